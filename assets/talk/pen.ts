/** What the large portraits are drawn with: flat shapes, and a brush whose stroke swells and dies out. */
import { dice, stroke } from '../backdrops/shapes.ts';
import { type CurvePoint, clamp, curve, norm, polygon, sub, type Vec } from '../build/rig/geometry.ts';
import { clipped, fillPath } from '../build/rig/paint.ts';

export type Points = readonly CurvePoint[];

export const INK = '#0d0a12';

export function shape(points: Points, fill: string, tension = 0.17, alpha = 1): string {
  const path = curve(points, true, tension);
  return alpha === 1 ? fillPath(path, fill) : `<path d="${path}" fill="${fill}" fill-opacity="${alpha}"/>`;
}

/** Straight edges only: facets, straps, ribbons. */
export const facet = (points: Points, fill: string): string => shape(points, fill, 0);

export const within = (points: Points, inner: string, tension = 0.17): string => clipped(curve(points, true, tension), inner);

export type Stroke = { head?: number; tail?: number }; // how much of the length the stroke takes to swell and to die out

/** One stroke of the brush, `width` where it is widest. */
export function brush(points: Points, width: number, colour: string, { head = 0.3, tail = 0.5 }: Stroke = {}): string {
  const line = sampled(points);
  const last = line.length - 1;
  const sides: [Vec[], Vec[]] = [[], []];
  for (const [i, p] of line.entries()) {
    const t = i / last;
    const swell = Math.min(1, head > 0 ? t / head : 1, tail > 0 ? (1 - t) / tail : 1);
    const half = (width / 2) * (0.12 + 0.88 * Math.sin((clamp(swell, 0, 1) * Math.PI) / 2));
    const d = norm(sub(line[Math.min(last, i + 1)]!, line[Math.max(0, i - 1)]!));
    sides[0].push([p[0] - d[1] * half, p[1] + d[0] * half]);
    sides[1].push([p[0] + d[1] * half, p[1] - d[0] * half]);
  }
  return fillPath(polygon([...sides[0], ...sides[1].reverse()]), colour);
}

/** A line as wide all along: piping, cords, wires. */
export const cord = (points: Points, width: number, colour: string, cap: 'round' | 'butt' = 'round'): string =>
  stroke(curve(points, false), colour, width, `stroke-linecap="${cap}" stroke-linejoin="round"`);

const STEPS = 9;
const TENSION = 0.17;

/** The smooth line through the points as many short ones. */
export function sampled(points: Points): Vec[] {
  const n = points.length;
  const at = (i: number): CurvePoint => points[clamp(i, 0, n - 1)]!;
  const out: Vec[] = [[at(0)[0], at(0)[1]]];
  for (let i = 0; i < n - 1; i++) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const c1: Vec = b[2] ? [b[0], b[1]] : [b[0] + (c[0] - a[0]) * TENSION, b[1] + (c[1] - a[1]) * TENSION];
    const c2: Vec = c[2] ? [c[0], c[1]] : [c[0] - (d[0] - b[0]) * TENSION, c[1] - (d[1] - b[1]) * TENSION];
    for (let k = 1; k <= STEPS; k++) out.push(bezier([b[0], b[1]], c1, c2, [c[0], c[1]], k / STEPS));
  }
  return out;
}

export function bezier(a: Vec, b: Vec, c: Vec, d: Vec, t: number): Vec {
  const u = 1 - t;
  const [ka, kb, kc, kd] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
  return [a[0] * ka + b[0] * kb + c[0] * kc + d[0] * kd, a[1] * ka + b[1] * kb + c[1] * kc + d[1] * kd];
}

export const spot = (x: number, y: number, r: number, fill: string, ry = r): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${r}" ry="${ry}" fill="${fill}"/>`;

export const moved = (inner: string, x: number, y: number, deg = 0, scale = 1): string =>
  `<g transform="translate(${x} ${y}) rotate(${deg}) scale(${scale})">${inner}</g>`;

/** An outline of fur: tufts `size` long, combed toward `lean`. The same every time. */
export function furry(points: Points, size: number, lean: Vec = [0, 1], every = 6): CurvePoint[] {
  const closed = sampled([...points, points[0]!]);
  const roll = dice(Math.round(size * 100) + points.length);
  const out: CurvePoint[] = [];
  let [walked, next] = [0, every];
  for (let i = 1; i < closed.length; i++) {
    const [from, to] = [closed[i - 1]!, closed[i]!];
    walked += Math.hypot(to[0] - from[0], to[1] - from[1]);
    if (walked < next) continue;
    walked = 0;
    next = every * (0.5 + roll());
    const d = norm(sub(to, from));
    const reach = size * (0.4 + roll() * 1.1);
    const side = reach * (0.2 + roll() * 0.5);
    out.push([to[0], to[1], 1], [to[0] + d[1] * reach + lean[0] * reach * 0.7 + d[0] * side,
      to[1] - d[0] * reach + lean[1] * reach * 0.7 + d[1] * side, 1]);
  }
  return out;
}

type Area = readonly [x: number, y: number, w: number, h: number];

/** Wisps of fur or hair scattered over an area, `length` long, all combed toward `slant`. */
export function wisps([x, y, w, h]: Area, step: number, length: number, slant: Vec, colour: string, width = 1.4): string {
  const roll = dice(Math.round(x * 31 + y * 17 + w * 7 + h));
  let svg = '';
  for (let v = y; v < y + h; v += step) {
    for (let u = x; u < x + w; u += step) {
      const [a, b] = [u + roll() * step, v + roll() * step];
      const reach = length * (0.6 + roll() * 0.7);
      const turn = (roll() - 0.5) * 0.5;
      const dir: Vec = [slant[0] - slant[1] * turn, slant[1] + slant[0] * turn];
      svg += brush([[a, b], [a + dir[0] * reach * 0.5 + dir[1], b + dir[1] * reach * 0.5 - dir[0]],
        [a + dir[0] * reach, b + dir[1] * reach]], width, colour,
        { head: 0.3, tail: 0.7 });
    }
  }
  return svg;
}

export function starShape(x: number, y: number, r: number, fill: string, turn = 0): string {
  const points = Array.from({ length: 10 }, (_, i): CurvePoint => {
    const a = -Math.PI / 2 + turn + (i * Math.PI) / 5;
    const reach = i % 2 ? r * 0.42 : r;
    return [x + Math.cos(a) * reach, y + Math.sin(a) * reach, 1];
  });
  return shape(points, fill, 0);
}
