/** Sergeant Gallagher: thin, grey, brown jacket, a badge on the breast pocket. He has seen everything but this. */
import type { CharacterDef } from '../build/rig/character.ts';
import type { Ramp } from '../build/rig/paint.ts';
import { suit } from '../interface/suit.ts';
import { trunkPen } from './bare-skin.ts';
import { makeBody } from './bodies.ts';
import { gallagherMoves } from './poses/people-precinct.ts';
import { thinning } from './precinct-hair.ts';
import { SKIN_PALE } from './ramps.ts';

const TWEED: Ramp = { l: '#8a6a4e', s: '#49342f', d: '#281b1e', f: '#71543f', h: '#a78561' };
const SLACKS: Ramp = { l: '#565a60', s: '#2b2d36', d: '#16171f', f: '#44484f' };
const HAIR: Ramp = { l: '#8d8580', s: '#4b454a', h: '#b3aba4' };
const STRAP = '#3a2620';

const body = makeBody({
  th: 28.5, sh: 27, spine: 32.5, shW: 15.6, ua: 19.2, fa: 17.6, limb: 0.86, head: 22, wide: 0.83, deep: 0.88, belly: 1.6, handS: 1.06, neckW: 5,
  hipW: 6,
});

const jacket = suit({
  body,
  skin: { ...SKIN_PALE, l: '#dba88a', s: '#9a5a52' },
  cloth: TWEED,
  shirt: { l: '#d8d2bf', s: '#8f8a8c' },
  tie: { l: '#39506e', s: '#1f2c42' },
  tieTo: 0.2,
  tieOff: -2,
  open: 5,
  lapel: 0.9,
  skirt: { k: 0.38, flare: 1.8 },
  shoe: '#2a1a16',
  trousers: SLACKS,
  beneath: (pen) => pen([[16, 0.98, 1], [22, 0.98, 1], [18, 0.6], [24, 0.45, 1], [14, 0.45, 1]], STRAP),
});

export const gallagher: CharacterDef = {
  look: 'gallagher',
  body,
  outfit: {
    ...jacket,
    torsoOver: ({ T }) => {
      const pen = trunkPen(T);
      return (
        pen([[42, 0.76, 1], [58, 0.77, 1], [56, 0.66, 1], [44, 0.65, 1]], '#2a1a16') +
        pen([[45, 0.75], [50, 0.77, 1], [55, 0.75], [54, 0.69], [50, 0.665, 1], [46, 0.69]], '#e9c45a')
      );
    },
  },
  head: {
    hair: HAIR,
    hairFn: thinning(HAIR),
    browC: '#5e565a',
    jaw: 0,
    nose: 3,
    noseH: 1,
    brow: 1,
    mouth: -1,
    browIn: 0,
    browDrop: -1,
    browT: 6,
    gaunt: true,
    bags: true,
    lid: 0.8,
    stubble: '#6d5a56',
    iris: '#3a4a50',
  },
  anims: gallagherMoves(body),
};
