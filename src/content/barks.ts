import type { BuddyDef } from '../sim/actor-def';

type Barks = BuddyDef['barks'];

/** Who says what, and when; each key is a line of the string table. */
export const dankoBarks: Barks = {
  called: ['bark.danko.called-1', 'bark.danko.called-2'],
  tagIn: ['bark.danko.tag-1'],
  food: ['bark.danko.food-1'],
};

export const ridzikBarks: Barks = {
  called: ['bark.ridzik.called-1', 'bark.ridzik.called-2'],
  tagIn: ['bark.ridzik.tag-1'],
  cleared: ['bark.ridzik.cleared-1'],
  complaint: ['bark.ridzik.complaint-1'],
};
