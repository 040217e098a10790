import { band, CLOSE, inRoom, struck } from './filters';
import { hill, shout } from './shouts';
import { block, bell, pluck, timpani } from './signals';
import { steady, towards, VOWELS, type Vowel } from './throat';
import { between, dying, mix, swelling, white, type Recipe } from './wave';

/** Talks: a voice that says nothing in particular, at a pitch that fits anybody, and the machine that types the title cards. */
const ANYBODY = { pitch: 118, size: 1, rough: 0.14, chest: 1 };
/** One take to a vowel, in the order in which talks ask for them. */
const SYLLABLES: readonly Vowel[] = [VOWELS.a, VOWELS.o, VOWELS.e, VOWELS.i, VOWELS.u, VOWELS.er];

const syllable: Recipe = (dice, take) => {
  const vowel = SYLLABLES[take - 1]!;
  const height = between(dice, 0.97, 1.05);
  return inRoom(mix(
    [dying(band(white(dice, 0.012), 2600, 0.8), 0.0006, 0.008), 0, 0.14],
    [shout(dice, ANYBODY, {
      seconds: 0.085, pitch: (t) => ANYBODY.pitch * (height + 0.06 * t), vowel: take % 2 === 0 ? towards(VOWELS.uh, vowel) : steady(vowel), loud: hill(0.22, 0.8), breath: 0.1, strain: 1.4,
    }), 0.006],
  ), { ...CLOSE, wet: 0.05 });
};

const key: Recipe = (dice) => mix(
  [dying(band(white(dice, 0.018), between(dice, 2100, 2900), 0.7), 0.0004, 0.01), 0, 0.9],
  [struck(dice, 0.06, [[between(dice, 360, 430), 0.03, 1], [2250, 0.015, 0.5]]), 0.002, 0.5],
);

export const TALKS = {
  babble: syllable,
  typewriter: key,
  carriage: (dice) => inRoom(mix([bell(dice, 93, 0.5), 0, 0.4], [swelling(band(white(dice, 0.16), 1700, 0.9), 0.8), 0.12, 0.3], [block(dice, 300), 0.28, 0.8]), CLOSE),
  'talk-cut': (dice) => inRoom(mix([timpani(dice, 38, 0.4), 0, 0.7], [pluck(dice, 50, 0.4, 0.4), 0.02, 0.5]), CLOSE),
} satisfies Record<string, Recipe>;
