import * as v from 'valibot';
import type { LevelFeature } from '../level-feature';
import { byX, checkNoHint, checkOnGround, spot } from '../level-spots';

/** Valves of the steam pipes along the wall: from so near to the back of the belt that a blow there reaches them. */
export const valve: LevelFeature<{ Valve: object }> = {
  classes: { Valve: { layer: 'things', form: 'point', fields: () => v.strictObject({}) } },
  hints: { valve: ['valveStruck'] },
  moods: { jetBlew: { how: 'cheer', volume: 0.7 } },
  check({ Valve: all }, level, faults) {
    for (const one of all) checkOnGround(one, one.x, level.found.Ground, faults);
    if (all.length === 0) checkNoHint('valve', level, faults);
  },
  read: ({ Valve: all }) => (all.length > 0 ? { valve: all.toSorted(byX).map(spot) } : {}),
};
