import { line } from '../content/lines';
import type { Carry } from '../sim/carry';
import type { Seen } from '../sim/sim';

/** What was agreed before a level, in words for its results. */
export const termWords = ({ office, fedBird }: Seen<Carry>): string[] =>
  [...(office === 'none' ? [] : [line(`terms.${office}`)]), ...(fedBird ? [line('terms.bird')] : [])];
