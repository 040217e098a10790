/** What Danko does when a blow has told: up after a man, beside him in the air, off him, through him. In the air the game lifts the figure. */
import type { AnimDef, Drawing } from '../../build/rig/character.ts';
import { change, type Pose } from '../../build/rig/pose.ts';
import { BODIES } from '../bodies.ts';
import { makeRun } from './locomotion.ts';
import { guard } from './stance.ts';

/** Out of a crouch, off both toes, the near fist last. */
export const UPPERCUT: AnimDef = {
  hit: 2,
  drawings: [
    { ms: 70, p: guard({ root: [-0.02, 0.34], pel: { a: 14, t: 40 }, chest: { a: 34, t: 18 }, head: { a: 4, e: 'grit' },
      nh: { a: -26, r: 0.66, w: 0 }, fh: { a: 78, r: 0.56 }, nf: { g: [-0.36, 0], p: 20 }, ff: { g: [0.36, 0] } }) },
    { ms: 40, tag: 'smear', p: guard({ root: [0.1, 0.14], pel: { a: 6, t: 64 }, chest: { a: 12, t: 72 }, head: { a: -4, e: 'grit' }, fz: 'back',
      nh: { a: 70, r: 0.8, w: 10, smear: 88 }, fh: { a: 40, r: 0.56 }, nf: { g: [-0.28, 0.02], p: 40 }, ff: { g: [0.36, 0], p: 16 } }) },
    { ms: 130, tag: 'hit', p: guard({ root: [0.16, -0.1], pel: { a: -6, t: 80 }, chest: { a: -14, t: 104 }, head: { a: -20, e: 'shout' }, fz: 'back',
      nh: { a: 158, r: 0.97, w: 6 }, fh: { a: -16, r: 0.62 }, nf: { a: -14, r: 0.97, p: 62 }, ff: { a: 46, r: 0.66, p: 30 } }) },
    { ms: 80, p: guard({ root: [0.15, -0.06], pel: { a: -4, t: 78 }, chest: { a: -10, t: 100 }, head: { a: -14, e: 'grit' }, fz: 'back',
      nh: { a: 166, r: 0.9, w: 6 }, fh: { a: -10, r: 0.62 }, nf: { a: -10, r: 0.98, p: 50 }, ff: { a: 32, r: 0.8, p: 24 } }) },
    { ms: 80, p: guard({ root: [0.1, 0.1], pel: { a: 4, t: 64 }, chest: { a: 8, t: 70 }, head: { a: 0, e: 'grit' },
      nh: { a: 104, r: 0.62, w: -10 }, fh: { a: 50, r: 0.6 }, nf: { g: [-0.24, 0], p: 26 }, ff: { g: [0.34, 0] } }) },
  ],
};

/** The leading hand, the legs trailing: the first of the air string. */
export const AIR_JAB: AnimDef = {
  hit: 2,
  drawings: [
    { ms: 60, p: guard({ root: [-0.02, 0.02], pel: { a: 4, t: 54 }, chest: { a: 4, t: 60 }, head: { a: 2, e: 'grit' },
      fh: { a: 80, r: 0.4, w: -10 }, nh: { a: 60, r: 0.52 }, nf: { a: -10, r: 0.74, p: 50 }, ff: { a: 60, r: 0.56, p: 20 } }) },
    { ms: 40, tag: 'smear', p: guard({ root: [0.04, 0.02], pel: { a: 10, t: 46 }, chest: { a: 14, t: 30 }, head: { a: 4, e: 'grit' },
      fh: { a: 84, r: 0.86, w: 0, smear: 34 }, nh: { a: 40, r: 0.5 }, nf: { a: -24, r: 0.76, p: 54 }, ff: { a: 54, r: 0.58, p: 20 } }) },
    { ms: 120, tag: 'hit', p: guard({ root: [0.1, 0.04], pel: { a: 18, t: 38 }, chest: { a: 24, t: 4 }, head: { a: 8, e: 'shout' },
      fh: { a: 84, r: 0.995, w: 0 }, nh: { a: -34, r: 0.66, w: -10 }, nf: { a: -40, r: 0.78, p: 58 }, ff: { a: 50, r: 0.56, p: 26 } }) },
    { ms: 90, p: guard({ root: [0.06, 0.02], pel: { a: 8, t: 46 }, chest: { a: 12, t: 26 }, head: { a: 4, e: 'grit' },
      fh: { a: 82, r: 0.72 }, nh: { a: 10, r: 0.6 }, nf: { a: -16, r: 0.84, p: 44 }, ff: { a: 36, r: 0.72, p: 20 } }) },
  ],
};

/** The rear hand over the top, the body turned right through. */
export const AIR_CROSS: AnimDef = {
  hit: 2,
  drawings: [
    { ms: 50, p: guard({ root: [-0.02, 0], pel: { a: -2, t: 36 }, chest: { a: -8, t: 6 }, head: { a: -4, e: 'grit' },
      nh: { a: -150, r: 0.56, w: 50, flip: 1 }, fh: { a: 92, r: 0.84 }, nf: { a: -20, r: 0.7, p: 50 }, ff: { a: 44, r: 0.7, p: 10 } }) },
    { ms: 40, tag: 'smear', p: guard({ root: [0.06, 0.02], pel: { a: 8, t: 62 }, chest: { a: 14, t: 68 }, head: { a: 6, e: 'grit' },
      nz: 'mid', nh: { a: 104, r: 0.94, w: 0, smear: -116 }, fh: { a: 50, r: 0.5 }, nf: { a: 14, r: 0.62, p: 40 }, ff: { a: 10, r: 0.8, p: 30 } }) },
    { ms: 140, tag: 'hit', p: guard({ root: [0.14, 0.05], pel: { a: 20, t: 82 }, chest: { a: 32, t: 106 }, head: { a: 14, e: 'shout' }, fz: 'back',
      nh: { a: 76, r: 0.985, w: 0 }, fh: { a: -30, r: 0.74 }, nf: { a: 48, r: 0.5, p: 50 }, ff: { a: -34, r: 0.86, p: 54 } }) },
    { ms: 90, p: guard({ root: [0.08, 0.03], pel: { a: 12, t: 70 }, chest: { a: 18, t: 84 }, head: { a: 8, e: 'grit' }, fz: 'back',
      nh: { a: 60, r: 0.72, w: 0 }, fh: { a: -6, r: 0.68 }, nf: { a: 26, r: 0.66, p: 40 }, ff: { a: -14, r: 0.86, p: 40 } }) },
  ],
};

/** Knees to the chest, heels over head. */
const tucked = (rot: number): Drawing => ({
  ms: 60,
  p: guard({ root: [0, -0.06], rot, pel: { a: 6, t: 64 }, chest: { a: 36, t: 60 }, head: { a: 26, e: 'grit' }, fz: 'back',
    nh: { a: 30, r: 0.86, h: 'grab', w: 0 }, fh: { a: 44, r: 0.86, h: 'grab', w: 0 }, nf: { a: 44, r: 0.5, p: 30 }, ff: { a: 60, r: 0.5, p: 30 } }),
});

/** One foot on the man, and backwards over into the air again. */
export const REBOUND: AnimDef = {
  drawings: [
    { ms: 60, p: guard({ root: [-0.04, 0.04], pel: { a: -10, t: 60 }, chest: { a: 6, t: 52 }, head: { a: 6, e: 'grit' },
      nh: { a: -40, r: 0.76 }, fh: { a: 100, r: 0.7 }, nf: { a: 30, r: 0.88, p: 10 }, ff: { a: 66, r: 0.5, p: 20 } }) },
    ...[-52, -140, -228, -306].map(tucked),
    { ms: 190, p: guard({ root: [0, 0], pel: { a: 2, t: 52 }, chest: { a: 10, t: 42 }, head: { a: 12, e: 'grit' },
      nh: { a: -58, r: 0.82 }, fh: { a: 108, r: 0.8 }, nf: { a: -12, r: 0.8, p: 40 }, ff: { a: 48, r: 0.64, p: 20 } }) },
  ],
};

const STRIDES = makeRun(BODIES.danko).drawings.map((drawing) => drawing.p);
/** Head down, both arms out to take in whoever stands there. */
const ARMS_OUT: Pose = {
  chest: { a: 34, t: 50 }, head: { a: 2, e: 'shout' }, fz: 'back',
  nh: { a: 62, r: 0.88, h: 'open', w: 10 }, fh: { a: 92, r: 0.92, h: 'open', w: -10 },
};

/** The special with the stick: a bear through a beer tent. Whom he has not got by the end of it he runs past. */
export const BEAR_RUSH: AnimDef = {
  hit: 2,
  drawings: [
    { ms: 110, p: guard({ root: [-0.12, 0.08], pel: { a: -6, t: 34 }, chest: { a: -16, t: 8 }, head: { a: -10, e: 'shout' }, fz: 'back', sway: 1,
      nh: { a: -104, r: 0.92, h: 'open', w: 0 }, fh: { a: 112, r: 0.94, h: 'open', w: 0 }, nf: { g: [-0.42, 0] }, ff: { g: [0.3, 0.03], p: -12 } }) },
    { ms: 70, p: guard({ root: [0.02, 0.2], pel: { a: 18, t: 54 }, chest: { a: 32, t: 46 }, head: { a: 4, e: 'grit' }, fz: 'back', sway: 0.6,
      nh: { a: 30, r: 0.86, h: 'open', w: 0 }, fh: { a: 78, r: 0.9, h: 'open', w: 0 }, nf: { g: [-0.46, 0.03], p: 50 }, ff: { g: [0.36, 0] } }) },
    ...[0, 1, 2, 3, 4, 5, 6, 7].map((k): Drawing => ({ ms: 62, tag: 'hit', p: change(STRIDES[k % STRIDES.length]!, ARMS_OUT) })),
    { ms: 170, p: guard({ root: [0.14, 0.2], pel: { a: 20, t: 54 }, chest: { a: 40, t: 40 }, head: { a: 10, e: 'wince' }, fz: 'back',
      nh: { a: 40, r: 0.86, h: 'open', w: 0 }, fh: { a: 70, r: 0.84, h: 'open', w: 0 }, nf: { g: [-0.3, 0.02], p: 44 }, ff: { g: [0.5, 0], p: -10 } }) },
    { ms: 150, p: guard({ root: [0.06, 0.14], pel: { a: 8, t: 50 }, chest: { a: 18, t: 38 }, head: { a: 8, e: 'grit' }, fz: 'back',
      nh: { a: 20, r: 0.8, h: 'open' }, fh: { a: 56, r: 0.78, h: 'open' }, nf: { g: [-0.32, 0], p: 10 }, ff: { g: [0.42, 0] } }) },
    { ms: 140, p: guard({ root: [0.02, 0.08], chest: { a: 10, t: 42 }, nh: { a: 44, r: 0.66 }, fh: { a: 70, r: 0.7 } }) },
  ],
};

/** What it ends in: both palms, and all of them go. */
export const BEAR_SHOVE: AnimDef = {
  hit: 1,
  drawings: [
    { ms: 60, p: guard({ root: [0, 0.18], pel: { a: 10, t: 50 }, chest: { a: 16, t: 40 }, head: { a: 6, e: 'grit' }, fz: 'mid', sway: 1,
      nh: { a: 50, r: 0.42, h: 'open', w: -30 }, fh: { a: 76, r: 0.46, h: 'open', w: -20 }, nf: { g: [-0.38, 0.02], p: 30 }, ff: { g: [0.38, 0] } }) },
    { ms: 150, tag: 'hit', p: guard({ root: [0.3, 0.13], pel: { a: 26, t: 50 }, chest: { a: 44, t: 40 }, head: { a: 6, e: 'shout' }, fz: 'back', sway: 1.8,
      nh: { a: 70, r: 0.99, h: 'palm', w: -40 }, fh: { a: 108, r: 0.99, h: 'palm', w: -40 }, nf: { a: -46, r: 0.97, p: 40 }, ff: { g: [0.56, 0] } }) },
    { ms: 110, p: guard({ root: [0.24, 0.14], pel: { a: 16, t: 56 }, chest: { a: 28, t: 50 }, head: { a: 0, e: 'grit' }, fz: 'back', sway: 1,
      nh: { a: 86, r: 0.92, h: 'open', w: 0 }, fh: { a: 90, r: 0.92, h: 'open', w: 0 }, nf: { g: [-0.28, 0.02], p: 50 }, ff: { g: [0.54, 0] } }) },
    { ms: 100, p: guard({ root: [0.1, 0.09], pel: { a: 6, t: 52 }, chest: { a: 12, t: 46 }, head: { a: 2 },
      nh: { a: 64, r: 0.68 }, fh: { a: 80, r: 0.72 }, nf: { g: [-0.28, 0], p: 18 }, ff: { g: [0.44, 0] } }) },
  ],
};

/** Both palms down on the hot stones; and then it is everywhere, and he likes it. */
export const STEAM: AnimDef = {
  drawings: [
    { ms: 130, p: guard({ root: [0, -0.02], pel: { a: -4, t: 44 }, chest: { a: -14, t: 24 }, head: { a: -16, e: 'grit' }, fz: 'back',
      nh: { a: 170, r: 0.92, h: 'palm', w: 0 }, fh: { a: 164, r: 0.92, h: 'palm', w: 0 }, nf: { g: [-0.28, 0], p: 20 }, ff: { g: [0.26, 0], p: 10 } }) },
    { ms: 110, p: guard({ root: [-0.02, -0.03], pel: { a: -6, t: 42 }, chest: { a: -20, t: 20 }, head: { a: -18, e: 'shout' }, fz: 'back',
      nh: { a: 184, r: 0.96, h: 'palm', w: 0 }, fh: { a: 176, r: 0.96, h: 'palm', w: 0 }, nf: { g: [-0.28, 0], p: 30 }, ff: { g: [0.26, 0], p: 18 } }) },
    { ms: 60, p: guard({ root: [0.02, 0.2], pel: { a: 12, t: 48 }, chest: { a: 30, t: 40 }, head: { a: 10, e: 'grit' }, fz: 'back',
      nh: { a: 88, r: 0.92, h: 'palm', w: 0 }, fh: { a: 84, r: 0.92, h: 'palm', w: 0 }, nf: { g: [-0.36, 0], p: 14 }, ff: { g: [0.36, 0] } }) },
    { ms: 170, tag: 'hit', p: guard({ root: [0.02, 0.5], pel: { a: 22, t: 50 }, chest: { a: 56, t: 44 }, head: { a: 8, e: 'shout' }, fz: 'back',
      nh: { a: 30, r: 0.98, h: 'palm', w: 50 }, fh: { a: 34, r: 0.98, h: 'palm', w: 50 }, nf: { g: [-0.4, 0], p: 40 }, ff: { g: [0.4, 0] } }) },
    { ms: 97, p: guard({ root: [0, 0.28], pel: { a: 10, t: 42 }, chest: { a: 20, t: 24 }, head: { a: 0, e: 'grit' }, fz: 'back',
      nh: { a: -50, r: 0.7, h: 'fist', w: 0 }, fh: { a: 70, r: 0.7, h: 'fist', w: 0 }, nf: { g: [-0.42, 0], p: 10 }, ff: { g: [0.4, 0] } }) },
    { ms: 250, tag: 'hit', p: guard({ root: [0, 0.06], pel: { a: -4, t: 28 }, chest: { a: -16, t: 0 }, head: { a: -14, e: 'shout' }, fz: 'back',
      nh: { a: -118, r: 0.98, h: 'open', w: 0 }, fh: { a: 120, r: 0.98, h: 'open', w: 0 }, nf: { g: [-0.46, 0] }, ff: { g: [0.46, 0] } }) },
    { ms: 150, p: guard({ root: [0, 0.07], chest: { a: 2, t: 32 }, head: { a: 0, e: 'smirk' }, fz: 'mid',
      nh: { a: -10, r: 0.86, h: 'fist' }, fh: { a: 60, r: 0.74, h: 'fist' }, nf: { g: [-0.34, 0] }, ff: { g: [0.34, 0] } }) },
  ],
};
