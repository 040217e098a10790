/** Shotgunner: a long wet raincoat, a hat over the eyes, and thirty inches of barrel. */
import type { CharacterDef, DrawContext, Outfit, PaintRegion } from '../build/rig/character.ts';
import { add, curve, hard } from '../build/rig/geometry.ts';
import { clipped, fillPath, type Ramp } from '../build/rig/paint.ts';
import { ankleCuff } from './ankle-cuff.ts';
import { drawWaistband, trunkPen } from './bare-skin.ts';
import { makeBody } from './bodies.ts';
import { shotgunnerMoves } from './poses/enemies-shotgunner.ts';
import { SKIN_PALE } from './ramps.ts';
import { shotgunInHand } from './shotgun.ts';
import { swept } from './swish.ts';
import { pulledDownHat } from './work-caps.ts';
import { dressed, SLEEVE_FOLDS } from './work-clothes.ts';

const SKIN: Ramp = { ...SKIN_PALE, l: '#d6a284', s: '#8c5048', d: '#4f2830' };
const HAIR: Ramp = { l: '#3a3238', s: '#17131a' };
const COAT: Ramp = { l: '#544061', s: '#231931', d: '#110b1d', f: '#433252', h: '#9a7fae' };
const TROUSERS: Ramp = { l: '#2d2c3c', s: '#14131e', d: '#0a0910', f: '#21202e' };
const SHOE: Ramp = { l: '#3a333c', s: '#17131a', d: '#0a080c', f: '#262129', h: '#8a8494' };
const FELT: Ramp = { l: '#4c4558', s: '#1d1828', d: '#0d0a14', h: '#6d6680' };
const GLOVE: Ramp = { l: '#8a4a30', s: '#3d1d1c', d: '#1c0d10' };
const BUTTON = '#d6c79a';
const HAND_SIZE = 1.14;
const STOCK = 28; // from the grip to its butt

const body = makeBody({
  th: 31, sh: 30, spine: 34, shW: 17, ua: 20.4, fa: 18.6, limb: 0.92, head: 22, wide: 0.88, deep: 0.9, handS: HAND_SIZE, neckW: 5.4,
  hipW: 6.2,
});

function drawCoat(context: DrawContext, region: PaintRegion): string {
  const { T } = context;
  const pen = trunkPen(T);
  const folds =
    pen([[-62, 0.62, 1], [-36, 0.5], [-12, 0.4, 1], [-32, 0.38], [-58, 0.46]], COAT.s) +
    pen([[42, 0.56, 1], [28, 0.44], [14, 0.36, 1], [36, 0.34]], COAT.s);
  const stormFlap =
    pen([[-90, 0.72, 1], [-52, 0.66, 1], [-16, 0.76, 1], [-18, 0.72, 1], [-52, 0.61, 1], [-90, 0.66, 1]], COAT.d ?? COAT.s) +
    pen([[-90, 1.05, 1], [-34, 1.08, 1], [-16, 0.76, 1], [-52, 0.66, 1], [-90, 0.72, 1]], COAT.h ?? COAT.l) +
    pen([[-96, 0.98, 1], [-56, 0.9, 1], [-34, 0.72, 1], [-52, 0.66, 1], [-96, 0.7, 1]], COAT.l);
  const front =
    pen([[6, 0.98, 1], [10, 0.98, 1], [14, -0.1, 1], [9, -0.1, 1]], COAT.d ?? COAT.s) +
    [0.62, 0.44].flatMap((t) => [-14, 26].map((u) => pen([[u - 4, t], [u, t + 0.03], [u + 4, t], [u, t - 0.03]], BUTTON))).join('');
  const shine = pen([[16, 0.9, 1], [24, 0.92, 1], [34, 0.5, 1], [28, 0.5, 1]], COAT.h ?? COAT.l);
  return region(COAT, -0.06, 1.07, 1.6, 0.42) + clipped(T.outline(-0.06, 1.07, 1.6), folds + stormFlap + front + shine);
}

/** The collar stands to the jaw, front and back. */
function drawCollar({ T }: DrawContext): string {
  const pen = trunkPen(T);
  return (
    pen([[-88, 1.02, 1, 1], [-70, 1.25, 1, 5], [-34, 1.21, 1, 5], [-6, 0.98, 1, 1], [-30, 0.93, 1, 1]], COAT.l) +
    pen([[-88, 1.02, 1, 1], [-70, 1.25, 1, 5], [-60, 1.23, 1, 5], [-52, 0.97, 1, 1]], COAT.s) +
    pen([[6, 0.97, 1, 1], [30, 1.19, 1, 4], [58, 1.2, 1, 4], [70, 1.02, 1, 1], [30, 0.93, 1, 1]], COAT.h ?? COAT.l)
  );
}

const outfit: Outfit = swept({
  ...dressed(body, TROUSERS),
  skin: SKIN,
  glove: GLOVE,
  shoe: { kind: 'shoe', mat: SHOE },
  armFolds: SLEEVE_FOLDS,
  armSegs: () => [
    { id: 'sleeve', a: -0.06, b: 1.96, mat: COAT, capA: 'round', grow: 0.6, grow2: 1.4 },
    { id: 'strap', a: 1.7, b: 1.8, mat: { l: COAT.h ?? COAT.l, s: COAT.d ?? COAT.s }, grow: 1.8 },
  ],
  skirt: {
    k: 1.36,
    mat: COAT,
    flare: 3,
    w: 1,
    tail: ({ J, T }, near, far) => {
      const sway = J.P.sway;
      const hem = [
        T.edge(0.1, -1), add(near.B, [-3 - sway * 7, 0]), add(near.B, [-7 - sway * 16, 8 - Math.abs(sway) * 4]),
        add(near.p, [-2 - sway * 8, 9]), add(far.p, [0, 4]), T.edge(0.1, 1),
      ];
      return fillPath(curve(hem.map(hard)), COAT.d ?? COAT.s);
    },
  },
  torso: drawCoat,
  torsoOver: ({ T }) =>
    drawWaistband(T, { l: COAT.s, s: COAT.d ?? COAT.s }, 0.12, 0.22, 2) +
    trunkPen(T)([[2, 0.24, 1, 2.4], [20, 0.24, 1, 2.4], [20, 0.1, 1, 2.4], [2, 0.1, 1, 2.4]], BUTTON) +
    trunkPen(T)([[7, 0.21, 1, 2.4], [15, 0.21, 1, 2.4], [15, 0.13, 1, 2.4], [7, 0.13, 1, 2.4]], COAT.d ?? COAT.s),
  collar: drawCollar,
  armOver: shotgunInHand(GLOVE, HAND_SIZE),
  legOver: ankleCuff,
}, HAND_SIZE, ({ shotgun }) => (shotgun ? [shotgun.deg + 180, STOCK] : null));

export const shotgunner: CharacterDef = {
  look: 'shotgunner',
  body,
  outfit,
  head: {
    hair: HAIR,
    hairFn: pulledDownHat(FELT, '#b9313f', HAIR),
    jaw: 3,
    chin: 4,
    nose: 4,
    noseH: 2,
    mouth: -3,
    browIn: 5,
    browT: 7,
    gaunt: true,
    stubble: '#4a3038',
    iris: '#0d0a12',
  },
  anims: shotgunnerMoves(body),
};
