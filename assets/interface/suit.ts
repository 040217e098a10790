import type { Body, DrawContext, HeadLook, Outfit, PaintRegion, Skirt } from '../build/rig/character.ts';
import type { Fold } from '../build/rig/limb.ts';
import { clipped, fillPath, type Ramp } from '../build/rig/paint.ts';
import type { Trunk, TrunkPoint } from '../build/rig/trunk.ts';
import { type TrunkPen, trunkPen } from '../characters/bare-skin.ts';

/** A jacket over shirt and tie, worked on the trunk's own surface so that it turns with the chest. */
export interface SuitCut {
  readonly body: Body;
  readonly skin: Ramp;
  readonly cloth: Ramp;
  readonly shirt: Ramp;
  readonly tie?: Ramp;
  readonly tieOff?: number; // degrees the tie hangs off the middle
  readonly tieTo?: number; // height of its tip
  readonly loose?: boolean;
  readonly open?: number; // unbuttoned: how far the front gapes
  readonly closesAt?: number; // height of the top button
  readonly lapel?: number; // width
  readonly trousers?: Ramp;
  readonly skirt: Pick<Skirt, 'k' | 'flare'>;
  readonly shoe: string;
  readonly beneath?: (pen: TrunkPen) => string; // drawn on the shirt: a holster strap
}

export interface Person {
  readonly body: Body;
  readonly head: HeadLook;
  readonly outfit: Outfit;
  readonly gun?: 'podbyrin' | 'magnum' | 'pistol';
}

const bottom = -0.04;
const top = 1.08;
const grow = 1.3;

const sleeveFolds: readonly Fold[] = [
  { t: 0.86, w: 0.12, side: 1, len: 0.95, skew: 0.02 }, { t: 1.02, w: 0.14, side: 1, len: 0.8, skew: 0.16 },
  { t: 1.5, w: 0.1, side: -1, len: 0.8, skew: -0.06 }, { t: 0.42, w: 0.1, side: 1, len: 0.7, skew: -0.05 },
];
const legFolds: readonly Fold[] = [
  { t: 0.9, w: 0.1, side: -1, len: 1.05, skew: -0.04 }, { t: 1.08, w: 0.1, side: -1, len: 0.9, skew: 0.12 },
  { t: 0.1, w: 0.12, side: 1, len: 0.9, skew: 0.06 }, { t: 1.74, w: 0.12, side: 1, len: 0.9, skew: 0.02 },
];

function drawTie(pen: TrunkPen, tie: Ramp, { tieOff: off = 0, tieTo: tip = 0.2, loose = false }: SuitCut): string {
  const knot = loose ? 0.98 : 1.05;
  return pen([[-8 + off, knot, 1], [8 + off, knot, 1], [6 + off, knot - 0.1, 1], [-6 + off, knot - 0.1, 1]], tie.l) +
    pen([[-5 + off, knot - 0.09, 1], [5 + off, knot - 0.09, 1], [10 + off * 1.6, tip + 0.08, 1], [off * 1.8, tip, 1], [-9 +
      off * 1.6, tip + 0.08, 1]], tie.l) +
    pen([[-5 + off, knot - 0.09, 1], [-1.4 + off, knot - 0.11, 1], [-2 + off * 1.8, tip + 0.02, 1], [-9 + off * 1.6, tip + 0.08, 1]],
      tie.s);
}

function drawShirt(T: Trunk, pen: TrunkPen, cut: SuitCut, gap: readonly TrunkPoint[]): string {
  const { shirt } = cut;
  const front = T.decal(gap);
  const folds = cut.open ? pen([[-20, 0.36, 1], [4, 0.28], [20, 0.33, 1], [4, 0.2]], shirt.s) : '';
  return fillPath(front, shirt.l) + clipped(front, pen([[-30, 1.1, 1], [-19, 1.1, 1], [-14, 0.5], [-16, -0.1, 1], [-40, -0.1, 1],
    [-40, 0.6]], shirt.s) + folds +
    (cut.tie ? drawTie(pen, cut.tie, cut) : pen([[-1, 1, 1], [1, 1, 1], [1, bottom, 1], [-1, bottom, 1]], shirt.s)) +
      (cut.beneath?.(pen) ?? ''));
}

function drawLapels(pen: TrunkPen, cut: SuitCut, closes: number): string {
  const { cloth, open } = cut;
  const w = cut.lapel ?? 1;
  const left: TrunkPoint[] = open
    ? [[-24, 1.12, 1], [-38, 1.05, 1], [-38 - 14 * w, 0.86, 1], [-40 - 10 * w, 0.81, 1], [-46 - 10 * w, 0.76, 1], [-27, 0.3, 1],
      [-29, 0.75]]
    : [[-32, 1.13, 1], [-42, 1.05, 1], [-40 - 14 * w, 0.87, 1], [-38 - 12 * w, 0.83, 1], [-44 - 12 * w, 0.79, 1], [0, closes, 1],
      [-27, 0.9]];
  const right: TrunkPoint[] = open
    ? [[22, 1.12, 1], [34, 1.06, 1], [36 + 11 * w, 0.87, 1], [36 + 8 * w, 0.82, 1], [41 + 8 * w, 0.77, 1], [23, 0.3, 1], [25, 0.75]]
    : [[28, 1.13, 1], [37, 1.06, 1], [36 + 10 * w, 0.88, 1], [34 + 8 * w, 0.84, 1], [39 + 8 * w, 0.8, 1], [5, closes, 1], [24, 0.9]];
  const moved = (points: readonly TrunkPoint[], by: number): TrunkPoint[] => points.map(([u, t, corner]) => [u + by, t - 0.03, corner]);
  const deep = cloth.d ?? cloth.s;
  return pen(moved(left, -3), deep) + pen(moved(right, 1), deep) + pen(left, cloth.h ?? cloth.l) + pen(right, cloth.h ?? cloth.l) +
    pen([[-30, 1.09, 1], [-36, 1.05, 1], [-34 - 14 * w, 0.87, 1], [-30, 0.93]], cloth.s);
}

function drawFront(pen: TrunkPen, cut: SuitCut, closes: number): string {
  const deep = cut.cloth.d ?? cut.cloth.s;
  if (cut.open) return pen([[-27, 0.3, 1], [-24, 0.3, 1], [-23, bottom, 1], [-27, bottom, 1]], deep);
  const buttons = [closes - 0.06, closes - 0.2].map((t) => pen([[-3.4, t], [-0.6, t + 0.015], [-0.6, t - 0.025], [-3.4, t - 0.03]],
    deep)).join('');
  return pen([[1, closes + 0.01, 1], [4, closes, 1], [10, bottom - 0.05, 1], [7, bottom - 0.05, 1]], deep) + buttons;
}

function drawJacket({ T }: DrawContext, region: PaintRegion, cut: SuitCut): string {
  const pen = trunkPen(T);
  const { cloth, shirt, open } = cut;
  const closes = cut.closesAt ?? 0.44;
  const drapery = pen([[-58, 0.62, 1], [-34, 0.5], [-10, closes - 0.04, 1], [-30, 0.4], [-54, 0.46]], cloth.s) +
    pen([[-70, 0.3, 1], [-40, 0.22], [-16, 0.25, 1], [-42, 0.14]], cloth.s) + pen([[40, 0.56, 1], [26, 0.44], [12, 0.38, 1], [34, 0.36]],
    cloth.s);
  const gap: TrunkPoint[] = open
    ? [[-24, 1.12, 1], [-30, 0.8], [-27, 0.4], [-24, bottom - 0.1, 1], [22 + open, bottom - 0.1, 1], [22, 0.4], [24, 0.8], [22, 1.12, 1]]
    : [[-32, 1.12, 1], [-28, 0.92], [0, closes, 1], [6, closes, 1], [25, 0.92], [28, 1.12, 1]];
  const collar = pen([[-2, 1.02, 1], [-30, 1.16, 1], [-40, 1.07], [-24, 0.92, 1]], shirt.l) +
    pen([[2, 1.02, 1], [26, 1.16, 1], [34, 1.07], [22, 0.93, 1]], shirt.s);
  return region(cloth, bottom, top, grow, 0.4) + clipped(T.outline(bottom, top, grow), drapery + drawShirt(T, pen, cut, gap) +
    drawLapels(pen, cut, closes) + drawFront(pen, cut, closes)) + collar;
}

export function suit(cut: SuitCut): Outfit {
  const { body, skin, cloth, shirt, shoe } = cut;
  const trousers = cut.trousers ?? cloth;
  return {
    skin, waist: 0.1, armProf: body.clothArm, legProf: body.clothLeg,
    shoe: { kind: 'shoe', mat: { l: '#45343a', s: shoe, d: '#0c080c', f: shoe, h: '#93808a' } },
    armSegs: () => [{ a: 1.9, b: 2.08, mat: shirt, grow: -0.5 }, { a: -0.06, b: 1.98, mat: cloth, capA: 'round' }],
    armFolds: sleeveFolds,
    legSegs: () => [{ a: -0.1, b: 2.02, mat: trousers }],
    legFolds,
    skirt: { flare: 1.4, ...cut.skirt, mat: cloth, open: cut.open ? trousers : null },
    torso: (context, region) => drawJacket(context, region, cut),
  };
}
