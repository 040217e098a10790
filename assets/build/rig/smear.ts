/**
 * What a blow too fast to follow leaves for one drawing: the limb itself drawn out along the way it came, or, of a weapon, light in the
 * air. Every crescent is thick where the blow is now and closes where it was; none goes under the floor.
 */
import { add, type CurvePoint, clamp, DEGREES, hard, length, lerp, mul, norm, sub, type Vec } from './geometry.ts';
import type { Joints } from './limb-shape.ts';
import { flat, type Ramp } from './paint.ts';

/** A point so far back along the way, 0 (now) .. 1, at a distance from what it turns about. */
type Way = (back: number, distance: number) => Vec;
type Edge = readonly [now: number, then: number];

const STEPS = 8;
const FLOOR = -1;
const AIR = '#fff3d6';
const AIR_WIDTH = 24; // at the tip
const RING = { rx: 88, ry: 14, y: -18, wide: 17, turn: 330 }; // logical px, and degrees
const THIN = 0.49; // just too thin to be inked: it is light, and no thing
const TILT = 0.22; // how much of a level circle one sees
const SPUN = 8; // half the thickness of an arm that flies round

const onFloor = ([x, y]: Vec): Vec => [x, Math.min(y, FLOOR)];

/** `sweep`: degrees about the pivot, > 0 when the tip came up from below. */
function turning(pivot: Vec, tip: Vec, sweep: number): { way: Way; radius: number } {
  const out = sub(tip, pivot);
  const now = Math.atan2(out[0], out[1]) / DEGREES;
  const way: Way = (back, distance) => {
    const a = (now - sweep * back) * DEGREES;
    return onFloor(add(pivot, [Math.sin(a) * distance, Math.cos(a) * distance]));
  };
  return { way, radius: length(out) };
}

/** Between two edges, back to where they meet; `ease` < 1 makes the inner one hurry. */
function crescent(way: Way, outer: Edge, inner: Edge, reach: number, ease: number, steps = STEPS): CurvePoint[] {
  const shares = Array.from({ length: steps }, (_, i) => i / (steps - 1));
  const far = shares.map((u) => way(u * reach, lerp(outer[0], outer[1], u)));
  const near = shares.map((u) => way(u * reach, lerp(inner[0], inner[1], u ** ease))).reverse();
  return [hard(far[0]!), ...far.slice(1, -1), hard(far[steps - 1]!), ...near.slice(1, -1), hard(near[steps - 1]!)];
}

export type SmearLook = { cloth: Ramp; end: Ramp; past: number }; // past: how far the hand or shoe reaches beyond the last joint

/** A limb and what is at its end, `sweep` degrees about its first joint. */
export function drawSmear([pivot, , tip]: Joints, sweep: number, { cloth, end, past }: SmearLook): string {
  const { way, radius } = turning(pivot, tip, sweep);
  const band = (outer: number, inner: number, tail: number, reach: number): CurvePoint[] =>
    crescent(way, [outer, tail], [inner, tail], reach, 0.8);
  return (
    flat(band(radius + past * 0.4, radius * 0.46, radius * 0.98, 0.9), cloth.l) +
    flat(band(radius * 0.72, radius * 0.46, radius * 0.74, 0.56), cloth.s) +
    flat(band(radius + past, radius - 3, radius, 1), end.l) +
    flat(band(radius + past * 0.34, radius - 3, radius + past * 0.04, 0.74), end.s)
  );
}

/** A level circle about an upright axis, for what is held out by a man who turns: how far out, and where one sees it. */
export type Turn = { x: number; long: number; degrees: number };

/**
 * The half of the way of a hand or foot that is on our side of the axis, or behind it. `side`: 1 while the tip itself is on our side.
 */
export function drawSpun(tip: Vec, side: 1 | -1, half: 1 | -1, { x, long, degrees }: Turn, ramp: Ramp): string {
  const phase = Math.acos(clamp((tip[0] - x) / long, -1, 1)) * side;
  const height = tip[1] - Math.sin(phase) * long * TILT;
  const shares = Array.from({ length: 4 * STEPS }, (_, i) => i / (4 * STEPS - 1));
  const turned = (u: number): number => phase + degrees * DEGREES * u;
  const edge = (us: readonly number[], out: number): Vec[] =>
    us.map((u) => {
      const [c, s] = [Math.cos(turned(u)), Math.sin(turned(u))];
      const across = mul(norm([c * TILT, s]), out * (1 - u) * half);
      return add([x + c * long, height + s * long * TILT], across);
    });
  const band = (us: readonly number[], top: number, bottom: number): CurvePoint[] => {
    const shape: Vec[] = [...edge(us, top), ...edge(us, bottom).reverse()];
    return shape.map((p, i) => ([0, us.length - 1, us.length, shape.length - 1].includes(i) ? hard(p) : p));
  };
  return runs(shares, (u) => Math.sin(turned(u)) * half > -0.06)
    .map((us) => flat(band(us, -SPUN, SPUN), ramp.l) + flat(band(us, SPUN * 0.2, SPUN), ramp.s))
    .join('');
}

/** Stretches of two or more in a row that pass. */
function runs<T>(list: readonly T[], passes: (item: T) => boolean): T[][] {
  const found: T[][] = [[]];
  for (const item of list) passes(item) ? found.at(-1)!.push(item) : found.push([]);
  return found.filter(({ length: long }) => long > 1);
}

/** Light along the way of a weapon's tip. */
export function drawSwish(pivot: Vec, tip: Vec, sweep: number): string {
  const { way, radius } = turning(pivot, tip, sweep);
  return flat(crescent(way, [radius, radius * 0.93], [radius - AIR_WIDTH, radius * 0.93], 1, 0.7), AIR, undefined, undefined, THIN);
}

/** The same of a blow that goes all round: a hoop near the floor. */
export function drawRound(): string {
  const way: Way = (back, distance) => {
    const a = back * RING.turn * DEGREES;
    return [distance * Math.cos(a), RING.y - (RING.ry + (distance - RING.rx) * 0.42) * Math.sin(a)];
  };
  return flat(crescent(way, [RING.rx, RING.rx], [RING.rx - RING.wide, RING.rx], 1, 1, 3 * STEPS), AIR, undefined, undefined, THIN);
}
