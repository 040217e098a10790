/** The precinct's own: a patrolman who claps, a sergeant who does not come home, a commander who shouts. */
import type { AnimDef, Body, Drawing } from '../../build/rig/character.ts';
import { change, type Pose } from '../../build/rig/pose.ts';
import { makeRun, makeWalk } from './locomotion.ts';

const STAND: Pose = {
  root: [0, 0.015], pel: { a: -4, t: 44 }, chest: { a: -2, t: 36 }, head: { a: 2 }, fz: 'back', nf: { g: [-0.2, 0] }, ff: { g: [0.2, 0] },
};
const from = (base: Pose) => (ms: number, by: Pose = {}): Drawing => ({ ms, p: change(base, by) });
const loop = (drawings: readonly Drawing[]): AnimDef => ({ drawings, loop: true });
const once = (drawings: readonly Drawing[]): AnimDef => ({ drawings });

// ---- a patrolman

/** A palm on the holster, a thumb in the belt. */
const ON_THE_BEAT: Pose = change(STAND, { fz: 'mid', nh: { a: -12, r: 0.76, h: 'palm', w: 40 }, fh: { a: 10, r: 0.68, h: 'fist', flip: 1, w: -50 } });
const beat = from(ON_THE_BEAT);
const clap = from(change(STAND, { chest: { a: 2, t: 30 }, fz: 'front' }));
const APART: Pose = { nh: { a: 50, r: 0.72, h: 'open', w: 10 }, fh: { a: 52, r: 0.76, h: 'open', w: -30 } };
const TOGETHER: Pose = { nh: { a: 62, r: 0.7, h: 'palm', w: -20 }, fh: { a: 24, r: 0.5, h: 'palm', w: -50 } };

const holdingHisCap = (run: AnimDef): AnimDef => ({
  ...run,
  drawings: run.drawings.map((drawing, k) => ({
    ...drawing, p: change(drawing.p, { chest: { t: 44 }, fz: 'back', fh: { a: 176 + (k % 2) * 3, r: 0.8, h: 'palm', w: -70 } }),
  })),
});

export const cpdMoves = (body: Body): Record<string, AnimDef> => ({
  idle: loop([
    beat(420), beat(300, { root: [0, 0.022], chest: { a: -3 }, head: { a: 3, y: 0.3 } }), beat(420),
    beat(300, { root: [0.01, 0.002], nf: { p: 16 }, ff: { p: 16 }, head: { a: -4 } }),
  ]),
  walk: makeWalk(body, { stride: 0.92, lean: 0, pelvisLean: -5, bounce: 1.2, arm: 0.8, armAt: -2, hand: 'relax', head: 2 }),
  run: holdingHisCap(makeRun(body)),
  applaud: loop([
    clap(110, APART), clap(130, { ...TOGETHER, head: { a: 4, e: 'grit' } }), clap(110, { ...APART, chest: { a: -2, t: 28 }, head: { a: -2, e: 'grit' } }),
    clap(130, { ...TOGETHER, chest: { a: 4 }, root: [0, 0.03], head: { a: 8, e: 'grit' } }),
  ]),
});

// ---- the sergeant

/** One hand in a trouser pocket. */
const WEARY: Pose = change(STAND, { root: [-0.02, 0.03], pel: { a: -6 }, chest: { a: 4, t: 34 }, head: { a: 4, x: 1 }, fz: 'mid',
  nh: { a: -12, r: 0.66, h: 'fist', w: 50 }, fh: { a: 16, r: 0.93, h: 'relax' } });
const weary = from(WEARY);
const struck = (ms: number, by: Pose): Drawing => ({ ms, p: change(WEARY, by) });

const HIT_HIGH: readonly Drawing[] = [
  struck(60, { root: [-0.06, 0.05], chest: { a: -18, t: 28 }, head: { a: -26, e: 'hurt' }, nh: { a: 30, r: 0.7, h: 'open', w: 0 },
    fh: { a: 72, r: 0.74, h: 'open' }, fz: 'back', nf: { g: [-0.36, 0] }, ff: { g: [0.26, 0], p: -16 } }),
  struck(130, { root: [-0.15, 0.1], pel: { a: -10 }, chest: { a: -26, t: 20 }, head: { a: -34, e: 'wince' }, nh: { a: -10, r: 0.82, h: 'open', w: 0 },
    fh: { a: 50, r: 0.82, h: 'open' }, fz: 'back', nf: { g: [-0.48, 0] }, ff: { g: [0.18, 0.02], p: -22 } }),
  struck(110, { root: [-0.08, 0.12], pel: { a: 4 }, chest: { a: 16, t: 40 }, head: { a: 14, e: 'wince' }, nh: { a: 40, r: 0.44, h: 'palm', w: -30 },
    fh: { a: 50, r: 0.6, h: 'open' }, fz: 'back', nf: { g: [-0.4, 0], p: 10 }, ff: { g: [0.22, 0] } }),
];
/** Shot: he looks at his hand, and goes down by stages. */
const LYING: Pose = {
  root: [0.02, 0.855], rot: -90, pel: { a: 0, t: 34 }, chest: { a: 0, t: 16 }, head: { a: -4, e: 'out' }, fz: 'back',
  nh: { a: 40, r: 0.62, h: 'palm', w: -40 }, fh: { a: 150, r: 0.8, h: 'relax' }, nf: { a: 2, r: 0.985, p: -20 }, ff: { a: 22, r: 0.86, p: -6 },
};
const lying = from(LYING);

export const gallagherMoves = (body: Body): Record<string, AnimDef> => ({
  idle: loop([
    weary(460), weary(360, { root: [-0.02, 0.04], chest: { a: 6 }, head: { a: 8, y: 0.5 } }), weary(360, { chest: { a: 3, t: 30 }, head: { a: -2 } }),
    weary(300, { chest: { a: 5 }, head: { a: 3 }, fh: { a: 70, r: 0.5, h: 'palm', w: -70 } }),
  ]),
  walk: makeWalk(body, { stride: 0.86, lift: 0.8, lean: 6, bounce: 0.8, arm: 0.6, reach: 0.9, hand: 'relax', head: 4, ms: 105 }),
  point: once([
    weary(90, { root: [-0.04, 0.04], chest: { a: -2, t: 40 }, fh: { a: 70, r: 0.56, h: 'fist', w: -20 } }),
    weary(60, { root: [0.04, 0.04], chest: { a: 6, t: 24 }, head: { a: 2, e: 'shout' }, fh: { a: 86, r: 0.86, h: 'point', w: 0 }, ff: { g: [0.32, 0] } }),
    weary(420, { root: [0.08, 0.05], chest: { a: 10, t: 16 }, head: { a: 4, e: 'shout' }, fh: { a: 92, r: 0.97, h: 'point', w: 0 }, nf: { p: 18 }, ff: { g: [0.36, 0] } }),
    weary(300, { root: [0.06, 0.05], chest: { a: 8, t: 20 }, head: { a: 2 }, fh: { a: 88, r: 0.92, h: 'point', w: 4 }, ff: { g: [0.34, 0] } }),
  ]),
  'hit-high': once(HIT_HIGH),
  lying: once([lying(300, { head: { a: 2, e: 'wince' } }), lying(500)]),
  dead: once([
    HIT_HIGH[0]!,
    HIT_HIGH[1]!,
    struck(260, { root: [-0.06, 0.12], chest: { a: 14, t: 36 }, head: { a: 26, e: 'wince' }, nh: { a: 44, r: 0.42, h: 'palm', w: -30 },
      fh: { a: 60, r: 0.5, h: 'open', w: -40 }, nf: { g: [-0.36, 0], p: 12 }, ff: { g: [0.22, 0] } }),
    struck(220, { root: [-0.08, 0.5], pel: { a: 8 }, chest: { a: 14, t: 38 }, head: { a: 10, e: 'hurt' }, nh: { a: 40, r: 0.42, h: 'palm', w: -30 },
      fh: { a: 30, r: 0.86, h: 'open' }, nf: { g: [-0.46, 0.03], p: 74 }, ff: { g: [0.2, 0] } }),
    { ms: 110, p: change(LYING, { root: [0, 0.72], rot: -48, chest: { a: -6, t: 26 }, head: { a: -14, e: 'hurt' }, fh: { a: 110, r: 0.9, h: 'open' },
      nf: { a: 40, r: 0.8, p: 10 }, ff: { a: 58, r: 0.74, p: 0 } }) },
    lying(90, { root: [0.02, 0.83], chest: { a: -4, t: 22 }, head: { a: -12, e: 'hurt' }, nf: { a: 14, r: 0.92, p: 10 }, ff: { a: 36, r: 0.82, p: 0 } }),
    lying(340, { head: { a: 4, e: 'wince' } }),
    lying(900),
  ]),
});

// ---- the commander

const FISTS_ON_HIPS: Pose = change(STAND, { pel: { a: -5 }, chest: { a: -4 }, fz: 'mid', nh: { a: -14, r: 0.6, h: 'fist', w: 70 },
  fh: { a: 18, r: 0.62, h: 'fist', flip: 1, w: -60 } });
const stern = from(FISTS_ON_HIPS);
const AT_DESK: Pose = {
  root: [0, 0.44], pel: { a: -2, t: 46 }, chest: { a: 12, t: 40 }, head: { a: 6 }, fz: 'mid', nh: { a: 44, r: 0.78, h: 'fist', w: -10 },
  fh: { a: 40, r: 0.8, h: 'fist', w: -10 }, nf: { g: [0.26, 0] }, ff: { g: [0.46, 0] },
};
const desk = from(AT_DESK);

export const DONNELLY_MOVES: Record<string, AnimDef> = {
  idle: loop([
    stern(380), stern(300, { root: [0, 0.022], chest: { a: -2 }, head: { a: 4 } }), stern(380), stern(300, { chest: { a: -6, t: 30 }, head: { a: -6 } }),
    stern(260, { chest: { a: -2, t: 36 }, head: { a: 8, e: 'grit' } }),
  ]),
  point: loop([
    stern(90, { chest: { a: -8, t: 42 }, head: { a: -4, e: 'grit' }, fh: { a: 110, r: 0.6, h: 'point', flip: 0, w: 10 }, fz: 'front' }),
    stern(200, { root: [0.05, 0.03], chest: { a: 6, t: 28 }, head: { a: 6, e: 'shout' }, fh: { a: 82, r: 0.93, h: 'point', flip: 0, w: -4 }, ff: { g: [0.28, 0] } }),
    stern(120, { root: [0.02, 0.02], chest: { a: 0, t: 34 }, head: { a: 0, e: 'shout' }, fh: { a: 92, r: 0.76, h: 'point', flip: 0, w: -10 }, ff: { g: [0.26, 0] } }),
    stern(260, { root: [0.06, 0.04], chest: { a: 9, t: 26 }, head: { a: 10, e: 'shout' }, fh: { a: 78, r: 0.97, h: 'point', flip: 0, w: -2 }, ff: { g: [0.3, 0] } }),
    stern(180, { root: [0.03, 0.02], chest: { a: 2, t: 34 }, head: { a: 4, e: 'grit' }, fh: { a: 86, r: 0.8, h: 'point', flip: 0, w: -10 }, ff: { g: [0.26, 0] } }),
  ]),
  'sit-angry': loop([
    desk(420), desk(240, { chest: { a: 16, t: 42 }, head: { a: 12, e: 'grit' } }),
    desk(120, { chest: { a: 2, t: 34 }, head: { a: -4, e: 'shout' }, fh: { a: 118, r: 0.66, h: 'fist', w: -20 }, fz: 'front' }),
    desk(90, { chest: { a: 20, t: 44 }, head: { a: 12, e: 'shout', y: 1.4 }, fh: { a: 50, r: 0.84, h: 'fist', w: -6 }, root: [0.01, 0.425] }),
    desk(260, { chest: { a: 18, t: 42 }, head: { a: 8, e: 'shout' }, fh: { a: 52, r: 0.82, h: 'fist', w: -6 } }),
    desk(300, { chest: { a: 4, t: 38 }, head: { a: 24, e: 'wince' }, nh: { a: 112, r: 0.56, h: 'palm', w: 10 } }),
  ]),
};
