/** The truck hand: never puts the money down, and hits people with it. */
import type { AnimDef, Body } from '../../build/rig/character.ts';
import { change } from '../../build/rig/pose.ts';
import { kneeling } from './enemies-blows.ts';
import { commonMoves } from './enemies-common.ts';
import { type CrewHand, type CrewPose, draw, from, type Sack } from './enemies-crew.ts';
import { happening, loop, once, redraw, redrawAll } from './enemies-drawings.ts';
import { overpowered } from './enemies-overpowered.ts';
import { makeRun, makeWalk } from './locomotion.ts';

const onBack = (deg = 152): Sack => ({ deg, behind: true });
const hangs = (deg = 90, long = 1): Sack => ({ deg, long });
const bursts = (deg: number, long: number, notes: number): Sack => ({ deg, long, notes, notesFrom: [84, -64] });

// A porter's stance: bent under the sack, the free fist in front.
const SHOULDERED: CrewHand = { flip: 0, a: 152, r: 0.24, h: 'fist', w: -74, sack: onBack() };
const STANCE: CrewPose = { root: [0, 0.07], rot: 0, pel: { a: 4, t: 50 }, chest: { a: 13, t: 28 }, head: { a: 2, e: 'neutral', x: 2 },
  nh: SHOULDERED, fh: { a: 58, r: 0.72, h: 'fist', w: -30 }, fz: 'front', nf: { g: [-0.28, 0], p: 6 }, ff: { g: [0.3, 0], p: 0 } };

const G = from(STANCE);
const F = from({ ...STANCE, nh: { a: 40, r: 0.6, h: 'fist', w: 0 } }); // the near fist free
const idle = loop([0, 1, 2, 1].map((k) => draw(150, G({ root: [k * 0.01, 0.07 - k * 0.014], chest: { a: 13 - k * 1.5, t: 28 - k * 2 },
  nh: { r: 0.24 + k * 0.015, sack: onBack(152 - k * 2) }, fh: { a: 58 - k * 4, r: 0.72 }, head: { a: 2 + k, y: -k * 0.3 } }))));

const carried = (move: AnimDef, far: number): AnimDef =>
  redraw(move, (pose, k) => {
    const bob = Math.cos((k / 2) * Math.PI);
    const hand: CrewHand = { ...SHOULDERED, sack: onBack(150 + bob * 4) };
    return change(pose, { nh: hand, fh: { a: (pose.fh?.a ?? 0) * far + 16, r: 0.76 }, fz: 'back' });
  });

const gait = (body: Body): AnimDef =>
  carried(makeWalk(body, { stride: 0.86, lift: 0.9, lean: 14, pelvisLean: 5, arm: 0.8, bounce: 1.4, twist: 1.2, head: 2, ms: 95 }), 0.8);

// The sack drops into the lead hand to free the other fist.
const punch = once([
  draw(80, F({ root: [-0.08, 0.12], pel: { a: 0, t: 44 }, chest: { a: 4, t: 20 }, nh: { flip: 0, a: -70, r: 0.66, w: 20, sack: hangs() },
    fh: { a: 70, r: 0.84, h: 'fist', w: 20 }, head: { a: 2, e: 'grit' }, nf: { g: [-0.36, 0], p: 0 } })),
  draw(190, F({ root: [-0.17, 0.12], pel: { a: -8, t: 32 }, chest: { a: -16, t: -6 },
    nh: { flip: 1, a: -126, r: 0.7, h: 'fist', w: 40 }, fh: { a: 86, r: 0.95, h: 'fist', w: 20, sack: hangs(84) }, fz: 'back',
    head: { a: 4, e: 'grit' }, nf: { g: [-0.44, 0], p: 0 }, ff: { g: [0.28, 0.03], p: -16 } })),
  draw(40, F({ root: [0.06, 0.1], pel: { a: 8, t: 64 }, chest: { a: 16, t: 62 }, nz: 'mid',
    nh: { a: 108, r: 0.95, w: 0, smear: -112 }, fh: { a: 30, r: 0.7, sack: hangs(120) }, fz: 'back', nf: { g: [-0.26, 0.02], p: 34 }, ff: { g: [0.42, 0] },
    head: { a: 6, e: 'shout' } })),
  draw(120, F({ root: [0.25, 0.15], pel: { a: 14, t: 80 }, chest: { a: 28, t: 96 }, nh: { a: 92, r: 0.995, w: 0 },
    fh: { a: -46, r: 0.9, sack: hangs(150) }, fz: 'back', nf: { g: [-0.24, 0.02], p: 54 }, ff: { g: [0.52, 0] },
    head: { a: 6, e: 'shout' } })),
  draw(90, F({ root: [0.24, 0.16], pel: { a: 13, t: 84 }, chest: { a: 31, t: 112 }, nh: { a: 74, r: 0.84, w: 20 },
    fh: { a: -40, r: 0.88, sack: hangs(112) }, fz: 'back', nf: { g: [-0.24, 0.02], p: 54 }, ff: { g: [0.52, 0] },
    head: { a: 10, e: 'grit' } })),
  draw(100, F({ root: [0.08, 0.12], pel: { a: 6, t: 58 }, chest: { a: 14, t: 54 }, nh: { a: 40, r: 0.6, w: 0 },
    fh: { a: 20, r: 0.8, sack: hangs(84) }, fz: 'back', nf: { g: [-0.28, 0], p: 24 }, ff: { g: [0.4, 0] } })),
], 3);

const kick = once([
  draw(90, G({ root: [-0.06, 0.12], pel: { a: 6, t: 44 }, chest: { a: 18, t: 30 }, fh: { a: 84, r: 0.7, w: -10 },
    nf: { g: [-0.34, 0.02], p: 44 }, ff: { g: [0.16, 0] }, head: { a: 8, e: 'grit' } })),
  draw(190, G({ root: [-0.08, 0], pel: { a: -18, t: 56 }, chest: { a: -16, t: 30 }, nh: { sack: onBack(128) },
    fh: { a: 112, r: 0.94, h: 'open', w: 0 }, nf: { a: 100, r: 0.46, p: -6 }, ff: { g: [-0.02, 0], p: 14 }, head: { a: 0, e: 'grit' } })),
  draw(40, G({ root: [0.06, 0.01], pel: { a: -22, t: 72 }, chest: { a: -16, t: 54 }, nh: { sack: onBack(146) }, fh: { a: 40, r: 0.7 },
    nf: { a: 94, r: 0.88, p: -6, smear: 62 }, ff: { g: [0.02, 0], p: 14 }, head: { a: -2, e: 'shout' } })),
  draw(120, G({ root: [0.22, 0.03], pel: { a: -34, t: 82 }, chest: { a: -30, t: 60 }, nh: { sack: onBack(120) },
    fh: { a: -20, r: 0.9, h: 'open' }, fz: 'back', nf: { a: 94, r: 0.995, p: -14 }, ff: { g: [0.04, 0], p: 24 },
    head: { a: 6, e: 'shout' } })),
  draw(80, G({ root: [0.1, 0.02], pel: { a: -14, t: 66 }, chest: { a: -8, t: 50 }, nh: { sack: onBack(140) }, fh: { a: 50, r: 0.6 },
    nf: { a: 68, r: 0.66, p: 0 }, ff: { g: [0.06, 0] }, head: { a: 2, e: 'grit' } })),
  draw(90, G({ root: [0.08, 0.08], chest: { a: 16, t: 44 }, nf: { g: [0.06, 0.1], p: 10 }, ff: { g: [0.1, 0] } })),
], 3);

// Both hands on the neck, right round behind the head, and through.
const sack = once([
  draw(90, G({ root: [-0.04, 0.16], pel: { a: 8, t: 56 }, chest: { a: 24, t: 62 }, nh: { flip: 0, a: 30, r: 0.86, w: 0, sack: hangs(104) },
    fh: { a: 34, r: 0.86, w: 0 }, fz: 'back', head: { a: 14, e: 'grit' } })),
  draw(110, G({ root: [-0.1, 0.12], pel: { a: 0, t: 38 }, chest: { a: 0, t: 10 },
    nh: { flip: 0, a: -62, r: 0.94, w: 0, sack: hangs(168, 1.06) }, fh: { a: -20, r: 0.7, w: 0 }, fz: 'mid', head: { a: 6, e: 'grit' },
    nf: { g: [-0.42, 0], p: 0 } })),
  draw(230, G({ root: [-0.2, 0.1], pel: { a: -10, t: 28 }, chest: { a: -22, t: -12 },
    nh: { flip: 1, a: -138, r: 0.96, w: -10, sack: hangs(206, 1.08) }, fh: { flip: 0, a: 196, r: 0.6, w: 20 }, fz: 'back',
    head: { a: 4, e: 'shout' }, nf: { g: [-0.46, 0], p: 0 }, ff: { g: [0.3, 0.09], p: -22 } })),
  draw(40, G({ root: [0.06, 0.12], pel: { a: 8, t: 60 }, chest: { a: 14, t: 60 }, nz: 'mid', nh: { a: 132, r: 0.97, w: 0, smear: -84, sack: hangs(-112, 1.16) },
    fh: { a: 120, r: 0.9 }, fz: 'back', head: { a: 6, e: 'shout' }, nf: { g: [-0.32, 0.02], p: 34 }, ff: { g: [0.46, 0], p: 0 } })),
  draw(130, G({ root: [0.24, 0.18], pel: { a: 14, t: 82 }, chest: { a: 28, t: 96 }, nh: { a: 88, r: 0.99, w: 0, sack: bursts(6, 1.2, 0.3) },
    fh: { a: 80, r: 0.9, w: 0 }, fz: 'back', head: { a: 8, e: 'shout' }, nf: { g: [-0.34, 0.02], p: 54 }, ff: { g: [0.54, 0], p: 0 } })),
  draw(100, G({ root: [0.26, 0.24], pel: { a: 20, t: 86 }, chest: { a: 44, t: 112 },
    nh: { a: 42, r: 0.97, w: 0, sack: bursts(58, 1.1, 0.65) }, fh: { a: 30, r: 0.9, w: 0 }, fz: 'back', head: { a: 20, e: 'grit' },
    nf: { g: [-0.34, 0.02], p: 56 }, ff: { g: [0.54, 0], p: 0 } })),
  draw(130, G({ root: [0.18, 0.26], pel: { a: 18, t: 66 }, chest: { a: 44, t: 74 }, nh: { a: 14, r: 0.95, w: 0, sack: bursts(116, 1, 0.8) },
    fh: { a: 20, r: 0.9, w: 0 }, fz: 'back', head: { a: 26, e: 'wince' }, nf: { g: [-0.32, 0.02], p: 40 }, ff: { g: [0.5, 0], p: 0 } })),
  draw(110, G({ root: [0.06, 0.14], pel: { a: 6, t: 52 }, chest: { a: 20, t: 44 }, nh: { flip: 0, a: -20, r: 0.8, w: 0, sack: hangs(92) },
    fh: { a: 44, r: 0.7 }, nf: { g: [-0.3, 0], p: 16 }, ff: { g: [0.4, 0], p: 0 } })),
], 4);

/** Where the sack goes in moves that are not about it; where it is not named, he has let go of it. */
const LIMP: Readonly<Record<string, Sack>> = {
  'hit-high': onBack(118), 'hit-low': onBack(150), getup: hangs(100), dizzy: hangs(90), land: hangs(80), launched: hangs(-36),
  thrown: hangs(200), fall: hangs(-96), lying: hangs(24), dead: hangs(20),
};

const holdingOn = (moves: Readonly<Record<string, AnimDef>>): Record<string, AnimDef> =>
  redrawAll(moves, ({ nh = {}, ...pose }: CrewPose, anim) => {
    const limp = LIMP[happening(anim)];
    const { sack: _, ...hand } = nh;
    return { ...pose, nh: limp ? { ...hand, h: 'fist', sack: limp } : hand };
  });

export const truckHandMoves = (body: Body): Readonly<Record<string, AnimDef>> => {
  const { idle: standing, walk, ...suffered } = commonMoves({ stance: STANCE, build: 'light', idle, walk: gait(body) });
  const hurt = holdingOn(suffered);
  // the money goes round once more, from the floor
  const rise = kneeling(G, hurt.getup!, [
    { nh: { flip: 0, a: -84, r: 0.94, w: 0, sack: hangs(150, 1.04) }, fh: { a: 66, r: 0.8, h: 'palm' }, fz: 'back' },
    { nh: { flip: 0, a: 20, r: 0.9, w: 0, sack: hangs(20, 1.12) }, fh: { a: 40, r: 0.7 }, fz: 'back' },
    { nh: { flip: 0, a: 76, r: 0.99, w: 0, sack: hangs(2, 1.18) }, fh: { a: -44, r: 0.8 }, fz: 'back' },
  ]);
  return { idle: standing!, walk: walk!, ...hurt,
    ...overpowered(STANCE), run: carried(makeRun(body), 0.9), punch, kick, sack, rise };
};
