import { blow, drop, leaves, PLANK } from './blows';
import { band, CLOSE, high, inRoom, low, struck, TILES, type Mode } from './filters';
import { between, brown, driven, dying, glide, mix, strewn, swelling, white, type Dice, type Recipe, type Wave } from './wave';

/** Bodies in motion: air, cloth, feet and falls on wet tile, boards and snow. */
const whoosh = (dice: Dice, seconds: number, from: number, to: number, top: number): Wave => {
  const hz = (t: number): number => from * (to / from) ** Math.min(1, t / (seconds * top));
  const air = swelling(band(white(dice, seconds), hz, 1.1), top, 2.2);
  return mix([air, 0, 1.2], [swelling(low(white(dice, seconds), 300), top, 2), 0, 0.35]);
};

const cloth = (dice: Dice, seconds: number): Wave =>
  mix([swelling(band(white(dice, seconds), (t) => 1400 + 1500 * (t / seconds), 0.8), 0.35), 0, 0.8],
    [strewn(dice, 12, seconds * 0.8, 1, (d) => dying(band(white(d, 0.02), between(d, 700, 2400), 1.5), 0.002, 0.016)), 0, 0.6]);

const splashes = (dice: Dice, count: number, seconds: number): Wave =>
  mix([strewn(dice, count, seconds, 1.6, drop), 0.01, 0.4], [dying(high(white(dice, seconds * 0.7), 2600), 0.004, seconds * 0.6), 0, 0.25]);

/** Trodden snow: a hundred grains giving way. */
const snow = (dice: Dice, grains: number, seconds: number): Wave =>
  mix(
    [strewn(dice, grains, seconds, 0.9, (d) => dying(band(white(d, 0.014), between(d, 1300, 5200), 1.8), 0.0006, between(d, 0.003, 0.011))), 0, 0.9],
    [swelling(low(white(dice, seconds * 1.2), 480), 0.2, 1.4), 0, 0.5],
  );

const BOARDS: readonly Mode[] = [[96, 0.16, 0.7], [151, 0.16, 0.9], [254, 0.13, 1], [412, 0.1, 0.8], [690, 0.06, 0.6], [1240, 0.03, 0.3]];

const bareFoot = (dice: Dice, weight: number): Wave =>
  mix(
    [dying(band(white(dice, 0.06), between(dice, 620, 900), 0.8), 0.0015, 0.035), 0, 1],
    [dying(low(white(dice, 0.08), 320), 0.002, 0.05), 0, 1 * weight], [dying(glide(0.08, 130, 70), 0.002, 0.06), 0, 0.3 * weight],
  );

const onTile = (dice: Dice, weight: number): Wave => {
  const squelch = dying(band(white(dice, 0.06), (t) => 3200 - 30_000 * t, 2.5), 0.012, 0.04);
  return inRoom(mix([bareFoot(dice, weight)], [squelch, 0.012, 0.5], [strewn(dice, 3, 0.05, 1, drop), 0.02, 0.22]), { ...TILES, wet: 0.09, t60: 0.5 });
};
const onWood = (dice: Dice, weight: number): Wave =>
  inRoom(mix([bareFoot(dice, weight), 0, 0.7], [struck(dice, 0.2, BOARDS, 0.08), 0.001, 0.55 * weight]), { ...CLOSE, wet: 0.08 });
const onSnow = (dice: Dice, weight: number): Wave => mix([snow(dice, Math.round(38 * weight), 0.11 + 0.03 * weight)], [dying(low(white(dice, 0.1), 200), 0.008, 0.08), 0, 0.7 * weight]);

const fallen = (dice: Dice): Wave =>
  mix([blow(dice, { weight: 0.85, slap: 0.5, crack: 0 })], [blow(dice, { weight: 0.4, slap: 0.6, crack: 0 }), between(dice, 0.07, 0.11), 0.5], [dying(glide(0.34, 92, 42), 0.004, 0.3), 0.004, 0.35]);

const groan = (dice: Dice, seconds: number): Wave =>
  strewn(dice, 16, seconds, 1, (d) => dying(band(white(d, 0.03), between(d, 380, 1100), 6), 0.001, 0.022));

export const BODIES = {
  'whoosh-light': (dice) => whoosh(dice, between(dice, 0.15, 0.18), 700, 2400, 0.55),
  'whoosh-medium': (dice) => whoosh(dice, between(dice, 0.21, 0.25), 480, 1700, 0.55),
  'whoosh-heavy': (dice) => whoosh(dice, between(dice, 0.3, 0.36), 260, 1250, 0.6),
  'throw-whoosh': (dice) => mix([whoosh(dice, 0.42, 240, 1050, 0.45)], [cloth(dice, 0.2), 0, 0.5]),
  'special-spin': (dice) => mix(...[0, 0.13, 0.26, 0.38].map((at, i) => [whoosh(dice, 0.2, 380 + 90 * i, 1500 + 260 * i, 0.5), at, 0.7 + 0.12 * i] as const), [leaves(dice, 50, 0.5), 0.06, 0.35]),
  'leaf-swing': (dice) => mix([whoosh(dice, 0.26, 800, 3000, 0.55)], [swelling(leaves(dice, 46, 0.24), 0.5, 1), 0, 0.6]),
  'towel-cock': (dice) => inRoom(mix([cloth(dice, 0.26), 0, 1], [groan(dice, 0.22), 0.05, 0.9], [strewn(dice, 8, 0.2, 1, drop), 0.1, 0.3]), CLOSE),

  'grab-cloth': (dice) => mix([cloth(dice, 0.16)], [dying(band(white(dice, 0.07), 1000, 0.8), 0.001, 0.045), 0.01, 0.9], [dying(glide(0.1, 140, 80), 0.002, 0.09), 0.01, 0.5]),
  struggle: (dice) => mix([cloth(dice, 0.2)], [cloth(dice, 0.18), 0.17, 0.9], [cloth(dice, 0.16), 0.32, 0.7], [groan(dice, 0.4), 0, 0.35]),
  'break-free': (dice) => mix([cloth(dice, 0.16)], [blow(dice, { weight: 0.5, slap: 0.7, crack: 0.2 }), 0.05, 0.9], [whoosh(dice, 0.26, 500, 1900, 0.35), 0.06, 0.6]),
  'bear-hug': (dice) => inRoom(mix([groan(dice, 0.5), 0, 1.8], [swelling(high(low(brown(dice, 0.6), 420), 110), 0.4), 0, 0.8], [blow(dice, { weight: 0.6, slap: 0.2, crack: 0.9 }), 0.18, 0.55], [cloth(dice, 0.3), 0, 0.4]), CLOSE),
  'fall-tile': (dice) => inRoom(mix([fallen(dice)], [dying(band(white(dice, 0.12), 1250, 0.7), 0.001, 0.08), 0, 1], [splashes(dice, 14, 0.26), 0.02, 0.7]), { ...TILES, wet: 0.2 }),
  'fall-wood': (dice) => inRoom(mix([fallen(dice), 0, 0.8], [struck(dice, 0.4, BOARDS, 0.06), 0, 0.9], [struck(dice, 0.24, PLANK, 0.1), 0.09, 0.3]), CLOSE),
  'fall-snow': (dice) => low(mix([fallen(dice), 0, 0.5], [snow(dice, 110, 0.3), 0, 1], [swelling(low(white(dice, 0.4), 340), 0.12, 1.6), 0, 1.2]), 6500),
  'wall-slam': (dice) => inRoom(mix([blow(dice, { weight: 1, slap: 0.6, crack: 0.5 })], [struck(dice, 0.5, BOARDS, 0.04), 0.002, 0.7], [dying(glide(0.5, 78, 36), 0.004, 0.42), 0, 0.45], [strewn(dice, 12, 0.4, 1.2, (d) => struck(d, 0.05, [[between(d, 900, 3000), 0.04, 1]])), 0.06, 0.2]), { ...TILES, wet: 0.2 }),
  getup: (dice) => mix([cloth(dice, 0.3), 0, 0.8], [bareFoot(dice, 0.8), 0.24, 0.6]),
  'step-tile': (dice) => onTile(dice, 0.6),
  'step-wood': (dice) => onWood(dice, 0.7),
  'step-snow': (dice) => onSnow(dice, 0.9),
  'jump-tile': (dice) => mix([onTile(dice, 0.8)], [whoosh(dice, 0.2, 420, 1300, 0.5), 0.02, 0.4]),
  'jump-wood': (dice) => mix([onWood(dice, 1)], [whoosh(dice, 0.2, 420, 1300, 0.5), 0.02, 0.4]),
  'jump-snow': (dice) => mix([onSnow(dice, 1.2)], [whoosh(dice, 0.2, 420, 1300, 0.5), 0.02, 0.4]),
  'land-tile': (dice) => mix([onTile(dice, 1.5)], [onTile(dice, 1.2), 0.022, 0.8], [splashes(dice, 7, 0.16), 0.01, 0.4]),
  'land-wood': (dice) => mix([onWood(dice, 1.7)], [onWood(dice, 1.3), 0.024, 0.8]),
  'land-snow': (dice) => mix([onSnow(dice, 1.9)], [onSnow(dice, 1.4), 0.03, 0.7]),
  'side-step': (dice) => mix([cloth(dice, 0.14), 0, 0.5], [bareFoot(dice, 0.7), 0.02, 0.7], [dying(band(white(dice, 0.14), (t) => 2000 - 6000 * t, 1), 0.03, 0.1), 0.03, 0.5]),
  'slam-shock': (dice) => inRoom(driven(mix([dying(glide(0.9, 88, 27, 0.5), 0.003, 0.8), 0, 0.7], [dying(low(white(dice, 0.5), 620), 0.003, 0.3), 0, 1.8], [struck(dice, 0.5, BOARDS, 0.05), 0.01, 0.5], [strewn(dice, 30, 0.5, 1.5, (d) => dying(band(white(d, 0.02), between(d, 500, 2600), 2), 0.001, 0.016)), 0.05, 0.9]), 1.6), { ...TILES, wet: 0.18 }),
} satisfies Record<string, Recipe>;

export { cloth, onTile, onWood, snow, splashes, whoosh };
