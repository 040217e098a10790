/** The skeleton: turns a pose into joint positions for one body. */
import type { Body } from './character.ts';
import { add, bendLimb, DEGREES, dot, lerp, mul, norm, rotate, sub, type Vec } from './geometry.ts';
import type { Joints } from './limb-shape.ts';
import { type Foot, type FullPose, fullPose, type Hand, type HandShape, type Pose } from './pose.ts';
import type { Spine } from './trunk.ts';

export type SolvedArm = { J: Joints; deg: number; h: HandShape; mirror: 1 | -1; def: Hand };
export type SolvedLeg = { J: Joints; deg: number; fx: 1 | -1 };

export type Skeleton = {
  P: FullPose;
  body: Body;
  hip: Vec;
  spine: Spine;
  headP: Vec;
  headDeg: number;
  near: SolvedArm;
  far: SolvedArm;
  nLeg: SolvedLeg;
  fLeg: SolvedLeg;
  d1: Vec; // up the chest
};

type Side = 1 | -1; // -1 near, +1 far

const upward = (a: number): Vec => [Math.sin(a * DEGREES), -Math.cos(a * DEGREES)];
const polar = (a: number): Vec => [Math.sin(a * DEGREES), Math.cos(a * DEGREES)];
const angleOf = (d: Vec): number => Math.atan2(d[1], d[0]) / DEGREES;

export const legLength = (body: Body): number => body.th + body.sh;

export function solve(pose: Pose, body: Body): Skeleton {
  const P = fullPose(pose);
  const leg = legLength(body);
  const hip: Vec = [P.root[0] * leg, -(leg + body.footH) * 0.985 + P.root[1] * leg];
  const d0 = rotate(upward(P.pel.a), P.rot);
  const d1 = rotate(upward(P.chest.a), P.rot);
  const spine = bendSpine(hip, d0, d1, body.spine, P);
  const shoulders = spine(body.shT ?? 0.95);
  const facing = Math.cos(P.chest.t * DEGREES);
  const profile = Math.sin(P.chest.t * DEGREES);

  function shoulder(side: Side, hand: FullPose['nh']): Vec {
    const direction = rotate(polar(hand.a), P.rot);
    const { d, n } = shoulders;
    const out = side * body.shW * facing * (side > 0 ? 0.9 : 1) + (body.shF ?? 1) * profile;
    const raised = Math.max(0, dot(direction, d)) * body.shW * 0.22;
    const drop = side > 0 ? -1.6 * facing : 0;
    const socket = add(add(shoulders.p, mul(n, out)), mul(d, drop + raised + (hand.shrug ?? 0)));
    const stretch = Math.max(0, hand.r - 0.6) * 4 * (dot(direction, n) > 0.3 ? 1 : 0.2);
    return add(socket, mul(direction, stretch));
  }

  function solveArm(side: Side, hand: FullPose['nh']): SolvedArm {
    const socket = shoulder(side, hand);
    const scale = hand.fs ?? 1;
    const target = add(socket, mul(rotate(polar(hand.a), P.rot), (body.ua + body.fa) * scale * Math.min(hand.r, 0.995)));
    const { mid, end } = bendLimb(socket, target, body.ua * scale, body.fa * scale, hand.flip ? -1 : 1);
    const deg = hand.wa ?? angleOf(norm(sub(end, mid))) + (hand.w ?? 0);
    return { J: [socket, mid, end], deg, h: hand.h ?? 'fist', mirror: hand.m ? -1 : 1, def: hand };
  }

  const acrossPelvis: Vec = [-d0[1], d0[0]];
  const pelvisFacing = Math.cos(P.pel.t * DEGREES);

  function solveLeg(side: Side, foot: Foot): SolvedLeg {
    const depth = (body.depth ?? 2.2) * -side;
    const socket = add(add(hip, mul(acrossPelvis, side * body.hipW * pelvisFacing)), [0, depth * 0.35]);
    const pitch = foot.p ?? 0;
    const bend = foot.flip ? 1 : -1;
    const fx = foot.m ? -1 : 1;
    if (foot.g) {
      const heel = pitch > 0 ? Math.sin(pitch * DEGREES) * body.footL * 0.62 : 0;
      const ankle: Vec = [foot.g[0] * leg + (foot.dx ?? 0), -(foot.g[1] * leg) - body.footH - heel + depth];
      const { mid, end } = bendLimb(socket, ankle, body.th, body.sh, bend);
      return { J: [socket, mid, end], deg: pitch, fx };
    }
    const ankle = add(socket, mul(rotate(polar(foot.a ?? 0), P.rot), leg * Math.min(foot.r ?? 1, 0.995)));
    const { mid, end } = bendLimb(socket, ankle, body.th, body.sh, bend);
    return { J: [socket, mid, end], deg: angleOf(norm(sub(end, mid))) - 90 + pitch, fx };
  }

  const neck = spine(1.06);
  const headDeg = P.head.a + P.rot;
  const neckDirection = norm(add(d1, mul(upward(headDeg), 0.8)));
  const forward = (body.headF ?? 1.5) * (0.4 + 0.6 * profile);
  const headP = add(add(neck.p, mul(neckDirection, body.neck)), add(mul(neck.n, forward), [P.head.x ?? 0, P.head.y ?? 0]));
  return {
    P,
    body,
    hip,
    spine,
    headP,
    headDeg,
    near: solveArm(-1, P.nh),
    far: solveArm(1, P.fh),
    nLeg: solveLeg(-1, P.nf),
    fLeg: solveLeg(1, P.ff),
    d1,
  };
}

/** The spine: one quadratic curve from the hip, bent where the pelvis lean meets the chest lean. */
function bendSpine(hip: Vec, d0: Vec, d1: Vec, long: number, P: FullPose): Spine {
  const waist = add(hip, mul(d0, long * 0.45));
  const top = add(waist, mul(d1, long * 0.55));
  return (t) => {
    const twist = lerp(P.pel.t, P.chest.t, Math.max(0, Math.min(1, t)));
    if (t <= 0) return { p: add(hip, mul(d0, long * t)), d: d0, n: [-d0[1], d0[0]], twist };
    if (t >= 1) return { p: add(top, mul(d1, long * (t - 1))), d: d1, n: [-d1[1], d1[0]], twist };
    const q = 1 - t;
    const p = add(add(mul(hip, q * q), mul(waist, 2 * q * t)), mul(top, t * t));
    const d = norm(add(mul(sub(waist, hip), q), mul(sub(top, waist), t)));
    return { p, d, n: [-d[1], d[0]], twist };
  };
}
