import type { Actor } from '../../sim/actor';
import type { HitWeight, MoveDef } from '../../sim/move-def';
import { defOf, type Seen, type Sim } from '../../sim/sim';
import { px, VIEW_WIDTH } from '../../sim/units';
import { actorWith, bodyDepth, OVER } from '../actors/body-points';
import { type Atlases, drawnAs } from '../actors/drawn';
import { strikingPoint } from '../actors/striking-point';
import { toRow, toX } from '../render/projection';
import { BLOW_LOOK, BOSS, MOST_APART, MOST_TOGETHER, YIELDS } from './blow-look';

/** Where a blow meets a body, and how both are thrown apart for as long as time stands still. Logical px. */
export interface Contact {
  readonly x: number;
  readonly row: number;
  readonly toward: 1 | -1; // the way of the blow
  readonly depth: number; // of the spark: over who is struck, behind who strikes
  readonly over: number; // of who strikes, so that his fist is before the face it meets
  readonly back: number; // how far he is drawn from where he is
  readonly away: number; // and the other one
}

type Told = keyof typeof YIELDS;
export interface Struck {
  readonly attacker: number;
  readonly target: number;
  readonly z: number; // where the sim has it meet him, if no fist or foot does
  readonly weight: HitWeight;
  readonly told: Told;
  readonly move: string | null; // null: the one he is in
}

/** Nearer than this there is no side: the blow goes where he looks. */
const CLOSE = px(6);
/** What is drawn of a body, of the box that can be hurt. */
const FLESH = 0.7;
/** Nobody is thrown nearer than this to the edge of the picture. */
const AT_EDGE = 26;
/** A spark lies on the body, so far before and behind its skin. */
const BEFORE = 10;
const INTO = 14;

export function contactOf(sim: Seen<Sim>, atlases: Atlases, struck: Struck): Contact | null {
  const target = actorWith(sim, struck.target);
  if (!target) return null;
  const attacker = actorWith(sim, struck.attacker) ?? target;
  const toward = sideOf(attacker, target);
  const front = frontOf(sim, target);
  const over = Math.max(bodyDepth(attacker), bodyDepth(target) + OVER);
  const move = bodilyMove(sim, attacker, struck.move);
  const drawn = move && drawnAs(sim, atlases, attacker);
  const here = { toward, depth: over - OVER / 3, over };
  if (!move || !drawn) {
    const far = recoilOf(sim, attacker, target, struck);
    const away = toward * (far - beyondPicture(sim, target, toward, far));
    return { ...here, x: toX(target.x) + away - toward * front, row: toRow(target.y, struck.z), back: 0, away };
  }
  const side = toward === attacker.facing ? 1 : -1;
  const tip = strikingPoint(drawn.frame, drawn.scale, move, side, swings(sim, attacker));
  const wanted = tip.ahead + front - toX(Math.abs(target.x - attacker.x));
  const apart = Math.max(-MOST_TOGETHER, Math.min(MOST_APART * bulkOf(sim, attacker, target), wanted));
  const yields = move.cost === undefined ? YIELDS[struck.told] : 0; // who turns among many keeps his place
  const far = apart * (1 - yields) + recoilOf(sim, attacker, target, struck);
  const cut = beyondPicture(sim, target, toward, far);
  const back = -toward * (apart * yields + cut);
  const away = toward * (far - cut);
  const skin = toX(target.x) + away - toward * front;
  const hand = (toX(attacker.x) + back + toward * tip.ahead - skin) * toward;
  return {
    ...here, back, away, x: skin + toward * Math.max(-BEFORE, Math.min(INTO, hand)),
    row: onBody(target, toRow(attacker.y, attacker.z) + tip.row),
  };
}

/** Who strikes with his body: not by a bullet, a thrown thing or a shock along the floor. */
function bodilyMove({ content }: Seen<Sim>, { state, move }: Seen<Actor>, told: string | null): MoveDef | null {
  if (state !== 'attack' || move === null || (told !== null && told !== move)) return null;
  const def = content.moves[move];
  return def && !def.ray && !def.shot && !def.shock ? def : null;
}

/** With what he carries. */
const swings = (sim: Seen<Sim>, actor: Seen<Actor>): boolean => actor.carried !== null && actor.move === defOf(sim, actor).moves.swing;

function sideOf(attacker: Seen<Actor>, target: Seen<Actor>): 1 | -1 {
  if (attacker === target) return target.facing > 0 ? -1 : 1;
  if (Math.abs(target.x - attacker.x) <= CLOSE) return attacker.facing;
  return target.x > attacker.x ? 1 : -1;
}

export const frontOf = (sim: Seen<Sim>, actor: Seen<Actor>): number => (toX(defOf(sim, actor).hurtbox.w) / 2) * FLESH;

function recoilOf(sim: Seen<Sim>, attacker: Seen<Actor>, target: Seen<Actor>, { weight, told }: Struck): number {
  if (told === 'armoured') return 0;
  return BLOW_LOOK[weight].recoil * bulkOf(sim, attacker, target);
}

const bulkOf = (sim: Seen<Sim>, attacker: Seen<Actor>, target: Seen<Actor>): number =>
  defOf(sim, attacker).weight === 'boss' || defOf(sim, target).weight === 'boss' ? BOSS : 1;

/** What of the way he is thrown lies beyond the edge of the picture. */
function beyondPicture({ world }: Seen<Sim>, target: Seen<Actor>, toward: 1 | -1, far: number): number {
  const { x } = world.brawl.camera;
  const room = toX(toward > 0 ? x + px(VIEW_WIDTH) - target.x : target.x - x) - AT_EDGE;
  return Math.max(0, far - Math.max(0, room));
}

/** A hand at another depth of the street still strikes the man and not the air over his head. */
function onBody({ y, z, state }: Seen<Actor>, row: number): number {
  if (state === 'launched' || z > 0) return row;
  const floor = toRow(y, z);
  return Math.min(floor - 8, Math.max(floor - 124, row));
}
