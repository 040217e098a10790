/** Things in hand, and the end of the working day. The game draws what he picked up at the near hand. */
import type { AnimDef } from '../../build/rig/character.ts';
import { blow, draw, once } from './ridzik-stance.ts';

export const PICKUP: AnimDef = once([
  draw(60, { root: [-0.02, 0.24], pel: { a: 12, t: 52 }, chest: { a: 30, t: 46 }, head: { a: 14, e: 'smirk' }, fz: 'back',
    nh: { a: 30, r: 0.8, h: 'open', w: 0 }, fh: { a: -10, r: 0.7, h: 'open' }, nf: { g: [-0.3, 0], p: 26 }, ff: { g: [0.28, 0] } }),
  draw(110, { root: [0, 0.46], pel: { a: 26, t: 56 }, chest: { a: 58, t: 54 }, head: { a: 30, e: 'grit' }, fz: 'back', sway: 10,
    nh: { a: 30, r: 0.95, h: 'grab', w: 10 }, fh: { a: -40, r: 0.8, h: 'palm', w: 0 },
    nf: { g: [-0.32, 0], p: 44 }, ff: { g: [0.3, 0] } }),
  draw(80, { root: [-0.04, 0.12], pel: { a: -2, t: 48 }, chest: { a: 6, t: 34 }, head: { a: 10, e: 'smirk' },
    nh: { a: 50, r: 0.66, w: -30 }, fh: { a: 50, r: 0.66, h: 'open' } }),
]);

/** A batter's swing: back over the shoulder, all the way round. */
export const SWING: AnimDef = blow(3, [
  draw(60, { root: [-0.08, 0.08], pel: { a: -6, t: 34 }, chest: { a: -4, t: 4 }, head: { a: 4, e: 'grit' },
    nh: { a: 206, r: 0.56, wa: -110, flip: 1 }, fh: { a: 86, r: 0.56, h: 'fist' },
    nf: { g: [-0.34, 0] }, ff: { g: [0.28, 0.06], p: -8 } }),
  draw(60, { root: [-0.12, 0.09], pel: { a: -8, t: 30 }, chest: { a: -12, t: -8 }, head: { a: 2, e: 'grit' }, sway: 10,
    nh: { a: 222, r: 0.7, wa: -160, flip: 1 }, fh: { a: 92, r: 0.6, h: 'fist' },
    nf: { g: [-0.36, 0] }, ff: { g: [0.24, 0.14], p: -10 } }),
  draw(40, { root: [0.06, 0.1], pel: { a: 2, t: 56 }, chest: { a: 10, t: 50 }, head: { a: 0, e: 'shout', x: 3 }, sway: 40,
    nh: { a: 98, r: 0.92, wa: -40, smear: 112 }, fh: { a: 40, r: 0.54, h: 'fist' },
    nf: { g: [-0.26, 0.02], p: 34 }, ff: { g: [0.42, 0] } }),
  draw(110, { root: [0.14, 0.24], pel: { a: -2, t: 80 }, chest: { a: 6, t: 98 }, head: { a: 0, e: 'shout' }, fz: 'back',
    nh: { a: 92, r: 0.97, wa: 10 }, fh: { a: -58, r: 0.86, h: 'open' }, nf: { g: [-0.34, 0.03], p: 62 }, ff: { g: [0.56, 0] } }),
  draw(80, { root: [0.18, 0.16], pel: { a: 8, t: 90 }, chest: { a: 26, t: 124 }, head: { a: 8, e: 'grit' }, fz: 'back',
    nh: { a: 30, r: 0.84, wa: 100 }, fh: { a: -40, r: 0.74, h: 'open' }, nf: { g: [-0.18, 0.05], p: 62 }, ff: { g: [0.44, 0] } }),
  draw(80, { root: [0.04, 0.1], pel: { a: -4, t: 56 }, chest: { a: 10, t: 56 }, head: { a: 6, e: 'smirk' },
    nh: { a: 46, r: 0.64, wa: 0 }, fh: { a: 60, r: 0.62, h: 'open' }, nf: { g: [-0.26, 0.01], p: 16 }, ff: { g: [0.36, 0] } }),
]);

/** A pitcher's wind-up, one knee to the chest. */
export const HURL: AnimDef = blow(3, [
  draw(80, { root: [-0.06, 0.02], pel: { a: -6, t: 34 }, chest: { a: -4, t: 10 }, head: { a: 4, e: 'grit' },
    nh: { a: 56, r: 0.42, w: -40 }, fh: { a: 84, r: 0.46, h: 'open', w: -40 }, fz: 'front',
    nf: { g: [-0.2, 0] }, ff: { a: 66, r: 0.5, p: 10 } }),
  draw(80, { root: [-0.1, 0.06], pel: { a: -14, t: 30 }, chest: { a: -20, t: -4 }, head: { a: 0, e: 'smirk' }, sway: 20,
    nh: { a: 228, r: 0.84, w: 0, flip: 1 }, fh: { a: 98, r: 0.9, h: 'open', w: 0 },
    nf: { g: [-0.22, 0] }, ff: { a: 78, r: 0.76, p: -10 } }),
  draw(40, { root: [0.1, 0.12], pel: { a: 4, t: 50 }, chest: { a: 14, t: 40 }, head: { a: 0, e: 'shout', x: 4 }, sway: 60,
    nh: { a: 164, r: 0.95, w: 0, smear: -56 }, fh: { a: 40, r: 0.56, h: 'fist' }, nf: { g: [-0.28, 0.03], p: 44 }, ff: { g: [0.5, 0] } }),
  draw(110, { root: [0.2, 0.16], pel: { a: 14, t: 78 }, chest: { a: 34, t: 94 }, head: { a: 2, e: 'shout' }, fz: 'back',
    nh: { a: 84, r: 0.99, h: 'open', w: 10 }, fh: { a: -40, r: 0.8, h: 'open' }, nf: { a: -34, r: 0.9, p: 40 }, ff: { g: [0.46, 0] } }),
  draw(90, { root: [0.2, 0.2], pel: { a: 18, t: 82 }, chest: { a: 48, t: 106 }, head: { a: 10, e: 'grit' }, fz: 'back',
    nh: { a: 24, r: 0.9, h: 'open', w: 10 }, fh: { a: -60, r: 0.84, h: 'open' }, nf: { a: -50, r: 0.86, p: 50 }, ff: { g: [0.44, 0] } }),
  draw(80, { root: [0.06, 0.1], pel: { a: 0, t: 54 }, chest: { a: 12, t: 50 }, head: { a: 4, e: 'smirk' }, nh: { a: 40, r: 0.64 },
    fh: { a: 60, r: 0.62, h: 'open' }, nf: { g: [-0.16, 0.02], p: 14 }, ff: { g: [0.36, 0] } }),
]);

/** Up with the coffee, a long sip, and a cup raised to the losers. */
export const WIN: AnimDef = once([
  draw(140, { root: [-0.06, 0.04], pel: { a: -8 }, chest: { a: -2, t: 24 }, head: { a: 4, e: 'smirk' }, fz: 'front',
    nh: { a: -18, r: 0.5, h: 'fist', w: 40 }, fh: { a: 58, r: 0.6, h: 'fist', w: -40, thing: 'cup' },
    nf: { g: [-0.2, 0] }, ff: { g: [0.24, 0] } }),
  draw(160, { root: [-0.08, 0.03], pel: { a: -12, t: 42 }, chest: { a: -10, t: 26 }, head: { a: -14, e: 'out' }, fz: 'front',
    nh: { a: -18, r: 0.5, h: 'fist', w: 40 }, fh: { a: 112, r: 0.52, h: 'fist', w: -60, thing: 'cup', tilt: -60 },
    nf: { g: [-0.2, 0] }, ff: { g: [0.24, 0] } }),
  draw(240, { root: [-0.09, 0.03], pel: { a: -14, t: 42 }, chest: { a: -16, t: 26 }, head: { a: -26, e: 'out' }, fz: 'front',
    nh: { a: -18, r: 0.5, h: 'fist', w: 40 }, fh: { a: 124, r: 0.54, h: 'fist', w: -60, thing: 'cup', tilt: -90 },
    nf: { g: [-0.2, 0] }, ff: { g: [0.24, 0] } }),
  draw(120, { root: [-0.05, 0.05], pel: { a: -8, t: 42 }, chest: { a: 2, t: 24 }, head: { a: 8, e: 'shout' }, fz: 'front',
    nh: { a: -18, r: 0.5, h: 'fist', w: 40 }, fh: { a: 76, r: 0.66, h: 'fist', w: -30, thing: 'cup' },
    nf: { g: [-0.2, 0] }, ff: { g: [0.24, 0] } }),
  draw(600, { root: [-0.06, 0.02], pel: { a: -14, t: 40 }, chest: { a: -6, t: 16 }, head: { a: 0, mood: 'laugh' }, fz: 'front',
    nh: { a: -18, r: 0.5, h: 'fist', w: 40 }, fh: { a: 116, r: 0.86, h: 'fist', w: -10, thing: 'cup', tilt: 8 },
    nf: { g: [-0.2, 0] }, ff: { g: [0.28, 0] } }),
]);
