/** Points, curves and colours of the drawing rig: logical pixels, y down, the ground at y = 0. */
export const DEGREES = Math.PI / 180;

export type Vec = readonly [x: number, y: number];
/** A point on an outline; a truthy third number makes it a hard corner. */
export type CurvePoint = readonly [x: number, y: number, corner?: number | undefined];

export const add = (a: CurvePoint, b: CurvePoint): Vec => [a[0] + b[0], a[1] + b[1]];
export const sub = (a: CurvePoint, b: CurvePoint): Vec => [a[0] - b[0], a[1] - b[1]];
export const mul = (a: CurvePoint, k: number): Vec => [a[0] * k, a[1] * k];
export const dot = (a: CurvePoint, b: CurvePoint): number => a[0] * b[0] + a[1] * b[1];
export const length = (a: CurvePoint): number => Math.hypot(a[0], a[1]);
export const hard = (a: CurvePoint): CurvePoint => [a[0], a[1], 1];

export function norm(a: CurvePoint): Vec {
  const l = length(a) || 1;
  return [a[0] / l, a[1] / l];
}

export const lerp = (a: number, b: number, t: number): number => a + (b - a) * t;
export const mix = (a: CurvePoint, b: CurvePoint, t: number): Vec => [lerp(a[0], b[0], t), lerp(a[1], b[1], t)];
export const clamp = (x: number, low: number, high: number): number => Math.max(low, Math.min(high, x));

export function smooth(from: number, to: number, x: number): number {
  const t = clamp((x - from) / (to - from), 0, 1);
  return t * t * (3 - 2 * t);
}

export function rotate(p: CurvePoint, degrees: number): Vec {
  const c = Math.cos(degrees * DEGREES);
  const s = Math.sin(degrees * DEGREES);
  return [p[0] * c - p[1] * s, p[0] * s + p[1] * c];
}

const digits = (n: number): string => (Math.round(n * 100) / 100).toString();
const pair = (p: CurvePoint): string => `${digits(p[0])} ${digits(p[1])}`;

/** Smooth SVG path through points (Catmull-Rom as cubic Beziers); hard corners stay corners. */
export function curve(points: readonly CurvePoint[], closed = true, tension = 0.17): string {
  const n = points.length;
  if (n < 2) return '';
  const at = (i: number): CurvePoint => (closed ? points[(i + n) % n]! : points[clamp(i, 0, n - 1)]!);
  let path = `M${pair(points[0]!)}`;
  const last = closed ? n : n - 1;
  for (let i = 0; i < last; i++) {
    const before = at(i - 1);
    const from = at(i);
    const to = at(i + 1);
    const after = at(i + 2);
    if (from[2] && to[2]) {
      path += `L${pair(to)}`;
      continue;
    }
    const c1 = from[2] ? from : add(from, mul(sub(to, before), tension));
    const c2 = to[2] ? to : sub(to, mul(sub(after, from), tension));
    path += `C${pair(c1)} ${pair(c2)} ${pair(to)}`;
  }
  return path + (closed ? 'Z' : '');
}

export function polygon(points: readonly CurvePoint[]): string {
  return `M${points.map(pair).join('L')}Z`;
}

/** Where a shape in its own space lands in the picture: mirrored, scaled, turned, moved. */
export type Placement = { at: Vec; deg: number; s: number; fx?: number; fy?: number };

export function place(points: readonly CurvePoint[], to: Placement): CurvePoint[] {
  return points.map((p) => {
    const turned = rotate([p[0] * to.s * (to.fx ?? 1), p[1] * to.s * (to.fy ?? 1)], to.deg);
    return [turned[0] + to.at[0], turned[1] + to.at[1], p[2]];
  });
}

/** Two-bone limb from a to b: the middle joint, and the end pulled in to what the bones can reach. */
export function bendLimb(a: Vec, b: Vec, upper: number, lower: number, bend: 1 | -1): { mid: Vec; end: Vec } {
  let along = sub(b, a);
  let reach = length(along);
  const longest = (upper + lower) * 0.9995;
  const shortest = Math.abs(upper - lower) * 1.02 + 0.01;
  let end = b;
  if (reach > longest) {
    end = add(a, mul(norm(along), longest));
    reach = longest;
  } else if (reach < shortest) {
    end = add(a, mul(norm(reach ? along : [0, 1]), shortest));
    reach = shortest;
  }
  along = norm(sub(end, a));
  const x = (upper * upper - lower * lower + reach * reach) / (2 * reach);
  const h = Math.sqrt(Math.max(0, upper * upper - x * x));
  return { mid: [a[0] + along[0] * x - along[1] * h * bend, a[1] + along[1] * x + along[0] * h * bend], end };
}

export type Rgb = readonly [number, number, number];

export function rgb(hex: string): Rgb {
  const n = Number.parseInt(hex.slice(1), 16);
  return [(n >> 16) & 255, (n >> 8) & 255, n & 255];
}
