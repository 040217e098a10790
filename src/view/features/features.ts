import type { FeatureStates } from '../../sim/actor';
import { together } from '../../sim/rows';
import type { FeatureName } from '../../sim/sim';
import { door } from './door/door';
import type { FeatureView } from './feature-view';
import { heat } from './heat/heat';
import { intel } from './intel/intel';
import { key } from './key/key';
import { note } from './note/note';
import { people } from './people/people';
import { stone } from './stone/stone';
import { valve } from './valve/valve';
import { greatWindow } from './window/window';

/** A row for each; what is said is read, not drawn. */
const ROWS = {
  stone, heat, note, window: greatWindow, valve, door, key, people, intel, barks: {},
} satisfies { readonly [N in FeatureName]: FeatureView };

export const FEATURE_VIEWS: readonly FeatureView[] = Object.values(ROWS);

/** A state of a feature does not compile until somebody has decided what it looks like. */
export const FEATURE_ANIMS: Readonly<Record<keyof FeatureStates, readonly string[]>> = together(ROWS, 'anims');
export const PACED: NonNullable<FeatureView['paced']> = together(ROWS, 'paced');
export const FEATURE_EFFECTS: NonNullable<FeatureView['effects']> = together(ROWS, 'effects');
export const FEATURE_KNOCKS: NonNullable<FeatureView['knocks']> = together(ROWS, 'knocks');
