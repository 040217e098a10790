import type { LevelFeature } from '../level-feature';

/** An arena may end by a great window at its right edge. */
export const greatWindow: LevelFeature = {
  classes: {},
  ends: true,
  moods: { windowBroken: { how: 'gasp', volume: 0.8 } },
  check(_found, { arenas }, faults) {
    const windows = arenas.filter(({ fields }) => fields.ends === 'window').toSorted((a, b) => a.x - b.x);
    for (const { place } of windows.slice(1)) faults.add(place, 'ends', 'only one arena of a level can end in a window');
  },
};
