/** A necktie under a closed jacket: tucked in at rest, swung out of it by a lunge, a twist or a bow. */
import type { DrawContext } from '../build/rig/character.ts';
import { add, type CurvePoint, clamp, DEGREES, dot, hard, mul, norm, sub, type Vec } from '../build/rig/geometry.ts';
import { clipped, flat, type Ramp, solid } from '../build/rig/paint.ts';

const LENGTH = 23;
const STEPS = 5;
const WIDTHS = [1.8, 2.3, 2.9, 3.4, 3.7];
const KNOT_AT = 0.99;
const KNOT_TOWARD = -4; // degrees off the breastbone, to the side the far arm does not hide
const BACK_TURNED = 128;

export function drawNecktie(context: DrawContext, tie: Ramp, closesAt: number): string {
  const { T, J, P } = context;
  if (P.chest.t > BACK_TURNED || P.chest.t < -60) return '';
  const knot = T.point(KNOT_TOWARD, KNOT_AT, 1.5).p;
  const { n: forward, d: up } = J.spine(KNOT_AT);
  const swing = swungTo(context);
  const fallsOut = dot(swing, forward) > 0.34;
  const headFirst = dot(swing, up) > 0.2 && dot(swing, forward) > -0.35;
  const isOut = fallsOut || headFirst;
  const line = Array.from({ length: STEPS }, (_, i): Vec => {
    const u = i / (STEPS - 1);
    return isOut ? add(knot, mul(swing, LENGTH * u)) : T.point(KNOT_TOWARD + 4 * u, KNOT_AT - (KNOT_AT - closesAt + 0.06) * u, 1.5).p;
  });
  const blade = drawBlade(line, tie);
  const jacketFront = T.decal([[-32, 1.16, 1], [-29, 0.92], [0, closesAt, 1], [6, closesAt, 1], [26, 0.92], [28, 1.16, 1]], 0.17);
  const knotShape: CurvePoint[] = [[-3.3, -3.4, 1], [3.3, -3.4, 1], [2.2, 2.6, 1], [-2.2, 2.6, 1]];
  const turned = { at: knot, deg: Math.atan2(up[0], -up[1]) / DEGREES, s: 1 };
  return (isOut ? blade : clipped(jacketFront, blade)) + solid(knotShape, tie, { off: 0.8, xf: turned, k: 0.05 });
}

/** Where a free tie points: down, thrown forward by the stop of a lunge or a blow's twist, and left behind by a stride. */
function swungTo({ P }: DrawContext): Vec {
  const twist = clamp((P.chest.t - P.pel.t - 18) * 4, 0, 40);
  const lunge = clamp((Math.abs(P.root[0]) - 0.12) * 400, 0, 40);
  const angle = (Math.max(twist, lunge) - P.sway * 14) * DEGREES;
  return [Math.sin(angle), Math.cos(angle)];
}

function drawBlade(line: readonly Vec[], tie: Ramp): string {
  const last = line.length - 1;
  const along = (i: number): Vec => norm(sub(line[Math.min(last, i + 1)]!, line[Math.max(0, i - 1)]!));
  const side = (i: number, across: number): Vec => {
    const d = along(i);
    return add(line[i]!, mul([-d[1], d[0]], across * WIDTHS[i]!));
  };
  const tip = add(line[last]!, mul(along(last), 4));
  const edge = (across: number): CurvePoint[] => line.map((_, i) => (i === last ? hard(side(i, across)) : side(i, across)));
  return (
    flat([...edge(1), hard(tip), ...edge(-1).reverse()], tie.l) + flat([...edge(1), hard(tip), ...edge(0.2).reverse()], tie.s)
  );
}
