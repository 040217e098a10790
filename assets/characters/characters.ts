/** Everyone who is drawn: one line each. */
import type { CharacterDef } from '../build/rig/character.ts';
import { bather } from './bather.ts';
import { batherB } from './bather-b.ts';
import { dankoSauna } from './danko-sauna.ts';
import { goon } from './goon.ts';
import { goonB } from './goon-b.ts';
import { icicleThrower } from './icicle-thrower.ts';
import { strongman } from './strongman.ts';
import { towelWhipper } from './towel-whipper.ts';
import { wrestler } from './wrestler.ts';

export const CHARACTERS: readonly CharacterDef[] = [
  dankoSauna,
  goon,
  goonB,
  towelWhipper,
  wrestler,
  icicleThrower,
  strongman,
  bather,
  batherB,
];
