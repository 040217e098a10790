/** A side-handled baton. */
import type { Outfit } from '../build/rig/character.ts';
import type { CurvePoint } from '../build/rig/geometry.ts';
import { drawHand } from '../build/rig/hands.ts';
import { flat, type Ramp, solid } from '../build/rig/paint.ts';
import { fistOf, heldAt } from './held-in-hand.ts';
import type { CrewHand } from './poses/enemies-crew.ts';

const WOOD: Ramp = { l: '#5a4a63', s: '#1f1826' };
const SHINE = '#b9a8c6';
const BATON_REACH = 48;
const SHAFT: readonly CurvePoint[] = [[-13, -2.4, 1], [44, -3.4], [BATON_REACH, 0], [44, 3.4], [-13, 2.4, 1]];
const HANDLE: readonly CurvePoint[] = [[5, 2, 1], [10, 2, 1], [10.6, 12], [8, 14], [4.4, 12]];

/** Which way it points, and how far. */
export const alongBaton = ({ baton }: CrewHand): readonly [deg: number, long: number] | null =>
  baton === undefined ? null : [baton, BATON_REACH];

/** The baton in either fist, the fist drawn over it. */
export function batonInHand(glove: Ramp, handSize: number): NonNullable<Outfit['armOver']> {
  return (_context, _limb, _isFar, arm) => {
    const { baton }: CrewHand = arm.def;
    if (baton === undefined) return '';
    const to = heldAt(fistOf(arm, handSize), baton);
    return (
      solid(HANDLE, WOOD, { off: 1, xf: to, k: 0.1 }) +
      solid(SHAFT, WOOD, { off: 1.6, xf: to, k: 0.08 }) +
      flat([[10, -2.2, 1], [42, -2.6, 1], [42, -1.2, 1], [10, -1, 1]], SHINE, to) +
      drawHand(arm.h, glove, { at: arm.J[2], deg: arm.deg, s: handSize, fy: arm.mirror })
    );
  };
}
