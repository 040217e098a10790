import type { Seen, Sim } from '../sim/sim';
import { lettersAt } from '../sim/talk/talk-state';
import type { SoundCue } from './audio-port';
import { plainCue } from './cue';

/** What is said, and how high whoever says it talks; whoever has the tables hands it in. */
export interface Talkers {
  readonly text: (key: string) => string;
  readonly voice: (by: string) => number; // 1 as recorded
}

/** In order of the takes of `babble`. */
const VOWELS = 'aoeiuy';
const APART = 5; // letters from one syllable to the next, at least: about seven a second
const RISE = 14; // letters over which a question goes up, and anything else comes down
const PRESS = 3; // letters to one key that is heard

/** What is heard of a talk in this tick: a syllable for every few letters, or the keys of a teletype. Nothing once all of it is there. */
export function talkCues({ content, world: { talk } }: Seen<Sim>, { text, voice }: Talkers): SoundCue[] {
  const step = talk && content.talks[talk.id]?.steps[talk.step];
  if (!talk || !step) return [];
  const at = lettersAt(talk.frame);
  if (at === lettersAt(talk.frame - 1) || at > step.letters) return [];
  if (step.kind === 'card') {
    if (at === step.letters) return [plainCue('carriage')];
    return at % PRESS === 1 ? [{ ...plainCue('typewriter'), take: 1 + ((at * 7) % 4), rate: 0.96 + (at % 5) / 50 }] : [];
  }
  const words = text(step.line);
  const take = syllablesOf(words).get(at - 1);
  return take === undefined ? [] : [{ ...plainCue('babble'), take, rate: voice(step.by) * pitchAt(words, at) }];
}

/** Where in these words a syllable is heard, by its letter, and which. */
export function syllablesOf(words: string): ReadonlyMap<number, number> {
  const syllables = new Map<number, number>();
  let last = -APART;
  for (const [at, letter] of [...words.toLowerCase()].entries()) {
    const vowel = VOWELS.indexOf(letter);
    if (vowel < 0 || at - last < APART) continue;
    syllables.set(at, 1 + vowel);
    last = at;
  }
  return syllables;
}

/** A question ends high, a shout is high all through, the rest sinks. */
function pitchAt(words: string, at: number): number {
  const nearEnd = Math.max(0, 1 - (words.length - at) / RISE);
  const lilt = ((at * 13) % 7) / 100 - 0.03;
  if (words.endsWith('?')) return 1 + lilt + 0.16 * nearEnd;
  return (words.endsWith('!') ? 1.1 : 1) + lilt - 0.1 * nearEnd;
}
