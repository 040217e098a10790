/** Between blows: hops, ducks, hides behind his forearms, jumps like a man who would rather not. */
import type { AnimDef } from '../../build/rig/character.ts';
import { draw, once } from './ridzik-stance.ts';

export const STEP: AnimDef = once([
  draw(40, { root: [-0.02, 0.14], pel: { a: 6 }, chest: { a: 14 }, sway: 16, nf: { g: [-0.34, 0], p: 30 },
    ff: { g: [0.34, 0.07], p: -16 } }),
  draw(70, { root: [0.1, 0.1], pel: { a: 2, t: 50 }, chest: { a: 20, t: 40 }, head: { a: -2, e: 'grit' }, sway: -40,
    fh: { a: 60, r: 0.6, h: 'open' }, nf: { g: [-0.36, 0.04], p: 60 }, ff: { g: [0.5, 0.02], p: -12 } }),
  draw(60, { root: [0.03, 0.08], chest: { a: 8 }, nf: { g: [-0.18, 0.04], p: 24 }, ff: { g: [0.36, 0] } }),
]);

/** Skips backwards, belly in, hands up: not today. */
export const STEP_BACK: AnimDef = once([
  draw(40, { root: [0.02, 0.1], pel: { a: 10 }, chest: { a: 12 }, head: { a: -4, mood: 'gape' }, sway: 20,
    fh: { a: 84, r: 0.6, h: 'palm', w: -50 }, nh: { a: 60, r: 0.5, h: 'palm', w: -50 },
    nf: { g: [-0.42, 0.07], p: 20 }, ff: { g: [0.34, 0], p: 20 } }),
  draw(80, { root: [-0.12, 0.04], pel: { a: 14, t: 50 }, chest: { a: -6, t: 30 }, head: { a: -10, mood: 'gape' }, sway: 46, fz: 'front',
    fh: { a: 92, r: 0.8, h: 'palm', w: -50 },
    nh: { a: 72, r: 0.7, h: 'palm', w: -40 }, nf: { g: [-0.5, 0.05], p: 10 }, ff: { g: [0.16, 0.08], p: -24 } }),
  draw(60, { root: [-0.1, 0.09], pel: { a: -4 }, chest: { a: -4 }, head: { a: 2, e: 'smirk' }, fh: { a: 80, r: 0.7, h: 'palm', w: -50 },
    nf: { g: [-0.36, 0] }, ff: { g: [0.24, 0.02], p: -10 } }),
]);

/** Turtles: shoulders over the ears, one eye open. */
export const GUARD: AnimDef = once([
  draw(40, { root: [-0.08, 0.1], pel: { a: -2, t: 52 }, chest: { a: 12, t: 46 }, head: { a: 10, e: 'wince', y: 2 }, fz: 'front',
    nh: { a: 66, r: 0.52, w: -40, shrug: 2 }, fh: { a: 90, r: 0.62, h: 'fist', w: -34, shrug: 2 } }),
  draw(200, { root: [-0.1, 0.15], pel: { a: 4, t: 54 }, chest: { a: 20, t: 50 }, head: { a: 12, e: 'wince', x: 0, y: 4 }, fz: 'front',
    nh: { a: 70, r: 0.48, w: -36, shrug: 4 },
    fh: { a: 98, r: 0.60, h: 'fist', w: -30, shrug: 4 }, nf: { g: [-0.3, 0] }, ff: { g: [0.28, 0], p: 8 } }),
]);

export const GUARD_HIT: AnimDef = once([
  draw(60, { root: [-0.2, 0.16], pel: { a: -4, t: 52 }, chest: { a: 4, t: 46 }, head: { a: -4, e: 'hurt', y: 3 }, fz: 'front', sway: 34,
    nh: { a: 74, r: 0.42, w: -42, shrug: 4 },
    fh: { a: 104, r: 0.52, h: 'fist', w: -38, shrug: 4 }, nf: { g: [-0.44, 0] }, ff: { g: [0.2, 0.06], p: -24 } }),
  draw(80, { root: [-0.14, 0.18], pel: { a: 4, t: 54 }, chest: { a: 18, t: 48 }, head: { a: 14, e: 'hurt', y: 4 }, fz: 'front',
    nh: { a: 70, r: 0.44, w: -42, shrug: 4 },
    fh: { a: 100, r: 0.56, h: 'fist', w: -36, shrug: 4 }, nf: { g: [-0.4, 0] }, ff: { g: [0.24, 0] } }),
  draw(70, { root: [-0.1, 0.15], pel: { a: 4, t: 54 }, chest: { a: 18, t: 50 }, head: { a: 12, e: 'wince', x: 0, y: 4 }, fz: 'front',
    nh: { a: 70, r: 0.48, w: -38, shrug: 4 },
    fh: { a: 98, r: 0.60, h: 'fist', w: -32, shrug: 4 }, nf: { g: [-0.34, 0] }, ff: { g: [0.27, 0] } }),
]);

/** Slaps it aside, and cannot believe it worked. */
export const PARRY: AnimDef = once([
  draw(120, { root: [-0.02, 0.08], pel: { a: -12, t: 40 }, chest: { a: -8, t: 4 }, head: { a: -2, mood: 'laugh' }, sway: 34,
    fh: { a: 126, r: 0.88, h: 'palm', w: -10 }, nh: { a: -50, r: 0.7, h: 'open' },
    nf: { g: [-0.3, 0] }, ff: { g: [0.38, 0.02], p: -14 } }),
  draw(70, { root: [-0.03, 0.07], chest: { a: -4, t: 16 }, head: { a: 4, e: 'smirk' }, fh: { a: 100, r: 0.74, h: 'open', w: -20 },
    nh: { a: -26, r: 0.62 } }),
]);

export const SQUAT: AnimDef = once([
  draw(60, { root: [-0.02, 0.28], pel: { a: 14, t: 50 }, chest: { a: 26, t: 42 }, head: { a: -6, e: 'grit' }, sway: 10,
    nh: { a: -54, r: 0.8, h: 'open' }, fh: { a: -6, r: 0.8, h: 'open' }, fz: 'back',
    nf: { g: [-0.26, 0], p: 24 }, ff: { g: [0.28, 0], p: 8 } }),
]);

export const RISE: AnimDef = once([
  draw(80, { root: [0.02, -0.04], pel: { a: -6, t: 50 }, chest: { a: -6, t: 36 }, head: { a: -12, e: 'shout' }, sway: 24,
    nh: { a: 36, r: 0.7, h: 'open' }, fh: { a: 142, r: 0.86, h: 'open' },
    nf: { a: -16, r: 0.96, p: 50 }, ff: { a: 36, r: 0.74, p: 30 } }),
  draw(120, { root: [0.02, 0], pel: { a: -4, t: 52 }, chest: { a: 4, t: 38 }, head: { a: -2, e: 'grit' }, sway: 40,
    nh: { a: -64, r: 0.8, h: 'open', w: 0 }, fh: { a: 104, r: 0.8, h: 'open' },
    nf: { a: 8, r: 0.68, p: 50 }, ff: { a: 58, r: 0.62, p: 16 } }),
]);

/** Coming down: tie and hair up, arms going like wings. */
export const FALL: AnimDef = once([
  draw(80, { root: [0.02, 0], pel: { a: -2, t: 50 }, chest: { a: 4, t: 34 }, head: { a: 4, mood: 'gape' }, sway: 130, fz: 'mid',
    nh: { a: -84, r: 0.86, h: 'open', w: 0 }, fh: { a: 124, r: 0.88, h: 'open', w: 0 },
    nf: { a: -6, r: 0.8, p: 30 }, ff: { a: 44, r: 0.74, p: 10 } }),
  draw(120, { root: [0.02, 0], pel: { a: 0, t: 48 }, chest: { a: 10, t: 30 }, head: { a: 10, mood: 'gape' }, sway: 160, fz: 'mid',
    nh: { a: -124, r: 0.92, h: 'open', w: 0, flip: 1 }, fh: { a: 146, r: 0.92, h: 'open', w: 0 },
    nf: { a: -14, r: 0.94, p: 10 }, ff: { a: 34, r: 0.88, p: -10 } }),
]);

export const LAND: AnimDef = once([
  draw(70, { root: [-0.02, 0.32], pel: { a: 12, t: 48 }, chest: { a: 26, t: 38 }, head: { a: 12, e: 'wince', y: 2 }, sway: 8,
    nh: { a: -50, r: 0.8, h: 'open' }, fh: { a: 62, r: 0.8, h: 'open' }, nf: { g: [-0.32, 0], p: 14 }, ff: { g: [0.36, 0] } }),
  draw(60, { root: [-0.03, 0.15], pel: { a: 0 }, chest: { a: 10, t: 32 }, head: { a: 4 }, nh: { a: -30, r: 0.66 },
    fh: { a: 64, r: 0.74, h: 'open' } }),
]);
