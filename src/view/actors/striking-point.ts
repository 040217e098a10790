import type { MoveDef } from '../../sim/move-def';
import { px } from '../../sim/units';
import type { FrameDef } from '../assets/atlas';
import { toX } from '../render/projection';

/** The tip of a blow, logical px from between the feet of who strikes: `ahead` toward who is struck, `row` down the picture. */
export interface Tip {
  readonly ahead: number;
  readonly row: number;
}

/** A joint this much above or below the box that hurts still belongs to the blow. */
const SLACK = 8;
/** From a wrist, an ankle or the middle of a head to where it meets somebody. */
const HAND = 14;
/** What is drawn further ahead than that is a weapon, and its end strikes. */
const BARE = 24;
/** How far what a man carries reaches beyond his fist. */
const CARRIED = 26;

/** A joint so much off the height a blow is meant for counts as so much less far ahead. */
const OFF_HEIGHT = 0.7;
/** A foot this near the floor carries him, unless the blow itself goes no higher than a knee. */
const STANDS = -16;
const KNEE = px(30);

/**
 * What lands is what reaches furthest toward the victim at the height of the box that hurts: so it is the fist of a jab, the foot of a
 * kick and the forehead of a butt, whatever is drawn. A box taller than wide is of a blow that goes up. `side` is 1 for who is in front,
 * -1 for who is behind.
 */
export function strikingPoint(frame: FrameDef, scale: number, { hitbox }: Pick<MoveDef, 'hitbox'>, side: 1 | -1, armed = false): Tip {
  const top = -toX(hitbox.z + hitbox.h);
  const foot = -toX(hitbox.z);
  const aim = hitbox.h > hitbox.w ? top : (top + foot) / 2;
  const stands = hitbox.z + hitbox.h > KNEE;
  const edge = (side > 0 ? frame.ox + frame.w : -frame.ox) / scale;
  let best: Tip | null = null;
  let furthest = Number.NEGATIVE_INFINITY;
  for (const [x, y] of jointsOf(frame)) {
    const joint = { ahead: (x * side) / scale, row: y / scale };
    if (joint.row < top - SLACK || joint.row > foot + SLACK || joint.ahead < 0 || (stands && joint.row > STANDS)) continue;
    const reach = joint.ahead - Math.abs(joint.row - aim) * OFF_HEIGHT;
    if (reach > furthest) [best, furthest] = [joint, reach];
  }
  if (!best) return { ahead: edge, row: (top + foot) / 2 };
  const bare = edge - best.ahead > BARE && aim !== top ? edge : Math.min(edge, best.ahead + HAND);
  return { ahead: armed ? bare + CARRIED : bare, row: best.row };
}

const jointsOf = ({ nh, fh, head, limbs = [] }: FrameDef): readonly (readonly [number, number])[] =>
  [nh, fh, head].filter((joint) => joint !== undefined).concat(limbs);
