/** Police methods: the trip with the cuff, the shin, the tackle, the badge. */
import type { AnimDef } from '../../build/rig/character.ts';
import { blow, draw, type RidzikPose } from './ridzik-stance.ts';

const SLIDE: RidzikPose = { root: [0.02, 0.76], rot: 0, pel: { a: -40, t: 56 }, chest: { a: -30, t: 40 }, head: { a: -6, e: 'shout' },
  fz: 'mid', sway: -96,
  nh: { a: -36, r: 0.92, h: 'palm', w: 60 }, fh: { a: 104, r: 0.9, h: 'fist', w: 0, thing: 'cuffs' }, nf: { a: 86, r: 0.995, p: -22 },
    ff: { a: 64, r: 0.56, p: -10 } };

/** Goes down like a man stealing second base; the ankle goes over his shin, and the cuff goes on. */
export const TRIP: AnimDef = blow(3, [
  draw(60, { root: [-0.02, 0.22], pel: { a: 10, t: 54 }, chest: { a: 22, t: 44 }, head: { a: -2, e: 'grit' }, fz: 'mid',
    nh: { a: -50, r: 0.8, h: 'open' },
    fh: { a: 40, r: 0.7, h: 'fist', thing: 'cuffs' }, nf: { g: [-0.36, 0.02], p: 40 }, ff: { g: [0.32, 0] } }),
  draw(50, { root: [0.04, 0.46], pel: { a: -10, t: 56 }, chest: { a: -6, t: 42 }, head: { a: -4, e: 'grit' }, fz: 'mid', sway: -60,
    nh: { a: -60, r: 0.9, h: 'palm', w: 20 },
    fh: { a: 80, r: 0.8, h: 'fist', thing: 'cuffs' }, nf: { a: 60, r: 0.8, p: 0 }, ff: { a: 40, r: 0.6, p: 10 } }),
  draw(40, { ...SLIDE, root: [0.02, 0.7], pel: { a: -28, t: 56 }, chest: { a: -20, t: 40 }, nf: { a: 78, r: 0.94, p: -16 } }),
  draw(130, SLIDE),
  draw(100, { ...SLIDE, root: [0, 0.77], pel: { a: -20, t: 60 }, chest: { a: 26, t: 60 }, head: { a: 16, e: 'grit', x: 2 }, sway: 20,
    nh: { a: -20, r: 0.8, h: 'palm', w: 60 }, fh: { a: 70, r: 0.98, h: 'fist', w: 20, thing: 'cuffs' } }),
  draw(110, { ...SLIDE, root: [-0.02, 0.74], pel: { a: -14, t: 56 }, chest: { a: 8, t: 44 }, head: { a: -4, mood: 'laugh' }, sway: 6,
    nh: { a: -24, r: 0.86, h: 'palm', w: 60 }, fh: { a: 100, r: 0.8, h: 'open', w: -10 }, nf: { a: 84, r: 0.94, p: -14 } }),
  draw(80, { root: [-0.02, 0.44], pel: { a: 16, t: 54 }, chest: { a: 34, t: 46 }, head: { a: 8, e: 'grit' }, fz: 'mid',
    nh: { a: 16, r: 0.86, h: 'palm', w: 30 }, fh: { a: 40, r: 0.7, h: 'fist' }, nf: { g: [-0.34, 0.02], p: 54 }, ff: { g: [0.3, 0] } }),
  draw(80, { root: [-0.02, 0.14], pel: { a: -4, t: 48 }, chest: { a: 8, t: 34 }, head: { a: 4, e: 'smirk' },
    nh: { a: 14, r: 0.6, h: 'palm', w: 0 }, fh: { a: 50, r: 0.62, h: 'palm', w: -20 } }),
]);

/** Looks the other way, whistles, and kicks the shin. */
export const SHIN: AnimDef = blow(2, [
  draw(90, { root: [-0.02, 0.03], pel: { a: -8, t: 50 }, chest: { a: -4, t: 30 }, head: { a: -10, mood: 'whistle' },
    nh: { a: -22, r: 0.5, h: 'fist', w: 40 },
    fh: { a: 20, r: 0.56, h: 'fist', w: 40 }, fz: 'mid', nf: { a: -40, r: 0.82, p: 30 }, ff: { g: [0.1, 0] } }),
  draw(40, { root: [0.02, 0.04], pel: { a: -14, t: 60 }, chest: { a: -10, t: 36 }, head: { a: -8, mood: 'whistle' }, sway: 16,
    nh: { a: -34, r: 0.56, h: 'fist', w: 40 },
    fh: { a: 14, r: 0.56, h: 'fist', w: 40 }, fz: 'mid', nf: { a: 16, r: 0.94, p: 10, smear: 66 }, ff: { g: [0.06, 0] } }),
  draw(100, { root: [0.1, 0.05], pel: { a: -22, t: 70 }, chest: { a: -16, t: 40 }, head: { a: -4, mood: 'whistle' }, sway: 26,
    nh: { a: -54, r: 0.7, h: 'open', w: 10 },
    fh: { a: 40, r: 0.66, h: 'open' }, fz: 'mid', nf: { a: 50, r: 0.995, p: 6 }, ff: { g: [0.06, 0], p: 6 } }),
  draw(70, { root: [0.06, 0.04], pel: { a: -12, t: 58 }, chest: { a: -6, t: 32 }, head: { a: 6, e: 'smirk' }, nh: { a: -34, r: 0.6 },
    fh: { a: 40, r: 0.62, h: 'open' }, fz: 'mid', nf: { a: 26, r: 0.86, p: 10 }, ff: { g: [0.08, 0] } }),
  draw(70, { root: [0, 0.06], chest: { a: -2, t: 28 }, head: { a: 6, e: 'smirk' }, fh: { a: 60, r: 0.68, h: 'open' },
    nf: { g: [-0.14, 0.02], p: 10 }, ff: { g: [0.24, 0] } }),
]);

const DIVE: RidzikPose = { root: [0.06, 0.3], rot: 66, pel: { a: -4, t: 56 }, chest: { a: -8, t: 44 }, head: { a: -44, e: 'shout' },
  fz: 'mid', sway: -96, nh: { a: 112, r: 0.95, h: 'open', w: 0 }, fh: { a: 138, r: 0.97, h: 'open', w: 0 }, nf: { a: -8, r: 0.94, p: 40 },
    ff: { a: -30, r: 0.8, p: 40 } };
const ON_BELLY: RidzikPose = { root: [0.04, 0.77], rot: 88, pel: { a: -6, t: 52 }, chest: { a: -16, t: 40 }, head: { a: -54, e: 'hurt' },
  fz: 'mid', sway: 0, nh: { a: 166, r: 0.92, h: 'open', w: 0 }, fh: { a: 182, r: 0.96, h: 'open', w: 0 }, nf: { a: -14, r: 0.96, p: 40 },
    ff: { a: -34, r: 0.76, p: 40 } };

/** Off both feet at the knees of whoever is there, and along the floor on the belt buckle. */
export const DASH_TACKLE: AnimDef = blow(2, [
  draw(60, { root: [0.04, 0.2], pel: { a: 20, t: 58 }, chest: { a: 34, t: 48 }, head: { a: -4, e: 'grit' }, fz: 'mid', sway: -80,
    nh: { a: -60, r: 0.84, h: 'open' },
    fh: { a: -20, r: 0.8, h: 'open' }, nf: { g: [-0.36, 0.03], p: 60 }, ff: { g: [0.24, 0], p: 20 } }),
  draw(40, { ...DIVE, root: [0.06, 0.16], rot: 44, nh: { a: 100, r: 0.9, h: 'open', w: 0 }, fh: { a: 122, r: 0.94, h: 'open', w: 0 } }),
  draw(120, DIVE),
  draw(80, ON_BELLY),
  draw(100, { ...ON_BELLY, chest: { a: -30, t: 40 }, head: { a: -66, mood: 'gape' }, nh: { a: 118, r: 0.5, h: 'palm', w: -20 },
    fh: { a: 140, r: 0.6, h: 'palm', w: -20 } }),
  draw(90, { root: [-0.06, 0.54], pel: { a: 44, t: 66 }, chest: { a: 66, t: 60 }, head: { a: 22, e: 'wince' }, fz: 'back',
    nh: { a: 12, r: 0.9, h: 'palm', w: -60 },
    fh: { a: 26, r: 0.9, h: 'palm', w: -60 }, nf: { g: [-0.56, 0.02], p: 76 }, ff: { g: [0.06, 0], p: 30 } }),
  draw(80, { root: [-0.02, 0.18], pel: { a: 8, t: 50 }, chest: { a: 18, t: 36 }, head: { a: 4, e: 'grit' },
    nh: { a: 10, r: 0.56, h: 'palm', w: 20 }, fh: { a: 60, r: 0.66, h: 'fist' } }),
]);

/** Badge in one hand, the other in his jacket on something that may or may not be there. */
export const BADGE: AnimDef = blow(2, [
  draw(80, { root: [-0.06, 0.1], pel: { a: -4, t: 48 }, chest: { a: 2, t: 44 }, head: { a: 8, e: 'grit' }, fz: 'front',
    nh: { a: 40, r: 0.4, h: 'fist', w: 0 }, fh: { a: 58, r: 0.36, h: 'fist', w: -60 } }),
  draw(40, { root: [0.02, 0.08], pel: { a: 0, t: 52 }, chest: { a: 2, t: 34 }, head: { a: 2, e: 'shout' }, fz: 'front', sway: 20,
    nh: { a: 44, r: 0.36, h: 'fist', w: 0 },
    fh: { a: 86, r: 0.8, h: 'fist', w: 0, thing: 'badge', tilt: 20, smear: 44 }, nf: { g: [-0.32, 0] },
      ff: { g: [0.42, 0.03], p: -12 } }),
  draw(160, { root: [0.1, 0.13], pel: { a: 2, t: 50 }, chest: { a: 6, t: 16 }, head: { a: 0, e: 'shout', x: 3 }, fz: 'front', sway: -30,
    nh: { a: 46, r: 0.34, h: 'fist', w: 10 },
    fh: { a: 94, r: 0.98, h: 'fist', w: 0, thing: 'badge', tilt: 0 }, nf: { g: [-0.4, 0] }, ff: { g: [0.5, 0] } }),
  draw(100, { root: [0.1, 0.12], pel: { a: 2, t: 50 }, chest: { a: 5, t: 18 }, head: { a: 2, mood: 'talk', x: 3 }, fz: 'front',
    nh: { a: 46, r: 0.34, h: 'fist', w: 10 },
    fh: { a: 92, r: 0.95, h: 'fist', w: 0, thing: 'badge', tilt: 6 }, nf: { g: [-0.4, 0] }, ff: { g: [0.5, 0] } }),
  draw(80, { root: [0, 0.08], pel: { a: -6, t: 48 }, chest: { a: 0, t: 28 }, head: { a: 4, e: 'smirk' }, fz: 'front',
    nh: { a: 30, r: 0.44, h: 'fist' },
    fh: { a: 70, r: 0.62, h: 'fist', w: -20, thing: 'badge', tilt: 30 }, nf: { g: [-0.32, 0] }, ff: { g: [0.4, 0] } }),
]);
