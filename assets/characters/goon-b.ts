/** The goon's brother: shaved head, grey trunks, the same habits. */
import type { CharacterDef } from '../build/rig/character.ts';
import { trunksOutfit } from './bare-skin.ts';
import { FACES } from './faces.ts';
import { goon } from './goon.ts';
import { SKIN_PALE } from './ramps.ts';
import { swept } from './swish.ts';

const GREY = { l: '#8f97a0', s: '#4b5160', d: '#2b2f3c', f: '#757d88' };

export const goonB: CharacterDef = {
  ...goon,
  look: 'goon-b',
  outfit: swept(trunksOutfit({ skin: { ...SKIN_PALE, h: '#f6cdac' }, cloth: GREY }), goon.body.handS ?? 1),
  head: { ...FACES.brute, jaw: 4, chin: 1, scar: false, browDrop: 1 },
};
