import type { SoundName } from '../../src/audio/sounds';
import { BLOWS } from './blows';
import { BODIES } from './bodies';
import { GUNS } from './guns';
import { HANDOVER } from './handover';
import { PARTNERS } from './partners';
import { PLACES } from './places';
import { DUO_VOICES } from './ridzik';
import { SHOUTS } from './shouts';
import { SIGNALS } from './signals';
import { SURFACES } from './street';
import { TALKS } from './talk';
import { SPECTACLE, THINGS } from './things';
import type { Recipe } from './wave';

/** How each sound of the game is made. A sound without a recipe does not compile. */
export const RECIPES: { readonly [N in SoundName]: Recipe } = {
  ...BLOWS, ...BODIES, ...THINGS, ...SPECTACLE, ...SHOUTS, ...SIGNALS, ...PLACES,
  ...GUNS, ...DUO_VOICES, ...PARTNERS, ...SURFACES, ...HANDOVER, ...TALKS,
};
