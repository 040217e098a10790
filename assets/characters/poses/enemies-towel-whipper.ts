/** The towel-whipper: a fencer with four feet of wet cloth. */
import type { AnimDef, Body } from '../../build/rig/character.ts';
import { kneeling, upward } from './enemies-blows.ts';
import { commonMoves } from './enemies-common.ts';
import {
  draw, type EnemyPose, from, happening, type LadenHand, loop, once, redraw, redrawAll, type Towel, withTowel,
} from './enemies-drawings.ts';
import { makeWalk } from './locomotion.ts';

// Fencer's stance, side on: free hand feels the distance, the towel hangs from the other.
const STANCE: EnemyPose = { root: [-0.03, 0.06], rot: 0, pel: { a: -2, t: 60 }, chest: { a: 0, t: 56 }, head: { a: 3, e: 'neutral' },
  nh: { a: -22, r: 0.86, h: 'fist', w: 30 }, fh: { a: 82, r: 0.74, h: 'open', w: -30 }, fz: 'back', nf: { g: [-0.34, 0], p: 10 },
  ff: { g: [0.28, 0], p: 0 } };

const G = from(STANCE);
const hanging = (s = 0): Towel => ({ path: [[0, 0], [-2 - s, 13], [1 - s * 2, 26], [-3 - s * 4, 40], [0 - s * 7, 52]] });
const breath = (k: number, swing: number) => draw(150, G({ root: [-0.03, 0.06 - k * 0.008], chest: { a: k, t: 56 - k * 2 },
  nh: { a: -22 + k * 2, r: 0.86, towel: hanging(swing) }, fh: { a: 82 - k * 4, r: 0.74 + k * 0.01 } }));

const idle = loop([breath(0, -0.6), breath(1, 0.1), breath(2, 0.9), breath(1, 0.3)]);
const gait = (body: Body): AnimDef =>
  redraw(makeWalk(body, { stride: 0.9, lift: 0.9, lean: 3, pelvisLean: -2, bounce: 0.8, twist: 1.2, head: 4, ms: 90 }), (p, k) => {
    const swing = Math.cos((k / 4) * Math.PI);
    return {
      ...p,
      nh: { a: -20 + 6 * swing, r: 0.86, h: 'fist', w: 30, towel: hanging(1 - 1.6 * swing) },
      fh: { a: 64 + 10 * swing, r: 0.72, h: 'open', w: -30 },
    };
  });

const whip = once([
  draw(70, withTowel(G({ root: [-0.1, 0.1], pel: { a: -4, t: 52 }, chest: { a: -10, t: 36 },
    nh: { flip: 1, a: -112, r: 0.8, h: 'fist', w: 30 }, fh: { a: 92, r: 0.86, h: 'open', w: -20 }, head: { a: 0, e: 'grit' } }), [[0, 0],
    [-11, 6], [-20, 20], [-24, 36], [-32, 50]])),
  draw(200, withTowel(G({ root: [-0.18, 0.12], pel: { a: -10, t: 46 }, chest: { a: -22, t: 20 },
    nh: { flip: 1, a: -150, r: 0.74, h: 'fist', w: 20 }, fh: { a: 96, r: 0.97, h: 'open', w: -10 }, head: { a: 6, e: 'grit' },
    nf: { g: [-0.44, 0], p: 0 }, ff: { g: [0.26, 0.04], p: -18 } }), [[0, 0], [-10, -7], [-23, -2], [-29, 16], [-24, 34], [-30, 52]])),
  draw(35, withTowel(G({ root: [0, 0.08], pel: { a: 4, t: 60 }, chest: { a: 4, t: 56 }, nh: { a: 166, r: 0.96, h: 'fist', w: 0 },
    fh: { a: 60, r: 0.6, h: 'fist' }, head: { a: 6, e: 'shout' }, nf: { g: [-0.36, 0.02], p: 30 }, ff: { g: [0.38, 0], p: 0 } }), [[0, 0],
    [-14, -12], [-34, -12], [-52, 2], [-60, 22]])),
  draw(35, withTowel(G({ root: [0.1, 0.1], pel: { a: 8, t: 70 }, chest: { a: 14, t: 76 }, nz: 'mid', nh: { a: 120, r: 0.98, h: 'fist', w: 0, smear: -66 },
    fh: { a: 20, r: 0.6, h: 'fist' }, head: { a: 6, e: 'shout' }, nf: { g: [-0.3, 0.02], p: 40 }, ff: { g: [0.46, 0], p: 0 } }), [[0, 0],
    [2, -18], [16, -32], [38, -34], [56, -20]])),
  draw(110, withTowel(G({ root: [0.2, 0.15], pel: { a: 12, t: 80 }, chest: { a: 22, t: 94 }, nh: { a: 91, r: 0.995, h: 'fist', w: 0 },
    fh: { a: -40, r: 0.8, h: 'open' }, head: { a: 6, e: 'shout' }, nf: { g: [-0.32, 0.02], p: 50 }, ff: { g: [0.5, 0], p: 0 } }), [[0, 0],
    [18, -3], [37, 2], [56, -2], [76, 0]], { widths: [2.4, 5, 4.4, 3.8, 2.8, 0.5], crack: 1 })),
  draw(90, withTowel(G({ root: [0.19, 0.15], pel: { a: 12, t: 80 }, chest: { a: 22, t: 98 }, nh: { a: 86, r: 0.96, h: 'fist', w: 6 },
    fh: { a: -34, r: 0.78, h: 'open' }, head: { a: 6, e: 'grit' }, nf: { g: [-0.32, 0.02], p: 50 }, ff: { g: [0.5, 0], p: 0 } }), [[0, 0],
    [14, 5], [30, 2], [44, 12], [54, 28]], { drops: [[6, -14, 1.6], [-8, 10, 1.4], [10, 4, 1.2]] })),
  draw(110, withTowel(G({ root: [0.06, 0.1], pel: { a: 4, t: 66 }, chest: { a: 8, t: 68 }, nh: { a: 46, r: 0.8, h: 'fist', w: 10 },
    fh: { a: 30, r: 0.66, h: 'open' }, nf: { g: [-0.34, 0], p: 26 }, ff: { g: [0.4, 0], p: 0 } }), [[0, 0], [7, 12], [4, 26], [12, 38],
    [8, 52]])),
], 4);

const whipLow = once([
  draw(80, withTowel(G({ root: [-0.08, 0.16], pel: { a: 8, t: 50 }, chest: { a: 12, t: 36 }, nh: { a: -70, r: 0.86, h: 'fist', w: 10 },
    fh: { a: 70, r: 0.8, h: 'open', w: -20 }, head: { a: 8, e: 'grit' } }), [[0, 0], [-12, 8], [-20, 22], [-32, 32], [-42, 44]])),
  draw(200, withTowel(G({ root: [-0.16, 0.3], pel: { a: 14, t: 40 }, chest: { a: 22, t: 16 }, nh: { a: -96, r: 0.96, h: 'fist', w: 0 },
    fh: { a: 62, r: 0.92, h: 'open', w: -10 }, head: { a: 14, e: 'grit' }, nf: { g: [-0.46, 0], p: 0 }, ff: { g: [0.34, 0], p: 0 } }),
    [[0, 0], [-14, -2], [-26, 10], [-30, 28], [-40, 46], [-54, 56]])),
  draw(35, withTowel(G({ root: [0, 0.32], pel: { a: 18, t: 58 }, chest: { a: 34, t: 58 }, nh: { a: -6, r: 0.97, h: 'fist', w: 0, smear: 84 },
    fh: { a: 30, r: 0.6, h: 'fist' }, head: { a: 18, e: 'shout' }, nf: { g: [-0.42, 0], p: 30 }, ff: { g: [0.4, 0], p: 0 } }), [[0, 0],
    [-14, 6], [-30, 16], [-48, 14], [-62, 4]])),
  draw(110, withTowel(G({ root: [0.12, 0.36], pel: { a: 22, t: 76 }, chest: { a: 44, t: 84 }, nh: { a: 62, r: 0.99, h: 'fist', w: 0 },
    fh: { a: -50, r: 0.8, h: 'open' }, head: { a: 20, e: 'shout' }, nf: { g: [-0.44, 0.02], p: 56 }, ff: { g: [0.46, 0], p: 0 } }), [[0,
    0], [19, 5], [38, 13], [57, 16], [76, 20]], { widths: [2.4, 5, 4.4, 3.8, 2.8, 0.5], crack: 0.8 })),
  draw(90, withTowel(G({ root: [0.12, 0.35], pel: { a: 22, t: 78 }, chest: { a: 42, t: 92 }, nh: { a: 66, r: 0.94, h: 'fist', w: 6 },
    fh: { a: -44, r: 0.78, h: 'open' }, head: { a: 18, e: 'grit' }, nf: { g: [-0.44, 0.02], p: 56 }, ff: { g: [0.46, 0], p: 0 } }), [[0,
    0], [14, 10], [28, 20], [44, 24], [58, 26]], { drops: [[6, -10, 1.5], [-10, -12, 1.2]] })),
  draw(110, withTowel(G({ root: [0.02, 0.18], pel: { a: 8, t: 62 }, chest: { a: 18, t: 62 }, nh: { a: 26, r: 0.84, h: 'fist', w: 10 },
    fh: { a: 50, r: 0.66, h: 'open' }, nf: { g: [-0.36, 0], p: 24 }, ff: { g: [0.38, 0], p: 0 } }), [[0, 0], [5, 12], [2, 24], [9, 36],
    [6, 48]])),
], 3);

const CRACKING = { widths: [2.4, 5, 4.4, 3.8, 2.8, 0.5], crack: 1 };
const held = (path: Towel['path'], rest: Omit<Towel, 'path'> = {}): Towel => ({ path, ...rest });
const whipUp = upward(G, [
  { nh: { flip: 0, a: -60, r: 0.92, w: 0, towel: held([[0, 0], [-14, 4], [-26, 14], [-40, 18], [-56, 20]]) },
    fh: { a: 112, r: 0.92, h: 'open', w: 0 } },
  { nh: { flip: 0, a: 60, r: 0.97, w: 0, smear: 88, towel: held([[0, 0], [-8, 16], [-22, 26], [-40, 26], [-54, 18]]) },
    fh: { a: 60, r: 0.6, h: 'fist' } },
  { nh: { flip: 0, a: 146, r: 0.99, w: 0, towel: held([[0, 0], [10, -16], [17, -33], [28, -49], [36, -68]], CRACKING) },
    fh: { a: -36, r: 0.8, h: 'open' } },
  { nh: { flip: 0, a: 104, r: 0.8, w: 10, towel: held([[0, 0], [10, -8], [20, -2], [24, 14], [20, 30]], { drops: [[6, -14, 1.6], [-8, 10,
    1.4]] }) }, fh: { a: 40, r: 0.7, h: 'open' } },
]);

/** Where the cloth goes when he does not hold it up: it trails behind a fall, and lies where he lies. */
const LIMP: Readonly<Record<string, Towel>> = {
  launched: { path: [[0, 0], [10, 6], [14, 20], [24, 32], [22, 46]] },
  thrown: { aloft: true, path: [[0, 0], [-10, 8], [-14, 22], [-26, 30], [-34, 42]] },
  fall: { aloft: true, path: [[0, 0], [-6, -12], [-2, -26], [-10, -38]] },
  lying: { path: [[0, 0], [10, 4], [20, 8], [34, 6], [44, 9]] },
  dead: { path: [[0, 0], [10, 4], [20, 8], [34, 6], [44, 9]] },
};

/** The towel stays in his fist through everything but a surrender. */
const holdingOn = (moves: Readonly<Record<string, AnimDef>>): Record<string, AnimDef> =>
  redrawAll(moves, (pose: EnemyPose, anim, k) => {
    if (anim === 'surrender') return pose;
    const hand: LadenHand = pose.nh ?? {};
    return { ...pose, nh: { ...hand, h: 'fist', towel: hand.towel ?? LIMP[happening(anim)] ?? hanging(k % 2 ? 1 : -1) } };
  });

export const towelWhipperMoves = (body: Body): Readonly<Record<string, AnimDef>> => {
  const suffered = holdingOn(commonMoves({ stance: STANCE, build: 'light', idle, walk: gait(body) }));
  const rise = kneeling(G, suffered.getup!, [
    { nh: { flip: 0, a: -80, r: 0.92, w: 0, towel: held([[0, 0], [-14, 2], [-28, 8], [-42, 8], [-54, 10]]) },
      fh: { a: 66, r: 0.86, h: 'open' } },
    { nh: { flip: 0, a: 0, r: 0.9, w: 0, towel: held([[0, 0], [-14, 2], [-28, 4], [-44, 2], [-56, 0]]) },
      fh: { a: 40, r: 0.7, h: 'open' } },
    { nh: { flip: 0, a: 72, r: 0.99, w: 0, towel: held([[0, 0], [18, 4], [37, 8], [56, 8], [76, 11]], CRACKING) },
      fh: { a: -44, r: 0.8, h: 'open' } },
  ]);
  return { ...suffered, whip, 'whip-low': whipLow, 'whip-up': whipUp, rise };
};
