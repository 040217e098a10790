/** Ridzik being hit, thrown, floored: he takes everything personally. */
import type { AnimDef } from '../../build/rig/character.ts';
import { bruised, draw, loop, once, type RidzikPose } from './ridzik-stance.ts';

export const HIT_HIGH: AnimDef = once([
  bruised(50, { root: [-0.02, 0.03], pel: { a: -6, t: 42 }, chest: { a: -20, t: 22 }, head: { a: -34, e: 'hurt', x: -2 }, fz: 'mid',
    sway: 70, nh: { a: 50, r: 0.8, h: 'open', w: -20 }, fh: { a: 104, r: 0.86, h: 'open', w: -20 }, nf: { g: [-0.34, 0] },
      ff: { g: [0.3, 0.06], p: -20 } }),
  bruised(110, { root: [-0.16, 0.12], pel: { a: -14, t: 40 }, chest: { a: -34, t: 12 }, head: { a: -46, e: 'shout', x: -3 }, fz: 'mid',
    sway: 118, nh: { a: 78, r: 0.9, h: 'open', w: -10 }, fh: { a: 122, r: 0.94, h: 'open', w: -10 }, nf: { g: [-0.5, 0], p: 4 },
      ff: { g: [0.2, 0.14], p: -34 } }),
  bruised(70, { root: [-0.14, 0.12], pel: { a: -6, t: 44 }, chest: { a: 2, t: 34 }, head: { a: 10, e: 'wince', x: 1 }, fz: 'mid',
    sway: -30,
    nh: { a: 40, r: 0.62, h: 'open' }, fh: { a: 128, r: 0.42, h: 'palm', w: -50 }, nf: { g: [-0.42, 0] }, ff: { g: [0.22, 0] } }),
  draw(60, { root: [-0.08, 0.08], chest: { a: 2, t: 30 }, head: { a: 8, e: 'grit' }, fh: { a: 96, r: 0.58, h: 'open' },
    nf: { g: [-0.34, 0] }, ff: { g: [0.26, 0] } }),
]);

/** In the belly: all the air leaves, cheeks, eyes and tie go forward. */
export const HIT_LOW: AnimDef = once([
  draw(50, { root: [-0.1, 0.06], pel: { a: 14, t: 56 }, chest: { a: 30, t: 54 }, head: { a: 22, mood: 'gape', x: 3 }, sway: 60,
    fz: 'back', nh: { a: 60, r: 0.86, h: 'open', w: 0 }, fh: { a: 76, r: 0.9, h: 'open', w: 0 }, nf: { g: [-0.3, 0.03], p: 30 },
      ff: { g: [0.2, 0.03], p: 30 } }),
  draw(120, { root: [-0.2, 0.14], pel: { a: 24, t: 60 }, chest: { a: 58, t: 58 }, head: { a: 34, mood: 'gape', x: 3 }, sway: 34,
    fz: 'back', nh: { a: 2, r: 0.56, h: 'palm', w: 40 }, fh: { a: 14, r: 0.56, h: 'palm', w: 30 }, nf: { g: [-0.34, 0], p: 8 },
      ff: { g: [0.14, 0], p: 0 } }),
  draw(80, { root: [-0.12, 0.13], pel: { a: 12, t: 54 }, chest: { a: 34, t: 46 }, head: { a: 22, e: 'wince', x: 2 }, fz: 'back',
    nh: { a: 6, r: 0.52, h: 'palm', w: 40 }, fh: { a: 50, r: 0.62, h: 'open' }, nf: { g: [-0.34, 0], p: 4 }, ff: { g: [0.24, 0] } }),
]);

export const LAUNCHED: AnimDef = once([
  bruised(60, { root: [-0.1, 0.02], rot: -24, pel: { a: 8, t: 44 }, chest: { a: -24, t: 20 }, head: { a: -20, e: 'shout' }, sway: 100,
    fz: 'mid', nh: { a: 96, r: 0.92, h: 'open', w: 0 }, fh: { a: 128, r: 0.96, h: 'open', w: 0 }, nf: { a: 18, r: 0.86, p: 10 },
      ff: { a: 54, r: 0.9, p: -10 } }),
  bruised(80, { root: [-0.12, 0.14], rot: -52, pel: { a: 26, t: 46 }, chest: { a: 4, t: 26 }, head: { a: 6, mood: 'gape' }, sway: 120,
    fz: 'mid', nh: { a: 88, r: 0.96, h: 'open', w: 0 }, fh: { a: 116, r: 0.98, h: 'open', w: 0 }, nf: { a: 52, r: 0.94, p: 0 },
      ff: { a: 84, r: 0.94, p: -10 } }),
  bruised(90, { root: [-0.14, 0.4], rot: -84, pel: { a: 10, t: 44 }, chest: { a: -16, t: 30 }, head: { a: -14, e: 'shout' }, sway: 150,
    fz: 'mid', nh: { a: 150, r: 0.94, h: 'open', w: 0 }, fh: { a: 172, r: 0.96, h: 'open', w: 0 }, nf: { a: 20, r: 0.7, p: 30 },
      ff: { a: 74, r: 0.9, p: 0 } }),
  bruised(120, { root: [-0.16, 0.58], rot: -108, pel: { a: 14, t: 42 }, chest: { a: 2, t: 28 }, head: { a: 16, e: 'hurt' }, sway: 178,
    fz: 'mid', nh: { a: 96, r: 0.94, h: 'open', w: 0 }, fh: { a: 164, r: 0.94, h: 'open', w: 0 }, nf: { a: 66, r: 0.92, p: 0 },
      ff: { a: 96, r: 0.8, p: 0 } }),
]);

const LANDING: RidzikPose = { root: [-0.2, 0.8], rot: -90, pel: { a: 12, t: 42 }, chest: { a: -8, t: 24 }, head: { a: -14, e: 'hurt' },
  fz: 'mid', nh: { a: 76, r: 0.9, h: 'open', w: 0 }, fh: { a: 140, r: 0.92, h: 'open', w: 0 }, nf: { a: 44, r: 0.9, p: 10 },
    ff: { a: 72, r: 0.9, p: 0 } };
const SPRAWL: RidzikPose = { root: [-0.2, 0.845], rot: -90, pel: { a: 0, t: 34 }, chest: { a: 0, t: 16 }, head: { a: 4, e: 'out' },
  fz: 'back', nh: { a: 16, r: 0.97, h: 'relax', w: 0 }, fh: { a: 168, r: 0.84, h: 'relax', w: 0 }, nf: { a: 2, r: 0.985, p: -26 },
    ff: { a: 44, r: 0.66, p: 10 } };

export const LYING: AnimDef = once([
  bruised(80, LANDING),
  bruised(80, { ...LANDING, root: [-0.2, 0.74], rot: -96, head: { a: 14, e: 'shout' }, nf: { a: 30, r: 0.94, p: 0 },
    ff: { a: 60, r: 0.86, p: 0 } }),
  bruised(400, SPRAWL),
]);

export const DEAD: AnimDef = once([
  bruised(90, LANDING),
  bruised(400, { ...SPRAWL, head: { a: -10, e: 'out' }, nh: { a: 34, r: 0.62, h: 'relax', w: 0, flip: 1 },
    fh: { a: 176, r: 0.9, h: 'relax', w: 0 }, nf: { a: 3, r: 0.99, p: -30 }, ff: { a: 20, r: 0.92, p: -20 } }),
]);

/** On hands and knees first, a hand to the small of the back, then up with a groan. */
export const GETUP: AnimDef = once([
  draw(80, { root: [-0.14, 0.78], rot: -44, pel: { a: 8, t: 46 }, chest: { a: 26, t: 34 }, head: { a: 24, e: 'dazed' }, fz: 'mid',
    nh: { a: -46, r: 0.62, h: 'palm', w: 60 }, fh: { a: 130, r: 0.4, h: 'palm', w: -40 }, nf: { a: 70, r: 0.94, p: -20 },
      ff: { a: 96, r: 0.56, p: 0 } }),
  draw(75, { root: [-0.16, 0.56], pel: { a: 52, t: 70 }, chest: { a: 84, t: 66 }, head: { a: 34, e: 'wince' }, fz: 'back', sway: 4,
    nh: { a: 12, r: 0.9, h: 'palm', w: -70 }, fh: { a: 26, r: 0.9, h: 'palm', w: -60 }, nf: { g: [-0.66, 0.02], p: 76 },
      ff: { g: [-0.02, 0], p: 40 } }),
  draw(75, { root: [-0.06, 0.3], pel: { a: 20, t: 56 }, chest: { a: 44, t: 46 }, head: { a: 26, e: 'hurt' }, fz: 'mid', sway: 6,
    nh: { a: -34, r: 0.5, h: 'palm', w: 70 }, fh: { a: 24, r: 0.86, h: 'palm', w: 6 }, nf: { g: [-0.3, 0], p: 30 },
      ff: { g: [0.26, 0] } }),
  draw(70, { root: [-0.02, 0.1], pel: { a: -14, t: 44 }, chest: { a: -14, t: 28 }, head: { a: -10, e: 'wince' }, fz: 'mid',
    nh: { a: -34, r: 0.46, h: 'palm', w: 70 }, fh: { a: 40, r: 0.6, h: 'fist' }, nf: { g: [-0.28, 0] }, ff: { g: [0.28, 0] } }),
]);

/** Turning on the spot like a man looking for his keys. */
export const DIZZY: AnimDef = loop([
  draw(130, { root: [-0.08, 0.09], pel: { a: -8, t: 46 }, chest: { a: -14, t: 30 }, head: { a: -16, e: 'dazed' }, fz: 'mid', sway: -12,
    nh: { a: 26, r: 0.84, h: 'relax' }, fh: { a: 44, r: 0.86, h: 'relax' }, nf: { g: [-0.22, 0] }, ff: { g: [0.22, 0.03], p: -12 } }),
  draw(130, { root: [0, 0.13], pel: { a: -2, t: 44 }, chest: { a: 4, t: 18 }, head: { a: 12, e: 'dazed', y: 1.6 }, fz: 'mid', sway: 6,
    nh: { a: -14, r: 0.9, h: 'relax' }, fh: { a: 22, r: 0.9, h: 'relax' }, nf: { g: [-0.22, 0], p: 10 }, ff: { g: [0.22, 0] } }),
  draw(130, { root: [0.06, 0.1], pel: { a: 4, t: 48 }, chest: { a: 20, t: 36 }, head: { a: 30, e: 'dazed' }, fz: 'mid', sway: 16,
    nh: { a: -26, r: 0.84, h: 'relax' }, fh: { a: 4, r: 0.88, h: 'relax' }, nf: { g: [-0.22, 0.03], p: 26 }, ff: { g: [0.22, 0] } }),
  draw(130, { root: [0, 0.14], pel: { a: 0, t: 54 }, chest: { a: -2, t: 50 }, head: { a: -2, e: 'dazed', y: 1.6 }, fz: 'mid', sway: -4,
    nh: { a: 10, r: 0.9, h: 'relax' }, fh: { a: 30, r: 0.9, h: 'relax' }, nf: { g: [-0.22, 0], p: 6 }, ff: { g: [0.22, 0] } }),
]);

/** By the lapels, toes off the floor, pedalling and talking fast. */
export const HELD: AnimDef = loop([
  draw(110, { root: [-0.02, -0.02], pel: { a: -2, t: 40 }, chest: { a: -10, t: 26 }, head: { a: -14, mood: 'gape' }, fz: 'front', sway: 8,
    nh: { a: 86, r: 0.52, h: 'grab' }, fh: { a: 98, r: 0.54, h: 'grab' }, nf: { a: -14, r: 0.94, p: 40 },
      ff: { a: 38, r: 0.76, p: 10 } }),
  draw(110, { root: [-0.03, 0], pel: { a: 4, t: 46 }, chest: { a: -4, t: 34 }, head: { a: -6, mood: 'talk' }, fz: 'front', sway: -4,
    nh: { a: 78, r: 0.56, h: 'grab' }, fh: { a: 106, r: 0.5, h: 'grab' }, nf: { a: 30, r: 0.8, p: 10 }, ff: { a: -8, r: 0.94, p: 40 } }),
]);

export const THROWN: AnimDef = loop([0, -90, -180, -270].map((turn, i) => bruised(60, {
  root: [0, 0.12], rot: turn - 30, pel: { a: 12, t: 46 }, chest: { a: i % 2 ? 22 : -16, t: 30 },
    head: { a: i % 2 ? 12 : -14, e: 'shout' },
  nh: { a: i % 2 ? 52 : 90, r: 0.94, h: 'open', w: 0 }, fh: { a: i % 2 ? 140 : 116, r: 0.94, h: 'open', w: 0 }, fz: 'mid',
    sway: turn + 200,
  nf: { a: i % 2 ? 52 : -24, r: 0.84, p: 30 }, ff: { a: i % 2 ? 92 : 60, r: 0.84, p: 10 },
})));

/** Hands up, and a shrug to go with it. */
export const SURRENDER: AnimDef = once([
  draw(110, { root: [-0.08, 0.08], chest: { a: -6, t: 22 }, head: { a: -4, mood: 'gape' }, fz: 'mid',
    nh: { a: 40, r: 0.5, h: 'open' }, fh: { a: 100, r: 0.6, h: 'open' } }),
  draw(500, { root: [-0.06, 0.05], pel: { a: -10, t: 40 }, chest: { a: -4, t: 16 }, head: { a: 4, e: 'smirk' }, fz: 'back',
    nh: { a: 230, r: 0.58, h: 'open', flip: 1, w: 10, shrug: 2 }, fh: { a: 136, r: 0.62, h: 'open', w: -10, shrug: 2 },
      nf: { g: [-0.2, 0] }, ff: { g: [0.24, 0], p: 0 } }),
]);
