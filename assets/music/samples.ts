import { high, HALL, inRoom, low, struck, TILES } from '../sounds/filters';
import { between, driven, dying, glide, mix, saw, strewn, swelling, white, type Dice, type Wave } from '../sounds/wave';
import type { Sample } from './score';

/** What the band plays that is no instrument: iron, bells, boots, office machines and lorries. */
export const SAMPLES: { readonly [S in Sample]: (dice: Dice) => Wave } = {
  anvil: (dice) => {
    const ring = struck(dice, 1.1, [[742, 0.5, 0.5], [1580, 0.9, 0.8], [2473, 1.1, 1], [3390, 0.8, 0.7], [4718, 0.6, 0.5], [6120, 0.4, 0.35], [8350, 0.2, 0.2]], 0.003);
    return inRoom(mix([ring, 0, 0.5], [dying(high(white(dice, 0.02), 2500), 0.0003, 0.014), 0, 0.9], [dying(glide(0.08, 320, 140), 0.001, 0.06), 0, 0.6]), { ...HALL, wet: 0.2 });
  },
  'sleigh-bells': (dice) => strewn(dice, 26, 0.07, 1, (d) => {
    const hz = 3100 + d() * 5600;
    return struck(d, 0.2, [[hz, 0.14, 1], [hz * 1.41, 0.1, 0.6], [hz * 2.1, 0.05, 0.3]], 0.02);
  }),
  stomp: (dice) => {
    const boards = struck(dice, 0.4, [[71, 0.34, 1], [118, 0.24, 0.7], [203, 0.15, 0.5], [371, 0.09, 0.35], [620, 0.05, 0.25]], 0.02);
    return inRoom(driven(mix([boards, 0, 0.9], [dying(low(white(dice, 0.25), 900), 0.001, 0.12), 0, 1.2], [dying(glide(0.4, 95, 38), 0.002, 0.32), 0, 0.9]), 1.8), { ...HALL, wet: 0.16, t60: 0.9 });
  },
  typewriter: (dice) => inRoom(mix(
    [dying(high(white(dice, 0.012), 1700), 0.0003, 0.009), 0, 1],
    [struck(dice, 0.08, [[between(dice, 820, 960), 0.05, 1], [between(dice, 2200, 2600), 0.03, 0.7], [between(dice, 4100, 4700), 0.02, 0.4]]), 0, 0.6],
    [dying(low(white(dice, 0.04), 700), 0.001, 0.03), 0.001, 0.8], [dying(high(white(dice, 0.008), 2600), 0.0003, 0.006), 0.045, 0.3],
  ), { ...TILES, t60: 0.5, wet: 0.1 }),
  /** Three horns that disagree: E, G and B flat, the compressor filling up behind them. */
  'truck-horn': (dice) => {
    const reeds = [164.8, 196, 233.1].map((hz) => [saw(0.95, (t) => hz * (1 - 0.03 * Math.exp(-t * 30)) * (1 + 0.002 * Math.sin(t * 41))), 0, 0.5] as const);
    const blast = low(mix(...reeds, [white(dice, 0.95), 0, 0.07]), (t) => 900 + 2600 * Math.min(1, t / 0.05), 0.9);
    return inRoom(driven(blast.map((v, i) => v * Math.min(1, i / 1400, (blast.length - i) / 3800)), 1.8), { ...HALL, t60: 1.4, wet: 0.2 });
  },
  'dolly-rattle': (dice) => inRoom(strewn(dice, 15, 0.2, 1, (d) =>
    struck(d, 0.16, [[between(d, 380, 620), 0.06, 0.8], [between(d, 1100, 1700), 0.1, 1], [between(d, 2500, 3900), 0.09, 0.7], [between(d, 5200, 6800), 0.05, 0.3]], 0.02)), { ...TILES, wet: 0.14 }),
  'steel-door': (dice) => inRoom(driven(mix(
    [struck(dice, 0.9, [[88, 0.5, 1], [141, 0.6, 0.9], [233, 0.55, 0.7], [379, 0.5, 0.6], [611, 0.4, 0.5], [947, 0.35, 0.4], [1523, 0.25, 0.3], [2390, 0.18, 0.2]], 0.01), 0, 0.7],
    [dying(low(white(dice, 0.1), 2600), 0.001, 0.06), 0, 1], [swelling(high(white(dice, 0.16), 900), 0.9, 2), 0, 0.12],
  ), 1.6), { ...HALL, t60: 1.5, wet: 0.2 }),
};
