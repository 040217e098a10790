import type { LevelFeature } from '../level-feature';
import { checkNoHint } from '../level-spots';

/** An arena may end when the key has been kept long enough. */
export const key: LevelFeature = {
  classes: {},
  ends: true,
  hints: { key: ['keyHeld', 'keyKept'] },
  check(_found, level, faults) {
    if (level.found.Arena.every(({ fields }) => fields.ends !== 'key')) checkNoHint('key', level, faults);
  },
};
