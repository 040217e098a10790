/** Clothed bodies: suits, open jackets and coats over shirt and tie. */
import type { Body, DrawContext, Outfit, PaintRegion, Skirt } from '../build/rig/character.ts';
import type { Fold, LimbPart } from '../build/rig/limb.ts';
import { clipped, type Ramp } from '../build/rig/paint.ts';
import type { TrunkPoint } from '../build/rig/trunk.ts';
import { type TrunkPen, trunkPen } from './bare-skin.ts';

const SLEEVE_FOLDS: readonly Fold[] = [
  { t: 0.86, w: 0.12, side: 1, len: 0.95, skew: 0.02 },
  { t: 1.02, w: 0.14, side: 1, len: 0.8, skew: 0.16 },
  { t: 1.5, w: 0.1, side: -1, len: 0.8, skew: -0.06 },
  { t: 0.42, w: 0.1, side: 1, len: 0.7, skew: -0.05 },
];
const TROUSER_FOLDS: readonly Fold[] = [
  { t: 0.9, w: 0.1, side: -1, len: 1.05, skew: -0.04 },
  { t: 1.08, w: 0.1, side: -1, len: 0.9, skew: 0.12 },
  { t: 0.1, w: 0.12, side: 1, len: 0.9, skew: 0.06 },
  { t: 1.74, w: 0.12, side: 1, len: 0.9, skew: 0.02 },
  { t: 1.88, w: 0.08, side: -1, len: 0.8, skew: -0.05 },
  { t: 0.55, w: 0.3, side: 1, len: 0.35, skew: 0.12 },
];

export type Tie = { ramp: Ramp; loose?: boolean; off?: number; len?: number };

export type Suit = {
  body: Body;
  skin: Ramp;
  cloth: Ramp;
  shirt: Ramp;
  tie?: Tie;
  open?: number; // worn open, this much wider on the far side
  trousers?: Ramp;
  lapel?: number; // width
  v?: number; // how deep the V of a buttoned jacket reads
  collar?: Ramp;
  shoe?: string;
  skirt?: Pick<Skirt, 'k' | 'flare' | 'tail'>;
  inner?: (pen: TrunkPen) => string; // over the shirt, under the lapels: a holster strap
};

export function suitOutfit(suit: Suit): Outfit {
  const { body, skin, cloth, shirt } = suit;
  const trousers = suit.trousers ?? cloth;
  const leather: Ramp = { l: '#45343a', s: suit.shoe ?? '#1b1217', d: '#0c080c', f: suit.shoe ?? '#2a1c20', h: '#93808a' };
  return {
    skin,
    waist: 0.1,
    armProf: body.clothArm,
    legProf: body.clothLeg,
    shoe: { kind: 'shoe', mat: leather },
    armSegs: () => sleeve(cloth, shirt),
    armFolds: SLEEVE_FOLDS,
    legSegs: () => [{ a: -0.1, b: 2.02, mat: trousers }],
    legFolds: TROUSER_FOLDS,
    skirt: { k: 0.42, flare: 1.4, ...suit.skirt, mat: cloth, open: suit.open ? trousers : null },
    torso: (context, region) => drawJacket(context, region, suit),
  };
}

const sleeve = (cloth: Ramp, cuff: Ramp): LimbPart[] => [
  { a: 1.9, b: 2.08, mat: cuff, grow: -0.5 },
  { a: -0.06, b: 1.98, mat: cloth, capA: 'round' },
];

const GROW = 1.3;
const BOTTOM = -0.04;
const TOP = 1.08;

function drawJacket({ T }: DrawContext, region: PaintRegion, suit: Suit): string {
  const { cloth, shirt } = suit;
  const pen = trunkPen(T);
  const v = suit.v ?? 0.44;
  const gap = suit.open ? openGap(suit.open) : buttonedGap(v);
  const inGap = drawShirtFront(pen, suit) + (suit.inner?.(pen) ?? '');
  let cover = drawDrapery(pen, cloth, v) + pen(gap, shirt.l) + clipped(T.decal(gap), inGap);
  cover += suit.open ? drawOpenLapels(pen, cloth, suit.lapel ?? 1) : drawButtonedLapels(pen, cloth, suit.lapel ?? 1, v);
  cover += suit.open ? drawOpenEdge(pen, cloth) : drawButtons(pen, cloth, v);
  const collar = suit.collar ?? shirt;
  return region(cloth, BOTTOM, TOP, GROW, 0.4) + clipped(T.outline(BOTTOM, TOP, GROW), cover) + drawCollar(pen, collar);
}

/** Few folds, big and angular: more turns to noise at game scale. */
function drawDrapery(pen: TrunkPen, cloth: Ramp, v: number): string {
  return (
    pen([[-58, 0.62, 1], [-34, 0.5], [-10, v - 0.04, 1], [-30, 0.4], [-54, 0.46]], cloth.s) +
    pen([[-70, 0.3, 1], [-40, 0.22], [-16, 0.25, 1], [-42, 0.14]], cloth.s) +
    pen([[40, 0.56, 1], [26, 0.44], [12, 0.38, 1], [34, 0.36]], cloth.s)
  );
}

const openGap = (open: number): TrunkPoint[] => [
  [-24, 1.12, 1], [-30, 0.8], [-27, 0.4], [-24, BOTTOM - 0.1, 1], [22 + open, BOTTOM - 0.1, 1], [22, 0.4], [24, 0.8], [22, 1.12, 1],
];
const buttonedGap = (v: number): TrunkPoint[] => [[-32, 1.12, 1], [-28, 0.92], [0, v, 1], [6, v, 1], [25, 0.92], [28, 1.12, 1]];

function drawShirtFront(pen: TrunkPen, { shirt, tie, open }: Suit): string {
  let svg = pen([[-30, 1.1, 1], [-19, 1.1, 1], [-14, 0.5], [-16, -0.1, 1], [-40, -0.1, 1], [-40, 0.6]], shirt.s);
  if (open) svg += pen([[-20, 0.36, 1], [4, 0.28], [20, 0.33, 1], [4, 0.2]], shirt.s);
  return svg + (tie ? drawTie(pen, tie) : pen([[-1, 1, 1], [1, 1, 1], [1, BOTTOM, 1], [-1, BOTTOM, 1]], shirt.s));
}

function drawTie(pen: TrunkPen, { ramp, loose, off = 0, len = 0.2 }: Tie): string {
  const top = loose ? 0.98 : 1.05;
  const knot = top - 0.09;
  const end = off * 1.6;
  return (
    pen([[-8 + off, top, 1], [8 + off, top, 1], [6 + off, top - 0.1, 1], [-6 + off, top - 0.1, 1]], ramp.l) +
    pen([[-5 + off, knot, 1], [5 + off, knot, 1], [10 + end, len + 0.08, 1], [off * 1.8, len, 1], [-9 + end, len + 0.08, 1]], ramp.l) +
    pen([[-5 + off, knot, 1], [-1.4 + off, top - 0.11, 1], [-2 + off * 1.8, len + 0.02, 1], [-9 + end, len + 0.08, 1]], ramp.s)
  );
}

function drawLapels(pen: TrunkPen, cloth: Ramp, near: readonly TrunkPoint[], far: readonly TrunkPoint[], width: number): string {
  const under = cloth.d ?? cloth.s;
  const face = cloth.h ?? cloth.l;
  return (
    pen(near.map(([u, t, corner]): TrunkPoint => [u - 3, t - 0.03, corner]), under) +
    pen(far.map(([u, t, corner]): TrunkPoint => [u + 1, t - 0.03, corner]), under) +
    pen(near, face) +
    pen(far, face) +
    pen([[-30, 1.09, 1], [-36, 1.05, 1], [-34 - 14 * width, 0.87, 1], [-30, 0.93]], cloth.s)
  );
}

function drawOpenLapels(pen: TrunkPen, cloth: Ramp, w: number): string {
  const near: TrunkPoint[] = [
    [-24, 1.12, 1], [-38, 1.05, 1], [-38 - 14 * w, 0.86, 1], [-40 - 10 * w, 0.81, 1], [-46 - 10 * w, 0.76, 1], [-27, 0.3, 1],
    [-29, 0.75],
  ];
  const far: TrunkPoint[] = [
    [22, 1.12, 1], [34, 1.06, 1], [36 + 11 * w, 0.87, 1], [36 + 8 * w, 0.82, 1], [41 + 8 * w, 0.77, 1], [23, 0.3, 1], [25, 0.75],
  ];
  return drawLapels(pen, cloth, near, far, w);
}

function drawButtonedLapels(pen: TrunkPen, cloth: Ramp, w: number, v: number): string {
  const near: TrunkPoint[] = [
    [-32, 1.13, 1], [-42, 1.05, 1], [-40 - 14 * w, 0.87, 1], [-38 - 12 * w, 0.83, 1], [-44 - 12 * w, 0.79, 1], [0, v, 1], [-27, 0.9],
  ];
  const far: TrunkPoint[] = [
    [28, 1.13, 1], [37, 1.06, 1], [36 + 10 * w, 0.88, 1], [34 + 8 * w, 0.84, 1], [39 + 8 * w, 0.8, 1], [5, v, 1], [24, 0.9],
  ];
  return drawLapels(pen, cloth, near, far, w);
}

function drawButtons(pen: TrunkPen, cloth: Ramp, v: number): string {
  const deep = cloth.d ?? cloth.s;
  const edge = pen([[1, v + 0.01, 1], [4, v, 1], [10, BOTTOM - 0.05, 1], [7, BOTTOM - 0.05, 1]], deep);
  const button = (t: number): string => pen([[-3.4, t], [-0.6, t + 0.015], [-0.6, t - 0.025], [-3.4, t - 0.03]], deep);
  return edge + button(v - 0.06) + button(v - 0.2);
}

const drawOpenEdge = (pen: TrunkPen, cloth: Ramp): string =>
  pen([[-27, 0.3, 1], [-24, 0.3, 1], [-23, BOTTOM, 1], [-27, BOTTOM, 1]], cloth.d ?? cloth.s);

const drawCollar = (pen: TrunkPen, collar: Ramp): string =>
  pen([[-2, 1.02, 1], [-30, 1.16, 1], [-40, 1.07], [-24, 0.92, 1]], collar.l) +
  pen([[2, 1.02, 1], [26, 1.16, 1], [34, 1.07], [22, 0.93, 1]], collar.s);
