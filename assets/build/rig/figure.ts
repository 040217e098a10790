/** One solved pose of one character as a back-to-front list of SVG layers, ready to be inked. */
import type { DrawContext, Figure, PaintRegion } from './character.ts';
import { add, type CurvePoint, curve, DEGREES, dot, mix, mul, norm, rotate, sub, type Vec } from './geometry.ts';
import { drawGun } from './guns.ts';
import { drawHand } from './hands.ts';
import { drawHead, drawHeadBack } from './heads.ts';
import type { Layer } from './ink.ts';
import { drawLimb, type LimbPart } from './limb.ts';
import type { Profile } from './limb-shape.ts';
import { clipped, fillPath, type Ramp } from './paint.ts';
import type { Pose } from './pose.ts';
import { drawShoe } from './shoes.ts';
import { type Skeleton, type SolvedArm, type SolvedLeg, solve } from './skeleton.ts';
import { drawSkirt } from './skirt.ts';
import { drawSmear, drawSpun } from './smear.ts';
import { makeTrunk } from './trunk.ts';

export function drawLayers(figure: Figure, pose: Pose, damage = false): { layers: Layer[]; skeleton: Skeleton } {
  const { body, outfit } = figure;
  const J = solve(pose, body);
  const context: DrawContext = { J, T: makeTrunk(body.rings, J.spine), b: body, P: J.P };
  const far: Layer = { svg: drawArm(figure, context, J.far, true), contour: 1, cast: 0.8, fade: farArmFade(J) };
  const near: Layer = { svg: drawArm(figure, context, J.near, false), contour: 1, cast: 1, fade: nearArmFade(J) };
  const { fz, nz } = J.P;
  const layers: Layer[] = [];
  layers.push({ svg: drawSpunLimbs(figure, J, -1), contour: 1, cast: 0 });
  if (outfit.behind) layers.push({ svg: outfit.behind(context), contour: 1, cast: 0 });
  if (fz === 'back') layers.push(far);
  if (nz === 'back') layers.push(near);
  layers.push({ svg: drawLeg(figure, context, J.fLeg, true), contour: 1, cast: 0.6 });
  // the pelvis shares the near leg's layer so that no line separates them
  layers.push({ svg: drawLower(figure, context), contour: 1, cast: 0.8, fade: { p: J.hip, r0: 3, r1: 8 } });
  if (fz === 'mid0') layers.push(far);
  layers.push({ svg: drawTorso(figure, context), contour: 1, cast: 0.9 });
  if (fz === 'mid') layers.push(far);
  if (nz === 'mid') layers.push(near);
  layers.push({ svg: drawHeadLayer(figure, context, damage), contour: 0.9, cast: 0.9 });
  if (outfit.collar) layers.push({ svg: outfit.collar(context), contour: 0.5, cast: 0 });
  if (fz === 'front') layers.push(far);
  if (nz === 'front') layers.push(near);
  if (fz === 'over') layers.push(far);
  layers.push({ svg: drawSpunLimbs(figure, J, 1), contour: 1, cast: 0.6 });
  return { layers: layers.map((layer) => ({ ...layer, svg: recolor(layer.svg, figure.swap ?? {}) })), skeleton: J };
}

const farArmFade = (J: Skeleton): Layer['fade'] => ({ p: J.far.J[0], r0: 5, r1: 10 });
const nearArmFade = (J: Skeleton): Layer['fade'] => ({ p: add(J.near.J[0], mul(J.d1, 3)), r0: 10, r1: 17 });

function recolor(svg: string, swap: Readonly<Record<string, string>>): string {
  return Object.entries(swap).reduce((painted, [from, to]) => painted.replaceAll(from, to), svg);
}

function drawArm(figure: Figure, context: DrawContext, arm: SolvedArm, isFar: boolean): string {
  const { body, outfit } = figure;
  const limb = drawLimb(arm.J, {
    prof: swellBiceps(outfit.armProf ?? body.armProf, arm, outfit.armScale ?? 1),
    bend: 0.26,
    segs: outfit.armSegs(isFar),
    thr: isFar ? 0.5 : 0.42,
    side: arm.def.flip ? -1 : 1,
    folds: outfit.armFolds ?? [],
    decals: outfit.armDecals ?? [],
  });
  const size = body.handS ?? 1;
  const to = { at: arm.J[2], deg: arm.deg, s: size, fy: arm.mirror };
  const gun = arm.def.gun ?? (arm.h === 'gun' ? (figure.gun ?? 'pistol') : null);
  const weapon = gun ? drawGun(gun, { ...to, s: size * (arm.def.gs ?? 1) }) : '';
  const hand = drawHand(arm.h, outfit.glove ?? outfit.skin, to);
  const sleeved = outfit.handUnder === false ? limb.svg + hand : hand + limb.svg;
  return drawArmTrail(figure, arm, isFar) + weapon + sleeved + (outfit.armOver?.(context, limb, isFar, arm) ?? '');
}

const PALM = 9; // from the wrist to the knuckles
const LOWER_BONE = 1.4; // what a limb wears there is what flies

function drawArmTrail({ body, outfit }: Figure, arm: SolvedArm, isFar: boolean): string {
  const { smear } = arm.def;
  if (!smear) return '';
  const end = outfit.glove ?? outfit.skin;
  return drawSmear(arm.J, smear, { cloth: wornAt(outfit.armSegs(isFar), outfit.skin), end, past: PALM * (body.handS ?? 1) });
}

function drawLegTrail({ body, outfit }: Figure, { J }: DrawContext, leg: SolvedLeg, isFar: boolean): string {
  const { smear } = isFar ? J.P.ff : J.P.nf;
  if (!smear) return '';
  const end = outfit.shoe?.mat ?? outfit.skin;
  return drawSmear(leg.J, smear, { cloth: wornAt(outfit.legSegs(isFar), outfit.skin), end, past: body.footH });
}

/** What has come round him, before (1) or behind him (-1): both arms, and a leg along the floor. */
function drawSpunLimbs({ body, outfit }: Figure, J: Skeleton, half: 1 | -1): string {
  const { nh, fh, nf } = J.P;
  const nearSide = Math.sin(J.spine(1).twist * DEGREES) >= 0 ? 1 : -1;
  const arm = (tip: Vec, degrees: number, side: 1 | -1): string => {
    const circle = { x: J.spine(0.95).p[0], long: body.shW + body.ua + body.fa, degrees };
    return drawSpun(tip, side, half, circle, wornAt(outfit.armSegs(false), outfit.skin));
  };
  const leg = (tip: Vec, degrees: number): string => {
    const circle = { x: J.hip[0], long: Math.abs(tip[0] - J.hip[0]) + 1, degrees };
    return drawSpun(tip, 1, half, circle, outfit.shoe?.mat ?? outfit.skin);
  };
  return (
    (nh.spun ? arm(J.near.J[2], nh.spun, nearSide) : '') +
    (fh.spun ? arm(J.far.J[2], fh.spun, nearSide > 0 ? -1 : 1) : '') +
    (nf.spun ? leg(J.nLeg.J[2], nf.spun) : '')
  );
}

const wornAt = (parts: readonly LimbPart[], skin: Ramp): Ramp =>
  parts.findLast(({ a, b }) => a <= LOWER_BONE && b >= LOWER_BONE)?.mat ?? skin;

function swellBiceps(profile: Profile, arm: SolvedArm, scale: number): Profile {
  const straight = dot(norm(sub(arm.J[1], arm.J[0])), norm(sub(arm.J[2], arm.J[1])));
  const bent = 1 - Math.abs(straight + 1) / 2;
  return profile.map(([t, front, back]) => {
    const swell = t > 0.3 && t < 0.8 ? 1 + bent * 0.16 : 1;
    return [t, front * scale * swell, back * scale];
  });
}

function drawLeg(figure: Figure, context: DrawContext, leg: SolvedLeg, isFar: boolean): string {
  const { body, outfit } = figure;
  const limb = drawLimb(leg.J, {
    prof: outfit.legProf ?? body.legProf,
    bend: 0.22,
    segs: outfit.legSegs(isFar),
    thr: isFar ? 0.62 : 0.42,
    folds: outfit.legFolds ?? [],
    decals: outfit.legDecals ?? [],
  });
  const ramp = outfit.shoe?.mat ?? outfit.skin;
  const lit = isFar ? { ...ramp, l: ramp.f ?? ramp.l } : ramp;
  const shoe = drawShoe(outfit.shoe?.kind ?? 'shoe', lit, { at: leg.J[2], deg: leg.deg, s: 1, fx: leg.fx }, body);
  const shod = outfit.boot ? limb.svg + shoe : shoe + limb.svg;
  return drawLegTrail(figure, context, leg, isFar) + shod + (outfit.legOver?.(context, limb, isFar, leg) ?? '');
}

function regionPainter({ T }: DrawContext): PaintRegion {
  return (ramp, from, to, grow = 0, threshold = 0.4) => {
    const path = T.outline(from, to, grow);
    const deep = ramp.d ? fillPath(T.shadow(threshold - 0.5, from, to), ramp.d) : '';
    return fillPath(path, ramp.l) + clipped(path, fillPath(T.shadow(threshold, from, to), ramp.s) + deep);
  };
}

function drawLower(figure: Figure, context: DrawContext): string {
  const { outfit } = figure;
  const pelvis = outfit.pelvisMat ?? outfit.legSegs(false)[0]?.mat ?? outfit.skin;
  const hips = regionPainter(context)(pelvis, -0.3, (outfit.waist ?? 0.2) + 0.06, 0.4);
  return hips + drawLeg(figure, context, context.J.nLeg, false) + (outfit.lowerOver?.(context) ?? '');
}

function drawTorso(figure: Figure, context: DrawContext): string {
  const { outfit } = figure;
  const neck = drawNeck(figure, context.J);
  const cloth = outfit.torso(context, regionPainter(context));
  const skirt = outfit.skirt ? drawSkirt(context, outfit.skirt) : '';
  return skirt + (outfit.neckOver ? cloth + neck : neck + cloth) + (outfit.torsoOver?.(context) ?? '');
}

function drawNeck({ body, outfit }: Figure, J: Skeleton): string {
  const w = body.neckW ?? 5.4;
  const scale = body.head / 100;
  const from = J.spine(0.98).p;
  const to = add(J.headP, rotate([-7 * scale, -24 * scale], J.headDeg));
  const d = norm(sub(to, from));
  const n: Vec = [-d[1], d[0]];
  const at = (u: number, across: number): CurvePoint => add(mix(from, to, u), mul(n, across));
  const path = curve([at(0, w * 1.25), at(0.4, w), at(1, w * 0.95), at(1, -w * 0.95), at(0.4, -w), at(0, -w * 1.3)]);
  const lit = curve([at(-0.1, w * 1.6), at(0.5, w * 1.3), at(0.34, w * 0.5), at(-0.1, -w * 0.1)]);
  return fillPath(path, outfit.skin.s) + clipped(path, fillPath(lit, outfit.skin.l));
}

function drawHeadLayer(figure: Figure, context: DrawContext, damage: boolean): string {
  const { J } = context;
  const view = J.P.head.v ?? 'right';
  const to = { at: J.headP, deg: J.headDeg, s: figure.body.head / 100, fx: view === 'left' ? -1 : 1 };
  const { skin } = figure.outfit;
  const head = view === 'back' ? drawHeadBack(figure.head, skin, to) : drawHead(figure.head, skin, to, J.P.head.e, damage);
  return head + (figure.outfit.headOver?.(context, to) ?? '');
}
