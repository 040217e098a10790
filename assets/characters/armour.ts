/** The armoured truck's armour: square plates over chest, belly, shoulders and knees, and a helmet with a visor. It comes off. */
import type { DrawContext, Outfit, PaintRegion } from '../build/rig/character.ts';
import { add, type CurvePoint, lerp, mix, mul, type Placement, polygon, type Vec } from '../build/rig/geometry.ts';
import { headPen } from '../build/rig/heads.ts';
import type { DrawnLimb } from '../build/rig/limb.ts';
import { clipped, fillPath, flat, type Ramp, solid, stroke } from '../build/rig/paint.ts';
import { trunkPen } from './bare-skin.ts';
import type { CrewHand } from './poses/enemies-crew.ts';

const PLATE: Ramp = { l: '#8f9db2', s: '#434e6b', d: '#222a42', h: '#d3dde6' };
const EDGE = '#d3dde6';
const SEAM = '#1b2036';
const AMBER = '#f0b02e';
const VISOR: Ramp = { l: '#2b3a5c', s: '#10162a' };
const GLINT = '#8fe0ee';

/** How far the armour has flown off: 0 while he wears it. */
export function flownOff({ J }: DrawContext): number {
  const { plates = 0 }: CrewHand = J.near.def;
  return plates;
}

/** Breast and belly plate, right round the trunk. */
export function drawBreastplate(context: DrawContext, region: PaintRegion): string {
  const { T } = context;
  const pen = trunkPen(T);
  const belly = region(PLATE, 0.12, 0.4, 2.4, 0.4);
  const chest = region(PLATE, 0.44, 1.03, 3.8, 0.42);
  const marks =
    pen([[-40, 0.9, 1, 4], [-12, 0.9, 1, 4], [-12, 0.78, 1, 4], [-40, 0.78, 1, 4]], SEAM) +
    pen([[14, 0.9, 1, 4], [42, 0.9, 1, 4], [42, 0.8, 1, 4], [14, 0.8, 1, 4]], AMBER) +
    pen([[-1.4, 1.03, 1, 4], [1.4, 1.03, 1, 4], [1.4, 0.44, 1, 4], [-1.4, 0.44, 1, 4]], PLATE.s);
  const edges =
    pen([[-200, 1.03, 1, 4], [200, 1.03, 1, 4], [200, 1, 1, 4], [-200, 1, 1, 4]], EDGE) +
    pen([[-200, 0.47, 1, 4], [200, 0.47, 1, 4], [200, 0.42, 1, 4], [-200, 0.42, 1, 4]], SEAM) +
    pen([[-200, 0.4, 1, 3], [200, 0.4, 1, 3], [200, 0.375, 1, 3], [-200, 0.375, 1, 3]], EDGE) +
    pen([[-200, 0.27, 1, 3], [200, 0.27, 1, 3], [200, 0.25, 1, 3], [-200, 0.25, 1, 3]], SEAM);
  return belly + chest + clipped([T.outline(0.1, 0.41, 3), T.outline(0.4, 1.04, 4.2)], marks + edges);
}

const SHOULDER: readonly CurvePoint[] = [[-11, -11, 1], [3, -13, 1], [16, -14, 1], [18, 13, 1], [4, 13, 1], [-11, 11, 1]];
const SHOULDER_EDGE: readonly CurvePoint[] = [[-11, -11, 1], [-8, -11.4, 1], [-8, 11.2, 1], [-11, 11, 1]];
const SHOULDER_SEAM: readonly CurvePoint[] = [[3, -13, 1], [5, -13.2, 1], [6, 13, 1], [4, 13, 1]];
const SHOULDER_STRIPE: readonly CurvePoint[] = [[10, -13.6, 1], [14, -13.8, 1], [15.6, 13, 1], [11.6, 13, 1]];

function drawShoulder(to: Placement): string {
  return (
    solid(SHOULDER, PLATE, { off: 3, xf: to, k: 0.05 }) +
    flat(SHOULDER_SEAM, SEAM, to) +
    flat(SHOULDER_STRIPE, AMBER, to) +
    flat(SHOULDER_EDGE, EDGE, to)
  );
}

/** A square of steel over the shoulder joint, turned half as far as the arm. */
export function drawShoulderPlate(_context: DrawContext, limb: DrawnLimb): string {
  const { p, d } = limb.at(0.1);
  const deg = Math.atan2(d[1], d[0]) * (180 / Math.PI);
  return drawShoulder({ at: add(p, mul(d, -2)), deg, s: 1 });
}

/** Steel over the knee and the shin. */
export function drawKneePlate(limb: DrawnLimb): string {
  const plate = (from: number, to: number, color: string): string => {
    const [a, b] = [limb.at(from, 2.6), limb.at(to, 2.4)];
    return fillPath(polygon([a.F, b.F, mix(b.p, b.B, 0.4), mix(a.p, a.B, 0.4)]), color);
  };
  return plate(0.86, 1.16, PLATE.s) + plate(0.86, 0.9, EDGE) + plate(1.2, 1.76, PLATE.l) + plate(1.2, 1.24, EDGE) + plate(1.56, 1.62, SEAM);
}

const DOME: readonly CurvePoint[] = [
  [-44, -22, 1], [-56, -34, 1], [-57, -64], [-54, -94], [-40, -116], [-10, -126], [22, -122], [42, -106], [46, -84, 1], [10, -80, 1],
  [-4, -60], [-6, -34, 1], [-24, -22, 1],
];
const GLASS: readonly CurvePoint[] = [[-8, -88, 1], [46, -90, 1], [53, -66], [49, -40, 1], [28, -36], [6, -40, 1], [-6, -54]];
const REFLECTION: readonly CurvePoint[] = [[22, -82, 1], [32, -83, 1], [22, -46, 1], [13, -46, 1]];
const CREST: readonly CurvePoint[] = [[-20, -124, 1], [-10, -127], [24, -122], [34, -115, 1], [28, -110], [0, -116], [-18, -115, 1]];

export function drawHelmet(to: Placement): string {
  const pen = headPen(to);
  return (
    pen.line([[-16, -34], [-2, -10], [16, 2]], SEAM, 4) +
    pen.solid(DOME, PLATE, { off: 3.4, k: 0.13 }) +
    pen.fill(CREST, AMBER) +
    pen.solid(GLASS, VISOR, { off: 2.6, k: 0.12 }) +
    pen.fill(REFLECTION, GLINT, 0.1, 0.75) +
    pen.line([[-10, -88], [20, -92], [47, -90]], EDGE, 3) +
    pen.fill([[-14, -90], [-4, -92], [0, -84], [-6, -76], [-14, -80]], SEAM)
  );
}

const BREAST: readonly CurvePoint[] = [[-18, -16, 1], [16, -18, 1], [19, 4, 1], [14, 19, 1], [-14, 19, 1], [-20, 2, 1]];
const BELLY: readonly CurvePoint[] = [[-14, -7, 1], [14, -8, 1], [13, 8, 1], [-13, 8, 1]];

/** Every piece on its own way through the air: t from 0 to 1. */
export function drawFlyingPlates({ J }: DrawContext, head: Placement, t: number): string {
  const chest = J.spine(0.7).p;
  const fly = (from: Vec, to: Vec, drop: number, turn: number): Placement => ({
    at: add(from, [to[0] * t, lerp(0, to[1], t) + drop * t * t]),
    deg: turn * t,
    s: 1,
  });
  const breast = fly(add(chest, [8, 0]), [54, -34], 26, 130);
  const belly = fly(add(J.spine(0.25).p, [6, 0]), [46, 4], 18, -160);
  return (
    solid(BREAST, PLATE, { off: 3, xf: breast, k: 0.04 }) +
    stroke([[-18, -16, 1], [16, -18, 1]], EDGE, 2.4, breast) +
    flat([[2, -9, 1], [13, -9, 1], [13, -4, 1], [2, -4, 1]], AMBER, breast) +
    solid(BELLY, PLATE, { off: 2, xf: belly, k: 0.04 }) +
    stroke([[-14, -7, 1], [14, -8, 1]], EDGE, 2, belly) +
    drawShoulder(fly(J.near.J[0], [-52, -30], 26, -200)) +
    drawShoulder(fly(J.far.J[0], [36, -58], 20, 220)) +
    drawHelmet({ ...head, at: add(head.at, [-16 * t, -62 * t + 16 * t * t]), deg: head.deg - 70 * t })
  );
}

/** Draws one thing while the armour is on, another once it is flying. */
export const whileArmoured =
  (on: NonNullable<Outfit['armOver']>): NonNullable<Outfit['armOver']> =>
  (context, limb, isFar, arm) =>
    flownOff(context) > 0 ? '' : on(context, limb, isFar, arm);
