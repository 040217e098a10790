import { band, CLOSE, HALL, inRoom } from './filters';
import { spoken, steady, towards, VOWELS, type Utterance, type Vowel } from './throat';
import { between, dying, mix, strewn, swelling, white, type Dice, type Recipe, type Wave } from './wave';

/** Voices without words: effort, pain, the last groan, and a hall of bathers. */
export const hill = (top: number, sharpness = 1) => (t: number): number => Math.max(0, t < top ? t / top : (1 - t) / (1 - top)) ** sharpness;

export interface Man {
  readonly pitch: number; // Hz, speaking
  readonly size: number;
  readonly rough: number;
  readonly chest?: number;
}
export const HERO: Man = { pitch: 104, size: 1.06, rough: 0.18, chest: 4 };
const ENEMY: Man = { pitch: 122, size: 1, rough: 0.28, chest: 1 };
const BOSS: Man = { pitch: 78, size: 1.18, rough: 0.75, chest: 4 };

export const shout = (dice: Dice, man: Man, how: Partial<Utterance>): Wave => spoken(dice, {
  seconds: 0.25, pitch: () => man.pitch, vowel: steady(VOWELS.uh), loud: hill(0.12, 0.7), breath: 0.12, rough: man.rough, size: man.size, chest: man.chest ?? 0, ...how,
});

/** "Hnh", "Hah", "Huh": short, from the belly. */
function effort(dice: Dice, take: number, man: Man): Wave {
  const vowels: readonly (readonly [Vowel, Vowel])[] = [[VOWELS.er, VOWELS.uh], [VOWELS.a, VOWELS.uh], [VOWELS.o, VOWELS.er]];
  const [from, to] = vowels[(take - 1) % 3]!;
  const height = between(dice, 1.25, 1.45);
  const voice = shout(dice, man, { seconds: between(dice, 0.16, 0.22), pitch: (t) => man.pitch * (height - 0.3 * t), vowel: towards(from, to) });
  const puff = swelling(band(white(dice, 0.09), 1300, 0.7), 0.3);
  return inRoom(mix([puff, 0, 0.12], [voice, 0.03], [puff, 0.17, 0.1]), CLOSE);
}

/** "Oof", "Ugh", "Argh": the pitch jumps and falls. */
function hurt(dice: Dice, take: number, man: Man): Wave {
  const vowels: readonly (readonly [Vowel, Vowel])[] = [[VOWELS.o, VOWELS.u], [VOWELS.uh, VOWELS.er], [VOWELS.a, VOWELS.er]];
  const [from, to] = vowels[(take - 1) % 3]!;
  const height = between(dice, 1.5, 1.75);
  return inRoom(shout(dice, man, {
    seconds: between(dice, 0.24, 0.32), pitch: (t) => man.pitch * (height - 0.75 * t ** 0.7), vowel: towards(from, to), loud: hill(0.08, 0.9), breath: 0.2, rough: man.rough + 0.15,
  }), CLOSE);
}

/** The air goes out of him. */
function knockedOut(dice: Dice, take: number, man: Man): Wave {
  const vowels: readonly (readonly [Vowel, Vowel])[] = [[VOWELS.a, VOWELS.o], [VOWELS.uh, VOWELS.m], [VOWELS.o, VOWELS.er]];
  const [from, to] = vowels[(take - 1) % 3]!;
  const wobble = between(dice, 4, 6);
  return inRoom(shout(dice, man, {
    seconds: between(dice, 0.62, 0.8), pitch: (t) => man.pitch * (1.7 - 0.95 * t) * (1 + 0.03 * Math.sin(2 * Math.PI * wobble * t)),
    vowel: towards(from, to), loud: (t) => hill(0.07, 0.8)(t) * (1 - 0.25 * t), breath: 0.2, rough: man.rough + 0.2,
  }), { ...CLOSE, t60: 0.45 });
}

function roar(dice: Dice, take: number): Wave {
  const seconds = take === 1 ? 1.25 : 0.95;
  const low = shout(dice, BOSS, { seconds, pitch: (t) => BOSS.pitch * (1.1 + 0.75 * hill(0.35, 0.6)(t)), vowel: towards(VOWELS.o, VOWELS.a), loud: hill(0.2, 0.6), breath: 0.22, rough: 0.95 });
  const chest = shout(dice, { ...BOSS, size: 1.35 }, { seconds, pitch: (t) => BOSS.pitch * 0.5 * (1.1 + 0.75 * hill(0.35, 0.6)(t)), vowel: steady(VOWELS.o), loud: hill(0.25, 0.6), rough: 0.8 });
  return inRoom(mix([low], [chest, 0.01, 0.7]), { ...HALL, wet: 0.18, t60: 1 });
}

/** Many men at once, none quite together. */
export const crowd = (dice: Dice, men: number, spread: number, one: (dice: Dice, man: Man) => Wave): Wave =>
  mix(...Array.from({ length: men }, () => {
    const man = { pitch: between(dice, 92, 178), size: between(dice, 0.92, 1.12), rough: between(dice, 0.05, 0.4) };
    return [one(dice, man), dice() * spread, between(dice, 0.3, 1)] as const;
  }));

const cheer: Recipe = (dice) => {
  const voices = crowd(dice, 16, 0.3, (d, man) => {
    const height = between(d, 1.2, 1.7);
    return shout(d, man, { seconds: between(d, 0.9, 1.4), pitch: (t) => man.pitch * (height + 0.35 * hill(0.4)(t)), vowel: towards(d() < 0.5 ? VOWELS.o : VOWELS.u, VOWELS.a), loud: hill(0.25, 0.8), breath: 0.15 });
  });
  const claps = strewn(dice, 70, 1.5, 1, (d) => dying(band(white(d, 0.04), between(d, 800, 1900), 1.4), 0.0006, 0.03));
  return inRoom(mix([voices, 0, 1], [claps, 0.15, 0.5]), HALL);
};

const gasp: Recipe = (dice) => {
  const breaths = crowd(dice, 10, 0.12, (d, man) => shout(d, man, { seconds: between(d, 0.35, 0.5), vowel: towards(VOWELS.u, VOWELS.a), loud: (t) => t ** 1.5 * (1 - t) * 4, breath: 1 }));
  const ohs = crowd(dice, 6, 0.1, (d, man) => shout(d, man, { seconds: between(d, 0.3, 0.5), pitch: (t) => man.pitch * (1.5 - 0.4 * t), vowel: steady(VOWELS.o), loud: hill(0.2), breath: 0.4 }));
  return inRoom(mix([breaths, 0, 1.6], [ohs, 0.42, 0.5]), HALL);
};

const laugh: Recipe = (dice) => inRoom(crowd(dice, 9, 0.5, (d, man) => {
  const beat = between(d, 4.6, 6.2);
  const seconds = between(d, 0.9, 1.4);
  const vowel = d() < 0.6 ? VOWELS.a : VOWELS.o;
  return shout(d, man, {
    seconds, vowel: steady(vowel), breath: 0.3, pitch: (t) => man.pitch * (1.6 - 0.5 * t) * (1 + 0.08 * Math.cos(2 * Math.PI * beat * seconds * t)),
    loud: (t) => Math.max(0, Math.sin(2 * Math.PI * beat * seconds * t)) ** 0.8 * (1 - 0.6 * t),
  });
}), HALL);

export const SHOUTS = {
  'hero-effort': (dice, take) => effort(dice, take, HERO),
  'hero-hurt': (dice, take) => hurt(dice, take, HERO),
  'hero-knockout': (dice, take) => knockedOut(dice, take, HERO),
  'enemy-effort': (dice, take) => effort(dice, take, ENEMY),
  'enemy-hurt': (dice, take) => hurt(dice, take, ENEMY),
  'enemy-knockout': (dice, take) => knockedOut(dice, take, ENEMY),
  'surrender-whimper': (dice) => inRoom(shout(dice, { pitch: 150, size: 0.98, rough: 0.1 }, {
    seconds: 0.7, pitch: (t) => 150 * (1.75 - 0.5 * t) * (1 + 0.06 * Math.sin(2 * Math.PI * 7 * t)), vowel: towards(VOWELS.i, VOWELS.m),
    loud: (t) => hill(0.2)(t) * (0.65 + 0.35 * Math.cos(2 * Math.PI * 5 * t)), breath: 0.3,
  }), CLOSE),
  'boss-roar': roar,
  'boss-hurt': (dice, take) => hurt(dice, take, { ...BOSS, rough: 0.5 }),
  'crowd-cheer': cheer,
  'crowd-gasp': gasp,
  'crowd-laugh': laugh,
} satisfies Record<string, Recipe>;
