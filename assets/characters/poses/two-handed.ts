/** Puts the far hand where it must be to hold what the near hand holds. */
import type { Body } from '../../build/rig/character.ts';
import { add, DEGREES, length, mul, rotate, sub, type Vec } from '../../build/rig/geometry.ts';
import { solve } from '../../build/rig/skeleton.ts';
import type { CrewHand, CrewPose } from './enemies-crew.ts';

const PALM = 5; // from the wrist to the middle of the fist, times the size of the hand

const along = (deg: number): Vec => [Math.cos(deg * DEGREES), Math.sin(deg * DEGREES)];

/** The pose with its far fist at a spot given from the near fist, its hand turned to `turn` degrees. */
export function withFarFist(pose: CrewPose, body: Body, from: (nearFist: Vec) => Vec, turn: number): CrewPose {
  const palm = PALM * (body.handS ?? 1);
  let settled = pose;
  for (let i = 0; i < 3; i++) {
    const { near, far } = solve(settled, body); // a shoulder gives a little with its arm: a few rounds settle it
    const spot = from(add(near.J[2], mul(along(near.deg), palm)));
    const wrist = sub(spot, mul(along(turn), palm));
    settled = { ...settled, fh: reaching(settled.fh, body, rotate(sub(wrist, far.J[0]), -(pose.rot ?? 0)), turn) };
  }
  return settled;
}

function reaching(hand: CrewHand = {}, body: Body, way: Vec, turn: number): CrewHand {
  const { w: _, ...rest } = hand;
  const reach = Math.min(0.995, length(way) / (body.ua + body.fa));
  return { ...rest, a: round(Math.atan2(way[0], way[1]) / DEGREES), r: round(reach), wa: turn };
}

const round = (n: number): number => Math.round(n * 1000) / 1000;

/** A place so far along a straight thing held at an angle. */
export const pointAlong = (deg: number, far: number, across = 0) => (fist: Vec): Vec =>
  add(fist, add(mul(along(deg), far), mul(along(deg + 90), across)));
