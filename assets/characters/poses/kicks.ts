/** Kicks, on the ground and in the air. In the air the hip stays at its height: the game lifts the figure itself. */
import type { AnimDef } from '../../build/rig/character.ts';
import { guard } from './stance.ts';

/** Out of a run: both feet leave the floor, heel first at belly height. */
export const DASH_KICK: AnimDef = {
  hit: 2,
  drawings: [
    { ms: 60, p: guard({ root: [0.04, 0.12], pel: { a: 6, t: 62 }, chest: { a: 14, t: 54 }, head: { a: 2, e: 'grit' }, fz: 'back',
      nh: { a: -30, r: 0.66 }, fh: { a: 60, r: 0.6 }, nf: { a: 54, r: 0.6, p: 20 }, ff: { g: [0.04, 0], p: 24 } }) },
    { ms: 40, tag: 'smear', p: guard({ root: [0.14, 0.06], pel: { a: -18, t: 76 }, chest: { a: -8, t: 62 }, head: { a: -4, e: 'grit' }, fz: 'back',
      nh: { a: -50, r: 0.8 }, fh: { a: 44, r: 0.6 }, nf: { a: 84, r: 0.86, p: 0, smear: 66 }, ff: { a: -14, r: 0.84, p: 50 } }) },
    { ms: 130, tag: 'hit', p: guard({ root: [0.22, 0.08], pel: { a: -38, t: 82 }, chest: { a: -30, t: 68 }, head: { a: -8, e: 'shout' }, fz: 'back',
      nh: { a: -66, r: 0.92, w: 10 }, fh: { a: 34, r: 0.58 }, nf: { a: 84, r: 0.995, p: -14 }, ff: { a: 6, r: 0.5, p: 60 } }) },
    { ms: 70, p: guard({ root: [0.22, 0.14], pel: { a: -34, t: 80 }, chest: { a: -24, t: 66 }, head: { a: -4, e: 'grit' }, fz: 'back',
      nh: { a: -56, r: 0.86, w: 10 }, fh: { a: 40, r: 0.6 }, nf: { a: 76, r: 0.96, p: -10 }, ff: { a: 0, r: 0.62, p: 50 } }) },
    { ms: 80, p: guard({ root: [0.14, 0.26], pel: { a: 4, t: 60 }, chest: { a: 16, t: 50 }, head: { a: 6, e: 'grit' },
      nh: { a: -10, r: 0.7 }, fh: { a: 60, r: 0.64 }, nf: { g: [0.5, 0.02], p: -6 }, ff: { g: [-0.12, 0], p: 46 } }) },
    { ms: 70, p: guard({ root: [0.06, 0.12], chest: { a: 12, t: 46 },
      nh: { a: 40, r: 0.6 }, nf: { g: [0, 0.03], p: 10 }, ff: { g: [0.28, 0] } }) },
  ],
};

/** Down along the leading leg, the other tucked under him, one arm flung up behind. */
export const JUMP_KICK: AnimDef = {
  hit: 2,
  drawings: [
    { ms: 60, p: guard({ root: [0.04, 0.02], pel: { a: -6, t: 64 }, chest: { a: 8, t: 54 }, head: { a: -2, e: 'grit' },
      nh: { a: -20, r: 0.7 }, fh: { a: 96, r: 0.66 }, nf: { a: 72, r: 0.5, p: 6 }, ff: { a: 10, r: 0.56, p: 40 } }) },
    { ms: 40, tag: 'smear', p: guard({ root: [0.06, 0], pel: { a: -10, t: 74 }, chest: { a: 4, t: 62 }, head: { a: 6, e: 'grit' },
      nh: { a: -70, r: 0.84 }, fh: { a: 70, r: 0.6 }, nf: { a: 62, r: 0.84, p: -4, smear: -48 }, ff: { a: -16, r: 0.5, p: 56 } }) },
    { ms: 200, tag: 'hit', p: guard({ root: [0.08, -0.02], pel: { a: -14, t: 80 }, chest: { a: 8, t: 66 }, head: { a: 14, e: 'shout' },
      nh: { a: -108, r: 0.92 }, fh: { a: 50, r: 0.56 }, nf: { a: 48, r: 0.995, p: -16 }, ff: { a: -28, r: 0.5, p: 62 } }) },
    { ms: 90, p: guard({ root: [0.06, 0.02], pel: { a: -6, t: 66 }, chest: { a: 4, t: 54 }, head: { a: 4 },
      nh: { a: -50, r: 0.76 }, fh: { a: 74, r: 0.66 }, nf: { a: 40, r: 0.8, p: 10 }, ff: { a: -6, r: 0.66, p: 50 } }) },
  ],
};

/** Both heels straight down on somebody's back. */
export const JUMP_STOMP: AnimDef = {
  hit: 2,
  drawings: [
    { ms: 70, p: guard({ root: [0, -0.04], pel: { a: 10, t: 50 }, chest: { a: 20, t: 42 }, head: { a: 10, e: 'grit' }, fz: 'back',
      nh: { a: -60, r: 0.8 }, fh: { a: 100, r: 0.84 }, nf: { a: 62, r: 0.44, p: -14 }, ff: { a: 74, r: 0.46, p: -10 } }) },
    { ms: 40, tag: 'smear', p: guard({ root: [0.02, 0], pel: { a: 4, t: 52 }, chest: { a: 16, t: 40 }, head: { a: 16, e: 'shout' }, fz: 'back',
      nh: { a: -84, r: 0.86 }, fh: { a: 118, r: 0.72 }, nf: { a: 16, r: 0.86, p: -16, smear: -54 }, ff: { a: 84, r: 0.48, p: 8 } }) },
    { ms: 200, tag: 'hit', p: guard({ root: [0.03, 0.01], pel: { a: -6, t: 52 }, chest: { a: 22, t: 34 }, head: { a: 26, e: 'shout' }, fz: 'back',
      nh: { a: -62, r: 0.92, w: -10 }, fh: { a: 124, r: 0.56, w: -20 }, nf: { a: -1, r: 0.995, p: -20 }, ff: { a: 88, r: 0.5, p: 24 } }) },
    { ms: 90, p: guard({ root: [0, 0.03], pel: { a: 4, t: 50 }, chest: { a: 12, t: 42 }, head: { a: 10, e: 'grit' }, fz: 'back',
      nh: { a: -40, r: 0.84 }, fh: { a: 106, r: 0.74 }, nf: { a: 2, r: 0.9, p: 6 }, ff: { a: 46, r: 0.72, p: 10 } }) },
  ],
};

/** Down on one hand, the near leg scythes along the floor. */
export const SWEEP: AnimDef = {
  hit: 2,
  drawings: [
    { ms: 80, p: guard({ root: [-0.04, 0.36], pel: { a: 10, t: 34 }, chest: { a: 26, t: 12 }, head: { a: 2, e: 'grit' }, fz: 'mid',
      nh: { a: -30, r: 0.84, h: 'palm' }, fh: { a: 60, r: 0.62 }, nf: { g: [-0.56, 0.03], p: 40 }, ff: { g: [0.18, 0] } }) },
    { ms: 40, tag: 'smear', p: guard({ root: [-0.02, 0.46], pel: { a: -4, t: 50 }, chest: { a: -8, t: 40 }, head: { a: 4, e: 'grit' }, fz: 'mid',
      nh: { a: -24, r: 0.98, h: 'palm', w: 40 }, fh: { a: 74, r: 0.7 }, nf: { g: [0.62, 0.05], p: -24, spun: 120 }, ff: { g: [0.1, 0], p: 30 } }) },
    { ms: 120, tag: 'hit', p: guard({ root: [0, 0.5], pel: { a: -14, t: 62 }, chest: { a: -18, t: 52 }, head: { a: 10, e: 'shout' }, fz: 'mid',
      nh: { a: -18, r: 0.98, h: 'palm', w: 40 }, fh: { a: 84, r: 0.74 }, nf: { g: [0.94, 0.03], p: -34 }, ff: { g: [0.12, 0], p: 40 } }) },
    { ms: 70, p: guard({ root: [0.02, 0.48], pel: { a: 2, t: 78 }, chest: { a: 10, t: 84 }, head: { a: 4, e: 'grit' }, fz: 'mid',
      nh: { a: -6, r: 0.94, h: 'palm', w: 40 }, fh: { a: 40, r: 0.7 }, nf: { g: [0.74, 0.02], p: -8 }, ff: { g: [-0.06, 0], p: 46 } }) },
    { ms: 70, p: guard({ root: [0.02, 0.34], pel: { a: 12, t: 60 }, chest: { a: 24, t: 56 }, head: { a: 6, e: 'grit' },
      nh: { a: 30, r: 0.66 }, fh: { a: 56, r: 0.66 }, nf: { g: [0.3, 0.03], p: 4 }, ff: { g: [0.06, 0], p: 24 } }) },
    { ms: 70, p: guard({ root: [0, 0.16], pel: { a: 6 }, chest: { a: 14, t: 44 }, nh: { a: 48, r: 0.6 }, nf: { g: [-0.16, 0.01], p: 12 }, ff: { g: [0.28, 0] } }) },
  ],
};
