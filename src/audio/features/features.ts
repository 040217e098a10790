import { together } from '../../sim/rows';
import type { FeatureName, Seen, Sim } from '../../sim/sim';
import { door } from './door/door';
import type { FeatureAudio } from './feature-audio';
import { heat } from './heat/heat';
import { key } from './key/key';
import { note } from './note/note';
import { people } from './people/people';
import { stone } from './stone/stone';
import { valve } from './valve/valve';
import { greatWindow } from './window/window';

/** A row for each; who talks makes no sound of his own: what he says is read. */
const ROWS = {
  stone, heat, note, window: greatWindow, valve, door, key, people, intel: {}, barks: {},
} satisfies { readonly [N in FeatureName]: FeatureAudio };

export const FEATURE_AUDIO: readonly FeatureAudio[] = Object.values(ROWS);

/** Those of the features this level has. */
export const featuresHeard = ({ world }: Seen<Sim>): FeatureAudio[] =>
  Object.entries(ROWS).filter(([name]) => world.features[name as FeatureName] !== null).map(([, row]) => row);

export const FEATURE_SOUNDS = together(ROWS, 'sounds');
export const FEATURE_CIRCUMSTANCES = together(ROWS, 'circumstances');
export const FEATURE_SIGNALS: NonNullable<FeatureAudio['signals']> = FEATURE_AUDIO.flatMap(({ signals }) => signals ?? []);
