/** Towel-whipper: slim, fair, a teal bath sheet round the waist and a wet towel in the fist. */
import type { CharacterDef, Outfit } from '../build/rig/character.ts';
import type { Ramp } from '../build/rig/paint.ts';
import { drawWaistband, trunkPen, trunksOutfit } from './bare-skin.ts';
import { quiff } from './bath-house-hair.ts';
import { makeBody } from './bodies.ts';
import { towelWhipperMoves } from './poses/enemies-towel-whipper.ts';
import { SKIN_PALE } from './ramps.ts';
import { swept } from './swish.ts';
import { towelInHand } from './wet-towel.ts';

const HAIR: Ramp = { l: '#c79a4e', s: '#7a5230', h: '#e6c27c' };
const SKIN: Ramp = { ...SKIN_PALE, h: '#f8d3b4' };
const SHEET: Ramp = { l: '#7fb3b8', s: '#3c6673', d: '#24404f', f: '#68979d' };
const HAND_SIZE = 1.06;

const body = makeBody({
  th: 30, sh: 28.5, spine: 33, shW: 15.6, ua: 20, fa: 18, limb: 0.82, head: 21.5, wide: 0.8, deep: 0.82, handS: HAND_SIZE, neckW: 4.8,
  hipW: 6,
});

const bare = trunksOutfit({ skin: SKIN, cloth: SHEET });
const outfit: Outfit = swept({
  ...bare,
  armOver: towelInHand(bare, HAND_SIZE),
  skirt: { k: 0.86, mat: SHEET, flare: 1.2, w: 0.98 },
  legSegs: () => [{ id: 'skin', a: -0.1, b: 2, mat: SKIN }],
  legFolds: [],
  torsoOver: ({ T }) => {
    const pen = trunkPen(T);
    return (
      drawWaistband(T, SHEET, 0.06, 0.2, 1.4) +
      pen([[-40, 0.2, 1], [-24, 0.21, 1], [-14, 0, 1], [-30, -0.02, 1]], SHEET.s) +
      pen([[-200, 0.2, 1], [200, 0.2, 1], [200, 0.155, 1], [-200, 0.155, 1]], '#e9e2cf')
    );
  },
}, HAND_SIZE);

export const towelWhipper: CharacterDef = {
  look: 'towel-whipper',
  body,
  outfit,
  head: {
    hair: HAIR,
    hairFn: quiff(HAIR),
    browC: '#7a5230',
    jaw: -1,
    nose: 2,
    mouth: 2.5,
    browIn: 3,
    browT: 5,
    iris: '#2d5a6a',
  },
  anims: towelWhipperMoves(body),
};
