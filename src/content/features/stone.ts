import * as v from 'valibot';
import type { LevelFeature } from '../level-feature';
import { byX, checkNoHint, checkOnWay, span } from '../level-spots';

/** Where the furnace with the hot stones stands. */
export const stone: LevelFeature<{ Stone: object }> = {
  classes: { Stone: { layer: 'places', form: 'rect', fields: () => v.strictObject({}) } },
  hints: { stone: ['stoneTaken', 'stoneHeld'] },
  moods: { stoneHeld: { how: 'cheer' }, stoneDropped: { how: 'laugh' } },
  check({ Stone: all }, level, faults) {
    for (const one of all) checkOnWay(one, level, faults);
    if (all.length === 0) checkNoHint('stone', level, faults);
  },
  read: ({ Stone: all }) => (all.length > 0 ? { stone: all.toSorted(byX).map(span) } : {}),
};
