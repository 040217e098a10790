import type { Actor, StateName } from '../actor';
import { paceOf } from '../duo/two-ways';
import { offerFor } from '../feature-hooks';
import { defOf, type Sim } from '../sim';
import { px } from '../units';
import { chooseMove } from './choose-move';
import { defends } from './defend';
import { gapX, gapY, isUp, nearestFoe, sideOf } from './senses';
import type { FighterState } from '../sim';

/** Frames the stick must be held sideways before a walk becomes a run. */
const RUN_AFTER = 10;
/** With a foe this near ahead one keeps walking: running is for open ground. */
const CROWDED = px(56);

export const idle: FighterState = {
  is: ['ready', 'free', 'solid'],
  enter(_sim, actor) {
    actor.vx = 0;
    actor.vy = 0;
  },
  update(sim, actor) {
    const act = reaction(sim, actor);
    if (act) return act;
    turn(actor);
    return isMoving(actor) ? 'walk' : null;
  },
};

export const walk: FighterState = {
  is: ['ready', 'free', 'solid'],
  enter: stride, // in the same tick as the button, not one later
  update(sim, actor) {
    const act = reaction(sim, actor);
    if (act) return act;
    if (!isMoving(actor)) return 'idle';
    if (canRun(sim, actor)) return 'run';
    stride(sim, actor);
    return null;
  },
};

export const run: FighterState = {
  is: ['ready', 'free', 'solid'],
  enter: sprint,
  update(sim, actor) {
    const act = reaction(sim, actor);
    if (act) return act;
    if (actor.intent.dx === 0) return isMoving(actor) ? 'walk' : 'idle';
    if (actor.intent.dx !== actor.facing) return 'walk';
    sprint(sim, actor);
    return null;
  },
};

/** Bends down for a thing on the floor; combat/items puts it into the hand on frame TAKE. */
export const PICKUP = { take: 4, length: 12 } as const;
export const pickup: FighterState = {
  is: ['solid'],
  enter: idle.enter!,
  update: (_sim, actor) => (actor.stateFrame < PICKUP.length ? null : 'idle'),
};

const isMoving = ({ intent }: Actor): boolean => intent.dx !== 0 || intent.dy !== 0;

/** What a press does on the floor; the order decides between two presses remembered at once. */
function reaction(sim: Sim, actor: Actor): StateName | null {
  if (actor.role === 'hero' && sim.world.outcome === 'won') return 'show';
  if (grabsDizzyFoe(sim, actor)) return 'hold';
  const { intent } = actor;
  const offer = offerFor(sim, actor);
  if (offer !== null) return offer;
  if (intent.gun > 0 && reachesItem(sim, actor)) {
    intent.gun = 0;
    return 'pickup';
  }
  const move = chooseMove(sim, actor);
  if (move !== null) {
    actor.move = move;
    return 'attack';
  }
  if (intent.jump > 0) {
    intent.jump = 0;
    return 'squat';
  }
  return intent.defend > 0 ? defends(actor) : null;
}

function turn(actor: Actor): void {
  actor.facing = actor.brain === null && actor.intent.dx !== 0 ? actor.intent.dx : actor.brain ? actor.intent.side : actor.facing;
}

function stride(sim: Sim, actor: Actor): void {
  const def = defOf(sim, actor);
  turn(actor);
  go(sim, actor, def.walkSpeed);
}

function sprint(sim: Sim, actor: Actor): void {
  const def = defOf(sim, actor);
  turn(actor);
  go(sim, actor, def.runSpeed);
}

/** How fast enemies, but for bosses, are on their feet, per cent, by difficulty. */
const ENEMY_PACE = [100, 100, 115, 135] as const;

/** Nobody walks away from a cuff on his ankle. */
function go(sim: Sim, actor: Actor, speed: number): void {
  const { boss, depthSpeed } = defOf(sim, actor);
  const free = actor.brain && !boss ? ENEMY_PACE[sim.world.difficulty] : paceOf(sim, actor);
  const pace = actor.timers.rooted > 0 ? 0 : free;
  actor.vx = Math.trunc((actor.intent.dx * speed * pace) / 100) | 0;
  actor.vy = Math.trunc((actor.intent.dy * depthSpeed * pace) / 100) | 0;
}

function canRun(sim: Sim, actor: Actor): boolean {
  if (actor.intent.dx === 0 || actor.intent.ahead < RUN_AFTER) return false;
  if (actor.brain) return defOf(sim, actor).runSpeed > defOf(sim, actor).walkSpeed;
  const ahead = nearestFoe(sim, actor, (foe) => isUp(sim, foe) && sideOf(actor, foe) === actor.intent.dx && gapY(actor, foe) < px(20));
  return ahead === null || gapX(actor, ahead) > CROWDED;
}

const GRAB_X = px(20);
const GRAB_Y = px(12);

/** Walking into a dizzy foe takes hold of him: no button, no accident with one who can still fight. */
function grabsDizzyFoe(sim: Sim, actor: Actor): boolean {
  const { grab, throwForward } = defOf(sim, actor).moves;
  if (actor.player === null || !grab || !throwForward || actor.carried || actor.intent.dx === 0) return false;
  const foe = nearestFoe(sim, actor, (other) => other.state === 'dizzy' && defOf(sim, other).weight !== 'boss');
  if (!foe || foe.hitstop > 0 || gapX(actor, foe) > GRAB_X || gapY(actor, foe) > GRAB_Y) return false;
  if (sideOf(actor, foe) !== actor.intent.dx) return false;
  actor.facing = actor.intent.dx;
  actor.grip = foe.id;
  return true;
}

export const REACH_X = px(22);
export const REACH_Y = px(12);

function reachesItem(sim: Sim, actor: Actor): boolean {
  if (actor.player === null || actor.carried) return false;
  return sim.world.items.some(
    (item) =>
      item.owner === null &&
      item.warning === 0 &&
      sim.content.items[item.kind]?.use === 'weapon' &&
      Math.abs(item.x - actor.x) <= REACH_X &&
      Math.abs(item.y - actor.y) <= REACH_Y,
  );
}
