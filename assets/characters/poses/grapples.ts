/** Catching, holding, kneeing and throwing another fighter. The hands are where the other one hangs. */
import type { AnimDef } from '../../build/rig/character.ts';
import { guard } from './stance.ts';

export const GRAB: AnimDef = {
  hit: 1,
  drawings: [
    { ms: 70, p: guard({ root: [-0.04, 0.08], pel: { a: 6, t: 50 }, chest: { a: 6, t: 44 },
      nh: { a: 30, r: 0.55, h: 'open' }, fh: { a: 50, r: 0.6, h: 'open' } }) },
    { ms: 60, tag: 'hit', p: guard({ root: [0.1, 0.08], pel: { a: 10, t: 54 }, chest: { a: 16, t: 46 }, head: { a: 4, e: 'grit' },
      nh: { a: 80, r: 0.86, h: 'open', w: 0 }, fh: { a: 88, r: 0.9, h: 'open', w: 0 }, ff: { g: [0.46, 0] }, nf: { g: [-0.28, 0], p: 24 } }) },
    { ms: 130, p: guard({ root: [0.1, 0.1], pel: { a: 6, t: 54 }, chest: { a: 10, t: 50 }, head: { a: 4, e: 'grit' },
      nh: { a: 84, r: 0.74, h: 'grab', w: -10 }, fh: { a: 94, r: 0.78, h: 'grab', w: -10 }, ff: { g: [0.46, 0] }, nf: { g: [-0.28, 0], p: 16 } }) },
  ],
};

export const HOLD: AnimDef = {
  loop: true,
  drawings: [
    { ms: 160, p: guard({ root: [0.08, 0.1], pel: { a: 6, t: 54 }, chest: { a: 8, t: 50 }, head: { a: 4, e: 'grit' },
      nh: { a: 84, r: 0.72, h: 'grab', w: -10 }, fh: { a: 94, r: 0.77, h: 'grab', w: -10 }, ff: { g: [0.46, 0] }, nf: { g: [-0.3, 0], p: 10 } }) },
    { ms: 160, p: guard({ root: [0.09, 0.115], pel: { a: 7, t: 53 }, chest: { a: 11, t: 48 }, head: { a: 6, e: 'grit', y: 0.5 },
      nh: { a: 82, r: 0.74, h: 'grab', w: -8 }, fh: { a: 92, r: 0.79, h: 'grab', w: -8 }, ff: { g: [0.46, 0] }, nf: { g: [-0.3, 0], p: 14 } }) },
  ],
};

/** Pulls the head down and brings the knee up to it. */
export const KNEE: AnimDef = {
  hit: 2,
  drawings: [
    { ms: 70, p: guard({ root: [0, 0.1], pel: { a: 4, t: 50 }, chest: { a: 2, t: 42 }, head: { a: 2, e: 'grit' },
      nh: { a: 90, r: 0.72, h: 'grab', w: 0 }, fh: { a: 100, r: 0.78, h: 'grab', w: 0 }, nf: { g: [-0.42, 0], p: 34 }, ff: { g: [0.22, 0] } }) },
    { ms: 40, tag: 'smear', p: guard({ root: [0.1, 0.03], pel: { a: 0, t: 58 }, chest: { a: 14, t: 50 }, head: { a: 8, e: 'grit' },
      nh: { a: 70, r: 0.66, h: 'grab', w: 0 }, fh: { a: 82, r: 0.7, h: 'grab', w: 0 }, nf: { a: 20, r: 0.7, p: 50, smear: 46 }, ff: { g: [0.16, 0], p: 10 } }) },
    { ms: 120, tag: 'hit', p: guard({ root: [0.2, -0.02], pel: { a: -14, t: 68 }, chest: { a: 24, t: 58 }, head: { a: 14, e: 'shout' },
      nh: { a: 48, r: 0.6, h: 'grab', w: 10 }, fh: { a: 58, r: 0.64, h: 'grab', w: 10 }, nf: { a: 32, r: 0.4, p: 62 }, ff: { g: [0.12, 0], p: 26 } }) },
    { ms: 80, p: guard({ root: [0.1, 0.06], pel: { a: 2, t: 56 }, chest: { a: 10, t: 50 }, head: { a: 6, e: 'grit' },
      nh: { a: 76, r: 0.7, h: 'grab', w: -6 }, fh: { a: 88, r: 0.75, h: 'grab', w: -6 }, nf: { a: 4, r: 0.84, p: 30 }, ff: { g: [0.3, 0] } }) },
  ],
};

/** Up over the head with straight arms, then away to the front. */
export const THROW: AnimDef = {
  hit: 4,
  drawings: [
    { ms: 90, p: guard({ root: [0, 0.16], pel: { a: 12, t: 56 }, chest: { a: 22, t: 50 }, head: { a: 8, e: 'grit' },
      nh: { a: 56, r: 0.8, h: 'grab', w: -10 }, fh: { a: 66, r: 0.82, h: 'grab', w: -10 }, ff: { g: [0.4, 0] }, nf: { g: [-0.34, 0] } }) },
    { ms: 80, p: guard({ root: [0, 0.06], pel: { a: -4, t: 46 }, chest: { a: -8, t: 36 }, head: { a: -6, e: 'grit' },
      nh: { a: 150, r: 0.96, h: 'grab', w: -20 }, fh: { a: 140, r: 0.9, h: 'grab', w: -20 }, ff: { g: [0.34, 0] }, nf: { g: [-0.34, 0] } }) },
    { ms: 150, tag: 'overhead', p: guard({ root: [-0.02, 0.01], pel: { a: -6, t: 44 }, chest: { a: -8, t: 30 }, head: { a: -4, e: 'shout' },
      nh: { a: 176, r: 0.95, h: 'palm', w: -40 }, fh: { a: 172, r: 0.95, h: 'palm', w: -30 }, ff: { g: [0.3, 0] }, nf: { g: [-0.32, 0] } }) },
    { ms: 60, tag: 'smear', p: guard({ root: [0.12, 0.06], pel: { a: 10, t: 52 }, chest: { a: 18, t: 46 }, head: { a: 8, e: 'shout' },
      nz: 'mid', fz: 'mid',
      nh: { a: 122, r: 0.98, h: 'open', smear: -52 }, fh: { a: 118, r: 0.98, h: 'open' }, ff: { g: [0.48, 0] }, nf: { g: [-0.28, 0], p: 30 } }) },
    { ms: 120, tag: 'release', p: guard({ root: [0.3, 0.24], pel: { a: 30, t: 58 }, chest: { a: 62, t: 52 }, head: { a: 30, e: 'shout' },
      nh: { a: 58, r: 0.98, h: 'open' }, fh: { a: 62, r: 0.98, h: 'open' }, ff: { g: [0.54, 0] }, nf: { g: [-0.34, 0.12], p: 66 } }) },
    { ms: 80, p: guard({ root: [0.1, 0.1], chest: { a: 18, t: 46 },
      nh: { a: 50, r: 0.7 }, fh: { a: 66, r: 0.7 }, ff: { g: [0.42, 0] }, nf: { g: [-0.28, 0], p: 14 } }) },
  ],
};

/** Arches back and sends the other one over the shoulder behind. */
export const THROW_BACK: AnimDef = {
  hit: 4,
  drawings: [
    { ms: 80, p: guard({ root: [0.06, 0.22], pel: { a: 10, t: 54 }, chest: { a: 20, t: 48 }, head: { a: 8, e: 'grit' },
      nh: { a: 54, r: 0.72, h: 'grab', w: -10 }, fh: { a: 64, r: 0.76, h: 'grab', w: -10 }, ff: { g: [0.4, 0] }, nf: { g: [-0.3, 0] } }) },
    { ms: 70, p: guard({ root: [0.02, 0.05], pel: { a: -8, t: 48 }, chest: { a: -14, t: 40 }, head: { a: -10, e: 'grit' },
      nh: { a: 146, r: 0.97, h: 'grab', w: -10 }, fh: { a: 136, r: 0.9, h: 'grab', w: -10 }, ff: { g: [0.32, 0] }, nf: { g: [-0.34, 0] } }) },
    { ms: 90, tag: 'overhead', p: guard({ root: [0.06, 0.06], pel: { a: -20, t: 46 }, chest: { a: -36, t: 34 }, head: { a: -34, e: 'shout' },
      nh: { a: 190, r: 0.94, h: 'grab', w: 0, flip: 1 }, fh: { a: 166, r: 0.94, h: 'grab', w: 0 }, ff: { g: [0.34, 0], p: 8 }, nf: { g: [-0.3, 0], p: 14 } }) },
    { ms: 40, tag: 'smear', p: guard({ root: [0.1, 0.14], pel: { a: -30, t: 44 }, chest: { a: -58, t: 30 }, head: { a: -52, e: 'shout' },
      nh: { a: 206, r: 0.96, h: 'open', w: 0, smear: 56 }, fh: { a: 210, r: 0.96, h: 'open', w: 0 }, ff: { g: [0.36, 0], p: 24 }, nf: { g: [-0.26, 0], p: 30 } }) },
    { ms: 130, tag: 'release', p: guard({ root: [0.12, 0.22], pel: { a: -36, t: 44 }, chest: { a: -74, t: 28 }, head: { a: -62, e: 'shout' },
      nh: { a: 236, r: 0.97, h: 'open', w: 0 }, fh: { a: 242, r: 0.97, h: 'open', w: 0 }, ff: { g: [0.38, 0], p: 34 }, nf: { g: [-0.24, 0], p: 40 } }) },
    { ms: 80, p: guard({ root: [0.04, 0.16], pel: { a: -12, t: 46 }, chest: { a: -24, t: 34 }, head: { a: -16, e: 'grit' },
      nh: { a: 40, r: 0.7 }, fh: { a: 92, r: 0.74 }, ff: { g: [0.34, 0], p: 10 }, nf: { g: [-0.3, 0], p: 10 } }) },
    { ms: 70, p: guard({ root: [0.01, 0.08], pel: { a: 0 }, chest: { a: -2, t: 40 }, nh: { a: 54, r: 0.62 }, fh: { a: 88, r: 0.68 } }) },
  ],
};
