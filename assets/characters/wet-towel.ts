/** A wet bath towel used as a whip: a ribbon of wrung cloth along a line, gripped in the fist. */
import type { Outfit } from '../build/rig/character.ts';
import { add, type CurvePoint, clamp, curve, DEGREES, hard, lerp, mul, norm, polygon, sub, type Vec } from '../build/rig/geometry.ts';
import { drawHand } from '../build/rig/hands.ts';
import { clipped, fillPath, flat, type Ramp, solid } from '../build/rig/paint.ts';
import type { SolvedArm } from '../build/rig/skeleton.ts';
import type { LadenHand, Towel } from './poses/enemies-drawings.ts';

const CLOTH: Ramp = { l: '#f1ead9', s: '#9aa3b4', d: '#66708a' };
const BORDER = '#4f7fb5';
const WATER = '#cfe6f2';
const SNAP = '#fff3d6';

const WIDTHS = [2.4, 4.6, 5.4, 5.8, 5.2, 4.4]; // half widths from the fist to the free end
const SHORT_END = [2, 3, 3.4];
const TWISTS = [0.12, 0.3, 0.48, 0.66];
const BORDERS = [0.8, 0.86];
const FLOOR = -2; // cloth that would hang through the floor lies on it

type Ribbon = { edge: CurvePoint[]; side: (u: number, across: number) => Vec };

/** A smooth band of varying width along a few points. */
function shapeRibbon(path: readonly Vec[], widths: readonly number[]): Ribbon {
  const spine = smoothLine(path);
  const last = spine.length - 1;
  const side = (u: number, across: number): Vec => {
    const i = clamp(Math.round(u * last), 0, last);
    const d = norm(sub(spine[Math.min(last, i + 1)]!, spine[Math.max(0, i - 1)]!));
    const row = u * (widths.length - 1);
    const from = Math.min(widths.length - 2, Math.floor(row));
    const half = lerp(widths[from]!, widths[from + 1]!, row - from);
    return add(spine[i]!, mul([-d[1], d[0]], half * across));
  };
  const left = spine.map((_, i) => side(i / last, 1));
  const right = spine.map((_, i) => side(i / last, -1)).reverse();
  const edge = [...left.slice(0, -1), hard(left[last]!), hard(right[0]!), ...right.slice(1)];
  return { edge, side };
}

/** Catmull-Rom, five steps between two points. */
function smoothLine(path: readonly Vec[]): Vec[] {
  const at = (i: number): Vec => path[clamp(i, 0, path.length - 1)]!;
  const line: Vec[] = [];
  for (let i = 0; i < path.length - 1; i++) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    for (let k = 0; k < 5; k++) {
      const t = k / 5;
      const on = (q: 0 | 1): number =>
        0.5 *
        (2 * b[q] + (c[q] - a[q]) * t + (2 * a[q] - 5 * b[q] + 4 * c[q] - d[q]) * t ** 2 + (3 * b[q] - a[q] - 3 * c[q] + d[q]) * t ** 3);
      line.push([on(0), on(1)]);
    }
  }
  return [...line, at(path.length - 1)];
}

function drawRibbon(path: readonly Vec[], widths: readonly number[]): string {
  const { edge, side } = shapeRibbon(path, widths);
  const twist = (u: number): CurvePoint[] => [hard(side(u, 1)), side(u + 0.06, 0.1), hard(side(u + 0.15, -0.7)), side(u + 0.03, -0.1)];
  const twists = TWISTS.map((u) => flat(twist(u), CLOTH.s));
  const stripe = (u: number): string => polygon([side(u, 1.1), side(u + 0.03, 1.1), side(u + 0.03, -1.1), side(u, -1.1)]);
  const borders = BORDERS.map((u) => fillPath(stripe(u), BORDER));
  return solid(edge, CLOTH, { off: 1.3, k: 0.1 }) + clipped(curve(edge, true, 0.1), twists.join('') + borders.join(''));
}

function drawWater(end: Vec, towel: Towel): string {
  const drops = (towel.drops ?? []).map(([x, y, r]) => {
    const [cx, cy] = add(end, [x, y]);
    return flat([[cx, cy - r * 2], [cx + r, cy], [cx, cy + r], [cx - r, cy]], WATER);
  });
  return drops.join('');
}

const RAYS = [[-70, 4, 14], [-28, 6, 17], [10, 5, 13], [48, 6, 16], [95, 5, 11], [-115, 5, 11]] as const;

/** The crack of the whip: six splinters of light round the free end. */
function drawSnap(end: Vec, size: number): string {
  const rays = RAYS.map(([degrees, inner, outer]) => {
    const out: Vec = [Math.cos(degrees * DEGREES), Math.sin(degrees * DEGREES)];
    const root = add(end, mul(out, inner * size));
    const wide = mul([-out[1], out[0]], 2.1 * size);
    return fillPath(polygon([add(root, wide), add(end, mul(out, outer * size)), sub(root, wide)]), SNAP);
  });
  return rays.join('');
}

function layOnFloor([x, y]: Vec): Vec {
  return y > FLOOR ? [x - (y - FLOOR) * 0.8, FLOOR] : [x, y];
}

/** Draws the towel, and the fist that holds it over it. */
export function towelInHand(outfit: Outfit, handSize: number): NonNullable<Outfit['armOver']> {
  return (_context, _limb, isFar, arm: SolvedArm) => {
    const hand: LadenHand = arm.def;
    if (isFar || !hand.towel) return '';
    const fist = arm.J[2];
    const { aloft } = hand.towel;
    const path = hand.towel.path.map((p) => (aloft ? add(fist, p) : layOnFloor(add(fist, p))));
    const end = path[path.length - 1]!;
    const shortEnd = drawRibbon([add(fist, [0, 2]), add(fist, [-3, 8]), add(fist, [-5.4, 14.4])], SHORT_END);
    return (
      shortEnd +
      drawRibbon(path, hand.towel.widths ?? WIDTHS) +
      drawHand(arm.h, outfit.skin, { at: fist, deg: arm.deg, s: handSize, fy: arm.mirror }) +
      drawWater(end, hand.towel) +
      (hand.towel.crack ? drawSnap(end, hand.towel.crack) : '')
    );
  };
}
