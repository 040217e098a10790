/** The wrestler: a low wide crouch that ends with both arms round somebody. */
import type { AnimDef, Body } from '../../build/rig/character.ts';
import { change } from '../../build/rig/pose.ts';
import { kneeling, upward } from './enemies-blows.ts';
import { commonMoves } from './enemies-common.ts';
import { draw, type EnemyPose, from, loop, once, redraw } from './enemies-drawings.ts';
import { makeWalk } from './locomotion.ts';

// Freestyle crouch: weight low, hands open and wide at the knees.
const STANCE: EnemyPose = { root: [0, 0.14], rot: 0, pel: { a: 8, t: 40 }, chest: { a: 20, t: 24 }, head: { a: 8, e: 'neutral' },
  nh: { a: -14, r: 0.84, h: 'open', w: -40 }, fh: { a: 52, r: 0.88, h: 'open', w: -24 }, fz: 'back', nf: { g: [-0.38, 0], p: 0 },
  ff: { g: [0.38, 0], p: 0 } };

const G = from(STANCE);
const idle = loop([0, 1, 2, 1].map((k) => draw(170, G({ root: [0.02 - k * 0.02, 0.14 + k * 0.012], chest: { a: 20 + k, t: 24 - k * 4 },
  nh: { a: -14 + k * 5, r: 0.84 }, fh: { a: 52 - k * 5, r: 0.88 }, head: { a: 8 - k, y: k * 0.3 } }))));

const gait = (body: Body): AnimDef =>
  redraw(
    makeWalk(body, {
      stride: 0.74, lift: 0.7, lean: 18, pelvisLean: 8, arm: 0.55, armAt: 22, reach: 0.84, bounce: 1.3, twist: 2, low: 0.08, head: 8,
      ms: 115, hand: 'open',
    }),
    (p) => change(p, { nh: { a: (p.nh?.a ?? 0) - 26, w: -30 }, fh: { a: (p.fh?.a ?? 0) + 14, w: -24 } }),
  );

const lunge = once([
  draw(80, G({ root: [-0.06, 0.22], pel: { a: 10, t: 30 }, chest: { a: 14, t: 6 }, nh: { a: -60, r: 0.9, h: 'open', w: -20 },
    fh: { a: 80, r: 0.92, h: 'open', w: -10 }, head: { a: 10, e: 'grit' } })),
  draw(220, G({ root: [-0.14, 0.3], pel: { a: 6, t: 16 }, chest: { a: 8, t: -8 }, nh: { a: -100, r: 0.97, h: 'open', w: -10 },
    fh: { a: 104, r: 0.97, h: 'open', w: 0 }, head: { a: 12, e: 'shout' }, nf: { g: [-0.46, 0], p: 0 }, ff: { g: [0.4, 0], p: 0 } })),
  draw(50, G({ root: [0.16, 0.16], pel: { a: 22, t: 50 }, chest: { a: 40, t: 46 }, nh: { a: 66, r: 0.97, h: 'open', w: 0 },
    fh: { a: 88, r: 0.97, h: 'open', w: 0 }, head: { a: 20, e: 'shout' }, nf: { g: [-0.32, 0.04], p: 60 },
    ff: { g: [0.5, 0.06], p: -8 } })),
  draw(160, G({ root: [0.34, 0.26], pel: { a: 28, t: 54 }, chest: { a: 52, t: 50 }, nh: { a: 82, r: 0.96, h: 'grab', w: 0 },
    fh: { a: 92, r: 0.97, h: 'grab', w: 0 }, head: { a: 24, e: 'grit' }, nf: { g: [-0.3, 0.02], p: 66 }, ff: { g: [0.66, 0], p: 0 } })),
  draw(120, G({ root: [0.34, 0.34], pel: { a: 30, t: 52 }, chest: { a: 60, t: 48 }, nh: { a: 26, r: 0.72, h: 'grab', w: 10 },
    fh: { a: 56, r: 0.72, h: 'grab', w: 10 }, head: { a: 30, e: 'wince' }, nf: { g: [-0.26, 0.02], p: 66 },
    ff: { g: [0.64, 0], p: 0 } })),
  draw(130, G({ root: [0.14, 0.22], pel: { a: 14, t: 46 }, chest: { a: 30, t: 36 }, nh: { a: 10, r: 0.8 }, fh: { a: 50, r: 0.8 },
    head: { a: 16, e: 'grit' }, nf: { g: [-0.32, 0], p: 30 }, ff: { g: [0.5, 0], p: 0 } })),
], 3);

const HUG: EnemyPose = G({ root: [0.02, 0.08], pel: { a: -4, t: 50 }, chest: { a: -8, t: 46 }, nh: { a: 78, r: 0.97, h: 'fist', w: -6 },
  fh: { a: 58, r: 0.62, h: 'fist', w: 20 }, fz: 'back', head: { a: -4, e: 'grit' }, nf: { g: [-0.34, 0], p: 0 },
  ff: { g: [0.34, 0], p: 0 } });

const hug = from(HUG);
const squeeze: AnimDef = { hit: 2, ...loop([
  draw(120, HUG),
  draw(110, hug({ root: [0, 0.05], chest: { a: -14, t: 48 }, nh: { a: 76, r: 0.88, w: 0 }, fh: { a: 54, r: 0.54, w: 26 },
    head: { a: -12, e: 'shout' } })),
  draw(150, hug({ root: [-0.02, 0.04], pel: { a: -8, t: 52 }, chest: { a: -18, t: 50 }, nh: { a: 78, r: 0.82, w: 4 },
    fh: { a: 54, r: 0.48, w: 30 }, head: { a: -16, e: 'shout' } })),
  draw(110,
    hug({ root: [0.01, 0.07], chest: { a: -11, t: 46 }, nh: { a: 77, r: 0.92 }, fh: { a: 56, r: 0.58 }, head: { a: -6, e: 'grit' } })),
]) };

const suplex = once([
  draw(110, hug({ root: [0.04, 0.26], pel: { a: 12, t: 52 }, chest: { a: 16, t: 50 }, nh: { a: 66, r: 0.66 }, fh: { a: 74, r: 0.7 },
    head: { a: 14, e: 'grit' }, nf: { g: [-0.34, 0], p: 0 } })),
  draw(100, hug({ root: [0.06, -0.02], pel: { a: -18, t: 54 }, chest: { a: -28, t: 50 }, nh: { a: 84, r: 0.7 }, fh: { a: 92, r: 0.74 },
    head: { a: -24, e: 'shout' }, nf: { g: [-0.28, 0], p: 24 }, ff: { g: [0.3, 0], p: 24 } })),
  draw(60, hug({ root: [0.14, 0.06], pel: { a: -40, t: 58 }, chest: { a: -62, t: 54 }, nh: { a: 110, r: 0.82 }, fh: { a: 118, r: 0.84 },
    head: { a: -50, e: 'shout' }, nf: { g: [-0.26, 0], p: 40 }, ff: { g: [0.3, 0], p: 40 } })),
  draw(150, hug({ root: [0.1, 0.2], pel: { a: -58, t: 60 }, chest: { a: -96, t: 56 }, nh: { a: 176, r: 0.9, h: 'open' },
    fh: { a: 184, r: 0.92, h: 'open' }, head: { a: -96, e: 'grit' }, nf: { g: [-0.22, 0], p: 48 }, ff: { g: [0.3, 0], p: 44 } })),
  draw(120, hug({ root: [0.04, 0.3], pel: { a: -50, t: 56 }, chest: { a: -84, t: 50 }, nh: { a: 200, r: 0.86, h: 'open' },
    fh: { a: 206, r: 0.88, h: 'open' }, head: { a: -80, e: 'hurt' }, nf: { g: [-0.22, 0], p: 30 }, ff: { g: [0.34, 0], p: 20 } })),
  draw(120, G({ root: [-0.06, 0.34], pel: { a: 0, t: 46 }, chest: { a: 10, t: 36 }, nh: { a: -40, r: 0.8 }, fh: { a: 20, r: 0.8 },
    head: { a: 8, e: 'grit' }, nf: { g: [-0.36, 0], p: 20 } })),
], 3);

const slap = once([
  draw(80, G({ root: [-0.06, 0.12], pel: { a: 2, t: 34 }, chest: { a: 4, t: 4 }, nh: { a: -80, r: 0.84, h: 'palm', w: 0 },
    fh: { a: 60, r: 0.76, h: 'open', w: -20 }, head: { a: 2, e: 'grit' } })),
  draw(200, G({ root: [-0.14, 0.1], pel: { a: -6, t: 26 }, chest: { a: -14, t: -12 }, nh: { a: -138, r: 0.94, h: 'palm', w: -20 },
    fh: { a: 44, r: 0.9, h: 'open', w: 0 }, head: { a: 0, e: 'grit' }, nf: { g: [-0.44, 0], p: 0 }, ff: { g: [0.34, 0.03], p: -14 } })),
  draw(40, G({ root: [0.08, 0.12], pel: { a: 12, t: 64 }, chest: { a: 20, t: 66 }, nz: 'mid',
    nh: { a: 112, r: 0.97, h: 'palm', w: -10, smear: -112 },
    fh: { a: 10, r: 0.6 }, head: { a: 8, e: 'shout' }, nf: { g: [-0.34, 0.02], p: 34 }, ff: { g: [0.46, 0], p: 0 } })),
  draw(130, G({ root: [0.2, 0.17], pel: { a: 16, t: 78 }, chest: { a: 30, t: 94 }, nh: { a: 88, r: 0.99, h: 'palm', w: 24 },
    fh: { a: -44, r: 0.84 }, fz: 'back', head: { a: 8, e: 'shout' }, nf: { g: [-0.3, 0.02], p: 50 }, ff: { g: [0.52, 0], p: 0 } })),
  draw(90, G({ root: [0.2, 0.2], pel: { a: 18, t: 84 }, chest: { a: 36, t: 112 }, nh: { a: 52, r: 0.88, h: 'palm', w: 30 },
    fh: { a: -40, r: 0.8 }, fz: 'back', head: { a: 14, e: 'grit' }, nf: { g: [-0.3, 0.02], p: 50 }, ff: { g: [0.52, 0], p: 0 } })),
  draw(110, G({ root: [0.08, 0.16], pel: { a: 10, t: 54 }, chest: { a: 24, t: 50 }, nh: { a: 14, r: 0.8 }, nf: { g: [-0.34, 0], p: 20 },
    ff: { g: [0.44, 0], p: 0 } })),
], 3);

// A tree trunk on a hinge: the whole arm, stiff, from behind his knee to over his head.
const clothesline = upward(G, [
  { nh: { flip: 0, a: -86, r: 0.97, h: 'fist', w: 0 }, fh: { a: 96, r: 0.9, h: 'open', w: -10 }, chest: { t: -8 } },
  { nh: { flip: 0, a: 40, r: 0.98, h: 'fist', w: 0 }, fh: { a: 40, r: 0.8, h: 'open' } },
  { root: [0.14, 0], nh: { flip: 0, a: 136, r: 0.995, h: 'fist', w: 0, swish: 116 }, fh: { a: -56, r: 0.9, h: 'open', w: 0 } },
  { nh: { flip: 0, a: 104, r: 0.8, h: 'fist', w: 20 }, fh: { a: 10, r: 0.8, h: 'open' } },
]);

export const wrestlerMoves = (body: Body): Readonly<Record<string, AnimDef>> => {
  const suffered = commonMoves({ stance: STANCE, build: 'heavy', give: 0.85, lie: 0.79, idle, walk: gait(body) });
  const rise = kneeling(G, suffered.getup!, [
    { nh: { flip: 0, a: -90, r: 0.97, h: 'palm', w: 0 }, fh: { a: 50, r: 0.9, h: 'palm', w: 30 } },
    { nh: { flip: 0, a: 6, r: 0.97, h: 'palm', w: 0 }, fh: { a: 40, r: 0.7, h: 'open' } },
    { nh: { flip: 0, a: 74, r: 0.99, h: 'palm', w: 10 }, fh: { a: -50, r: 0.84, h: 'open' } },
  ]);
  return { ...suffered, lunge, squeeze, suplex, slap, clothesline, rise };
};
