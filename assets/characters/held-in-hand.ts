/** Where a thing in a fist is: points given along and across its own axis. */
import { add, DEGREES, mul, type Placement, type Vec } from '../build/rig/geometry.ts';
import type { SolvedArm } from '../build/rig/skeleton.ts';

/** The middle of the fist, a palm's length beyond the wrist. */
export function fistOf(arm: SolvedArm, size: number): Vec {
  return add(arm.J[2], mul([Math.cos(arm.deg * DEGREES), Math.sin(arm.deg * DEGREES)], 5 * size));
}

export const heldAt = (at: Vec, deg: number, fy: 1 | -1 = 1): Placement => ({ at, deg, s: 1, fy });
