import type { BuddyDef } from '../../sim/actor-def';
import type { Occasion } from '../../sim/features/barks/barks';
import type { BarkKey, BarkName } from '../lines/barks';

type Barks = BuddyDef['barks'];

const keys = (...names: readonly BarkName[]): BarkKey[] => names.map((name): BarkKey => `bark.${name}`);

/** Who says what, and when: keys of the string table, taken in turn. What they mean is in lines/barks. */
export const dankoBarks: Barks = {
  called: keys('danko.called-1', 'danko.called-2', 'danko.called-3'),
  tagIn: keys('danko.tag-1', 'danko.tag-2'),
  saved: keys('danko.saved-1', 'danko.saved-2'),
  hurt: keys('danko.hurt-1', 'danko.hurt-2'),
  finisher: keys('danko.finisher-1', 'danko.finisher-2'),
  food: keys('danko.food-1', 'danko.food-2'),
  arrest: keys('danko.arrest-1', 'danko.arrest-2'),
  winded: keys('danko.winded-1', 'danko.winded-2'),
  revived: keys('danko.revived-1'),
  gunLocked: keys('danko.locked-1'),
  glasnost: keys('danko.glasnost-1'),
  drink: keys('danko.vodka-1', 'danko.vodka-2'),
  key: keys('danko.key-1'),
  backup: keys('backup'),
} satisfies Partial<Record<Occasion, readonly BarkKey[]>>;

export const ridzikBarks: Barks = {
  called: keys('ridzik.called-1', 'ridzik.called-2', 'ridzik.called-3'),
  tagIn: keys('ridzik.tag-1', 'ridzik.tag-2'),
  saved: keys('ridzik.saved-1', 'ridzik.saved-2'),
  cleared: keys('ridzik.cleared-1', 'ridzik.cleared-2'),
  hurt: keys('ridzik.hurt-1', 'ridzik.hurt-2'),
  finisher: keys('ridzik.finisher-1', 'ridzik.finisher-2'),
  food: keys('ridzik.food-1', 'ridzik.food-2'),
  complaint: keys('ridzik.complaint-1', 'ridzik.complaint-2'),
  broke: keys('ridzik.broke-1', 'ridzik.broke-2'),
  winded: keys('ridzik.winded-1', 'ridzik.winded-2'),
  revived: keys('ridzik.revived-1'),
  gunLocked: keys('ridzik.locked-1'),
  glasnost: keys('ridzik.glasnost-1'),
  drink: keys('ridzik.vodka-1'),
  key: keys('ridzik.key-1'),
  machine: keys('ridzik.vending-1', 'ridzik.vending-2'),
  plates: keys('ridzik.plates-1', 'ridzik.plates-2'),
  backup: keys('backup'),
  creased: keys('gumby'),
} satisfies Partial<Record<Occasion, readonly BarkKey[]>>;
