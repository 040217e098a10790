/** Guests of the bath house: they sit, talk, show off, cheer and take cover. */
import type { AnimDef } from '../../build/rig/character.ts';
import { draw, type EnemyPose, loop, once } from './enemies-drawings.ts';

const SIT: EnemyPose = { root: [0, 0.46], pel: { a: -4, t: 40 }, chest: { a: 12, t: 34 }, head: { a: 4, e: 'neutral' },
  nh: { a: 34, r: 0.8, h: 'relax' }, fh: { a: 30, r: 0.8, h: 'relax' }, nf: { g: [0.3, 0], p: 0 }, ff: { g: [0.44, 0], p: 0 },
  fz: 'mid' };

const sit = (by: EnemyPose): EnemyPose => ({ ...SIT, ...by });
const STAND: EnemyPose = { root: [0, 0.02], pel: { a: -2, t: 42 }, chest: { a: -4, t: 30 }, head: { a: 0, e: 'neutral' },
  nh: { a: -4, r: 0.95, h: 'relax' }, fh: { a: 14, r: 0.94, h: 'relax' }, fz: 'back', nf: { g: [-0.22, 0], p: 0 },
  ff: { g: [0.22, 0], p: 0 } };

const stand = (by: EnemyPose): EnemyPose => ({ ...STAND, ...by });

export const BATHER_MOVES: Readonly<Record<string, AnimDef>> = {
  sitting: loop([draw(600, SIT), draw(600, sit({ chest: { a: 9, t: 33 }, head: { a: 2, e: 'neutral', y: -0.4 } }))]),
  talking: loop([
    draw(220, sit({ chest: { a: 6, t: 40 }, head: { a: 0, e: 'grit' }, fh: { a: 74, r: 0.66, h: 'open', w: -40 }, fz: 'mid' })),
    draw(240, sit({ chest: { a: 2, t: 34 }, head: { a: -10, e: 'shout' }, fh: { a: 92, r: 0.76, h: 'open', w: -50 }, fz: 'mid' })),
    draw(260, sit({ chest: { a: 16, t: 38 }, head: { a: 12, e: 'neutral' }, nh: { a: 46, r: 0.74, h: 'palm', w: 20 },
      fh: { a: 60, r: 0.7, h: 'relax', w: -10 }, fz: 'mid' })),
  ]),
  flexing: loop([
    draw(220, stand({ root: [0, 0.05], chest: { a: 6, t: 22 }, nh: { a: -40, r: 0.9, h: 'fist', w: 30 },
      fh: { a: 60, r: 0.9, h: 'fist', w: -20 }, head: { a: 6 } })),
    draw(260, stand({ root: [0, 0.02], chest: { a: -9, t: 12 }, nh: { flip: 1, a: -126, r: 0.64, h: 'fist', w: 30 },
      fh: { a: 116, r: 0.62, h: 'fist', w: -40 }, head: { a: -6, e: 'grit' } })),
    draw(420, stand({ root: [0, 0], chest: { a: -12, t: 6 }, nh: { flip: 1, a: -130, r: 0.54, h: 'fist', w: 30 },
      fh: { a: 120, r: 0.52, h: 'fist', w: -40 }, head: { a: -10, e: 'smirk' } })),
    draw(320, stand({ root: [0, 0.02], chest: { a: -4, t: 30 }, nh: { a: 40, r: 0.5, h: 'fist', w: 20 },
      fh: { a: 60, r: 0.54, h: 'fist', w: 0 }, fz: 'mid', head: { a: 2, e: 'neutral' } })),
  ]),
  cheering: loop([
    draw(130, stand({ root: [0, 0.12], chest: { a: 10, t: 30 }, nh: { a: 20, r: 0.6, h: 'fist' }, fh: { a: 60, r: 0.6, h: 'fist' },
      head: { a: 2, e: 'grit' } })),
    draw(120, stand({ root: [0, -0.02], chest: { a: -8, t: 24 }, nh: { flip: 1, a: -150, r: 0.86, h: 'fist' },
      fh: { a: 150, r: 0.9, h: 'fist' }, head: { a: -10, e: 'shout' }, nf: { g: [-0.2, 0], p: 30 }, ff: { g: [0.2, 0], p: 30 } })),
    draw(150, stand({ root: [0, -0.14], chest: { a: -10, t: 22 }, nh: { flip: 1, a: -164, r: 0.96, h: 'fist' },
      fh: { a: 162, r: 0.97, h: 'fist' }, head: { a: -12, e: 'shout' }, nf: { a: -16, r: 0.92, p: 40 }, ff: { a: 18, r: 0.9, p: 40 } })),
    draw(130, stand({ root: [0, 0.02], chest: { a: -2, t: 28 }, nh: { flip: 1, a: -138, r: 0.7, h: 'fist' },
      fh: { a: 130, r: 0.7, h: 'fist' }, head: { a: -2, e: 'shout' } })),
  ]),
  ducking: once([
    draw(90, stand({ root: [-0.02, 0.2], pel: { a: 10, t: 46 }, chest: { a: 24, t: 40 }, nh: { a: 120, r: 0.6, h: 'open' },
      fh: { a: 126, r: 0.64, h: 'open' }, fz: 'mid', head: { a: 16, e: 'shout' } })),
    draw(500, stand({ root: [-0.04, 0.46], pel: { a: 22, t: 48 }, chest: { a: 56, t: 44 }, nh: { a: 142, r: 0.5, h: 'palm', w: 50 },
      fh: { a: 146, r: 0.5, h: 'palm', w: 50 }, fz: 'mid', head: { a: 44, e: 'wince' }, nf: { g: [-0.24, 0], p: 34 },
      ff: { g: [0.26, 0], p: 0 } })),
  ]),
};
