/** The trunk: a stack of elliptical rings turned by a twist angle, so a punch really rotates the chest and what is drawn on it. */
import { add, type CurvePoint, clamp, curve, DEGREES, hard, lerp, mul, polygon, type Vec } from './geometry.ts';
import { KEY_LIGHT } from './light.ts';

/** Height t along the spine (0 hip, 1 shoulders), half-width a, half-depth b, forward offset f. */
export type Ring = { t: number; a: number; b: number; f?: number };
export type SpinePoint = { p: Vec; d: Vec; n: Vec; twist: number };
export type Spine = (t: number) => SpinePoint;
/** A decal point: u degrees round the trunk (0 sternum, +90 far side, -90 near side), height t, corner flag, lift off the skin. */
export type TrunkPoint = readonly [u: number, t: number, corner?: number | undefined, lift?: number | undefined];

export type Trunk = {
  point(u: number, t: number, grow?: number): { p: Vec; edge: number };
  edge(t: number, side: 1 | -1, grow?: number): Vec;
  outline(from: number, to: number, grow?: number): string;
  shadow(threshold: number, from: number, to: number): string;
  decal(points: readonly TrunkPoint[], tension?: number): string;
};

const RINGS_PER_SPINE = 14;

export function makeTrunk(rings: readonly Ring[], spine: Spine): Trunk {
  function ring(t: number): { a: number; b: number; f: number } {
    let i = 0;
    while (i < rings.length - 2 && rings[i + 1]!.t < t) i++;
    const from = rings[i]!;
    const to = rings[i + 1]!;
    const u = clamp((t - from.t) / (to.t - from.t), 0, 1);
    const eased = u * u * (3 - 2 * u) * 0.6 + u * 0.4;
    return { a: lerp(from.a, to.a, eased), b: lerp(from.b, to.b, eased), f: lerp(from.f ?? 0, to.f ?? 0, eased) };
  }

  function point(u: number, t: number, grow = 0): { p: Vec; edge: number } {
    const r = ring(t);
    const s = spine(t);
    const twist = s.twist * DEGREES;
    const a = r.a + grow;
    const b = r.b + grow;
    const edge = Math.atan2(a * Math.cos(twist), b * Math.sin(twist) || 1e-6) / DEGREES;
    const visible = clamp(u, edge - 180, edge) * DEGREES;
    const x = a * Math.sin(visible) * Math.cos(twist) + (b * Math.cos(visible) + r.f) * Math.sin(twist);
    return { p: add(s.p, mul(s.n, x)), edge };
  }

  function brightness(t: number, u: number): number {
    const r = ring(t);
    const s = spine(t);
    const twist = s.twist * DEGREES;
    const across = Math.sin(u * DEGREES) / r.a;
    const forward = Math.cos(u * DEGREES) / r.b;
    const l = Math.hypot(across, forward);
    const x = (across * Math.cos(twist) + forward * Math.sin(twist)) / l;
    const z = (forward * Math.cos(twist) - across * Math.sin(twist)) / l;
    return x * (s.n[0] * KEY_LIGHT[0] + s.n[1] * KEY_LIGHT[1]) + z * KEY_LIGHT[2];
  }

  function edge(t: number, side: 1 | -1, grow = 0): Vec {
    const round = point(0, t, grow).edge;
    return point(side > 0 ? round : round - 180, t, grow).p;
  }

  function outline(from: number, to: number, grow = 0): string {
    const n = Math.max(3, Math.round((to - from) * RINGS_PER_SPINE));
    const left: CurvePoint[] = [];
    const right: CurvePoint[] = [];
    for (let i = 0; i <= n; i++) {
      const t = lerp(from, to, i / n);
      const isEnd = i === 0 || i === n;
      right.push(isEnd ? hard(edge(t, 1, grow)) : edge(t, 1, grow));
      left.push(isEnd ? hard(edge(t, -1, grow)) : edge(t, -1, grow));
    }
    return curve([...right, ...left.reverse()]);
  }

  /** The arc of one ring that is lit, in degrees; both ends at the far edge when none of it is. */
  function litArc(t: number, threshold: number): [from: number, to: number] {
    const round = point(0, t).edge;
    let best = -9;
    let brightest = 0;
    for (let k = 0; k <= 36; k++) {
      const u = round - 180 + k * 5;
      const b = brightness(t, u);
      if (b <= best) continue;
      best = b;
      brightest = u;
    }
    if (best < threshold) return [round, round];
    let from = brightest;
    while (from >= round - 180 && brightness(t, from) >= threshold) from -= 2;
    let to = brightest;
    while (to <= round && brightness(t, to) >= threshold) to += 2;
    return [Math.max(from, round - 180), Math.min(to, round)];
  }

  function shadow(threshold: number, from: number, to: number): string {
    const n = Math.max(3, Math.round((to - from) * RINGS_PER_SPINE));
    const nearTerminator: Vec[] = [];
    const nearEdge: Vec[] = [];
    const farTerminator: Vec[] = [];
    const farEdge: Vec[] = [];
    for (let i = 0; i <= n; i++) {
      const t = lerp(from, to, i / n);
      const [low, high] = litArc(t, threshold);
      nearTerminator.push(point(low, t).p);
      nearEdge.push(edge(t, -1, 3));
      farTerminator.push(point(high, t).p);
      farEdge.push(edge(t, 1, 3));
    }
    return polygon([...nearTerminator, ...nearEdge.reverse()]) + polygon([...farTerminator, ...farEdge.reverse()]);
  }

  function decal(points: readonly TrunkPoint[], tension?: number): string {
    const onSkin = points.map(([u, t, corner, lift]): CurvePoint => {
      const p = point(u, t, lift ?? 0).p;
      return corner ? hard(p) : p;
    });
    return curve(onSkin, true, tension);
  }

  return { point, edge, outline, shadow, decal };
}
