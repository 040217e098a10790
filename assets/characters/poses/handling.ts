/** Things in hand: picking up, swinging, hurling, and a hot stone. The game draws the thing at the near hand, along its angle. */
import type { AnimDef, Drawing } from '../../build/rig/character.ts';
import type { Expression } from '../../build/rig/pose.ts';
import { guard } from './stance.ts';

export const PICKUP: AnimDef = {
  drawings: [
    { ms: 70, p: guard({ root: [0.02, 0.24], pel: { a: 14, t: 52 }, chest: { a: 30, t: 50 }, head: { a: 14 }, fz: 'back',
      nh: { a: 30, r: 0.8, h: 'open', w: 0 }, fh: { a: -6, r: 0.7 }, nf: { g: [-0.3, 0], p: 26 }, ff: { g: [0.32, 0] } }) },
    { ms: 110, p: guard({ root: [0.04, 0.46], pel: { a: 26, t: 56 }, chest: { a: 54, t: 56 }, head: { a: 26 }, fz: 'back',
      nh: { a: 30, r: 0.95, h: 'grab', w: 10 }, fh: { a: -14, r: 0.7 }, nf: { g: [-0.32, 0], p: 44 }, ff: { g: [0.34, 0] } }) },
    { ms: 80, p: guard({ root: [0.02, 0.2], pel: { a: 10, t: 52 }, chest: { a: 22, t: 48 }, head: { a: 8 },
      nh: { a: 44, r: 0.74, w: -20 }, fh: { a: 60, r: 0.66 }, nf: { g: [-0.3, 0], p: 16 }, ff: { g: [0.32, 0] } }) },
  ],
};

/** One-handed, from over the shoulder, down and across. */
export const SWING: AnimDef = {
  hit: 3,
  drawings: [
    { ms: 70, p: guard({ root: [-0.06, 0.08], pel: { a: 0, t: 38 }, chest: { a: -4, t: 16 }, head: { a: 0, e: 'grit' },
      nh: { a: 206, r: 0.6, wa: -120, flip: 1 }, fh: { a: 82, r: 0.62 }, nf: { g: [-0.34, 0] }, ff: { g: [0.32, 0], p: -4 } }) },
    { ms: 60, p: guard({ root: [-0.09, 0.1], pel: { a: 0, t: 32 }, chest: { a: -9, t: 2 }, head: { a: -2, e: 'grit' },
      nh: { a: 218, r: 0.72, wa: -165, flip: 1 }, fh: { a: 86, r: 0.7 }, nf: { g: [-0.36, 0] }, ff: { g: [0.32, 0.02], p: -10 } }) },
    { ms: 40, tag: 'smear', p: guard({ root: [0.08, 0.1], pel: { a: 8, t: 62 }, chest: { a: 14, t: 64 }, head: { a: 6, e: 'shout' },
      nz: 'mid', nh: { a: 120, r: 0.96, wa: -50, smear: -84 }, fh: { a: 44, r: 0.54 }, nf: { g: [-0.28, 0.02], p: 34 }, ff: { g: [0.44, 0] } }) },
    { ms: 110, tag: 'hit', p: guard({ root: [0.24, 0.32], pel: { a: 12, t: 80 }, chest: { a: 30, t: 98 }, head: { a: 10, e: 'shout' }, fz: 'back',
      nh: { a: 72, r: 0.97, wa: 20 }, fh: { a: -52, r: 0.84 }, nf: { g: [-0.46, 0.03], p: 66 }, ff: { g: [0.6, 0] } }) },
    { ms: 70, p: guard({ root: [0.24, 0.34], pel: { a: 16, t: 86 }, chest: { a: 42, t: 114 }, head: { a: 16, e: 'grit' }, fz: 'back',
      nh: { a: 30, r: 0.9, wa: 84 }, fh: { a: -64, r: 0.8 }, nf: { g: [-0.46, 0.03], p: 66 }, ff: { g: [0.6, 0] } }) },
    { ms: 80, p: guard({ root: [0.06, 0.09], pel: { t: 58 }, chest: { a: 12, t: 60 },
      nh: { a: 46, r: 0.66, wa: 0 }, fh: { a: 70, r: 0.62 }, nf: { g: [-0.29, 0.01], p: 16 }, ff: { g: [0.38, 0] } }) },
  ],
};

export const HURL: AnimDef = {
  hit: 3,
  drawings: [
    { ms: 80, p: guard({ root: [-0.08, 0.1], pel: { a: -2, t: 36 }, chest: { a: -8, t: 12 }, head: { a: 0, e: 'grit' },
      nh: { a: 214, r: 0.7, w: 0, flip: 1 }, fh: { a: 92, r: 0.8, h: 'open', w: 0 }, nf: { g: [-0.36, 0] }, ff: { g: [0.36, 0.03], p: -12 } }) },
    { ms: 70, p: guard({ root: [-0.12, 0.12], pel: { a: -6, t: 30 }, chest: { a: -16, t: 0 }, head: { a: -4, e: 'grit' },
      nh: { a: 228, r: 0.84, w: 0, flip: 1 }, fh: { a: 98, r: 0.88, h: 'open', w: 0 }, nf: { g: [-0.38, 0] }, ff: { g: [0.4, 0.08], p: -18 } }) },
    { ms: 40, tag: 'smear', p: guard({ root: [0.1, 0.1], pel: { a: 8, t: 60 }, chest: { a: 12, t: 62 }, head: { a: 6, e: 'shout' },
      nz: 'mid', nh: { a: 130, r: 0.97, w: 0, smear: -84 }, fh: { a: 40, r: 0.56 }, nf: { g: [-0.28, 0.02], p: 36 }, ff: { g: [0.5, 0] } }) },
    { ms: 110, tag: 'hit', p: guard({ root: [0.22, 0.14], pel: { a: 14, t: 76 }, chest: { a: 30, t: 92 }, head: { a: 6, e: 'shout' }, fz: 'back',
      nh: { a: 88, r: 0.99, h: 'open', w: 10 }, fh: { a: -10, r: 0.66 }, nf: { g: [-0.24, 0.03], p: 54 }, ff: { g: [0.5, 0] } }) },
    { ms: 70, p: guard({ root: [0.2, 0.15], pel: { a: 14, t: 80 }, chest: { a: 34, t: 104 }, head: { a: 8, e: 'grit' }, fz: 'back',
      nh: { a: 44, r: 0.92, h: 'open', w: 10 }, fh: { a: -14, r: 0.66 }, nf: { g: [-0.24, 0.02], p: 50 }, ff: { g: [0.48, 0] } }) },
    { ms: 80, p: guard({ root: [0.06, 0.09], pel: { t: 58 }, chest: { a: 12, t: 58 },
      nh: { a: 52, r: 0.66 }, fh: { a: 70, r: 0.62 }, nf: { g: [-0.29, 0.01], p: 16 }, ff: { g: [0.38, 0] } }) },
  ],
};

type Strain = { face: Expression; lean: number; head: number; low: number; lift: number };
const STRAINS: readonly Strain[] = [
  { face: 'neutral', lean: 4, head: 10, low: 0.05, lift: 0 },
  { face: 'grit', lean: -6, head: -6, low: 0.1, lift: 6 },
  { face: 'wince', lean: 14, head: -14, low: 0.2, lift: 14 },
];

/** A glowing stone in cupped hands: three levels of not letting go, two trembling drawings each. */
export const STONE: AnimDef = {
  loop: true,
  drawings: STRAINS.flatMap(({ face, lean, head, low, lift }, level) =>
    [0, 1].map((shake): Drawing => ({
      ms: 130 - level * 30,
      p: guard({
        root: [0, low + shake * 0.006 * (level + 1)], pel: { a: 2, t: 54 }, chest: { a: lean + shake * level, t: 62 - shake },
        head: { a: head - shake * 2 * level, e: face, x: shake * 0.5 * level },
        nh: { a: 54 + lift + shake * 2, r: 0.88, h: 'cup', wa: -4 - shake * 3 * level },
        fh: { a: 32 + lift * 1.9 - shake * 2, r: 0.68, h: 'cup', wa: -2 + shake * 3 * level },
        nf: { g: [-0.3, 0], p: level === 2 ? 10 : 0 }, ff: { g: [0.28, 0] },
      }),
    })),
  ),
};

/** Through the glass: knees up, forearms crossed over the face; then he opens, reaches for the snow and lands on three limbs. */
export const CRASH: AnimDef = {
  drawings: [
    { ms: 80, p: guard({ root: [0.02, 0.06], rot: 8, pel: { a: 10, t: 56 }, chest: { a: 28, t: 54 }, head: { a: 20, e: 'wince' },
      nh: { a: 120, r: 0.52, w: -40 }, fh: { a: 116, r: 0.6, w: -40 }, nf: { a: -24, r: 0.86, p: 50 }, ff: { a: 56, r: 0.6, p: 20 } }) },
    { ms: 190, p: guard({ root: [0.04, 0.12], rot: 16, pel: { a: 14, t: 60 }, chest: { a: 42, t: 58 }, head: { a: 30, e: 'wince' },
      nh: { a: 136, r: 0.4, w: -50 }, fh: { a: 132, r: 0.5, w: -50 }, nf: { a: 52, r: 0.46, p: 30 }, ff: { a: 66, r: 0.46, p: 30 } }) },
    { ms: 170, p: guard({ root: [0.04, 0.14], rot: 26, pel: { a: 16, t: 60 }, chest: { a: 46, t: 58 }, head: { a: 34, e: 'wince' },
      nh: { a: 138, r: 0.38, w: -50 }, fh: { a: 134, r: 0.48, w: -50 }, nf: { a: 46, r: 0.5, p: 34 }, ff: { a: 60, r: 0.48, p: 34 } }) },
    { ms: 130, p: guard({ root: [0.02, 0.06], rot: 8, pel: { a: 10, t: 54 }, chest: { a: 26, t: 44 }, head: { a: 16, e: 'grit' }, fz: 'back',
      nh: { a: -70, r: 0.84 }, fh: { a: 112, r: 0.86 }, nf: { a: -10, r: 0.7, p: 34 }, ff: { a: 58, r: 0.6, p: 10 } }) },
    { ms: 147, p: guard({ root: [0, 0.02], pel: { a: 2, t: 50 }, chest: { a: 14, t: 38 }, head: { a: 22, e: 'grit' }, fz: 'back',
      nh: { a: -104, r: 0.9 }, fh: { a: 134, r: 0.9 }, nf: { a: -14, r: 0.88, p: 24 }, ff: { a: 30, r: 0.9, p: -4 } }) },
    { ms: 120, p: guard({ root: [0.1, 0.52], pel: { a: 28, t: 54 }, chest: { a: 60, t: 48 }, head: { a: 26, e: 'wince' }, fz: 'back',
      nh: { a: 18, r: 0.96 }, fh: { a: -64, r: 0.94 }, nf: { g: [-0.44, 0], p: 50 }, ff: { g: [0.36, 0] } }) },
    { ms: 200, p: guard({ root: [0.09, 0.47], pel: { a: 26, t: 54 }, chest: { a: 52, t: 46 }, head: { a: -6, e: 'grit' }, fz: 'back',
      nh: { a: 20, r: 0.98 }, fh: { a: -50, r: 0.9 }, nf: { g: [-0.44, 0], p: 46 }, ff: { g: [0.36, 0] } }) },
    { ms: 140, p: guard({ root: [0.04, 0.2], pel: { a: 12, t: 50 }, chest: { a: 26, t: 44 }, head: { a: 2, e: 'grit' },
      nh: { a: 36, r: 0.74 }, fh: { a: 44, r: 0.7 }, nf: { g: [-0.34, 0], p: 20 }, ff: { g: [0.34, 0] } }) },
  ],
};

/** The last one is down: fist into palm, a roll of the neck, and he stands at ease. */
export const WIN: AnimDef = {
  drawings: [
    { ms: 140, p: guard({ root: [0, 0.03], pel: { a: 0, t: 46 }, chest: { a: 2, t: 38 }, nh: { a: 40, r: 0.7 }, fh: { a: 64, r: 0.72 },
      nf: { g: [-0.26, 0] }, ff: { g: [0.26, 0] } }) },
    { ms: 120, p: { root: [0, 0.015], pel: { a: -2, t: 42 }, chest: { a: -2, t: 30 }, head: { a: 0 }, fz: 'front',
      nh: { a: 44, r: 0.5, h: 'fist', w: -20 }, fh: { a: 62, r: 0.62, h: 'palm', w: -60 }, nf: { g: [-0.24, 0] }, ff: { g: [0.22, 0] } } },
    { ms: 160, p: { root: [0, 0.02], pel: { a: -2, t: 42 }, chest: { a: 0, t: 34 }, head: { a: 4, e: 'grit' }, fz: 'front',
      nh: { a: 64, r: 0.56, h: 'fist', w: -14 }, fh: { a: 62, r: 0.56, h: 'palm', w: -76 }, nf: { g: [-0.24, 0] }, ff: { g: [0.22, 0] } } },
    { ms: 160, p: { root: [0, 0.005], pel: { a: -2, t: 42 }, chest: { a: -4, t: 32 }, head: { a: -14, e: 'neutral' }, fz: 'mid',
      nh: { a: 4, r: 0.9, h: 'fist' }, fh: { a: 24, r: 0.88, h: 'fist' }, nf: { g: [-0.24, 0] }, ff: { g: [0.22, 0] } } },
    { ms: 160, p: { root: [0, 0.005], pel: { a: -2, t: 42 }, chest: { a: -4, t: 32 }, head: { a: 12, e: 'neutral' }, fz: 'mid',
      nh: { a: -4, r: 0.92, h: 'fist' }, fh: { a: 20, r: 0.9, h: 'fist' }, nf: { g: [-0.24, 0] }, ff: { g: [0.22, 0] } } },
    { ms: 600, p: { root: [0, 0], pel: { a: -2, t: 40 }, chest: { a: -5, t: 28 }, head: { a: 0, e: 'smirk' }, fz: 'mid',
      nh: { a: -12, r: 0.9, h: 'fist', w: 10 }, fh: { a: 20, r: 0.9, h: 'fist', w: -10 }, nf: { g: [-0.24, 0] }, ff: { g: [0.22, 0] } } },
  ],
};
