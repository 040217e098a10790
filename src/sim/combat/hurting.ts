import type { Actor, StateName } from '../actor';
import { Assist, hasAssist } from '../assist';
import type { Facing } from '../box';
import { isArmoured, isCovered } from '../fighter/attack';
import { isParrying } from '../fighter/defend';
import { freshnessOf } from '../duo/relay';
import { isNumb, zealOf } from '../duo/two-ways';
import { blowTold, effectOn, partnerDamage } from '../duo/told';
import { Bounce, FALL_AT } from '../fighter/hurt';
import { fightsByHimself, isUp } from '../fighter/senses';
import { changeState } from '../fighter/change-state';
import type { Effect, HitDef } from '../move-def';
import { defOf, type Sim } from '../sim';
import { flairOf, heroHit, heroHurt, heroParried } from '../stage/scoring';
import { px } from '../units';
import { BRACE_BLOW, isBraced, openFor, throughBrace } from './braced';

/** One blow on its way: what it does, whose it is, and which way it drives. */
export interface Blow {
  readonly hit: HitDef;
  readonly away: Facing;
  readonly owner: Actor | null; // freezes with the victim and is blamed
  readonly attacker: Actor | null;
  readonly move: string;
  readonly breaksGuard: boolean;
  readonly parryable: boolean;
}

type Outcome = 'hurt' | 'guarded' | 'parried' | 'armoured';

/** The one place where somebody gets hurt: parry, guard, armour or the full blow, in this order. */
export function hurt(sim: Sim, blow: Blow, target: Actor): Outcome {
  if (blow.parryable && (isParrying(sim, target) || parriesByItself(sim, target))) return parried(sim, blow, target);
  if (blocks(sim, blow, target)) return guarded(sim, blow, target);
  if (withstands(sim, blow, target)) return armoured(sim, blow, target);
  suffer(sim, blow, target);
  return 'hurt';
}

// ---- parry

const PARRY_STOP = 14;
const PARRIED_FRAMES = 50;

/** The attacker reels for so long: whoever calls hurt puts him into `dizzy`. */
function parried(sim: Sim, { attacker, owner }: Blow, target: Actor): Outcome {
  target.hitstop = stopOf(sim, PARRY_STOP);
  if (attacker) {
    attacker.hitstop = target.hitstop;
    attacker.stun = PARRIED_FRAMES;
  }
  sim.events.push({ type: 'parried', attacker: owner?.id ?? 0, target: target.id, x: target.x, y: target.y, z: target.z + px(40) });
  heroParried(sim, target);
  changeState(sim, target, 'parry');
  return 'parried';
}

/** In Glasnost the next two blows at a player's hero are parried for him. */
function parriesByItself(sim: Sim, target: Actor): boolean {
  const { partnership } = sim.world;
  if (!partnership || partnership.autoParries === 0 || target.player === null || !isUp(sim, target) || target.z > 0) return false;
  partnership.autoParries--;
  return true;
}

// ---- guard

const CHIP = 20; // per cent
const GUARD_STOP = 5;
const GUARD_BREAK = 40;
const BROKEN_FRAMES = 50;

/** Whose last points would go through his arms is not saved by them. */
const blocks = (sim: Sim, blow: Blow, target: Actor): boolean =>
  isCovered(sim, target) && !blow.breaksGuard && target.facing === -blow.away && target.hp > chip(scaled(sim, blow.hit.damage, target));

const chip = (damage: number): number => Math.max(1, Math.trunc((damage * CHIP) / 100));

function guarded(sim: Sim, blow: Blow, target: Actor): Outcome {
  const { hit, away, owner } = blow;
  const damage = scaled(sim, hit.damage, target);
  lose(sim, target, chip(damage));
  freeze(sim, owner, target, GUARD_STOP);
  target.stagger.guard += damage;
  if (target.brain) target.brain.wits.blocked++;
  target.vx = away * px(2);
  target.timers.rehit = REHIT;
  if (target.stagger.guard >= GUARD_BREAK) {
    target.stagger.guard = 0;
    target.stun = BROKEN_FRAMES;
    sim.events.push({ type: 'guardBroken', actor: target.id });
    changeState(sim, target, 'hitstun');
  } else {
    sim.events.push({ type: 'guarded', attacker: owner?.id ?? 0, target: target.id, x: target.x, y: target.y, z: target.z + px(40) });
  }
  return 'guarded';
}

// ---- armour and poise

const BREAKS_POISE = 35; // stagger of a blow that breaks through

function withstands(sim: Sim, blow: Blow, target: Actor): boolean {
  if (!isUp(sim, target) || target.state === 'dizzy' || target.z > 0) return false;
  if (target.hp <= dealt(sim, blow, target)) return false;
  if (isArmoured(sim, target) || isBraced(sim, target)) return true;
  return target.stagger.poise > 0 && blow.hit.stagger < BREAKS_POISE;
}

function armoured(sim: Sim, blow: Blow, target: Actor): Outcome {
  const damage = dealt(sim, blow, target);
  if (target.stagger.poise > 0) target.stagger.poise--;
  if (target.stagger.poise === 0) bare(sim, target);
  freeze(sim, blow.owner, target, Math.min(6, blow.hit.hitstop));
  lose(sim, target, damage);
  if (defOf(sim, target).boss && blow.owner && !fightsByHimself(blow.owner)) target.stagger.guard += BRACE_BLOW;
  if (blow.attacker?.role === 'hero') heroTold(sim, blow.attacker, target, blow.move, damage, false);
  sim.events.push({ type: 'armoured', attacker: blow.owner?.id ?? 0, target: target.id, x: target.x, y: target.y, z: target.z + px(40) });
  return 'armoured';
}

const BARE_FRAMES = 25;

/** His plates come off, and he is another man: quicker, and furious. */
function bare(sim: Sim, target: Actor): void {
  const kind = defOf(sim, target).bare;
  if (kind === undefined || target.hp <= 0) return;
  target.kind = kind;
  target.stun = BARE_FRAMES;
  if (target.brain) target.brain.attack = null;
  sim.events.push({ type: 'platesOff', actor: target.id, x: target.x, y: target.y, z: target.z + px(40) });
  changeState(sim, target, 'hitstun', { of: 'plates' });
}

// ---- the full blow

/** So long after a hit nobody can hit a hero again. */
const REHIT = 12;
/** The third hit within 90 frames knocks a hero down, and out of the beating. */
const BEATEN_AT = 3;
const FALL_LIFT = px(3.4);

function suffer(sim: Sim, blow: Blow, target: Actor): void {
  const { hit, away, owner, attacker } = blow;
  const damage = dealt(sim, blow, target);
  const wasOpen = target.state === 'dizzy' || target.state === 'launched';
  const stood = target.hp > 0;
  const took = Math.min(damage, target.hp); // points are for what it took: no more than he had
  lose(sim, target, damage);
  freeze(sim, owner, target, hit.hitstop);
  target.timers.rehit = REHIT;
  if (defOf(sim, target).weight !== 'boss') target.stagger.points = Math.min(99, target.stagger.points + hit.stagger);
  target.stagger.calm = 0;
  const unmoved = attacker !== null && defOf(sim, target).boss !== undefined && fightsByHimself(attacker) && target.hp > 0;
  if (!wasOpen && damage > 0 && !unmoved) target.stagger.hits++; // a push is no beating
  if (target.brain) target.brain.wits.beaten++;
  if (!unmoved) {
    target.vx = target.timers.rooted > 0 ? 0 : hit.pulls && attacker ? pullTo(sim, attacker, target) : (away * hit.knockback) | 0;
    target.vy = 0;
  }
  sim.events.push({
    type: 'hit', attacker: (owner ?? attacker)?.id ?? 0, target: target.id, weight: hit.weight, damage, move: blow.move,
    x: contactX(target, away), y: target.y, z: target.z + (hit.height === 'low' ? px(20) : px(44)),
  });
  if (target.role === 'hero' && damage > 0) heroHurt(sim, target, damage);
  else if (attacker && attacker.role === 'hero') heroTold(sim, attacker, target, blow.move, took, stood && target.hp <= 0);
  if (unmoved) return; // an opening is the player's: his partner neither ends it nor draws it out
  if (falls(sim, hit, target, wasOpen)) launch(sim, hit, away, target, stood && target.hp <= 0);
  else if (target.state !== 'held' && !isNumb(sim, target)) stagger(sim, hit, away, target);
}

/** Who is pulled slides to within this of the puller's middle; heavy men stay where they are. */
const PULLED_TO = px(24);
/** What skidding to a stop makes of a speed: so many times its way. */
const SKID = 3;

function pullTo(sim: Sim, attacker: Actor, target: Actor): number {
  if (defOf(sim, target).weight !== 'normal') return 0;
  const gap = attacker.x - target.x;
  const way = Math.max(0, Math.abs(gap) - PULLED_TO);
  return Math.trunc((gap < 0 ? -way : way) / SKID) | 0;
}

/** On his feet still: stunned, or with something in his eyes. */
function stagger(sim: Sim, hit: HitDef, away: Facing, target: Actor): void {
  const effect = effectOn(sim, hit.effect, target);
  target.stun = Math.max(hit.hitstun, openFor(sim, target));
  if (effect) afflict(sim, effect, target);
  else changeState(sim, target, 'hitstun');
  target.facing = away > 0 ? -1 : 1;
  if (target.stagger.poise > 0 && hit.stagger >= BREAKS_POISE) {
    target.stagger.poise = 0;
    bare(sim, target);
  }
}

const AFFLICTED = { blind: 'blind', scare: 'scared', pin: 'scared', dizzy: 'dizzy', root: 'hitstun' } as const;

function afflict(sim: Sim, { kind, frames }: Effect, target: Actor): void {
  if (kind === 'root') target.timers.rooted = frames;
  else target.stun = frames;
  changeState(sim, target, kind === 'dizzy' ? sitDown(sim, target) : AFFLICTED[kind]);
  sim.events.push({ type: 'afflicted', actor: target.id, kind });
}

/** So often of late he sits there and reels; then he goes over instead, and gets up with a blow. A boss has ways of his own. */
const SITS = 2;

function sitDown(sim: Sim, target: Actor): StateName {
  if (!target.brain || defOf(sim, target).boss) return 'dizzy';
  target.brain.wits.falls++;
  return target.brain.wits.falls > SITS ? 'lying' : 'dizzy';
}

/** The score's share of a hero's blow, and the other hero's. What a partner does by himself is nobody's combo. */
export function heroTold(sim: Sim, hero: Actor, target: Actor, move: string, damage: number, felled: boolean): void {
  blowTold(sim, hero, target);
  if (!fightsByHimself(hero)) heroHit(sim, hero, target, move, damage, felled);
  else if (felled) sim.world.score.knockouts++;
}

const contactX = (target: Actor, away: Facing): number => target.x - away * px(8);

/** A boss is only thrown off his feet while he reels. */
function falls(sim: Sim, hit: HitDef, target: Actor, wasOpen: boolean): boolean {
  if (target.hp <= 0) return true;
  if (defOf(sim, target).weight === 'boss') return hit.launch !== undefined && wasOpen;
  if (hit.launch !== undefined || target.z > 0) return true;
  if (target.role === 'hero') return target.stagger.hits >= BEATEN_AT;
  return target.stagger.points >= FALL_AT;
}

function launch(sim: Sim, hit: HitDef, away: Facing, target: Actor, felled: boolean): void {
  const boss = defOf(sim, target).weight === 'boss';
  target.grip = null;
  const lift = hit.launch ?? (target.z > 0 ? px(2.6) : FALL_LIFT);
  target.stagger.juggle++;
  target.vz = boss && target.hp > 0 ? lift >> 1 : lift;
  target.vx = away * Math.max(hit.knockback, px(1.4));
  target.facing = away > 0 ? -1 : 1;
  changeState(sim, target, 'launched', { of: 'flight', bounces: hit.bounces ? Bounce.floor | Bounce.wall : Bounce.floor });
  if (felled) sim.events.push({ type: 'knockedOut', actor: target.id, by: null });
}

// ---- sums

/** What the other side's blows do to a hero, per mille, by difficulty. */
const ENEMY_DAMAGE = [600, 1000, 1250, 1500] as const;

function scaled(sim: Sim, damage: number, target: Actor): number {
  if (target.role !== 'hero' || damage === 0) return damage;
  return Math.max(1, Math.trunc((damage * ENEMY_DAMAGE[sim.world.difficulty]) / 1000));
}

/** Per cent less that a body in the air takes for each hit it has had there. */
const JUGGLE_LESS = 15;
const HELD_STILL = 150; // per cent: somebody holds him for you

/** What the blow takes from him, everything counted. */
function dealt(sim: Sim, { hit, attacker }: Blow, target: Actor): number {
  const damage = scaled(sim, hit.damage, target);
  if (attacker?.role !== 'hero') return throughBrace(sim, target, damage);
  const more = zealOf(sim, attacker) + freshnessOf(sim, attacker) + flairOf(sim, attacker); // per cent
  const eager = damage + Math.trunc((damage * more) / 100);
  const share = target.state === 'held' ? HELD_STILL : target.state === 'launched' ? 100 - JUGGLE_LESS * target.stagger.juggle : 100;
  const held = Math.max(1, Math.trunc((eager * share) / 100));
  return throughBrace(sim, target, partnerDamage(sim, attacker, target, held));
}

export function lose(sim: Sim, target: Actor, damage: number): void {
  const least = target.role === 'hero' && hasAssist(sim.world.assist, Assist.endure) ? 1 : 0;
  const left = Math.max(least, target.hp - damage);
  if (target.player !== null) sim.world.score.damageTaken += target.hp - left + target.grey; // through armour and guard, too
  target.hp = left;
  target.grey = 0; // what the special cost is lost for good
  sim.world.brawl.quiet = 0;
}

/** Some eyes want less of it. */
function stopOf({ world }: Sim, frames: number): number {
  if (hasAssist(world.assist, Assist.noStop)) return 0;
  return hasAssist(world.assist, Assist.halfStop) ? frames >> 1 : frames;
}

function freeze(sim: Sim, owner: Actor | null, target: Actor, frames: number): void {
  const stop = stopOf(sim, frames);
  target.hitstop = stop;
  if (owner && owner.state === 'attack') owner.hitstop = stop;
}
