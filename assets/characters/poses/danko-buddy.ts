/** What Danko does with a partner at his side. Squared, economical, and his face has heard nothing about it. */
import type { AnimDef, Drawing } from '../../build/rig/character.ts';
import { change } from '../../build/rig/pose.ts';
import { type Beat, inFrames } from './danko-buddy-timing.ts';
import { guard } from './stance.ts';

/** Fist into palm: his turn. */
export const TAG: AnimDef = inFrames(
  [
    [3, guard({ root: [-0.02, 0.04], pel: { a: 0, t: 44 }, chest: { a: 0, t: 24 }, nh: { a: -24, r: 0.62, h: 'fist' },
      fh: { a: 64, r: 0.66, h: 'palm', w: -60 }, nf: { g: [-0.3, 0] }, ff: { g: [0.3, 0], p: -6 } })],
    [2, guard({ root: [0.02, 0.05], pel: { a: 2, t: 50 }, chest: { a: 5, t: 46 }, nh: { a: 44, r: 0.56, h: 'fist', w: -10 },
      fh: { a: 60, r: 0.6, h: 'palm', w: -68 } })],
    [6, guard({ root: [0.04, 0.06], pel: { a: 2, t: 52 }, chest: { a: 7, t: 44 }, head: { a: 4 }, nh: { a: 66, r: 0.6, h: 'fist', w: -12 },
      fh: { a: 58, r: 0.54, h: 'palm', w: -78 }, nf: { g: [-0.3, 0], p: 10 }, ff: { g: [0.34, 0] } })],
    [3, guard({ root: [0.02, 0.055], chest: { a: 7, t: 42 }, nh: { a: 62, r: 0.6 }, fh: { a: 80, r: 0.64 } })],
  ],
  5,
);

/** Everybody off him at once. */
export const BURST: AnimDef = inFrames(
  [
    [2, guard({ root: [0, 0.2], pel: { a: 10, t: 48 }, chest: { a: 26, t: 40 }, head: { a: 18, e: 'grit' }, nh: { a: 60, r: 0.44, w: -40 },
      fh: { a: 66, r: 0.5, w: -40 }, nf: { g: [-0.34, 0] }, ff: { g: [0.34, 0] } })],
    [2, guard({ root: [0, 0.1], pel: { a: 0, t: 36 }, chest: { a: -4, t: 12 }, head: { a: 0, e: 'grit' }, fz: 'back', sway: 1,
      nh: { a: -60, r: 0.8, w: 0 }, fh: { a: 74, r: 0.82, w: 0 }, nf: { g: [-0.42, 0] }, ff: { g: [0.42, 0] } })],
    [7, guard({ root: [0, 0.12], pel: { a: -4, t: 28 }, chest: { a: -14, t: 0 }, head: { a: -8, e: 'shout' }, fz: 'back', sway: 1.8,
      nh: { a: -96, r: 0.98, h: 'open', w: 0 }, fh: { a: 98, r: 0.98, h: 'open', w: 0 }, nf: { g: [-0.46, 0] }, ff: { g: [0.46, 0] } })],
    [3, guard({ root: [0, 0.09], pel: { a: 0, t: 40 }, chest: { a: 0, t: 28 }, head: { a: 0, e: 'grit' }, sway: 0.6,
      nh: { a: -20, r: 0.7 }, fh: { a: 84, r: 0.72 }, nf: { g: [-0.36, 0] }, ff: { g: [0.36, 0] } })],
  ],
  4,
);

/** On the floor, knees up, a forearm across one of them: breath by breath, with dignity. */
export const WINDED: AnimDef = {
  loop: true,
  drawings: [0, 1, 2, 1].map((k): Drawing => ({
    ms: 220,
    damage: 1,
    p: {
      root: [-0.26, 0.845 - k * 0.004], pel: { a: -14, t: 52 }, chest: { a: 14 - k * 5, t: 50 - k * 2 },
      head: { a: 20 - k * 9, e: k === 2 ? 'grit' : 'neutral', y: 1.2 - k * 0.8 }, fz: 'mid',
      nh: { a: -26 - k, r: 0.93, h: 'palm', w: 20, flip: 1, shrug: k * 0.8 }, fh: { a: 60 - k * 3, r: 0.84, h: 'relax', w: 26, shrug: k * 0.6 },
      nf: { g: [0.4, 0] }, ff: { g: [0.62, 0], p: -16 },
    },
  })),
};

/** One knee down, a hand held out: get up. */
export const REVIVE: AnimDef = {
  loop: true,
  drawings: [0, 1].map((k): Drawing => ({
    ms: 190,
    p: {
      root: [-0.06, 0.5 + k * 0.012], pel: { a: 10, t: 54 }, chest: { a: 26 + k * 2, t: 52 }, head: { a: 24 + k }, fz: 'mid',
      nh: { a: 50 + k * 3, r: 0.93, h: 'cup', wa: 6 - k * 8 }, fh: { a: 44, r: 0.6, h: 'relax', w: 10 },
      nf: { g: [-0.44, 0.02], p: 68 }, ff: { g: [0.3, 0] },
    },
  })),
};

/** The palm goes up as if to stop traffic, and stays there until it has been struck. */
export const HIGH_FIVE: AnimDef = inFrames(
  [
    [3, guard({ root: [-0.02, 0.03], pel: { a: 0, t: 46 }, chest: { a: 0, t: 40 }, nh: { a: -2, r: 0.92, h: 'relax' },
      fh: { a: 74, r: 0.5, h: 'palm', w: 0 }, nf: { g: [-0.24, 0] }, ff: { g: [0.24, 0] } })],
    [2, guard({ root: [0, 0.01], pel: { a: -2, t: 44 }, chest: { a: -6, t: 34 }, head: { a: -4 }, fz: 'back', nh: { a: -6, r: 0.93, h: 'relax' },
      fh: { a: 164, r: 0.8, h: 'palm', w: -10 }, nf: { g: [-0.24, 0] }, ff: { g: [0.24, 0] } })],
    [9, guard({ root: [0.05, 0.01], pel: { a: 2, t: 42 }, chest: { a: 6, t: 22 }, head: { a: -4 }, fz: 'back', nh: { a: -14, r: 0.93, h: 'relax' },
      fh: { a: 136, r: 0.98, h: 'palm', w: -28 }, nf: { g: [-0.24, 0], p: 16 }, ff: { g: [0.28, 0] } })],
    [5, guard({ root: [0.01, 0.02], pel: { a: 0, t: 46 }, chest: { a: 0, t: 36 }, head: { a: 16 }, nh: { a: -4, r: 0.93, h: 'relax' },
      fh: { a: 66, r: 0.6, h: 'palm', w: -50 }, nf: { g: [-0.24, 0] }, ff: { g: [0.24, 0] } })],
    [5, guard({ root: [0, 0.04], chest: { a: 4, t: 42 }, head: { a: 2 }, nh: { a: 46, r: 0.66 }, fh: { a: 74, r: 0.68 } })],
  ],
  5,
);

const BRACED = [0, 1, 2, 1].map((k): Drawing => ({
  ms: 136,
  p: {
    root: [0, 0.07 + k * 0.01], pel: { a: 2, t: 22 }, chest: { a: 3 + k, t: 4 - k }, head: { a: 4 + k * 0.6, y: k * 0.4 }, fz: 'back',
    nh: { a: -66 + k * 2, r: 0.95, h: 'open', w: -14 }, fh: { a: 68 - k * 2, r: 0.95, h: 'open', w: 14 },
    nf: { g: [-0.44, 0] }, ff: { g: [0.44, 0] }, sway: k * 0.2,
  },
}));

/** A wall with a tie: nothing gets past him to the man behind. Three breaths, as long as the order lasts. */
export const COVER: AnimDef = { loop: true, hit: 0, drawings: [...BRACED, ...BRACED, ...BRACED] };

export const NELSON_POSES = [0, 1, 2].map((k) =>
  guard({
    root: [-0.02 - k * 0.01, 0.05 + k * 0.012], pel: { a: 2, t: 60 }, chest: { a: -6 - k * 3, t: 64 - k * 3 }, head: { a: -2 - k * 2 }, fz: 'back',
    nh: { a: 96 + k * 4, r: 0.74, h: 'grab', w: 30 }, fh: { a: 100 + k * 4, r: 0.76, h: 'grab', w: 24 },
    nf: { g: [-0.36, 0] }, ff: { g: [0.3, 0] },
  }),
);

/** Arms under his, hands behind his neck. */
export const NELSON: AnimDef = { loop: true, hit: 0, drawings: [0, 1, 2, 1].map((k): Drawing => ({ ms: 140, p: NELSON_POSES[k]! })) };

/** He takes the hand, considers it, and bends it the way it does not go. */
export const BREAK: AnimDef = inFrames(
  [
    [4, guard({ root: [0.06, 0.07], pel: { a: 4, t: 54 }, chest: { a: 8, t: 56 }, head: { a: 4 }, fz: 'back', nh: { a: 74, r: 0.82, h: 'open', w: 0 },
      fh: { a: 50, r: 0.6 }, ff: { g: [0.38, 0] } })],
    [8, guard({ root: [0.04, 0.055], pel: { a: 2, t: 52 }, chest: { a: 4, t: 48 }, head: { a: 12 }, fz: 'back', nh: { a: 72, r: 0.76, h: 'grab', w: 0 },
      fh: { a: 40, r: 0.62 }, ff: { g: [0.36, 0] } })],
    [6, guard({ root: [0.04, 0.055], pel: { a: 2, t: 52 }, chest: { a: 4, t: 46 }, head: { a: 2 }, fz: 'front', nh: { a: 72, r: 0.76, h: 'grab', w: 0 },
      fh: { a: 62, r: 0.66, h: 'grab', w: -10 }, ff: { g: [0.36, 0] } })],
    [6, guard({ root: [0.03, 0.07], pel: { a: 2, t: 52 }, chest: { a: 6, t: 50 }, head: { a: 0 }, fz: 'front', nh: { a: 80, r: 0.74, h: 'grab', w: 40 },
      fh: { a: 58, r: 0.68, h: 'grab', w: -24 }, ff: { g: [0.36, 0] } })],
    [2, guard({ root: [0.06, 0.1], pel: { a: 6, t: 54 }, chest: { a: 12, t: 62 }, head: { a: 2 }, fz: 'front', nh: { a: 78, r: 0.74, h: 'fist', w: 70 },
      fh: { a: 66, r: 0.66, h: 'grab', w: -40 }, ff: { g: [0.38, 0] } })],
    [9, guard({ root: [0.08, 0.14], pel: { a: 8, t: 58 }, chest: { a: 18, t: 74 }, head: { a: 0 }, fz: 'front', nh: { a: 56, r: 0.8, h: 'fist', w: 84 },
      fh: { a: 60, r: 0.6, h: 'grab', w: -50 }, nf: { g: [-0.3, 0], p: 20 }, ff: { g: [0.4, 0] } })],
    [10, guard({ root: [0.03, 0.05], pel: { a: 0, t: 50 }, chest: { a: 2, t: 44 }, head: { a: 4 }, fz: 'back', nh: { a: 34, r: 0.84, h: 'open', w: 0 },
      fh: { a: 24, r: 0.84, h: 'open' }, ff: { g: [0.34, 0] } })],
  ],
  26,
);

/** A partner is picked up by collar and belt and posted. */
export const HEAVE: AnimDef = inFrames(
  [
    [4, guard({ root: [0.02, 0.26], pel: { a: 14, t: 58 }, chest: { a: 34, t: 60 }, head: { a: 10 }, fz: 'back', nh: { a: 34, r: 0.86, h: 'grab', w: -6 },
      fh: { a: 58, r: 0.9, h: 'grab', w: -6 }, nf: { g: [-0.34, 0] }, ff: { g: [0.36, 0] } })],
    [3, guard({ root: [-0.1, 0.14], pel: { a: -4, t: 44 }, chest: { a: -6, t: 30 }, head: { a: -2 }, fz: 'front', nh: { a: 6, r: 0.7, h: 'grab', w: 10 },
      fh: { a: 66, r: 0.66, h: 'grab', w: 0 }, nf: { g: [-0.4, 0] }, ff: { g: [0.3, 0], p: -8 } })],
    [3, guard({ root: [-0.16, 0.18], pel: { a: -8, t: 34 }, chest: { a: -14, t: 12 }, head: { a: -4, e: 'grit' }, fz: 'front',
      nh: { a: -34, r: 0.72, h: 'grab', w: 20 }, fh: { a: 40, r: 0.52, h: 'grab', w: 10 }, nf: { g: [-0.46, 0] }, ff: { g: [0.3, 0.03], p: -18 } })],
    [2, guard({ root: [0.1, 0.12], pel: { a: 10, t: 60 }, chest: { a: 16, t: 62 }, head: { a: 4, e: 'grit' }, fz: 'back', sway: 1,
      nh: { a: 64, r: 0.84, h: 'grab', w: 0 }, fh: { a: 84, r: 0.9, h: 'grab', w: 0 }, nf: { g: [-0.3, 0.02], p: 40 }, ff: { g: [0.48, 0] } })],
    [8, guard({ root: [0.24, 0.12], pel: { a: 14, t: 66 }, chest: { a: 26, t: 80 }, head: { a: -6, e: 'grit' }, fz: 'back', sway: 1.4,
      nh: { a: 100, r: 0.98, h: 'open', w: -6 }, fh: { a: 104, r: 0.98, h: 'open', w: -6 }, nf: { g: [-0.24, 0.03], p: 52 }, ff: { g: [0.54, 0] } })],
    [6, guard({ root: [0.1, 0.08], pel: { a: 4, t: 54 }, chest: { a: 6, t: 52 }, head: { a: -6 }, nh: { a: 60, r: 0.7, h: 'open' },
      fh: { a: 80, r: 0.74, h: 'open' }, nf: { g: [-0.28, 0], p: 14 }, ff: { g: [0.42, 0] } })],
  ],
  12,
);

const SQUARED = { nf: { g: [-0.24, 0] }, ff: { g: [0.22, 0] } } as const;

/** The last one is down. The tie was crooked; it is not now. */
export const WIN_IN_A_SUIT: AnimDef = {
  drawings: [
    { ms: 160, p: guard({ ...SQUARED, root: [0, 0.03], pel: { a: 0, t: 46 }, chest: { a: 2, t: 40 }, nh: { a: 30, r: 0.74 }, fh: { a: 50, r: 0.76 } }) },
    { ms: 220, p: { ...SQUARED, root: [0, 0.01], pel: { a: -2, t: 42 }, chest: { a: -3, t: 34 }, head: { a: -10, x: -0.6 }, fz: 'mid',
      nh: { a: 62, r: 0.5, h: 'fist', w: -30 }, fh: { a: 18, r: 0.92, h: 'fist' } } },
    { ms: 140, p: { ...SQUARED, root: [0, 0.01], pel: { a: -2, t: 42 }, chest: { a: -3, t: 36 }, head: { a: -13, x: 0.6 }, fz: 'mid',
      nh: { a: 65, r: 0.54, h: 'fist', w: -44 }, fh: { a: 18, r: 0.92, h: 'fist' } } },
    { ms: 240, p: { ...SQUARED, root: [0, 0.01], pel: { a: -2, t: 42 }, chest: { a: 0, t: 30 }, head: { a: 12 }, fz: 'mid',
      nh: { a: 56, r: 0.9, h: 'grab', w: 0 }, fh: { a: 24, r: 0.74, h: 'fist', w: -6 } } },
    { ms: 160, p: { ...SQUARED, root: [0, 0.012], pel: { a: -2, t: 42 }, chest: { a: -1, t: 30 }, head: { a: 8 }, fz: 'mid',
      nh: { a: 52, r: 0.82, h: 'grab', w: 0 }, fh: { a: 26, r: 0.79, h: 'fist', w: -6 } } },
    { ms: 600, p: { ...SQUARED, root: [0, 0], pel: { a: -2, t: 40 }, chest: { a: -5, t: 28 }, head: { a: 0 }, fz: 'mid',
      nh: { a: -12, r: 0.92, h: 'fist', w: 10 }, fh: { a: 20, r: 0.92, h: 'fist', w: -10 } } },
  ],
};

/** Beats of holding a man from behind while things are thrown at him; `splash`: some of it comes over his shoulder. */
export const nelson = (frames: number, k: 0 | 1 | 2): Beat => [frames, NELSON_POSES[k]!];
export const splash = (frames: number): Beat => [
  frames,
  change(NELSON_POSES[2]!, {
    root: [-0.1, 0.08], pel: { a: -4 }, chest: { a: -16, t: 54 }, head: { a: -20, e: 'wince', x: -1 }, sway: 0.8, nf: { g: [-0.44, 0] }, ff: { g: [0.26, 0], p: -10 },
  }),
];
