/** What a fighter does between blows: breathe, step, block, jump. */
import type { AnimDef, Drawing } from '../../build/rig/character.ts';
import { guard } from './stance.ts';

const BREATH = [0, 0.6, 1.4, 2, 1.4, 0.6];

export const IDLE: AnimDef = {
  loop: true,
  drawings: BREATH.map((k): Drawing => ({
    ms: 120,
    p: guard({
      root: [0.004 * k, 0.048 + k * 0.013], chest: { a: 5.5 + k * 1.3, t: 43 - k * 1.5 }, head: { a: 2 + k * 0.4, y: k * 0.3 },
      nh: { a: 61 - k * 3, r: 0.6 + k * 0.008 }, fh: { a: 89 - k * 4, r: 0.655 + k * 0.008 },
    }),
  })),
};

/** With something in the hand: held low and away from the face, the other fist still up. */
export const IDLE_ARMED: AnimDef = {
  loop: true,
  drawings: [0, 1, 2, 1].map((k): Drawing => ({
    ms: 170,
    p: guard({
      root: [0.005 * k, 0.055 + k * 0.012], pel: { a: 3, t: 46 }, chest: { a: 6 + k * 1.4, t: 26 - k * 1.5 }, head: { a: 2 + k * 0.4, y: k * 0.3 },
      nh: { a: 4 + k, r: 0.84 - k * 0.008, wa: -2 - k * 2 }, fh: { a: 86 - k * 3, r: 0.64 + k * 0.008 },
    }),
  })),
};

/** Little health left: bent over the ribs, shoulders heaving. */
export const IDLE_HURT: AnimDef = {
  loop: true,
  drawings: [0, 1, 2, 1].map((k): Drawing => ({
    ms: 170,
    damage: 1,
    p: guard({
      root: [-0.02, 0.1 + k * 0.012], pel: { a: 8, t: 50 }, chest: { a: 20 + k * 3, t: 44 - k * 2 },
      head: { a: 12 + k * 3, e: k === 2 ? 'wince' : 'grit', y: k * 0.6 },
      nh: { a: 20 + k, r: 0.46, h: 'open', w: 10 }, fh: { a: 70 - k * 4, r: 0.68 + k * 0.01 },
      nf: { g: [-0.34, 0], p: 6 }, ff: { g: [0.3, 0] },
    }),
  })),
};

/** A short slide forward without crossing the feet. */
export const STEP: AnimDef = {
  drawings: [
    { ms: 50, p: guard({ root: [-0.02, 0.11], pel: { a: 6 }, chest: { a: 12 }, nf: { g: [-0.34, 0], p: 26 }, ff: { g: [0.36, 0.05], p: -10 } }) },
    { ms: 70, p: guard({ root: [0.1, 0.1], pel: { a: 8, t: 52 }, chest: { a: 16, t: 46 }, head: { a: 4, e: 'grit' },
      nf: { g: [-0.36, 0.01], p: 44 }, ff: { g: [0.52, 0.01], p: -8 } }) },
    { ms: 70, p: guard({ root: [0.04, 0.075], chest: { a: 10 }, nf: { g: [-0.2, 0.02], p: 14 }, ff: { g: [0.38, 0] } }) },
  ],
};

export const STEP_BACK: AnimDef = {
  drawings: [
    { ms: 50, p: guard({ root: [0.04, 0.12], pel: { a: 2 }, chest: { a: 4 }, nf: { g: [-0.42, 0.05], p: 14 }, ff: { g: [0.34, 0], p: 16 } }) },
    { ms: 70, p: guard({ root: [-0.12, 0.09], pel: { a: -6, t: 50 }, chest: { a: -12, t: 40 }, head: { a: -8, e: 'grit' },
      nh: { a: 68, r: 0.56 }, fh: { a: 96, r: 0.72, h: 'open' }, nf: { g: [-0.54, 0], p: 0 }, ff: { g: [0.26, 0.02], p: -22 } }) },
    { ms: 70, p: guard({ root: [-0.05, 0.075], pel: { a: 0 }, chest: { a: 2 }, nf: { g: [-0.38, 0] }, ff: { g: [0.26, 0.01], p: -6 } }) },
  ],
};

export const GUARD_UP: AnimDef = {
  drawings: [
    { ms: 40, p: guard({ root: [-0.02, 0.075], pel: { a: 4, t: 52 }, chest: { a: 9, t: 46 }, head: { a: 6, e: 'grit' },
      nh: { a: 78, r: 0.52, w: -44 }, fh: { a: 102, r: 0.6, w: -30 }, nf: { g: [-0.33, 0] } }) },
    { ms: 200, p: guard({ root: [-0.04, 0.1], pel: { a: 6, t: 54 }, chest: { a: 14, t: 50 }, head: { a: 12, e: 'grit' },
      nh: { a: 86, r: 0.48, w: -44 }, fh: { a: 104, r: 0.6, w: -34 }, nf: { g: [-0.36, 0] } }) },
  ],
};

export const GUARD_HIT: AnimDef = {
  drawings: [
    { ms: 60, p: guard({ root: [-0.14, 0.12], pel: { a: 0, t: 52 }, chest: { a: 2, t: 46 }, head: { a: 2, e: 'wince' },
      nh: { a: 88, r: 0.42, w: -46 }, fh: { a: 108, r: 0.5, w: -38 }, nf: { g: [-0.46, 0], p: 6 }, ff: { g: [0.22, 0], p: -12 } }) },
    { ms: 80, p: guard({ root: [-0.1, 0.13], pel: { a: 4, t: 54 }, chest: { a: 12, t: 48 }, head: { a: 14, e: 'wince' },
      nh: { a: 87, r: 0.44, w: -46 }, fh: { a: 106, r: 0.55, w: -36 }, nf: { g: [-0.44, 0], p: 4 }, ff: { g: [0.24, 0] } }) },
    { ms: 70, p: guard({ root: [-0.06, 0.11], pel: { a: 6, t: 54 }, chest: { a: 14, t: 50 }, head: { a: 12, e: 'grit' },
      nh: { a: 86, r: 0.47, w: -45 }, fh: { a: 105, r: 0.59, w: -34 }, nf: { g: [-0.39, 0] }, ff: { g: [0.29, 0] } }) },
  ],
};

/** The leading forearm slaps the blow aside and leaves the other man open. Time stands still on the first drawing: it is the slap. */
export const PARRY: AnimDef = {
  drawings: [
    { ms: 110, p: guard({ root: [0.06, 0.08], pel: { a: 2, t: 42 }, chest: { a: 6, t: 16 }, head: { a: 0, e: 'grit' },
      fh: { a: 128, r: 0.82, h: 'palm', w: -20 }, nh: { a: 24, r: 0.46, w: -10 }, nf: { g: [-0.3, 0], p: 12 }, ff: { g: [0.38, 0] } }) },
    { ms: 70, p: guard({ root: [0.04, 0.07], pel: { t: 46 }, chest: { a: 7, t: 28 }, head: { a: 2 },
      fh: { a: 112, r: 0.72, h: 'open', w: -20 }, nh: { a: 46, r: 0.54 }, nf: { g: [-0.3, 0], p: 6 }, ff: { g: [0.35, 0] } }) },
  ],
};

export const SQUAT: AnimDef = {
  drawings: [
    { ms: 70, p: guard({ root: [0, 0.26], pel: { a: 10, t: 50 }, chest: { a: 24, t: 44 }, head: { a: 6 }, fz: 'back',
      nh: { a: -40, r: 0.8 }, fh: { a: -10, r: 0.8 }, nf: { g: [-0.28, 0], p: 16 }, ff: { g: [0.28, 0] } }) },
  ],
};

export const RISE: AnimDef = {
  drawings: [
    { ms: 80, p: guard({ root: [0.02, -0.04], pel: { a: 4, t: 52 }, chest: { a: 2, t: 44 }, head: { a: -6, e: 'grit' },
      nh: { a: 40, r: 0.66 }, fh: { a: 130, r: 0.78 }, nf: { a: -10, r: 0.98, p: 50 }, ff: { a: 26, r: 0.84, p: 36 } }) },
    { ms: 120, p: guard({ root: [0.02, 0], pel: { a: 2, t: 54 }, chest: { a: 8, t: 46 }, head: { a: 0 },
      nh: { a: 30, r: 0.62 }, fh: { a: 104, r: 0.68 }, nf: { a: -14, r: 0.84, p: 44 }, ff: { a: 44, r: 0.66, p: 20 } }) },
  ],
};

export const FALL: AnimDef = {
  drawings: [
    { ms: 90, p: guard({ root: [0.02, 0], pel: { a: 4, t: 52 }, chest: { a: 10, t: 46 }, head: { a: 4 }, fz: 'mid',
      nh: { a: -30, r: 0.74 }, fh: { a: 110, r: 0.76 }, nf: { a: -14, r: 0.84, p: 36 }, ff: { a: 34, r: 0.78, p: 10 } }) },
    { ms: 120, p: guard({ root: [0.02, 0], pel: { a: 4, t: 50 }, chest: { a: 12, t: 44 }, head: { a: 8 }, fz: 'mid',
      nh: { a: -56, r: 0.84, h: 'open' }, fh: { a: 124, r: 0.84, h: 'open' }, nf: { a: -8, r: 0.94, p: 14 }, ff: { a: 24, r: 0.9, p: 0 } }) },
  ],
};

export const LAND: AnimDef = {
  drawings: [
    { ms: 80, p: guard({ root: [0, 0.27], pel: { a: 12, t: 50 }, chest: { a: 26, t: 46 }, head: { a: 8 },
      nh: { a: -10, r: 0.75 }, fh: { a: 50, r: 0.7 }, nf: { g: [-0.28, 0], p: 14 }, ff: { g: [0.32, 0] } }) },
    { ms: 70, p: guard({ root: [0, 0.14], pel: { a: 6 }, chest: { a: 14, t: 44 }, nh: { a: 36, r: 0.64 }, fh: { a: 72, r: 0.68 } }) },
  ],
};
