import { line } from '../content/lines';
import type { Settings } from '../run/settings';
import { hasTerm, Term } from '../sim/assist';

export type Office = Settings['office'];

/** What was agreed between two levels, as bits of the next run. */
export const termsOf = ({ office, birdFed }: Pick<Settings, 'office' | 'birdFed'>): number =>
  (birdFed ? Term.fedBird : 0) | (office === 'neither' ? 0 : Term[office]);

/** The same in words, for the results. */
export function termWords(assist: number): string[] {
  return ([['vodka', Term.vodka], ['tape', Term.tape], ['bird', Term.fedBird]] as const).flatMap(([name, bit]) =>
    hasTerm(assist, bit) ? [line(`terms.${name}`)] : []);
}
