import type { SoundName } from '../../src/audio/sounds';
import { BLOWS } from './blows';
import { BODIES } from './bodies';
import { PLACES } from './places';
import { SHOUTS } from './shouts';
import { SIGNALS } from './signals';
import { SPECTACLE, THINGS } from './things';
import type { Recipe } from './wave';

/** How each sound of the game is made. A sound without a recipe does not compile. */
export const RECIPES: { readonly [N in SoundName]: Recipe } = { ...BLOWS, ...BODIES, ...THINGS, ...SPECTACLE, ...SHOUTS, ...SIGNALS, ...PLACES };
