import * as v from 'valibot';
import type { LevelFeature } from '../level-feature';
import { byX, checkNoHint, checkOnWay, span } from '../level-spots';

/** Where half a banknote lies on the ground. */
export const note: LevelFeature<{ Note: object }> = {
  classes: { Note: { layer: 'places', form: 'rect', fields: () => v.strictObject({}) } },
  hints: { note: ['noteMended', 'noteDropped'] },
  check({ Note: all }, level, faults) {
    for (const one of all) checkOnWay(one, level, faults);
    if (all.length === 0) checkNoHint('note', level, faults);
  },
  read: ({ Note: all }) => (all.length > 0 ? { note: all.toSorted(byX).map(span) } : {}),
};
