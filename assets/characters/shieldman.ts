/** Shieldman: the armoured truck's doorman, in a flak vest and a helmet with its visor up, one arm through a riot shield. */
import type { CharacterDef, DrawContext, Outfit, PaintRegion } from '../build/rig/character.ts';
import type { CurvePoint } from '../build/rig/geometry.ts';
import { clipped, type Ramp } from '../build/rig/paint.ts';
import { ankleCuff } from './ankle-cuff.ts';
import { trunkPen } from './bare-skin.ts';
import { makeBody } from './bodies.ts';
import type { Hair } from './hair.ts';
import { shieldmanMoves } from './poses/enemies-shieldman.ts';
import { SKIN_BROWN } from './ramps.ts';
import { shieldAndStick, STICK_REACH } from './riot-shield.ts';
import { swept } from './swish.ts';
import { dressed, drawShirt, sleeves } from './work-clothes.ts';

const SKIN: Ramp = { ...SKIN_BROWN, l: '#b0714a', s: '#653836', d: '#331a20', f: '#935c3d' };
const HAIR: Ramp = { l: '#2b2226', s: '#120d12' };
const SHIRT: Ramp = { l: '#9db2d8', s: '#4c5a88', d: '#262f52', f: '#7f94bc', h: '#bccbe6' };
const TROUSERS: Ramp = { l: '#33446e', s: '#171f3c', d: '#0c1020', f: '#283759', h: '#48608f' };
const VEST: Ramp = { l: '#3f4a63', s: '#1a2036', d: '#0d1020', h: '#5f6d8a' };
const BOOT: Ramp = { l: '#34323e', s: '#141219', d: '#0a080d', f: '#26242e', h: '#868ca0' };
const GLOVE: Ramp = { l: '#3d3b4a', s: '#181722', d: '#0b0a10' };
const SHELL: Ramp = { l: '#46557c', s: '#1c2443', h: '#6d7fa8' };
const VISOR: Ramp = { l: '#9fd3de', s: '#4a7e96' };
const AMBER = '#f0b02e';
const HAND_SIZE = 1.2;

const body = makeBody({
  th: 28, sh: 26.5, spine: 34, shW: 18.4, ua: 19.8, fa: 17.8, limb: 1.02, head: 22, wide: 0.98, deep: 1, belly: 1, handS: HAND_SIZE,
  neckW: 6.4, hipW: 7, neck: 3.8,
});

function drawVest(context: DrawContext, region: PaintRegion): string {
  const { T } = context;
  const pen = trunkPen(T);
  const band = (from: number, to: number, color: string): string =>
    pen([[-200, to, 1, 3], [200, to, 1, 3], [200, from, 1, 3], [-200, from, 1, 3]], color);
  const marks =
    band(0.48, 0.52, VEST.d ?? VEST.s) + band(0.3, 0.34, VEST.d ?? VEST.s) +
    pen([[10, 0.86, 1, 3], [42, 0.86, 1, 3], [42, 0.74, 1, 3], [10, 0.74, 1, 3]], AMBER) +
    pen([[-46, 0.84, 1, 3], [-16, 0.84, 1, 3], [-16, 0.6, 1, 3], [-46, 0.6, 1, 3]], VEST.s) +
    pen([[-46, 0.84, 1, 3], [-16, 0.84, 1, 3], [-16, 0.79, 1, 3], [-46, 0.79, 1, 3]], VEST.h ?? VEST.l);
  return (
    drawShirt(context, region, SHIRT, { from: 0.08 }) + region(VEST, 0.14, 0.98, 2.4, 0.4) + clipped(T.outline(0.14, 0.98, 3), marks)
  );
}

const DOME: readonly CurvePoint[] = [
  [-40, -34, 1], [-52, -42, 1], [-54, -70], [-46, -98], [-26, -116], [2, -121], [26, -112], [40, -92], [42, -76, 1], [12, -78], [-6,
    -66], [-14, -50],
  [-24, -36, 1],
];

/** A riot helmet: the visor stands up over the brow like a bill. */
const helmet: Hair = (pen) =>
  pen.line([[-20, -40], [-8, -14], [12, 0]], '#14121c', 4) +
  pen.solid(DOME, SHELL, { off: 3.4, k: 0.14 }) +
  pen.fill([[-34, -92], [-16, -108], [-6, -108], [-24, -86]], SHELL.h ?? SHELL.l) +
  pen.line([[-46, -62], [-12, -74], [10, -80], [40, -80]], AMBER, 4.4) +
  pen.solid([[0, -84, 1], [8, -104], [30, -126], [58, -138, 1], [66, -128], [54, -106], [46, -86, 1], [22, -82]], VISOR, { off: 2.8,
    k: 0.12 }) +
  pen.line([[58, -136], [34, -124], [12, -102]], '#e3f3f6', 2.6) +
  pen.fill([[-8, -88], [4, -90], [8, -80], [0, -72], [-10, -76]], '#14121c');

const outfit: Outfit = swept({
  ...dressed(body, TROUSERS),
  skin: SKIN,
  glove: GLOVE,
  handUnder: false,
  shoe: { kind: 'boot', mat: BOOT },
  armSegs: () => [...sleeves(SHIRT), { id: 'gauntlet', a: 1.62, b: 2.04, mat: GLOVE, grow: 1.4, grow2: 0.6 }],
  torso: drawVest,
  torsoOver: ({ T }) =>
    trunkPen(T)([[-200, 0.13, 1, 2], [200, 0.13, 1, 2], [200, 0.03, 1, 2], [-200, 0.03, 1, 2]], '#15121c') +
    trunkPen(T)([[-10, 0.14, 1, 2], [10, 0.14, 1, 2], [10, 0.02, 1, 2], [-10, 0.02, 1, 2]], AMBER),
  armOver: shieldAndStick(GLOVE, HAND_SIZE),
  legOver: ankleCuff,
}, HAND_SIZE, ({ stick, shield }) => (stick !== undefined ? [stick, STICK_REACH] : shield ? [shield.deg ?? -90, 44] : null));

export const shieldman: CharacterDef = {
  look: 'shieldman',
  body,
  outfit, head: {
    hair: HAIR,
    hairFn: helmet,
    jaw: 6,
    chin: 2,
    nose: 2,
    noseH: 1,
    brow: 2,
    mouth: -2,
    browIn: 5,
    browDrop: 1,
    browT: 7,
    iris: '#140d14',
    stubble: '#3a2226',
  },
  anims: shieldmanMoves(body),
};
