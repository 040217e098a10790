/** A guest of the bath-house: grey, round, good-humoured. */
import type { CharacterDef } from '../build/rig/character.ts';
import type { Ramp } from '../build/rig/paint.ts';
import { trunksOutfit } from './bare-skin.ts';
import { BODIES } from './bodies.ts';
import { receding } from './hair.ts';
import { BATHER_MOVES } from './poses/enemies-bather.ts';
import { SKIN_PALE, TOWEL } from './ramps.ts';

const HAIR: Ramp = { l: '#8a8078', s: '#4a4448', h: '#aaa29a' };

export const bather: CharacterDef = {
  look: 'bather',
  body: BODIES.heavy,
  outfit: trunksOutfit({ skin: { ...SKIN_PALE, l: '#d8a184', h: '#e9bd9c' }, cloth: TOWEL, chest: { fat: true } }),
  head: {
    hair: HAIR,
    hairFn: receding(HAIR),
    browC: '#5a5450',
    jaw: 3,
    nose: 3,
    mouth: 1,
    browIn: 0,
    moustache: [[15, -31, 1], [27, -33], [37, -29, 1], [39, -21, 1], [28, -24], [12, -17, 1], [11, -24]],
  },
  anims: BATHER_MOVES,
};
