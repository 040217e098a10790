import type { Actor, Brain } from '../actor';
import type { AiDef, AntiAirDef, GuardDef } from '../actor-def';
import { Button } from '../buttons';
import { lookup } from '../content';
import { isAntiAir } from '../fighter/attack';
import { isPinned } from '../fighter/break-out';
import { gapX, gapY, isFoe, nearestFoe, sideOf } from '../fighter/senses';
import { phaseAt } from '../move-def';
import { roll } from '../rng';
import { is, type Sim } from '../sim';
import { px } from '../units';
import { mayStrike, returnToken, windsUp } from './attack-tokens';

/** What an enemy answers without waiting for his turn. True if that is all for this tick. */
export function reacts(sim: Sim, actor: Actor, brain: Brain, { antiAir, evades, guard, rise }: AiDef): boolean {
  if (!mayStrike(sim, actor, brain)) return false;
  if (rise && is(sim, actor, 'low')) return getsUp(sim, actor, brain, rise);
  if (antiAir && swats(sim, actor, brain, antiAir)) return true;
  if (evades && stepsBack(sim, actor, brain)) return true;
  if (!guard) return false;
  return actor.state === 'guard' ? keepsGuard(sim, actor, brain, guard) : raisesGuard(sim, actor, brain);
}

/** Begins `move` now, token or no token; false while another wind-up has just begun. */
function begins(sim: Sim, actor: Actor, brain: Brain, move: string): boolean {
  if (!windsUp(sim, actor)) return false;
  brain.attack = move;
  brain.plan = 'strike';
  brain.timer = -1; // of which this was the blow
  return true;
}

// ---- getting up

/** From this frame of lying on he may, with a foe so near; the third time down, or long pinned, he always does. */
const RISES_FROM = 28;
const RISE_X = px(72);
const RISE_Y = px(22);
/** How likely he is to do it the second time already, per cent, by difficulty. */
const RISES = [0, 30, 60, 100] as const;
const SURELY = 3;

function getsUp(sim: Sim, actor: Actor, brain: Brain, rise: string): boolean {
  const { wits } = brain;
  const sure = wits.falls >= SURELY || isPinned(sim, actor);
  if (actor.state !== 'lying' || actor.hp <= 0 || actor.stateFrame < RISES_FROM || (wits.falls < SURELY - 1 && !sure)) return false;
  const foe = nearestFoe(sim, actor);
  if (!foe || gapX(actor, foe) > RISE_X || gapY(actor, foe) > RISE_Y) return false;
  if (!sure && (actor.stateFrame > RISES_FROM || roll(sim.world, 100) >= RISES[sim.world.difficulty])) return false;
  if (!begins(sim, actor, brain, rise)) return false;
  actor.facing = sideOf(actor, foe);
  wits.falls = 1;
  return true;
}

// ---- at who comes flying

/** Frames before he does it again, by difficulty. */
const SWATS_AGAIN = [400, 200, 70, 40] as const;
const JUMP_DEPTH = px(20);
/** This near he need not be coming any nearer. */
const OVERHEAD = px(34);

function swats(sim: Sim, actor: Actor, brain: Brain, { move, far }: AntiAirDef): boolean {
  if (brain.wits.swats > 0 || !is(sim, actor, 'ready')) return false;
  const { actors } = sim.world;
  const jumper = actors.find((hero) => hero.role === 'hero' && hero.z > 0 && isJumpingAt(sim, actor, hero, far));
  if (!jumper || actors.some((other) => isAntiAir(sim, other)) || !begins(sim, actor, brain, move)) return false;
  actor.facing = sideOf(actor, jumper);
  brain.wits.swats = SWATS_AGAIN[sim.world.difficulty];
  return true;
}

function isJumpingAt(sim: Sim, actor: Actor, hero: Actor, far: number): boolean {
  if (is(sim, hero, 'floored') || is(sim, hero, 'helpless') || gapX(actor, hero) > far || gapY(actor, hero) > JUMP_DEPTH) return false;
  return gapX(actor, hero) < OVERHEAD || hero.vx * sideOf(hero, actor) > 0;
}

// ---- out of a slow blow's way

/** Frames before he does it again, by difficulty. */
const EVADES_AGAIN = [400, 200, 100, 50] as const;
const SLOW_X = px(80);
const SLOW_Y = px(16);
/** Frames of gathering before he can have seen it. */
const GATHERED = 8;

function stepsBack(sim: Sim, actor: Actor, brain: Brain): boolean {
  if (brain.wits.evades > 0 || actor.timers.rooted > 0 || !is(sim, actor, 'ready')) return false;
  const striker = sim.world.actors.find(
    (hero) =>
      hero.own?.of === 'attack' && hero.own.gathered > GATHERED && isFoe(sim, actor, hero) && gapX(actor, hero) < SLOW_X &&
      gapY(actor, hero) < SLOW_Y && sideOf(hero, actor) === hero.facing,
  );
  if (!striker) return false;
  actor.intent.dx = sideOf(striker, actor);
  actor.intent.defend = 1;
  brain.wits.evades = EVADES_AGAIN[sim.world.difficulty];
  return true;
}

// ---- behind his guard

/** A blow begun this near in front of him has his hands up, a shot from anywhere in his lane. */
const GUARD_X = px(66);
const GUARD_Y = px(18);
/** His hands stay up for so long after the last one; so long he has his back open to who has gone round. */
const HANDS_UP = 22;
/** Points of guard after which he does not wait for it to break. */
const GIVES = 28;

function raisesGuard(sim: Sim, actor: Actor, brain: Brain): boolean {
  if (!is(sim, actor, 'ready') || !isThreatened(sim, actor)) return false;
  returnToken(sim, brain);
  brain.plan = 'wait';
  brain.timer = HANDS_UP;
  brain.wits.blocked = 0;
  actor.intent.defend = 1;
  actor.intent.held = Button.defend;
  return true;
}

function keepsGuard(sim: Sim, actor: Actor, brain: Brain, { blows, counter }: GuardDef): boolean {
  if (isThreatened(sim, actor)) brain.timer = HANDS_UP;
  else if (brain.timer > 0) brain.timer--;
  if (brain.wits.blocked < blows && actor.stagger.guard < GIVES) {
    if (brain.timer > 0) actor.intent.held = Button.defend;
    return true;
  }
  actor.intent.held = Button.defend;
  if (begins(sim, actor, brain, counter)) brain.wits.blocked = 0;
  return true;
}

/** A hero before him strikes or shoots his way. What only takes hold he does not see coming. */
function isThreatened(sim: Sim, actor: Actor): boolean {
  return sim.world.actors.some((hero) => {
    if (hero.state !== 'attack' || hero.grip !== null || !isFoe(sim, actor, hero) || gapY(actor, hero) > GUARD_Y) return false;
    if (sideOf(actor, hero) !== actor.facing || sideOf(hero, actor) !== hero.facing) return false;
    const move = lookup(sim.content.moves, hero.move ?? '', 'move');
    const reach = move.ray ? move.ray.reach : GUARD_X;
    return move.grab !== true && gapX(actor, hero) <= reach && phaseAt(move, hero.stateFrame) !== 'recovery';
  });
}
