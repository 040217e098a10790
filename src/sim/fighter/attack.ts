import type { Actor, Gun, StateName, StateRecords } from '../actor';
import { Button, isDown, isPressed } from '../buttons';
import { lookup } from '../content';
import { offerFor } from '../feature-hooks';
import { isWithin, lengthOf, phaseAt, type CancelDef, type MoveDef } from '../move-def';
import { actorOf, defOf, is, type Seen, type Sim } from '../sim';
import { px, VIEW_WIDTH } from '../units';
import { isInView } from '../stage/camera';
import { gapX, gapY, nearestFoe, sideOf } from './senses';
import { defends } from './defend';
import { isSpecial, pay, specialAskedFor } from './specials';
import type { FighterState } from '../sim';

/** Plays actor.move from its first frame to its last. Whom it hits is decided in combat/hits. */
export const attack: FighterState = {
  is: ['solid', 'sure'],
  enter(sim, actor) {
    const move = moveOf(sim, actor);
    actor.hitIds.length = 0;
    actor.stun = 0;
    actor.own = { of: 'attack', began: sim.world.frame, wait: 0, warned: 0, unseen: 0, gathered: 0, gold: false, told: false };
    if (actor.z === 0) {
      actor.vy = 0;
      actor.vx = (advanceAt(move, 0) * actor.facing) | 0; // never -0
    }
    if (actor.brain) windUp(sim, actor, move, actor.own);
    else pay(sim, actor, actor.move!);
    if (move.rises) rise(sim, actor, move.rises);
    if (actor.role === 'hero' && actor.z === 0) magnet(sim, actor, move);
    if (move.decoy && !move.armour) sim.events.push({ type: 'taunted', actor: actor.id });
    if (isSpecial(sim, actor, actor.move!)) sim.events.push({ type: 'specialStarted', actor: actor.id });
    if (move.telegraph) sim.events.push({ type: 'telegraph', actor: actor.id, move: actor.move!, colour: move.telegraph });
  },
  update(sim, actor) {
    const move = moveOf(sim, actor);
    if (actor.z > 0 || actor.vz !== 0) return fly(sim, actor, move);
    if (charges(actor, move)) return holdBack(actor, move);
    if (waits(sim, actor, move)) return thinksBetter(actor) ? 'idle' : null;
    const guard = recovers(actor, move);
    if (guard) return guard;
    if (phaseAt(move, actor.stateFrame) === 'over') return actor.grip === null ? 'idle' : 'hold';
    if (actor.gun && actor.move === defOf(sim, actor).gun?.reload && reloads(sim, actor, actor.gun)) return 'idle';
    announceSwing(sim, actor, move);
    turnLate(actor, move);
    slide(actor, move);
    if (arrives(actor, move)) return 'attack';
    return cancel(sim, actor, move);
  },
};

/** Having struck lightly, a hero has his hands back for his defence before he has them for anything else. */
function recovers(actor: Actor, move: MoveDef): StateName | null {
  return actor.role === 'hero' && actor.intent.defend > 0 && hasHandsBack(actor, move) ? defends(actor) : null;
}

const hasHandsBack = (hero: Actor, move: MoveDef): boolean =>
  move.hit.weight !== 'heavy' && hero.grip === null && phaseAt(move, hero.stateFrame) === 'recovery';

const moveOf = (sim: Seen<Sim>, actor: Seen<Actor>): Seen<MoveDef> => lookup(sim.content.moves, actor.move ?? '', 'move');

function fly(sim: Sim, actor: Actor, move: MoveDef): StateName | null {
  announceSwing(sim, actor, move);
  if (actor.z > 0 || actor.vz > 0) return into(actor, findCancel(move, actor)?.into);
  const landing = (hasTold(actor) ? move.landingTold : undefined) ?? move.landing;
  if (!landing) return 'land';
  actor.move = landing;
  actor.vz = 0;
  return 'attack';
}

/** In the very tick in which it can first hit: the whoosh and the smack belong together. */
function announceSwing(sim: Sim, actor: Actor, move: MoveDef): void {
  if (actor.stateFrame !== Math.max(0, move.startup - 1)) return;
  sim.events.push({ type: 'swing', actor: actor.id, move: actor.move!, weight: move.hit.weight });
}

/** Pressing again in the gold window has it done early (docs/rules.md 1b). */
const GOLD = { from: 24, to: 34, done: 30 } as const;

/** True when it is full again: sooner for who has met the gold window. */
function reloads(sim: Sim, actor: Actor, gun: Gun): boolean {
  const { own, stateFrame: frame } = actor;
  if (own?.of !== 'attack') return false;
  if (isPressed(actor.intent.fresh, 0, Button.gun) && frame >= GOLD.from && frame <= GOLD.to) own.gold = true;
  const full = own.gold ? frame >= GOLD.done : frame >= lengthOf(moveOf(sim, actor)) - 1;
  if (!full) return false;
  gun.rounds = defOf(sim, actor).gun?.rounds ?? 0;
  gun.magazines--;
  sim.events.push({ type: 'reloaded', actor: actor.id, gold: own.gold });
  return true;
}

// ---- before it strikes

/** Frames a telegraph is stretched to, per mille, by difficulty. */
const TELEGRAPH_SCALE = [1250, 1000, 900, 800] as const;
/** A blow from behind warns longer. */
const BEHIND_FRAMES = 8;

/** Enemies: the wind-up is held for some frames, or its first ones skipped, by difficulty. */
function windUp(sim: Sim, actor: Actor, move: MoveDef, own: StateRecords['attack']): void {
  if (!move.telegraph) return;
  const tape = sim.world.carry.office === 'tape' ? 100 : 0;
  const extra = Math.trunc((move.startup * (TELEGRAPH_SCALE[sim.world.difficulty] + tape - 1000)) / 1000);
  const foe = actorOf(sim, actor.brain?.foe ?? null) ?? nearestFoe(sim, actor);
  const behind = foe !== null && foe.facing === sideOf(actor, foe);
  const total = extra + (behind ? BEHIND_FRAMES : 0);
  if (total >= 0) own.wait = total;
  else actor.stateFrame = -total;
}

function waits(sim: Sim, actor: Actor, move: MoveDef): boolean {
  const { own } = actor;
  const half = move.startup >> 1;
  if (!actor.brain || own?.of !== 'attack' || actor.stateFrame >= move.startup) return false;
  if (move.telegraph && !isInView(sim, actor.x, 0)) {
    actor.stateFrame--; // a warning nobody sees is none
    own.unseen++;
    return true;
  }
  own.warned++;
  const since = sim.world.frame - own.began - own.unseen;
  const held = (own.wait > 0 && actor.stateFrame === half) || lurks(sim, actor, move, own.warned) || spares(sim, actor, move, since);
  if (actor.stateFrame < half || !held) return false;
  own.wait = Math.max(0, own.wait - 1);
  actor.stateFrame = half - 1; // the state clock stands still
  return true;
}

/** Out of view for so long in the middle of a wind-up, he lets it be. */
const UNSEEN = 60;
const thinksBetter = ({ own }: Actor): boolean => own?.of === 'attack' && own.unseen > UNSEEN;

/** Somebody this near who leaves the floor is what he has been waiting for. */
const OVERHEAD = px(110);

function lurks(sim: Sim, actor: Actor, { startup, lurks }: MoveDef, warned: number): boolean {
  if (lurks === undefined || actor.stateFrame !== startup >> 1 || warned > (startup >> 1) + lurks) return false;
  return !sim.world.actors.some((hero) => hero.role === 'hero' && hero.z > 0 && hero.vz > 0 && gapX(actor, hero) <= OVERHEAD);
}

/** What flies may touch whoever stands so far off its lane. */
const SHOT_DEPTH = px(14);

/** Frames before anybody can have answered a warning. */
export const REACTION = 12;

/** Half wound up, `since` ticks ago, he waits for whoever cannot answer: one who is stunned, or in the middle of what he began unwarned. */
function spares(sim: Sim, actor: Actor, move: MoveDef, since: number): boolean {
  if (!move.telegraph || move.antiAir) return false; // a jumper has made up his mind
  const reach = move.shot ? px(VIEW_WIDTH) : move.hitbox.x + move.hitbox.w + (move.advance ?? 0) * move.active + px(16);
  const depth = (move.shot ? SHOT_DEPTH : move.depth) + px(8);
  return sim.world.actors.some((hero) => {
    if (hero.role !== 'hero' || gapX(actor, hero) > reach || gapY(actor, hero) > depth) return false;
    if (is(sim, hero, 'floored')) return false;
    if (is(sim, hero, 'helpless')) return true;
    if (is(sim, hero, 'free') || busyFor(sim, hero) < since - REACTION) return false;
    return hero.state !== 'attack' || !hasHandsBack(hero, moveOf(sim, hero));
  });
}

/** Frames since he began what he does, those in which both froze on contact too; gathering strength he may stop at any time. */
export function busyFor({ world }: Seen<Sim>, { own, stateFrame }: Seen<Actor>): number {
  return own?.of === 'attack' ? world.frame - own.began - own.gathered : stateFrame;
}

/** Off whom he has struck, or off the floor. */
function rise(sim: Sim, actor: Actor, speed: number): void {
  actor.vz = speed;
  actor.vx = actor.intent.dx * defOf(sim, actor).walkSpeed;
}

/** On which frame a held heavy stops to gather strength. */
const CHARGE_AT = 8;

const charges = (actor: Actor, move: MoveDef): boolean =>
  move.charge !== undefined && actor.role === 'hero' && actor.stateFrame === CHARGE_AT && isDown(actor.intent.held, Button.heavy);

/** Is he gathering strength just now? For the picture. */
export const isGathering = ({ role, stateFrame, own }: Seen<Actor>, { charge }: Seen<MoveDef>): boolean =>
  charge !== undefined && role === 'hero' && stateFrame === CHARGE_AT && own?.of === 'attack' && own.gathered > 0;

/** Enough frames of gathering turn the blow into the charged one. */
function holdBack(actor: Actor, { charge }: MoveDef): StateName | null {
  const { own } = actor;
  if (own?.of !== 'attack') return null;
  actor.vx = 0;
  own.gathered++;
  if (charge && CHARGE_AT + own.gathered >= charge.frames) {
    actor.move = charge.into;
    return 'attack';
  }
  actor.stateFrame--;
  return null;
}

/** Pressing light with a foe nearly in lane slides the hero toward him: never along the street, never for dashes. */
const MAGNET_DEPTH = px(20);
const MAGNET_FRAMES = 6;

function magnet(sim: Sim, actor: Actor, move: MoveDef): void {
  if (move.advance !== undefined && move.advance > px(2)) return;
  const reach = move.hitbox.x + move.hitbox.w + px(10);
  const foe = nearestFoe(
    sim, actor,
    (other) => sideOf(actor, other) === actor.facing && gapX(actor, other) < reach && gapY(actor, other) <= MAGNET_DEPTH,
  );
  if (!foe) return;
  const off = foe.y - actor.y;
  actor.vy = Math.max(-px(1), Math.min(px(1), Math.trunc(off / MAGNET_FRAMES))) | 0;
}

function turnLate(actor: Actor, move: MoveDef): void {
  if (actor.role !== 'hero' || actor.stateFrame > 2 || phaseAt(move, actor.stateFrame) !== 'startup') return;
  if (actor.intent.dx !== 0 && move.hitbox.x + move.hitbox.w > 0) actor.facing = actor.intent.dx;
}

// ---- while it runs

function advanceAt(move: MoveDef, frame: number): number {
  const moving = frame >= (move.advanceFrom ?? 0) && frame < move.startup + move.active;
  return moving ? (move.advance ?? 0) : 0;
}

function slide(actor: Actor, move: MoveDef): void {
  if (actor.stateFrame === MAGNET_FRAMES - 1) actor.vy = 0;
  const pace = advanceAt(move, actor.stateFrame);
  actor.vx = pace !== 0 ? pace * actor.facing : Math.trunc((actor.vx * 3) / 4) | 0;
}

/** So many frames into any move a chord still turns it into the special: the second thumb may be late. */
const LATE_CHORD = 3;

function cancel(sim: Sim, actor: Actor, move: MoveDef): StateName | null {
  if (move.jumps !== undefined && actor.intent.jump > 0 && actor.stateFrame >= move.jumps && hasTold(actor)) {
    actor.intent.jump = 0;
    return 'squat';
  }
  if (actor.role === 'hero' && actor.intent.partner > 0 && actor.grip === null) {
    const offer = offerFor(sim, actor); // what the partner button begins cuts in on any blow
    if (offer !== null) return offer;
  }
  return into(actor, specialOf(sim, actor, move) ?? findCancel(move, actor)?.into);
}

/** Afresh, with the new move. */
function into(actor: Actor, next: string | undefined): StateName | null {
  if (next === undefined) return null;
  actor.move = next;
  return 'attack';
}

const hasTold = ({ own }: Actor): boolean => own?.of === 'attack' && own.told;

/** Has pushed somebody as far as it goes: what it was all for follows. */
function arrives(actor: Actor, { carries, startup, active }: MoveDef): boolean {
  if (carries === undefined || actor.stateFrame !== startup + active || !hasTold(actor)) return false;
  actor.move = carries;
  return true;
}

function specialOf(sim: Sim, actor: Actor, move: MoveDef): string | undefined {
  if (actor.intent.special === 0 || actor.grip !== null) return undefined;
  if (phaseAt(move, actor.stateFrame) === 'startup' && actor.stateFrame > LATE_CHORD) return undefined;
  return specialAskedFor(sim, actor) ?? undefined;
}

function findCancel(move: MoveDef, actor: Actor): CancelDef | undefined {
  const { intent } = actor;
  const found = move.cancels?.find(
    ({ command, from, onHitOnly, onToldOnly, toward }) =>
      intent[command] > 0 && actor.stateFrame >= from && (!onHitOnly || actor.hitIds.length > 0) && (!onToldOnly || hasTold(actor)) &&
      points(actor, toward),
  );
  if (found) {
    intent[found.command] = 0;
    if (intent.dx !== 0 && (found.toward === 'forward' || found.toward === 'back')) actor.facing = intent.dx;
  }
  return found;
}

function points({ intent, facing }: Actor, toward: CancelDef['toward']): boolean {
  switch (toward) {
    case undefined: return true;
    case 'forward': return intent.dx === facing;
    case 'back': return intent.dx === -facing;
    case 'down': return intent.dy > 0 && intent.dx === 0;
    case 'neutral': return intent.dx === 0;
  }
}

/** I-frames of the move itself, beside those of the body. */
export function isUntouchable(sim: Seen<Sim>, actor: Seen<Actor>): boolean {
  if (actor.timers.invulnerable > 0) return true;
  if (actor.state === 'step') return actor.stateFrame >= 2 && actor.stateFrame <= 11;
  if (actor.state !== 'attack') return false;
  return isWithin(moveOf(sim, actor).invulnerable, actor.stateFrame);
}

/** Striking up at a jumper, who cannot strike him. */
export const isAntiAir = (sim: Seen<Sim>, actor: Seen<Actor>): boolean => {
  if (actor.state !== 'attack') return false;
  const move = moveOf(sim, actor);
  return move.antiAir === true && actor.stateFrame < move.startup + move.active;
};

/** His hands, or what he carries, are between him and whoever stands before him. */
export const isCovered = (sim: Seen<Sim>, actor: Seen<Actor>): boolean =>
  actor.state === 'guard' || (actor.state === 'attack' && isWithin(moveOf(sim, actor).cover, actor.stateFrame));

export const isArmoured = (sim: Seen<Sim>, actor: Seen<Actor>): boolean =>
  actor.state === 'attack' && isWithin(moveOf(sim, actor).armour, actor.stateFrame);
