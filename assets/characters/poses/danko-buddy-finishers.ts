/** Danko's half of the six team finishers: he stands left of the victim and looks right. Frames from the moment both close in. */
import type { AnimDef } from '../../build/rig/character.ts';
import { change, type Pose } from '../../build/rig/pose.ts';
import { BODIES } from '../bodies.ts';
import { nelson, splash } from './danko-buddy.ts';
import { type Beat, inFrames } from './danko-buddy-timing.ts';
import { makeRun, makeWalk } from './locomotion.ts';
import { guard } from './stance.ts';

/** Squared on both feet, hands at the seams. */
const AT_EASE: Pose = {
  root: [0, 0.005], pel: { a: -2, t: 42 }, chest: { a: -3, t: 34 }, head: { a: 2 }, fz: 'mid',
  nh: { a: -8, r: 0.93, h: 'fist' }, fh: { a: 16, r: 0.92, h: 'fist' }, nf: { g: [-0.24, 0] }, ff: { g: [0.22, 0] },
};
const atEase = (by: Pose): Pose => change(AT_EASE, by);

const STRIDES = makeRun(BODIES.danko).drawings.map((drawing) => drawing.p);
const PACES = makeWalk(BODIES.danko).drawings.map((drawing) => drawing.p);

/** Arms folded: he can wait. */
const FOLDED: Pose = atEase({
  chest: { a: -4, t: 18 }, fz: 'over', nh: { a: 50, r: 0.62, h: 'fist', w: 0, shrug: 1 },
  fh: { a: -46, r: 0.62, h: 'palm', flip: 1, w: 24, shrug: 1 },
});
const folded = (by: Pose = {}): Pose => change(FOLDED, by);

/** Dusting his hands: the palms pass each other. */
const DUSTING: readonly Pose[] = [
  atEase({ head: { a: 8 }, fz: 'front', nh: { a: 48, r: 0.68, h: 'palm', w: 20 }, fh: { a: 28, r: 0.6, h: 'palm', w: -40 } }),
  atEase({ head: { a: 8 }, fz: 'front', nh: { a: 58, r: 0.6, h: 'palm', w: -10 }, fh: { a: 20, r: 0.7, h: 'palm', w: -6 } }),
];

/** His partner pats, pleads and gives up; he delivers the other half of the argument. */
export const TEAM_GOOD_COP: AnimDef = inFrames(
  [
    [8, folded()],
    [4, folded({ ff: { p: -18 } })],
    [4, folded()],
    [4, folded({ ff: { p: -18 } })],
    [6, folded({ root: [0, 0.01], chest: { a: -2 }, head: { a: 12 } })],
    [4, guard({ root: [0.04, 0.04], chest: { a: 4, t: 46 }, fz: 'mid', nh: { a: 26, r: 0.66, h: 'fist' }, fh: { a: 40, r: 0.72, h: 'open', w: 0 },
      nf: { g: [0.34, 0.04], p: -10 }, ff: { g: [-0.22, 0], p: 30 } })],
    [4, guard({ root: [0.06, 0.04], chest: { a: 6, t: 34 }, fz: 'back', nh: { a: 24, r: 0.6, h: 'fist' }, fh: { a: 76, r: 0.78, h: 'open', w: 0 },
      nf: { g: [-0.3, 0], p: 24 }, ff: { g: [0.42, 0], p: -8 } })],
    [6, guard({ root: [0.05, 0.03], pel: { a: 0, t: 46 }, chest: { a: -2, t: 24 }, head: { a: 2 }, fz: 'back', nh: { a: 10, r: 0.6, h: 'fist' },
      fh: { a: 96, r: 0.84, h: 'grab', w: 0 }, ff: { g: [0.36, 0] } })],
    [5, guard({ root: [-0.04, 0.1], pel: { a: 0, t: 34 }, chest: { a: -8, t: 4 }, head: { a: 0 }, fz: 'back', nh: { a: -46, r: 0.62, h: 'fist', w: 10 },
      fh: { a: 94, r: 0.9, h: 'grab', w: 0 }, nf: { g: [-0.36, 0] }, ff: { g: [0.34, 0] } })],
    [3, guard({ root: [0.12, 0.1], pel: { a: 6, t: 62 }, chest: { a: 12, t: 66 }, head: { a: 2 }, fz: 'back', nh: { a: 84, r: 0.84, w: 0 },
      fh: { a: 70, r: 0.6, h: 'open' }, nf: { g: [-0.28, 0.01], p: 34 }, ff: { g: [0.44, 0] } })],
    [7, guard({ root: [0.26, 0.14], pel: { a: 10, t: 82 }, chest: { a: 22, t: 106 }, head: { a: 2 }, fz: 'back', sway: 1, nh: { a: 94, r: 0.995, w: 0 },
      fh: { a: 10, r: 0.56 }, nf: { g: [-0.26, 0.03], p: 56 }, ff: { g: [0.52, 0] } })],
    [5, guard({ root: [0.18, 0.11], pel: { a: 6, t: 70 }, chest: { a: 14, t: 84 }, head: { a: 2 }, fz: 'back', nh: { a: 90, r: 0.88, w: 0 },
      fh: { a: 30, r: 0.6 }, nf: { g: [-0.26, 0.02], p: 36 }, ff: { g: [0.46, 0] } })],
    [4, DUSTING[0]!],
    [3, DUSTING[1]!],
    [5, DUSTING[0]!],
  ],
  48,
);

/** A roller shutter comes down on cue. */
export const TEAM_IRON_CURTAIN: AnimDef = inFrames(
  [
    ...[0, 2, 4, 6].map((k): Beat => [3, change(PACES[k]!, { head: { a: -16 } })]),
    [5, guard({ root: [0, 0.14], pel: { a: 6, t: 46 }, chest: { a: 4, t: 34 }, head: { a: -20 }, fz: 'back', nh: { a: 60, r: 0.7, h: 'open' },
      fh: { a: 84, r: 0.7, h: 'open' } })],
    [3, guard({ root: [0, -0.02], pel: { a: -2, t: 44 }, chest: { a: -6, t: 26 }, head: { a: -24 }, fz: 'back', nh: { a: 152, r: 0.9, h: 'open', w: 0 },
      fh: { a: 150, r: 0.9, h: 'open', w: 0 }, nf: { g: [-0.2, 0], p: 30 }, ff: { g: [0.2, 0], p: 30 } })],
    [10, guard({ root: [0.02, -0.06], pel: { a: 0, t: 42 }, chest: { a: -2, t: 20 }, head: { a: -26 }, fz: 'back', nh: { a: 172, r: 0.99, h: 'grab', w: 0 },
      fh: { a: 166, r: 0.99, h: 'grab', w: 0 }, nf: { g: [-0.16, 0], p: 50 }, ff: { g: [0.18, 0], p: 50 } })],
    [10, guard({ root: [0.02, 0], pel: { a: 0, t: 42 }, chest: { a: -4, t: 20 }, head: { a: -8 }, fz: 'back', nh: { a: 170, r: 0.97, h: 'fist', w: 0 },
      fh: { a: 164, r: 0.97, h: 'fist', w: 0 }, nf: { g: [-0.22, 0], p: 8 }, ff: { g: [0.22, 0], p: 8 } })],
    [2, guard({ root: [0.04, 0.12], pel: { a: 4, t: 46 }, chest: { a: 12, t: 34 }, head: { a: 2, e: 'grit' }, fz: 'back', sway: 1,
      nh: { a: 116, r: 0.9, h: 'fist', w: 0 }, fh: { a: 112, r: 0.9, h: 'fist', w: 0 } })],
    [2, guard({ root: [0.02, 0.3], pel: { a: 14, t: 50 }, chest: { a: 32, t: 44 }, head: { a: 6, e: 'grit' }, fz: 'back', sway: 1,
      nh: { a: 62, r: 0.9, h: 'fist', w: 0 }, fh: { a: 60, r: 0.9, h: 'fist', w: 0 }, nf: { g: [-0.34, 0], p: 14 }, ff: { g: [0.36, 0] } })],
    [8, guard({ root: [0, 0.44], pel: { a: 20, t: 52 }, chest: { a: 46, t: 48 }, head: { a: 10, e: 'grit' }, fz: 'back',
      nh: { a: 32, r: 0.94, h: 'fist', w: 10 }, fh: { a: 34, r: 0.94, h: 'fist', w: 10 }, nf: { g: [-0.34, 0], p: 36 }, ff: { g: [0.38, 0] } })],
    [4, guard({ root: [0, 0.16], pel: { a: 6, t: 46 }, chest: { a: 12, t: 38 }, nh: { a: 20, r: 0.7 }, fh: { a: 40, r: 0.7 } })],
    [14, folded({ head: { a: 0 } })],
  ],
  44,
);

/** Chest first into the man between them; then the suit is seen to. */
export const TEAM_GUMBY_PRESS: AnimDef = inFrames(
  [
    [5, guard({ root: [-0.08, 0.06], pel: { a: -2, t: 50 }, chest: { a: -4, t: 44 }, head: { a: 2 }, nh: { a: 40, r: 0.6 }, fh: { a: 70, r: 0.62 },
      nf: { g: [-0.4, 0] }, ff: { g: [0.22, 0], p: -10 } })],
    [5, guard({ root: [-0.02, 0.22], pel: { a: 18, t: 56 }, chest: { a: 34, t: 60 }, head: { a: -2 }, fz: 'back', nh: { a: -40, r: 0.7 },
      fh: { a: 60, r: 0.66 }, nf: { g: [-0.42, 0.02], p: 50 }, ff: { g: [0.32, 0] } })],
    ...[3, 5, 7, 1].map((k): Beat => [4, STRIDES[k]!]),
    [4, guard({ root: [0.06, 0.1], pel: { a: 10, t: 62 }, chest: { a: 2, t: 56 }, head: { a: 4 }, fz: 'back', sway: 1, nh: { a: -50, r: 0.76, w: 0 },
      fh: { a: -26, r: 0.76, w: 0 }, nf: { g: [-0.46, 0.04], p: 60 }, ff: { g: [0.44, 0.04], p: -12 } })],
    [4, guard({ root: [0.2, 0.02], pel: { a: 18, t: 62 }, chest: { a: -8, t: 54 }, head: { a: -2, e: 'grit' }, fz: 'back', sway: 1.6, nh: { a: -78, r: 0.88, w: 0 },
      fh: { a: -52, r: 0.88, w: 0 }, nf: { g: [-0.46, 0.1], p: 70 }, ff: { g: [0.56, 0.05], p: -16 } })],
    [4, guard({ root: [0.36, 0.03], pel: { a: 26, t: 58 }, chest: { a: -16, t: 44 }, head: { a: -16, e: 'grit' }, fz: 'back', sway: 2,
      nh: { a: -104, r: 0.97, h: 'open', w: 0 }, fh: { a: -80, r: 0.97, h: 'open', w: 0 }, nf: { g: [-0.3, 0.05], p: 66 }, ff: { g: [0.56, 0] } })],
    [8, guard({ root: [0.33, 0.05], pel: { a: 22, t: 58 }, chest: { a: -12, t: 46 }, head: { a: -10, e: 'neutral' }, fz: 'back', sway: 0.6,
      nh: { a: -78, r: 0.9, w: 0 }, fh: { a: -56, r: 0.9, w: 0 }, nf: { g: [-0.28, 0.03], p: 58 }, ff: { g: [0.54, 0] } })],
    [5, atEase({ root: [0.06, 0.01], head: { a: 20 }, chest: { a: 2, t: 28 }, fz: 'front', nh: { a: 54, r: 0.52, h: 'palm', w: -30 },
      fh: { a: 28, r: 0.46, h: 'palm', w: -60 } })],
    [5, atEase({ root: [0.02, 0.01], head: { a: 24 }, chest: { a: 4, t: 28 }, fz: 'front', nh: { a: 34, r: 0.66, h: 'palm', w: 10 },
      fh: { a: 4, r: 0.66, h: 'palm', w: -20 } })],
    [4, atEase({ head: { a: 22 }, chest: { a: 4, t: 28 }, fz: 'front', nh: { a: 20, r: 0.78, h: 'palm', w: 30 },
      fh: { a: -4, r: 0.8, h: 'palm', w: 0 } })],
    [6, atEase({ head: { a: -2 }, fz: 'front', nh: { a: -8, r: 0.93, h: 'fist' }, fh: { a: 62, r: 0.44, h: 'grab', w: -60 } })],
  ],
  34,
);

/** He provides the plate. */
export const TEAM_FOOD_GROUPS: AnimDef = inFrames(
  [
    nelson(8, 0),
    nelson(8, 1),
    ...[0, 1].flatMap((): Beat[] => [splash(4), nelson(4, 1), nelson(4, 0)]),
    splash(4),
    nelson(3, 1),
    nelson(3, 0),
    splash(4),
    [3, guard({ root: [-0.06, 0.03], pel: { a: -2, t: 52 }, chest: { a: -6, t: 40 }, head: { a: 6 }, fz: 'back', nh: { a: 62, r: 0.86, h: 'open', w: 0 },
      fh: { a: 84, r: 0.9, h: 'open', w: 0 } })],
    [3, atEase({ root: [-0.06, 0.01], head: { a: 22 }, nh: { a: 22, r: 0.86, h: 'open' }, fh: { a: 44, r: 0.88, h: 'open' } })],
    [5, atEase({ head: { a: 12 }, chest: { a: 0, t: 26 }, fz: 'front', fh: { a: 46, r: 0.8, h: 'fist', w: -10 }, nh: { a: 70, r: 0.52, h: 'palm', w: -20 } })],
    [4, atEase({ head: { a: 16 }, chest: { a: 0, t: 28 }, fz: 'front', fh: { a: 46, r: 0.8, h: 'fist', w: -10 }, nh: { a: 62, r: 0.8, h: 'palm', w: 10 } })],
    [4, atEase({ head: { a: 12 }, chest: { a: 0, t: 26 }, fz: 'front', fh: { a: 46, r: 0.8, h: 'fist', w: -10 }, nh: { a: 70, r: 0.52, h: 'palm', w: -20 } })],
    [5, atEase({ head: { a: 0 } })],
  ],
  50,
);

/** A stick for two: hit, toss, catch, hit. */
export const TEAM_PEG_LEG_RELAY: AnimDef = inFrames(
  [
    [5, guard({ root: [-0.06, 0.08], pel: { a: 0, t: 38 }, chest: { a: -4, t: 16 }, head: { a: 0 }, nh: { a: 206, r: 0.6, wa: -120, flip: 1 },
      fh: { a: 82, r: 0.62 }, nf: { g: [-0.34, 0] }, ff: { g: [0.32, 0], p: -4 } })],
    [6, guard({ root: [-0.09, 0.1], pel: { a: 0, t: 32 }, chest: { a: -9, t: 2 }, head: { a: -2, e: 'grit' }, nh: { a: 218, r: 0.72, wa: -165, flip: 1 },
      fh: { a: 86, r: 0.7 }, nf: { g: [-0.36, 0] }, ff: { g: [0.32, 0.02], p: -10 } })],
    [3, guard({ root: [0.08, 0.1], pel: { a: 8, t: 62 }, chest: { a: 14, t: 64 }, head: { a: 6, e: 'grit' }, nh: { a: 128, r: 0.94, wa: -62 },
      fh: { a: 44, r: 0.54 }, nf: { g: [-0.28, 0.02], p: 34 }, ff: { g: [0.44, 0] } })],
    [6, guard({ root: [0.2, 0.14], pel: { a: 12, t: 78 }, chest: { a: 24, t: 94 }, head: { a: 8, e: 'grit' }, fz: 'back', nh: { a: 80, r: 0.97, wa: 14 },
      fh: { a: 4, r: 0.62 }, nf: { g: [-0.24, 0.02], p: 48 }, ff: { g: [0.46, 0] } })],
    [3, guard({ root: [0.04, 0.14], pel: { a: 4, t: 48 }, chest: { a: 8, t: 30 }, head: { a: 2 }, fz: 'back', nh: { a: -10, r: 0.8, wa: 40 },
      fh: { a: 60, r: 0.66, h: 'open' }, ff: { g: [0.38, 0] } })],
    [7, guard({ root: [0.1, 0.05], pel: { a: 4, t: 58 }, chest: { a: 2, t: 62 }, head: { a: -8 }, fz: 'back', nh: { a: 118, r: 0.96, h: 'open', wa: -50 },
      fh: { a: 20, r: 0.7 }, nf: { g: [-0.28, 0.01], p: 24 }, ff: { g: [0.4, 0] } })],
    [6, atEase({ root: [0.02, 0.01], head: { a: -4 }, nh: { a: 60, r: 0.8, h: 'open', w: -10 } })],
    [4, atEase({ root: [0, 0.02], chest: { a: 0, t: 44 }, head: { a: -4 }, nh: { a: 104, r: 0.9, h: 'open', wa: -40 } })],
    [4, guard({ root: [-0.04, 0.06], pel: { a: 0, t: 46 }, chest: { a: -4, t: 36 }, head: { a: -2 }, fz: 'back', nh: { a: 124, r: 0.84, h: 'fist', wa: -70 },
      fh: { a: 50, r: 0.66, h: 'open' } })],
    [5, guard({ root: [-0.1, 0.12], pel: { a: 0, t: 30 }, chest: { a: -12, t: -4 }, head: { a: -2, e: 'grit' }, nh: { a: 220, r: 0.76, wa: -170, flip: 1 },
      fh: { a: 86, r: 0.74 }, nf: { g: [-0.38, 0] }, ff: { g: [0.34, 0.03], p: -14 } })],
    [3, guard({ root: [0.12, 0.12], pel: { a: 10, t: 64 }, chest: { a: 16, t: 68 }, head: { a: 6, e: 'shout' }, nh: { a: 132, r: 0.97, wa: -66 },
      fh: { a: 30, r: 0.56 }, nf: { g: [-0.3, 0.03], p: 44 }, ff: { g: [0.52, 0] } })],
    [8, guard({ root: [0.3, 0.2], pel: { a: 16, t: 82 }, chest: { a: 32, t: 104 }, head: { a: 8, e: 'grit' }, fz: 'back', sway: 1.4,
      nh: { a: 76, r: 0.99, wa: 22 }, fh: { a: -30, r: 0.68 }, nf: { g: [-0.26, 0.04], p: 60 }, ff: { g: [0.58, 0] } })],
    [4, guard({ root: [0.14, 0.1], pel: { a: 4, t: 60 }, chest: { a: 10, t: 66 }, fz: 'back', nh: { a: 30, r: 0.84, wa: 60 }, fh: { a: 30, r: 0.66 },
      nf: { g: [-0.28, 0], p: 20 }, ff: { g: [0.44, 0] } })],
  ],
  52,
);

/** Out of the window, over the head, and a look to see where it went. */
export const TEAM_WINDY_CITY: AnimDef = inFrames(
  [
    [8, guard({ root: [0.06, 0.24], pel: { a: 14, t: 58 }, chest: { a: 30, t: 54 }, head: { a: 6 }, fz: 'back', nh: { a: 50, r: 0.86, h: 'grab', w: -10 },
      fh: { a: 64, r: 0.88, h: 'grab', w: -10 }, nf: { g: [-0.34, 0] }, ff: { g: [0.4, 0] } })],
    [8, guard({ root: [0.02, 0.2], pel: { a: 0, t: 50 }, chest: { a: 0, t: 40 }, head: { a: -4, e: 'grit' }, fz: 'front', nh: { a: 108, r: 0.62, h: 'grab', w: -10 },
      fh: { a: 112, r: 0.66, h: 'grab', w: -10 }, nf: { g: [-0.36, 0] }, ff: { g: [0.34, 0] } })],
    [8, guard({ root: [0, 0.06], pel: { a: -4, t: 46 }, chest: { a: -8, t: 34 }, head: { a: -8, e: 'grit' }, fz: 'back', nh: { a: 156, r: 0.94, h: 'grab', w: -20 },
      fh: { a: 150, r: 0.92, h: 'grab', w: -20 }, nf: { g: [-0.34, 0] }, ff: { g: [0.32, 0] } })],
    [10, guard({ root: [-0.02, 0.01], pel: { a: -4, t: 42 }, chest: { a: -4, t: 26 }, head: { a: 2 }, fz: 'back', nh: { a: 182, r: 0.97, h: 'palm', w: -50 },
      fh: { a: 174, r: 0.97, h: 'palm', w: -40 }, nf: { g: [-0.32, 0] }, ff: { g: [0.3, 0] } })],
    [7, guard({ root: [-0.1, 0.06], pel: { a: -10, t: 44 }, chest: { a: -22, t: 28 }, head: { a: -10, e: 'grit' }, fz: 'back',
      nh: { a: 206, r: 0.92, h: 'palm', w: -30, flip: 1 }, fh: { a: 190, r: 0.92, h: 'palm', w: -30 }, nf: { g: [-0.4, 0] }, ff: { g: [0.34, 0.02], p: -12 } })],
    [3, guard({ root: [0.12, 0.05], pel: { a: 10, t: 54 }, chest: { a: 16, t: 46 }, head: { a: 4, e: 'grit' }, fz: 'back', sway: 1,
      nh: { a: 136, r: 0.99, h: 'palm', w: 0 }, fh: { a: 132, r: 0.99, h: 'palm', w: 0 }, nf: { g: [-0.28, 0], p: 34 }, ff: { g: [0.48, 0] } })],
    [6, guard({ root: [0.24, 0.14], pel: { a: 18, t: 58 }, chest: { a: 36, t: 54 }, head: { a: 4, e: 'grit' }, fz: 'back', sway: 1.4,
      nh: { a: 88, r: 0.99, h: 'open' }, fh: { a: 86, r: 0.99, h: 'open' }, nf: { g: [-0.24, 0.03], p: 52 }, ff: { g: [0.54, 0] } })],
    [5, guard({ root: [0.26, 0.06], pel: { a: 8, t: 56 }, chest: { a: 14, t: 50 }, head: { a: 10 }, fz: 'back', nh: { a: 48, r: 0.86, h: 'palm', w: 20 },
      fh: { a: 60, r: 0.86, h: 'palm', w: 20 }, nf: { g: [0.02, 0.02], p: 20 }, ff: { g: [0.46, 0] } })],
    [10, { root: [0.34, 0.05], pel: { a: 16, t: 58 }, chest: { a: 44, t: 54 }, head: { a: 34 }, fz: 'back', nh: { a: 34, r: 0.9, h: 'palm', w: 60 },
      fh: { a: 46, r: 0.9, h: 'palm', w: 60 }, nf: { g: [0.1, 0], p: 14 }, ff: { g: [0.4, 0] } }],
    [9, { root: [0.34, 0.045], pel: { a: 18, t: 58 }, chest: { a: 50, t: 56 }, head: { a: 44, x: 1 }, fz: 'back', nh: { a: 32, r: 0.92, h: 'palm', w: 62 },
      fh: { a: 44, r: 0.92, h: 'palm', w: 62 }, nf: { g: [0.1, 0], p: 22 }, ff: { g: [0.4, 0] } }],
  ],
  44,
);
