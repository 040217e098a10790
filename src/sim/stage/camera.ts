import { openFrom, openUpTo } from '../feature-hooks';
import { drivenHeroes } from '../fighter/senses';
import type { Seen, Sim } from '../sim';
import { px, VIEW_WIDTH } from '../units';

/** Looks ahead of the hero, with a dead zone so that small steps do not rock the picture (docs/rules.md 1d). */
const LOOKAHEAD = px(48);
const DEAD_ZONE = px(24);
const EASE = 12; // of the way left each frame: 0.08
const FASTEST = px(7);

export function updateCamera(sim: Sim): void {
  const { camera, arena } = sim.world.brawl;
  if (arena === null) openStreet(sim);
  const heroes = drivenHeroes(sim);
  if (heroes.length === 0) return;
  const middle = Math.trunc(heroes.reduce((sum, { x }) => sum + x, 0) / heroes.length);
  const lead = heroes.length === 1 && heroes[0] ? heroes[0].facing * LOOKAHEAD : 0;
  const wanted = clamp(middle + lead - (px(VIEW_WIDTH) >> 1), camera.left, camera.right - px(VIEW_WIDTH));
  const off = wanted - camera.x;
  const bound = camera.x < camera.left || camera.x > camera.right - px(VIEW_WIDTH);
  const atEnd = wanted === camera.left || wanted === camera.right - px(VIEW_WIDTH); // who stands at the end of a place sees it
  if (Math.abs(off) <= DEAD_ZONE && !bound && !atEnd) return;
  if (off === 0) return;
  const eased = Math.trunc(off / EASE) || Math.sign(off);
  camera.x += clamp(eased, -FASTEST, FASTEST);
}

/** As far as features let one go; left of where one has been shut out nobody gets again. A locked arena has edges of its own. */
function openStreet(sim: Sim): void {
  const { actors, brawl: { camera } } = sim.world;
  let last = sim.level.length;
  for (const { role, x } of actors) if (role === 'hero') last = Math.min(last, x);
  camera.right = openUpTo(sim);
  camera.left = Math.max(camera.left, openFrom(sim, last));
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/** Inside the 480 px view by at least `margin` px. */
export function isInView(sim: Seen<Sim>, x: number, margin: number): boolean {
  const left = sim.world.brawl.camera.x;
  return x >= left + px(margin) && x <= left + px(VIEW_WIDTH - margin);
}

