/** Icicle-thrower: a thin lad sent out on the roof in a towel, an ushanka and felt boots. */
import type { CharacterDef, Outfit } from '../build/rig/character.ts';
import { add, DEGREES, hard, mul, type Vec } from '../build/rig/geometry.ts';
import { drawHand } from '../build/rig/hands.ts';
import { flat, type Ramp, solid } from '../build/rig/paint.ts';
import { drawWaistband, trunkPen, trunksOutfit } from './bare-skin.ts';
import { ushanka } from './bath-house-hair.ts';
import { makeBody } from './bodies.ts';
import type { LadenHand } from './poses/enemies-drawings.ts';
import { icicleThrowerMoves } from './poses/enemies-icicle-thrower.ts';
import { SKIN_PALE, TOWEL } from './ramps.ts';
import { swept } from './swish.ts';

const SKIN: Ramp = { ...SKIN_PALE, l: '#ecb898', h: '#f9d6ba' };
const FUR: Ramp = { l: '#8a6a52', s: '#45302f', d: '#261a1f', h: '#b08d6d' };
const FELT: Ramp = { l: '#5c6270', s: '#2d3140', d: '#181b26', f: '#4a4f5c', h: '#757c8a', sole: '#15141c' };
const ICE: Ramp = { l: '#d6f1fb', s: '#6fa8cf' };
const HAND_SIZE = 1.08;
const ICICLE = 26; // beyond the fist

const body = makeBody({
  th: 27.5, sh: 26, spine: 31.5, shW: 15.4, ua: 18.5, fa: 17, limb: 0.84, head: 22.5, wide: 0.8, deep: 0.84, handS: HAND_SIZE,
  neckW: 4.8, hipW: 6,
});

function drawIcicle(grip: Vec, degrees: number): string {
  const along: Vec = [Math.cos(degrees * DEGREES), Math.sin(degrees * DEGREES)];
  const at = (a: number, across: number): Vec => add(grip, add(mul(along, a), mul([-along[1], along[0]], across)));
  const ice = [hard(at(-8, 3.6)), hard(at(-9, -3.4)), at(4, -4), at(12, -2.4), hard(at(ICICLE, 0)), at(11, 2.6), at(4, 4.2)];
  return solid(ice, ICE, { off: 1.5, k: 0.1 }) + flat([at(-4, -1.6), at(8, -1.8), at(14, -0.8), at(6, -0.2)], '#ffffff');
}

const outfit: Outfit = swept({
  ...trunksOutfit({ skin: SKIN, cloth: TOWEL }),
  boot: true,
  shoe: { kind: 'boot', mat: FELT },
  skirt: { k: 0.6, mat: TOWEL, flare: 1.4, w: 1 },
  legFolds: [],
  legSegs: () => [
    { id: 'skin', a: -0.1, b: 1.4, mat: SKIN },
    { id: 'felt', a: 1.1, b: 2.06, mat: FELT, grow: 1.7, grow2: 1.9 },
  ],
  armOver: (_context, _limb, isFar, arm) => {
    const hand: LadenHand = arm.def;
    if (isFar || hand.icicle === undefined) return '';
    const wrist = arm.J[2];
    const grip = add(wrist, mul([Math.cos(arm.deg * DEGREES), Math.sin(arm.deg * DEGREES)], 5));
    return drawIcicle(grip, hand.icicle) + drawHand(arm.h, SKIN, { at: wrist, deg: arm.deg, s: HAND_SIZE, fy: arm.mirror });
  },
  torsoOver: ({ T }) =>
    drawWaistband(T, TOWEL, 0.06, 0.2, 1.3) + trunkPen(T)([[-40, 0.2, 1], [-24, 0.21, 1], [-14, 0, 1], [-30, -0.02, 1]], TOWEL.s),
}, HAND_SIZE, ({ icicle }) => (icicle === undefined ? null : [icicle, ICICLE]));

export const icicleThrower: CharacterDef = {
  look: 'icicle-thrower',
  body,
  outfit,
  head: {
    hair: { l: '#7a5236', s: '#3a2420' },
    hairFn: ushanka(FUR),
    browC: '#4a2f22',
    jaw: -2,
    chin: -1,
    nose: 1,
    noseH: -2,
    mouth: 2,
    browIn: 2,
    browT: 5,
    iris: '#2a4a5a',
  },
  anims: icicleThrowerMoves(body),
};
