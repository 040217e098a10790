/** A younger guest: dark curls, blue trunks. */
import type { CharacterDef } from '../build/rig/character.ts';
import { trunksOutfit } from './bare-skin.ts';
import { bather } from './bather.ts';
import { messy } from './hair.ts';
import { SKIN_WARM } from './ramps.ts';

const HAIR = { l: '#2b211f', s: '#120d10', h: '#4b3c38' };
const BLUE = { l: '#7fa3b8', s: '#3f5a73', d: '#24344a', f: '#6889a0' };

export const batherB: CharacterDef = {
  ...bather,
  look: 'bather-b',
  outfit: trunksOutfit({ skin: { ...SKIN_WARM, l: '#cf9270', h: '#e6b28c' }, cloth: BLUE, chest: { fat: true } }),
  head: { hair: HAIR, hairFn: messy(HAIR), jaw: 2, nose: 2, mouth: 2, browIn: 1, browT: 7, stubble: '#5a3a38' },
};
