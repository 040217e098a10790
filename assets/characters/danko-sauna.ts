/** Danko in the bath-house: red trunks, bare feet. */
import type { CharacterDef } from '../build/rig/character.ts';
import { trunksOutfit } from './bare-skin.ts';
import { DANKO } from './danko.ts';
import { RED_TRUNKS, SKIN_WARM } from './ramps.ts';

export const dankoSauna: CharacterDef = {
  look: 'danko-sauna',
  ...DANKO,
  outfit: trunksOutfit({ skin: { ...SKIN_WARM, h: '#f4c8a0' }, cloth: RED_TRUNKS }),
};
