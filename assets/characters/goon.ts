/** Gym goon: lean, moustached, white trunks. The one there is always another of. */
import type { CharacterDef } from '../build/rig/character.ts';
import type { Ramp } from '../build/rig/paint.ts';
import { trunksOutfit } from './bare-skin.ts';
import { parted } from './bath-house-hair.ts';
import { BODIES } from './bodies.ts';
import { goonMoves } from './poses/enemies-goon.ts';
import { SKIN_WARM, TOWEL } from './ramps.ts';
import { swept } from './swish.ts';

const HAIR: Ramp = { l: '#2b2328', s: '#120d12', h: '#4c3f4c' };
const SKIN: Ramp = { ...SKIN_WARM, l: '#d99c74', s: '#97503f', d: '#57282c', f: '#bf8261', h: '#eebd92' };
const body = { ...BODIES.athletic, handS: 1.14, head: 22 };

export const goon: CharacterDef = {
  look: 'goon',
  body,
  outfit: swept(trunksOutfit({ skin: SKIN, cloth: TOWEL }), body.handS),
  head: {
    hair: HAIR,
    hairFn: parted(HAIR),
    jaw: 3,
    chin: 1,
    nose: 2.5,
    noseH: 1,
    brow: 1,
    mouth: -1,
    browIn: 4,
    browT: 7,
    iris: '#1a1014',
    stubble: '#6a3f3a',
    moustache: [[15, -32, 1], [27, -33], [38, -30, 1], [40, -20, 1], [34, -23], [27, -25], [16, -19], [9, -14, 1], [10, -24]],
  },
  anims: goonMoves(body),
};
