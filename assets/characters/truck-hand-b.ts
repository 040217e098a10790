/** The other truck hand: a heavy man in blue-black overalls and a wine-red cap, doing the same job. */
import type { CharacterDef } from '../build/rig/character.ts';
import type { Ramp } from '../build/rig/paint.ts';
import { makeBody } from './bodies.ts';
import { truckHandMoves } from './poses/enemies-truck-hand.ts';
import { DYES, SKIN_DARK } from './ramps.ts';
import { overalls, truckHand } from './truck-hand.ts';
import { truckerCap } from './work-caps.ts';

const SKIN: Ramp = { ...SKIN_DARK, l: '#9a5f40', s: '#54303a', d: '#291820', f: '#7d4b34', h: '#b87a52' };
const HAIR: Ramp = { l: '#2b2226', s: '#120d12', h: '#4c3f4c' };
const SLATE: Ramp = { l: '#566685', s: '#272f4a', d: '#141829', f: '#465472', h: '#7183a4' };
const GLOVE: Ramp = { l: '#d9d2c2', s: '#857f8c', d: '#4a4756' };
const CAP: Ramp = { ...DYES.wine, l: '#9a2f42', h: '#c24f60' };
const BOOT: Ramp = { l: '#3b3844', s: '#17141c', d: '#0b090f', f: '#2b2833', h: '#8f93a3' };
const HAND_SIZE = 1.28;

const body = makeBody({
  th: 26.5, sh: 25, spine: 34, shW: 18.4, ua: 19.4, fa: 17.4, limb: 1.1, head: 22.5, wide: 1.02, deep: 1.06, belly: 5, waist: 1.06,
  bellyAt: 0.28, handS: HAND_SIZE, neckW: 7, neck: 3.6, hipW: 7.4,
});

export const truckHandB: CharacterDef = {
  ...truckHand,
  look: 'truck-hand-b',
  body,
  outfit: overalls(body, { skin: SKIN, cloth: SLATE, glove: GLOVE, handSize: HAND_SIZE, flash: CAP.h ?? CAP.l, boot: BOOT }),
  head: {
    hair: HAIR,
    hairFn: truckerCap(CAP, HAIR, '#f1e4c6'),
    jaw: 6,
    chin: 1,
    nose: 2,
    noseH: 1,
    brow: 2,
    mouth: -2,
    browIn: 4,
    browT: 7,
    iris: '#140d14',
    moustache: [[15, -32, 1], [27, -33], [38, -30, 1], [40, -20, 1], [34, -23], [27, -25], [16, -19], [9, -14, 1], [10, -24]],
  },
  anims: truckHandMoves(body),
};
