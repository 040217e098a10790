/** Indoor clothes of the precinct: a shirt with a tie, braces or a belt over it. */
import type { DrawContext, PaintRegion } from '../build/rig/character.ts';
import type { Fold, LimbPart } from '../build/rig/limb.ts';
import { clipped, type Ramp } from '../build/rig/paint.ts';
import type { Trunk } from '../build/rig/trunk.ts';
import { drawWaistband, type TrunkPen, trunkPen } from './bare-skin.ts';

export type ShirtCut = {
  cloth: Ramp;
  tie?: Ramp;
  tieTo?: number; // height of its tip
  tieOff?: number; // degrees it hangs off the middle
  braces?: string;
  over?: (pen: TrunkPen) => string; // badges, pockets
};

export const SHIRT_SLEEVE_FOLDS: readonly Fold[] = [
  { t: 0.86, w: 0.12, side: 1, len: 0.95, skew: 0.02 },
  { t: 0.42, w: 0.1, side: 1, len: 0.7, skew: -0.05 },
  { t: 1.5, w: 0.1, side: -1, len: 0.8, skew: -0.06 },
];
export const SLACKS_FOLDS: readonly Fold[] = [
  { t: 0.9, w: 0.1, side: -1, len: 1.05, skew: -0.04 },
  { t: 1.08, w: 0.1, side: -1, len: 0.9, skew: 0.12 },
  { t: 0.1, w: 0.12, side: 1, len: 0.9, skew: 0.06 },
  { t: 1.74, w: 0.12, side: 1, len: 0.9, skew: 0.02 },
];

/** Rolled to the elbow. */
export const rolledUp = (cloth: Ramp, skin: Ramp) => (): readonly LimbPart[] => [
  { a: 0.86, b: 2, mat: skin, grow: -0.8 },
  { a: -0.06, b: 1.02, mat: cloth, capA: 'round', grow2: 0.5 },
  { a: 0.94, b: 1.14, mat: cloth, grow: 1.2, grow2: 1 },
];

/** Sleeves that end above the elbow, as worn from May. */
export const shortSleeves = (cloth: Ramp, skin: Ramp) => (): readonly LimbPart[] => [
  { a: 0.5, b: 2, mat: skin, grow: -1 },
  { a: -0.06, b: 0.78, mat: cloth, capA: 'round', grow2: 1.4 },
];

export const longSleeves = (cloth: Ramp) => (): readonly LimbPart[] => [{ a: -0.06, b: 2.02, mat: cloth, capA: 'round' }];

export function drawShirtAndTie({ T }: DrawContext, region: PaintRegion, cut: ShirtCut): string {
  const { cloth } = cut;
  const pen = trunkPen(T);
  const folds =
    pen([[-30, 0.34, 1], [6, 0.27], [30, 0.33, 1], [4, 0.2]], cloth.s) +
    pen([[-52, 0.72, 1], [-20, 0.62], [-12, 0.5, 1], [-40, 0.58]], cloth.s) +
    pen([[24, 0.68, 1], [40, 0.56], [58, 0.62, 1]], cloth.s) +
    pen([[-1, 1.06], [1, 1.06], [1.4, 0.1], [-1.4, 0.1]], cloth.s);
  const braces = cut.braces ? drawBraces(pen, cut.braces) : '';
  const tie = cut.tie ? drawTie(pen, cut.tie, cut) : '';
  const collar =
    pen([[-3, 1.03, 1], [-27, 1.14, 1], [-33, 1.04], [-21, 0.95, 1]], cloth.h ?? cloth.l) +
    pen([[3, 1.03, 1], [22, 1.14, 1], [30, 1.05], [20, 0.955, 1]], cloth.s);
  const shirt = region(cloth, 0.1, 1.09, 0.7, 0.38);
  return shirt + clipped(T.outline(0.1, 1.09, 0.7), folds + braces + (cut.over?.(pen) ?? '')) + tie + collar;
}

function drawBraces(pen: TrunkPen, color: string): string {
  const strap = (from: number, to: number): string => pen([[from - 6, 1.1, 1], [from + 5, 1.1, 1], [to + 5, 0.1, 1], [to - 5, 0.1, 1]], color);
  const clasp = (to: number): string => pen([[to - 6, 0.2, 1], [to + 6, 0.2, 1], [to + 6, 0.15, 1], [to - 6, 0.15, 1]], '#c9a24a');
  return strap(-46, -40) + strap(42, 36) + clasp(-40) + clasp(36);
}

function drawTie(pen: TrunkPen, tie: Ramp, { tieTo: tip = 0.22, tieOff: off = 0 }: ShirtCut): string {
  const top = 1.05;
  return (
    pen([[-8 + off, top, 1], [8 + off, top, 1], [6 + off, top - 0.1, 1], [-6 + off, top - 0.1, 1]], tie.l) +
    pen(
      [
        [-5 + off, top - 0.09, 1], [5 + off, top - 0.09, 1], [10 + off * 1.6, tip + 0.08, 1], [off * 1.8, tip, 1],
        [-9 + off * 1.6, tip + 0.08, 1],
      ],
      tie.l,
    ) +
    pen([[-5 + off, top - 0.09, 1], [-1.4 + off, top - 0.11, 1], [-2 + off * 1.8, tip + 0.02, 1], [-9 + off * 1.6, tip + 0.08, 1]], tie.s)
  );
}

export function drawBelt(T: Trunk, leather: Ramp, buckle: string, from = 0.06, to = 0.13): string {
  return drawWaistband(T, leather, from, to, 1.2) + trunkPen(T)([[-5, to, 1], [5, to, 1], [5, from, 1], [-5, from, 1]], buckle);
}
