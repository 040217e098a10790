/** What Ridzik does when a blow has told, none of it in any manual. In the air the game lifts the figure. */
import type { AnimDef } from '../../build/rig/character.ts';
import { blow, draw, once, type RidzikPose } from './ridzik-stance.ts';

/** Up off one toe, the knee under the other man's chin, both hands helping him down to it. */
export const KNEE_LIFT: AnimDef = blow(2, [
  draw(60, { root: [-0.02, 0.3], pel: { a: 10, t: 52 }, chest: { a: 30, t: 44 }, head: { a: 0, e: 'grit' }, fz: 'back', sway: -30,
    nh: { a: 60, r: 0.8, h: 'grab', w: 0 }, fh: { a: 78, r: 0.84, h: 'grab', w: 0 }, nf: { g: [-0.42, 0.02], p: 46 }, ff: { g: [0.28, 0] } }),
  draw(40, { root: [0.08, 0.1], pel: { a: -4, t: 62 }, chest: { a: 16, t: 52 }, head: { a: 0, e: 'grit' }, fz: 'back', sway: 30,
    nh: { a: 44, r: 0.7, h: 'grab', w: 0 }, fh: { a: 60, r: 0.74, h: 'grab', w: 0 }, nf: { a: 36, r: 0.62, p: 50, smear: 50 }, ff: { g: [0.16, 0], p: 16 } }),
  draw(120, { root: [0.14, -0.12], pel: { a: -20, t: 72 }, chest: { a: -4, t: 58 }, head: { a: -10, e: 'shout', x: 1 }, fz: 'back', sway: 110,
    nh: { a: 2, r: 0.66, h: 'fist', w: 10 }, fh: { a: 22, r: 0.66, h: 'fist', w: 10 }, nf: { a: 82, r: 0.46, p: 56 }, ff: { a: -8, r: 0.97, p: 56 } }),
  draw(80, { root: [0.12, -0.04], pel: { a: -12, t: 64 }, chest: { a: -2, t: 50 }, head: { a: -4, e: 'grit' }, fz: 'back', sway: 60,
    nh: { a: -30, r: 0.74, h: 'open', w: 0 }, fh: { a: 62, r: 0.74, h: 'open', w: 0 }, nf: { a: 56, r: 0.6, p: 40 }, ff: { a: 0, r: 0.97, p: 40 } }),
  draw(90, { root: [0.08, 0.1], pel: { a: -4, t: 52 }, chest: { a: 10, t: 36 }, head: { a: 2, e: 'smirk' }, sway: -20,
    nh: { a: -40, r: 0.7, h: 'open' }, fh: { a: 84, r: 0.72, h: 'open' }, nf: { g: [-0.12, 0], p: 20 }, ff: { g: [0.3, 0] } }),
]);

const PEDALS: readonly Pick<RidzikPose, 'nf' | 'ff'>[] = [
  { nf: { a: -20, r: 0.78, p: 40 }, ff: { a: 64, r: 0.56, p: 10 } },
  { nf: { a: 50, r: 0.56, p: 20 }, ff: { a: -24, r: 0.8, p: 40 } },
];

/** The backhand flick, with nothing under him. */
export const AIR_JAB: AnimDef = blow(2, [
  draw(50, { root: [-0.04, 0], pel: { a: -4, t: 52 }, chest: { a: 2, t: 54 }, head: { a: 2, e: 'grit' }, sway: 30,
    fh: { a: 66, r: 0.36, h: 'fist', w: -40 }, nh: { a: -30, r: 0.6, h: 'open' }, ...PEDALS[1] }),
  draw(40, { root: [0.02, 0], pel: { a: 0, t: 42 }, chest: { a: 6, t: 24 }, head: { a: 0, e: 'grit' }, sway: 60,
    fh: { a: 78, r: 0.88, h: 'fist', w: 10, smear: 58 }, nh: { a: -50, r: 0.7, h: 'open' }, nf: { a: 16, r: 0.7, p: 30 }, ff: { a: 20, r: 0.74, p: 20 } }),
  draw(110, { root: [0.08, 0.02], pel: { a: 10, t: 34 }, chest: { a: 14, t: -4 }, head: { a: 0, e: 'shout' }, sway: 90,
    fh: { a: 90, r: 0.995, h: 'fist', w: -6 }, nh: { a: -86, r: 0.86, h: 'open', w: 0 }, ...PEDALS[0] }),
  draw(80, { root: [0.04, 0.02], pel: { a: 2, t: 40 }, chest: { a: 8, t: 14 }, head: { a: 2, e: 'smirk' }, sway: 60,
    fh: { a: 96, r: 0.72, h: 'fist', w: -20 }, nh: { a: -60, r: 0.8, h: 'open' }, nf: { a: 0, r: 0.8, p: 30 }, ff: { a: 34, r: 0.72, p: 20 } }),
]);

/** Both palms over both ears at once. */
export const AIR_CROSS: AnimDef = blow(2, [
  draw(50, { root: [-0.02, 0], pel: { a: -10, t: 38 }, chest: { a: -16, t: 14 }, head: { a: -4, mood: 'gape' }, fz: 'back', sway: 50,
    nh: { a: -104, r: 0.94, h: 'palm', w: 0 }, fh: { a: 128, r: 0.94, h: 'palm', w: 0 }, ...PEDALS[0] }),
  draw(40, { root: [0.04, 0], pel: { a: 0, t: 48 }, chest: { a: 4, t: 36 }, head: { a: 2, e: 'grit' }, fz: 'back', sway: 80,
    nh: { a: 52, r: 0.96, h: 'palm', w: 0, smear: 110 }, fh: { a: 112, r: 0.94, h: 'palm', w: 0, smear: -24 },
    nf: { a: 10, r: 0.66, p: 30 }, ff: { a: 16, r: 0.7, p: 30 } }),
  draw(130, { root: [0.1, 0.03], pel: { a: 14, t: 56 }, chest: { a: 22, t: 50 }, head: { a: 6, e: 'shout', x: 2 }, fz: 'back', sway: 110,
    nh: { a: 84, r: 0.95, h: 'palm', w: 10 }, fh: { a: 92, r: 0.95, h: 'palm', w: 10 }, ...PEDALS[1] }),
  draw(80, { root: [0.06, 0.02], pel: { a: 6, t: 48 }, chest: { a: 10, t: 40 }, head: { a: 4, mood: 'laugh' }, fz: 'back', sway: 70,
    nh: { a: 40, r: 0.8, h: 'open', w: 0 }, fh: { a: 110, r: 0.84, h: 'open', w: 0 }, nf: { a: 24, r: 0.7, p: 30 }, ff: { a: 0, r: 0.84, p: 30 } }),
]);

/** Both soles on the man, and up, pedalling, to his own surprise. */
export const REBOUND: AnimDef = once([
  draw(70, { root: [-0.02, 0.06], pel: { a: -30, t: 60 }, chest: { a: -4, t: 46 }, head: { a: 6, e: 'grit' }, sway: 60, fz: 'mid',
    nh: { a: -70, r: 0.86, h: 'open', w: 0 }, fh: { a: 110, r: 0.84, h: 'open', w: 0 }, nf: { a: 62, r: 0.6, p: 0 }, ff: { a: 78, r: 0.58, p: 0 } }),
  draw(80, { root: [0, -0.04], rot: -14, pel: { a: -6, t: 46 }, chest: { a: -14, t: 28 }, head: { a: -12, mood: 'gape' }, sway: -80, fz: 'mid',
    nh: { a: -140, r: 0.94, h: 'open', w: 0, flip: 1 }, fh: { a: 164, r: 0.94, h: 'open', w: 0 }, nf: { a: -6, r: 0.97, p: 50 }, ff: { a: 10, r: 0.96, p: 50 } }),
  draw(80, { root: [0, -0.02], rot: -8, pel: { a: 0, t: 46 }, chest: { a: -4, t: 32 }, head: { a: -4, mood: 'gape' }, sway: -40, fz: 'mid',
    nh: { a: -96, r: 0.92, h: 'open', w: 0 }, fh: { a: 140, r: 0.92, h: 'open', w: 0 }, ...PEDALS[0] }),
  draw(80, { root: [0, 0], pel: { a: 2, t: 46 }, chest: { a: 4, t: 36 }, head: { a: 6, mood: 'gape' }, sway: 20, fz: 'mid',
    nh: { a: -120, r: 0.92, h: 'open', w: 0 }, fh: { a: 116, r: 0.92, h: 'open', w: 0 }, ...PEDALS[1] }),
  draw(180, { root: [0, 0], pel: { a: 2, t: 46 }, chest: { a: 10, t: 36 }, head: { a: 12, e: 'grit' }, sway: 90, fz: 'mid',
    nh: { a: -84, r: 0.88, h: 'open', w: 0 }, fh: { a: 124, r: 0.88, h: 'open', w: 0 }, ...PEDALS[0] }),
]);

/** The special with the stick: a bracelet on the end of its chain, round a wrist a street away; and in he comes. */
export const CUFF_SWING: AnimDef = blow(3, [
  draw(70, { root: [-0.1, 0.08], pel: { a: -8, t: 38 }, chest: { a: -8, t: 4 }, head: { a: 2, e: 'smirk' }, fz: 'mid',
    nh: { a: -70, r: 0.9, h: 'fist', w: 0, thing: 'cuffs', tilt: -20 }, fh: { a: 84, r: 0.7, h: 'point' }, nf: { g: [-0.34, 0] }, ff: { g: [0.3, 0], p: -8 } }),
  draw(60, { root: [-0.08, 0.1], pel: { a: -8, t: 36 }, chest: { a: -12, t: 0 }, head: { a: 0, e: 'grit' }, fz: 'mid', sway: 20,
    nh: { a: -128, r: 0.94, h: 'fist', w: 0, flip: 1, thing: 'cuffs', tilt: -120 }, fh: { a: 88, r: 0.72, h: 'point' }, nf: { g: [-0.36, 0] },
    ff: { g: [0.32, 0.03], p: -12 } }),
  draw(40, { root: [0.06, 0.09], pel: { a: 0, t: 58 }, chest: { a: 8, t: 62 }, head: { a: 4, e: 'shout' }, fz: 'back', sway: 60,
    nh: { a: 120, r: 0.95, h: 'fist', w: 0, smear: -84, thing: 'cuffs', flies: [26, -10], tilt: -70 }, fh: { a: 30, r: 0.6, h: 'open' },
    nf: { g: [-0.28, 0.02], p: 34 }, ff: { g: [0.42, 0] } }),
  draw(130, { root: [0.16, 0.13], pel: { a: 6, t: 76 }, chest: { a: 20, t: 98 }, head: { a: 2, e: 'shout', x: 2 }, fz: 'back', sway: 90,
    nh: { a: 90, r: 0.99, h: 'fist', w: 0, thing: 'cuffs', flies: [62, -2], tilt: -90 }, fh: { a: -40, r: 0.76, h: 'open' },
    nf: { g: [-0.22, 0.03], p: 50 }, ff: { g: [0.48, 0] } }),
  draw(110, { root: [-0.06, 0.14], pel: { a: -14, t: 52 }, chest: { a: -14, t: 44 }, head: { a: 6, e: 'grit' }, fz: 'back', sway: -60,
    nh: { a: 60, r: 0.5, h: 'fist', w: 10, thing: 'cuffs', flies: [40, 4], tilt: -90 }, fh: { a: 76, r: 0.6, h: 'grab', w: 0 },
    nf: { g: [-0.42, 0] }, ff: { g: [0.36, 0], p: -10 } }),
  draw(90, { root: [-0.04, 0.08], pel: { a: -8, t: 48 }, chest: { a: -2, t: 34 }, head: { a: 4, e: 'smirk' },
    nh: { a: 30, r: 0.56, h: 'fist', thing: 'cuffs', tilt: 0 }, fh: { a: 70, r: 0.7, h: 'open' }, nf: { g: [-0.3, 0] }, ff: { g: [0.32, 0] } }),
]);
