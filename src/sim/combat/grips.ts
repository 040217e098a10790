import type { Actor } from '../actor';
import { lookup } from '../content';
import { isPinned } from '../fighter/break-out';
import { isKneed } from '../fighter/grip';
import { Bounce } from '../fighter/hurt';
import { changeState } from '../fighter/change-state';
import type { MoveDef } from '../move-def';
import { actorOf, is, type Sim } from '../sim';
import { heroHurt } from '../stage/scoring';
import { px } from '../units';
import { heroTold, lose } from './hurting';

/** How far in front of him a holder keeps his catch. */
const ARM = px(17);
/** An enemy squeezes so long before he throws, unless one struggles free. */
const HELD_FRAMES = 110;

/** Hands have met collar: he holds, the other is held. */
export function takeHold(sim: Sim, holder: Actor, target: Actor): void {
  holder.grip = target.id;
  holder.stun = 0;
  holder.hitIds.length = 0;
  changeState(sim, holder, 'hold');
  seize(sim, holder, target);
}

function seize(sim: Sim, holder: Actor, target: Actor): void {
  letGoOfOthers(sim, target);
  target.grip = holder.id;
  target.hitstop = 0;
  target.carried = null;
  changeState(sim, target, 'held', { of: 'grasp', left: HELD_FRAMES, knees: 0 });
  sim.events.push({ type: 'grabbed', actor: holder.id, target: target.id });
}

function letGoOfOthers(sim: Sim, target: Actor): void {
  const other = actorOf(sim, target.grip);
  if (other && other.grip === target.id && other.state === 'held') drop(sim, other);
}

/** Carries the held along, strikes them with knees, lets fly with throws, and frees whoever has struggled enough. */
export function updateGrips(sim: Sim): void {
  for (const holder of sim.world.actors) {
    if (holder.grip === null || holder.state === 'held') continue;
    const held = actorOf(sim, holder.grip);
    if (!held || held.hp <= 0 && held.state !== 'held') {
      holder.grip = null;
      continue;
    }
    if (held.state !== 'held') seizeOrForget(sim, holder, held);
    else if (!isHolding(sim, holder)) release(sim, holder, held);
    else carry(sim, holder, held);
  }
  for (const actor of sim.world.actors) if (actor.state === 'held' && !isHeld(sim, actor)) drop(sim, actor);
}

/** A hero who walked into a dizzy foe has the grip but not yet the man. */
function seizeOrForget(sim: Sim, holder: Actor, target: Actor): void {
  if (holder.state === 'hold' && target.state === 'dizzy') seize(sim, holder, target);
  else holder.grip = null;
}

function isHolding(sim: Sim, holder: Actor): boolean {
  if (holder.state === 'hold' || is(sim, holder, 'resolving')) return true;
  const move = gripMove(sim, holder);
  return move !== null && (move.knee === true || move.release !== undefined);
}

const gripMove = (sim: Sim, holder: Actor): MoveDef | null =>
  holder.state === 'attack' && holder.move !== null ? lookup(sim.content.moves, holder.move, 'move') : null;

const isHeld = (sim: Sim, actor: Actor): boolean => actorOf(sim, actor.grip)?.grip === actor.id;

function drop(sim: Sim, actor: Actor): void {
  actor.grip = null;
  actor.stun = 20;
  changeState(sim, actor, 'hitstun');
}

function release(sim: Sim, holder: Actor, held: Actor): void {
  holder.grip = null;
  drop(sim, held);
}

function carry(sim: Sim, holder: Actor, held: Actor): void {
  const move = gripMove(sim, holder);
  const lifted = move?.release ? lift(holder.stateFrame, move.startup) : 0;
  held.x = holder.x + holder.facing * (ARM - Math.trunc((ARM * lifted) / OVERHEAD / 2));
  held.y = holder.y;
  held.z = holder.z + lifted;
  held.facing = holder.facing > 0 ? -1 : 1;
  if (held.role === 'hero' && held.own?.of === 'grasp' && held.own.left === 0 && lifted === 0) return breakFree(sim, holder, held);
  if (holder.state === 'hold' && slips(sim, holder, held)) return slipFree(sim, holder, held);
  if (!move || holder.hitstop > 0 || holder.stateFrame !== move.startup) return;
  if (move.knee) strike(sim, holder, held, move);
  else if (move.release) fling(sim, holder, held, move);
}

/** How high over the thrower's head his catch goes before he lets fly, and on which frame his feet leave the floor. */
const OVERHEAD = px(48);
const LIFT_FROM = 3;

function lift(frame: number, startup: number): number {
  const share = Math.max(0, Math.min(startup, frame) - LIFT_FROM);
  return Math.trunc((OVERHEAD * share) / Math.max(1, startup - LIFT_FROM));
}

/** Frames after the last knee in which he may still be thrown. */
const LAST_CHANCE = 14;

const FREED_FRAMES = 36;

function breakFree(sim: Sim, holder: Actor, held: Actor): void {
  holder.grip = null;
  held.grip = null;
  holder.stun = FREED_FRAMES;
  holder.vx = -holder.facing * px(2.5);
  changeState(sim, holder, 'hitstun');
  held.timers.invulnerable = 20;
  changeState(sim, held, 'idle');
  sim.events.push({ type: 'brokeFree', actor: held.id, from: holder.id });
}

const SLIPS_FOR = 20;

/** His knees, and a moment in which to throw him; or more than enough of it all. */
const slips = (sim: Sim, { stateFrame }: Actor, held: Actor): boolean =>
  isPinned(sim, held) || (isKneed(held) && stateFrame >= LAST_CHANCE);

/** Out of the grip, with nobody hurt. */
function slipFree(sim: Sim, holder: Actor, held: Actor): void {
  holder.grip = null;
  held.grip = null;
  held.intent.dx = holder.facing;
  held.intent.dy = 0;
  held.timers.invulnerable = SLIPS_FOR;
  changeState(sim, holder, 'idle');
  changeState(sim, held, 'step');
  sim.events.push({ type: 'brokeFree', actor: held.id, from: holder.id });
}

function strike(sim: Sim, holder: Actor, held: Actor, { hit }: MoveDef): void {
  if (held.own?.of === 'grasp') held.own.knees++;
  hurtHeld(sim, holder, held, hit.damage);
  holder.hitstop = hit.hitstop;
  held.hitstop = hit.hitstop;
  sim.events.push({ type: 'kneed', actor: holder.id, target: held.id });
  if (held.hp <= 0) fall(sim, holder, held, hit.knockback, px(3), 'launched');
}

function fling(sim: Sim, holder: Actor, held: Actor, { hit, release: way }: MoveDef): void {
  hurtHeld(sim, holder, held, hit.damage);
  const direction = way === 'back' ? -1 : 1;
  held.hitIds.length = 0;
  holder.hitIds.push(held.id);
  if (holder.own?.of === 'attack') holder.own.told = true;
  fall(sim, holder, held, direction * hit.knockback, hit.launch ?? px(3), 'thrown');
  sim.events.push({ type: 'threw', actor: holder.id, target: held.id });
}

function fall(sim: Sim, holder: Actor, held: Actor, speed: number, lift: number, into: 'launched' | 'thrown'): void {
  holder.grip = null;
  held.grip = null;
  held.vx = (holder.facing * speed) | 0;
  held.vz = lift;
  held.z = into === 'thrown' ? Math.max(held.z, px(24)) : px(2);
  held.stagger.juggle = 1;
  changeState(sim, held, into, { of: 'flight', bounces: into === 'thrown' ? Bounce.floor | Bounce.wall : Bounce.floor });
  if (held.hp <= 0) sim.events.push({ type: 'knockedOut', actor: held.id, by: holder.id });
}

function hurtHeld(sim: Sim, holder: Actor, held: Actor, damage: number): void {
  const stood = held.hp > 0;
  lose(sim, held, damage);
  if (held.brain) held.brain.wits.beaten++;
  if (held.role === 'hero') heroHurt(sim, held, damage);
  else heroTold(sim, holder, held, holder.move ?? 'knee', damage, stood && held.hp <= 0);
}

