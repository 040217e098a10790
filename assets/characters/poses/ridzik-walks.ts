/** How Ridzik gets about: a swagger with the belt buckle in front, and a run that is all elbows. */
import type { AnimDef, Body, Drawing } from '../../build/rig/character.ts';
import { change } from '../../build/rig/pose.ts';
import { makeWalk } from './locomotion.ts';
import { draw, type RidzikPose } from './ridzik-stance.ts';

const FRAMES = 8;
const SIM_PX_PER_LOGICAL_PX = 0.5;
const half = (k: number): number => (k + FRAMES / 2) % FRAMES;
const swing = (k: number): number => Math.cos((k / FRAMES) * 2 * Math.PI);

/** The swagger: hips lead, shoulders roll behind them, the tie swings like a pendulum. */
export function swagger(body: Body): AnimDef {
  const walk = makeWalk(body, {
    stride: 0.94, lift: 1.1, lean: 1, pelvisLean: -14, arm: 1.1, armAt: -2, reach: 0.8, bounce: 1.8, twist: 1.7, head: 5, hand: 'relax',
    ms: 80,
  });
  const loosen = (drawing: Drawing, k: number): Drawing => {
    const by: RidzikPose = { sway: 9 + 9 * Math.sin((k / FRAMES) * 2 * Math.PI), head: { x: 2.2, a: 5 + 2 * swing(k) } };
    return { ...drawing, p: change(drawing.p, by) };
  };
  return { ...walk, drawings: walk.drawings.map(loosen) };
}

// in leg lengths; the planted foot (the first four drawings) goes back by the same way each time
const RUN_X = [0.45, 0.12, -0.21, -0.54, -0.6, -0.26, 0.2, 0.52];
const RUN_LIFT = [0.02, 0, 0, 0.03, 0.34, 0.5, 0.44, 0.18];
const RUN_PITCH = [-16, 0, 10, 58, 84, 84, 36, -8];
const RUN_BOB = [0.05, 0.13, 0.04, -0.06];
const RUN_ARM = [52, 44, 16, -26, -60, -52, -12, 34];
const TIE = [-104, -92, -112, -124];

export function scramble(body: Body): AnimDef {
  const drawings = Array.from({ length: FRAMES }, (_, k) => runDrawing(k));
  const step = (RUN_X[0]! - RUN_X[3]!) / 3;
  return { drawings, loop: true, cycle: Math.round(step * FRAMES * (body.th + body.sh) * SIM_PX_PER_LOGICAL_PX) };
}

/** Leaning back as if the belly pulled him along, knees high, fists past his ears. */
function runDrawing(k: number): Drawing {
  const n = half(k);
  const c = swing(k);
  return draw(58, {
    root: [0.02, RUN_BOB[k % 4]!],
    pel: { a: 2, t: 58 + 16 * c }, chest: { a: 3 + 3 * c, t: 48 - 30 * c },
    head: { a: 6 - 3 * c, e: k % 4 === 1 ? 'grit' : 'shout', x: 3, y: RUN_BOB[k % 4]! * 10 }, fz: RUN_ARM[n]! < 12 ? 'back' : 'mid',
    ff: { g: [RUN_X[k]!, RUN_LIFT[k]!], p: RUN_PITCH[k]! }, nf: { g: [RUN_X[n]!, RUN_LIFT[n]!], p: RUN_PITCH[n]! },
    nh: { a: RUN_ARM[k]! - 4, r: 0.64, h: 'open', w: -16 }, fh: { a: RUN_ARM[n]! + 8, r: 0.62, h: 'open', w: -16 }, sway: TIE[k % 4]!,
  });
}
