/** The light string: five blows no school teaches. The weight stays behind until the shoe. */
import type { AnimDef } from '../../build/rig/character.ts';
import { blow, draw } from './ridzik-stance.ts';

/** A backhand flick off the hip, face well out of reach. */
export const JAB: AnimDef = blow(2, [
  draw(50, { root: [-0.1, 0.08], pel: { a: -8, t: 52 }, chest: { a: -2, t: 52 }, head: { a: 4, e: 'smirk' },
    fh: { a: 66, r: 0.36, h: 'fist', w: -40 }, nh: { a: -20, r: 0.58 } }),
  draw(40, { root: [0, 0.07], pel: { a: -6, t: 42 }, chest: { a: -2, t: 24 }, head: { a: 0, e: 'grit' },
    fh: { a: 80, r: 0.9, h: 'fist', w: 10, smear: 58 }, nh: { a: -34, r: 0.64 }, ff: { g: [0.4, 0.03], p: -12 } }),
  draw(90, { root: [0.1, 0.09], pel: { a: -2, t: 34 }, chest: { a: 2, t: -4 }, head: { a: -4, e: 'grit' }, sway: -16,
    fh: { a: 96, r: 0.995, h: 'fist', w: -6 },
    nh: { a: -54, r: 0.7, h: 'open' }, ff: { g: [0.46, 0], p: 0 }, nf: { g: [-0.24, 0], p: 24 } }),
  draw(60, { root: [0.02, 0.07], pel: { a: -8, t: 38 }, chest: { a: -2, t: 12 }, head: { a: 4, e: 'smirk' },
    fh: { a: 100, r: 0.76, h: 'fist', w: -20 }, nh: { a: -34, r: 0.64 }, ff: { g: [0.42, 0], p: 0 }, nf: { g: [-0.26, 0], p: 8 } }),
]);

/** The other hand, flat, from somewhere behind his back. */
export const SLAP: AnimDef = blow(2, [
  draw(50, { root: [-0.06, 0.09], pel: { a: -8, t: 36 }, chest: { a: -2, t: 0 }, head: { a: 4, e: 'smirk' },
    nh: { a: -82, r: 0.9, h: 'palm', w: 0 }, fh: { a: 80, r: 0.56, h: 'fist' } }),
  draw(40, { root: [0.04, 0.08], pel: { a: -2, t: 60 }, chest: { a: 4, t: 62 }, head: { a: 4, e: 'grit' }, sway: 30,
    nh: { a: 70, r: 0.94, h: 'palm', w: -10, smear: 120 },
    fh: { a: 40, r: 0.5, h: 'fist' }, fz: 'back', nf: { g: [-0.24, 0.02], p: 34 }, ff: { g: [0.4, 0] } }),
  draw(100, { root: [0.12, 0.09], pel: { a: 0, t: 78 }, chest: { a: 6, t: 104 }, head: { a: 2, e: 'shout' }, sway: -34,
    nh: { a: 103, r: 0.98, h: 'open', w: -4 },
    fh: { a: -30, r: 0.7, h: 'open' }, fz: 'back', nf: { g: [-0.2, 0.03], p: 52 }, ff: { g: [0.42, 0] } }),
  draw(70, { root: [0.12, 0.1], pel: { a: 0, t: 86 }, chest: { a: 8, t: 124 }, head: { a: 6, e: 'smirk' }, sway: 24,
    nh: { a: 72, r: 0.74, h: 'palm', w: -30 },
    fh: { a: -40, r: 0.7, h: 'open' }, fz: 'back', nf: { g: [-0.2, 0.02], p: 46 }, ff: { g: [0.42, 0] } }),
]);

/** Steps in close behind the point of the near elbow. */
export const ELBOW: AnimDef = blow(2, [
  draw(60, { root: [-0.02, 0.12], pel: { a: -2, t: 44 }, chest: { a: 4, t: 20 }, head: { a: 6, e: 'grit' },
    nh: { a: -60, r: 0.5, w: -50 }, fh: { a: 76, r: 0.6, h: 'grab' } }),
  draw(40, { root: [0.1, 0.12], pel: { a: 4, t: 66 }, chest: { a: 12, t: 76 }, head: { a: 6, e: 'grit' }, sway: 20,
    nh: { a: -24, r: 0.42, w: -60, flip: 1 },
    fh: { a: 60, r: 0.46, h: 'grab' }, fz: 'back', nf: { g: [-0.22, 0.03], p: 44 }, ff: { g: [0.44, 0.02], p: -10 } }),
  draw(110, { root: [0.34, 0.16], pel: { a: 16, t: 84 }, chest: { a: 38, t: 108 }, head: { a: 0, e: 'shout', x: -3 }, sway: -40,
    nh: { a: 40, r: 0.26, w: -70, flip: 1 },
    fh: { a: -78, r: 0.94, h: 'open' }, fz: 'back', nf: { a: -42, r: 0.95, p: 40 }, ff: { g: [0.52, 0] } }),
  draw(70, { root: [0.14, 0.11], pel: { a: 2, t: 70 }, chest: { a: 10, t: 84 }, head: { a: 6, e: 'grit' },
    nh: { a: 4, r: 0.34, w: -40, flip: 1 }, fh: { a: 10, r: 0.6, h: 'fist' },
    fz: 'back', nf: { g: [-0.22, 0.02], p: 36 }, ff: { g: [0.48, 0] } }),
]);

/** Both arms thrown back and the belt buckle sent in first. */
export const BELLY: AnimDef = blow(2, [
  draw(70, { root: [-0.16, 0.16], pel: { a: 18, t: 60 }, chest: { a: 18, t: 54 }, head: { a: -8, e: 'smirk' }, fz: 'back', sway: 14,
    nh: { a: 30, r: 0.62, h: 'fist' }, fh: { a: 50, r: 0.62, h: 'fist' }, nf: { g: [-0.36, 0], p: 0 }, ff: { g: [0.22, 0] } }),
  draw(40, { root: [0.1, 0.08], pel: { a: -10, t: 72 }, chest: { a: 0, t: 66 }, head: { a: -2, e: 'grit' }, fz: 'back', sway: -50,
    nh: { a: -50, r: 0.84, h: 'fist', w: 0 },
    fh: { a: -24, r: 0.8, h: 'fist', w: 0 }, nf: { g: [-0.28, 0.02], p: 40 }, ff: { g: [0.42, 0.04], p: -14 } }),
  draw(120, { root: [0.34, 0.05], pel: { a: -34, t: 78 }, chest: { a: -22, t: 70 }, head: { a: 12, mood: 'laugh', x: 3 }, fz: 'back',
    sway: 84, nh: { a: -80, r: 0.92, h: 'open', w: 0 }, fh: { a: -48, r: 0.9, h: 'open', w: 0 }, nf: { g: [-0.08, 0.02], p: 54 },
      ff: { g: [0.44, 0.02], p: 16 } }),
  draw(80, { root: [0.2, 0.08], pel: { a: -20, t: 64 }, chest: { a: -8, t: 50 }, head: { a: 8, e: 'smirk' }, fz: 'mid', sway: 16,
    nh: { a: -40, r: 0.76, h: 'open' }, fh: { a: 20, r: 0.74, h: 'open' }, nf: { g: [-0.14, 0], p: 20 }, ff: { g: [0.46, 0] } }),
]);

/** The sole of the shoe in the wishbone; then he has to find his balance again. */
export const SHOE: AnimDef = blow(3, [
  draw(60, { root: [0, 0.04], pel: { a: -8, t: 54 }, chest: { a: 6, t: 40 }, head: { a: 4, e: 'grit' }, nh: { a: -30, r: 0.66 },
    fh: { a: 74, r: 0.66, h: 'open' }, nf: { a: 34, r: 0.62, p: 30 }, ff: { g: [0.1, 0] } }),
  draw(50, { root: [0.02, 0.02], pel: { a: -18, t: 66 }, chest: { a: -4, t: 50 }, head: { a: 2, e: 'grit' }, sway: 30,
    nh: { a: -40, r: 0.7, h: 'open' }, fh: { a: 70, r: 0.66, h: 'open' }, nf: { a: 84, r: 0.44, p: -6 }, ff: { g: [0.06, 0], p: 6 } }),
  draw(40, { root: [0.1, 0.01], pel: { a: -26, t: 74 }, chest: { a: -18, t: 60 }, head: { a: -4, e: 'shout' }, sway: 50,
    nh: { a: -56, r: 0.84, h: 'open' },
    fh: { a: 50, r: 0.7, h: 'open' }, nf: { a: 92, r: 0.86, p: -12, smear: 62 }, ff: { g: [0.06, 0], p: 12 } }),
  draw(120, { root: [0.18, 0.01], pel: { a: -38, t: 80 }, chest: { a: -40, t: 62 }, head: { a: -2, e: 'shout', x: 1 }, sway: 66,
    nh: { a: -84, r: 0.96, h: 'open', w: 0 },
    fh: { a: 132, r: 0.9, h: 'open', w: 0 }, fz: 'back', nf: { a: 96, r: 0.995, p: -16 }, ff: { g: [0.06, 0], p: 30 } }),
  draw(80, { root: [0.12, 0.02], pel: { a: -20, t: 66 }, chest: { a: -18, t: 46 }, head: { a: 0, mood: 'gape' }, sway: 20,
    nh: { a: -110, r: 0.9, h: 'open', w: 0, flip: 1 },
    fh: { a: 112, r: 0.92, h: 'open', w: 0 }, fz: 'back', nf: { a: 66, r: 0.74, p: 0 }, ff: { g: [0.06, 0], p: 6 } }),
  draw(90, { root: [0.06, 0.12], pel: { a: 6, t: 50 }, chest: { a: 20, t: 34 }, head: { a: 0, e: 'wince' }, sway: -20,
    nh: { a: -86, r: 0.92, h: 'open', w: 0 },
    fh: { a: 92, r: 0.92, h: 'open', w: 0 }, fz: 'back', nf: { a: 14, r: 0.76, p: 20 }, ff: { g: [0.08, 0] } }),
  draw(70, { root: [0.02, 0.08], pel: { a: -6, t: 46 }, chest: { a: 4, t: 28 }, head: { a: 4, e: 'smirk' }, nh: { a: -30, r: 0.66 },
    fh: { a: 80, r: 0.74, h: 'open' }, nf: { g: [-0.16, 0.02], p: 16 }, ff: { g: [0.28, 0] } }),
]);
