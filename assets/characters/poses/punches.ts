/** Blows with the hands. Anticipation, one smear of 40 ms, the hit held, back toward the guard. */
import type { AnimDef } from '../../build/rig/character.ts';
import { guard } from './stance.ts';

export const JAB: AnimDef = {
  hit: 2,
  drawings: [
    {
      ms: 70,
      p: guard({
        root: [-0.05, 0.07], pel: { t: 58 }, chest: { a: 3, t: 58 }, fh: { a: 84, r: 0.4, w: -20 }, nh: { a: 66, r: 0.55 }, head: { a: 0 },
      }),
    },
    {
      ms: 40,
      tag: 'smear',
      p: guard({
        root: [0.05, 0.07], pel: { t: 46 }, chest: { a: 9, t: 28 }, fh: { a: 90, r: 0.82, w: 0 }, nh: { a: 62, r: 0.5 },
        ff: { g: [0.42, 0.02], p: -8 }, nf: { g: [-0.3, 0], p: 18 }, head: { a: 4, e: 'grit' },
      }),
    },
    {
      ms: 90,
      tag: 'hit',
      p: guard({
        root: [0.17, 0.1], pel: { a: 8, t: 38 }, chest: { a: 17, t: 8 }, fh: { a: 92, r: 0.995, w: 0 }, nh: { a: 58, r: 0.46, w: -50 },
        ff: { g: [0.48, 0] }, nf: { g: [-0.3, 0], p: 30 }, head: { a: 5, e: 'grit' },
      }),
    },
    {
      ms: 60,
      p: guard({
        root: [0.1, 0.08], pel: { t: 40 }, chest: { a: 11, t: 18 }, fh: { a: 92, r: 0.93, w: 0 }, nh: { a: 58, r: 0.48 },
        ff: { g: [0.46, 0] }, nf: { g: [-0.3, 0], p: 24 }, head: { a: 4, e: 'grit' },
      }),
    },
    {
      ms: 70,
      p: guard({ root: [0.03, 0.065], chest: { a: 8, t: 34 }, fh: { a: 84, r: 0.72 }, ff: { g: [0.38, 0] }, nf: { g: [-0.3, 0], p: 8 } }),
    },
  ],
};
