/** The Podbyrin: drawn from the jacket, fired once at arm's length, put away as one puts away a pen. */
import type { AnimDef } from '../../build/rig/character.ts';
import { inFrames } from './danko-buddy-timing.ts';
import { guard } from './stance.ts';

const SQUARED = { nf: { g: [-0.3, 0] }, ff: { g: [0.26, 0] } } as const;

export const SHOOT: AnimDef = inFrames(
  [
    [4, guard({ ...SQUARED, root: [0, 0.03], pel: { a: 0, t: 52 }, chest: { a: 0, t: 40 }, fz: 'back', nh: { a: 60, r: 0.5, h: 'fist', w: 20 },
      fh: { a: 12, r: 0.86, h: 'fist' } })],
    [4, guard({ ...SQUARED, root: [-0.01, 0.03], pel: { a: 0, t: 56 }, chest: { a: -2, t: 62 }, fz: 'back', nh: { a: 66, r: 0.66, h: 'gun', wa: 18 },
      fh: { a: 4, r: 0.86, h: 'fist' } })],
    [4, guard({ ...SQUARED, root: [-0.01, 0.025], pel: { a: -2, t: 62 }, chest: { a: -3, t: 82 }, head: { a: 0 }, fz: 'back',
      nh: { a: 90, r: 0.97, h: 'gun', wa: 0 }, fh: { a: -4, r: 0.86, h: 'fist' } })],
    [2, guard({ ...SQUARED, root: [-0.03, 0.03], pel: { a: -3, t: 62 }, chest: { a: -5, t: 80 }, head: { a: -2 }, fz: 'back',
      nh: { a: 92, r: 0.93, h: 'gun', wa: -5 }, fh: { a: -6, r: 0.85, h: 'fist' } })],
    [5, guard({ ...SQUARED, root: [-0.06, 0.04], pel: { a: -6, t: 60 }, chest: { a: -12, t: 72 }, head: { a: -4 }, fz: 'back', sway: -0.6,
      nh: { a: 112, r: 0.84, h: 'gun', wa: -42 }, fh: { a: -14, r: 0.84, h: 'fist' }, nf: { g: [-0.36, 0] }, ff: { g: [0.24, 0], p: -8 } })],
    [6, guard({ ...SQUARED, root: [-0.02, 0.03], pel: { a: -2, t: 60 }, chest: { a: -4, t: 74 }, head: { a: 0 }, fz: 'back',
      nh: { a: 98, r: 0.9, h: 'gun', wa: -14 }, fh: { a: -4, r: 0.86, h: 'fist' } })],
    [5, guard({ ...SQUARED, root: [0, 0.03], pel: { a: 0, t: 54 }, chest: { a: 0, t: 56 }, head: { a: 2 }, fz: 'back', nh: { a: 58, r: 0.7, h: 'gun', wa: 36 },
      fh: { a: 8, r: 0.88, h: 'fist' } })],
    [4, guard({ ...SQUARED, root: [0, 0.04], chest: { a: 4, t: 42 }, nh: { a: 58, r: 0.52, w: 10 }, fh: { a: 70, r: 0.7 } })],
  ],
  12,
);

/** A fresh magazine: out, in, slide back. He does not look down. */
export const RELOAD: AnimDef = inFrames(
  [
    [6, guard({ ...SQUARED, root: [0, 0.04], pel: { a: 0, t: 52 }, chest: { a: 0, t: 50 }, fz: 'back', nh: { a: 72, r: 0.6, h: 'gun', wa: -34 },
      fh: { a: 30, r: 0.7, h: 'open' } })],
    [8, guard({ ...SQUARED, root: [0, 0.045], pel: { a: 0, t: 50 }, chest: { a: 2, t: 44 }, head: { a: 0 }, fz: 'mid', nh: { a: 72, r: 0.6, h: 'gun', wa: -40 },
      fh: { a: -14, r: 0.62, h: 'grab', w: 10 } })],
    [6, guard({ ...SQUARED, root: [0, 0.045], pel: { a: 0, t: 52 }, chest: { a: 3, t: 48 }, head: { a: 0 }, fz: 'front', nh: { a: 74, r: 0.6, h: 'gun', wa: -36 },
      fh: { a: 26, r: 0.5, h: 'fist', w: -40 } })],
    [8, guard({ ...SQUARED, root: [0, 0.035], pel: { a: 0, t: 52 }, chest: { a: 0, t: 50 }, head: { a: 0 }, fz: 'front', nh: { a: 76, r: 0.62, h: 'gun', wa: -26 },
      fh: { a: 42, r: 0.54, h: 'fist', w: -70 } })],
    [8, guard({ ...SQUARED, root: [-0.01, 0.035], pel: { a: 0, t: 54 }, chest: { a: -2, t: 60 }, head: { a: 0 }, fz: 'front', nh: { a: 80, r: 0.66, h: 'gun', wa: -8 },
      fh: { a: 62, r: 0.56, h: 'grab', w: -30 } })],
    [6, guard({ ...SQUARED, root: [-0.02, 0.03], pel: { a: -2, t: 54 }, chest: { a: -4, t: 56 }, head: { a: 0 }, fz: 'front', nh: { a: 82, r: 0.7, h: 'gun', wa: -4 },
      fh: { a: 34, r: 0.46, h: 'grab', w: -30 } })],
    [12, guard({ ...SQUARED, root: [0, 0.04], chest: { a: 4, t: 42 }, nh: { a: 58, r: 0.56, h: 'fist', w: 10 }, fh: { a: 66, r: 0.68 } })],
  ],
  20,
);
