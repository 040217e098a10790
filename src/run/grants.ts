import type { Carry } from '../sim/carry';
import { heroesOf, type Content } from '../sim/content';
import { MOST_COMPLAINTS } from '../sim/duo/desk';
import type { LevelDef } from '../sim/level-def';
import type { TalkAnswer, TalkQuestion } from '../sim/talk/talk-def';

/** Complaints are about somebody who answers for them. */
const hasDesk = (content: Content, before: readonly LevelDef[]): boolean =>
  before.some((level) => heroesOf(content, level).some(({ answerable }) => answerable));

/**
 * Why the game cannot have carried this into a level, by the talks of it and of those that come before it; null if it can. Begins with the
 * field. A level's own answers count because a second attempt brings them along. What a level may be given is said here and nowhere else:
 * menus hand out no more, the verifier believes no more.
 */
export function refusal(carry: Carry, content: Content, level: LevelDef, before: readonly LevelDef[]): string | null {
  const choice = badChoice(carry, questionsOf([...before, level], content));
  const own = giftsOf(carry, questionsOf([level], content));
  const faults: [keyof Carry, boolean, string][] = [
    ['fedBird', carry.fedBird && !own.some((gives) => gives.fedBird), 'nobody in this level has said that a bird is fed'],
    [
      'office', carry.office !== 'none' && !own.some((gives) => gives.office === carry.office),
      `nobody in this level has asked for "${carry.office}"`,
    ],
    ['complaints', carry.complaints > 0 && !hasDesk(content, before), 'nobody comes before it to complain about'],
    [
      'gunLocked', carry.gunLocked !== (carry.complaints === MOST_COMPLAINTS),
      `${MOST_COMPLAINTS} complaints lock the guns, and nothing else does`,
    ],
    ['choices', choice !== null, choice ?? ''],
    ['evidence', carry.evidence.length > 0, 'no level before it has any to find'],
  ];
  const found = faults.find(([, wrong]) => wrong);
  return found ? `${found[0]}: ${found[2]}` : null;
}

/** All that these levels ask, in whichever of their talks. */
function questionsOf(levels: readonly LevelDef[], { talks }: Content): TalkQuestion[] {
  const met = levels.flatMap(({ triggers }) => triggers.filter(({ kind }) => kind === 'talk').map(({ value }) => value));
  const names = [...levels.flatMap(({ opening, ending }) => [opening, ending]), ...met];
  return names.flatMap((name) => (name === null ? [] : (talks[name]?.steps ?? []))).filter((step) => step.kind === 'question');
}

/** What the answers to these questions have given. */
const giftsOf = ({ choices }: Carry, questions: readonly TalkQuestion[]): NonNullable<TalkAnswer['gives']>[] =>
  questions.flatMap(({ id, answers }) => answers.filter((answer) => choices.includes(`${id}:${answer.id}`)).map(({ gives = {} }) => gives));

function badChoice({ choices }: Carry, questions: readonly TalkQuestion[]): string | null {
  const asked = new Set<string>();
  for (const choice of choices) {
    const question = questions.find(({ id, answers }) => answers.some((answer) => choice === `${id}:${answer.id}`));
    if (!question) return `nobody up to here takes "${choice}" for an answer`;
    if (asked.has(question.id)) return `"${question.id}" has been answered twice`;
    asked.add(question.id);
  }
  return null;
}
