import type { Actor, Brain } from '../actor';
import { isDecoy } from '../duo/orders';
import { gapX, gapY, isOut, nearestFoe, sideOf } from '../fighter/senses';
import { wayRound } from '../fighter/way-round';
import { roll } from '../rng';
import { defOf, type Sim } from '../sim';
import { groundAt } from '../stage/ground';
import { isInView } from '../stage/camera';
import { px, VIEW_WIDTH } from '../units';

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
  const middle = camera.x + px(VIEW_WIDTH / 2);
  const foe = nearestFoe(sim, actor);
  const way = foe ? wayRound(sim, actor, foe, middle, actor.y) : { x: middle, y: actor.y };
  walkTo(actor, way.x, way.y);
  actor.intent.ahead = HURRY;
  actor.intent.side = actor.x < middle ? 1 : -1;
  return false;
}

/** Nearer to the edge of the view nobody waits. */
const EDGE = px(24);

/** His place in the ring: on his side of the foe, in his lane, at his distance. Round his foe he goes there, never through him. */
export function circle(sim: Sim, actor: Actor, brain: Brain, foe: Actor): void {
  const ring = (defOf(sim, actor).ai?.ring ?? px(60)) + (actor.id % 3) * px(12);
  const left = sim.world.brawl.camera.x + EDGE;
  const right = sim.world.brawl.camera.x + px(VIEW_WIDTH) - EDGE;
  if (brain.side < 0 ? foe.x - ring < left : foe.x + ring > right) brain.side = foe.x - left > right - foe.x ? -1 : 1; // no room there
  const ground = groundAt(sim.level, actor.x);
  const x = Math.max(left, Math.min(right, foe.x + brain.side * ring));
  elbow(sim, actor, brain);
  const y = Math.max(ground.y0 + px(2), Math.min(ground.y1 - px(2), foe.y + brain.lane));
  const way = wayRound(sim, actor, foe, x, y);
  walkTo(actor, way.x, way.y);
}

/** Comrades nearer than this, along the street and in depth, take lanes further apart: heads and fists can be told from each other. */
const ELBOW_ROOM = px(36);
const ELBOW_DEPTH = px(26);
const FURTHEST_LANE = px(28);

/** Out of the lane of the comrade nearest in depth. */
function elbow(sim: Sim, actor: Actor, brain: Brain): void {
  let nearest = ELBOW_DEPTH;
  let away = 0;
  for (const other of sim.world.actors) {
    if (!other.brain || other.id === actor.id || gapX(actor, other) >= ELBOW_ROOM || gapY(actor, other) >= nearest || isOut(sim, other)) continue;
    nearest = gapY(actor, other);
    away = other.y < actor.y || (other.y === actor.y && other.id < actor.id) ? 1 : -1;
  }
  brain.lane = Math.max(-FURTHEST_LANE, Math.min(FURTHEST_LANE, brain.lane + away * px(1)));
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
