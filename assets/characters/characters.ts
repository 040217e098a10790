/** Everyone who is drawn: one line each. */
import type { CharacterDef } from '../build/rig/character.ts';
import { dankoSauna } from './danko-sauna.ts';

export const CHARACTERS: readonly CharacterDef[] = [dankoSauna];
