import { Assist, hasAssist } from '../assist';
import type { Actor, StateName } from '../actor';
import { Button, isDown } from '../buttons';
import type { Seen, Sim } from '../sim';
import { px } from '../units';
import { chooseMove } from './choose-move';
import type { FighterState } from '../sim';

/** Frames of the parry window by difficulty, from the second frame of the press (docs/rules.md 1a). */
const PARRY_FRAMES = [12, 8, 8, 6] as const;
/** A tapped guard keeps the hands up so long; held, it stays. */
const GUARD_MIN = 10;

/** Defend held: the first frames parry, the rest blocks. Letting go, attacking or stepping ends it. */
export const guard: FighterState = {
  is: ['free', 'solid'],
  enter(_sim, actor) {
    actor.vx = 0;
    actor.vy = 0;
  },
  update(sim, actor) {
    actor.vx = Math.trunc((actor.vx * 3) / 4) | 0; // a blocked blow pushes
    if (actor.stateFrame < GUARD_MIN || isParrying(sim, actor)) return null;
    if (actor.intent.dx !== 0) actor.facing = actor.intent.dx;
    if (!isDown(actor.intent.held, Button.defend)) return 'idle';
    const move = chooseMove(sim, actor);
    if (move === null) return null;
    actor.move = move;
    return 'attack';
  },
};

export function isParrying(sim: Seen<Sim>, actor: Seen<Actor>): boolean {
  if (actor.state !== 'guard' || actor.brain) return false; // enemies only block
  const frames = PARRY_FRAMES[sim.world.difficulty];
  const wide = hasAssist(sim.world.assist, Assist.wideParry) ? frames >> 1 : 0;
  return actor.stateFrame >= 1 && actor.stateFrame <= frames + wide;
}

/** Uses up a press of defend: with a direction a step, without one the guard. */
export function defends({ intent }: Actor): StateName {
  intent.defend = 0;
  return intent.dx !== 0 || intent.dy !== 0 ? 'step' : 'guard';
}

/** The flash after a parry: free to act at once, and safe for as long as another blow takes to follow. */
const PARRY_LENGTH = 12;
const PARRY_SAFE = 28;
export const parry: FighterState = {
  is: ['free', 'solid'],
  enter(_sim, actor) {
    actor.vx = 0;
    actor.timers.invulnerable = Math.max(actor.timers.invulnerable, PARRY_SAFE);
  },
  update(sim, actor) {
    const move = chooseMove(sim, actor);
    if (move !== null) {
      actor.move = move;
      return 'attack';
    }
    if (actor.intent.defend > 0) return defends(actor);
    if (actor.intent.jump > 0) {
      actor.intent.jump = 0;
      return 'squat';
    }
    return actor.stateFrame < PARRY_LENGTH ? null : 'idle';
  },
};

/** 46 px in 18 frames, untouchable from the third frame to the twelfth. */
const STEP = { length: 18, speed: px(3.4), depth: px(1.6) } as const;

export const step: FighterState = {
  is: ['sure'],
  enter(sim, actor) {
    const { dx, dy } = actor.intent;
    actor.vx = dx * STEP.speed;
    actor.vy = dy * STEP.depth;
    sim.events.push({ type: 'stepped', actor: actor.id });
  },
  update(sim, actor) {
    if (actor.stateFrame >= STEP.length) return 'idle';
    if (actor.stateFrame > 12) brake(actor);
    const move = actor.stateFrame > 12 ? chooseMove(sim, actor) : null;
    if (move === null) return null;
    actor.move = move;
    return 'attack';
  },
};

function brake(actor: Actor): void {
  actor.vx = Math.trunc(actor.vx / 2) | 0;
  actor.vy = Math.trunc(actor.vy / 2) | 0;
}
