/** The one key light of the whole game: high, in front of a right-facing figure, toward the viewer. */
import { clamp, norm, type Vec } from './geometry.ts';

const TOWARD_LIGHT = [0.6, -0.62, 0.44] as const;
const LENGTH = Math.hypot(...TOWARD_LIGHT);
export const KEY_LIGHT = TOWARD_LIGHT.map((c) => c / LENGTH) as unknown as readonly [number, number, number];
export const KEY_LIGHT_FLAT: Vec = norm([KEY_LIGHT[0], KEY_LIGHT[1]]);

/** The angles across a cylinder (-pi/2..pi/2) lit above a threshold, for a cylinder whose front edge faces n. */
export function litBand(n: Vec, threshold: number): [from: number, to: number] | null {
  const facing = n[0] * KEY_LIGHT[0] + n[1] * KEY_LIGHT[1];
  const brightest = Math.hypot(facing, KEY_LIGHT[2]);
  if (threshold >= brightest) return null;
  const middle = Math.atan2(facing, KEY_LIGHT[2]);
  const half = Math.acos(clamp(threshold / brightest, -1, 1));
  return [Math.max(-Math.PI / 2, middle - half), Math.min(Math.PI / 2, middle + half)];
}
