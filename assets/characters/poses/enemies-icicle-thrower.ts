/** The icicle-thrower: freezes, hops, and throws what hangs from the eaves. */
import type { AnimDef, Body } from '../../build/rig/character.ts';
import { kneeling, upward } from './enemies-blows.ts';
import { commonMoves } from './enemies-common.ts';
import { draw, type EnemyPose, from, loop, once } from './enemies-drawings.ts';
import { makeWalk } from './locomotion.ts';

// He freezes: shoulders up, arms hugged round himself, hopping from boot to boot.
const STANCE: EnemyPose = { root: [-0.02, 0.05], rot: 0, pel: { a: 2, t: 48 }, chest: { a: 8, t: 40 }, head: { a: 4, e: 'neutral', y: 2 },
  nh: { a: 64, r: 0.44, h: 'fist', w: -30, shrug: 2 }, fh: { a: 70, r: 0.5, h: 'fist', w: -40, shrug: 2 }, fz: 'back',
  nf: { g: [-0.2, 0], p: 0 }, ff: { g: [0.22, 0], p: 0 } };

const G = from(STANCE);
const idle = loop([
  draw(130, G({ root: [-0.05, 0.05], nf: { g: [-0.2, 0], p: 0 }, ff: { g: [0.2, 0.05], p: -6 }, chest: { a: 10, t: 42 } })),
  draw(130, G({ root: [-0.02, 0.02], nh: { a: 58, r: 0.44 }, fh: { a: 76, r: 0.48 } })),
  draw(130, G({ root: [0.03, 0.05], nf: { g: [-0.18, 0.06], p: 16 }, ff: { g: [0.22, 0], p: 0 }, chest: { a: 8, t: 36 } })),
  draw(130, G({ root: [-0.01, 0.02], nh: { a: 70, r: 0.43 }, fh: { a: 64, r: 0.5 } })),
]);

const gait = (body: Body): AnimDef =>
  makeWalk(body, { stride: 0.72, lift: 1, lean: 10, arm: 0.3, armAt: 40, reach: 0.56, bounce: 1.6, twist: 1.2, head: 6 });

const lob = once([
  draw(80, G({ root: [-0.06, 0.1], pel: { a: 0, t: 44 }, chest: { a: -4, t: 24 }, nh: { a: -70, r: 0.8, h: 'fist', w: 30, icicle: -60 },
    fh: { a: 80, r: 0.8, h: 'open', w: -20 }, head: { a: -2, e: 'grit' } })),
  draw(220, G({ root: [-0.2, 0.1], pel: { a: -12, t: 32 }, chest: { a: -26, t: 4 },
    nh: { flip: 1, a: -142, r: 0.86, h: 'fist', w: 10, icicle: -24 }, fh: { a: 108, r: 0.97, h: 'point', w: 0 },
    head: { a: -4, e: 'grit' }, nf: { g: [-0.4, 0], p: 0 }, ff: { g: [0.24, 0.1], p: -24 } })),
  draw(40, G({ root: [0.04, 0.08], pel: { a: 6, t: 60 }, chest: { a: 10, t: 58 }, nz: 'mid', nh: { a: 150, r: 0.97, h: 'fist', w: 0, smear: -70, icicle: -8 },
    fh: { a: 40, r: 0.6, h: 'fist' }, head: { a: 4, e: 'shout' }, nf: { g: [-0.3, 0.02], p: 30 }, ff: { g: [0.4, 0], p: 0 } })),
  draw(120, G({ root: [0.18, 0.14], pel: { a: 14, t: 76 }, chest: { a: 28, t: 88 }, nh: { a: 104, r: 0.99, h: 'open', w: 10 },
    fh: { a: -40, r: 0.76, h: 'fist' }, head: { a: 6, e: 'shout' }, nf: { g: [-0.28, 0.03], p: 54 }, ff: { g: [0.46, 0], p: 0 } })),
  draw(100, G({ root: [0.2, 0.18], pel: { a: 18, t: 82 }, chest: { a: 42, t: 104 }, nh: { a: 44, r: 0.92, h: 'open', w: 10 },
    fh: { a: -50, r: 0.8, h: 'fist' }, head: { a: 16, e: 'grit' }, nf: { g: [-0.26, 0.08], p: 64 }, ff: { g: [0.46, 0], p: 0 } })),
  draw(110, G({ root: [0.06, 0.1], chest: { a: 16, t: 56 }, nh: { a: 40, r: 0.6 }, fh: { a: 40, r: 0.6 }, nf: { g: [-0.24, 0], p: 10 },
    ff: { g: [0.36, 0], p: 0 } })),
], 3);

const shove = once([
  draw(70, G({ root: [-0.08, 0.1], pel: { a: -4, t: 50 }, chest: { a: -6, t: 44 }, nh: { a: 70, r: 0.46, h: 'open', w: -50 },
    fh: { a: 80, r: 0.48, h: 'open', w: -50 }, fz: 'back' })),
  draw(180, G({ root: [-0.16, 0.18], pel: { a: -8, t: 48 }, chest: { a: -18, t: 40 }, nh: { a: 60, r: 0.38, h: 'open', w: -60 },
    fh: { a: 72, r: 0.4, h: 'open', w: -60 }, head: { a: 6, e: 'grit' }, nf: { g: [-0.38, 0], p: 0 }, ff: { g: [0.26, 0.04], p: -18 } })),
  draw(120, G({ root: [0.22, 0.12], pel: { a: 16, t: 56 }, chest: { a: 30, t: 52 }, nh: { a: 84, r: 0.98, h: 'open', w: -50 },
    fh: { a: 92, r: 0.98, h: 'open', w: -50 }, head: { a: 6, e: 'shout' }, nf: { g: [-0.24, 0.03], p: 52 }, ff: { g: [0.5, 0], p: 0 } })),
  draw(80, G({ root: [0.2, 0.14], pel: { a: 14, t: 54 }, chest: { a: 24, t: 50 }, nh: { a: 76, r: 0.8, h: 'open', w: -40 },
    fh: { a: 84, r: 0.8, h: 'open', w: -40 }, head: { a: 8, e: 'grit' }, nf: { g: [-0.24, 0.02], p: 44 }, ff: { g: [0.48, 0], p: 0 } })),
  draw(90, G({ root: [0.06, 0.08], nh: { a: 60, r: 0.54 }, nf: { g: [-0.24, 0], p: 10 }, ff: { g: [0.34, 0], p: 0 } })),
], 2);

const jumpDown = once([
  draw(120, G({ root: [0.04, -0.1], pel: { a: 8, t: 54 }, chest: { a: 24, t: 46 }, head: { a: 16, e: 'grit' },
    nh: { a: -60, r: 0.84, h: 'open' }, fh: { a: 40, r: 0.84, h: 'open' }, nf: { a: 20, r: 0.66, p: 24 },
    ff: { a: 58, r: 0.6, p: 20 } })),
  draw(260, G({ root: [0, -0.1], pel: { a: -4, t: 48 }, chest: { a: -8, t: 34 }, head: { a: 12, e: 'shout' },
    nh: { flip: 1, a: -138, r: 0.92, h: 'open' }, fh: { a: 146, r: 0.92, h: 'open' }, nf: { a: -14, r: 0.9, p: 30 },
    ff: { a: 30, r: 0.8, p: 10 } })),
  draw(120, G({ root: [0, 0.46], pel: { a: 20, t: 50 }, chest: { a: 42, t: 44 }, head: { a: 12, e: 'grit' },
    nh: { a: 26, r: 0.96, h: 'palm', w: 30 }, fh: { a: 84, r: 0.8, h: 'open' }, nf: { g: [-0.34, 0], p: 40 },
    ff: { g: [0.34, 0], p: 0 } })),
  draw(110, G({ root: [0, 0.22], pel: { a: 10, t: 50 }, chest: { a: 20, t: 42 }, head: { a: 4, e: 'grit' }, nh: { a: 20, r: 0.8 },
    fh: { a: 50, r: 0.76 } })),
]);

// A fencer he is not: both feet leave the snow behind it.
const stab = once([
  draw(220, G({ root: [-0.16, 0.16], pel: { a: -6, t: 40 }, chest: { a: -8, t: 8 },
    nh: { flip: 0, a: -74, r: 0.62, h: 'fist', w: 60, icicle: -4 },
    fh: { a: 88, r: 0.9, h: 'open', w: -20 }, head: { a: 2, e: 'grit' }, nf: { g: [-0.4, 0], p: 0 }, ff: { g: [0.26, 0.05], p: -20 } })),
  draw(40, G({ root: [0.06, 0.12], pel: { a: 8, t: 60 }, chest: { a: 14, t: 60 },
    nh: { flip: 0, a: 70, r: 0.8, h: 'fist', w: 20, smear: 76, icicle: -2 },
    fh: { a: 40, r: 0.6, h: 'fist' }, head: { a: 6, e: 'shout' }, nf: { g: [-0.34, 0.03], p: 44 }, ff: { g: [0.42, 0.04], p: -8 } })),
  draw(140, G({ root: [0.24, 0.16], pel: { a: 16, t: 78 }, chest: { a: 32, t: 92 },
    nh: { flip: 0, a: 88, r: 0.995, h: 'fist', w: 0, icicle: 2 },
    fh: { a: -50, r: 0.84, h: 'fist' }, head: { a: 6, e: 'shout' }, nf: { g: [-0.32, 0.03], p: 60 }, ff: { g: [0.54, 0], p: 0 } })),
  draw(120, G({ root: [0.1, 0.14], pel: { a: 8, t: 58 }, chest: { a: 22, t: 56 },
    nh: { flip: 0, a: 50, r: 0.6, h: 'fist', w: 10, icicle: 20 },
    fh: { a: 40, r: 0.6 }, head: { a: 8, e: 'grit' }, nf: { g: [-0.28, 0], p: 20 }, ff: { g: [0.4, 0], p: 0 } })),
], 2);

const stabUp = upward(G, [
  { nh: { flip: 0, a: -40, r: 0.86, h: 'fist', w: 0, icicle: 104 }, fh: { a: 116, r: 0.84, h: 'open', w: 0 }, fz: 'back' },
  { nh: { flip: 0, a: 66, r: 0.8, h: 'fist', w: 0, icicle: -20 }, fh: { a: 60, r: 0.6, h: 'fist' } },
  { nh: { flip: 0, a: 150, r: 0.99, h: 'fist', w: 0, swish: 90, icicle: -62 }, fh: { a: -40, r: 0.8, h: 'fist' } },
  { nh: { flip: 0, a: 100, r: 0.6, h: 'fist', w: 0, icicle: -50 }, fh: { a: 40, r: 0.6 } },
]);

export const icicleThrowerMoves = (body: Body): Readonly<Record<string, AnimDef>> => {
  const suffered = commonMoves({ stance: STANCE, build: 'light', idle, walk: gait(body) });
  const rise = kneeling(G, suffered.getup!, [
    { nh: { flip: 0, a: -70, r: 0.84, h: 'fist', w: 0, icicle: 150 }, fh: { a: 60, r: 0.8, h: 'palm' } },
    { nh: { flip: 0, a: 40, r: 0.8, h: 'fist', w: 0, icicle: 40 }, fh: { a: 40, r: 0.7, h: 'fist' } },
    { nh: { flip: 0, a: 82, r: 0.99, h: 'fist', w: 0, icicle: -8 }, fh: { a: -40, r: 0.8, h: 'fist' } },
  ]);
  return { ...suffered, lob, shove, 'jump-down': jumpDown, stab, 'stab-up': stabUp, rise };
};
