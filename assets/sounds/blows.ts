import { band, CLOSE, high, inRoom, low, struck, TILES, type Mode } from './filters';
import { between, driven, dying, glide, louder, mix, strewn, white, type Dice, type Recipe, type Wave } from './wave';

/** Blows as layers: a click of skin, the slap, the thump in the ribs, meat, and for the heavy ones something cracking. */
interface Blow {
  readonly weight: number; // 0 a flick, 1 a sledgehammer
  readonly slap: number; // bare skin on bare skin
  readonly crack: number; // bones and celery
}

export function blow(dice: Dice, { weight, slap, crack }: Blow): Wave {
  const colour = between(dice, 0.88, 1.14);
  const slapHz = (1650 - weight * 650) * colour;
  const click = dying(high(white(dice, 0.012), 2200), 0.0004, 0.012);
  const skin = dying(band(white(dice, 0.14), slapHz, 0.8), 0.001, 0.06 + 0.07 * weight);
  const echo = dying(band(white(dice, 0.09), slapHz * 1.6, 0.9), 0.001, 0.04);
  const chest = dying(band(white(dice, 0.16), (560 - 160 * weight) * colour, 1.1), 0.0015, 0.09 + 0.07 * weight);
  const thump = dying(glide(0.16 + 0.16 * weight, (230 - 60 * weight) * colour, (84 - 30 * weight) * colour, 0.4), 0.002, 0.12 + 0.16 * weight);
  const bones = crack > 0 ? crunch(dice, Math.round(4 + crack * 8), 0.05 + 0.03 * crack) : dying(white(dice, 0.01), 0.001, 0.01);
  const body = mix(
    [click, 0, 0.5], [skin, 0.002, 3 * slap], [echo, between(dice, 0.008, 0.014), 1.8 * slap],
    [chest, 0.002, 2.2 + 0.8 * weight], [thump, 0.001, 0.42 + 0.3 * weight], [bones, 0.006, 1.9 * crack],
  );
  return inRoom(driven(louder(body, 0.8), 1.6 + weight * 1.6), CLOSE);
}

export const crunch = (dice: Dice, count: number, seconds: number): Wave =>
  strewn(dice, count, seconds, 1.3, (d) => dying(band(white(d, 0.02), between(d, 1100, 3800), 2.5), 0.0004, between(d, 0.006, 0.018)));

/** Wet birch twigs. */
export const leaves = (dice: Dice, count: number, seconds: number): Wave =>
  strewn(dice, count, seconds, 1.2, (d) => dying(band(white(d, 0.03), between(d, 2400, 7500), 1.2), 0.001, between(d, 0.008, 0.03)));

export const PLANK: readonly Mode[] = [[138, 0.16, 1], [296, 0.13, 0.8], [455, 0.1, 0.6], [742, 0.07, 0.45], [1180, 0.05, 0.3], [1820, 0.03, 0.2]];
const BUCKET: readonly Mode[] = [[218, 0.5, 1], [431, 0.42, 0.8], [694, 0.5, 0.6], [1012, 0.34, 0.5], [1483, 0.28, 0.35], [2210, 0.2, 0.25], [3320, 0.14, 0.15]];
const SHIELD: readonly Mode[] = [[164, 0.22, 1], [287, 0.18, 0.7], [431, 0.15, 0.5], [612, 0.1, 0.35], [905, 0.07, 0.2]];
export const BLADE: readonly Mode[] = [[1318, 0.7, 0.5], [1976, 0.9, 1], [2960, 0.75, 0.7], [4440, 0.55, 0.45], [6270, 0.4, 0.3], [8390, 0.25, 0.2]];

export const guardThud = (dice: Dice): Wave =>
  mix([blow(dice, { weight: 0.45, slap: 0.35, crack: 0 })], [dying(band(white(dice, 0.16), 620, 0.8), 0.002, 0.1), 0.004, 1.6]);

const whipCrack: Recipe = (dice) => {
  const air = dying(band(white(dice, 0.09), (t) => 900 + 52_000 * t, 1.6), 0.07, 0.04);
  const snap = dying(high(white(dice, 0.05), 1600), 0.0002, 0.022);
  const wet = dying(band(white(dice, 0.11), between(dice, 950, 1250), 0.9), 0.001, 0.06);
  return inRoom(driven(mix([air, 0, 0.25], [snap, 0.075, 1.3], [wet, 0.078, 1.2], [strewn(dice, 9, 0.07, 1, drop), 0.085, 0.4]), 1.8), TILES);
};

/** One drop of water landing: a tiny bubble that rings upward. */
export const drop = (dice: Dice): Wave => {
  const hz = between(dice, 1100, 3400);
  return dying(glide(0.03, hz, hz * between(dice, 1.2, 1.8), 1), 0.001, between(dice, 0.012, 0.03));
};

const HALLISH = { ...TILES, wet: 0.2 };

export const BLOWS = {
  'punch-light': (dice) => blow(dice, { weight: 0.1, slap: 0.9, crack: 0 }),
  'punch-medium': (dice) => blow(dice, { weight: 0.45, slap: 0.8, crack: 0.25 }),
  'punch-heavy': (dice) => blow(dice, { weight: 0.9, slap: 0.75, crack: 0.8 }),
  kick: (dice) => mix([blow(dice, { weight: 0.65, slap: 0.45, crack: 0.2 })], [dying(low(white(dice, 0.14), 900), 0.003, 0.09), 0.004, 0.7]),
  knee: (dice) => blow(dice, { weight: 0.8, slap: 0.25, crack: 0.1 }),
  headbutt: (dice) => mix([blow(dice, { weight: 0.8, slap: 0.3, crack: 0.5 })], [struck(dice, 0.12, [[510, 0.07, 1], [930, 0.05, 0.9], [1640, 0.03, 0.7]]), 0.002, 0.7]),
  stomp: (dice) => mix([blow(dice, { weight: 1, slap: 0.3, crack: 0.5 })], [dying(low(white(dice, 0.3), 160), 0.004, 0.22), 0.01, 1.2]),
  slap: (dice) => inRoom(driven(mix(
    [dying(band(white(dice, 0.1), between(dice, 1300, 1700), 0.7), 0.0006, 0.055), 0, 1.6], [dying(high(white(dice, 0.03), 3000), 0.0004, 0.018), 0, 0.6],
    [dying(glide(0.1, 170, 90), 0.002, 0.09), 0.001, 0.25],
  ), 1.7), TILES),
  hammer: (dice) => mix([blow(dice, { weight: 1, slap: 0.5, crack: 1 })], [dying(glide(0.5, 96, 34, 0.45), 0.003, 0.42), 0.004, 1.1], [blow(dice, { weight: 0.8, slap: 0.3, crack: 0.4 }), 0.03, 0.5]),
  'guard-thud': guardThud,
  'guard-break': (dice) => inRoom(mix([guardThud(dice)], [struck(dice, 0.3, PLANK, 0.05), 0.005, 0.6], [crunch(dice, 16, 0.16), 0.01, 0.9], [dying(glide(0.3, 420, 110, 0.6), 0.002, 0.26), 0.02, 0.45]), CLOSE),
  'parry-ring': (dice) => inRoom(mix([struck(dice, 0.75, BLADE, 0.004), 0, 0.5], [guardThud(dice), 0, 0.6], [dying(high(white(dice, 0.03), 4000), 0.0003, 0.015), 0, 0.5]), { ...TILES, wet: 0.22 }),
  'armour-clang': (dice) => inRoom(low(mix([struck(dice, 0.3, SHIELD, 0.03), 0, 0.55], [guardThud(dice), 0, 0.8]), 2600), CLOSE),
  'knockout-thud': (dice) => inRoom(mix([blow(dice, { weight: 1, slap: 0.5, crack: 0.7 })], [struck(dice, 1.1, [[98, 1.3, 1], [196.6, 1, 0.5], [237, 0.9, 0.45], [297, 0.7, 0.3], [412, 0.5, 0.2]], 0.004), 0.01, 0.35]), HALLISH),
  'whip-crack': whipCrack,
  'leaf-hit': (dice) => inRoom(mix([leaves(dice, 34, 0.08), 0, 0.8], [dying(band(white(dice, 0.09), 1500, 0.8), 0.001, 0.05), 0.004, 1], [dying(glide(0.09, 150, 85), 0.002, 0.08), 0.004, 0.4]), CLOSE),
  'wood-hit': (dice) => inRoom(mix([struck(dice, 0.26, PLANK, 0.06), 0, 0.55], [dying(band(white(dice, 0.05), between(dice, 2000, 2600), 0.8), 0.0004, 0.03), 0, 1.8], [blow(dice, { weight: 0.6, slap: 0.6, crack: 0.5 }), 0, 0.6]), CLOSE),
  'bucket-clonk': (dice) => inRoom(mix([struck(dice, 0.6, BUCKET, 0.03), 0, 0.4], [guardThud(dice), 0, 0.4], [dying(white(dice, 0.02), 0.0005, 0.012), 0, 0.4]), TILES),
} satisfies Record<string, Recipe>;


