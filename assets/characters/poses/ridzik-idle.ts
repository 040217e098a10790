/** Ridzik between fights and between blows: never still, never straight. */
import type { AnimDef, Drawing } from '../../build/rig/character.ts';
import { bruised, draw, loop } from './ridzik-stance.ts';

/** Shifts his weight from heel to heel, fingers going. */
const BREATH: readonly Drawing[] = [
  draw(110, {}),
  draw(90, { root: [-0.035, 0.072], pel: { a: -14, t: 43 }, chest: { a: -1, t: 22 }, head: { a: 5, y: 1.6 }, nh: { a: -18, r: 0.61 },
    fh: { a: 70, r: 0.73, w: -28 }, ff: { p: 5 } }),
  draw(120, { root: [-0.012, 0.094], pel: { a: -17, t: 44 }, chest: { a: -2, t: 19 }, head: { a: 7, y: 2.4 }, nh: { a: -22, r: 0.63 },
    fh: { a: 65, r: 0.71, w: -20 }, ff: { p: 11 } }),
  draw(90, { root: [-0.03, 0.078], pel: { a: -14, t: 43 }, chest: { a: -1, t: 22 }, head: { a: 6, y: 1.2 }, nh: { a: -19, r: 0.61 },
    fh: { a: 71, r: 0.72, w: -42 }, ff: { p: 5 } }),
];

/** Thumbs his nose, rolls a shoulder: nobody is ever fooled. */
const FIDGET: readonly Drawing[] = [
  draw(90, { root: [-0.08, 0.07], chest: { a: -1, t: 24 }, head: { a: 2, e: 'smirk' }, fh: { a: 92, r: 0.56, h: 'fist', w: -60 },
    fz: 'front' }),
  draw(150, { root: [-0.09, 0.06], chest: { a: -3, t: 24 }, head: { a: -4, e: 'smirk' }, fh: { a: 120, r: 0.44, h: 'point', w: -70 },
    fz: 'front' }),
  draw(90, { root: [-0.08, 0.06], chest: { a: -2, t: 22 }, head: { a: 2, e: 'smirk' }, fh: { a: 104, r: 0.66, h: 'fist', w: -20 },
    fz: 'front' }),
];

export const IDLE: AnimDef = loop([...BREATH, ...BREATH, ...BREATH, ...FIDGET]);

/** With something in the hand: held at the hip like a bag of shopping, the other hand still talking. */
export const IDLE_ARMED: AnimDef = loop([0, 1, 2, 1].map((k) => draw(150, {
  root: [-0.045 + k * 0.008, 0.064 + k * 0.014], pel: { a: -12 - k * 2, t: 42 }, chest: { a: 0, t: 24 - k * 2 }, head: { a: 5 + k, y: 1 + k * 0.6 },
  nh: { a: 6 + k, r: 0.84 - k * 0.01, h: 'fist', wa: -4 - k * 3 }, fh: { a: 72 - k * 3, r: 0.74 - k * 0.01, w: -34 + k * 6 }, ff: { p: k * 4 },
})));

/** Little left: bent over one knee, a fist in his side, blowing. */
export const IDLE_HURT: AnimDef = loop([0, 1, 2, 1].map((k) => bruised(140, {
  root: [-0.04, 0.13 + k * 0.016], pel: { a: 2, t: 48 }, chest: { a: 19 + k * 4, t: 44 - k * 2 },
  head: { a: 13 + k * 4, e: k === 2 ? 'wince' : 'hurt', x: 2, y: 1 + k * 0.7 },
  nh: { a: -22, r: 0.52, h: 'fist', w: -24 }, fh: { a: 22 - k, r: 0.86, h: 'palm', w: 6 }, fz: 'mid',
  nf: { g: [-0.3, 0], p: 4 }, ff: { g: [0.3, 0], p: 0 },
})));
