import { blow, drop, leaves, PLANK } from './blows';
import { cloth, splashes, whoosh } from './bodies';
import { band, CLOSE, high, inRoom, low, struck, TILES } from './filters';
import { between, brown, dying, glide, mix, shaped, strewn, swelling, wave, white, type Dice, type Recipe, type Wave } from './wave';

/** Things: brooms, buckets, ice, glass, water, steam. */
const splinters = (dice: Dice, count: number, seconds: number): Wave =>
  strewn(dice, count, seconds, 1.5, (d) => struck(d, 0.06, [[between(d, 500, 2600), between(d, 0.015, 0.05), 1], [between(d, 1500, 5200), 0.015, 0.5]]));

/** A shard: three ringing modes far up. */
const shard = (dice: Dice): Wave => {
  const hz = between(dice, 1900, 5200);
  return struck(dice, 0.3, [[hz, between(dice, 0.06, 0.3), 1], [hz * 1.83, between(dice, 0.04, 0.2), 0.6], [hz * 2.71, 0.07, 0.35]], 0.05);
};
const ice = (dice: Dice): Wave => {
  const hz = between(dice, 1400, 4200);
  return struck(dice, 0.12, [[hz, between(dice, 0.02, 0.08), 1], [hz * 2.2, 0.03, 0.6]], 0.08);
};

const breath = (dice: Dice, seconds: number, hz: number): Wave => band(white(dice, seconds), hz, 0.7);

export const THINGS = {
  'pick-up': (dice) => mix([cloth(dice, 0.1), 0, 0.6], [struck(dice, 0.1, [[330, 0.06, 1], [620, 0.04, 0.6]], 0.05), 0.03, 0.5]),
  catch: (dice) => mix([whoosh(dice, 0.12, 900, 2200, 0.7), 0, 0.5], [dying(band(white(dice, 0.06), 1300, 0.7), 0.0006, 0.04), 0.09, 1.3], [dying(glide(0.1, 180, 90), 0.002, 0.08), 0.09, 0.6]),
  'broom-break': (dice) => inRoom(mix([leaves(dice, 90, 0.4), 0, 0.8], [splinters(dice, 12, 0.12), 0, 0.8], [dying(band(white(dice, 0.05), 1700, 0.8), 0.0005, 0.04), 0, 1]), CLOSE),
  'wood-break': (dice) => inRoom(mix([struck(dice, 0.3, PLANK, 0.1), 0, 0.8], [dying(high(white(dice, 0.05), 900), 0.0004, 0.035), 0, 0.9], [splinters(dice, 30, 0.32), 0.005, 0.9], [dying(glide(0.2, 120, 55), 0.002, 0.18), 0, 0.7]), CLOSE),
  'water-splash': (dice) => inRoom(mix([swelling(band(white(dice, 0.5), (t) => 2600 - 3200 * t, 0.6), 0.08, 1.6), 0, 0.9], [splashes(dice, 46, 0.6), 0.02, 1.1], [dying(low(white(dice, 0.2), 500), 0.004, 0.14), 0, 1]), TILES),
  'steam-hiss': (dice) => inRoom(mix([swelling(low(high(white(dice, 0.9), (t) => 2000 + 1500 * t), 7200), 0.12, 1.5), 0, 0.8], [swelling(breath(dice, 0.9, 1100), 0.1, 1.5), 0, 0.7]), TILES),
  'icicle-whistle': (dice) => swelling(mix([glide(0.5, 2350, 1180, 1.3), 0, 0.22], [band(white(dice, 0.5), (t) => 2350 - 2300 * t, 9), 0, 1.6]), 0.7, 1.3),
  'icicle-shatter': (dice) => inRoom(mix([dying(high(white(dice, 0.05), 2500), 0.0003, 0.03), 0, 0.9], [strewn(dice, 34, 0.34, 1.9, ice), 0, 0.45], [dying(low(white(dice, 0.08), 800), 0.001, 0.05), 0, 0.7]), { ...CLOSE, dark: 0.2 }),
  'warning-mark': (dice) => inRoom(mix([struck(dice, 0.1, [[740, 0.05, 1], [1490, 0.03, 0.5]]), 0, 0.7], [strewn(dice, 14, 0.3, 1, ice), 0.02, 0.35], [struck(dice, 0.1, [[690, 0.05, 1], [1390, 0.03, 0.5]]), 0.16, 0.7]), TILES),
  eat: (dice) => mix(...[0, 0.17, 0.33].map((at) => [mix([strewn(dice, 12, 0.07, 1, (d) => dying(band(white(d, 0.014), between(d, 900, 3200), 2), 0.001, 0.01))], [dying(low(white(dice, 0.07), 420), 0.01, 0.05), 0, 0.7]), at, 0.9] as const), [dying(glide(0.12, 190, 320, 1), 0.02, 0.09), 0.52, 0.5]),
} satisfies Record<string, Recipe>;

const GONG = [[97, 2.6, 0.8], [131, 2.8, 1], [196, 2.2, 0.6], [221, 2.1, 0.6], [289, 1.8, 0.55], [372, 1.5, 0.5], [455, 1.3, 0.45], [587, 1, 0.35], [761, 0.8, 0.3], [1040, 0.6, 0.22], [1490, 0.4, 0.15]] as const;

/** Big things only a level holds. */
export const SPECTACLE = {
  'glass-crash': (dice) => inRoom(mix(
    [dying(high(white(dice, 0.5), 1800), 0.0005, 0.3), 0, 1], [blow(dice, { weight: 1, slap: 0.2, crack: 1 }), 0, 0.7], [struck(dice, 0.3, PLANK, 0.1), 0.01, 0.5],
    [strewn(dice, 130, 1.1, 2.2, shard), 0, 0.3], [dying(glide(0.4, 100, 38), 0.003, 0.34), 0, 0.7],
  ), TILES),
  'glass-shards': (dice) => inRoom(strewn(dice, 44, 1.5, 1.3, shard), TILES),
  'stone-gong': (dice) => inRoom(mix([struck(dice, 2, GONG, 0.004), 0, 0.35], [dying(low(white(dice, 0.1), 700), 0.002, 0.07), 0, 0.5], [shaped(struck(dice, 2, GONG.map(([hz, t, g]) => [hz * 2.02, t, g * 0.5]), 0.01), (t) => Math.min(1, t * 3)), 0.02, 0.3]), TILES),
  'stone-sizzle': (dice) => mix([sizzle(dice, 1.1, 1), 0, 1], [swelling(low(high(white(dice, 0.8), 2200), 6800), 0.05, 1.3), 0, 0.8]),
} satisfies Record<string, Recipe>;

/** Skin on a hot stone: steam and spitting drops; `heat` 0 to 1. */
export function sizzle(dice: Dice, seconds: number, heat: number): Wave {
  const hiss = low(high(white(dice, seconds), 4200 - 2000 * heat), 8000); // fat spits, it does not whistle
  const tremble = brown(dice, seconds);
  return mix(
    [wave(seconds, (t) => hiss[Math.round(t * 48_000)]! * (0.5 + 0.35 * heat + tremble[Math.round(t * 48_000)]!)), 0, 0.16 + 0.24 * heat],
    [strewn(dice, Math.round(seconds * (40 + 130 * heat)), seconds * 0.98, 1, (d) => dying(band(white(d, 0.02), between(d, 1600, 7000), 2.5), 0.0004, between(d, 0.004, 0.016))), 0, 0.5 + 0.3 * heat],
    [strewn(dice, Math.round(seconds * 9 * heat), seconds * 0.96, 1, drop), 0, 0.3 * heat],
  );
}
