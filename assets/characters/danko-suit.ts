/** Danko in Chicago: the bottle-green suit nobody else on the street would wear. */
import type { CharacterDef } from '../build/rig/character.ts';
import { DANKO } from './danko.ts';
import { bottleGreenSuit } from './danko-suit-outfit.ts';

/** What only happens to him in the bath-house. */
const LEFT_IN_MOSCOW = new Set(['stone', 'crash']);

const moves = Object.fromEntries(Object.entries(DANKO.anims).filter(([name]) => !LEFT_IN_MOSCOW.has(name)));

export const dankoSuit: CharacterDef = {
  look: 'danko-suit',
  ...DANKO,
  outfit: bottleGreenSuit(DANKO.body),
  anims: moves,
};
