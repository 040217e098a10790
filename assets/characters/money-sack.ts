/** A canvas money sack, carried over the shoulder or swung by its neck. */
import type { DrawContext, Outfit } from '../build/rig/character.ts';
import { type CurvePoint, clamp, curve, DEGREES, type Placement, place, type Vec } from '../build/rig/geometry.ts';
import { drawHand } from '../build/rig/hands.ts';
import { clipped, flat, type Ramp, solid, stroke } from '../build/rig/paint.ts';
import { fistOf, heldAt } from './held-in-hand.ts';
import type { CrewHand, Sack } from './poses/enemies-crew.ts';

const CANVAS: Ramp = { l: '#e2dccb', s: '#8a8798' };
const NOTE: Ramp = { l: '#cfe0c0', s: '#7c9484' };
const SEAM = '#5d5a6e';
const PRINT = '#2c4a66';
const CORD = '#a9502c';
const LENGTH = 36;
const FLOOR = -8; // its middle lies so high

const OUTLINE: readonly CurvePoint[] = [
  [-7, -6, 1], [-3, -2.6], [2, -3], [8, -8], [16, -14], [27, -17], [38, -15.5], [44, -8], [45, 1], [43, 10], [36, 16], [26, 17.4],
  [15, 13], [7, 7], [2, 3], [-3, 2.4], [-8, 5, 1], [-5, 0],
];
const DOLLAR: readonly CurvePoint[] = [[22, -5], [19, 0], [22, 5], [26, 2], [28, -4], [32, -6], [35, 0], [32, 5]];
const CREASES: readonly (readonly CurvePoint[])[] = [
  [[5, -2], [12, -6], [18, -10]],
  [[5, 1], [11, 3], [15, 8]],
  [[39, -10], [41, 0], [38, 11]],
];

/** A sack that would hang through the floor lies on it. */
function onFloor(at: Vec, deg: number): number {
  const lowest = clamp((FLOOR - at[1]) / LENGTH, -0.2, 1);
  if (Math.sin(deg * DEGREES) <= lowest) return deg;
  const flat = Math.asin(lowest) / DEGREES;
  return Math.cos(deg * DEGREES) < 0 ? 180 - flat : flat;
}

function drawSack(at: Vec, { deg, long = 1 }: Sack): string {
  const stretched: Placement = heldAt(at, onFloor(at, deg));
  const pull = (points: readonly CurvePoint[]): CurvePoint[] =>
    points.map(([x, y, corner]) => [x > 0 ? x * long : x, y / Math.sqrt(long), corner]);
  const path = curve(place(pull(OUTLINE), stretched), true, 0.15);
  const creases = CREASES.map((line) => stroke(pull(line), SEAM, 1.3, stretched)).join('');
  const print =
    stroke(pull(DOLLAR), PRINT, 3.2, stretched, 0.2) + stroke(pull([[17, 0], [37, 0]]), PRINT, 2.2, stretched);
  return (
    solid(pull(OUTLINE), CANVAS, { off: 3.4, xf: stretched, k: 0.15 }) +
    clipped(path, creases + print) +
    flat([[0, -3.8, 1], [3, -4.4, 1], [3, 4.2, 1], [0, 3.6, 1]], CORD, stretched)
  );
}

const NOTES = [[10, -34, 20], [30, -16, -35], [28, 16, 70], [4, 34, 120], [38, -30, 10], [-16, -30, -60], [38, 6, 40]] as const;

/** Banknotes, each on its own way out of the sack and down. */
function drawNotes(from: Vec, t: number): string {
  return NOTES.map(([x, y, turn], i) => {
    const fall = (20 + 16 * (i % 3)) * t * t;
    const to = heldAt([from[0] + x * (0.4 + t), Math.min(FLOOR, from[1] + y * (0.4 + t) + fall)], turn + t * 140);
    const paper = solid([[-6, -3.2, 1], [6, -3.6, 1], [6.4, 3, 1], [-5.6, 3.4, 1]], NOTE, { off: 0.9, xf: to, k: 0.08 });
    return paper + flat([[-1.6, -1.6], [1.6, -1.6], [1.6, 1.6], [-1.6, 1.6]], NOTE.s, to);
  }).join('');
}

/** The sack in a fist, the fist drawn over it. */
export function sackInHand(glove: Ramp, handSize: number): NonNullable<Outfit['armOver']> {
  return (_context, _limb, _isFar, arm) => {
    const { sack }: CrewHand = arm.def;
    if (!sack || sack.behind) return '';
    const hand = drawHand(arm.h, glove, { at: arm.J[2], deg: arm.deg, s: handSize, fy: arm.mirror });
    const fist = fistOf(arm, handSize);
    return drawSack(fist, sack) + hand + (sack.notesFrom ? drawNotes(sack.notesFrom, sack.notes ?? 0) : '');
  };
}

/** The sack on his back. */
export const sackOnBack =
  (handSize: number) =>
  ({ J }: DrawContext): string => {
    const { sack }: CrewHand = J.near.def;
    return sack?.behind ? drawSack(fistOf(J.near, handSize), sack) : '';
  };
