import { blow, drop } from './blows';
import { band, HALL, high, inRoom, low, struck } from './filters';
import { sizzle } from './things';
import { between, brown, driven, dying, glide, looped, mix, RATE, shaped, strewn, wave, white, type Dice, type Recipe, type Wave } from './wave';

/** Loops of the place: fire, wind, a tiled hall, a giant at the gallop. Each joins its own beginning without a seam. */
const OVERHANG = 0.5;

const furnace: Recipe = (dice) => {
  const seconds = 4 + OVERHANG;
  const roar = high(mix([low(brown(dice, seconds), 260), 0, 1], [band(brown(dice, seconds), 520, 0.8), 0, 2.4], [band(white(dice, seconds), 900, 0.6), 0, 0.1]), 70); // deeper, no loudspeaker of a phone would tell it from silence
  const crackle = strewn(dice, 46, seconds, 1, (d) => dying(band(white(d, 0.02), between(d, 900, 4800), 2), 0.0004, between(d, 0.004, 0.02)));
  return looped(mix([roar, 0, 1], [crackle, 0, 0.3]).slice(0, Math.round(seconds * RATE)), OVERHANG);
};

/** Swells must come round with the loop, so they count whole turns in it. */
export const turns = (seconds: number, many: number, phase: number) => (t: number): number => Math.sin(2 * Math.PI * ((many * t) / seconds + phase));

const wind: Recipe = (dice) => {
  const loop = 6;
  const seconds = loop + OVERHANG;
  const [slow, quick] = [turns(loop, 1, 0.1), turns(loop, 3, 0.4)];
  const gust = (t: number): number => 0.6 + 0.3 * slow(t) + 0.15 * quick(t);
  const voice = band(white(dice, seconds), (t) => 380 + 330 * gust(t), 3.5);
  const edge = band(white(dice, seconds), (t) => 900 + 620 * gust(t), 7);
  return looped(mix([shaped(voice, gust), 0, 1], [shaped(edge, (t) => gust(t) ** 2), 0, 0.35], [high(low(brown(dice, seconds), 220), 80), 0, 0.22]), OVERHANG);
};

const hall: Recipe = (dice) => {
  const loop = 5;
  const seconds = loop + OVERHANG;
  const pipes = wave(loop, (t) => Math.sin(2 * Math.PI * 50 * t) * 0.25 + Math.sin(2 * Math.PI * 100 * t) * 0.15 + Math.sin(2 * Math.PI * 150 * t) * 0.05);
  const drips = inRoom(strewn(dice, 9, loop - 0.6, 1, drop), { ...HALL, wet: 0.7 });
  const steam = shaped(high(white(dice, seconds), 3000), (t) => 0.5 + 0.3 * turns(loop, 2, 0)(t));
  const hum = high(low(brown(dice, seconds), 300), 45); // deeper than this the codec drifts, and the seam would click
  const air = looped(mix([hum, 0, 0.6], [steam, 0, 0.05]), OVERHANG);
  return mix([air], [pipes, 0, 0.1], [goingRound(drips, loop), 0, 0.35]);
};

/** What rings on past the end of the loop is heard at its beginning. */
export function goingRound(source: Wave, loop: number): Wave {
  const length = Math.round(loop * RATE);
  const out = new Float32Array(length);
  for (let i = 0; i < source.length; i++) out[i % length]! += source[i]!;
  return out;
}

const FLOOR = [[62, 0.3, 1], [104, 0.22, 0.7], [171, 0.15, 0.5], [288, 0.1, 0.3]] as const;
const giantStep = (dice: Dice): Wave => driven(mix([blow(dice, { weight: 1, slap: 0.25, crack: 0 }), 0, 0.6], [struck(dice, 0.4, FLOOR, 0.05), 0, 0.5], [dying(band(white(dice, 0.16), 430, 0.7), 0.001, 0.1), 0, 1.8], [dying(glide(0.3, 74, 36), 0.003, 0.26), 0, 0.35]), 2);

const stampede: Recipe = (dice) => {
  const steps = mix(...[0, 0.19, 0.4, 0.59].map((at) => [giantStep(dice), at, between(dice, 0.8, 1)] as const));
  const rattle = strewn(dice, 30, 0.78, 1, (d) => struck(d, 0.04, [[between(d, 700, 2800), 0.03, 1]]));
  return goingRound(mix([steps], [rattle, 0, 0.12]), 0.8);
};

const hot = (heat: number): Recipe => (dice) => looped(sizzle(dice, 2 + OVERHANG, heat).slice(0, Math.round((2 + OVERHANG) * RATE)), OVERHANG);

export const PLACES = {
  'boss-step': (dice) => inRoom(giantStep(dice), { ...HALL, wet: 0.1, t60: 0.6 }),
  'furnace-roar': furnace,
  wind,
  'hall-air': hall,
  stampede,
  'sizzle-warm': hot(0.15),
  'sizzle-hot': hot(0.55),
  'sizzle-burning': hot(1),
} satisfies Record<string, Recipe>;
