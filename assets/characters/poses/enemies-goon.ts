/** The gym goon: a bully who boxes from the chest and kicks from the hip. */
import type { AnimDef, Body } from '../../build/rig/character.ts';
import { commonMoves } from './enemies-common.ts';
import { legSweep } from './enemies-blows.ts';
import { draw, type EnemyPose, from, loop, once } from './enemies-drawings.ts';
import { makeRun, makeWalk } from './locomotion.ts';

// Bully's stance: chest out, one fist cocked at the hip, the other feeling the way.
const STANCE: EnemyPose = { root: [-0.02, 0.05], rot: 0, pel: { a: -2, t: 48 }, chest: { a: -3, t: 34 }, head: { a: 2, e: 'smirk' },
  nh: { a: -32, r: 0.6, h: 'fist', w: 10 }, fh: { a: 70, r: 0.76, h: 'fist', w: -40 }, fz: 'front', nf: { g: [-0.3, 0], p: 12 },
  ff: { g: [0.3, 0], p: 0 } };

const G = from(STANCE);
const idle = loop([0, 1, 2, 1].map((k) => draw(130, G({ root: [-0.02 + k * 0.008, 0.058 - k * 0.014], chest: { a: -3 + k, t: 34 - k * 2 },
  nh: { a: -32 + k * 3, r: 0.6 - k * 0.02 }, fh: { a: 70 - k * 4, r: 0.76 }, head: { a: 2 + k, y: -k * 0.3 },
  nf: { g: [-0.3, 0], p: 8 + k * 7 } }))));

const gait = (body: Body): AnimDef =>
  makeWalk(body,
    { stride: 0.92, lift: 1.1, lean: -4, pelvisLean: -4, arm: 0.9, armAt: 14, reach: 0.72, bounce: 1.4, twist: 1.5, head: 2, ms: 90 });

const punch = once([
  draw(70, G({ root: [-0.1, 0.1], pel: { a: -4, t: 40 }, chest: { a: -8, t: 14 }, nh: { a: -84, r: 0.62, w: 40 },
    fh: { a: 88, r: 0.8, h: 'fist', w: -10 }, head: { a: -2, e: 'grit' }, nf: { g: [-0.38, 0], p: 0 } })),
  draw(190, G({ root: [-0.16, 0.13], pel: { a: -8, t: 30 }, chest: { a: -17, t: -8 }, nh: { flip: 1, a: -128, r: 0.6, w: 60 },
    fh: { a: 92, r: 0.93, h: 'fist', w: 0 }, head: { a: 2, e: 'grit' }, nf: { g: [-0.42, 0], p: 0 }, ff: { g: [0.28, 0.03], p: -16 } })),
  draw(40, G({ root: [0.06, 0.1], pel: { a: 6, t: 64 }, chest: { a: 14, t: 62 }, nz: 'mid',
    nh: { a: 108, r: 0.95, w: 0, smear: -112 }, fh: { a: 40, r: 0.55 }, nf: { g: [-0.26, 0.02], p: 34 }, ff: { g: [0.42, 0] }, head: { a: 6, e: 'shout' } })),
  draw(120, G({ root: [0.24, 0.14], pel: { a: 12, t: 80 }, chest: { a: 26, t: 96 }, nh: { a: 92, r: 0.995, w: 0 },
    fh: { a: -30, r: 0.66 }, fz: 'back', nf: { g: [-0.22, 0.02], p: 54 }, ff: { g: [0.5, 0] }, head: { a: 6, e: 'shout' } })),
  draw(90, G({ root: [0.24, 0.15], pel: { a: 12, t: 84 }, chest: { a: 30, t: 116 }, nh: { a: 76, r: 0.82, w: 20 },
    fh: { a: -24, r: 0.66 }, fz: 'back', nf: { g: [-0.22, 0.02], p: 54 }, ff: { g: [0.5, 0] }, head: { a: 10, e: 'grit' } })),
  draw(90, G({ root: [0.08, 0.1], pel: { t: 62 }, chest: { a: 10, t: 62 }, nh: { a: 60, r: 0.6 }, nf: { g: [-0.28, 0], p: 24 },
    ff: { g: [0.4, 0] } })),
], 3);

const kick = once([
  draw(80, G({ root: [-0.04, 0.1], pel: { a: 4, t: 40 }, chest: { a: 14, t: 24 }, nh: { a: 10, r: 0.6 }, fh: { a: 96, r: 0.66 },
    nf: { g: [-0.34, 0.02], p: 44 }, ff: { g: [0.16, 0] }, head: { a: 8, e: 'grit' } })),
  draw(180, G({ root: [-0.04, 0], pel: { a: -16, t: 58 }, chest: { a: -18, t: 36 }, nh: { a: -72, r: 0.8 }, fh: { a: 118, r: 0.72 },
    nf: { a: 96, r: 0.48, p: -6 }, ff: { g: [0.02, 0], p: 14 }, head: { a: -2, e: 'grit' } })),
  draw(40, G({ root: [0.08, 0.01], pel: { a: -22, t: 74 }, chest: { a: -18, t: 60 }, nh: { a: -60, r: 0.84 }, fh: { a: 40, r: 0.6 },
    nf: { a: 94, r: 0.88, p: -6, smear: 62 }, ff: { g: [0.04, 0], p: 14 }, head: { a: -4, e: 'shout' } })),
  draw(120, G({ root: [0.16, 0.02], pel: { a: -34, t: 82 }, chest: { a: -34, t: 66 }, nh: { a: -70, r: 0.94, w: 10 },
    fh: { a: 30, r: 0.66 }, nf: { a: 96, r: 0.995, p: -14 }, ff: { g: [0.06, 0], p: 24 }, head: { a: 4, e: 'shout' } })),
  draw(80, G({ root: [0.1, 0.02], pel: { a: -14, t: 66 }, chest: { a: -12, t: 54 }, nh: { a: -30, r: 0.7 }, fh: { a: 60, r: 0.6 },
    nf: { a: 70, r: 0.66, p: 0 }, ff: { g: [0.06, 0] }, head: { a: 0, e: 'grit' } })),
  draw(90, G({ root: [0.08, 0.06], chest: { a: 8, t: 44 }, nf: { g: [0.06, 0.1], p: 10 }, ff: { g: [0.1, 0] } })),
], 3);

const flex = loop([
  draw(160, G({ root: [0, 0.06], chest: { a: 8, t: 20 }, nh: { a: -40, r: 0.9, w: 40 }, fh: { a: 60, r: 0.9, w: -20 }, fz: 'back',
    head: { a: 8 } })),
  draw(200, G({ root: [0, 0.02], pel: { a: -4, t: 40 }, chest: { a: -10, t: 10 }, nh: { flip: 1, a: -128, r: 0.64, w: 30 },
    fh: { a: 118, r: 0.6, w: -40 }, fz: 'back', head: { a: -10, e: 'smirk' }, nf: { g: [-0.28, 0], p: 0 } })),
  draw(220, G({ root: [0, 0], pel: { a: -5, t: 38 }, chest: { a: -13, t: 4 }, nh: { flip: 1, a: -132, r: 0.52, w: 30 },
    fh: { a: 122, r: 0.5, w: -40 }, fz: 'back', head: { a: -14, e: 'shout' }, nf: { g: [-0.28, 0], p: 0 } })),
  draw(180, G({ root: [0, 0.02], pel: { a: -4, t: 40 }, chest: { a: -9, t: 14 }, nh: { flip: 1, a: -126, r: 0.62, w: 30 },
    fh: { a: 116, r: 0.58, w: -40 }, fz: 'back', head: { a: 6, e: 'smirk' }, nf: { g: [-0.28, 0], p: 0 } })),
]);

export const goonMoves = (body: Body): Readonly<Record<string, AnimDef>> => {
  const suffered = commonMoves({ stance: STANCE, build: 'light', idle, walk: gait(body) });
  return { ...suffered, run: makeRun(body), punch, kick, flex, rise: legSweep(G, suffered.getup!) };
};
