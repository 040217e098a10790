import type { Actor, Brain } from '../actor';
import { isDecoy } from '../duo/orders';
import { gapX, isOut, nearestFoe, sideOf } from '../fighter/senses';
import { roll } from '../rng';
import { defOf, type Sim } from '../sim';
import { groundAt } from '../stage/ground';
import { isInView } from '../stage/camera';
import { px } from '../units';

/** Where enemies put their feet: shared by all of them. */

const NEAR_ENOUGH = px(3);

/** One step toward a place; true once there. */
export function walkTo(actor: Actor, x: number, y: number): boolean {
  const { intent } = actor;
  const offX = x - actor.x;
  const offY = y - actor.y;
  intent.dx = Math.abs(offX) <= NEAR_ENOUGH ? 0 : offX < 0 ? -1 : 1;
  intent.dy = Math.abs(offY) <= NEAR_ENOUGH ? 0 : offY < 0 ? -1 : 1;
  return intent.dx === 0 && intent.dy === 0;
}

/** The foe he minds, having turned to look at him. */
export function watchFoe(sim: Sim, actor: Actor): Actor | null {
  const foe = sim.world.partnership ? chooseFoe(sim, actor) : nearestFoe(sim, actor);
  if (actor.brain) actor.brain.foe = foe?.id ?? null;
  if (foe) actor.intent.side = sideOf(actor, foe);
  return foe;
}

/** A decoy before all; else the nearest hero, but only one enemy at a time minds a partner nobody drives. */
function chooseFoe(sim: Sim, actor: Actor): Actor | null {
  const decoy = nearestFoe(sim, actor, (hero) => isDecoy(sim, hero));
  if (decoy) return decoy;
  const minds = actor.state === 'attack' ? nearestFoe(sim, actor, ({ id }) => id === actor.brain?.foe) : null;
  if (minds) return minds; // who has begun to swing does not change his mind
  const taken = (hero: Actor): boolean =>
    hero.player === null && sim.world.actors.some(({ id, brain, hp }) => brain?.foe === hero.id && id !== actor.id && hp > 0);
  return nearestFoe(sim, actor, (hero) => !taken(hero)) ?? nearestFoe(sim, actor);
}

/** Long enough for a walk to have become a run: nobody strolls into a fight. */
export const HURRY = 99;

/** Comes into view; true once well inside. */
export function enter(sim: Sim, actor: Actor, brain: Brain): boolean {
  if (actor.z > 0) return false;
  const { camera } = sim.world.brawl;
  if (isInView(sim, actor.x, 40)) {
    brain.plan = 'wait';
    brain.timer = 20;
    return true;
  }
  actor.intent.dx = actor.x < camera.x + px(240) ? 1 : -1;
  actor.intent.ahead = HURRY;
  actor.intent.side = actor.intent.dx;
  return false;
}

/** His place in the ring: on his side of the foe, in his lane, at his distance. */
export function circle(sim: Sim, actor: Actor, brain: Brain, foe: Actor): void {
  const ring = defOf(sim, actor).ai?.ring ?? px(60);
  const { camera } = sim.world.brawl;
  const ground = groundAt(sim.level, actor.x);
  const wanted = foe.x + brain.side * (ring + (actor.id % 3) * px(12));
  const x = Math.max(camera.x + px(24), Math.min(camera.x + px(456), wanted));
  const y = Math.max(ground.y0 + px(2), Math.min(ground.y1 - px(2), foe.y + brain.lane));
  walkTo(actor, x, y);
}

/** So many like to stand behind their foe's back. */
const FLANKERS = 2;

/** Picks another side and lane, so that a crowd keeps moving. */
export function shuffle(sim: Sim, actor: Actor, brain: Brain, foe: Actor): void {
  const behind = foe.facing > 0 ? -1 : 1;
  const there = sim.world.actors.filter((other) => other.brain?.side === behind && other.id !== actor.id && !isOut(sim, other)).length;
  if (there < FLANKERS && roll(sim.world, 2) === 0) brain.side = behind;
  else if (gapX(actor, foe) > px(110)) brain.side = sideOf(foe, actor);
  brain.lane = px(roll(sim.world, 7) * 8 - 24);
  const patience = defOf(sim, actor).ai?.patience ?? 40;
  brain.timer = patience + roll(sim.world, patience);
}
