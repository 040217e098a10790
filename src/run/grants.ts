import type { Carry } from '../sim/carry';
import { heroesOf, type Content } from '../sim/content';
import { MOST_COMPLAINTS } from '../sim/duo/desk';
import type { LevelDef } from '../sim/level-def';

/** Before every level but the first they are called into the office, where a bird can be fed, too. */
export const hasOffice = (before: readonly LevelDef[]): boolean => before.length > 0;

/** Complaints are about somebody who answers for them. */
const hasDesk = (content: Content, before: readonly LevelDef[]): boolean =>
  before.some((level) => heroesOf(content, level).some(({ answerable }) => answerable));

/**
 * Why the game cannot have carried this into a level, by those that come before it; null if it can. Begins with the field.
 * What a level may be given is said here and nowhere else: menus hand out no more, the verifier believes no more.
 */
export function refusal(carry: Carry, content: Content, before: readonly LevelDef[]): string | null {
  const faults: [keyof Carry, boolean, string][] = [
    ['fedBird', carry.fedBird && !hasOffice(before), 'there is no bird before the first level'],
    ['office', carry.office !== 'none' && !hasOffice(before), 'there is no office before the first level'],
    ['complaints', carry.complaints > 0 && !hasDesk(content, before), 'nobody comes before it to complain about'],
    [
      'gunLocked', carry.gunLocked !== (carry.complaints === MOST_COMPLAINTS),
      `${MOST_COMPLAINTS} complaints lock the guns, and nothing else does`,
    ],
    ['choices', carry.choices.length > 0, 'no level before it asks anything'],
    ['evidence', carry.evidence.length > 0, 'no level before it has any to find'],
  ];
  const found = faults.find(([, wrong]) => wrong);
  return found ? `${found[0]}: ${found[2]}` : null;
}
