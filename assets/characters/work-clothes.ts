/** Working men's clothes: shirts and overalls drawn on the trunk, sleeves and trouser legs with their folds. */
import type { DrawContext, Outfit, PaintRegion } from '../build/rig/character.ts';
import type { Fold, LimbPart } from '../build/rig/limb.ts';
import { clipped, type Ramp } from '../build/rig/paint.ts';
import { type TrunkPen, trunkPen } from './bare-skin.ts';

export const SLEEVE_FOLDS: readonly Fold[] = [
  { t: 0.86, w: 0.12, side: 1, len: 0.95, skew: 0.02 },
  { t: 1.02, w: 0.14, side: 1, len: 0.8, skew: 0.16 },
  { t: 1.5, w: 0.1, side: -1, len: 0.8, skew: -0.06 },
  { t: 0.42, w: 0.1, side: 1, len: 0.7, skew: -0.05 },
];
export const TROUSER_FOLDS: readonly Fold[] = [
  { t: 0.9, w: 0.1, side: -1, len: 1.05, skew: -0.04 },
  { t: 1.08, w: 0.1, side: -1, len: 0.9, skew: 0.12 },
  { t: 0.1, w: 0.12, side: 1, len: 0.9, skew: 0.06 },
  { t: 1.74, w: 0.12, side: 1, len: 0.9, skew: 0.02 },
  { t: 1.88, w: 0.08, side: -1, len: 0.8, skew: -0.05 },
];

export const sleeves = (cloth: Ramp, cuff?: Ramp): readonly LimbPart[] => [
  { id: 'sleeve', a: -0.06, b: 1.96, mat: cloth, capA: 'round' },
  ...(cuff ? [{ id: 'cuff', a: 1.8, b: 2.02, mat: cuff, grow: 0.8 }] : []),
];

/** Sleeves rolled above the elbow: a thick roll, and skin from there on. */
export const rolledSleeves = (cloth: Ramp, skin: Ramp): readonly LimbPart[] => [
  { id: 'skin', a: 0.6, b: 2, mat: skin },
  { id: 'sleeve', a: -0.06, b: 0.84, mat: cloth, capA: 'round', grow: 0.6, grow2: 1 },
  { id: 'roll', a: 0.72, b: 0.9, mat: cloth, grow: 1.9, grow2: 1.7 },
];

export type ShirtOptions = { from?: number; grow?: number; collar?: Ramp; over?: (pen: TrunkPen) => string };

/** Cloth from the hips to the neck with a few big folds, what is sewn or strapped on it, and a collar. */
export function drawShirt({ T }: DrawContext, region: PaintRegion, cloth: Ramp, options: ShirtOptions = {}): string {
  const { from = 0.1, grow = 0.6, collar = cloth } = options;
  const pen = trunkPen(T);
  const folds =
    pen([[-30, 0.34, 1], [6, 0.27], [30, 0.33, 1], [4, 0.2]], cloth.s) +
    pen([[-56, 0.74, 1], [-24, 0.64], [-14, 0.5, 1], [-44, 0.58]], cloth.s) +
    pen([[24, 0.68, 1], [40, 0.56], [58, 0.62, 1]], cloth.s);
  const flaps =
    pen([[-2, 1.02, 1], [-27, 1.14, 1], [-36, 1.05], [-22, 0.92, 1]], collar.h ?? collar.l) +
    pen([[2, 1.02, 1], [22, 1.14, 1], [32, 1.05], [20, 0.93, 1]], collar.s);
  return region(cloth, from, 1.09, grow, 0.38) + clipped(T.outline(from, 1.09, grow), folds + (options.over?.(pen) ?? '')) + flaps;
}

type Dressed = Pick<Outfit, 'waist' | 'armProf' | 'legProf' | 'armFolds' | 'legFolds' | 'legSegs' | 'pelvisMat'>;

/** Trousers to the shoe, and the cut every clothed man's arms and legs share. */
export const dressed = (body: { clothArm: Outfit['armProf']; clothLeg: Outfit['legProf'] }, trousers: Ramp): Dressed => ({
  waist: 0.1,
  ...(body.clothArm && { armProf: body.clothArm }),
  ...(body.clothLeg && { legProf: body.clothLeg }),
  armFolds: SLEEVE_FOLDS,
  legFolds: TROUSER_FOLDS,
  pelvisMat: trousers,
  legSegs: () => [{ id: 'trousers', a: -0.1, b: 1.98, mat: trousers }],
});
