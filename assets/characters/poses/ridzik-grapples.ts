/** Close work: by the lapels, under the arm, over the hip, and whoever is behind gets the elbow. */
import type { AnimDef } from '../../build/rig/character.ts';
import { blow, draw, loop } from './ridzik-stance.ts';

export const BACK_ELBOW: AnimDef = blow(2, [
  draw(60, { root: [0.02, 0.1], pel: { a: 2, t: 54 }, chest: { a: 12, t: 64 }, head: { a: 0, e: 'grit', v: 'left', x: -2 },
    nh: { a: 76, r: 0.8, w: 0 }, fh: { a: 70, r: 0.56, h: 'fist' }, nf: { g: [-0.26, 0], p: 16 }, ff: { g: [0.36, 0] } }),
  draw(40, { root: [-0.06, 0.12], pel: { a: -8, t: 42 }, chest: { a: -8, t: 30 }, head: { a: -6, e: 'grit', v: 'left', x: -2 }, sway: 30,
    nh: { a: 26, r: 0.42, w: 0 }, fh: { a: 76, r: 0.6, h: 'fist' }, nf: { g: [-0.4, 0] }, ff: { g: [0.28, 0.03], p: -8 } }),
  draw(110, { root: [-0.2, 0.15], pel: { a: -16, t: 34 }, chest: { a: -28, t: 8 }, head: { a: -12, e: 'smirk', v: 'left', x: -3 },
    sway: 70, nh: { a: -6, r: 0.26, w: 0 }, fh: { a: 92, r: 0.86, h: 'open' }, nf: { g: [-0.54, 0] }, ff: { g: [0.2, 0.06], p: -26 } }),
  draw(70, { root: [-0.14, 0.11], pel: { a: -10, t: 38 }, chest: { a: -12, t: 20 }, head: { a: -2, e: 'smirk' }, sway: -16,
    nh: { a: 10, r: 0.36, w: -10 }, fh: { a: 80, r: 0.74, h: 'open' }, nf: { g: [-0.46, 0] }, ff: { g: [0.24, 0], p: -8 } }),
]);

export const GRAB: AnimDef = blow(1, [
  draw(60, { root: [-0.08, 0.09], chest: { a: 2, t: 40 }, head: { a: 2, e: 'smirk' }, nh: { a: 20, r: 0.55, h: 'open' },
    fh: { a: 46, r: 0.6, h: 'open' } }),
  draw(60, { root: [0.08, 0.08], pel: { a: 2, t: 56 }, chest: { a: 16, t: 46 }, head: { a: 0, e: 'grit' }, sway: 30,
    nh: { a: 80, r: 0.9, h: 'open', w: 0 }, fh: { a: 94, r: 0.94, h: 'open', w: 0 },
    ff: { g: [0.46, 0] }, nf: { g: [-0.22, 0.02], p: 36 } }),
  draw(120, { root: [0.08, 0.1], pel: { a: -8, t: 54 }, chest: { a: 2, t: 46 }, head: { a: 6, e: 'smirk' },
    nh: { a: 82, r: 0.7, h: 'grab', w: -10 }, fh: { a: 94, r: 0.74, h: 'grab', w: -10 },
    ff: { g: [0.44, 0] }, nf: { g: [-0.24, 0], p: 10 } }),
]);

/** Has him by the lapels and is telling him about his rights. */
export const HOLD: AnimDef = loop([
  draw(140, { root: [0.06, 0.1], pel: { a: -8, t: 52 }, chest: { a: 0, t: 46 }, head: { a: 8, mood: 'talk', x: 3 },
    nh: { a: 80, r: 0.7, h: 'grab', w: -10 }, fh: { a: 92, r: 0.74, h: 'grab', w: -10 }, ff: { g: [0.42, 0] }, nf: { g: [-0.26, 0] } }),
  draw(140, { root: [0.08, 0.12], pel: { a: -10, t: 52 }, chest: { a: 4, t: 44 }, head: { a: 10, e: 'smirk', x: 3, y: 1.6 },
    nh: { a: 78, r: 0.72, h: 'grab', w: -8 }, fh: { a: 90, r: 0.76, h: 'grab', w: -8 },
    ff: { g: [0.42, 0] }, nf: { g: [-0.26, 0], p: 8 } }),
]);

/** Head under the far arm, and the knuckles of the other hand across the scalp. */
export const KNEE: AnimDef = blow(2, [
  draw(60, { root: [0.02, 0.12], pel: { a: 4, t: 48 }, chest: { a: 10, t: 30 }, head: { a: 10, e: 'grit' }, fz: 'mid',
    fh: { a: 66, r: 0.66, h: 'grab', w: -60 }, nh: { a: -30, r: 0.5, w: 0 }, ff: { g: [0.36, 0] }, nf: { g: [-0.26, 0] } }),
  draw(40, { root: [0.06, 0.16], pel: { a: 8, t: 56 }, chest: { a: 20, t: 52 }, head: { a: 14, e: 'grit' }, fz: 'mid',
    fh: { a: 68, r: 0.66, h: 'grab', w: -70 }, nh: { a: 40, r: 0.74, w: 0 }, sway: 20,
    ff: { g: [0.38, 0] }, nf: { g: [-0.26, 0], p: 14 } }),
  draw(110, { root: [0.1, 0.19], pel: { a: 12, t: 60 }, chest: { a: 28, t: 66 }, head: { a: 20, mood: 'laugh', x: 2 }, fz: 'mid',
    fh: { a: 68, r: 0.66, h: 'grab', w: -70 }, nh: { a: 78, r: 0.86, w: 20 }, sway: 10,
    ff: { g: [0.4, 0] }, nf: { g: [-0.26, 0], p: 20 } }),
  draw(60, { root: [0.1, 0.18], pel: { a: 12, t: 58 }, chest: { a: 26, t: 62 }, head: { a: 16, mood: 'laugh', x: 2 }, fz: 'mid',
    fh: { a: 68, r: 0.66, h: 'grab', w: -70 }, nh: { a: 62, r: 0.9, w: 6 }, sway: 16,
    ff: { g: [0.4, 0] }, nf: { g: [-0.26, 0], p: 18 } }),
  draw(60, { root: [0.1, 0.19], pel: { a: 12, t: 60 }, chest: { a: 28, t: 66 }, head: { a: 20, mood: 'laugh', x: 2 }, fz: 'mid',
    fh: { a: 68, r: 0.66, h: 'grab', w: -70 }, nh: { a: 78, r: 0.86, w: 20 }, sway: 10,
    ff: { g: [0.4, 0] }, nf: { g: [-0.26, 0], p: 20 } }),
]);

/** Turns in under him and rolls him over the hip. */
export const THROW: AnimDef = blow(3, [
  draw(80, { root: [0.04, 0.18], pel: { a: 2, t: 56 }, chest: { a: 14, t: 50 }, head: { a: 6, e: 'grit' },
    nh: { a: 60, r: 0.76, h: 'grab', w: -10 }, fh: { a: 72, r: 0.8, h: 'grab', w: -10 }, ff: { g: [0.4, 0] }, nf: { g: [-0.28, 0] } }),
  draw(100, { root: [0.1, 0.26], pel: { a: 14, t: 96 }, chest: { a: 26, t: 118 }, head: { a: 10, e: 'hurt', v: 'right' }, fz: 'back',
    nh: { a: 128, r: 0.9, h: 'grab', w: -20 }, fh: { a: 20, r: 0.7, h: 'grab' }, ff: { g: [0.36, 0] }, nf: { g: [-0.02, 0.02], p: 30 } }),
  draw(50, { root: [0.12, 0.2], pel: { a: 26, t: 92 }, chest: { a: 52, t: 104 }, head: { a: 22, e: 'shout' }, fz: 'back', sway: 30,
    nh: { a: 112, r: 0.98, h: 'grab', w: 0 }, fh: { a: 60, r: 0.8, h: 'grab' }, ff: { g: [0.4, 0] }, nf: { g: [-0.06, 0.02], p: 46 } }),
  draw(120, { root: [0.14, 0.3], pel: { a: 36, t: 76 }, chest: { a: 74, t: 80 }, head: { a: 30, e: 'shout' }, fz: 'back', sway: 14,
    nh: { a: 58, r: 0.97, h: 'open', w: 0 }, fh: { a: 70, r: 0.92, h: 'open', w: 0 },
    ff: { g: [0.44, 0] }, nf: { g: [-0.2, 0.02], p: 50 } }),
  draw(100, { root: [0, 0.08], pel: { a: -12, t: 44 }, chest: { a: -12, t: 26 }, head: { a: -4, e: 'wince' },
    nh: { a: -34, r: 0.46, h: 'palm', w: 70 }, fh: { a: 50, r: 0.62, h: 'fist' }, ff: { g: [0.36, 0] }, nf: { g: [-0.26, 0] } }),
]);

/** Drops back and lets him sail over. */
export const THROW_BACK: AnimDef = blow(4, [
  draw(70, { root: [0.06, 0.22], pel: { a: 6, t: 54 }, chest: { a: 16, t: 46 }, head: { a: 6, e: 'smirk' },
    nh: { a: 54, r: 0.7, h: 'grab', w: -10 }, fh: { a: 66, r: 0.74, h: 'grab', w: -10 }, ff: { g: [0.4, 0] }, nf: { g: [-0.28, 0] } }),
  draw(60, { root: [0, 0.16], pel: { a: -16, t: 48 }, chest: { a: -18, t: 36 }, head: { a: -10, e: 'grit' },
    nh: { a: 120, r: 0.94, h: 'grab', w: -10 }, fh: { a: 128, r: 0.9, h: 'grab', w: -10 }, ff: { g: [0.34, 0] }, nf: { g: [-0.3, 0] } }),
  draw(80, { root: [-0.04, 0.4], pel: { a: -40, t: 46 }, chest: { a: -50, t: 32 }, head: { a: -40, e: 'shout' }, sway: 150,
    nh: { a: 186, r: 0.94, h: 'grab', w: 0, flip: 1 }, fh: { a: 166, r: 0.94, h: 'grab', w: 0 },
    ff: { a: 74, r: 0.7, p: -10 }, nf: { g: [-0.06, 0], p: 0 } }),
  draw(40, { root: [-0.1, 0.66], pel: { a: -64, t: 44 }, chest: { a: -78, t: 30 }, head: { a: -60, e: 'shout' }, sway: 190,
    nh: { a: 216, r: 0.96, h: 'open', w: 0 }, fh: { a: 214, r: 0.96, h: 'open', w: 0 },
    ff: { a: 112, r: 0.9, p: -10 }, nf: { g: [0.14, 0], p: 10 } }),
  draw(120, { root: [-0.14, 0.8], rot: -20, pel: { a: -62, t: 40 }, chest: { a: -74, t: 26 }, head: { a: -50, mood: 'laugh' }, sway: 0,
    nh: { a: 246, r: 0.95, h: 'open', w: 0 }, fh: { a: 226, r: 0.95, h: 'open', w: 0 },
    ff: { a: 132, r: 0.9, p: 0 }, nf: { a: 96, r: 0.7, p: 0 } }),
  draw(80, { root: [-0.1, 0.62], pel: { a: -10, t: 46 }, chest: { a: 20, t: 38 }, head: { a: 10, e: 'grit' },
    nh: { a: -40, r: 0.8, h: 'palm', w: 60 }, fh: { a: 50, r: 0.7, h: 'fist' }, ff: { g: [0.4, 0] }, nf: { g: [-0.12, 0], p: 30 } }),
  draw(70, { root: [-0.05, 0.2], pel: { a: 6, t: 48 }, chest: { a: 16, t: 36 }, head: { a: 4, e: 'smirk' },
    nh: { a: 10, r: 0.6, h: 'palm', w: 20 }, fh: { a: 60, r: 0.66, h: 'open' } }),
]);
