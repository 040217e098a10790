import { blow, PLANK } from './blows';
import { band, CLOSE, HALL, high, inRoom, low, plucked, struck, TILES, type Mode } from './filters';
import { between, driven, dying, glide, mix, released, saw, swelling, white, type Dice, type Recipe, type Wave } from './wave';

/** Signals: a balalaika for the menus, brass and drums for the fight, and one phrase for each telegraph. */
export const note = (midi: number): number => 440 * 2 ** ((midi - 69) / 12);

/** A balalaika string, plucked with the nail. */
export const pluck = (dice: Dice, midi: number, seconds = 0.35, bright = 0.75): Wave =>
  released(mix([plucked(dice, seconds, note(midi), 0.9, bright), 0, 0.8], [plucked(dice, seconds, note(midi) * 1.003, 0.8, bright), 0.004, 0.6], [dying(high(white(dice, 0.01), 2500), 0.0005, 0.006), 0, 0.25]));

export const brass = (midi: number, seconds: number, punch = 2600): Wave => {
  const two = mix([saw(seconds, () => note(midi) * 0.998)], [saw(seconds, () => note(midi) * 1.003)]);
  return released(dying(low(two, (t) => 350 + punch * Math.min(1, t / 0.03) * Math.exp(-t * 3.2)), 0.012, seconds * 2.2));
};

export const timpani = (dice: Dice, midi: number, seconds = 0.7): Wave =>
  mix([released(struck(dice, seconds, [[note(midi), 0.9, 1], [note(midi) * 1.5, 0.6, 0.5], [note(midi) * 1.98, 0.45, 0.3], [note(midi) * 2.44, 0.3, 0.2]], 0.003)), 0, 0.8], [dying(low(white(dice, 0.08), 900), 0.001, 0.05), 0, 0.9]);

/** The stick on the skin: what of a drum a small loudspeaker can say. */
const stick = (dice: Dice): Wave => mix([dying(band(white(dice, 0.07), 620, 0.8), 0.0008, 0.05), 0, 1], [dying(band(white(dice, 0.03), 1900, 0.9), 0.0004, 0.02), 0, 0.6]);

const BELL: readonly Mode[] = [[1, 1.1, 1], [2.76, 0.7, 0.5], [5.4, 0.35, 0.25], [0.5, 1, 0.3]];
export const bell = (dice: Dice, midi: number, seconds = 0.8): Wave => released(struck(dice, seconds, BELL.map(([ratio, t60, gain]) => [note(midi) * ratio, t60, gain]), 0.002));

export const block = (dice: Dice, hz: number): Wave =>
  mix([struck(dice, 0.12, [[hz, 0.06, 1], [hz * 2.57, 0.03, 0.4]]), 0, 0.8], [dying(white(dice, 0.006), 0.0003, 0.004), 0, 0.3]);

const bird = (dice: Dice): Wave => {
  const hz = between(dice, 2600, 3300);
  return mix(...[0, 0.07, 0.13].map((at, i) => [dying(glide(0.07, hz * (1 + 0.1 * i), hz * 1.35, 1), 0.012, 0.09), at, 0.5] as const));
};

export const SIGNALS = {
  'telegraph-white': (dice) => inRoom(mix([block(dice, 1180), 0, 0.8], [block(dice, 1570), 0.075, 1], [bell(dice, 88, 0.25), 0.075, 0.25]), CLOSE),
  'telegraph-red': (dice) => inRoom(driven(mix(
    [swelling(low(mix([saw(0.42, (t) => 82 + 18 * t)], [saw(0.42, (t) => 87 + 22 * t), 0, 0.9]), (t) => 300 + 2600 * t, 1.6), 0.72, 1.2), 0, 0.6], [timpani(dice, 40, 0.4), 0, 0.7],
  ), 1.8), CLOSE),
  'telegraph-blue': (dice) => inRoom(mix([slide(dice, 57, 45, 0.38), 0, 0.9], [slide(dice, 64, 52, 0.38), 0, 0.4]), CLOSE),
  'telegraph-call': (dice) => inRoom(mix([brass(69, 0.13, 3200), 0, 0.6], [brass(69, 0.13, 3200), 0.16, 0.6], [brass(74, 0.3, 3400), 0.32, 0.8], [block(dice, 980), 0, 0.3]), CLOSE),
  'dizzy-birds': (dice) => inRoom(mix(...[0, 0.24, 0.42, 0.7, 0.93].map((at) => [bird(dice), at, between(dice, 0.5, 1)] as const)), CLOSE),
  'combo-bank': (dice) => inRoom(mix(...[69, 72, 76, 81].map((midi, i) => [pluck(dice, midi, 0.4), i * 0.055, 0.6 + 0.1 * i] as const)), CLOSE),
  'combo-lost': (dice) => inRoom(mix([pluck(dice, 65, 0.3, 0.4), 0, 0.8], [pluck(dice, 60, 0.4, 0.3), 0.1, 0.9], [dying(low(white(dice, 0.1), 500), 0.002, 0.07), 0.1, 0.4]), CLOSE),
  checkpoint: (dice) => inRoom(mix([bell(dice, 76), 0, 0.6], [bell(dice, 81), 0.16, 0.7], [pluck(dice, 57, 0.6), 0.16, 0.4]), TILES),
  go: (dice) => inRoom(mix([brass(62, 0.16), 0, 0.5], [brass(69, 0.42), 0.17, 0.6], [brass(57, 0.42), 0.17, 0.4], [timpani(dice, 45, 0.5), 0.17, 0.6]), TILES),
  'arena-lock': (dice) => inRoom(mix(
    [timpani(dice, 38), 0, 0.7], [timpani(dice, 38), 0.14, 0.5], [timpani(dice, 33, 1), 0.28, 1],
    ...[38, 45, 51].map((midi) => [brass(midi, 0.7, 2000), 0.28, 0.4] as const), [struck(dice, 0.4, PLANK, 0.05), 0.28, 0.4],
  ), HALL),
  'wave-drum': (dice) => inRoom(driven(mix(...[0, 0.12, 0.24, 0.36].map((at, i) => [mix([timpani(dice, i === 3 ? 45 : 38, 0.5), 0, 0.4], [stick(dice), 0, 2.6]), at, 0.5 + 0.15 * i] as const)), 2.6), TILES),
  'ui-move': (dice) => mix([pluck(dice, 64, 0.12, 0.5), 0, 0.7], [block(dice, 620), 0, 0.25]),
  'ui-confirm': (dice) => inRoom(mix([pluck(dice, 57, 0.4), 0, 0.7], [pluck(dice, 64, 0.4), 0.06, 0.8], [block(dice, 480), 0, 0.3]), CLOSE),
  'ui-back': (dice) => inRoom(mix([pluck(dice, 60, 0.25, 0.5), 0, 0.7], [pluck(dice, 55, 0.3, 0.45), 0.06, 0.8]), CLOSE),
  'ui-pause': (dice) => inRoom(mix([blow(dice, { weight: 0.5, slap: 0.2, crack: 0 }), 0, 0.6], [pluck(dice, 45, 0.6, 0.6), 0, 0.8], [pluck(dice, 52, 0.6, 0.6), 0.02, 0.6]), CLOSE),
  'ui-error': (dice) => inRoom(mix(...[0, 0.11].map((at) => [mix([struck(dice, 0.12, PLANK, 0.03), 0, 0.8], [pluck(dice, 40, 0.1, 0.2), 0, 0.6]), at, 0.9] as const)), CLOSE),
  'tally-tick': (dice) => mix([dying(high(white(dice, 0.02), 1800), 0.0004, 0.012), 0, 0.8], [struck(dice, 0.07, [[420, 0.04, 1], [2300, 0.02, 0.5]]), 0, 0.6], [struck(dice, 0.04, [[1500, 0.02, 1]]), 0.028, 0.3]),
  'rank-stamp': (dice) => inRoom(mix([blow(dice, { weight: 1, slap: 0.3, crack: 0.2 })], [struck(dice, 0.3, PLANK, 0.04), 0.002, 0.8], [dying(band(white(dice, 0.12), 2400, 0.6), 0.002, 0.08), 0.02, 0.4], [timpani(dice, 36, 0.6), 0, 0.6]), TILES),
  'star-earned': (dice) => inRoom(mix([bell(dice, 84, 0.7), 0, 0.5], [bell(dice, 91, 0.7), 0.07, 0.5], [pluck(dice, 72, 0.4), 0, 0.4]), TILES),
} satisfies Record<string, Recipe>;

/** A low string pulled downward: something reaches for you. */
function slide(dice: Dice, from: number, to: number, seconds: number): Wave {
  const string = low(saw(seconds, (t) => note(from + (to - from) * (t / seconds)) * (1 + 0.01 * Math.sin(t * 40))), (t) => 1500 - 2200 * t, 2);
  return mix([dying(string, 0.02, seconds * 2.5), 0, 0.7], [pluck(dice, from, 0.08, 0.6), 0, 0.5]);
}
