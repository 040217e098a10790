/** Blows with hands, head, shoulder and elbow: anticipation, one smear of 40 ms, the hit held, back toward the guard. */
import type { AnimDef } from '../../build/rig/character.ts';
import { guard } from './stance.ts';

/** Straight, with the leading hand, tall: at the chin. */
export const JAB: AnimDef = {
  hit: 2,
  drawings: [
    { ms: 70, p: guard({ root: [-0.07, 0.06], pel: { a: -2, t: 60 }, chest: { a: -3, t: 62 }, head: { a: 0 },
      fh: { a: 62, r: 0.36, w: -20 }, nh: { a: 74, r: 0.5 } }) },
    { ms: 40, tag: 'smear', p: guard({ root: [0.04, 0.04], pel: { t: 48 }, chest: { a: 2, t: 30 }, head: { a: 2, e: 'grit' },
      fh: { a: 94, r: 0.86, w: 0, smear: 34 }, nh: { a: 78, r: 0.46 }, ff: { g: [0.4, 0.03], p: -12 }, nf: { g: [-0.28, 0], p: 18 } }) },
    { ms: 90, tag: 'hit', p: guard({ root: [0.13, 0.03], pel: { a: 2, t: 38 }, chest: { a: 3, t: 6 }, head: { a: 3, e: 'grit' },
      fh: { a: 99, r: 0.995, w: 0 }, nh: { a: 92, r: 0.34, w: -70 }, ff: { g: [0.4, 0] }, nf: { g: [-0.22, 0], p: 34 } }) },
    { ms: 60, p: guard({ root: [0.08, 0.05], pel: { t: 42 }, chest: { a: 4, t: 20 }, head: { a: 2, e: 'grit' },
      fh: { a: 96, r: 0.84, w: -10 }, nh: { a: 84, r: 0.42, w: -50 }, ff: { g: [0.4, 0] }, nf: { g: [-0.26, 0], p: 22 } }) },
    { ms: 70, p: guard({ root: [0.03, 0.06], chest: { a: 6, t: 34 },
      fh: { a: 88, r: 0.7 }, ff: { g: [0.36, 0] }, nf: { g: [-0.3, 0], p: 8 } }) },
  ],
};

/** Straight, with the rear hand and the hip behind it: one line from the heel to the knuckles. */
export const CROSS: AnimDef = {
  hit: 2,
  drawings: [
    { ms: 60, p: guard({ root: [-0.08, 0.12], pel: { a: 2, t: 36 }, chest: { a: -4, t: 8 }, head: { a: 2, e: 'grit' },
      nh: { a: -24, r: 0.4, w: -10 }, fh: { a: 88, r: 0.72 }, nf: { g: [-0.34, 0] } }) },
    { ms: 40, tag: 'smear', p: guard({ root: [0.1, 0.14], pel: { a: 8, t: 66 }, chest: { a: 20, t: 76 }, head: { a: 8, e: 'grit' }, fz: 'back',
      nh: { a: 80, r: 0.9, w: 0, smear: 78 }, fh: { a: 50, r: 0.5 }, nf: { g: [-0.3, 0.02], p: 40 }, ff: { g: [0.44, 0] } }) },
    { ms: 100, tag: 'hit', p: guard({ root: [0.24, 0.15], pel: { a: 12, t: 84 }, chest: { a: 28, t: 110 }, head: { a: 10, e: 'grit' }, fz: 'back',
      nh: { a: 86, r: 0.995, w: 0 }, fh: { a: 6, r: 0.36, w: -30 }, nf: { g: [-0.34, 0.03], p: 62 }, ff: { g: [0.46, 0] } }) },
    { ms: 60, p: guard({ root: [0.22, 0.16], pel: { a: 10, t: 76 }, chest: { a: 24, t: 94 }, head: { a: 8, e: 'grit' }, fz: 'back',
      nh: { a: 80, r: 0.82, w: 0 }, fh: { a: 40, r: 0.42 }, nf: { g: [-0.32, 0.02], p: 48 }, ff: { g: [0.44, 0] } }) },
    { ms: 70, p: guard({ root: [0.07, 0.09], pel: { t: 60 }, chest: { a: 11, t: 62 },
      nh: { a: 68, r: 0.64, w: -14 }, fh: { a: 78, r: 0.58 }, nf: { g: [-0.3, 0], p: 18 }, ff: { g: [0.39, 0] } }) },
  ],
};

/** Up under the ribs with the leading hand, out of a crouch, one knee nearly on the floor. */
export const GUT: AnimDef = {
  hit: 2,
  drawings: [
    { ms: 70, p: guard({ root: [-0.06, 0.3], pel: { a: 12, t: 64 }, chest: { a: 24, t: 72 }, head: { a: -2, e: 'grit' },
      fh: { a: -16, r: 0.5, w: 0 }, nh: { a: 70, r: 0.42 }, nf: { g: [-0.34, 0], p: 24 }, ff: { g: [0.3, 0] } }) },
    { ms: 40, tag: 'smear', p: guard({ root: [0.08, 0.4], pel: { a: 16, t: 50 }, chest: { a: 32, t: 34 }, head: { a: -4, e: 'grit' },
      fh: { a: 36, r: 0.84, w: -10, smear: 70 }, nh: { a: 40, r: 0.36 }, nf: { g: [-0.34, 0.01], p: 50 }, ff: { g: [0.42, 0] } }) },
    { ms: 110, tag: 'hit', p: guard({ root: [0.2, 0.42], pel: { a: 18, t: 40 }, chest: { a: 40, t: 6 }, head: { a: -14, e: 'shout' },
      fh: { a: 68, r: 0.9, w: -44 }, nh: { a: -34, r: 0.44, w: -20 }, nf: { g: [-0.36, 0.02], p: 66 }, ff: { g: [0.5, 0] } }) },
    { ms: 60, p: guard({ root: [0.17, 0.26], pel: { a: 10, t: 42 }, chest: { a: 20, t: 18 }, head: { a: -6, e: 'grit' },
      fh: { a: 90, r: 0.7, w: -40 }, nh: { a: 30, r: 0.4, w: -40 }, nf: { g: [-0.3, 0.01], p: 44 }, ff: { g: [0.48, 0] } }) },
    { ms: 70, p: guard({ root: [0.06, 0.11], chest: { a: 10, t: 34 },
      fh: { a: 88, r: 0.66 }, nf: { g: [-0.3, 0], p: 14 }, ff: { g: [0.4, 0] } }) },
  ],
};

/** Pulls the other man in by the ears and falls on him with all he has above the neck: one foot leaves the floor. */
export const HEADBUTT: AnimDef = {
  hit: 2,
  drawings: [
    { ms: 80, p: guard({ root: [-0.1, 0.08], pel: { a: -12, t: 50 }, chest: { a: -26, t: 46 }, head: { a: -34, e: 'grit' },
      nh: { a: 88, r: 0.82, h: 'grab', w: 0 }, fh: { a: 100, r: 0.88, h: 'grab', w: 0 }, nf: { g: [-0.36, 0] }, ff: { g: [0.28, 0.03], p: -14 } }) },
    { ms: 40, tag: 'smear', p: guard({ root: [0.14, 0.1], pel: { a: 14, t: 56 }, chest: { a: 26, t: 54 }, head: { a: 12, e: 'grit' },
      nh: { a: 62, r: 0.6, h: 'grab', w: 0, smear: -34 }, fh: { a: 72, r: 0.66, h: 'grab', w: 0 }, nf: { g: [-0.36, 0.05], p: 56 },
      ff: { g: [0.42, 0] } }) },
    { ms: 120, tag: 'hit', p: guard({ root: [0.36, 0.16], pel: { a: 36, t: 62 }, chest: { a: 68, t: 60 }, head: { a: 46, e: 'grit', x: 5, y: 1 },
      fz: 'mid', nh: { a: 12, r: 0.46, h: 'grab', w: 10 }, fh: { a: 30, r: 0.56, h: 'grab', w: 0 }, nf: { a: -54, r: 0.93, p: 34 },
      ff: { g: [0.42, 0] } }) },
    { ms: 60, p: guard({ root: [0.22, 0.14], pel: { a: 18, t: 58 }, chest: { a: 36, t: 54 }, head: { a: 28, e: 'wince' },
      nh: { a: 30, r: 0.52 }, fh: { a: 50, r: 0.58 }, nf: { g: [-0.26, 0.08], p: 50 }, ff: { g: [0.44, 0] } }) },
    { ms: 70, p: guard({ root: [0.06, 0.09], chest: { a: 14, t: 46 }, head: { a: 8, e: 'wince' },
      nh: { a: 48, r: 0.58 }, fh: { a: 76, r: 0.64 }, nf: { g: [-0.3, 0], p: 14 }, ff: { g: [0.38, 0] } }) },
  ],
};

/** The big round one that ends a string: from behind the ear, over the top, and right through. */
export const HAYMAKER: AnimDef = {
  hit: 3,
  drawings: [
    { ms: 80, p: guard({ root: [-0.1, 0.12], pel: { a: -2, t: 34 }, chest: { a: -8, t: 10 }, head: { a: 0, e: 'grit' }, fz: 'back',
      nh: { a: -104, r: 0.6, w: 30, flip: 1 }, fh: { a: 84, r: 0.74 }, nf: { g: [-0.38, 0] }, ff: { g: [0.3, 0], p: -8 } }) },
    { ms: 60, p: guard({ root: [-0.18, 0.18], pel: { a: -8, t: 26 }, chest: { a: -22, t: -12 }, head: { a: 2, e: 'grit' }, fz: 'back',
      nh: { a: -158, r: 0.5, w: 60, flip: 1, shrug: 3 }, fh: { a: 96, r: 0.92, h: 'open', w: 0 }, nf: { g: [-0.46, 0] },
      ff: { g: [0.26, 0.05], p: -20 } }) },
    { ms: 40, tag: 'smear', p: guard({ root: [0.1, 0.14], pel: { a: 8, t: 62 }, chest: { a: 16, t: 66 }, head: { a: 12, e: 'shout' }, fz: 'back',
      nz: 'mid', nh: { a: 112, r: 0.96, w: 0, smear: -124 }, fh: { a: 10, r: 0.66 }, nf: { g: [-0.34, 0.03], p: 44 },
      ff: { g: [0.52, 0.02], p: -8 } }) },
    { ms: 110, tag: 'hit', p: guard({ root: [0.38, 0.25], pel: { a: 20, t: 88 }, chest: { a: 46, t: 116 }, head: { a: 32, e: 'shout' }, fz: 'back',
      nh: { a: 86, r: 0.995, w: 4 }, fh: { a: -86, r: 0.94 }, nf: { g: [-0.34, 0.04], p: 70 }, ff: { g: [0.62, 0] } }) },
    { ms: 70, p: guard({ root: [0.34, 0.25], pel: { a: 16, t: 92 }, chest: { a: 46, t: 128 }, head: { a: 26, e: 'grit' }, fz: 'back',
      nh: { a: 44, r: 0.9, w: 16 }, fh: { a: -92, r: 0.8 }, nf: { g: [-0.32, 0.04], p: 68 }, ff: { g: [0.62, 0] } }) },
    { ms: 80, p: guard({ root: [0.12, 0.13], pel: { a: 4, t: 66 }, chest: { a: 18, t: 70 }, head: { a: 8, e: 'grit' },
      nh: { a: 56, r: 0.6 }, fh: { a: 40, r: 0.6 }, nf: { g: [-0.3, 0.01], p: 28 }, ff: { g: [0.46, 0] } }) },
  ],
};

/** The haymaker drawn back and held behind the ear, trembling. */
export const CHARGING: AnimDef = {
  loop: true,
  drawings: [
    { ms: 60, p: guard({ root: [-0.2, 0.22], pel: { a: -8, t: 22 }, chest: { a: -24, t: -14 }, head: { a: 4, e: 'grit' }, fz: 'back',
      nh: { a: -156, r: 0.5, w: 60, flip: 1, shrug: 3 }, fh: { a: 92, r: 0.94, h: 'open', w: 0 }, nf: { g: [-0.48, 0] }, ff: { g: [0.26, 0.04], p: -18 } }) },
    { ms: 60, p: guard({ root: [-0.21, 0.23], pel: { a: -8, t: 20 }, chest: { a: -25, t: -17 }, head: { a: 2, e: 'grit', x: 0.6 }, fz: 'back',
      nh: { a: -160, r: 0.52, w: 62, flip: 1, shrug: 4 }, fh: { a: 94, r: 0.95, h: 'open', w: 0 }, nf: { g: [-0.48, 0] }, ff: { g: [0.26, 0.04], p: -19 } }) },
    { ms: 60, p: guard({ root: [-0.215, 0.245], pel: { a: -9, t: 19 }, chest: { a: -26, t: -18 }, head: { a: 3, e: 'shout', y: 0.6 }, fz: 'back',
      nh: { a: -163, r: 0.5, w: 60, flip: 1, shrug: 4 }, fh: { a: 93, r: 0.94, h: 'open', w: 0 }, nf: { g: [-0.48, 0] }, ff: { g: [0.26, 0.05], p: -18 } }) },
  ],
};

/** What the held one becomes: thrown with everything, down through the man. */
export const HAYMAKER_CHARGED: AnimDef = {
  hit: 2,
  drawings: [
    { ms: 50, p: guard({ root: [-0.1, 0.16], pel: { a: 2, t: 36 }, chest: { a: -14, t: -2 }, head: { a: 4, e: 'shout' }, fz: 'back',
      nh: { a: -160, r: 0.86, w: 20, flip: 1, shrug: 3 }, fh: { a: 90, r: 0.9, h: 'open' }, nf: { g: [-0.42, 0], p: 14 }, ff: { g: [0.48, 0.14], p: -20 } }) },
    { ms: 40, tag: 'smear', p: guard({ root: [0.18, 0.18], pel: { a: 14, t: 68 }, chest: { a: 28, t: 74 }, head: { a: 16, e: 'shout' }, fz: 'back',
      nz: 'mid', nh: { a: 106, r: 0.98, w: 0, smear: -150 }, fh: { a: -30, r: 0.76 }, nf: { g: [-0.42, 0.05], p: 60 }, ff: { g: [0.62, 0] } }) },
    { ms: 150, tag: 'hit', p: guard({ root: [0.48, 0.3], pel: { a: 30, t: 90 }, chest: { a: 58, t: 120 }, head: { a: 34, e: 'shout' }, fz: 'back',
      nh: { a: 66, r: 0.995, w: 6 }, fh: { a: -126, r: 0.96 }, nf: { a: -58, r: 0.985, p: 30 }, ff: { g: [0.64, 0] } }) },
    { ms: 80, p: guard({ root: [0.44, 0.34], pel: { a: 30, t: 96 }, chest: { a: 66, t: 132 }, head: { a: 38, e: 'grit' }, fz: 'back',
      nh: { a: 22, r: 0.92, w: 16 }, fh: { a: -110, r: 0.8 }, nf: { g: [-0.36, 0.1], p: 70 }, ff: { g: [0.64, 0] } }) },
    { ms: 80, p: guard({ root: [0.24, 0.2], pel: { a: 12, t: 72 }, chest: { a: 34, t: 84 }, head: { a: 16, e: 'grit' }, fz: 'back',
      nh: { a: 40, r: 0.7 }, fh: { a: 10, r: 0.66 }, nf: { g: [-0.28, 0.02], p: 44 }, ff: { g: [0.54, 0] } }) },
    { ms: 80, p: guard({ root: [0.07, 0.09], pel: { t: 58 }, chest: { a: 12, t: 56 },
      nh: { a: 62, r: 0.6 }, fh: { a: 74, r: 0.62 }, nf: { g: [-0.29, 0], p: 16 }, ff: { g: [0.4, 0] } }) },
  ],
};

/** A charge behind the near shoulder, that hand tucked to the chest. */
export const SHOULDER: AnimDef = {
  hit: 2,
  drawings: [
    { ms: 70, p: guard({ root: [-0.1, 0.2], pel: { a: 8, t: 56 }, chest: { a: 16, t: 62 }, head: { a: 6, e: 'grit' }, fz: 'back',
      nh: { a: 20, r: 0.4, w: -60 }, fh: { a: -6, r: 0.7 }, nf: { g: [-0.4, 0], p: 20 }, ff: { g: [0.24, 0] } }) },
    { ms: 40, tag: 'smear', p: guard({ root: [0.06, 0.16], pel: { a: 20, t: 72 }, chest: { a: 28, t: 96 }, head: { a: 14, e: 'grit' }, fz: 'back',
      nh: { a: 30, r: 0.36, w: -70 }, fh: { a: -52, r: 0.84, smear: -60 }, nf: { g: [-0.5, 0.04], p: 60 }, ff: { g: [0.4, 0.08], p: -8 } }) },
    { ms: 90, tag: 'hit', p: guard({ root: [0.28, 0.2], pel: { a: 30, t: 80 }, chest: { a: 46, t: 122 }, head: { a: 20, e: 'shout', x: -2 }, fz: 'back',
      nh: { a: 36, r: 0.34, w: -70 }, fh: { a: -70, r: 0.86 }, nf: { g: [-0.56, 0.05], p: 72 }, ff: { g: [0.54, 0] } }) },
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
    { ms: 40, p: guard({ root: [-0.1, 0.11], pel: { a: -6, t: 42 }, chest: { a: -14, t: 26 }, head: { a: -4, e: 'grit', v: 'left' },
      nh: { a: 34, r: 0.46, w: 0 }, fh: { a: 80, r: 0.7 }, nf: { g: [-0.48, 0] }, ff: { g: [0.28, 0], p: -4 } }) },
    { ms: 110, tag: 'hit', p: guard({ root: [-0.32, 0.2], pel: { a: -20, t: 30 }, chest: { a: -40, t: -4 }, head: { a: -22, e: 'shout', v: 'left' },
      nh: { a: 10, r: 0.24, w: 0, shrug: 2 }, fh: { a: 92, r: 0.92, h: 'open' }, nf: { g: [-0.68, 0] }, ff: { g: [0.2, 0.05], p: -26 } }) },
    { ms: 60, p: guard({ root: [-0.14, 0.11], pel: { a: -6, t: 40 }, chest: { a: -12, t: 24 }, head: { a: -4, e: 'grit', v: 'left' },
      nh: { a: 10, r: 0.36, w: -10 }, fh: { a: 82, r: 0.68 }, nf: { g: [-0.5, 0] }, ff: { g: [0.24, 0], p: -8 } }) },
    { ms: 70, p: guard({ root: [-0.04, 0.07], chest: { a: 2, t: 36 }, head: { a: 0 },
      nh: { a: 46, r: 0.54 }, fh: { a: 86, r: 0.66 }, nf: { g: [-0.36, 0] }, ff: { g: [0.3, 0] } }) },
  ],
};
