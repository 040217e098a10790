/** Being hit, thrown, stunned, floored: the drawings every fighter needs. */
import type { AnimDef, Drawing } from '../../build/rig/character.ts';
import type { Pose } from '../../build/rig/pose.ts';
import { guard } from './stance.ts';

export const HIT_HIGH: AnimDef = {
  drawings: [
    { ms: 60, damage: 1, p: guard({ root: [-0.12, 0.08], pel: { a: -14, t: 46 }, chest: { a: -34, t: 30 }, head: { a: -44, e: 'hurt' },
      nh: { a: 44, r: 0.8, h: 'open' }, fh: { a: 84, r: 0.84, h: 'open' }, nf: { g: [-0.42, 0] }, ff: { g: [0.22, 0.02], p: -20 } }) },
    { ms: 110, damage: 1, p: guard({ root: [-0.22, 0.14], pel: { a: -20, t: 42 }, chest: { a: -42, t: 20 }, head: { a: -40, e: 'hurt' },
      nh: { a: 0, r: 0.86, h: 'open' }, fh: { a: 62, r: 0.88, h: 'open' }, nf: { g: [-0.58, 0] }, ff: { g: [0.12, 0.06], p: -26 } }) },
    { ms: 80, p: guard({ root: [-0.12, 0.13], pel: { a: -4, t: 48 }, chest: { a: -8, t: 38 }, head: { a: 4, e: 'grit' },
      nh: { a: 40, r: 0.62 }, fh: { a: 74, r: 0.62 }, nf: { g: [-0.5, 0] }, ff: { g: [0.2, 0] } }) },
  ],
};

export const HIT_LOW: AnimDef = {
  drawings: [
    { ms: 50, p: guard({ root: [-0.12, 0.12], pel: { a: 16, t: 50 }, chest: { a: 44, t: 50 }, head: { a: 30, e: 'hurt' },
      nh: { a: 70, r: 0.8, h: 'open', w: 10 }, fh: { a: 80, r: 0.86, h: 'open', w: 0 }, nf: { g: [-0.38, 0], p: 14 }, ff: { g: [0.2, 0], p: 10 } }) },
    { ms: 120, p: guard({ root: [-0.2, 0.2], pel: { a: 20, t: 52 }, chest: { a: 62, t: 52 }, head: { a: 46, e: 'hurt' }, fz: 'mid',
      nh: { a: -6, r: 0.44, h: 'open', w: 40 }, fh: { a: 6, r: 0.5, h: 'open', w: 30 }, nf: { g: [-0.48, 0], p: 20 }, ff: { g: [0.12, 0] } }) },
    { ms: 80, p: guard({ root: [-0.12, 0.14], pel: { a: 10, t: 50 }, chest: { a: 30, t: 46 }, head: { a: 18, e: 'grit' },
      nh: { a: 36, r: 0.54 }, fh: { a: 60, r: 0.58 }, nf: { g: [-0.36, 0], p: 6 }, ff: { g: [0.26, 0] } }) },
  ],
};

export const LAUNCHED: AnimDef = {
  drawings: [
    { ms: 70, damage: 1, p: guard({ root: [-0.12, 0.02], rot: -22, pel: { a: -8, t: 44 }, chest: { a: -20, t: 26 }, head: { a: -14, e: 'hurt' },
      nh: { a: 70, r: 0.8, h: 'open' }, fh: { a: 100, r: 0.85, h: 'open' }, nf: { g: [-0.2, 0.02], p: 20 }, ff: { g: [0.3, 0.14], p: -24 } }) },
    { ms: 90, damage: 1, p: guard({ root: [-0.14, 0.14], rot: -54, pel: { a: 0, t: 46 }, chest: { a: -12, t: 32 }, head: { a: 0, e: 'hurt' },
      nh: { a: 58, r: 0.86, h: 'open' }, fh: { a: 118, r: 0.9, h: 'open' }, nf: { a: 26, r: 0.9, p: 20 }, ff: { a: 52, r: 0.92, p: 20 } }) },
    { ms: 100, tag: 'air', damage: 1, p: guard({ root: [-0.16, 0.4], rot: -80, pel: { a: 6, t: 48 }, chest: { a: -6, t: 38 }, head: { a: 4, e: 'hurt' },
      nh: { a: 62, r: 0.9, h: 'open' }, fh: { a: 140, r: 0.92, h: 'open' }, nf: { a: 34, r: 0.86, p: 26 }, ff: { a: 58, r: 0.86, p: 20 } }) },
    { ms: 120, damage: 1, p: guard({ root: [-0.18, 0.58], rot: -98, pel: { a: 8, t: 44 }, chest: { a: 2, t: 32 }, head: { a: 10, e: 'hurt' },
      nh: { a: 74, r: 0.94, h: 'open' }, fh: { a: 158, r: 0.92, h: 'open' }, nf: { a: 44, r: 0.84, p: 30 }, ff: { a: 70, r: 0.78, p: 24 } }) },
  ],
};

const LANDING: Pose = guard({ root: [-0.2, 0.82], rot: -88, pel: { a: 0, t: 40 }, chest: { a: -2, t: 24 }, head: { a: -6, e: 'hurt' },
  nh: { a: 40, r: 0.95, h: 'open' }, fh: { a: 150, r: 0.8, h: 'open' }, nf: { a: 20, r: 0.86, p: 20 }, ff: { a: 44, r: 0.8, p: 10 } });
const LYING_POSE: Pose = guard({ root: [-0.2, 0.855], rot: -90, pel: { a: 0, t: 36 }, chest: { a: 0, t: 18 }, head: { a: 0, e: 'out' },
  nh: { a: 22, r: 0.97, h: 'relax' }, fh: { a: 160, r: 0.7, h: 'relax' }, nf: { a: 3, r: 0.985, p: -20 }, ff: { a: 30, r: 0.78, p: 0 } });

export const LYING: AnimDef = {
  drawings: [
    { ms: 90, tag: 'land', damage: 1, p: LANDING },
    { ms: 70, damage: 1, p: guard({ root: [-0.2, 0.78], rot: -92, pel: { a: 4, t: 38 }, chest: { a: 6, t: 20 }, head: { a: 8, e: 'wince' },
      nh: { a: 30, r: 0.9, h: 'open' }, fh: { a: 150, r: 0.74, h: 'open' }, nf: { a: 16, r: 0.94, p: 0 }, ff: { a: 40, r: 0.74, p: 6 } }) },
    { ms: 400, tag: 'lie', damage: 1, p: LYING_POSE },
  ],
};

export const DEAD: AnimDef = {
  drawings: [
    { ms: 90, damage: 1, p: LANDING },
    { ms: 400, damage: 1, p: guard({ root: [-0.2, 0.862], rot: -91, pel: { a: 0, t: 30 }, chest: { a: 0, t: 10 }, head: { a: -8, e: 'out' },
      nh: { a: 60, r: 0.96, h: 'relax' }, fh: { a: 118, r: 0.84, h: 'relax' }, nf: { a: 2, r: 0.99, p: -30 }, ff: { a: 16, r: 0.9, p: -10 } }) },
  ],
};

/** On an elbow, sitting, on one knee, up: as long as the rules give him. */
export const GETUP: AnimDef = {
  drawings: [
    { ms: 50, p: guard({ root: [-0.2, 0.85], rot: -62, pel: { a: 2, t: 40 }, chest: { a: 18, t: 26 }, head: { a: 34, e: 'wince' }, fz: 'back',
      nh: { a: -76, r: 0.5, h: 'fist', w: 60 }, fh: { a: 66, r: 0.6 }, nf: { a: 26, r: 0.985, p: -20 }, ff: { a: 62, r: 0.62, p: 10 } }) },
    { ms: 65, p: guard({ root: [-0.18, 0.86], rot: -18, pel: { a: 0, t: 44 }, chest: { a: 14, t: 34 }, head: { a: 24, e: 'grit' }, fz: 'back',
      nh: { a: -58, r: 0.95, h: 'palm', w: 50 }, fh: { a: 44, r: 0.8, h: 'relax' }, nf: { g: [0.26, 0], p: 0 }, ff: { g: [0.72, 0.02], p: -24 } }) },
    { ms: 65, p: guard({ root: [-0.1, 0.56], pel: { a: 16, t: 50 }, chest: { a: 42, t: 46 }, head: { a: 10, e: 'grit' }, fz: 'mid',
      nh: { a: 22, r: 0.96, h: 'palm', w: 50 }, fh: { a: 36, r: 0.76, h: 'palm' }, nf: { g: [-0.4, 0.02], p: 70 }, ff: { g: [0.28, 0] } }) },
    { ms: 60, p: guard({ root: [-0.06, 0.36], pel: { a: 16, t: 50 }, chest: { a: 36, t: 46 }, head: { a: 12, e: 'grit' },
      nh: { a: 6, r: 0.74 }, fh: { a: 16, r: 0.84, h: 'palm' }, nf: { g: [-0.36, 0.02], p: 46 }, ff: { g: [0.3, 0] } }) },
    { ms: 60, p: guard({ root: [-0.02, 0.17], pel: { a: 10, t: 50 }, chest: { a: 18, t: 44 }, head: { a: 6, e: 'grit' },
      nh: { a: 40, r: 0.64 }, fh: { a: 62, r: 0.68 }, nf: { g: [-0.34, 0], p: 18 }, ff: { g: [0.3, 0] } }) },
  ],
};

/** Swaying on weak knees, the head rolling round. */
export const DIZZY: AnimDef = {
  loop: true,
  drawings: [
    { ms: 150, p: guard({ root: [-0.05, 0.08], pel: { a: -4, t: 46 }, chest: { a: -8, t: 34 }, head: { a: -12, e: 'dazed' }, fz: 'back',
      nh: { a: 10, r: 0.92, h: 'relax' }, fh: { a: 26, r: 0.92, h: 'relax' }, nf: { g: [-0.22, 0] }, ff: { g: [0.22, 0] } }) },
    { ms: 150, p: guard({ root: [-0.01, 0.11], pel: { a: 2, t: 44 }, chest: { a: 4, t: 28 }, head: { a: 8, e: 'dazed', y: 1 }, fz: 'back',
      nh: { a: 2, r: 0.94, h: 'relax' }, fh: { a: 16, r: 0.94, h: 'relax' }, nf: { g: [-0.22, 0], p: 8 }, ff: { g: [0.22, 0] } }) },
    { ms: 150, p: guard({ root: [0.06, 0.09], pel: { a: 6, t: 48 }, chest: { a: 16, t: 40 }, head: { a: 24, e: 'dazed' }, fz: 'back',
      nh: { a: -8, r: 0.92, h: 'relax' }, fh: { a: 6, r: 0.92, h: 'relax' }, nf: { g: [-0.22, 0], p: 16 }, ff: { g: [0.22, 0] } }) },
    { ms: 150, p: guard({ root: [0.01, 0.12], pel: { a: 0, t: 52 }, chest: { a: 2, t: 48 }, head: { a: 2, e: 'dazed', y: 1 }, fz: 'back',
      nh: { a: 4, r: 0.94, h: 'relax' }, fh: { a: 18, r: 0.94, h: 'relax' }, nf: { g: [-0.22, 0], p: 4 }, ff: { g: [0.22, 0] } }) },
  ],
};

/** In somebody's grip, pulling at the hand. */
export const HELD: AnimDef = {
  loop: true,
  drawings: [
    { ms: 140, p: { root: [-0.02, -0.01], pel: { a: -4, t: 40 }, chest: { a: -10, t: 30 }, head: { a: -18, e: 'wince' }, fz: 'front',
      nh: { a: 86, r: 0.5, h: 'grab' }, fh: { a: 98, r: 0.5, h: 'grab' }, nf: { a: -10, r: 0.96, p: 30 }, ff: { a: 22, r: 0.86, p: 30 } } },
    { ms: 140, p: { root: [-0.03, 0], pel: { a: 0, t: 44 }, chest: { a: -6, t: 36 }, head: { a: -12, e: 'hurt' }, fz: 'front',
      nh: { a: 78, r: 0.56, h: 'grab' }, fh: { a: 106, r: 0.46, h: 'grab' }, nf: { a: -22, r: 0.9, p: 44 }, ff: { a: 10, r: 0.94, p: 20 } } },
  ],
};

/** End over end through the air: four drawings a turn. */
export const THROWN: AnimDef = {
  loop: true,
  drawings: [0, -90, -180, -270].map((turn, i): Drawing => ({
    ms: 70,
    p: {
      root: [0, 0.12], rot: turn - 30, pel: { a: 8, t: 50 }, chest: { a: i % 2 ? 18 : -12, t: 40 }, head: { a: i % 2 ? 10 : -12, e: 'hurt' },
      nh: { a: i % 2 ? 40 : 70, r: 0.92, h: 'open' }, fh: { a: i % 2 ? 130 : 112, r: 0.92, h: 'open' }, fz: 'mid',
      nf: { a: i % 2 ? 30 : -20, r: 0.78, p: 40 }, ff: { a: i % 2 ? 66 : 46, r: 0.8, p: 20 },
    },
  })),
};

/** Hands up, eyes down. */
export const SURRENDER: AnimDef = {
  drawings: [
    { ms: 120, p: guard({ root: [-0.06, 0.06], pel: { a: 0, t: 44 }, chest: { a: 2, t: 30 }, head: { a: 8, e: 'wince' },
      nh: { a: 60, r: 0.5, h: 'open' }, fh: { a: 96, r: 0.6, h: 'open' }, nf: { g: [-0.24, 0] }, ff: { g: [0.22, 0] } }) },
    { ms: 500, p: { root: [-0.04, 0.05], pel: { a: -2, t: 40 }, chest: { a: 0, t: 20 }, head: { a: 12, e: 'wince' }, fz: 'back',
      nh: { a: 226, r: 0.6, h: 'open', flip: 1, w: 10 }, fh: { a: 140, r: 0.62, h: 'open', w: -10 }, nf: { g: [-0.2, 0] }, ff: { g: [0.2, 0] } } },
  ],
};
