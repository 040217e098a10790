/** Rosta in handcuffs: he walks as if the street were his, and looks at people. */
import type { AnimDef, Body, Drawing } from '../../build/rig/character.ts';
import { change, type Head, type Pose } from '../../build/rig/pose.ts';
import { makeRun, makeWalk } from './locomotion.ts';

/** `glint`: his eyes catch the light. */
export type RostaHead = Head & { glint?: boolean };
type RostaPose = Omit<Pose, 'head'> & { head?: RostaHead };

const CUFFED: Pose = { fz: 'front', nh: { a: 40, r: 0.66, h: 'relax', w: -4 }, fh: { a: -8, r: 0.72, h: 'relax', w: 6 } };

const STAND: RostaPose = {
  ...CUFFED, root: [0, 0.01], pel: { a: -2, t: 46 }, chest: { a: -3, t: 38 }, head: { a: 5 }, nf: { g: [-0.2, 0] }, ff: { g: [0.2, 0] }, sway: 0.2,
};
const stand = (by: RostaPose): RostaPose => change(STAND, by);

const hobble = (pose: Pose, k: number): Pose =>
  change(pose, { ...CUFFED, nh: { ...CUFFED.nh, a: 40 + Math.sin((k / 8) * 4 * Math.PI) * 4 }, chest: { t: 44 } });
const flight = (pose: Pose, k: number): Pose => {
  const pump = Math.sin((k / 8) * 4 * Math.PI) * 8;
  return change(pose, { fz: 'front', chest: { t: 48 }, nh: { a: 56 + pump, r: 0.66, h: 'fist', w: -20 },
    fh: { a: 20 + pump, r: 0.48, h: 'fist', w: -30 }, sway: 1.2 });
};

const redrawn = (move: AnimDef, alter: (pose: Pose, k: number) => Pose): AnimDef => ({
  ...move,
  drawings: move.drawings.map((drawing, k): Drawing => ({ ...drawing, p: alter(drawing.p, k) })),
});

const glance = (ms: number, by: RostaPose): Drawing => ({ ms, p: stand(by) });

export const rostaMoves = (body: Body): Record<string, AnimDef> => ({
  idle: {
    loop: true,
    drawings: [0, 1, 2, 1].map((k) => glance(260, { root: [0, 0.01 + k * 0.006], chest: { a: -3 + k * 0.8 }, head: { a: 5 + k * 0.6, y: k * 0.3 }, sway: 0.2 + k * 0.12 })),
  },
  walk: redrawn(makeWalk(body, { stride: 1.08, lift: 0.6, lean: 6, bounce: 0.5, twist: 0.3, head: 6, sway: 0.7 }), hobble),
  run: redrawn(makeRun(body), flight),
  glare: {
    drawings: [
      glance(160, { chest: { a: 0, t: 42 }, head: { a: 10, y: 0.5 } }),
      glance(120, { root: [0.03, 0.02], chest: { a: 6, t: 46 }, head: { a: 14, x: 1, y: 1 }, sway: -0.2 }),
      glance(700, { root: [0.05, 0.02], chest: { a: 9, t: 48 }, head: { a: 15, x: 2, y: 1.2, glint: true }, nh: { a: 46, r: 0.6, h: 'fist', w: -10 },
        fh: { a: 0, r: 0.66, h: 'fist', w: 0 } }),
      glance(500, { root: [0.05, 0.02], chest: { a: 10, t: 48 }, head: { a: 16, x: 2, y: 1.4 }, nh: { a: 46, r: 0.6, h: 'fist', w: -10 },
        fh: { a: 0, r: 0.66, h: 'fist', w: 0 } }),
      glance(240, { chest: { a: -4, t: 38 }, head: { a: -4, e: 'smirk' } }),
    ],
  },
});
