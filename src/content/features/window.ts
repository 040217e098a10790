import { VIEW_WIDTH } from '../../sim/units';
import type { LevelFeature } from '../level-feature';
import { byX } from '../level-spots';

/** An arena may end by a great window at its right edge. */
export const greatWindow: LevelFeature = {
  classes: {},
  ends: true,
  moods: { windowBroken: { how: 'gasp', volume: 0.8 } },
  check(_found, { length, found }, faults) {
    const windows = found.Arena.filter(({ fields }) => fields.ends === 'window').toSorted(byX);
    for (const { place } of windows.slice(1)) faults.add(place, 'ends', 'only one arena of a level can end in a window');
    for (const { place, x, width } of windows) {
      const pane = x + width;
      if (length - pane < VIEW_WIDTH) faults.add(place, 'ends', `leaves less than one screen (${VIEW_WIDTH}) beyond the window`);
      if (found.Start.some((start) => start.x > pane)) faults.add(place, 'ends', 'the start lies beyond the window: no way leads back');
    }
  },
};
