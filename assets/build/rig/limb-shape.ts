/** The form of a limb: ONE continuous skin over two bones, rounded at the joint and never crossing itself in a tight bend. */
import { add, type CurvePoint, clamp, dot, length, lerp, mul, norm, sub, type Vec } from './geometry.ts';

/** Upper joint, middle joint, end. */
export type Joints = readonly [Vec, Vec, Vec];
/** Rows of [t, front width, back width]; t runs 0..1 along the upper bone and 1..2 along the lower. */
export type Profile = readonly (readonly [t: number, front: number, back: number])[];

/** One cut across the limb: centre, direction, outward normal, widths and the two edge points. */
export type Slice = { t: number; p: Vec; d: Vec; n: Vec; f: number; b: number; F: Vec; B: Vec };

export type LimbShape = {
  slice(t: number, grow?: number): Slice;
  /** Keeps a point near the joint on its own side of a tight bend. */
  keepSide(q: Vec, t: number): Vec;
  isTight: boolean;
  bendFrom: number;
  bendTo: number;
};

export function shapeLimb(joints: Joints, profile: Profile, bend: number, side: 1 | -1): LimbShape {
  const [top, joint, tip] = joints;
  const upper = length(sub(joint, top));
  const lower = length(sub(tip, joint));
  const d1 = norm(sub(joint, top));
  const d2 = norm(sub(tip, joint));
  const rounding = Math.min(upper, lower) * bend;
  const a = sub(joint, mul(d1, rounding));
  const b = add(joint, mul(d2, rounding));
  const bendFrom = 1 - rounding / upper;
  const bendTo = 1 + rounding / lower;

  function centre(t: number): { p: Vec; d: Vec } {
    if (t <= bendFrom) return { p: add(top, mul(d1, upper * t)), d: d1 };
    if (t >= bendTo) return { p: add(joint, mul(d2, lower * (t - 1))), d: d2 };
    const u = (t - bendFrom) / (bendTo - bendFrom);
    const q = 1 - u;
    const p = add(add(mul(a, q * q), mul(joint, 2 * q * u)), mul(b, u * u));
    return { p, d: norm(add(mul(sub(joint, a), q), mul(sub(b, joint), u))) };
  }

  function widths(t: number): Vec {
    let i = 0;
    while (i < profile.length - 2 && profile[i + 1]![0] < t) i++;
    const from = profile[i]!;
    const to = profile[i + 1]!;
    const u = clamp((t - from[0]) / (to[0] - from[0] || 1), 0, 1);
    const eased = u * u * (3 - 2 * u) * 0.5 + u * 0.5;
    return [lerp(from[1], to[1], eased), lerp(from[2], to[2], eased)];
  }

  const turn = length(sub(d2, d1));
  const isTight = turn > 0.25;
  const bisector = norm(sub(d2, d1));
  const halfCosine = Math.sqrt(Math.max(0, 1 - (turn / 2) ** 2));

  function keepSide(q: Vec, t: number): Vec {
    if (!isTight) return q;
    const r = sub(q, joint);
    const along = dot(r, bisector);
    if (along < 0) return q;
    const bone = t < 1 ? mul(d1, -1) : d2;
    const boneSide = bisector[0] * bone[1] - bisector[1] * bone[0];
    const pointSide = bisector[0] * r[1] - bisector[1] * r[0];
    if (boneSide * pointSide >= 0) return q;
    return add(joint, mul(bisector, Math.max(along, (widths(1)[0] / Math.max(0.45, halfCosine)) * 0.94)));
  }

  function slice(t: number, grow = 0): Slice {
    const { p, d } = centre(t);
    const w = widths(t);
    const n = mul([d[1], -d[0]], side);
    const f = w[0] + grow;
    const back = w[1] + grow;
    return { t, p, d, n, f, b: back, F: keepSide(add(p, mul(n, f)), t), B: keepSide(sub(p, mul(n, back)), t) };
  }

  return { slice, keepSide, isTight, bendFrom, bendTo };
}

/** Middle of a slice and half its width: widths may differ front and back. */
export function sliceMiddle(q: Slice): { c: Vec; r: number } {
  return { c: add(q.p, mul(q.n, (q.f - q.b) / 2)), r: (q.f + q.b) / 2 };
}

/** A point given in limb coordinates: v = +1 the front edge, -1 the back edge. */
export function acrossSlice(q: Slice, v: number): CurvePoint {
  return add(q.p, mul(q.n, v > 0 ? v * q.f : v * q.b));
}
