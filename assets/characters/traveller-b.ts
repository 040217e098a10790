/** A traveller in a plum coat with shoulders of its decade, a perm, and two flights still to go. */
import type { CharacterDef } from '../build/rig/character.ts';
import { headPen } from '../build/rig/heads.ts';
import type { Ramp } from '../build/rig/paint.ts';
import { suit } from '../interface/suit.ts';
import { makeBody } from './bodies.ts';
import { drawCase } from './luggage.ts';
import { travellerMoves } from './poses/people-travellers.ts';
import { perm } from './precinct-hair.ts';
import { DYES, SKIN_BROWN } from './ramps.ts';

const SKIN: Ramp = { ...SKIN_BROWN, l: '#b97a52', s: '#6a3a38', d: '#331a20', h: '#d69a70' };
const HAIR: Ramp = { l: '#4a2c26', s: '#1f1216', h: '#7c4c3a' };
const COAT: Ramp = { ...DYES.plum, l: '#7d3d68', s: '#3d1a3c' };
const BLOUSE: Ramp = { l: '#e8d6a8', s: '#9c8474' };
const STOCKINGS: Ramp = { l: '#5a3d44', s: '#2c1c26', d: '#170e16', f: '#483038' };
const LIPS = '#b23a48';
const GOLD = '#e9c45a';

const body = makeBody({
  th: 27.5, sh: 26.5, spine: 30, shW: 14.4, ua: 18, fa: 16.5, limb: 0.72, head: 21.5, wide: 0.74, deep: 0.8, waist: 0.92, handS: 0.94, neckW: 3.9,
  hipW: 6.4, footL: 11,
});

const coat = suit({
  body, skin: SKIN, cloth: COAT, shirt: BLOUSE, closesAt: 0.5, lapel: 1.3, skirt: { k: 0.9, flare: 2.2 }, shoe: '#2a0f1c', trousers: STOCKINGS,
});

export const travellerB: CharacterDef = {
  look: 'traveller-b',
  body,
  outfit: {
    ...coat,
    armScale: 0.94,
    shoe: { kind: 'shoe', mat: { l: '#7a2f4a', s: '#3c1428', d: '#1c0a14', f: '#5c2238', h: '#b06a84' } },
    behind: (context) => drawCase(context, { leather: { l: '#4f6d80', s: '#26374a', d: '#141e2c' }, label: '#f1e4c6', w: 33, h: 27 }),
    headOver: ({ P }, to) => {
      const pen = headPen(to);
      const lips = P.head.e === 'neutral' || P.head.e === 'smirk' ? pen.fill([[14, -22], [22, -24], [28, -22.6], [34, -24], [33, -18], [26, -15], [17, -17.6]], LIPS) : '';
      return lips + pen.fill([[-20, -38], [-14, -36], [-13, -26], [-18, -22], [-23, -28]], GOLD);
    },
  },
  head: {
    hair: HAIR,
    hairFn: perm(HAIR),
    browC: '#2a1616',
    jaw: -5,
    chin: -2.5,
    nose: -1.5,
    noseH: -1,
    brow: -1,
    mouth: 1,
    browIn: -1,
    browDrop: -2,
    browT: 2.5,
    crease: false,
    iris: '#2a1a18',
  },
  anims: travellerMoves(body),
};
