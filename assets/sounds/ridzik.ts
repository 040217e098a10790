import { cloth } from './bodies';
import { band, CLOSE, high, inRoom, struck } from './filters';
import { hill, HERO, shout, type Man } from './shouts';
import { steady, towards, VOWELS, type Vowel } from './throat';
import { between, dying, glide, mix, swelling, wave, white, type Dice, type Recipe, type Wave } from './wave';

/** Ridzik: a shorter throat, half an octave above Danko's, open vowels, out of breath, never silent. Danko answers with one syllable. */
const RIDZIK: Man = { pitch: 152, size: 0.9, rough: 0.34 };
const EDGE = 3.4; // he talks through his nose and over traffic

const says = (dice: Dice, how: Parameters<typeof shout>[2]): Wave => shout(dice, RIDZIK, { strain: EDGE, breath: 0.22, ...how });
const puff = (dice: Dice, hz = 2100): Wave => swelling(band(white(dice, 0.08), hz, 0.8), 0.25);

type Syllable = readonly [from: Vowel, to: Vowel];
const pick = (all: readonly Syllable[], take: number): Syllable => all[(take - 1) % all.length]!;

/** "Hah", "hup", "yah", "heh": quick and up, where Danko's goes down. */
function quick(dice: Dice, take: number): Wave {
  const [from, to] = pick([[VOWELS.ae, VOWELS.a], [VOWELS.uh, VOWELS.ae], [VOWELS.i, VOWELS.ae], [VOWELS.e, VOWELS.uh]], take);
  const height = between(dice, 1.2, 1.45);
  return inRoom(mix([puff(dice), 0, 0.4], [says(dice, { seconds: between(dice, 0.1, 0.14), pitch: (t) => RIDZIK.pitch * (height + 0.35 * t), vowel: towards(from, to), loud: hill(0.1, 0.6) }), 0.02]), CLOSE);
}

/** "Yaaah", "haaagh": he throws all of himself after it. */
function heavy(dice: Dice, take: number): Wave {
  const [from, to] = pick([[VOWELS.i, VOWELS.ae], [VOWELS.ae, VOWELS.a], [VOWELS.u, VOWELS.ae]], take);
  const height = between(dice, 1.45, 1.65);
  return inRoom(mix([puff(dice), 0, 0.4], [says(dice, {
    seconds: between(dice, 0.3, 0.38), pitch: (t) => RIDZIK.pitch * (height + 0.5 * hill(0.45)(t)), vowel: towards(from, to), loud: hill(0.2, 0.6), rough: 0.5,
  }), 0.03]), CLOSE);
}

/** "Ow", "ay", "aah-ah": he complains of it. */
function hurt(dice: Dice, take: number): Wave {
  const [from, to] = pick([[VOWELS.a, VOWELS.u], [VOWELS.ae, VOWELS.i], [VOWELS.a, VOWELS.uh], [VOWELS.ae, VOWELS.er]], take);
  const height = between(dice, 1.95, 2.3);
  const cracks = take % 2 === 0 ? 0.16 : 0.05;
  return inRoom(says(dice, {
    seconds: between(dice, 0.28, 0.38), pitch: (t) => RIDZIK.pitch * (height - 0.7 * t) * (1 + cracks * Math.sin(2 * Math.PI * (2 + 3 * t) * t)), vowel: towards(from, to), loud: hill(0.1, 0.7), rough: 0.25,
  }), CLOSE);
}

/** A long fall from high up, and the last air. */
function knockedOut(dice: Dice, take: number): Wave {
  const yell = says(dice, {
    seconds: between(dice, 0.7, 0.85), pitch: (t) => RIDZIK.pitch * (2.3 - 1.35 * t ** 0.8) * (1 + 0.05 * Math.sin(2 * Math.PI * 7 * t)), vowel: towards(take === 1 ? VOWELS.ae : VOWELS.a, VOWELS.o), loud: (t) => hill(0.06, 0.7)(t), rough: 0.45,
  });
  return inRoom(mix([yell], [shout(dice, RIDZIK, { seconds: 0.4, vowel: towards(VOWELS.uh, VOWELS.m), breath: 1, loud: hill(0.2) }), 0.72, 0.5]), { ...CLOSE, t60: 0.45 });
}

/** "Heh-heh-heh-hah": through the nose, the last one escapes. */
function laugh(dice: Dice, take: number): Wave {
  const count = take === 1 ? 5 : 4;
  return inRoom(mix(...Array.from({ length: count }, (_, i) => [says(dice, {
    seconds: 0.11 + (i === count - 1 ? 0.12 : 0), breath: 0.45, vowel: i === count - 1 ? towards(VOWELS.ae, VOWELS.a) : steady(VOWELS.e),
    pitch: (t) => RIDZIK.pitch * (1.75 - 0.09 * i + (i === count - 1 ? 0.3 * t : -0.25 * t)), loud: hill(0.2, 0.8),
  }), i * 0.155 + 0.01 * dice(), 1 - 0.08 * i] as const)), CLOSE);
}

/** Two fingers between the teeth: up, and down. */
const whistle = (dice: Dice): Wave => {
  const tone = (from: number, to: number, seconds: number): Wave => mix(
    [swelling(glide(seconds, from, to, 1), 0.5, 0.7), 0, 0.5], [swelling(band(white(dice, seconds), (t) => from + ((to - from) * t) / seconds, 10), 0.5, 0.7), 0, 1.6]);
  return mix([tone(1350, 2750, 0.26)], [tone(1500, 2350, 0.16), 0.33, 0.9], [tone(2350, 950, 0.34), 0.49, 0.95]);
};

/** "Heeey!", or the whistle after a girl. */
const taunt: Recipe = (dice, take) => inRoom(take === 1
  ? mix([puff(dice), 0, 0.5], [says(dice, { seconds: 0.6, pitch: (t) => RIDZIK.pitch * (1.6 + 0.9 * hill(0.3, 0.8)(t)), vowel: (t) => towards(VOWELS.e, VOWELS.i)(Math.min(1, t * 1.6)), loud: hill(0.25, 0.6), rough: 0.4 }), 0.04])
  : whistle(dice), { ...CLOSE, t60: 0.6, wet: 0.2 });

/** "Yo!": what he calls when he is called for, or calls. */
const yo = (dice: Dice, take: number): Wave => inRoom(mix([says(dice, {
  seconds: 0.26, pitch: (t) => RIDZIK.pitch * (take === 1 ? 1.5 + 0.7 * t : 2 - 0.5 * t), vowel: (t) => towards(VOWELS.i, VOWELS.o)(Math.min(1, t * 2.2)), loud: hill(0.3, 0.6),
})], [puff(dice), 0, 0.2]), CLOSE);

/** "Da.": one pulse of a big chest behind a tongue. */
const da = (dice: Dice, take: number): Wave => inRoom(mix(
  [dying(band(white(dice, 0.02), 3200, 0.8), 0.0006, 0.012), 0, 0.35],
  [shout(dice, HERO, { seconds: 0.24, pitch: (t) => HERO.pitch * (take === 1 ? 1.12 - 0.3 * t : 0.98 - 0.2 * t), vowel: (t) => towards(VOWELS.er, VOWELS.a)(Math.min(1, t * 5)), loud: hill(0.14, 0.7), rough: 0.12, breath: 0.06 }), 0.012],
), CLOSE);

/** All the breath there is, out; then the knees in the hands. */
const sigh = (dice: Dice, take: number): Wave => {
  const man = take === 1 ? HERO : RIDZIK;
  return inRoom(mix(
    [shout(dice, man, { seconds: 0.35, vowel: towards(VOWELS.u, VOWELS.a), breath: 1, loud: (t) => t * (1 - t) * 4 }), 0, 0.7],
    [shout(dice, man, { seconds: 0.7, pitch: (t) => man.pitch * (1.05 - 0.3 * t), vowel: towards(VOWELS.a, VOWELS.u), breath: 0.75, loud: hill(0.12, 1.2), strain: 4 }), 0.4, 1.2],
    [cloth(dice, 0.2), 0.5, 0.25],
  ), CLOSE);
};

/** One man throws the other: the lift, and the flight with his mouth open. */
const heave: Recipe = (dice) => inRoom(mix([cloth(dice, 0.2), 0, 0.5],
  [shout(dice, HERO, { seconds: 0.42, pitch: (t) => HERO.pitch * (1 + 0.75 * t * t), vowel: towards(VOWELS.m, VOWELS.a), loud: (t) => t ** 1.2 * Math.min(1, (1 - t) * 12), rough: 0.45, strain: 4 }), 0.03, 1]), CLOSE);
const fling: Recipe = (dice) => {
  const air = swelling(band(white(dice, 0.8), (t) => 500 + 1700 * Math.sin(Math.PI * Math.min(1, t / 0.8)), 1.2), 0.4, 1.4);
  const yell = says(dice, { seconds: 0.75, pitch: (t) => RIDZIK.pitch * (2.35 - 0.5 * t) * (1 + 0.06 * Math.sin(2 * Math.PI * 6 * t)), vowel: towards(VOWELS.ae, VOWELS.a), loud: hill(0.15, 0.6), rough: 0.35 });
  return inRoom(mix([air, 0, 0.8], [yell, 0.03, 0.9]), { ...CLOSE, t60: 0.6 });
};

const chirp = (dice: Dice, seconds: number): Wave => {
  const hz = between(dice, 3000, 3900);
  const sweep = between(dice, 24, 40);
  let phase = 0;
  return swelling(wave(seconds, (t) => {
    phase += (hz * (1 + 0.22 * Math.sin(sweep * t) + 0.05 * Math.sin(190 * t))) / 48_000;
    return Math.sin(2 * Math.PI * phase) + 0.25 * Math.sin(4 * Math.PI * phase);
  }), 0.35, 1);
};

export const DUO_VOICES = {
  'ridzik-effort': quick,
  'ridzik-heavy': heavy,
  'ridzik-hurt': hurt,
  'ridzik-knockout': knockedOut,
  'ridzik-laugh': laugh,
  'ridzik-taunt': taunt,
  'call-ridzik': yo,
  'call-danko': da,
  'winded-sigh': sigh,
  heave,
  fling,
  'scared-yelp': (dice, take) => inRoom(shout(dice, { pitch: 165, size: 0.96, rough: 0.2 }, {
    seconds: 0.3, pitch: (t) => 165 * (take === 1 ? 1.8 + 0.8 * hill(0.3)(t) : 2.3 - 0.6 * t), vowel: towards(VOWELS.uh, take === 1 ? VOWELS.i : VOWELS.a), loud: hill(0.15, 0.7), strain: 4, breath: 0.25,
  }), CLOSE),
  parakeet: (dice) => inRoom(mix(...Array.from({ length: 5 }, (_, i) => [chirp(dice, between(dice, 0.06, 0.16)), i * 0.17 + dice() * 0.06, between(dice, 0.5, 1)] as const)), CLOSE),
  'vodka-gulp': (dice) => inRoom(mix(
    ...[0, 0.24, 0.46].map((at) => [mix([dying(glide(0.12, 170, 430, 1.4), 0.03, 0.13), 0, 0.9], [swelling(band(white(dice, 0.09), 900, 1.6), 0.4), 0.01, 0.5]), at] as const),
    [shout(dice, HERO, { seconds: 0.5, vowel: steady(VOWELS.a), breath: 0.85, loud: hill(0.1, 0.8) }), 0.74, 0.9],
    [struck(dice, 0.2, [[1850, 0.12, 1], [3960, 0.09, 0.6]]), 0.0, 0.15], [high(dying(white(dice, 0.02), 0.001, 0.015), 2500), 0, 0.2],
  ), CLOSE),
} satisfies Record<string, Recipe>;
