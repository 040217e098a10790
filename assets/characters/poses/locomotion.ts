/** Walks and runs: one table per leg, the second leg half a cycle later. */
import type { AnimDef, Body, Drawing } from '../../build/rig/character.ts';
import type { HandShape, Pose } from '../../build/rig/pose.ts';

const FRAMES = 8;
const SIM_PX_PER_LOGICAL_PX = 0.5;

type LegTable = { x: readonly number[]; lift: readonly number[]; pitch: readonly number[] }; // x and lift in leg lengths
const WALK: LegTable = {
  x: [0.46, 0.25, 0.03, -0.2, -0.44, -0.26, 0.08, 0.38],
  lift: [0, 0, 0, 0, 0, 0.11, 0.13, 0.05],
  pitch: [-20, 0, 0, 10, 40, 52, 22, -14],
};
const RUN: LegTable = {
  x: [0.46, 0.16, -0.16, -0.5, -0.66, -0.42, 0.12, 0.5],
  lift: [0.04, 0, 0, 0.04, 0.26, 0.42, 0.34, 0.16],
  pitch: [-8, 0, 12, 55, 80, 88, 46, 4],
};
const WALK_BOB = [0.05, 0.052, 0.014, 0];
const WALK_NOD = [0, 0.4, 0, -0.3];
const WALK_ARM = [34, 26, 8, -14, -30, -24, -4, 20];
const RUN_BOB = [0.06, 0.1, 0.06, -0.03];
const RUN_ARM = [58, 42, 14, -26, -54, -44, -8, 36];

const half = (k: number): number => (k + FRAMES / 2) % FRAMES;
const swing = (k: number): number => Math.cos((k / FRAMES) * 2 * Math.PI);

/** How far the body goes in one cycle if the planted foot is not to slide: the foot's own way back, every drawing. */
function cycleOf(body: Body, legs: LegTable, planted: readonly [from: number, to: number], stride: number): number {
  const [from, to] = planted;
  const back = legs.x[from]! - legs.x[to]!;
  const step = (back * stride * (body.th + body.sh)) / (to - from);
  return Math.round(step * FRAMES * SIM_PX_PER_LOGICAL_PX);
}

/** What makes a walk somebody's own. */
export type Gait = {
  stride?: number;
  lift?: number;
  lean?: number;
  pelvisLean?: number;
  /** Size of the arm swing. */
  arm?: number;
  /** Angle it swings about. */
  armAt?: number;
  reach?: number;
  bounce?: number;
  twist?: number;
  head?: number;
  ms?: number;
  /** The near leg is stiff and short-stepped. */
  limp?: boolean;
  low?: number;
  hand?: HandShape;
  sway?: number;
};

export function makeWalk(body: Body, gait: Gait = {}): AnimDef {
  const drawings = Array.from({ length: FRAMES }, (_, k): Drawing => ({ ms: gait.ms ?? 95, p: walkPose(k, gait) }));
  return { drawings, loop: true, cycle: cycleOf(body, WALK, [0, 4], gait.stride ?? 1) };
}

function walkPose(k: number, gait: Gait): Pose {
  const { stride = 1, lift = 1, arm = 1, armAt = 0, reach = 0.86, bounce = 1, twist = 1, hand = 'fist', sway = 0.3 } = gait;
  const n = half(k);
  const c = swing(k);
  const limp = gait.limp ?? false;
  const dip = limp && n < 4 ? 0.035 : 0;
  const roll = lift > 0.5 ? 1 : 0.5;
  return {
    root: [0, WALK_BOB[k % 4]! * bounce + (gait.low ?? 0) + dip],
    pel: { a: gait.pelvisLean ?? 2, t: 52 + 8 * c * twist },
    chest: { a: (gait.lean ?? 5) + (limp && n < 4 ? 6 : 0), t: 46 - 14 * c * twist },
    head: { a: gait.head ?? 1, y: WALK_NOD[k % 4]! * bounce },
    ff: { g: [WALK.x[k]! * stride, WALK.lift[k]! * lift], p: WALK.pitch[k]! * roll },
    nf: {
      g: [WALK.x[n]! * stride * (limp ? 0.62 : 1) - (limp ? 0.06 : 0), WALK.lift[n]! * (limp ? 0.35 : lift)],
      p: WALK.pitch[n]! * (limp ? 0.25 : roll),
    },
    nh: { a: WALK_ARM[k]! * arm + 4 + armAt, r: reach, h: hand, w: -8 },
    fh: { a: WALK_ARM[n]! * arm + 12 + armAt, r: reach - 0.01, h: hand, w: -8 },
    sway: Math.sin((k / FRAMES) * 4 * Math.PI) * sway + sway,
  };
}

/** What makes a run somebody's own. */
export type Dash = { lean?: number; pelvisLean?: number; arm?: number }; // arm: size of the swing

export function makeRun(body: Body, dash: Dash = {}): AnimDef {
  const drawings = Array.from({ length: FRAMES }, (_, k): Drawing => ({ ms: 70, p: runPose(k, dash) }));
  return { drawings, loop: true, cycle: cycleOf(body, RUN, [1, 2], 1) };
}

function runPose(k: number, { lean = 20, pelvisLean = 12, arm = 1 }: Dash): Pose {
  const n = half(k);
  const c = swing(k);
  return {
    root: [0, RUN_BOB[k % 4]!],
    pel: { a: pelvisLean, t: 58 + 14 * c },
    chest: { a: lean, t: 50 - 24 * c },
    head: { a: 6, e: 'grit' },
    fz: RUN_ARM[n]! < 8 ? 'back' : 'mid',
    ff: { g: [RUN.x[k]!, RUN.lift[k]!], p: RUN.pitch[k]! },
    nf: { g: [RUN.x[n]!, RUN.lift[n]!], p: RUN.pitch[n]! },
    nh: { a: RUN_ARM[k]! * arm - 6, r: 0.64, h: 'fist', w: -10 },
    fh: { a: RUN_ARM[n]! * arm + 8, r: 0.62, h: 'fist', w: -10 },
    sway: 1,
  };
}
