/** The driver's hand truck: two wheels, a chained safe with a strongbox on top, and a steel toe plate that arrives first. */
import type { Outfit } from '../build/rig/character.ts';
import { add, type CurvePoint, curve, DEGREES, mul, type Placement, place, polygon, rotate, type Vec } from '../build/rig/geometry.ts';
import { drawHand } from '../build/rig/hands.ts';
import { clipped, fillPath, flat, type Ramp, solid, stroke } from '../build/rig/paint.ts';
import { fistOf, heldAt } from './held-in-hand.ts';
import type { CrewHand, Dolly } from './poses/enemies-crew.ts';

const STEEL: Ramp = { l: '#a9b6c6', s: '#4a5670' };
const SAFE: Ramp = { l: '#566079', s: '#272d44' };
const DOOR: Ramp = { l: '#717d98', s: '#343c58' };
const BOX: Ramp = { l: '#a5402f', s: '#4d1a20' };
const BRASS = '#f0b02e';
const CHAIN = '#d9cba4';
const LINK_SHADOW = '#2a2230';
const RUBBER: Ramp = { l: '#2f2c3a', s: '#121018' };
const INK = '#0d0a12';
const SHINE = '#dfe8ef';
const SPARK = '#ffd34a';
const SPARK_HEART = '#fff7df';

// its own space: +x from the handles down to the wheels, -y the side the load stands on
const SIZE = 0.92;
const AXLE: Vec = [82 * SIZE, 6 * SIZE];
const WHEEL = 11 * SIZE;
/** Height of the handles when it stands by itself. */
export const STANDING = AXLE[0] + WHEEL;

const RAIL: readonly CurvePoint[] = [[-2, -2.6, 1], [86, -2.6, 1], [86, 2.2, 1], [-2, 2.2, 1]];
const HANDLE: readonly CurvePoint[] = [[3, -2, 1], [-4, -1], [-10, 5], [-15, 7, 1], [-16, 3, 1], [-11, 0], [-5, -6], [3, -6, 1]];
const TOE: readonly CurvePoint[] = [[82, 4, 1], [89, 4, 1], [93, -51, 1], [88, -52, 1], [84, -6, 1]];
const SAFE_BODY: readonly CurvePoint[] = [[36, -5, 1], [83, -5, 1], [84, -50, 1], [37, -49, 1]];
const SAFE_DOOR: readonly CurvePoint[] = [[41, -10, 1], [78, -10, 1], [79, -45, 1], [42, -44, 1]];
const STRONGBOX: readonly CurvePoint[] = [[-13, -15, 1], [13, -15, 1], [13, 15, 1], [-13, 15, 1]];

/** The angle at which the wheels touch the floor; hanging straight down when the handles are too high. */
function rollingAngle(at: Vec): number {
  const drop = Math.min(0.999, (-WHEEL - at[1]) / Math.hypot(AXLE[0], AXLE[1]));
  return (Math.asin(Math.max(-0.3, drop)) - Math.atan2(AXLE[1], AXLE[0])) / DEGREES;
}

/** Links along a line. */
function drawChain(from: Vec, to: Vec, links: number, placed: Placement): string {
  let svg = stroke([from, to], LINK_SHADOW, 4.4, placed);
  for (let i = 0; i < links; i++) {
    const at = (u: number): CurvePoint => [from[0] + (to[0] - from[0]) * u, from[1] + (to[1] - from[1]) * u];
    svg += stroke([at((i + 0.12) / links), at((i + 0.88) / links)], CHAIN, i % 2 ? 1.3 : 2.6, placed);
  }
  return svg;
}

function drawWheel(at: Vec, spin: number): string {
  const round = (r: number): CurvePoint[] => Array.from({ length: 10 }, (_, i) => add(at, rotate([r, 0], i * 36)));
  const spokes = [0, 60, 120].map((deg) => {
    const arm = rotate([WHEEL * 0.5, 0], deg + spin);
    return stroke([add(at, arm), add(at, mul(arm, -1))], STEEL.s, 1.6);
  });
  return (
    solid(round(WHEEL), RUBBER, { off: 1.4 }) + solid(round(WHEEL * 0.6), STEEL, { off: 1.2 }) + spokes.join('') + flat(round(2), INK)
  );
}

function drawSafe(to: Placement): string {
  const wheel: Vec = [60, -27];
  const spokes = [20, 80, 140].map((deg) => {
    const arm = rotate([9.4, 0], deg);
    return stroke([add(wheel, arm), add(wheel, mul(arm, -1))], BRASS, 2.2, to);
  });
  const ring = Array.from({ length: 9 }, (_, i) => add(wheel, rotate([6, 0], i * 40)));
  const bolts = ([[39.4, -8], [80.6, -8], [81.6, -46.6], [40, -46]] as const).map(([x, y]) =>
    flat([[x - 1.6, y], [x, y - 1.6], [x + 1.6, y], [x, y + 1.6]], SHINE, to),
  );
  return (
    solid(SAFE_BODY, SAFE, { off: 2.4, xf: to, k: 0.04 }) +
    solid(SAFE_DOOR, DOOR, { off: 1.8, xf: to, k: 0.04 }) +
    stroke([[42, -44], [79, -45]], SHINE, 1.4, to) +
    bolts.join('') +
    spokes.join('') +
    `<path d="${curve(place(ring, to))}" fill="none" stroke="${BRASS}" stroke-width="2.4"/>` +
    drawChain([34, -20], [87, -38], 11, to) +
    drawChain([34, -38], [87, -16], 11, to)
  );
}

/** A little red strongbox with brass corners. */
export function drawStrongbox(to: Placement): string {
  const corner = (x: number, y: number): string =>
    flat([[x, y, 1], [x - Math.sign(x) * 6, y, 1], [x, y - Math.sign(y) * 6, 1]], BRASS, to);
  return (
    solid(STRONGBOX, BOX, { off: 2.2, xf: to, k: 0.04 }) +
    [corner(-13, -15), corner(13, -15), corner(13, 15), corner(-13, 15)].join('') +
    flat([[-13, -3, 1], [13, -3, 1], [13, -0.6, 1], [-13, -0.6, 1]], BOX.s, to) +
    flat([[-4, -6, 1], [4, -6, 1], [4, 5, 1], [-4, 5, 1]], BRASS, to) +
    flat([[-1, -2, 1], [1, -2, 1], [1.4, 2.6, 1], [-1.4, 2.6, 1]], INK, to)
  );
}

/** Hazard stripes along the edge that does the ramming. */
function drawToePlate(to: Placement): string {
  const path = curve(place(TOE, to));
  const stripes = [0, -14, -28, -42].map((y) => flat([[80, y, 1], [96, y - 4, 1], [96, y - 11, 1], [80, y - 7, 1]], INK, to));
  return fillPath(path, BRASS) + clipped(path, stripes.join('')) + stroke([[92, -52], [88.6, 2]], SPARK_HEART, 1, to);
}

const RAYS = [[-150, 18], [-172, 26], [-128, 14], [166, 20], [-110, 10], [-40, 10], [-64, 12]] as const;

function drawSparks(at: Vec, size: number): string {
  const ray = (deg: number, far: number, color: string, wide: number): string => {
    const out = rotate([1, 0], deg);
    const side = mul([-out[1], out[0]], wide * size);
    return fillPath(polygon([add(at, side), add(at, mul(out, far * size)), add(at, mul(side, -1))]), color);
  };
  return RAYS.map(([deg, far]) => ray(deg, far, SPARK, 2.4) + ray(deg, far * 0.6, SPARK_HEART, 1.1)).join('');
}

export function drawDolly(grip: Vec, dolly: Dolly): string {
  const at = dolly.at ?? grip;
  const deg = dolly.deg ?? rollingAngle(at);
  const to: Placement = { ...heldAt(at, deg), s: SIZE };
  const axle = add(at, rotate(AXLE, deg));
  const behind: Placement = { ...to, at: add(at, [3, -2]) };
  const plate = place([[90, 0]], to)[0]!;
  return (
    drawWheel(add(axle, [3, -2]), dolly.spin ?? 0) +
    solid(RAIL, { l: STEEL.s, s: INK }, { off: 1, xf: behind, k: 0.03 }) +
    drawSafe(to) +
    (dolly.bare ? '' : drawStrongbox({ ...to, at: add(at, rotate([20 * SIZE, -19 * SIZE], deg)), deg: deg - 90 })) +
    drawToePlate(to) +
    solid(RAIL, STEEL, { off: 1.2, xf: to, k: 0.03 }) +
    [14, 34, 58].map((x) => flat([[x, -3.4, 1], [x + 3, -3.4, 1], [x + 3, 3, 1], [x, 3, 1]], INK, to)).join('') +
    solid(HANDLE, { l: '#d8352a', s: '#74182a' }, { off: 1, xf: to, k: 0.14 }) +
    drawWheel(axle, dolly.spin ?? 0) +
    (dolly.sparks ? drawSparks([plate[0], Math.min(plate[1], -2)], dolly.sparks) : '')
  );
}

/** The dolly in the far fist (or standing where it was left), a strongbox on the near one. */
export function dollyInHand(skin: Ramp, handSize: number): NonNullable<Outfit['armOver']> {
  return (_context, _limb, _isFar, arm) => {
    const { dolly, crate }: CrewHand = arm.def;
    if (!dolly && crate === undefined) return '';
    const fist = fistOf(arm, handSize);
    const hand = drawHand(arm.h, skin, { at: arm.J[2], deg: arm.deg, s: handSize, fy: arm.mirror });
    return (
      (dolly ? drawDolly(fist, dolly) : '') +
      (crate === undefined ? '' : drawStrongbox({ at: add(fist, rotate([0, -16], crate)), deg: crate, s: 1.25 })) +
      (dolly?.at ? '' : hand)
    );
  };
}
