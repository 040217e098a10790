/** Dispatcher: the truck crew's voice, thin and loud, in a mustard jacket, a peaked cap and a headset, at one end of a long antenna. */
import type { CharacterDef, DrawContext, Outfit, PaintRegion } from '../build/rig/character.ts';
import { headPen } from '../build/rig/heads.ts';
import type { Ramp } from '../build/rig/paint.ts';
import { ankleCuff } from './ankle-cuff.ts';
import { drawWaistband, trunkPen } from './bare-skin.ts';
import { makeBody } from './bodies.ts';
import type { Hair } from './hair.ts';
import { dispatcherMoves } from './poses/enemies-dispatcher.ts';
import { SKIN_PALE } from './ramps.ts';
import { swept } from './swish.ts';
import { ANTENNA_REACH, radioInHand } from './walkie-talkie.ts';
import { dressed, drawShirt, sleeves } from './work-clothes.ts';

const SKIN: Ramp = { ...SKIN_PALE, l: '#ecb594', s: '#ab6658', f: '#d39b7d' };
const HAIR: Ramp = { l: '#8a5a34', s: '#472a20', h: '#b07d4c' };
const JACKET: Ramp = { l: '#d9a437', s: '#85521f', d: '#472a1a', f: '#b6852b', h: '#f3cb6c' };
const RIB: Ramp = { l: '#33446e', s: '#171f3c' };
const SHIRT: Ramp = { l: '#bccbe6', s: '#6a78a4' };
const TROUSERS: Ramp = { l: '#3c4a70', s: '#1b2340', d: '#0e1224', f: '#303c5c', h: '#55668f' };
const SHOE: Ramp = { l: '#3a333c', s: '#17131a', d: '#0a080c', f: '#262129', h: '#8a8494' };
const CAP: Ramp = { l: '#33446e', s: '#151c38', d: '#0b0f20', h: '#52689a' };
const BLACK: Ramp = { l: '#3f404e', s: '#191922' };
const TIE = '#1d2440';
const BRASS = '#f0b02e';
const HAND_SIZE = 1.08;

const body = makeBody({
  th: 30, sh: 28.5, spine: 32.5, shW: 15.4, ua: 19, fa: 17.4, limb: 0.82, head: 22, wide: 0.8, deep: 0.84, belly: 0.6, handS: HAND_SIZE,
  neckW: 4.6, hipW: 5.8,
});

function drawJacket(context: DrawContext, region: PaintRegion): string {
  const pen = trunkPen(context.T);
  const shirtFront = pen([[-20, 1.12, 1], [18, 1.12, 1], [8, 0.8], [1, 0.62, 1], [-8, 0.8]], SHIRT.l) +
    pen([[-20, 1.12, 1], [-8, 1.12, 1], [-8, 0.82], [1, 0.62, 1], [-11, 0.8]], SHIRT.s) +
    pen([[-4, 1.02, 1], [4, 1.02, 1], [4, 0.8, 1], [1, 0.64, 1], [-3, 0.8, 1]], TIE);
  return (
    drawShirt(context, region, JACKET, {
      from: 0.1,
      grow: 1,
      over: (cloth) =>
        cloth([[0, 0.66, 1], [3.4, 0.66, 1], [3.4, 0, 1], [0, 0, 1]], JACKET.d ?? JACKET.s) +
        cloth([[-200, 0.56, 1], [200, 0.56, 1], [200, 0.46, 1], [-200, 0.46, 1]], RIB.l) +
        cloth([[-200, 0.485, 1], [200, 0.485, 1], [200, 0.46, 1], [-200, 0.46, 1]], RIB.s) +
        cloth([[14, 0.82, 1], [42, 0.82, 1], [42, 0.7, 1], [14, 0.7, 1]], JACKET.h ?? JACKET.l),
    }) + shirtFront
  );
}

/** A peaked cap, pushed back by the band of the headset. */
const peakedCap: Hair = (pen) =>
  pen.fill([[-42, -76, 1], [-43, -54], [-34, -36], [-26, -40, 1], [-22, -60], [-10, -56, 1], [-8, -78, 1]], HAIR.s) +
  pen.fill([[-42, -76, 1], [-43, -60], [-36, -48], [-30, -60], [-24, -78, 1]], HAIR.l) +
  pen.solid(
    [[-48, -92], [-62, -108], [-44, -124], [-4, -130], [34, -128], [56, -114], [46, -98], [40, -92, 1], [0, -92]],
    CAP,
    { off: 3, k: 0.14 },
  ) +
  pen.fill([[-46, -94, 1], [-4, -97], [40, -96, 1], [39, -80, 1], [-2, -82], [-44, -76, 1]], CAP.d ?? CAP.s) +
  pen.fill([[20, -116, 1], [31, -117, 1], [34, -103], [26, -94], [18, -102]], BRASS) +
  pen.line([[-2, -90], [18, -91], [38, -90]], BRASS, 2.6) +
  pen.solid([[4, -82, 1], [24, -86], [44, -85, 1], [60, -76], [66, -66, 1], [44, -70], [22, -73], [4, -74, 1]], BLACK, { off: 1.6,
    k: 0.12 });

const outfit: Outfit = swept({
  ...dressed(body, TROUSERS),
  skin: SKIN,
  shoe: { kind: 'shoe', mat: SHOE },
  armSegs: () => sleeves(JACKET, RIB),
  torso: drawJacket,
  torsoOver: ({ T }) => drawWaistband(T, RIB, 0.06, 0.19, 2),
  headOver: (_context, head) => {
    const pen = headPen(head);
    return (
      pen.line([[-20, -62], [-30, -92], [-22, -124], [-4, -132]], BLACK.s, 5.5) +
      pen.line([[-21, -64], [-31, -94], [-23, -124]], BLACK.l, 2.4) +
      pen.solid([[-30, -72], [-18, -76], [-8, -68], [-7, -52], [-15, -42], [-27, -44], [-33, -58]], BLACK, { off: 2 }) +
      pen.fill([[-25, -64], [-18, -67], [-14, -60], [-22, -56]], BRASS) +
      pen.line([[-18, -46], [-6, -26], [14, -14], [32, -12]], BLACK.s, 3.6) +
      pen.solid([[28, -18], [42, -18], [46, -11], [40, -5], [28, -7]], BLACK, { off: 1.2 })
    );
  },
  armOver: radioInHand(SKIN, HAND_SIZE),
  legOver: ankleCuff,
}, HAND_SIZE, ({ radio }) => (radio ? [radio.deg + (radio.bend ?? 0) * 0.5, ANTENNA_REACH] : null));

export const dispatcher: CharacterDef = {
  look: 'dispatcher',
  body,
  outfit, head: {
    hair: HAIR,
    hairFn: peakedCap,
    browC: HAIR.s,
    jaw: -1,
    chin: -1,
    nose: 5,
    noseH: 1,
    mouth: -1,
    browIn: 3,
    browT: 6,
    iris: '#2a3a4a',
    gaunt: true,
    moustache: [[17, -31, 1], [27, -33], [36, -31, 1], [38, -26, 1], [27, -27], [15, -25, 1]],
  },
  anims: dispatcherMoves(body),
};
