/** The bottom of a suit jacket: a stub round each thigh, and two flaps at the back that trail behind whatever the body does. */
import type { DrawContext } from '../build/rig/character.ts';
import { add, type CurvePoint, clamp, dot, hard, mix, mul, norm, polygon, sub, type Vec } from '../build/rig/geometry.ts';
import { type DrawnLimb, drawLimb } from '../build/rig/limb.ts';
import type { Slice } from '../build/rig/limb-shape.ts';
import { fillPath, flat, type Ramp, solid } from '../build/rig/paint.ts';
import type { SolvedLeg } from '../build/rig/skeleton.ts';

const HEM = 0.44; // how far down the thigh
const TRAIL = 13; // logical px a flap flies out at full swing
const GROUND = 1.5;

export function drawJacketTails(context: DrawContext, cloth: Ramp, farCloth: Ramp): string {
  const { J, T } = context;
  const deep = cloth.d ?? cloth.s;
  const far = drawStub(context, J.fLeg, farCloth, 0.5, deep);
  const near = drawStub(context, J.nLeg, { ...cloth, d: cloth.s }, 0.3, deep);
  const farHem = far.at(HEM);
  const nearHem = near.at(HEM);
  const web = fillPath(polygon([T.edge(0.14, 1), farHem.p, nearHem.p, T.edge(0.14, -1)]), cloth.l);
  return drawFlaps(context, cloth, nearHem, farHem) + far.svg + web + near.svg + drawFront(context, cloth, nearHem, farHem);
}

function drawStub({ b }: DrawContext, leg: SolvedLeg, mat: Ramp, thr: number, hem: string): DrawnLimb {
  const prof = [[-0.2, b.hipW + 1.6], [0.1, 9.4], [0.45, 10], [1, 11], [1.6, 12]].map(([t = 0, w = 0]) => [t, w - 0.2, w + 0.4] as const);
  return drawLimb(leg.J, { prof, segs: [{ a: -0.12, b: HEM, mat, thr, band: { w: 0.035, c: hem } }], bend: 0.3 });
}

/** How hard the cloth trails, 0 hanging .. 1 flying: from a stride, a lunge, a twist of the trunk, or both feet off the ground. */
export function flourish({ P }: DrawContext): number {
  const stride = P.sway * 0.55;
  const lunge = Math.abs(P.root[0]) * 1.8;
  const twist = Math.max(0, Math.abs(P.chest.t - P.pel.t) - 24) / 20;
  const airborne = P.nf.r !== undefined && P.ff.r !== undefined ? 0.5 : 0;
  return clamp(stride + lunge + twist + airborne, 0, 1);
}

/** A vent up the back: the near flap swings clear, the far one shows its shaded side. */
function drawFlaps(context: DrawContext, cloth: Ramp, nearHem: Slice, farHem: Slice): string {
  const { J, T } = context;
  const { d: up, n: forward } = J.spine(0);
  const k = flourish(context);
  const back = mul(forward, -1);
  const down = norm(mix(mul(up, -1), [0, 1], 0.45));
  const waist = T.edge(0.2, -1, 1.2);
  const hindmost = dot(sub(farHem.B, nearHem.B), back) > 0 ? farHem : nearHem;
  const foremost = hindmost === nearHem ? farHem : nearHem;
  const fly = add(mul(back, 2 + TRAIL * k), mul(down, 4 - 5 * k));
  const tip = aboveGround(add(hindmost.B, fly));
  const knee = aboveGround(add(mix(waist, hindmost.B, 0.5), mul(back, 2.5 + TRAIL * 0.55 * k)));
  const inner = aboveGround(add(mix(hindmost.B, hindmost.p, 0.5), add(mul(down, 5 - 2 * k), mul(back, TRAIL * 0.55 * k))));
  const root = mix(waist, foremost.p, 0.4);
  const flap: CurvePoint[] = [hard(waist), knee, hard(tip), hard(inner), hard(hindmost.p), hard(root)];
  const behind = aboveGround(add(mix(hindmost.p, foremost.p, 0.35), add(mul(down, 4), mul(back, TRAIL * 0.2 * k))));
  const lining = flat([hard(waist), hard(inner), hard(behind), hard(foremost.p)], cloth.d ?? cloth.s);
  const vent = flat([hard(mix(waist, knee, 0.4)), hard(mix(tip, inner, 0.45)), hard(mix(tip, inner, 0.7))], cloth.s);
  return lining + solid(flap, cloth, { off: 1.8, k: 0.12 }) + vent;
}

const aboveGround = (p: Vec): Vec => [p[0], Math.min(p[1], GROUND)];

/** Below the button the fronts part and show a notch. */
function drawFront({ T }: DrawContext, cloth: Ramp, nearHem: Slice, farHem: Slice): string {
  const deep = cloth.d ?? cloth.s;
  const top = T.point(8, 0.06).p;
  const notch = mix(nearHem.F, farHem.B, 0.5);
  const slit = polygon([top, add(top, [1.4, 0]), add(notch, [1.6, 0.6]), add(notch, [-1.2, 0.3])]);
  const fold = polygon([mix(nearHem.F, notch, 0.2), add(mix(top, notch, 0.66), [-0.6, 0]), add(notch, [1.4, 1])]);
  return fillPath(slit, deep) + fillPath(fold, cloth.s);
}
