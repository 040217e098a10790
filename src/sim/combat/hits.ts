import type { Actor } from '../actor';
import { box, overlap, type Box } from '../box';
import { lookup } from '../content';
import { isPinned } from '../fighter/break-out';
import { changeState } from '../fighter/change-state';
import { isAntiAir, isUntouchable } from '../fighter/attack';
import { fightsByHimself, isFoe, partnerOf } from '../fighter/senses';
import { lengthOf, phaseAt, type HitDef, type MoveDef } from '../move-def';
import { actorOf, defOf, is, type Sim } from '../sim';
import { isInView } from '../stage/camera';
import { px } from '../units';
import { orderTold } from '../duo/orders';
import { isBraced } from './braced';
import { payFor } from './bumps';
import { hurt, type Blow } from './hurting';
import { takeHold } from './grips';
import { hitOf, wear } from './weapons';

interface Contact {
  attacker: Actor;
  target: Actor;
  move: MoveDef;
  dodges: boolean; // he steps through it: it will not hurt him any more
}

/** First look, then hurt: two who strike in the same tick trade blows, whoever stands first in the list. */
export function resolveHits(sim: Sim): void {
  const contacts = findContacts(sim);
  const bowled = findBowled(sim);
  for (const contact of contacts) connect(sim, contact);
  for (const { attacker, target } of bowled) bowlOver(sim, attacker, target);
}

/** Every active hitbox against every hurtbox of the other team; one hit per victim per move. */
function findContacts(sim: Sim): Contact[] {
  const contacts: Contact[] = [];
  for (const attacker of sim.world.actors) {
    if (attacker.state !== 'attack' || attacker.move === null || attacker.hitstop > 0) continue;
    const move = lookup(sim.content.moves, attacker.move, 'move');
    if (move.release || move.knee || !isActive(move, attacker)) continue;
    for (const target of sim.world.actors) {
      if (!overlaps(sim, attacker, target, move.hitbox, move.depth) || missesHeight(move, target)) continue;
      const dodges = target.state === 'step' && isUntouchable(sim, target);
      if (!dodges && !isFairTarget(sim, attacker, target)) continue;
      contacts.push({ attacker, target, move, dodges });
      if (move.grab) break;
    }
  }
  return contacts;
}

/** A shock along the floor is jumped over; who strikes up strikes nobody on it. */
const missesHeight = ({ shock, antiAir }: MoveDef, { z }: Actor): boolean => (z > 0 ? shock === true : antiAir === true);

/** A blow in the air stays live until the floor ends it, but for brief ones. */
const isActive = (move: MoveDef, attacker: Actor): boolean =>
  phaseAt(move, attacker.stateFrame) === 'active' || (attacker.z > 0 && !move.brief && attacker.stateFrame >= move.startup);

function overlaps(sim: Sim, attacker: Actor, target: Actor, hitbox: Box, depth: number): boolean {
  return (
    isFoe(sim, attacker, target) &&
    !attacker.hitIds.includes(target.id) &&
    Math.abs(attacker.y - target.y) <= depth &&
    overlap(attacker, hitbox, target, defOf(sim, target).hurtbox)
  );
}

/** Lying, held and kneeling bodies are spared, and nothing just entering or out of view hurts or is hurt. */
export function isFairTarget(sim: Sim, attacker: Actor, target: Actor): boolean {
  if ((is(sim, target, 'spared') && !isHeldFor(sim, attacker, target)) || isUntouchable(sim, target)) return false;
  if (fightsByHimself(attacker) && is(sim, target, 'ripe')) return false;
  if (attacker.z > 0 && isAntiAir(sim, target)) return false;
  if (target.role === 'hero' && (target.timers.rehit > 0 || target.state === 'launched')) return false; // nor again in the fall
  if (target.state === 'launched' && (target.stagger.juggle >= juggleLimit(sim, target) || isPinned(sim, target))) return false;
  return isPresent(sim, attacker) && isPresent(sim, target);
}

/** The other hero holds him from behind, to be hit. */
function isHeldFor(sim: Sim, attacker: Actor, target: Actor): boolean {
  const holder = target.state === 'held' ? actorOf(sim, target.grip) : undefined;
  return (holder?.order?.nelson ?? 0) > 0 && attacker.role === 'hero' && attacker.id !== holder!.id;
}

const JUGGLE_LIMIT = 6;
const BOSS_JUGGLE_LIMIT = 3;
const juggleLimit = (sim: Sim, target: Actor): number =>
  defOf(sim, target).weight === 'boss' ? BOSS_JUGGLE_LIMIT : JUGGLE_LIMIT;

/** Frames after coming into view in which an enemy neither hurts nor is hurt. */
const ENTRY_GRACE = 20;
const isPresent = (sim: Sim, actor: Actor): boolean =>
  actor.brain === null || (actor.brain.seen >= ENTRY_GRACE && isInView(sim, actor.x, 0));

function connect(sim: Sim, { attacker, target, move, dodges }: Contact): void {
  if (dodges) return dodge(sim, attacker, target);
  if (!isFairTarget(sim, attacker, target)) return; // another blow of this tick was first
  attacker.hitIds.push(target.id);
  if (move.grab) return isBraced(sim, target) ? shrugOff(sim, attacker, target) : grab(sim, attacker, target, move);
  const outcome = hurt(sim, blowOf(sim, attacker, target, move), target);
  if (outcome === 'hurt') told(attacker, target, move);
  if (outcome === 'hurt' && move.wallDaze) pullsUp(attacker, move);
  if (outcome === 'parried') reel(sim, attacker, target);
  else if (attacker.role === 'hero') wear(sim, attacker);
}

/** It has struck. With somebody who is in the air, too, he stays there, for the next one. */
function told(attacker: Actor, target: Actor, { floats }: MoveDef): void {
  if (attacker.own?.of === 'attack') attacker.own.told = true;
  if (floats === undefined || attacker.z === 0 || target.z === 0) return;
  attacker.vz = Math.max(attacker.vz, floats);
  attacker.vx = target.vx;
}

/** Frames a charge still skids once it has met somebody: it gets no further, to the wall least of all. */
const SKID = 30;

function pullsUp(attacker: Actor, move: MoveDef): void {
  attacker.stateFrame = Math.max(attacker.stateFrame, lengthOf(move) - SKID);
}

/** What opens a boss is the player's doing: a partner left to himself only turns the blow aside. */
function reel(sim: Sim, attacker: Actor, parrier: Actor): void {
  if (defOf(sim, attacker).boss && fightsByHimself(parrier)) attacker.stun = 0;
  else changeState(sim, attacker, 'dizzy');
}

/** Hands slip off who stands braced. */
function shrugOff(sim: Sim, attacker: Actor, { id, x, y, z }: Actor): void {
  sim.events.push({ type: 'armoured', attacker: attacker.id, target: id, x, y, z: z + px(40) });
}

const NELSON_FRAMES = 60;
const HAND_OVER = px(46);

/** Takes hold: for himself, for the other hero to hit, or to hand over to him if he is near. */
function grab(sim: Sim, attacker: Actor, target: Actor, { hands }: MoveDef): void {
  if (target.hp <= 0) return; // nobody takes hold of the dead
  if (hands) orderTold(sim, attacker);
  const caller = hands === 'over' ? partnerOf(sim, attacker) : undefined;
  const takes = caller && is(sim, caller, 'ready') && caller.hitstop === 0 && Math.abs(caller.x - target.x) <= HAND_OVER;
  if (takes) caller.facing = target.x < caller.x ? -1 : 1;
  takeHold(sim, takes ? caller : attacker, target);
  if (hands && !takes && attacker.order) attacker.order.nelson = NELSON_FRAMES;
}

function dodge(sim: Sim, attacker: Actor, target: Actor): void {
  attacker.hitIds.push(target.id);
  sim.events.push({ type: 'dodged', actor: target.id });
}

/** Within this of the centre a blow drives where the attacker looks. */
const CLOSE = px(6);

function blowOf(sim: Sim, attacker: Actor, target: Actor, move: MoveDef): Blow {
  const side = target.x >= attacker.x ? 1 : -1;
  const away = Math.abs(target.x - attacker.x) > CLOSE ? side : attacker.facing;
  return {
    hit: hitOf(sim, attacker, move), away, owner: attacker, attacker, move: attacker.move ?? '',
    breaksGuard: move.breaksGuard ?? false, parryable: move.telegraph !== 'red' && move.hit.damage > 0,
  };
}

// ---- a thrown body is a weapon

const BODY: Box = box(-14, 0, 28, 30);
const BODY_DEPTH = px(18);
const MOST_BOWLED = 5;
/** Each one down the line takes more: the best throw is along all of them. */
const BOWLED_MORE = 2;
const BOWL: HitDef = { damage: 12, hitstop: 6, hitstun: 24, stagger: 60, knockback: px(2), launch: px(3.5), weight: 'medium' };

function findBowled(sim: Sim): { attacker: Actor; target: Actor }[] {
  const found: { attacker: Actor; target: Actor }[] = [];
  for (const body of sim.world.actors) {
    if (!(body.state === 'flung' ? body.z > 0 && body.vx !== 0 : body.state === 'thrown' && body.role !== 'hero') || body.hitstop > 0) {
      continue;
    }
    for (const target of sim.world.actors) {
      if (target.id === body.id || body.hitIds.length >= MOST_BOWLED || body.hitIds.includes(target.id)) continue;
      const ours = isFoe(sim, body, target) === (body.state === 'flung');
      if (
        ours &&
        Math.abs(body.y - target.y) <= BODY_DEPTH &&
        isFairTarget(sim, body, target) &&
        overlap(body, BODY, target, defOf(sim, target).hurtbox)
      ) {
        found.push({ attacker: body, target });
        body.hitIds.push(target.id);
      }
    }
  }
  return found;
}

function bowlOver(sim: Sim, body: Actor, target: Actor): void {
  const away = body.vx < 0 ? -1 : 1;
  const hit = { ...BOWL, damage: BOWL.damage + BOWLED_MORE * body.hitIds.indexOf(target.id) };
  const stood = target.hp > 0;
  hurt(sim, { hit, away, owner: body, attacker: body, move: 'thrown body', breaksGuard: true, parryable: false }, target);
  if (stood && target.hp <= 0) payFor(sim, body, target, 'thrown body');
}

