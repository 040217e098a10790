/** Struck and still on his feet: at the head, in the belly, on the legs, as a man of his build takes it. */
import type { AnimDef } from '../../build/rig/character.ts';
import { draw, type EnemyPose, once } from './enemies-drawings.ts';

/**
 * How a man takes a blow and a fall. `light`: is whirled about, lands on his face. `heavy`: gives half a step, sits down, gets up from all
 * fours. `giant`: turns his head, goes to his knees, falls like a tree.
 */
export type Build = 'light' | 'heavy' | 'giant';

/** The first drawing of each stands still with the world: it is the blow. Of two ways to take one at the head a man has his own. */
type Hits = {
  readonly head: readonly [blow: EnemyPose, after: EnemyPose];
  readonly turned: EnemyPose;
  readonly belly: readonly [blow: EnemyPose, after: EnemyPose];
  readonly legs: readonly [blow: EnemyPose, after: EnemyPose];
};

const open = { h: 'open' } as const;

const LIGHT: Hits = {
  head: [
    { root: [-0.1, 0.04], pel: { a: -10, t: 40 }, chest: { a: -26, t: 12 }, nh: { a: 34, r: 0.84, ...open },
      fh: { a: 88, r: 0.86, ...open },
      head: { a: -44, e: 'hurt' }, nf: { g: [-0.4, 0], p: 0 }, ff: { g: [0.26, 0.1], p: -28 } },
    { root: [-0.2, 0.1], pel: { a: -14, t: 38 }, chest: { a: -34, t: 6 }, nh: { a: -38, r: 0.92, ...open }, fh: { a: 36, r: 0.92, ...open },
      head: { a: -48, e: 'wince' }, nf: { g: [-0.58, 0], p: 0 }, ff: { g: [0.16, 0.02], p: -24 } },
  ],
  turned: { root: [-0.16, 0.12], pel: { a: -8, t: 74 }, chest: { a: -24, t: 112 }, nh: { a: 84, r: 0.92, ...open },
    fh: { a: -64, r: 0.92, ...open }, fz: 'back', head: { a: -46, e: 'hurt', v: 'left' }, nf: { g: [-0.34, 0.02], p: 40 },
    ff: { g: [0.3, 0.06], p: -24 } },
  belly: [
    { root: [-0.14, 0.02], pel: { a: 20, t: 54 }, chest: { a: 58, t: 56 }, nh: { a: 58, r: 0.8, ...open, w: 20 },
      fh: { a: 66, r: 0.84, ...open, w: 10 }, head: { a: 40, e: 'shout' }, nf: { g: [-0.3, 0.05], p: 50 }, ff: { g: [0.16, 0.05], p: 34 } },
    { root: [-0.2, 0.22], pel: { a: 22, t: 52 }, chest: { a: 66, t: 54 }, nh: { a: 16, r: 0.44, ...open, w: 50 },
      fh: { a: 26, r: 0.48, ...open, w: 40 }, fz: 'mid', head: { a: 54, e: 'wince' }, nf: { g: [-0.5, 0], p: 30 },
      ff: { g: [0.14, 0], p: 0 } },
  ],
  legs: [
    { root: [0.04, 0.1], pel: { a: 16, t: 50 }, chest: { a: 30, t: 36 }, nh: { a: -70, r: 0.92, ...open }, fh: { a: 116, r: 0.92, ...open },
      head: { a: 2, e: 'shout' }, nf: { g: [-0.3, 0], p: 20 }, ff: { g: [-0.16, 0.2], p: 60 } },
    { root: [-0.06, 0.12], pel: { a: 6, t: 48 }, chest: { a: 30, t: 44 }, nh: { a: 34, r: 0.86, h: 'grab', w: 20 },
      fh: { a: 40, r: 0.9, h: 'grab', w: 20 }, fz: 'mid', head: { a: 22, e: 'wince' }, nf: { g: [-0.16, 0.04], p: 34 },
      ff: { a: 58, r: 0.62, p: 10 } },
  ],
};

const HEAVY: Hits = {
  head: [
    { root: [-0.05, 0.08], pel: { a: -2, t: 44 }, chest: { a: -12, t: 26 }, nh: { a: 16, r: 0.8, ...open }, fh: { a: 70, r: 0.78, ...open },
      head: { a: -28, e: 'hurt' }, nf: { g: [-0.42, 0], p: 0 }, ff: { g: [0.3, 0.03], p: -14 } },
    { root: [-0.12, 0.14], pel: { a: 4, t: 48 }, chest: { a: 6, t: 44 }, nh: { a: -16, r: 0.8, h: 'fist' },
      fh: { a: 132, r: 0.6, h: 'palm', w: 20 },
      fz: 'front', head: { a: -8, e: 'wince', x: -1 }, nf: { g: [-0.5, 0], p: 0 }, ff: { g: [0.24, 0], p: 0 } },
  ],
  turned: { root: [-0.08, 0.16], pel: { a: 6, t: 60 }, chest: { a: 18, t: 84 }, nh: { a: 56, r: 0.9, ...open },
    fh: { a: -50, r: 0.9, ...open },
    fz: 'back', head: { a: 4, e: 'hurt', v: 'left', x: -2 }, nf: { g: [-0.46, 0], p: 26 }, ff: { g: [0.34, 0], p: 0 } },
  belly: [
    { root: [-0.08, 0.08], pel: { a: 8, t: 50 }, chest: { a: 32, t: 50 }, nh: { a: 46, r: 0.66, ...open, w: 20 },
      fh: { a: 56, r: 0.7, ...open, w: 10 }, head: { a: 20, e: 'hurt' }, nf: { g: [-0.4, 0], p: 10 }, ff: { g: [0.24, 0.03], p: 20 } },
    { root: [-0.12, 0.2], pel: { a: 14, t: 52 }, chest: { a: 46, t: 52 }, nh: { a: 18, r: 0.46, h: 'palm', w: 40 },
      fh: { a: 28, r: 0.84, h: 'palm', w: 20 }, fz: 'mid', head: { a: 30, e: 'grit' }, nf: { g: [-0.44, 0], p: 16 },
      ff: { g: [0.26, 0], p: 0 } },
  ],
  legs: [
    { root: [-0.04, 0.24], pel: { a: -4, t: 46 }, chest: { a: -10, t: 30 }, nh: { a: -54, r: 0.88, ...open },
      fh: { a: 84, r: 0.88, ...open },
      head: { a: -6, e: 'hurt' }, nf: { g: [-0.42, 0], p: 24 }, ff: { g: [0.36, 0], p: -16 } },
    { root: [-0.06, 0.46], pel: { a: 10, t: 48 }, chest: { a: 26, t: 44 }, nh: { a: 2, r: 0.92, h: 'palm', w: 40 },
      fh: { a: 34, r: 0.72, h: 'palm', w: 10 }, fz: 'mid', head: { a: 14, e: 'wince' }, nf: { g: [-0.46, 0.03], p: 76 },
      ff: { g: [0.24, 0], p: 0 } },
  ],
};

const GIANT: Hits = {
  head: [
    { root: [-0.05, 0.05], pel: { a: -6, t: 40 }, chest: { a: -18, t: 16 }, head: { a: -36, e: 'hurt' }, ff: { g: [0.3, 0.04], p: -16 } },
    { root: [-0.12, 0.07], pel: { a: -8, t: 38 }, chest: { a: -22, t: 6 }, nh: { a: -34, r: 0.88, ...open },
      fh: { a: 66, r: 0.88, ...open },
      head: { a: -30, e: 'wince' }, nf: { g: [-0.46, 0], p: 0 } },
  ],
  turned: { root: [-0.05, 0.07], pel: { a: 0, t: 54 }, chest: { a: 6, t: 78 }, nh: { a: 24, r: 0.88, ...open },
    fh: { a: -20, r: 0.88, ...open },
    head: { a: -10, e: 'hurt', v: 'left' } },
  belly: [
    { root: [-0.06, 0.06], pel: { a: 6, t: 46 }, chest: { a: 22, t: 36 }, nh: { a: 40, r: 0.78, ...open }, fh: { a: 60, r: 0.78, ...open },
      head: { a: 12, e: 'hurt' } },
    { root: [-0.08, 0.16], pel: { a: 10, t: 48 }, chest: { a: 34, t: 40 }, nh: { a: 22, r: 0.58, h: 'palm', w: 40 },
      fh: { a: 34, r: 0.84, h: 'palm', w: 10 }, fz: 'mid', head: { a: 22, e: 'grit' } },
  ],
  legs: [
    { root: [-0.08, 0.05], pel: { a: -4, t: 42 }, chest: { a: -8, t: 20 }, nh: { a: -50, r: 0.9, ...open }, fh: { a: 80, r: 0.9, ...open },
      head: { a: 4, e: 'hurt' }, ff: { g: [0.3, 0.14], p: -10 } },
    { root: [0, 0.24], pel: { a: 8, t: 46 }, chest: { a: 22, t: 36 }, nh: { a: 2, r: 0.86, h: 'palm', w: 30 },
      fh: { a: 36, r: 0.8, h: 'palm' },
      fz: 'mid', head: { a: 18, e: 'grit' } },
  ],
};

const HITS: Readonly<Record<Build, Hits>> = { light: LIGHT, heavy: HEAVY, giant: GIANT };

/** `hurt` bends his own stance as far as he gives. */
export function hitsOf(build: Build, hurt: (by: EnemyPose) => EnemyPose): Record<string, AnimDef> {
  const { head, turned, belly, legs } = HITS[build];
  const back = draw(90, hurt({ root: [-0.08, 0.11], pel: { a: 5, t: 49 }, chest: { a: 14, t: 42 }, nh: { a: 32, r: 0.58, h: 'fist' },
    fh: { a: 62, r: 0.6, h: 'fist' }, head: { a: 12, e: 'grit' }, nf: { g: [-0.4, 0], p: 11 }, ff: { g: [0.24, 0], p: 0 } }));
  const struck = ([blow, after]: Hits['head']): AnimDef => once([draw(60, hurt(blow)), draw(130, hurt(after)), back]);
  return {
    'hit-high': struck(head), 'hit-high-b': once([draw(190, hurt(turned)), back]), 'hit-low': struck(belly), 'hit-legs': struck(legs),
  };
}
