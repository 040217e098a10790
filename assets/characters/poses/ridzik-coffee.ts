/** Coffee, black and hot: one cup across the face, or the whole pot. */
import type { AnimDef } from '../../build/rig/character.ts';
import { blow, draw, loop, type RidzikPose } from './ridzik-stance.ts';

/** The wind-up with the cup behind him; held, it is the charge. */
const LOADED: RidzikPose = { root: [-0.14, 0.1], pel: { a: -10, t: 36 }, chest: { a: -10, t: 4 }, head: { a: 4, e: 'grit' },
  nh: { a: -74, r: 0.76, h: 'fist', w: 20, thing: 'cup', tilt: -14 },
  fh: { a: 92, r: 0.86, h: 'point', w: 0 }, nf: { g: [-0.36, 0] }, ff: { g: [0.3, 0.03], p: -14 } };

export const COFFEE: AnimDef = blow(3, [
  draw(60, { root: [-0.06, 0.06], chest: { a: -4, t: 30 }, head: { a: -2, e: 'smirk' },
    nh: { a: 62, r: 0.5, h: 'fist', w: -50, thing: 'cup', tilt: 4 }, fh: { a: 40, r: 0.7, h: 'open' } }),
  draw(100, LOADED),
  draw(30, { root: [0.02, 0.08], pel: { a: 0, t: 60 }, chest: { a: 2, t: 58 }, head: { a: 4, e: 'shout' }, sway: 30,
    nh: { a: 46, r: 0.92, h: 'fist', w: 0, thing: 'cup', tilt: 40, smear: 100 },
    fh: { a: 40, r: 0.6, h: 'fist' }, fz: 'back', nf: { g: [-0.26, 0.02], p: 30 }, ff: { g: [0.4, 0] } }),
  draw(110, { root: [0.14, 0.09], pel: { a: 2, t: 78 }, chest: { a: 10, t: 96 }, head: { a: 0, mood: 'laugh' }, sway: -40,
    nh: { a: 92, r: 0.96, h: 'fist', w: 0, thing: 'cup', tilt: 84, spill: 1.15 },
    fh: { a: -40, r: 0.76, h: 'open' }, fz: 'back', nf: { g: [-0.2, 0.03], p: 50 }, ff: { g: [0.44, 0] } }),
  draw(80, { root: [0.12, 0.1], pel: { a: 2, t: 74 }, chest: { a: 10, t: 88 }, head: { a: 4, mood: 'laugh' }, sway: 18,
    nh: { a: 84, r: 0.9, h: 'fist', w: 0, thing: 'cup', tilt: 104, spill: 0.5 },
    fh: { a: -30, r: 0.74, h: 'open' }, fz: 'back', nf: { g: [-0.22, 0.02], p: 36 }, ff: { g: [0.44, 0] } }),
  draw(90, { root: [0.02, 0.08], pel: { a: -8, t: 54 }, chest: { a: 0, t: 50 }, head: { a: 14, e: 'smirk' },
    nh: { a: 66, r: 0.62, h: 'fist', w: -10, thing: 'cup', tilt: 150 },
    fh: { a: 40, r: 0.6, h: 'open' }, nf: { g: [-0.26, 0], p: 8 }, ff: { g: [0.36, 0] } }),
]);

/** Holding back for the pot: it gets heavier. */
export const COFFEE_CHARGING: AnimDef = loop([0, 1, 2].map((k) => draw(60, {
  root: [-0.16 - k * 0.006, 0.13 + k * 0.012], pel: { a: -10, t: 34 }, chest: { a: -14 - k, t: 2 - k * 2 },
    head: { a: 2 + k, mood: 'laugh', y: k * 0.5 },
  nh: { a: -62 - k * 3, r: 0.78, h: 'fist', w: 20, thing: 'pot', tilt: -10 - k * 4 }, fh: { a: 96 + k, r: 0.84, h: 'open', w: -10 },
  nf: { g: [-0.38, 0] }, ff: { g: [0.3, 0.03 + k * 0.006], p: -14 },
})));

export const COFFEE_BIG: AnimDef = blow(2, [
  draw(50, { root: [-0.1, 0.16], pel: { a: 0, t: 40 }, chest: { a: 4, t: 16 }, head: { a: 4, e: 'grit' },
    nh: { a: -40, r: 0.9, h: 'fist', w: 10, thing: 'pot', tilt: 4 },
    fh: { a: 70, r: 0.7, h: 'open' }, nf: { g: [-0.36, 0] }, ff: { g: [0.3, 0] } }),
  draw(40, { root: [0.04, 0.1], pel: { a: 0, t: 66 }, chest: { a: 6, t: 66 }, head: { a: 2, e: 'shout' }, sway: 40,
    nh: { a: 54, r: 0.94, h: 'fist', w: 0, thing: 'pot', tilt: 46, spill: 0.7, smear: 84 },
    fh: { a: 30, r: 0.6, h: 'open' }, fz: 'back', nf: { g: [-0.26, 0.02], p: 36 }, ff: { g: [0.42, 0] } }),
  draw(130, { root: [0.2, 0.08], pel: { a: 0, t: 82 }, chest: { a: 8, t: 104 }, head: { a: -4, mood: 'laugh' }, sway: -70,
    nh: { a: 98, r: 0.97, h: 'fist', w: 0, thing: 'pot', tilt: 92, spill: 1.6 },
    fh: { a: -70, r: 0.88, h: 'open', w: 0 }, fz: 'back', nf: { g: [-0.16, 0.05], p: 60 }, ff: { g: [0.46, 0] } }),
  draw(100, { root: [0.22, 0.1], pel: { a: 4, t: 84 }, chest: { a: 14, t: 112 }, head: { a: 0, mood: 'laugh' }, sway: 10,
    nh: { a: 84, r: 0.95, h: 'fist', w: 0, thing: 'pot', tilt: 112, spill: 1.2 },
    fh: { a: -60, r: 0.86, h: 'open', w: 0 }, fz: 'back', nf: { g: [-0.18, 0.04], p: 52 }, ff: { g: [0.46, 0] } }),
  draw(110, { root: [0.08, 0.1], pel: { a: -2, t: 62 }, chest: { a: 12, t: 60 }, head: { a: 22, mood: 'gape' }, sway: 8,
    nh: { a: 60, r: 0.72, h: 'fist', w: 0, thing: 'pot', tilt: 168 },
    fh: { a: 30, r: 0.6, h: 'open' }, fz: 'back', nf: { g: [-0.24, 0], p: 20 }, ff: { g: [0.4, 0] } }),
  draw(100, { root: [-0.04, 0.07], chest: { a: -2, t: 30 }, head: { a: 8, e: 'smirk' },
    nh: { a: -60, r: 0.84, h: 'fist', w: 20, thing: 'pot', tilt: -40 }, fh: { a: 70, r: 0.7, h: 'open' },
    nf: { g: [-0.26, 0] }, ff: { g: [0.34, 0] } }),
]);
