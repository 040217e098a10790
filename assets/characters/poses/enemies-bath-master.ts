/** The bath master: too old to run after anybody; he has people for that. */
import type { AnimDef, Body } from '../../build/rig/character.ts';
import { change } from '../../build/rig/pose.ts';
import { type ArmedPose, type Broom, draw, from } from './enemies-armed.ts';
import { kneeling, upward } from './enemies-blows.ts';
import { commonMoves } from './enemies-common.ts';
import { happening, loop, once, redraw, redrawAll } from './enemies-drawings.ts';
import { makeWalk } from './locomotion.ts';

// A landlord's stance: the broom over the shoulder like a rifle, the other fist on the sash.
const STANCE: ArmedPose = { root: [-0.02, 0.04], rot: 0, pel: { a: -3, t: 46 }, chest: { a: 2, t: 36 }, head: { a: 2, e: 'neutral' },
  nh: { flip: 0, a: -8, r: 0.6, h: 'fist', w: -30, broom: { deg: -122 } }, fh: { a: 46, r: 0.52, h: 'fist', w: 10 }, fz: 'front',
  nf: { g: [-0.24, 0], p: 0 }, ff: { g: [0.26, 0], p: 0 } };

const G = from(STANCE);
const idle = loop([0, 1, 2, 1].map((k) => draw(190, G({ root: [-0.02, 0.045 - k * 0.01], chest: { a: 2 - k, t: 36 - k * 2 },
  nh: { a: -8 - k * 2, r: 0.6, broom: { deg: -122 + k * 4 } }, fh: { a: 46 - k * 2, r: 0.52 }, head: { a: 2 + k, y: -k * 0.3 } }))));

const gait = (body: Body): AnimDef =>
  redraw(makeWalk(body, { stride: 0.66, lift: 0.7, lean: 8, pelvisLean: 0, bounce: 1.1, twist: 1.4, head: 4, ms: 110 }), (pose, k) => {
    const swing = Math.cos((k / 4) * Math.PI);
    return change(pose, { nh: { flip: 0, a: -8 + swing * 5, r: 0.6, h: 'fist', w: -30, broom: { deg: -120 + swing * 6 } },
      fh: { a: 40 - swing * 24, r: 0.7, h: 'fist', w: 0 }, fz: 'back' } as ArmedPose);
  });

// Cheeks full, then the arm that brings the rest of the house in.
const blowing = (by: ArmedPose): ArmedPose => from(G({ root: [-0.06, 0.02], pel: { a: -6, t: 50 }, chest: { a: -10, t: 44 },
  head: { a: -6, e: 'neutral' }, fh: { flip: 0, a: 112, r: 0.52, h: 'fist', w: -56, whistle: 0 }, fz: 'front', nf: { g: [-0.3, 0], p: 0 },
    ff: { g: [0.26, 0], p: 0 } }))(by);
const call = once([
  draw(200, blowing({ root: [-0.04, 0.1], chest: { a: -2, t: 40 }, nh: { flip: 1, a: -70, r: 0.8, w: 0, broom: { deg: -140 } },
    head: { a: 2, e: 'neutral' } })),
  draw(180, blowing({ nh: { flip: 1, a: -150, r: 0.92, w: 0, broom: { deg: -112, splay: 0.1 } }, fh: { whistle: 0.6 } })),
  draw(150, blowing({ root: [-0.02, 0.02], chest: { a: -4, t: 56 }, nh: { flip: 0, a: 176, r: 0.97, w: 0, swish: 44,
    broom: { deg: -62, splay: 0.2, leaves: 3 } }, fh: { whistle: 1 } })),
  draw(150, blowing({ root: [0.06, 0.06], pel: { a: 4, t: 62 }, chest: { a: 12, t: 70 }, nh: { flip: 0, a: 112, r: 0.97, w: 0,
    broom: { deg: -6, splay: 0.16, leaves: 2 } }, fh: { a: 60, r: 0.5, w: 0 }, head: { a: 4, e: 'shout' } })),
].map((drawing, k) => (k < 3 ? drawing : { ...drawing, p: withoutWhistle(drawing.p) })), 2);

function withoutWhistle({ fh = {}, ...pose }: ArmedPose): ArmedPose {
  const { whistle: _, ...hand } = fh;
  return { ...pose, fh: hand };
}

const broom = once([
  draw(230, G({ root: [-0.16, 0.06], pel: { a: -8, t: 36 }, chest: { a: -18, t: 8 }, head: { a: 4, e: 'grit' },
    nh: { flip: 1, a: -148, r: 0.9, w: 0, broom: { deg: -138 } }, fh: { a: 92, r: 0.9, h: 'open', w: -20 }, fz: 'back',
    nf: { g: [-0.38, 0], p: 0 }, ff: { g: [0.26, 0.06], p: -20 } })),
  draw(40, G({ root: [0.04, 0.06], pel: { a: 8, t: 58 }, chest: { a: 12, t: 58 }, head: { a: 6, e: 'shout' },
    nh: { flip: 0, a: 146, r: 0.97, w: 0, broom: { deg: -74, splay: -0.2 } }, fh: { a: 40, r: 0.7, h: 'open' }, fz: 'back',
    nf: { g: [-0.32, 0.02], p: 30 }, ff: { g: [0.42, 0], p: 0 } })),
  draw(140, G({ root: [0.2, 0.14], pel: { a: 14, t: 74 }, chest: { a: 28, t: 88 }, head: { a: 8, e: 'shout' },
    nh: { flip: 0, a: 86, r: 0.99, w: 0, swish: -70, broom: { deg: 12, splay: 0.3, leaves: 7 } }, fh: { a: -40, r: 0.8, h: 'open' },
      fz: 'back', nf: { g: [-0.3, 0.02], p: 50 }, ff: { g: [0.5, 0], p: 0 } })),
  draw(140, G({ root: [0.1, 0.14], pel: { a: 8, t: 60 }, chest: { a: 24, t: 62 }, head: { a: 12, e: 'grit' },
    nh: { flip: 0, a: 40, r: 0.9, w: 0, broom: { deg: 56, leaves: 3 } }, fh: { a: 20, r: 0.7 }, fz: 'back', nf: { g: [-0.3, 0], p: 24 },
    ff: { g: [0.42, 0], p: 0 } })),
], 2);

const broomUp = upward(G, [
  { nh: { flip: 0, a: -46, r: 0.92, w: 0, broom: { deg: 150 } }, fh: { a: 104, r: 0.84, h: 'open', w: -20 }, fz: 'back' },
  { nh: { flip: 0, a: 66, r: 0.97, w: 0, broom: { deg: 40, splay: -0.2 } }, fh: { a: 50, r: 0.7, h: 'open' }, fz: 'back' },
  { nh: { flip: 0, a: 148, r: 0.99, w: 0, swish: 100, broom: { deg: -56, splay: 0.3, leaves: 7 } },
    fh: { a: -30, r: 0.8, h: 'open' }, fz: 'back' },
  { nh: { flip: 0, a: 110, r: 0.8, w: 0, broom: { deg: -64, leaves: 2 } }, fh: { a: 40, r: 0.6 }, fz: 'back' },
]);

// Out of the sash, and all of it in one go.
const ladle = once([
  draw(110, G({ root: [-0.04, 0.1], pel: { a: 0, t: 40 }, chest: { a: 8, t: 20 }, fh: { flip: 0, a: 10, r: 0.7, h: 'fist', w: 0,
    ladle: { deg: -14 } }, fz: 'front', head: { a: 10, e: 'grit' } })),
  draw(220, G({ root: [-0.18, 0.14], pel: { a: -8, t: 60 }, chest: { a: -16, t: 78 }, nh: { flip: 1, a: -60, r: 0.7, broom: { deg: -150 } },
    fh: { flip: 0, a: -20, r: 0.9, h: 'fist', w: 0, ladle: { deg: 172, water: 0.001 } }, fz: 'front', head: { a: 8, e: 'grit' },
    nf: { g: [-0.4, 0], p: 0 }, ff: { g: [0.28, 0.05], p: -18 } })),
  draw(140, G({ root: [0.16, 0.12], pel: { a: 10, t: 44 }, chest: { a: 22, t: 30 }, nh: { flip: 0, a: -60, r: 0.8, broom: { deg: -160 } },
    fh: { flip: 0, a: 98, r: 0.99, h: 'fist', w: 0, swish: 80, ladle: { deg: -8, water: 1.1 } }, fz: 'front', head: { a: 6, e: 'shout' },
    nf: { g: [-0.32, 0.02], p: 46 }, ff: { g: [0.48, 0], p: 0 } })),
  draw(150, G({ root: [0.1, 0.1], pel: { a: 6, t: 46 }, chest: { a: 16, t: 34 }, fh: { flip: 0, a: 112, r: 0.9, h: 'fist', w: 0,
    ladle: { deg: 30 } }, fz: 'front', head: { a: 6, e: 'smirk' }, nf: { g: [-0.3, 0], p: 20 }, ff: { g: [0.42, 0], p: 0 } })),
], 2);

/** Where the broom points in moves that are not about it; where it is not named, he has let go of it. */
const LIMP: Readonly<Record<string, Broom>> = {
  'hit-high': { deg: -50, leaves: 2 }, 'hit-low': { deg: 40 }, launched: { deg: -60, leaves: 3 }, thrown: { deg: -60 },
  getup: { deg: -14 }, dizzy: { deg: 70 },
  land: { deg: -30 }, fall: { deg: -80 }, lying: { deg: 8 }, dead: { deg: 6 },
};

const holdingOn = (moves: Readonly<Record<string, AnimDef>>): Record<string, AnimDef> =>
  redrawAll(moves, (pose, anim) => {
    const limp = LIMP[happening(anim)];
    const { broom: _, ...hand } = (pose as ArmedPose).nh ?? {};
    return { ...pose, nh: limp ? { ...hand, h: 'fist' as const, broom: limp } : hand };
  });

export const bathMasterMoves = (body: Body): Readonly<Record<string, AnimDef>> => {
  const { idle: standing, walk, ...suffered } = commonMoves({ stance: STANCE, build: 'light', idle, walk: gait(body) });
  const hurt = holdingOn(suffered);
  const rise = kneeling(G, hurt.getup!, [
    { nh: { flip: 0, a: -70, r: 0.9, w: 0, broom: { deg: 164 } }, fh: { a: 60, r: 0.8, h: 'open' }, fz: 'back' },
    { nh: { flip: 0, a: 24, r: 0.9, w: 0, broom: { deg: 22, splay: -0.2 } }, fh: { a: 40, r: 0.7, h: 'open' }, fz: 'back' },
    { nh: { flip: 0, a: 70, r: 0.99, w: 0, broom: { deg: 8, splay: 0.3, leaves: 7 } }, fh: { a: -40, r: 0.8, h: 'open' }, fz: 'back' },
  ]);
  return { idle: standing!, walk: walk!, ...hurt, call, broom, 'broom-up': broomUp, ladle, rise };
};
