/** The guard every fight pose starts from and comes back to. */
import { change, type Pose } from '../../build/rig/pose.ts';

export const GUARD: Pose = {
  root: [0, 0.055],
  pel: { a: 3, t: 50 },
  chest: { a: 7, t: 42 },
  head: { a: 2 },
  nh: { a: 60, r: 0.6, h: 'fist', w: -34 },
  fh: { a: 88, r: 0.66, h: 'fist', w: -24 },
  fz: 'front',
  nf: { g: [-0.3, 0] },
  ff: { g: [0.32, 0] },
};

/** The guard with parts changed. */
export const guard = (by: Pose = {}): Pose => change(GUARD, by);
