import * as v from 'valibot';
import type { LevelFeature } from '../level-feature';
import { byX, checkNoHint, checkOnWay, span } from '../level-spots';

/** Where steam hangs, and one hero alone works up a heat. */
export const heat: LevelFeature<{ Steam: object }> = {
  classes: { Steam: { layer: 'places', form: 'rect', fields: () => v.strictObject({}) } },
  hints: { heat: ['steamBegan'] },
  moods: { steamBurst: { how: 'cheer' } },
  check({ Steam: all }, level, faults) {
    for (const one of all) {
      checkOnWay(one, level, faults);
      if (level.map && level.map.partner !== '') faults.add(one.place, 'partner', 'two heroes have each other: steam is for one alone');
    }
    if (all.length === 0) checkNoHint('heat', level, faults);
  },
  read: ({ Steam: all }) => (all.length > 0 ? { heat: all.toSorted(byX).map(span) } : {}),
};
