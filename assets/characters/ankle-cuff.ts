/** A handcuff round an ankle, its other half snapped to something in the floor. */
import type { Outfit } from '../build/rig/character.ts';
import { add } from '../build/rig/geometry.ts';
import { flat, solid, stroke } from '../build/rig/paint.ts';
import type { CrewFoot } from './poses/enemies-crew.ts';

const STEEL = { l: '#c9d3dc', s: '#5d6878' };

export const ankleCuff: NonNullable<Outfit['legOver']> = ({ P }, _limb, isFar, leg) => {
  const foot: CrewFoot = isFar ? P.ff : P.nf;
  if (!foot.cuff) return '';
  const ankle = leg.J[2];
  const ring = add(ankle, [0, -4]);
  const bolt = add(ankle, [11, 4]);
  return (
    solid([add(ring, [-7, -2]), add(ring, [7, -3]), add(ring, [8, 1.4]), add(ring, [-6, 2.6])], STEEL, { off: 1, k: 0.12 }) +
    stroke([add(ring, [6, 0]), add(ring, [11, 4]), bolt], '#0d0a12', 3.4) +
    stroke([add(ring, [6, 0]), add(ring, [11, 4]), bolt], STEEL.l, 1.8) +
    flat([add(bolt, [-4, -2]), add(bolt, [4, -2]), add(bolt, [5, 2]), add(bolt, [-5, 2])], STEEL.s)
  );
};
