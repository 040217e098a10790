/** His partner on the beat: heavier, clean-shaven, no quicker to arrive. */
import type { CharacterDef, Outfit } from '../build/rig/character.ts';
import type { Ramp } from '../build/rig/paint.ts';
import { makeBody } from './bodies.ts';
import { cpd, patrolSleeves } from './cpd.ts';
import { cpdMoves } from './poses/people-precinct.ts';
import { patrolCap } from './precinct-hair.ts';
import { SKIN_DARK } from './ramps.ts';

const SKIN: Ramp = { ...SKIN_DARK, l: '#9a5f42', s: '#542f33', h: '#bd7e58' };
const NAVY: Ramp = { l: '#2f3a60', s: '#151a33', d: '#0b0e1e' };

const body = makeBody({
  th: 27, sh: 25.5, spine: 33.5, shW: 17.6, ua: 19, fa: 17, limb: 1.04, head: 22, wide: 0.96, deep: 1.02, belly: 5.4, bellyAt: 0.27, handS: 1.12,
  neckW: 6.6, neck: 4,
});

const outfit: Outfit = { ...cpd.outfit, skin: SKIN, armProf: body.clothArm, legProf: body.clothLeg, armSegs: patrolSleeves(SKIN) };

export const cpdB: CharacterDef = {
  look: 'cpd-b',
  body,
  outfit,
  head: {
    hair: { l: '#2a1d1c', s: '#140d10' },
    hairFn: patrolCap(NAVY, '#1a1012', '#e9c45a'),
    browC: '#170d10',
    jaw: 6,
    chin: 0,
    nose: 1,
    noseH: 1,
    cheek: 1,
    mouth: 2,
    browIn: -1,
    browDrop: -2,
    browT: 6,
    iris: '#170d10',
  },
  anims: cpdMoves(body),
};
