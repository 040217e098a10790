import type { Actor, StateName } from '../actor';
import { Button } from '../buttons';
import { actorOf, defOf, type Sim } from '../sim';
import { breaksFall } from './hurt';
import type { FighterState } from '../sim';

/** A hero holds on so long before his catch wriggles free. */
const HOLD_FRAMES = 100;
/** Strikes cannot touch the holder so long (docs/rules.md 1a). */
const HOLD_SAFE = 20;

/** Has somebody by the collar: light knees, heavy or a direction throws. Enemies are driven by their ai. */
export const hold: FighterState = {
  is: ['solid', 'engaged', 'sure'],
  enter(_sim, actor) {
    actor.vx = 0;
    actor.vy = 0;
    if (actor.role === 'hero') actor.timers.invulnerable = Math.max(actor.timers.invulnerable, HOLD_SAFE);
  },
  update(sim, actor) {
    if (actor.grip === null) return 'idle';
    if (actor.order && actor.order.nelson > 0) return --actor.order.nelson > 0 ? null : letGo(actor);
    const move = actor.brain ? enemyChoice(actor) : heroChoice(sim, actor);
    if (move === null) return actor.stateFrame < HOLD_FRAMES || actor.brain ? null : letGo(actor);
    actor.move = move;
    return 'attack';
  },
};

function letGo(actor: Actor): StateName {
  actor.grip = null;
  return 'idle';
}

function enemyChoice({ intent, brain }: Actor): string | null {
  if (intent.light === 0) return null;
  intent.light = 0;
  return brain?.attack ?? null;
}

function heroChoice(sim: Sim, actor: Actor): string | null {
  const { intent } = actor;
  const { knee, throwForward, throwBack } = defOf(sim, actor).moves;
  const wantsThrow = intent.heavy > 0 || (intent.light > 0 && intent.dx !== 0);
  if (wantsThrow) {
    intent.heavy = 0;
    intent.light = 0;
    return (intent.dx === -actor.facing ? throwBack : throwForward) ?? null;
  }
  if (intent.light === 0 || isKneed(actorOf(sim, actor.grip))) return null;
  intent.light = 0;
  return knee ?? null;
}

/** Knees one man takes in one hold. */
const MOST_KNEES = 3;
export const isKneed = (held: Actor | undefined): boolean => held?.own?.of === 'grasp' && held.own.knees >= MOST_KNEES;

/** What a press, or a frame of holding defend, takes off the time one is held: no mashing needed. */
const STRUGGLE_PRESS = 12;
const STRUGGLE_HOLD = 1;

/** In somebody's grip. combat/grips carries him along and lets him go when no frames of it are left. */
export const held: FighterState = {
  is: ['floored', 'led', 'spared', 'ripe', 'helpless', 'harmless', 'fumbles'],
  enter(_sim, actor) {
    actor.vx = 0;
    actor.vy = 0;
    actor.vz = 0;
    actor.z = 0;
  },
  update(_sim, actor) {
    const { own, intent: { fresh, held: down } } = actor;
    if (own?.of !== 'grasp') return null;
    if (actor.role === 'hero') {
      if (fresh !== 0) own.left -= STRUGGLE_PRESS;
      if ((down & Button.defend) !== 0) own.left -= STRUGGLE_HOLD;
    }
    own.left = Math.max(0, own.left - 1);
    return null;
  },
};

/** Flies, and bowls over whom he meets; combat/hits looks after those, motion after his landing. */
export const thrown: FighterState = {
  is: ['floored', 'flying', 'spared', 'helpless', 'fumbles'],
  update(sim, actor) {
    if (actor.stateFrame === 0 || actor.z !== 0 || actor.vz > 0) return null;
    return breaksFall(sim, actor) ? 'getup' : 'lying';
  },
};
