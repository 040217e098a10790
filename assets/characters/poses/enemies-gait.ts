/** Walks and runs: one table a leg, the second leg half a cycle later; a gait is that table with other numbers. */
import type { AnimDef, Body } from '../../build/rig/character.ts';
import { legLength } from '../../build/rig/skeleton.ts';
import { draw, type EnemyPose, loop } from './enemies-drawings.ts';

type Steps = { readonly x: readonly number[]; readonly y: readonly number[]; readonly pitch: readonly number[] };

const WALK: Steps = {
  x: [0.46, 0.25, 0.03, -0.2, -0.44, -0.26, 0.08, 0.38],
  y: [0, 0, 0, 0, 0, 0.11, 0.13, 0.05],
  pitch: [-20, 0, 0, 10, 40, 52, 22, -14],
};
const RUN: Steps = {
  x: [0.46, 0.16, -0.16, -0.5, -0.66, -0.42, 0.12, 0.5],
  y: [0.04, 0, 0, 0.04, 0.22, 0.36, 0.3, 0.14],
  pitch: [-8, 0, 12, 50, 74, 80, 40, 4],
};
const WALK_DIP = [0.05, 0.052, 0.014, 0];
const RUN_DIP = [0.1, 0.15, 0.1, 0.02];
const NOD = [0, 0.4, 0, -0.3];
const ARM = [34, 26, 8, -14, -30, -24, -4, 20];

export type Gait = {
  stride: number; // length of a step against the table's
  lift: number; // height of the feet
  lean: number; // of the chest
  hips: number; // lean of the pelvis
  arm: number; // swing
  armBy?: number; // turns both arms forward
  reach: number;
  bounce: number;
  twist: number;
  head: number;
  low?: number; // sinks the hips
  roll?: number; // how far the foot rolls over its toes
  ms: number;
};

/** Leg lengths a planted foot slides back under the body in one drawing. */
const WALK_SLIDE = 0.225;
const RUN_SLIDE = 0.32;
const DRAWINGS = 8;
const LOGICAL_PER_SIM = 2;

const cycleOf = (body: Body, slide: number, stride: number): number =>
  Math.round((slide * DRAWINGS * stride * legLength(body)) / LOGICAL_PER_SIM);

const at = (row: readonly number[], i: number): number => row[i % row.length] ?? 0;

/** `adapt` changes each of the eight drawings: hands that do not swing, a towel that does. */
export function walk(body: Body, gait: Gait, adapt: (pose: EnemyPose, swing: number) => EnemyPose = (pose) => pose): AnimDef {
  const { stride, lift, reach, bounce, twist, armBy = 0, roll = 1 } = gait;
  const drawings = Array.from({ length: DRAWINGS }, (_, k) => {
    const n = (k + DRAWINGS / 2) % DRAWINGS;
    const swing = Math.cos((k / DRAWINGS) * 2 * Math.PI);
    const foot = (i: number) => ({ g: [at(WALK.x, i) * stride, at(WALK.y, i) * lift] as const, p: at(WALK.pitch, i) * roll });
    return draw(gait.ms, adapt({
      root: [0, at(WALK_DIP, k) * bounce + (gait.low ?? 0)],
      pel: { a: gait.hips, t: 52 + 8 * swing * twist },
      chest: { a: gait.lean, t: 46 - 14 * swing * twist },
      head: { a: gait.head, y: at(NOD, k) * bounce },
      ff: foot(k),
      nf: foot(n),
      nh: { a: at(ARM, k) * gait.arm + 4 + armBy, r: reach, h: 'fist', w: -8 },
      fh: { a: at(ARM, n) * gait.arm + 12 + armBy, r: reach - 0.01, h: 'fist', w: -8 },
    }, swing));
  });
  return loop(drawings, cycleOf(body, WALK_SLIDE, stride));
}

/** The legs of a run; `above` is the rest of the body at each drawing. */
export function run(body: Body, stride: number, ms: number, above: (k: number, swing: number) => EnemyPose): AnimDef {
  const drawings = Array.from({ length: DRAWINGS }, (_, k) => {
    const n = (k + DRAWINGS / 2) % DRAWINGS;
    const foot = (i: number) => ({ g: [at(RUN.x, i) * stride, at(RUN.y, i)] as const, p: at(RUN.pitch, i) });
    const pose = above(k, Math.cos((k / DRAWINGS) * 2 * Math.PI));
    return draw(ms, { ...pose, root: [0.06, at(RUN_DIP, k)], ff: foot(k), nf: foot(n) });
  });
  return loop(drawings, cycleOf(body, RUN_SLIDE, stride));
}
