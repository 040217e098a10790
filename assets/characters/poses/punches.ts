/** Blows with hands, head, shoulder and elbow: anticipation, one smear of 40 ms, the hit held, back toward the guard. */
import type { AnimDef } from '../../build/rig/character.ts';
import { guard } from './stance.ts';

/** Straight, with the leading hand. */
export const JAB: AnimDef = {
  hit: 2,
  drawings: [
    { ms: 70, p: guard({ root: [-0.05, 0.07], pel: { t: 58 }, chest: { a: 3, t: 58 }, head: { a: 0 },
      fh: { a: 84, r: 0.4, w: -20 }, nh: { a: 66, r: 0.55 } }) },
    { ms: 40, tag: 'smear', p: guard({ root: [0.05, 0.07], pel: { t: 46 }, chest: { a: 9, t: 28 }, head: { a: 4, e: 'grit' },
      fh: { a: 90, r: 0.82, w: 0 }, nh: { a: 62, r: 0.5 }, ff: { g: [0.42, 0.02], p: -8 }, nf: { g: [-0.3, 0], p: 18 } }) },
    { ms: 90, tag: 'hit', p: guard({ root: [0.17, 0.1], pel: { a: 8, t: 38 }, chest: { a: 17, t: 8 }, head: { a: 5, e: 'grit' },
      fh: { a: 92, r: 0.995, w: 0 }, nh: { a: 58, r: 0.46, w: -50 }, ff: { g: [0.48, 0] }, nf: { g: [-0.3, 0], p: 30 } }) },
    { ms: 60, p: guard({ root: [0.1, 0.08], pel: { t: 40 }, chest: { a: 11, t: 18 }, head: { a: 4, e: 'grit' },
      fh: { a: 92, r: 0.93, w: 0 }, nh: { a: 58, r: 0.48 }, ff: { g: [0.46, 0] }, nf: { g: [-0.3, 0], p: 24 } }) },
    { ms: 70, p: guard({ root: [0.03, 0.065], chest: { a: 8, t: 34 },
      fh: { a: 84, r: 0.72 }, ff: { g: [0.38, 0] }, nf: { g: [-0.3, 0], p: 8 } }) },
  ],
};

/** Straight, with the rear hand and the hip behind it. */
export const CROSS: AnimDef = {
  hit: 2,
  drawings: [
    { ms: 60, p: guard({ root: [-0.04, 0.09], pel: { a: 2, t: 40 }, chest: { a: 2, t: 18 }, head: { a: 0, e: 'grit' },
      nh: { a: 6, r: 0.42, w: -10 }, fh: { a: 86, r: 0.62 } }) },
    { ms: 40, tag: 'smear', p: guard({ root: [0.08, 0.09], pel: { a: 6, t: 62 }, chest: { a: 12, t: 70 }, head: { a: 4, e: 'grit' },
      nh: { a: 86, r: 0.84, w: 0 }, fh: { a: 80, r: 0.5 }, nf: { g: [-0.28, 0.01], p: 30 }, ff: { g: [0.4, 0] } }) },
    { ms: 100, tag: 'hit', p: guard({ root: [0.2, 0.11], pel: { a: 9, t: 80 }, chest: { a: 19, t: 106 }, head: { a: 4, e: 'grit' }, fz: 'back',
      nh: { a: 90, r: 0.995, w: 0 }, fh: { a: 60, r: 0.42, w: -40 }, nf: { g: [-0.24, 0.02], p: 48 }, ff: { g: [0.44, 0] } }) },
    { ms: 60, p: guard({ root: [0.15, 0.1], pel: { a: 7, t: 72 }, chest: { a: 14, t: 90 }, head: { a: 4, e: 'grit' }, fz: 'back',
      nh: { a: 88, r: 0.86, w: 0 }, fh: { a: 70, r: 0.5 }, nf: { g: [-0.26, 0.02], p: 38 }, ff: { g: [0.42, 0] } }) },
    { ms: 70, p: guard({ root: [0.05, 0.075], pel: { t: 60 }, chest: { a: 9, t: 62 },
      nh: { a: 72, r: 0.64, w: -14 }, fh: { a: 82, r: 0.6 }, nf: { g: [-0.29, 0], p: 14 }, ff: { g: [0.37, 0] } }) },
  ],
};

/** Up under the ribs with the leading hand, the knees doing the lifting. */
export const GUT: AnimDef = {
  hit: 2,
  drawings: [
    { ms: 70, p: guard({ root: [-0.02, 0.17], pel: { a: 8, t: 62 }, chest: { a: 18, t: 68 }, head: { a: 2, e: 'grit' },
      fh: { a: 6, r: 0.52, w: 0 }, nh: { a: 70, r: 0.52 }, nf: { g: [-0.32, 0], p: 12 }, ff: { g: [0.34, 0] } }) },
    { ms: 40, tag: 'smear', p: guard({ root: [0.1, 0.22], pel: { a: 12, t: 50 }, chest: { a: 24, t: 36 }, head: { a: 2, e: 'grit' },
      fh: { a: 48, r: 0.82, w: 0 }, nh: { a: 64, r: 0.48 }, nf: { g: [-0.3, 0], p: 28 }, ff: { g: [0.46, 0] } }) },
    { ms: 110, tag: 'hit', p: guard({ root: [0.22, 0.23], pel: { a: 14, t: 40 }, chest: { a: 27, t: 10 }, head: { a: -2, e: 'grit' },
      fh: { a: 72, r: 0.94, w: -16 }, nh: { a: 60, r: 0.46, w: -50 }, nf: { g: [-0.28, 0.01], p: 40 }, ff: { g: [0.52, 0] } }) },
    { ms: 60, p: guard({ root: [0.16, 0.15], pel: { a: 9, t: 42 }, chest: { a: 18, t: 20 }, head: { a: 0, e: 'grit' },
      fh: { a: 82, r: 0.84, w: -20 }, nh: { a: 60, r: 0.5 }, nf: { g: [-0.28, 0], p: 28 }, ff: { g: [0.5, 0] } }) },
    { ms: 70, p: guard({ root: [0.05, 0.085], chest: { a: 10, t: 34 },
      fh: { a: 84, r: 0.72 }, nf: { g: [-0.3, 0], p: 10 }, ff: { g: [0.4, 0] } }) },
  ],
};

/** Pulls the other man in by the ears and meets him halfway. */
export const HEADBUTT: AnimDef = {
  hit: 2,
  drawings: [
    { ms: 80, p: guard({ root: [-0.06, 0.07], pel: { a: -8, t: 50 }, chest: { a: -20, t: 46 }, head: { a: -28, e: 'grit' },
      nh: { a: 92, r: 0.66, h: 'grab', w: 0 }, fh: { a: 104, r: 0.74, h: 'grab', w: 0 }, nf: { g: [-0.34, 0] }, ff: { g: [0.3, 0] } }) },
    { ms: 40, tag: 'smear', p: guard({ root: [0.1, 0.09], pel: { a: 6, t: 54 }, chest: { a: 14, t: 52 }, head: { a: 6, e: 'grit' },
      nh: { a: 66, r: 0.56, h: 'grab', w: 0 }, fh: { a: 78, r: 0.62, h: 'grab', w: 0 }, nf: { g: [-0.3, 0], p: 26 }, ff: { g: [0.42, 0] } }) },
    { ms: 120, tag: 'hit', p: guard({ root: [0.26, 0.15], pel: { a: 20, t: 58 }, chest: { a: 44, t: 58 }, head: { a: 36, e: 'grit', x: 4 },
      nh: { a: 34, r: 0.5, h: 'grab', w: 10 }, fh: { a: 46, r: 0.56, h: 'grab', w: 0 }, nf: { g: [-0.26, 0.02], p: 46 }, ff: { g: [0.5, 0] } }) },
    { ms: 60, p: guard({ root: [0.16, 0.11], pel: { a: 12, t: 56 }, chest: { a: 24, t: 52 }, head: { a: 20, e: 'wince' },
      nh: { a: 40, r: 0.52 }, fh: { a: 58, r: 0.58 }, nf: { g: [-0.28, 0.01], p: 34 }, ff: { g: [0.46, 0] } }) },
    { ms: 70, p: guard({ root: [0.05, 0.08], chest: { a: 12, t: 46 }, head: { a: 6 },
      nh: { a: 52, r: 0.58 }, fh: { a: 78, r: 0.64 }, nf: { g: [-0.3, 0], p: 12 }, ff: { g: [0.38, 0] } }) },
  ],
};

/** The big round one that ends a string. */
export const HAYMAKER: AnimDef = {
  hit: 3,
  drawings: [
    { ms: 80, p: guard({ root: [-0.08, 0.1], pel: { a: 0, t: 34 }, chest: { a: -4, t: 10 }, head: { a: -2 },
      nh: { a: -34, r: 0.62, w: 10 }, fh: { a: 78, r: 0.55 }, nf: { g: [-0.34, 0] }, ff: { g: [0.32, 0], p: -6 } }) },
    { ms: 60, p: guard({ root: [-0.1, 0.12], pel: { a: 0, t: 28 }, chest: { a: -8, t: -4 }, head: { a: -2, e: 'grit' },
      nh: { a: -62, r: 0.6, w: 10 }, fh: { a: 84, r: 0.6 }, nf: { g: [-0.34, 0] } }) },
    { ms: 40, tag: 'smear', p: guard({ root: [0.06, 0.1], pel: { a: 6, t: 62 }, chest: { a: 12, t: 66 }, head: { a: 6, e: 'grit' },
      nh: { a: 74, r: 0.8, w: 0, flip: 1 }, fh: { a: 40, r: 0.5 }, nf: { g: [-0.28, 0.02], p: 34 }, ff: { g: [0.4, 0] } }) },
    { ms: 110, tag: 'hit', p: guard({ root: [0.2, 0.12], pel: { a: 10, t: 78 }, chest: { a: 20, t: 92 }, head: { a: 6, e: 'shout' }, fz: 'back',
      nh: { a: 92, r: 0.84, w: 8, flip: 1 }, fh: { a: 10, r: 0.6 }, nf: { g: [-0.24, 0.02], p: 46 }, ff: { g: [0.42, 0] } }) },
    { ms: 70, p: guard({ root: [0.17, 0.11], pel: { a: 8, t: 84 }, chest: { a: 19, t: 112 }, head: { a: 8, e: 'grit' }, fz: 'back',
      nh: { a: 100, r: 0.66, w: 16, flip: 1 }, fh: { a: 4, r: 0.6 }, nf: { g: [-0.24, 0.02], p: 48 }, ff: { g: [0.42, 0] } }) },
    { ms: 80, p: guard({ root: [0.06, 0.08], pel: { t: 64 }, chest: { a: 11, t: 66 },
      nh: { a: 74, r: 0.6 }, fh: { a: 60, r: 0.6 }, nf: { g: [-0.28, 0.01], p: 20 }, ff: { g: [0.38, 0] } }) },
  ],
};

/** The haymaker drawn back and held, trembling. */
export const CHARGING: AnimDef = {
  loop: true,
  drawings: [
    { ms: 60, p: guard({ root: [-0.12, 0.14], pel: { a: -2, t: 26 }, chest: { a: -10, t: -8 }, head: { a: -2, e: 'grit' },
      nh: { a: -66, r: 0.66, w: 10 }, fh: { a: 78, r: 0.7, h: 'open' }, nf: { g: [-0.4, 0] }, ff: { g: [0.3, 0], p: -8 } }) },
    { ms: 60, p: guard({ root: [-0.13, 0.15], pel: { a: -2, t: 24 }, chest: { a: -11, t: -11 }, head: { a: -4, e: 'grit', x: 0.6 },
      nh: { a: -70, r: 0.68, w: 12 }, fh: { a: 80, r: 0.72, h: 'open' }, nf: { g: [-0.4, 0] }, ff: { g: [0.3, 0], p: -9 } }) },
    { ms: 60, p: guard({ root: [-0.135, 0.165], pel: { a: -3, t: 23 }, chest: { a: -12, t: -12 }, head: { a: -3, e: 'shout', y: 0.6 },
      nh: { a: -74, r: 0.66, w: 10 }, fh: { a: 79, r: 0.7, h: 'open' }, nf: { g: [-0.4, 0] }, ff: { g: [0.3, 0], p: -8 } }) },
  ],
};

/** What the held one becomes: thrown with everything. */
export const HAYMAKER_CHARGED: AnimDef = {
  hit: 2,
  drawings: [
    { ms: 50, p: guard({ root: [-0.06, 0.2], pel: { a: 2, t: 36 }, chest: { a: -6, t: 2 }, head: { a: 0, e: 'shout' },
      nh: { a: -92, r: 0.86, w: 0 }, fh: { a: 86, r: 0.8, h: 'open' }, nf: { g: [-0.38, 0], p: 14 }, ff: { g: [0.5, 0.06], p: -16 } }) },
    { ms: 40, tag: 'smear', p: guard({ root: [0.14, 0.17], pel: { a: 10, t: 66 }, chest: { a: 18, t: 70 }, head: { a: 8, e: 'shout' },
      nh: { a: 72, r: 0.92, w: 0, flip: 1 }, fh: { a: 20, r: 0.6 }, nf: { g: [-0.3, 0.02], p: 44 }, ff: { g: [0.56, 0] } }) },
    { ms: 150, tag: 'hit', p: guard({ root: [0.32, 0.2], pel: { a: 14, t: 84 }, chest: { a: 30, t: 100 }, head: { a: 10, e: 'shout' }, fz: 'back',
      nh: { a: 96, r: 0.93, w: 6, flip: 1 }, fh: { a: -40, r: 0.7 }, nf: { g: [-0.26, 0.04], p: 60 }, ff: { g: [0.6, 0] } }) },
    { ms: 80, p: guard({ root: [0.3, 0.2], pel: { a: 12, t: 92 }, chest: { a: 32, t: 124 }, head: { a: 14, e: 'grit' }, fz: 'back',
      nh: { a: 84, r: 0.66, w: 16, flip: 1 }, fh: { a: -30, r: 0.7 }, nf: { g: [-0.22, 0.04], p: 60 }, ff: { g: [0.58, 0] } }) },
    { ms: 80, p: guard({ root: [0.18, 0.14], pel: { a: 8, t: 72 }, chest: { a: 20, t: 84 }, head: { a: 8, e: 'grit' }, fz: 'back',
      nh: { a: 80, r: 0.56 }, fh: { a: 40, r: 0.6 }, nf: { g: [-0.26, 0.02], p: 36 }, ff: { g: [0.48, 0] } }) },
    { ms: 80, p: guard({ root: [0.06, 0.08], pel: { t: 58 }, chest: { a: 10, t: 56 },
      nh: { a: 68, r: 0.6 }, fh: { a: 76, r: 0.62 }, nf: { g: [-0.29, 0], p: 14 }, ff: { g: [0.38, 0] } }) },
  ],
};

/** A charge behind the near shoulder, that hand tucked to the chest. */
export const SHOULDER: AnimDef = {
  hit: 2,
  drawings: [
    { ms: 70, p: guard({ root: [-0.1, 0.2], pel: { a: 8, t: 56 }, chest: { a: 16, t: 62 }, head: { a: 6, e: 'grit' }, fz: 'back',
      nh: { a: 20, r: 0.4, w: -60 }, fh: { a: -6, r: 0.7 }, nf: { g: [-0.4, 0], p: 20 }, ff: { g: [0.24, 0] } }) },
    { ms: 40, tag: 'smear', p: guard({ root: [0.06, 0.16], pel: { a: 20, t: 72 }, chest: { a: 28, t: 96 }, head: { a: 14, e: 'grit' }, fz: 'back',
      nh: { a: 30, r: 0.36, w: -70 }, fh: { a: -40, r: 0.74 }, nf: { g: [-0.5, 0.04], p: 60 }, ff: { g: [0.4, 0.08], p: -8 } }) },
    { ms: 90, tag: 'hit', p: guard({ root: [0.24, 0.18], pel: { a: 26, t: 80 }, chest: { a: 38, t: 122 }, head: { a: 18, e: 'shout', x: -2 }, fz: 'back',
      nh: { a: 36, r: 0.34, w: -70 }, fh: { a: -56, r: 0.8 }, nf: { g: [-0.5, 0.04], p: 66 }, ff: { g: [0.54, 0] } }) },
    { ms: 80, p: guard({ root: [0.28, 0.14], pel: { a: 24, t: 82 }, chest: { a: 36, t: 118 }, head: { a: 18, e: 'grit', x: -2 }, fz: 'back',
      nh: { a: 36, r: 0.36, w: -70 }, fh: { a: -40, r: 0.76 }, nf: { g: [0.4, 0.1], p: 10 }, ff: { g: [0.06, 0], p: 30 } }) },
    { ms: 70, p: guard({ root: [0.16, 0.14], pel: { a: 14, t: 66 }, chest: { a: 22, t: 80 }, head: { a: 8, e: 'grit' }, fz: 'back',
      nh: { a: 48, r: 0.46, w: -50 }, fh: { a: 30, r: 0.66 }, nf: { g: [-0.1, 0], p: 26 }, ff: { g: [0.4, 0] } }) },
    { ms: 70, p: guard({ root: [0.05, 0.08], pel: { t: 56 }, chest: { a: 10, t: 52 },
      nh: { a: 58, r: 0.56 }, fh: { a: 76, r: 0.64 }, nf: { g: [-0.26, 0], p: 10 }, ff: { g: [0.36, 0] } }) },
  ],
};

/** The near elbow driven straight back into whoever stands behind. */
export const BACK_ELBOW: AnimDef = {
  hit: 2,
  drawings: [
    { ms: 60, p: guard({ root: [0.08, 0.08], pel: { a: 6, t: 58 }, chest: { a: 14, t: 70 }, head: { a: 0, e: 'grit', v: 'left' },
      nh: { a: 82, r: 0.8, w: 0 }, fh: { a: 70, r: 0.56 }, nf: { g: [-0.28, 0], p: 16 }, ff: { g: [0.38, 0] } }) },
    { ms: 40, tag: 'smear', p: guard({ root: [-0.06, 0.1], pel: { a: -2, t: 44 }, chest: { a: -6, t: 34 }, head: { a: -4, e: 'grit', v: 'left' },
      nh: { a: 30, r: 0.42, w: 0 }, fh: { a: 76, r: 0.6 }, nf: { g: [-0.42, 0] }, ff: { g: [0.28, 0], p: -4 } }) },
    { ms: 110, tag: 'hit', p: guard({ root: [-0.2, 0.14], pel: { a: -10, t: 34 }, chest: { a: -22, t: 14 }, head: { a: -8, e: 'shout', v: 'left' },
      nh: { a: -8, r: 0.26, w: 0 }, fh: { a: 80, r: 0.72, h: 'open' }, nf: { g: [-0.56, 0] }, ff: { g: [0.22, 0], p: -16 } }) },
    { ms: 60, p: guard({ root: [-0.14, 0.11], pel: { a: -6, t: 40 }, chest: { a: -12, t: 24 }, head: { a: -4, e: 'grit', v: 'left' },
      nh: { a: 10, r: 0.36, w: -10 }, fh: { a: 82, r: 0.68 }, nf: { g: [-0.5, 0] }, ff: { g: [0.24, 0], p: -8 } }) },
    { ms: 70, p: guard({ root: [-0.04, 0.07], chest: { a: 2, t: 36 }, head: { a: 0 },
      nh: { a: 46, r: 0.54 }, fh: { a: 86, r: 0.66 }, nf: { g: [-0.36, 0] }, ff: { g: [0.3, 0] } }) },
  ],
};
