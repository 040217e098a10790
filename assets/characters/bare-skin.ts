/** Bare bodies: muscle drawn on limbs and trunk, and the cloth round the hips. */
import type { DrawContext, Outfit, PaintRegion } from '../build/rig/character.ts';
import type { Fold, LimbDecal } from '../build/rig/limb.ts';
import { clipped, fillPath, type Ramp } from '../build/rig/paint.ts';
import type { Trunk, TrunkPoint } from '../build/rig/trunk.ts';

export const ARM_MUSCLE: readonly LimbDecal[] = [
  { pts: [[0.34, 1.1, 1], [0.4, 0.3], [0.45, -0.4, 1], [0.37, -0.1], [0.3, 0.5]] }, // foot of the deltoid
  { pts: [[0.42, -0.42, 1], [0.62, -0.12], [0.86, 0.1, 1], [0.66, -0.34]] }, // furrow between biceps and triceps
  { pts: [[0.84, 1.1, 1], [0.9, 0.35], [1, 0.1, 1], [0.96, 0.6], [0.97, 1.1, 1]] }, // inner elbow
  { pts: [[1.04, -0.5, 1], [1.3, 0.05], [1.66, 0.25, 1], [1.3, -0.22]] }, // forearm
];
export const LEG_MUSCLE: readonly LimbDecal[] = [
  { pts: [[0.5, 0.1, 1], [0.72, 0.42], [0.88, 0.6, 1], [0.78, 0.18]] }, // teardrop above the knee
  { pts: [[0.9, 0.9, 1], [0.93, 0.1], [1.02, -0.1, 1], [1.05, 0.35], [1.12, 0.75, 1], [1.02, 0.35], [0.96, 0.45]] }, // knee cap
  { pts: [[0.62, -0.3, 1], [0.84, -0.12], [0.98, -0.45, 1], [0.8, -0.5]] }, // hamstring
  { pts: [[1.14, 0.1, 1], [1.36, 0], [1.62, 0.2, 1], [1.4, -0.3], [1.22, -0.25]] }, // calf
];

export type TrunkPen = (points: readonly TrunkPoint[], color: string) => string;
export const trunkPen = (T: Trunk): TrunkPen => (points, color) => fillPath(T.decal(points), color);

const mirrored = (points: readonly TrunkPoint[]): TrunkPoint[] => points.map(([u, t, corner]) => [-u, t, corner]);

const NEAR_PEC: readonly TrunkPoint[] = [
  [-2, 0.93], [0, 0.84], [-3, 0.735, 1], [-22, 0.68], [-46, 0.675], [-66, 0.725, 1], [-48, 0.722], [-24, 0.726], [-7, 0.765],
  [-5, 0.85],
];
const FAR_PEC: readonly TrunkPoint[] = [
  [2, 0.93], [1, 0.84], [3, 0.735, 1], [22, 0.68], [46, 0.675], [64, 0.735, 1], [44, 0.72], [22, 0.728], [7, 0.765], [4, 0.85],
];
const LAT: readonly TrunkPoint[] = [
  [-56, 0.735, 1], [-50, 0.68], [-58, 0.56], [-62, 0.44, 1], [-74, 0.5], [-92, 0.6], [-96, 0.86], [-80, 0.88], [-76, 0.79],
];
const COLLARBONE: readonly TrunkPoint[] = [[-5, 1.02, 1], [-28, 0.995], [-58, 1.02, 1], [-30, 0.968]];
const NIPPLE: readonly TrunkPoint[] = [[-36, 0.765], [-41, 0.778], [-45, 0.76], [-39, 0.748]];

const ABS_MIDDLE: readonly TrunkPoint[] = [[-1.5, 0.69], [1.5, 0.69], [2.8, 0.5], [1.6, 0.24], [-1.6, 0.24], [-2.8, 0.5]];
const NEAR_ABS_EDGE: readonly TrunkPoint[] = [[-31, 0.66, 1], [-35, 0.5], [-31, 0.26, 1], [-43, 0.32], [-48, 0.5], [-44, 0.62]];
const FAR_ABS_EDGE: readonly TrunkPoint[] = [[31, 0.66, 1], [34, 0.5], [31, 0.3, 1], [42, 0.36], [48, 0.5], [44, 0.62]];
const FAR_GROIN: readonly TrunkPoint[] = [[36, 0.24, 1], [22, 0.15], [8, 0.1], [34, 0.12], [50, 0.2]];
const NEAR_GROIN: readonly TrunkPoint[] = [[-36, 0.24, 1], [-22, 0.15], [-8, 0.1], [-34, 0.12], [-52, 0.22]];
const NAVEL: readonly TrunkPoint[] = [[-1.6, 0.29], [1.6, 0.29], [1.2, 0.25], [-1.2, 0.25]];

const BELLY_UNDER: readonly TrunkPoint[] = [
  [-86, 0.36, 1], [-40, 0.2], [10, 0.18], [60, 0.26, 1], [30, 0.1], [-40, 0.08], [-95, 0.2],
];
const BELLY_NAVEL: readonly TrunkPoint[] = [[-2, 0.36], [3, 0.36], [3, 0.31], [-2, 0.31]];
const BELLY_TOP: readonly TrunkPoint[] = [[-44, 0.62, 1], [-20, 0.6], [0, 0.615, 1], [-20, 0.57]];
const CHEST_HAIR: readonly TrunkPoint[] = [[-20, 0.9], [0, 0.93], [20, 0.9], [12, 0.76], [3, 0.6], [-3, 0.6], [-12, 0.76]];

/** The same furrows from behind; they come into view when the trunk turns away. */
const SPINE_GROOVE: readonly TrunkPoint[] = [[-183, 0.98], [-177, 0.98], [-176, 0.6], [-178, 0.24], [-182, 0.24], [-184, 0.6]];
const NEAR_BLADE: readonly TrunkPoint[] = [
  [-166, 0.94, 1], [-150, 0.86], [-128, 0.82, 1], [-140, 0.74], [-158, 0.66, 1], [-150, 0.76], [-158, 0.86],
];
const NEAR_LAT_BACK: readonly TrunkPoint[] = [[-124, 0.78, 1], [-138, 0.6], [-160, 0.42, 1], [-146, 0.46], [-118, 0.6]];

const throughBack = (points: readonly TrunkPoint[]): TrunkPoint[] => points.map(([u, t, corner]) => [-360 - u, t, corner]);

export type ChestOptions = { fat?: boolean; hair?: string; extra?: (pen: TrunkPen) => string };

export function drawBareChest({ T }: DrawContext, region: PaintRegion, skin: Ramp, options: ChestOptions = {}): string {
  const pen = trunkPen(T);
  const shadow = (points: readonly TrunkPoint[]): string => pen(points, skin.s);
  let inner = shadow(NEAR_PEC) + shadow(FAR_PEC) + shadow(LAT) + shadow(COLLARBONE) + shadow(mirrored(COLLARBONE));
  for (const shape of [NEAR_BLADE, NEAR_LAT_BACK]) inner += shadow(shape) + shadow(throughBack(shape));
  inner += shadow(SPINE_GROOVE);
  inner += options.fat ? drawBelly(pen, skin) : drawAbs(pen, skin);
  if (skin.h) {
    inner += pen([[-14, 0.9], [-40, 0.935], [-58, 0.88], [-36, 0.86]], skin.h);
    inner += pen([[12, 0.9], [30, 0.925], [42, 0.88], [28, 0.86]], skin.h);
  }
  inner += shadow(NIPPLE) + shadow(mirrored(NIPPLE));
  if (options.hair) inner += pen(CHEST_HAIR, options.hair);
  inner += options.extra?.(pen) ?? '';
  return region(skin, 0.12, 1.14, 0, 0.36) + clipped(T.outline(0.12, 1.14), inner);
}

function drawAbs(pen: TrunkPen, skin: Ramp): string {
  let svg = pen(ABS_MIDDLE, skin.s);
  for (const [t, w] of [[0.575, 28], [0.455, 26]] as const) {
    const row: TrunkPoint[] = [[-2, t, 1], [-w * 0.6, t - 0.016], [-w, t + 0.03, 1], [-w * 0.55, t - 0.055]];
    svg += pen(row, skin.s) + pen(mirrored(row), skin.s);
  }
  for (const shape of [NEAR_ABS_EDGE, FAR_ABS_EDGE, FAR_GROIN, NEAR_GROIN]) svg += pen(shape, skin.s);
  return svg + pen(NAVEL, skin.d ?? skin.s);
}

function drawBelly(pen: TrunkPen, skin: Ramp): string {
  return pen(BELLY_UNDER, skin.s) + pen(BELLY_NAVEL, skin.d ?? skin.s) + pen(BELLY_TOP, skin.s);
}

/** A band of cloth round the trunk: trunks' waist, a towel's roll, a belt. */
export function drawWaistband(T: Trunk, ramp: Ramp, from: number, to: number, grow: number): string {
  const path = T.outline(from, to, grow);
  return fillPath(path, ramp.l) + clipped(path, fillPath(T.shadow(0.4, from, to), ramp.s));
}

const TRUNKS_FOLDS: readonly Fold[] = [
  { t: 0.12, w: 0.14, side: 1, len: 0.9, skew: 0.1 },
  { t: 0.3, w: 0.2, side: -1, len: 0.5, skew: 0.05 },
];
const TOWEL_FOLDS: readonly Fold[] = [
  { t: 0.12, w: 0.16, side: 1, len: 0.9, skew: 0.2 },
  { t: 0.4, w: 0.2, side: -1, len: 0.5, skew: 0.15 },
];

export type BareOptions = {
  skin: Ramp;
  cloth: Ramp;
  chest?: ChestOptions;
};

const bareLimbs = ({ skin }: BareOptions): Pick<Outfit, 'skin' | 'shoe' | 'armSegs' | 'armDecals' | 'legDecals'> => ({
  skin,
  shoe: { kind: 'bare', mat: skin },
  armSegs: () => [{ a: -0.05, b: 2, mat: skin, capA: 'round' }],
  armDecals: ARM_MUSCLE,
  legDecals: LEG_MUSCLE.map((decal) => ({ ...decal, on: 'skin' })),
});

/** Bathing trunks with a cream stripe at the hip. */
export function trunksOutfit(options: BareOptions): Outfit {
  const { skin, cloth, chest } = options;
  return {
    ...bareLimbs(options),
    waist: 0.16,
    pelvisMat: cloth,
    legSegs: () => [
      { id: 'skin', a: 0.2, b: 2, mat: skin },
      { id: 'cloth', a: -0.1, b: 0.5, mat: cloth, grow: 0.6, grow2: 1.6 },
    ],
    legFolds: TRUNKS_FOLDS,
    torso: (context, region) => drawBareChest(context, region, skin, chest),
    torsoOver: ({ T }) =>
      drawWaistband(T, cloth, 0.1, 0.215, 0.9) +
      trunkPen(T)([[14, 0.2, 1], [30, 0.21, 1], [36, 0.02, 1], [16, 0, 1]], '#f0dfb8'),
  };
}

/** A bath towel to the knee, rolled at the waist. */
export function towelOutfit(options: BareOptions): Outfit {
  const { skin, cloth, chest } = options;
  return {
    ...bareLimbs(options),
    waist: 0.14,
    pelvisMat: cloth,
    legSegs: () => [
      { id: 'skin', a: 0.2, b: 2, mat: skin },
      { id: 'cloth', a: -0.1, b: 0.8, mat: cloth, grow: 0.8, grow2: 2.6 },
    ],
    legFolds: TOWEL_FOLDS,
    torso: (context, region) => drawBareChest(context, region, skin, chest),
    torsoOver: ({ T }) =>
      drawWaistband(T, cloth, 0.02, 0.16, 1.2) +
      trunkPen(T)([[-20, 0.17, 1], [-8, 0.18, 1], [-4, 0.02, 1], [-14, 0, 1]], cloth.s),
  };
}

const PRISON_INK = '#3d4a6b';

/** Thieves' stars on both shoulders and a church on the breastbone. */
export function prisonTattoos(pen: TrunkPen): string {
  const church: TrunkPoint[] = [[-8, 0.8, 1], [0, 0.86, 1], [8, 0.8, 1], [8, 0.7, 1], [-8, 0.7, 1]];
  return drawStar(pen, -46, 0.885) + drawStar(pen, 44, 0.88) + pen(church, PRISON_INK);
}

function drawStar(pen: TrunkPen, u: number, t: number): string {
  const points: TrunkPoint[] = [];
  for (let i = 0; i < 16; i++) {
    const angle = (i / 16) * Math.PI * 2;
    const r = i % 2 ? 0.35 : 1;
    points.push([u + Math.sin(angle) * 14 * r, t + Math.cos(angle) * 0.055 * r, 1]);
  }
  return pen(points, PRISON_INK);
}
