/** A riot shield as tall as a crouching man: bowed steel with a slit of glass, scuffed by years of doors. And the stick behind it. */
import type { Outfit } from '../build/rig/character.ts';
import { add, type CurvePoint, curve, DEGREES, hard, mul, type Vec } from '../build/rig/geometry.ts';
import { drawHand } from '../build/rig/hands.ts';
import { clipped, flat, type Ramp, solid, stroke } from '../build/rig/paint.ts';
import { fistOf, heldAt } from './held-in-hand.ts';
import type { ArmedHand, Shield } from './poses/enemies-armed.ts';

const STEEL: Ramp = { l: '#7d8ba3', s: '#39435f', d: '#1c2238' };
const EDGE: Ramp = { l: '#4a5470', s: '#1c2238' };
const LIP = '#c3cfdb';
const GLASS: Ramp = { l: '#2b3a5c', s: '#10162a' };
const GLINT = '#8fe0ee';
const AMBER: Ramp = { l: '#f0b02e', s: '#a0641f' };
const SCUFF = '#b4c1d0';
const DENT = '#2a3350';
const WOOD: Ramp = { l: '#6a4a3a', s: '#2a1a1c' };
const SHINE = '#b98d6a';

const TALL = 47; // half its height
const WIDE = 25; // half its width
const THICK = 6;
const STICK: readonly CurvePoint[] = [[-9, -2.8, 1], [26, -3.8], [31, 0], [26, 3.8], [-9, 2.8, 1]];
export const STICK_REACH = 31;

/** A shield that would go through the floor stands on it. */
function drawShield(fist: Vec, { deg = -90, open = 0.72 }: Shield): string {
  const up: Vec = [Math.cos(deg * DEGREES), Math.sin(deg * DEGREES)];
  const out: Vec = [-up[1], up[0]]; // the way its front bows
  const lowest = -TALL * Math.abs(up[1]) - WIDE * open * Math.abs(out[1]) - 3;
  const at: Vec = [fist[0], Math.min(fist[1], lowest)];
  const depth = THICK * Math.sqrt(1 - Math.min(1, open) ** 2);
  const on = (u: number, v: number, back = 0): Vec =>
    add(at, add(mul(up, u * TALL + 3), mul(out, v * WIDE * open + (1 - v * v) * 3 + 4 - back * depth)));
  const outline = (k: number, back = 0): CurvePoint[] => [
    on(-k, -0.78 * k, back), hard(on(-k * 0.9, -k, back)), on(0, -k, back), hard(on(k * 0.9, -k, back)), on(k, -0.74 * k, back),
    on(k * 1.01, 0, back), on(k, 0.74 * k, back), hard(on(k * 0.9, k, back)), on(0, k, back), hard(on(-k * 0.9, k, back)), on(-k,
      0.78 * k, back),
  ];
  const patch = (u0: number, u1: number, v0: number, v1: number): CurvePoint[] =>
    [on(u1, v0), on(u1, (v0 + v1) / 2), on(u1, v1), on(u0, v1), on(u0, (v0 + v1) / 2), on(u0, v0)].map((p,
      i) => (i % 3 === 1 ? p : hard(p)));
  const line = (points: readonly Vec[], color: string, width: number): string => stroke(points, color, width);
  const slit =
    solid(patch(0.5, 0.72, -0.6, 0.66), GLASS, { off: 1.6 }) + flat([on(0.7, -0.1), on(0.7, 0.16), on(0.52, -0.06), on(0.52,
      -0.32)].map(hard), GLINT);
  const stripe = solid(patch(0.16, 0.3, -1.1, 1.1), AMBER, { off: 1.6 });
  const wear =
    line([on(0.06, -0.4), on(-0.2, 0.1)], SCUFF, 1.3) + line([on(-0.06, -0.1), on(-0.2, 0.3)], SCUFF, 1) +
    line([on(-0.5, -0.6), on(-0.42, 0)], SCUFF, 1.2) + line([on(0.9, 0.2), on(0.82, 0.62)], SCUFF, 1) +
    flat([on(-0.34, 0.3), on(-0.28, 0.6), on(-0.44, 0.72), on(-0.5, 0.4)], DENT) + line([on(-0.3, 0.3), on(-0.26, 0.6)], LIP, 1) +
    flat([on(-0.78, -0.4), on(-0.7, -0.1), on(-0.82, 0)], DENT);
  return (
    solid(outline(1, 1), EDGE, { off: 1.2, k: 0.1 }) +
    solid(outline(1), STEEL, { off: 3.6, k: 0.1 }) +
    clipped(curve(outline(1), true, 0.1), stripe + wear + slit + line([on(0.97, -0.9), on(0.98, 0.9)], LIP, 2) + line([on(0.9, -0.96),
      on(-0.9, -0.96)], LIP, 1.4))
  );
}

/** The shield on one arm, over the fist behind it; a short stick in the other. */
export function shieldAndStick(glove: Ramp, handSize: number): NonNullable<Outfit['armOver']> {
  return (_context, _limb, _isFar, arm) => {
    const { shield, stick }: ArmedHand = arm.def;
    const fist = fistOf(arm, handSize);
    if (shield) return drawShield(fist, shield);
    if (stick === undefined) return '';
    const to = heldAt(fist, stick);
    return (
      solid(STICK, WOOD, { off: 1.6, xf: to, k: 0.08 }) +
      flat([[8, -2.4, 1], [25, -3, 1], [25, -1.4, 1], [8, -1, 1]], SHINE, to) +
      drawHand(arm.h, glove, { at: arm.J[2], deg: arm.deg, s: handSize, fy: arm.mirror })
    );
  };
}
