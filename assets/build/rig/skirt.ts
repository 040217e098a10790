/** Jacket and coat bottoms: a stub round each thigh and a web between the hems. */
import type { DrawContext, Skirt } from './character.ts';
import { add, mix, mul, polygon } from './geometry.ts';
import { type DrawnLimb, drawLimb } from './limb.ts';
import type { Slice } from './limb-shape.ts';
import { fillPath, type Ramp } from './paint.ts';
import type { SolvedLeg } from './skeleton.ts';

const BUCKLE = '#c9a24a';
const BELT = '#2a1a18';

export function drawSkirt(context: DrawContext, skirt: Skirt): string {
  const { J, T } = context;
  const { d: deep, ...undersideless } = skirt.mat;
  const far = drawStub(context, skirt, J.fLeg, skirt.mat, 0.5);
  const near = drawStub(context, skirt, J.nLeg, undersideless, 0.3);
  const farHem = far.at(skirt.k);
  const nearHem = near.at(skirt.k);
  const tail = skirt.tail?.(context, nearHem, farHem) ?? '';
  const web = fillPath(polygon([T.edge(0.14, 1), farHem.p, nearHem.p, T.edge(0.14, -1)]), skirt.mat.l);
  const front = skirt.open
    ? drawOpenFront(context, skirt, skirt.open, nearHem, farHem)
    : drawClosedFront(context, skirt, deep ?? skirt.mat.s, nearHem, farHem);
  return tail + far.svg + web + near.svg + front;
}

function drawStub({ b }: DrawContext, skirt: Skirt, leg: SolvedLeg, mat: Ramp, thr: number): DrawnLimb {
  const flare = skirt.flare ?? 0.6;
  const w = skirt.w ?? 1;
  const rows = skirt.prof ?? [[-0.2, b.hipW + 1, b.hipW + 1], [0.1, 8.2, 8.6], [0.45, 8.4, 9], [1, 9, 10], [1.6, 10, 11]];
  const prof = rows.map(([t = 0, front = 0, back = 0]) => {
    const wide = flare * Math.max(0, t);
    return [t, front * w + wide, back * w + wide] as const;
  });
  return drawLimb(leg.J, { prof, segs: [{ a: -0.12, b: skirt.k, mat, thr }], bend: 0.3 });
}

/** The front opening runs down to a small notch between the hems. */
function drawClosedFront({ T }: DrawContext, skirt: Skirt, deep: string, nearHem: Slice, farHem: Slice): string {
  const top = T.point(8, 0.06).p;
  const notch = mix(nearHem.F, farHem.B, 0.5);
  const slit = polygon([top, add(top, [1.2, 0]), add(notch, [0.9, 0.4]), add(notch, [-0.5, 0.2])]);
  const fold = polygon([mix(nearHem.F, notch, 0.2), add(mix(top, notch, 0.66), [-0.6, 0]), add(notch, [1.4, 1])]);
  return fillPath(slit, deep) + fillPath(fold, skirt.mat.s);
}

/** Between open flaps the belt and the trousers show. */
function drawOpenFront({ T }: DrawContext, skirt: Skirt, trousers: Ramp, nearHem: Slice, farHem: Slice): string {
  const right = skirt.openR ?? 26;
  const l = T.point(-27, 0.06, 1.2).p;
  const r = T.point(right, 0.06, 1.2).p;
  const l2 = add(mix(nearHem.p, nearHem.F, 0.55), mul(nearHem.d, 0.2));
  const r2 = add(mix(farHem.p, farHem.F, skirt.openF ?? 0.1), mul(farHem.d, 0.2));
  const bl = T.point(-27, -0.05, 1.2).p;
  const br = T.point(right, -0.05, 1.2).p;
  return (
    fillPath(polygon([l, r, r2, l2]), trousers.l) +
    fillPath(polygon([l, mix(l, r, 0.34), mix(l2, r2, 0.3), l2]), trousers.s) +
    fillPath(polygon([l, r, br, bl]), BELT) +
    fillPath(polygon([mix(l, r, 0.5), mix(l, r, 0.72), mix(bl, br, 0.72), mix(bl, br, 0.5)]), BUCKLE)
  );
}
