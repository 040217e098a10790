import type { Actor } from '../actor';
import { lookup } from '../content';
import { answersCall } from '../feature-hooks';
import { isUntouchable } from '../fighter/attack';
import { gapX, isOut, isUp, nearestFoe, partnerOf, sideOf } from '../fighter/senses';
import { changeState } from '../fighter/change-state';
import { lengthOf, type MoveDef } from '../move-def';
import { defOf, is, type Among, type Seen, type Sim } from '../sim';
import { px } from '../units';
import type { Aim, Order } from './buddy';
import { gain, GAIN } from './detente';

/** Frames before he can be asked again; a third less if it told (docs/rules.md 4.3). */
const COOL = 180;
const COOL_BACK = 60;
/** He runs up for so long at most, and then does it where he stands. */
const DASH = 20;
const DASH_X = px(7);
const DASH_Y = px(2.4);
const IN_LANE = px(8);

const isUnable = (sim: Sim, partner: Actor): boolean => !isUp(sim, partner) || is(sim, partner, 'engaged');

/** Asks the partner for one of his four; he forgets everything else. Refused while he is down or getting his breath. */
export function callAssist(sim: Sim, hero: Actor, aim: Aim): void {
  const partner = partnerOf(sim, hero);
  const order = partner?.order;
  if (!partner || !order || answersCall(sim, hero, aim)) return;
  const move = defOf(sim, partner).buddy?.assists[aim];
  if (!move || order.cool > 0 || isUnable(sim, partner)) {
    sim.events.push({ type: 'callRefused', actor: partner.id });
    return;
  }
  Object.assign(order, { move, frame: 0, cool: COOL, coolOf: COOL });
  if (partner.state === 'hitstun' || partner.state === 'attack') changeState(sim, partner, 'idle');
  sim.events.push({ type: 'called', actor: partner.id, by: hero.id, move });
}

/** Runs up to where the order makes sense, and does it. */
export function followOrder(sim: Sim, partner: Actor, order: Order): void {
  const move = lookup(sim.content.moves, order.move ?? '', 'move');
  const caller = partnerOf(sim, partner);
  if (!caller || isUnable(sim, partner)) return drop(order);
  if (!is(sim, partner, 'ready') && partner.state !== 'land') return;
  const spot = spotFor(sim, partner, caller, move);
  const there = spot === null || dash(sim, partner, spot.x, spot.y);
  order.frame++;
  if (!there && order.frame < DASH) return;
  begin(sim, partner, order, spot?.look ?? caller.facing);
}

/** Whom his order sends him to: the one the picture marks while he runs. Nobody, if it is only to be seen and heard. */
export function orderTarget<A extends Seen<Actor>>(sim: Among<A>, partner: Seen<Actor>): A | null {
  const move = partner.order?.move ? lookup(sim.content.moves, partner.order.move, 'move') : undefined;
  const caller = partnerOf(sim, partner);
  if (!move || !caller) return null;
  if (move.decoy) return move.armour ? nearestFoe(sim, caller) : null;
  return foeFor(sim, caller, move);
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly look: 1 | -1;
}

/** Where to stand for it: before the caller as a shield, at arm's length of his foe, or at a run's length. */
function spotFor(sim: Sim, partner: Actor, caller: Actor, move: MoveDef): Spot | null {
  if (move.decoy && move.armour) return shieldSpot(sim, caller);
  if (move.decoy) return null;
  const foe = foeFor(sim, caller, move);
  if (!foe) return null;
  const side = sideOf(foe, partner);
  const reach = move.ray ? px(90) : move.hitbox.x + move.hitbox.w + Math.min(px(110), (move.advance ?? 0) * move.active) - px(16);
  const near = Math.min(gapX(foe, partner), Math.max(px(20), reach));
  return { x: foe.x + side * near, y: foe.y, look: side > 0 ? -1 : 1 };
}

/** Between him and whoever is nearest. */
function shieldSpot(sim: Sim, caller: Actor): Spot {
  const foe = nearestFoe(sim, caller);
  const look = foe ? sideOf(caller, foe) : caller.facing;
  return { x: caller.x + look * px(30), y: caller.y, look };
}

/** The caller's foe: the one he looks at, else the nearest; one in the air for who can catch. */
function foeFor<A extends Seen<Actor>>(sim: Among<A>, caller: Seen<Actor>, move: Seen<MoveDef>): A | null {
  const fair = (foe: A): boolean => (move.catches ? !isOut(sim, foe) && foe.state !== 'lying' : isUp(sim, foe)) && !isUntouchable(sim, foe);
  const inFront = (foe: A): boolean => fair(foe) && sideOf(caller, foe) === caller.facing && gapX(caller, foe) < px(200);
  return nearestFoe(sim, caller, inFront) ?? nearestFoe(sim, caller, fair);
}

/** One frame of a run to a place; true once there. */
export function dash(sim: Sim, actor: Actor, x: number, y: number): boolean {
  const offX = x - actor.x;
  const offY = y - actor.y;
  actor.x += Math.max(-DASH_X, Math.min(DASH_X, offX));
  actor.y += Math.max(-DASH_Y, Math.min(DASH_Y, offY));
  if (offX !== 0) actor.facing = offX < 0 ? -1 : 1;
  if (actor.state !== 'run') changeState(sim, actor, 'run');
  return Math.abs(offX) <= DASH_X && Math.abs(y - actor.y) <= IN_LANE;
}

function begin(sim: Sim, partner: Actor, order: Order, look: 1 | -1): void {
  partner.facing = look;
  partner.move = order.move;
  Object.assign(order, { move: null, acting: true, told: false });
  changeState(sim, partner, 'attack');
}

const drop = (order: Order): void => {
  order.move = null;
};

/** An ordered blow has told, for the first time in its move. */
export function orderTold(sim: Sim, partner: Actor): void {
  const { order } = partner;
  const { partnership, score } = sim.world;
  if (!order?.acting || !partnership || partner.move === null || order.told) return;
  order.told = true;
  partnership.parries = 0;
  order.cool = Math.max(0, order.cool - COOL_BACK);
  if (score.combo === 0) return;
  gain(sim, partnership.lastAssist === partner.move ? GAIN.sameOrder : GAIN.order, 'assist', partner);
  partnership.lastAssist = partner.move;
}

export function updateOrders(sim: Sim): void {
  const quick = (sim.world.partnership?.glasnost ?? 0) > 0 ? 2 : 1;
  for (const { order, buddy, state } of sim.world.actors) {
    if (!order || !buddy) continue;
    if (state !== 'attack' && state !== 'hold') order.acting = false;
    order.cool = Math.max(0, order.cool - quick);
    buddy.tagCool = Math.max(0, buddy.tagCool - 1);
    buddy.calling = Math.max(0, buddy.calling - 1);
  }
}

/** Whether enemies should mind this one and nobody else. */
export function isDecoy(sim: Seen<Sim>, actor: Seen<Actor>): boolean {
  const move = actor.state === 'attack' && actor.role === 'hero' ? sim.content.moves[actor.move ?? ''] : undefined;
  return move?.decoy !== undefined && actor.stateFrame >= move.decoy[0] && actor.stateFrame <= Math.min(move.decoy[1], lengthOf(move));
}
