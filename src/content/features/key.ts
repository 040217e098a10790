import type { LevelFeature } from '../level-feature';

/** An arena may end when the key has been kept long enough. */
export const key: LevelFeature = { classes: {}, ends: true, hints: { key: ['keyHeld', 'keyKept'] } };
