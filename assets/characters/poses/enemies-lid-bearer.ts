/** The lid-bearer: a door that walks. */
import type { AnimDef, Body } from '../../build/rig/character.ts';
import { change } from '../../build/rig/pose.ts';
import { type ArmedPose, draw, from, type Lid } from './enemies-armed.ts';
import { kneeling, upward } from './enemies-blows.ts';
import { commonMoves } from './enemies-common.ts';
import { happening, loop, once, redraw, redrawAll } from './enemies-drawings.ts';
import { makeWalk } from './locomotion.ts';

// Shoulder behind the lid, the other fist ready to help it along.
const STANCE: ArmedPose = { root: [-0.02, 0.1], rot: 0, pel: { a: 4, t: 46 }, chest: { a: 10, t: 38 }, head: { a: 4, e: 'neutral' },
  nh: { a: -18, r: 0.72, h: 'fist', w: 10 }, fh: { a: 56, r: 0.7, h: 'fist', w: -10, lid: { deg: 4 } }, fz: 'front',
  nf: { g: [-0.34, 0], p: 4 }, ff: { g: [0.36, 0], p: 0 } };

const G = from(STANCE);
const idle = loop([0, 1, 2, 1].map((k) => draw(180, G({ root: [-0.02, 0.1 - k * 0.01], chest: { a: 10 - k, t: 38 - k * 2 },
  nh: { a: -18 + k * 3, r: 0.72 }, fh: { a: 56 + k * 2, r: 0.7, lid: { deg: 4 - k * 2 } }, head: { a: 4 - k, y: -k * 0.3 } }))));

const gait = (body: Body): AnimDef =>
  redraw(makeWalk(body, { stride: 0.7, lift: 0.7, lean: 12, pelvisLean: 5, bounce: 1.6, twist: 1.8, low: 0.03,
    head: 4, ms: 115 }), (pose, k) => {
    const swing = Math.cos((k / 4) * Math.PI);
    return change(pose, { nh: { a: -14 + swing * 22, r: 0.74, h: 'fist', w: 10 },
      fh: { a: 56 - swing * 3, r: 0.7, h: 'fist', w: -10, lid: { deg: 4 + swing * 4 } }, fz: 'front' } as ArmedPose);
  });

// Everything he has behind the oak: eyes over the rim, both hands on the handle.
const behind = (by: ArmedPose): ArmedPose => from(G({ root: [-0.04, 0.3], pel: { a: 12, t: 52 }, chest: { a: 24, t: 52 },
  head: { a: 2, e: 'grit', y: 3 }, nh: { flip: 0, a: 66, r: 0.54, h: 'grab', w: 10 }, fh: { a: 82, r: 0.56, w: 0,
    lid: { deg: -2, open: 0.86 } }, fz: 'over', nf: { g: [-0.42, 0], p: 8 }, ff: { g: [0.3, 0], p: 0 } }))(by);
const guard = once([
  draw(60, behind({ root: [-0.02, 0.16], chest: { a: 14, t: 46 }, fh: { a: 66, r: 0.66, lid: { deg: 2, open: 0.78 } } })),
  draw(400, behind({})),
]);
const guardHit = once([
  draw(200, behind({ root: [-0.14, 0.24], pel: { a: 2, t: 52 }, chest: { a: 4, t: 50 }, head: { a: -8, e: 'wince', y: 2 },
    fh: { a: 76, r: 0.46, lid: { deg: -12, open: 0.8 } }, nf: { g: [-0.54, 0], p: 0 }, ff: { g: [0.26, 0.02], p: -14 } })),
]);

const bash = once([
  draw(240, G({ root: [-0.22, 0.26], pel: { a: 0, t: 40 }, chest: { a: -8, t: 18 }, head: { a: 8, e: 'grit' },
    nh: { flip: 0, a: 40, r: 0.5, h: 'fist', w: 20 }, fh: { a: 60, r: 0.42, w: 0, lid: { deg: -10, open: 0.86 } }, fz: 'front',
    nf: { g: [-0.52, 0], p: 0 }, ff: { g: [0.2, 0.06], p: -22 } })),
  draw(45, G({ root: [0.08, 0.16], pel: { a: 16, t: 62 }, chest: { a: 26, t: 60 }, head: { a: 10, e: 'shout' },
    nh: { flip: 0, a: 66, r: 0.7, h: 'palm', w: 0 }, fh: { a: 80, r: 0.8, w: 0, lid: { deg: 2, open: 0.6 } }, fz: 'front',
    nf: { g: [-0.42, 0.04], p: 60 }, ff: { g: [0.46, 0.05], p: -8 } })),
  draw(140, G({ root: [0.32, 0.2], pel: { a: 22, t: 72 }, chest: { a: 36, t: 74 }, head: { a: 10, e: 'shout' },
    nh: { flip: 0, a: 76, r: 0.97, h: 'palm', w: -20 }, fh: { a: 88, r: 0.98, w: 0, lid: { deg: 4, open: 0.46 } }, fz: 'front',
    nf: { g: [-0.34, 0.02], p: 62 }, ff: { g: [0.58, 0], p: 0 } })),
  draw(130, G({ root: [0.16, 0.2], pel: { a: 14, t: 56 }, chest: { a: 26, t: 52 }, head: { a: 12, e: 'grit' }, nh: { a: 30, r: 0.7 },
    fh: { a: 56, r: 0.76, lid: { deg: 22, open: 0.66 } }, nf: { g: [-0.3, 0], p: 30 }, ff: { g: [0.48, 0], p: 0 } })),
], 2);

// Edge on, over his head and down like an axe.
const edge = once([
  draw(90, G({ root: [-0.06, 0.2], pel: { a: 4, t: 44 }, chest: { a: 4, t: 40 }, head: { a: 2, e: 'grit' },
    nh: { a: 60, r: 0.7, h: 'grab' },
    fh: { a: 96, r: 0.74, w: 0, lid: { deg: -56, open: 0.5 } }, fz: 'front', nf: { g: [-0.4, 0], p: 0 } })),
  draw(220, G({ root: [-0.16, 0.02], pel: { a: -10, t: 40 }, chest: { a: -22, t: 34 }, head: { a: 4, e: 'shout' },
    nh: { flip: 1, a: -172, r: 0.9, h: 'grab', w: 0 }, fh: { flip: 0, a: 186, r: 0.92, w: 0, lid: { deg: -6, open: 0.24 } }, fz: 'back',
    nf: { g: [-0.44, 0], p: 0 }, ff: { g: [0.26, 0.1], p: -20 } })),
  draw(45, G({ root: [0.06, 0.08], pel: { a: 8, t: 56 }, chest: { a: 14, t: 54 }, head: { a: 8, e: 'shout' },
    nh: { flip: 0, a: 128, r: 0.94, h: 'grab' },
    fh: { a: 132, r: 0.97, w: 0, lid: { deg: -132, open: 0.22 } }, fz: 'front', nf: { g: [-0.34, 0.02], p: 34 },
      ff: { g: [0.44, 0], p: 0 } })),
  draw(150, G({ root: [0.24, 0.26], pel: { a: 20, t: 66 }, chest: { a: 44, t: 66 }, head: { a: 14, e: 'shout' },
    nh: { flip: 0, a: 56, r: 0.94, h: 'grab' },
    fh: { a: 64, r: 0.98, w: 0, swish: -84, lid: { deg: -62, open: 0.24 } }, fz: 'front', nf: { g: [-0.36, 0.02], p: 56 },
    ff: { g: [0.54, 0], p: 0 } })),
  draw(140, G({ root: [0.18, 0.3], pel: { a: 20, t: 58 }, chest: { a: 46, t: 54 }, head: { a: 22, e: 'grit' },
    nh: { a: 24, r: 0.84, h: 'fist' },
    fh: { a: 36, r: 0.9, w: 0, lid: { deg: -30, open: 0.4 } }, fz: 'front', nf: { g: [-0.34, 0], p: 36 }, ff: { g: [0.5, 0], p: 0 } })),
], 3);

const roof = (deg: number, open: number): Lid => ({ deg, open });
const lidUp = upward(G, [
  { nh: { flip: 0, a: 36, r: 0.6, h: 'palm', w: 40 }, fh: { a: 50, r: 0.5, w: 0, lid: roof(-30, 0.78) }, fz: 'front', head: { y: 1 } },
  { nh: { flip: 0, a: 96, r: 0.7, h: 'palm' }, fh: { a: 112, r: 0.76, w: 0, lid: roof(-48, 0.6) }, fz: 'front' },
  { nh: { flip: 0, a: 142, r: 0.96, h: 'palm', w: -30 }, fh: { a: 148, r: 0.99, w: 0, swish: 70, lid: roof(-62, 0.44) }, fz: 'front',
    chest: { t: 58 } },
  { nh: { a: 30, r: 0.7 }, fh: { a: 84, r: 0.8, w: 0, lid: roof(-24, 0.66) }, fz: 'front' },
]);

/** How the lid hangs where the move is not about it; where it is not named, he has let go of it. */
const LIMP: Readonly<Record<string, Lid>> = {
  'hit-high': { deg: -24, open: 0.7 }, 'hit-low': { deg: 30, open: 0.66 }, launched: { deg: -70, open: 0.6 },
  thrown: { deg: -70, open: 0.6 }, getup: { deg: 10, open: 0.7 },
  land: { deg: 14, open: 0.7 }, fall: { deg: -30, open: 0.8 }, dizzy: { deg: 16, open: 0.8 }, lying: { deg: -90, open: 0.3 },
    dead: { deg: -90, open: 0.3 },
};

const holdingOn = (moves: Readonly<Record<string, AnimDef>>): Record<string, AnimDef> =>
  redrawAll(moves, (pose, anim) => {
    const limp = LIMP[happening(anim)];
    const { lid: _, ...hand } = (pose as ArmedPose).fh ?? {};
    return { ...pose, fh: limp ? { ...hand, h: 'fist' as const, lid: limp } : hand };
  });

export const lidBearerMoves = (body: Body): Readonly<Record<string, AnimDef>> => {
  const { idle: standing, walk, ...suffered } = commonMoves({
    stance: STANCE, build: 'heavy', give: 0.85, lie: 0.79, idle, walk: gait(body),
  });
  const hurt = holdingOn(suffered);
  const rise = kneeling(G, hurt.getup!, [
    { nh: { flip: 0, a: 50, r: 0.5, h: 'palm', w: 30 }, fh: { a: 60, r: 0.44, w: 0, lid: roof(-6, 0.84) }, fz: 'front' },
    { nh: { flip: 0, a: 62, r: 0.7, h: 'palm' }, fh: { a: 76, r: 0.76, w: 0, lid: roof(-4, 0.66) }, fz: 'front' },
    { nh: { flip: 0, a: 74, r: 0.96, h: 'palm', w: -20 }, fh: { a: 90, r: 0.98, w: 0, lid: roof(-14, 0.48) }, fz: 'front',
      chest: { t: 72 } },
  ]);
  return { idle: standing!, walk: walk!, ...hurt, guard, 'guard-hit': guardHit, bash, edge, 'lid-up': lidUp, rise };
};
