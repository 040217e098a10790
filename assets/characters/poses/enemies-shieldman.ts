/** The shieldman: nothing to be seen of him but boots, a visor and the end of a stick. */
import type { AnimDef, Body } from '../../build/rig/character.ts';
import { change } from '../../build/rig/pose.ts';
import { type ArmedHand, type ArmedPose, draw, from, type Shield } from './enemies-armed.ts';
import { kneeling, upward } from './enemies-blows.ts';
import { commonMoves } from './enemies-common.ts';
import { happening, loop, once, redraw, redrawAll } from './enemies-drawings.ts';
import { overpowered } from './enemies-overpowered.ts';
import { makeWalk } from './locomotion.ts';

// Phalanx stance: shield foremost, the stick cocked behind the ear.
const COCKED: ArmedHand = { flip: 1, a: -116, r: 0.64, h: 'fist', w: 10, stick: -74 };
const STANCE: ArmedPose = { root: [-0.04, 0.12], rot: 0, pel: { a: 4, t: 46 }, chest: { a: 9, t: 36 }, head: { a: 4, e: 'neutral' },
  nh: COCKED, fh: { a: 58, r: 0.72, h: 'fist', w: 0, shield: {} }, fz: 'front', nf: { g: [-0.38, 0], p: 6 }, ff: { g: [0.3, 0], p: 0 } };

const G = from(STANCE);
const idle = loop([0, 1, 2, 1].map((k) => draw(180, G({ root: [-0.04, 0.12 - k * 0.01], chest: { a: 9 - k, t: 36 - k },
  nh: { a: -116 + k * 3, r: 0.64, stick: -74 + k * 6 }, fh: { a: 58 + k, r: 0.72, shield: { deg: -90 + k } },
    head: { a: 4 - k, y: -k * 0.3 } }))));

const gait = (body: Body): AnimDef =>
  redraw(makeWalk(body, { stride: 0.66, lift: 0.65, lean: 10, pelvisLean: 4, bounce: 1.2, twist: 1.2, low: 0.05,
    head: 4, ms: 110 }), (pose, k) => {
    const swing = Math.cos((k / 4) * Math.PI);
    return change(pose, { nh: { ...COCKED, a: -112 + swing * 6, stick: -78 + swing * 8 },
      fh: { a: 58 - swing * 2, r: 0.72, h: 'fist', w: 0, shield: { deg: -90 + swing * 2 } }, fz: 'front' } as ArmedPose);
  });

const behind = (by: ArmedPose): ArmedPose => from(G({ root: [-0.04, 0.34], pel: { a: 12, t: 54 }, chest: { a: 20, t: 50 },
  head: { a: 4, e: 'grit', y: 1 },
  nh: { flip: 1, a: -104, r: 0.56, h: 'fist', stick: -46 }, fh: { a: 74, r: 0.62, w: 0, shield: { deg: -92, open: 0.82 } }, fz: 'over',
  nf: { g: [-0.44, 0], p: 20 }, ff: { g: [0.28, 0], p: 0 } }))(by);
const guard = once([
  draw(60, behind({ root: [-0.04, 0.22], chest: { a: 14, t: 44 }, fh: { a: 66, r: 0.68, shield: { deg: -90, open: 0.76 } } })),
  draw(400, behind({})),
]);
const guardHit = once([
  draw(200, behind({ root: [-0.16, 0.32], pel: { a: 2, t: 52 }, chest: { a: 4, t: 48 }, head: { a: -6, e: 'wince', y: 1 },
    fh: { a: 76, r: 0.48, shield: { deg: -104, open: 0.8 } }, nf: { g: [-0.56, 0], p: 6 }, ff: { g: [0.22, 0.02], p: -14 } })),
]);

const bash = once([
  draw(250, G({ root: [-0.24, 0.28], pel: { a: 0, t: 44 }, chest: { a: -6, t: 26 }, head: { a: 6, e: 'grit' },
    nh: { a: -96, r: 0.7, stick: -40 },
    fh: { a: 60, r: 0.46, shield: { deg: -100, open: 0.84 } }, fz: 'front', nf: { g: [-0.54, 0], p: 0 },
      ff: { g: [0.18, 0.06], p: -20 } })),
  draw(45, G({ root: [0.08, 0.18], pel: { a: 16, t: 60 }, chest: { a: 24, t: 56 }, head: { a: 8, e: 'shout' },
    nh: { a: -70, r: 0.8, stick: -150 },
    fh: { a: 80, r: 0.82, shield: { deg: -88, open: 0.62 } }, fz: 'front', nf: { g: [-0.44, 0.04], p: 62 },
      ff: { g: [0.46, 0.05], p: -8 } })),
  draw(140, G({ root: [0.32, 0.2], pel: { a: 22, t: 72 }, chest: { a: 34, t: 70 }, head: { a: 8, e: 'shout' },
    nh: { flip: 0, a: -60, r: 0.86, stick: -170 },
    fh: { a: 88, r: 0.98, shield: { deg: -82, open: 0.5 } }, fz: 'front', nf: { g: [-0.34, 0.02], p: 62 }, ff: { g: [0.56, 0], p: 0 } })),
  draw(130, G({ root: [0.14, 0.2], pel: { a: 12, t: 56 }, chest: { a: 22, t: 48 }, head: { a: 10, e: 'grit' },
    nh: { flip: 0, a: -30, r: 0.8, stick: 150 },
    fh: { a: 58, r: 0.74, shield: { deg: -76, open: 0.66 } }, nf: { g: [-0.34, 0], p: 30 }, ff: { g: [0.44, 0], p: 0 } })),
], 2);

// Over the rim.
const chop = once([
  draw(230, G({ root: [-0.14, 0.02], pel: { a: -8, t: 36 }, chest: { a: -18, t: 10 }, head: { a: 2, e: 'shout' },
    nh: { flip: 1, a: -160, r: 0.95, w: 0, stick: -140 }, fh: { a: 50, r: 0.6, shield: { deg: -84, open: 0.74 } },
      nf: { g: [-0.42, 0], p: 0 }, ff: { g: [0.26, 0.08], p: -20 } })),
  draw(40, G({ root: [0.04, 0.08], pel: { a: 8, t: 58 }, chest: { a: 14, t: 56 }, head: { a: 6, e: 'shout' },
    nh: { flip: 0, a: 144, r: 0.97, w: 0, stick: -70 }, fh: { a: 30, r: 0.6, shield: { deg: -80, open: 0.66 } }, fz: 'back',
    nf: { g: [-0.34, 0.02], p: 30 }, ff: { g: [0.42, 0], p: 0 } })),
  draw(140, G({ root: [0.22, 0.2], pel: { a: 16, t: 74 }, chest: { a: 34, t: 84 }, head: { a: 12, e: 'shout' },
    nh: { flip: 0, a: 76, r: 0.99, w: 0, swish: -76, stick: 24 }, fh: { a: -16, r: 0.6, shield: { deg: -74, open: 0.56 } }, fz: 'back',
    nf: { g: [-0.32, 0.02], p: 52 }, ff: { g: [0.52, 0], p: 0 } })),
  draw(130, G({ root: [0.1, 0.18], pel: { a: 10, t: 58 }, chest: { a: 24, t: 54 }, head: { a: 12, e: 'grit' },
    nh: { flip: 0, a: 30, r: 0.86, w: 0, stick: 66 }, fh: { a: 36, r: 0.66, shield: { deg: -84, open: 0.66 } },
      nf: { g: [-0.34, 0], p: 24 }, ff: { g: [0.44, 0], p: 0 } })),
], 2);

const tipped = (deg: number, open: number): Shield => ({ deg, open });
const shieldUp = upward(G, [
  { nh: { flip: 0, a: -70, r: 0.8, stick: -130 }, fh: { a: 44, r: 0.6, shield: tipped(-76, 0.72) }, fz: 'front' },
  { nh: { flip: 0, a: -50, r: 0.8, stick: 160 }, fh: { a: 96, r: 0.86, shield: tipped(-54, 0.64) }, fz: 'front' },
  { nh: { flip: 0, a: -50, r: 0.9, stick: 140 }, fh: { a: 140, r: 0.98, swish: 62, shield: tipped(-34, 0.56) }, fz: 'front',
    chest: { t: 58 } },
  { nh: { flip: 1, a: -100, r: 0.66, stick: -80 }, fh: { a: 84, r: 0.8, shield: tipped(-66, 0.66) }, fz: 'front' },
]);

/** What hangs where in moves that are not about it; where it is not named, he has let go of both. */
const LIMP: Readonly<Record<string, { stick: number; shield: Shield }>> = {
  'hit-high': { stick: -40, shield: tipped(-108, 0.7) }, 'hit-low': { stick: 30, shield: tipped(-70, 0.66) },
  launched: { stick: -60, shield: tipped(-40, 0.7) }, thrown: { stick: -60, shield: tipped(-40, 0.7) },
  getup: { stick: -46, shield: tipped(-80, 0.66) },
  dizzy: { stick: 70, shield: tipped(-84, 0.74) }, fall: { stick: -60, shield: tipped(-60, 0.7) }, land: { stick: -40,
    shield: tipped(-80, 0.7) },
  lying: { stick: 14, shield: tipped(-178, 0.4) }, dead: { stick: 8, shield: tipped(-178, 0.4) },
};

const holdingOn = (moves: Readonly<Record<string, AnimDef>>): Record<string, AnimDef> =>
  redrawAll(moves, (pose, anim) => {
    const limp = LIMP[happening(anim)];
    const { stick: _, ...near } = (pose as ArmedPose).nh ?? {};
    const { shield: __, ...far } = (pose as ArmedPose).fh ?? {};
    const nh = limp ? { ...near, h: 'fist' as const, stick: limp.stick } : near;
    const fh = limp ? { ...far, h: 'fist' as const, shield: limp.shield } : far;
    return { ...pose, nh, fh };
  });

export const shieldmanMoves = (body: Body): Readonly<Record<string, AnimDef>> => {
  const { idle: standing, walk, ...suffered } = commonMoves({ stance: STANCE, build: 'heavy', give: 0.9, idle, walk: gait(body) });
  const hurt = holdingOn(suffered);
  const rise = kneeling(G, hurt.getup!, [
    { nh: { flip: 0, a: -80, r: 0.9, w: 0, stick: -164 }, fh: { a: 58, r: 0.6, shield: tipped(-92, 0.72) }, fz: 'front' },
    { nh: { flip: 0, a: 24, r: 0.9, w: 0, stick: 30 }, fh: { a: 20, r: 0.56, shield: tipped(-86, 0.64) }, fz: 'back' },
    { nh: { flip: 0, a: 70, r: 0.99, w: 0, stick: 10 }, fh: { a: -20, r: 0.6, shield: tipped(-80, 0.56) }, fz: 'back' },
  ]);
  return { idle: standing!, walk: walk!, ...hurt, ...overpowered(STANCE), guard, 'guard-hit': guardHit, bash, chop,
    'shield-up': shieldUp, rise };
};
