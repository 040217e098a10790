/** The dispatcher: always on the air, and he means you. */
import type { AnimDef, Body } from '../../build/rig/character.ts';
import { change } from '../../build/rig/pose.ts';
import { type ArmedHand, type ArmedPose, draw, from, type Radio } from './enemies-armed.ts';
import { legSweep, upward } from './enemies-blows.ts';
import { commonMoves } from './enemies-common.ts';
import { happening, loop, once, redraw, redrawAll } from './enemies-drawings.ts';
import { overpowered } from './enemies-overpowered.ts';
import { makeRun, makeWalk } from './locomotion.ts';

// On the air: the set at his ear, the free hand explaining.
const ON_AIR: ArmedHand = { flip: 1, a: -132, r: 0.5, h: 'fist', w: 40, radio: { deg: -98 } };
const STANCE: ArmedPose = { root: [-0.02, 0.04], rot: 0, pel: { a: -2, t: 50 }, chest: { a: 2, t: 44 }, head: { a: 2, e: 'neutral' },
  nh: ON_AIR, fh: { a: 56, r: 0.66, h: 'open', w: -30 }, fz: 'front', nf: { g: [-0.24, 0], p: 0 }, ff: { g: [0.26, 0], p: 0 } };

const G = from(STANCE);
const idle = loop([0, 1, 2, 1].map((k) => draw(150, G({ root: [-0.02, 0.045 - k * 0.01], chest: { a: 2 - k, t: 44 - k * 2 },
  nh: { a: -132 - k * 2, r: 0.5, radio: { deg: -98 + k * 3, bend: -k * 3 } }, fh: { a: 56 + k * 6, r: 0.66, w: -30 - k * 8 },
    head: { a: 2 + k, y: -k * 0.3 } }))));

const onTheMove = (move: AnimDef, lean: number): AnimDef =>
  redraw(move, (pose, k) => {
    const swing = Math.cos((k / 4) * Math.PI);
    return change(pose, { nh: { ...ON_AIR, radio: { deg: -98 - lean + swing * 4, bend: -lean - swing * 8 } },
      fh: { a: 30 - swing * 34, r: 0.74, h: 'fist', w: 0 }, fz: 'back' } as ArmedPose);
  });
const gait = (body: Body): AnimDef =>
  onTheMove(makeWalk(body, { stride: 0.86, lift: 0.95, lean: 5, pelvisLean: 0, bounce: 1.3, twist: 1.2, head: 4, ms: 90 }), 4);

const call = once([
  draw(200, G({ root: [-0.06, 0.1], pel: { a: 0, t: 52 }, chest: { a: 10, t: 50 }, head: { a: 10, e: 'grit' },
    nh: { flip: 1, a: -140, r: 0.48, radio: { deg: -106 } }, fh: { a: 70, r: 0.5, h: 'point', w: -20 }, fz: 'front' })),
  draw(180, G({ root: [-0.06, 0.02], pel: { a: -6, t: 44 }, chest: { a: -8, t: 32 }, head: { a: -4, e: 'shout' },
    nh: { flip: 1, a: -140, r: 0.48, radio: { deg: -110, bend: 6 } }, fh: { flip: 0, a: 146, r: 0.8, h: 'open', w: -10 }, fz: 'front',
    nf: { g: [-0.3, 0], p: 0 }, ff: { g: [0.26, 0], p: -8 } })),
  draw(150, G({ root: [-0.04, 0], pel: { a: -4, t: 40 }, chest: { a: -6, t: 26 }, head: { a: -8, e: 'shout' },
    nh: { flip: 1, a: -142, r: 0.48, radio: { deg: -104, bend: -8 } }, fh: { flip: 0, a: 172, r: 0.97, h: 'open', w: 0 }, fz: 'front',
    nf: { g: [-0.28, 0], p: 0 }, ff: { g: [0.24, 0], p: 0 } })),
  draw(150, G({ root: [0.04, 0.06], pel: { a: 4, t: 54 }, chest: { a: 12, t: 48 }, head: { a: 4, e: 'shout' },
    nh: { flip: 1, a: -136, r: 0.48, radio: { deg: -88, bend: -14 } }, fh: { flip: 0, a: 94, r: 0.97, h: 'point', w: 0 }, fz: 'front',
    nf: { g: [-0.28, 0], p: 20 }, ff: { g: [0.36, 0], p: 0 } })),
], 2);

// He does not even put the call on hold.
const jab = once([
  draw(200, G({ root: [-0.12, 0.08], pel: { a: -4, t: 58 }, chest: { a: -8, t: 66 }, head: { a: 4, e: 'grit' },
    nh: { radio: { deg: -112, bend: 8 } },
    fh: { flip: 1, a: 20, r: 0.36, h: 'fist', w: 20 }, fz: 'front', nf: { g: [-0.36, 0], p: 0 }, ff: { g: [0.22, 0.04], p: -16 } })),
  draw(35, G({ root: [0.06, 0.08], pel: { a: 6, t: 46 }, chest: { a: 10, t: 36 }, head: { a: 6, e: 'shout' },
    nh: { radio: { deg: -104, bend: -14 } },
    fh: { a: 84, r: 0.88, h: 'fist', w: 0, smear: 56 }, fz: 'front', nf: { g: [-0.3, 0.02], p: 30 }, ff: { g: [0.36, 0], p: 0 } })),
  draw(120, G({ root: [0.18, 0.1], pel: { a: 10, t: 36 }, chest: { a: 18, t: 16 }, head: { a: 8, e: 'shout' },
    nh: { radio: { deg: -110, bend: -10 } },
    fh: { a: 94, r: 0.995, h: 'fist', w: 0 }, fz: 'front', nf: { g: [-0.28, 0.02], p: 44 }, ff: { g: [0.44, 0], p: 0 } })),
  draw(110, G({ root: [0.08, 0.08], pel: { a: 4, t: 44 }, chest: { a: 10, t: 34 }, head: { a: 4, e: 'grit' },
    fh: { a: 74, r: 0.7, h: 'fist', w: -10 }, fz: 'front', nf: { g: [-0.28, 0], p: 20 }, ff: { g: [0.38, 0], p: 0 } })),
], 2);

const antenna = once([
  draw(230, G({ root: [-0.16, 0.26], pel: { a: 8, t: 44 }, chest: { a: 12, t: 12 }, head: { a: 10, e: 'grit' },
    nh: { flip: 0, a: -84, r: 0.92, w: 0, radio: { deg: -158, bend: -16 } }, fh: { a: 66, r: 0.84, h: 'open', w: -10 }, fz: 'back',
    nf: { g: [-0.44, 0], p: 0 }, ff: { g: [0.32, 0], p: 0 } })),
  draw(40, G({ root: [0, 0.3], pel: { a: 14, t: 58 }, chest: { a: 28, t: 56 }, head: { a: 14, e: 'shout' },
    nh: { flip: 0, a: -6, r: 0.95, w: 0, radio: { deg: 166, bend: -14 } }, fh: { a: 40, r: 0.7, h: 'open' }, fz: 'back',
    nf: { g: [-0.42, 0.01], p: 30 }, ff: { g: [0.4, 0], p: 0 } })),
  draw(130, G({ root: [0.14, 0.32], pel: { a: 18, t: 76 }, chest: { a: 38, t: 86 }, head: { a: 16, e: 'shout' },
    nh: { flip: 0, a: 66, r: 0.99, w: 0, swish: 22, radio: { deg: 22, bend: -24 } }, fh: { a: -50, r: 0.8, h: 'open' }, fz: 'back',
    nf: { g: [-0.42, 0.02], p: 56 }, ff: { g: [0.46, 0], p: 0 } })),
  draw(130, G({ root: [0.06, 0.2], pel: { a: 10, t: 60 }, chest: { a: 22, t: 58 }, head: { a: 10, e: 'grit' },
    nh: { flip: 0, a: 70, r: 0.8, w: 0, radio: { deg: -40, bend: 16 } }, fh: { a: 20, r: 0.7, h: 'open' }, fz: 'back',
      nf: { g: [-0.36, 0], p: 24 }, ff: { g: [0.4, 0], p: 0 } })),
], 2);

const antennaUp = upward(G, [
  { nh: { flip: 0, a: -50, r: 0.9, w: 0, radio: { deg: 156, bend: 16 } }, fh: { a: 112, r: 0.9, h: 'point', w: 0 }, fz: 'back' },
  { nh: { flip: 0, a: 60, r: 0.96, w: 0, radio: { deg: 16, bend: 50 } }, fh: { a: 50, r: 0.7, h: 'open' }, fz: 'back' },
  { nh: { flip: 0, a: 146, r: 0.99, w: 0, swish: 80, radio: { deg: -54, bend: -18 } }, fh: { a: -30, r: 0.8, h: 'open' }, fz: 'back' },
  { nh: { flip: 0, a: 106, r: 0.76, w: 0, radio: { deg: -70, bend: 14 } }, fh: { a: 40, r: 0.6, h: 'open' }, fz: 'back' },
]);

/** Where the antenna points in moves that are not about it; where it is not named, he has let go of it. */
const LIMP: Readonly<Record<string, Radio>> = {
  'hit-high': { deg: -60, bend: 30 }, 'hit-low': { deg: 30, bend: -30 }, launched: { deg: -70, bend: 30 }, thrown: { deg: -70, bend: 30 },
  getup: { deg: -76, bend: 10 },
  dizzy: { deg: 40, bend: 6 }, land: { deg: -50, bend: -20 }, fall: { deg: -100, bend: 20 }, lying: { deg: 2, bend: -6 }, dead: { deg: 0,
    bend: -4 },
};

const holdingOn = (moves: Readonly<Record<string, AnimDef>>): Record<string, AnimDef> =>
  redrawAll(moves, (pose, anim) => {
    const limp = LIMP[happening(anim)];
    const { radio: _, ...hand } = (pose as ArmedPose).nh ?? {};
    return { ...pose, nh: limp ? { ...hand, h: 'fist' as const, radio: limp } : hand };
  });

export const dispatcherMoves = (body: Body): Readonly<Record<string, AnimDef>> => {
  const { idle: standing, walk, ...suffered } = commonMoves({ stance: STANCE, build: 'light', idle, walk: gait(body) });
  const hurt = holdingOn(suffered);
  const rise = legSweep(G, hurt.getup!, { nh: { h: 'fist', radio: { deg: -160, bend: 20 } } });
  return { idle: standing!, walk: walk!, ...hurt, ...overpowered(STANCE), run: onTheMove(makeRun(body), 14), call, jab, antenna,
    'antenna-up': antennaUp, rise };
};
