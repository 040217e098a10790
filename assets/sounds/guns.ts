import { blow } from './blows';
import { splashes, whoosh } from './bodies';
import { band, CLOSE, high, inRoom, low, struck, TILES, type Mode } from './filters';
import { LOBBY_ROOM, STREET } from './street';
import { sizzle } from './things';
import { between, driven, dying, glide, mix, shaped, strewn, swelling, white, type Dice, type Recipe, type Wave } from './wave';

/** What is shot with, and what the law carries besides: pumps, cylinders, cuffs, a cup of coffee. */
interface Gun {
  readonly size: number; // 0 a pocket pistol, 1 a shotgun
  readonly crack: number; // how sharp
}

/** The crack, the body of the gas, the push in the chest, and the street that throws it back. */
function gunshot(dice: Dice, { size, crack }: Gun): Wave {
  const snap = dying(high(white(dice, 0.02), 1800), 0.0002, 0.012);
  const gas = dying(low(white(dice, 0.3 + 0.3 * size), (t) => 700 + (5200 - 1800 * size) * Math.exp(-t * 26)), 0.0006, 0.13 + 0.17 * size);
  const chest = dying(glide(0.3, 240 - 60 * size, 58, 0.5), 0.001, 0.13 + 0.12 * size);
  const shot = driven(mix([snap, 0, 1.5 * crack], [band(gas, 900, 0.5), 0, 2.4], [gas, 0, 2.2], [chest, 0, 0.6 + 0.4 * size]), 2.4);
  const wall = (wave: Wave): Wave => low(wave, 1500);
  return inRoom(mix([shot], [wall(shot), between(dice, 0.075, 0.095), 0.24], [wall(shot), between(dice, 0.16, 0.19), 0.12]), { ...STREET, t60: 1.1, dark: 0.5, wet: 0.14 });
}

const STEEL: readonly Mode[] = [[870, 0.05, 0.8], [1640, 0.06, 1], [2710, 0.05, 0.8], [4150, 0.03, 0.4]];
const clack = (dice: Dice, loud = 1): Wave =>
  mix([struck(dice, 0.09, STEEL, 0.05), 0, 0.6 * loud], [dying(high(white(dice, 0.014), 1600), 0.0003, 0.01), 0, 0.8 * loud], [dying(low(white(dice, 0.05), 700), 0.001, 0.035), 0, 0.9 * loud]);
const slideOf = (dice: Dice, seconds: number, from: number, to: number): Wave =>
  swelling(band(white(dice, seconds), (t) => from + ((to - from) * t) / seconds, 1.4), 0.6, 1.2);

/** Teeth of a ratchet, quicker and quicker, and the bolt. */
const ratchet = (dice: Dice): Wave => mix(
  ...Array.from({ length: 7 }, (_, i) => [mix([dying(high(white(dice, 0.006), 2600), 0.0002, 0.005)], [struck(dice, 0.03, [[2650, 0.02, 1], [4380, 0.015, 0.7]], 0.03), 0, 0.5]), 0.11 * Math.sqrt(i / 7), 0.55 + 0.05 * i] as const),
  [clack(dice, 0.8), 0.125],
);
const coin = (dice: Dice): Wave => {
  const hz = between(dice, 2900, 6100);
  return struck(dice, 0.16, [[hz, between(dice, 0.05, 0.14), 1], [hz * 1.52, 0.07, 0.6], [hz * 2.2, 0.04, 0.3]], 0.02);
};

export const GUNS = {
  'shotgun-pump': (dice) => inRoom(driven(mix([slideOf(dice, 0.08, 1500, 2600), 0, 1.1], [clack(dice), 0.07, 1], [slideOf(dice, 0.07, 2800, 1700), 0.17, 1.1], [clack(dice, 1.2), 0.235, 1.1]), 2), { ...TILES, t60: 0.6, wet: 0.1 }),
  'shotgun-blast': (dice) => mix([gunshot(dice, { size: 1, crack: 1 })], [strewn(dice, 26, 0.12, 1.4, (d) => dying(high(white(d, 0.012), 2600), 0.0003, 0.008)), 0.012, 0.3]),
  'revolver-shot': (dice) => gunshot(dice, { size: 0.35, crack: 1.2 }),
  'cannon-shot': (dice) => mix([gunshot(dice, { size: 0.75, crack: 1.3 })], [struck(dice, 0.3, [[620, 0.2, 1], [1490, 0.16, 0.6], [3170, 0.1, 0.4]], 0.02), 0.01, 0.12]),
  ricochet: (dice) => {
    const [from, to] = [between(dice, 2700, 3500), between(dice, 850, 1200)];
    const whine = mix([glide(0.5, from, to, 1.1), 0, 0.35], [band(white(dice, 0.5), (t) => from * (to / from) ** (t / 0.5), 14), 0, 2.2]);
    const wobble = between(dice, 38, 60);
    return inRoom(mix([clack(dice, 0.8)], [shaped(dying(whine, 0.004, 0.6), (t) => 0.65 + 0.35 * Math.sin(2 * Math.PI * (wobble * t - 30 * t * t))), 0.008, 1]), { ...LOBBY_ROOM, wet: 0.12 });
  },
  'bullet-hit': (dice) => mix([blow(dice, { weight: 0.5, slap: 0.5, crack: 0.15 })], [dying(band(white(dice, 0.05), 2500, 0.8), 0.0004, 0.03), 0, 1.4]),
  'gun-click': (dice) => inRoom(driven(mix([clack(dice, 0.6), 0, 0.7], [clack(dice, 1), 0.07, 0.9]), 2), CLOSE),
  'gun-reload': (dice) => inRoom(mix([clack(dice, 0.8), 0, 0.7], [strewn(dice, 6, 0.22, 1, coin), 0.08, 0.3], [ratchet(dice), 0.3, 0.5], [clack(dice, 1.2), 0.5, 1]), CLOSE),
  'glint-chime': (dice) => inRoom(mix([struck(dice, 0.7, [[2637, 0.7, 1], [3951, 0.6, 0.8], [5274, 0.5, 0.5], [7040, 0.3, 0.3]], 0.001), 0.05, 0.6], [swelling(band(white(dice, 0.2), (t) => 3000 + 24_000 * t, 3), 0.8, 2), 0, 0.8]), { ...TILES, wet: 0.2 }),
  'gun-butt': (dice) => mix([blow(dice, { weight: 0.7, slap: 0.25, crack: 0.5 })], [struck(dice, 0.16, [[310, 0.1, 1], [690, 0.08, 0.8], [1240, 0.05, 0.5]], 0.04), 0, 0.7], [clack(dice, 0.5), 0.004, 0.6]),

  'coffee-splash': (dice) => inRoom(mix(
    [swelling(band(white(dice, 0.26), (t) => 1900 + 3600 * t, 0.7), 0.3, 1.5), 0, 0.9], [dying(band(white(dice, 0.12), 1500, 0.7), 0.001, 0.08), 0.1, 1.3],
    [splashes(dice, 26, 0.32), 0.1, 1], [dying(low(white(dice, 0.1), 600), 0.002, 0.07), 0.1, 0.8],
  ), CLOSE),
  'coffee-sizzle': (dice) => low(shaped(sizzle(dice, 0.7, 0.75), (t) => Math.min(1, t / 0.01) * Math.exp(-t * 4.2)), 8500),
  'cuff-click': (dice) => inRoom(driven(ratchet(dice), 2), { ...TILES, t60: 0.5, wet: 0.12 }),
  'badge-flash': (dice) => inRoom(mix([dying(band(white(dice, 0.06), 1400, 0.8), 0.001, 0.045), 0, 1.2], [whoosh(dice, 0.16, 900, 2800, 0.6), 0, 0.7], [struck(dice, 0.5, [[3520, 0.5, 1], [5280, 0.4, 0.7], [7920, 0.2, 0.4]], 0.002), 0.1, 0.35]), TILES),
} satisfies Record<string, Recipe>;

export { clack, coin, ratchet };
