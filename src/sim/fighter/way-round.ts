import type { Actor } from '../actor';
import type { Sim } from '../sim';
import { isInView } from '../stage/camera';
import { groundAt } from '../stage/ground';
import { px } from '../units';
import { gapX, gapY, isUp } from './senses';

/** Whom one passes, one passes at this distance in depth, and thinks of it when he is this near along the street. */
const BERTH = px(28);
const SWERVES = px(64);
/** Not yet clear of him in depth, one comes no nearer along the street. */
const CLEAR = px(22);
const KEEPS_OFF = px(38);
const CORNER = 16; // px from the edge of the view

/** A lane clear of his: behind or before him as one stands, where there is floor for it. */
export function laneClearOf(sim: Sim, actor: Actor, other: Actor): number {
  const { y0, y1 } = groundAt(sim.level, actor.x);
  const roomBehind = other.y - BERTH >= y0;
  const roomBefore = other.y + BERTH <= y1;
  const goesBehind = roomBehind && (!roomBefore || actor.y < other.y);
  return goesBehind ? other.y - BERTH : other.y + BERTH;
}

/** The next step on the way to a place, which leads through nobody's fight: round `other`, if he stands between or beside. */
export function wayRound(sim: Sim, actor: Actor, other: Actor, x: number, y: number): { readonly x: number; readonly y: number } {
  const side = actor.x < other.x ? -1 : 1;
  const passes = (x - other.x) * side < 0;
  const far = gapX(actor, other);
  if (far > SWERVES || !isUp(sim, other)) return { x, y };
  const clear = gapY(actor, other) >= CLEAR;
  if (!passes) return { x, y: clear && far < KEEPS_OFF ? actor.y : y }; // past him, but not yet by
  const waits = !clear && isInView(sim, actor.x, CORNER);
  return { x: waits ? other.x + side * KEEPS_OFF : x, y: laneClearOf(sim, actor, other) };
}
