/** The oak lid of a bath-house tub: planks, two iron straps and a hoop, by the handle on its back. */
import type { Outfit } from '../build/rig/character.ts';
import { add, type CurvePoint, curve, DEGREES, mul, type Vec } from '../build/rig/geometry.ts';
import { drawHand } from '../build/rig/hands.ts';
import { clipped, fillPath, flat, type Ramp, solid, stroke } from '../build/rig/paint.ts';
import { fistOf } from './held-in-hand.ts';
import type { ArmedHand, Lid } from './poses/enemies-armed.ts';

const OAK: Ramp = { l: '#b57a42', s: '#6a3b2a', h: '#d9a463' };
const END_GRAIN: Ramp = { l: '#7d4a2e', s: '#432419' };
const IRON: Ramp = { l: '#6c7180', s: '#2a2a38' };
const SHINE = '#a9b2c0';
const WET = '#f0cf95';

const RADIUS = 33;
const THICK = 7;
const HOOP = 0.87; // where the iron ends and the oak begins
const PLANKS = [-0.52, -0.02, 0.46];
const STRAPS = [-0.44, 0.4];

const POINTS = 20;

/** A lid that would go through the floor stands on it. */
function drawLid(fist: Vec, { deg, open = 0.74 }: Lid): string {
  const face: Vec = [Math.cos(deg * DEGREES), Math.sin(deg * DEGREES)];
  const side: Vec = [-face[1], face[0]];
  const lowest = -RADIUS * Math.hypot(side[1], face[1] * open);
  const at: Vec = [fist[0], Math.min(fist[1], lowest)];
  const depth = THICK * Math.sqrt(1 - Math.min(1, open) ** 2);
  const on = (u: number, v: number, back = 0): Vec => add(at, add(mul(side, u * RADIUS), mul(face, v * RADIUS * open + 5 - back * depth)));
  const ring = (k: number, back = 0): CurvePoint[] =>
    Array.from({ length: POINTS }, (_, i) => (i / POINTS) * 2 * Math.PI).map((a) => on(Math.cos(a) * k, Math.sin(a) * k, back));
  const chord = (v: number): number => Math.sqrt(Math.max(0, HOOP ** 2 - v ** 2));
  const planks = PLANKS.map((v) => stroke([on(-chord(v), v), on(chord(v), v)], OAK.s, 1.7)).join('');
  const straps = STRAPS.map((u) => {
    const end = chord(u) + 0.06;
    const band = flat([on(u - 0.09, -end), on(u - 0.09, end), on(u + 0.09, end), on(u + 0.09, -end)].map((p): CurvePoint => [p[0], p[1],
      1]), IRON.s);
    const lit = flat([on(u - 0.09, -end), on(u - 0.09, end), on(u, end), on(u, -end)].map((p): CurvePoint => [p[0], p[1], 1]), IRON.l);
    const rivets = [-0.62, 0, 0.62].map((v) => stroke([on(u, v * end), on(u - 0.01, v * end)], SHINE, 2.6)).join('');
    return band + lit + rivets;
  });
  const wet = flat([on(-0.5, -0.5), on(-0.14, -0.7), on(0.02, -0.6), on(-0.34, -0.4)], WET) + flat([on(0.1, -0.66), on(0.22, -0.62),
    on(0.18, -0.54)], WET);
  return (
    solid(ring(1, 1), END_GRAIN, { off: 1.4 }) +
    flat([on(1, 0), on(1, 0, 1), on(-1, 0, 1), on(-1, 0)].map((p): CurvePoint => [p[0], p[1], 1]), END_GRAIN.s) +
    solid(ring(1), IRON, { off: 1.8 }) +
    fillPath(curve(ring(HOOP)), OAK.s) +
    clipped(curve(ring(HOOP)), solid(ring(HOOP), OAK, { off: 5 }) + planks + straps.join('') + wet)
  );
}

/** The lid on the far fist or the near one, over the hand that holds it from behind. */
export function lidInHand(skin: Ramp, handSize: number): NonNullable<Outfit['armOver']> {
  return (_context, _limb, _isFar, arm) => {
    const { lid }: ArmedHand = arm.def;
    if (!lid) return '';
    const isFromBehind = Math.cos(lid.deg * DEGREES) < -0.3; // its back turned to us: the fingers are seen
    const fingers = drawHand(arm.h, skin, { at: arm.J[2], deg: arm.deg, s: handSize, fy: arm.mirror });
    return drawLid(fistOf(arm, handSize), lid) + (isFromBehind ? fingers : '');
  };
}
