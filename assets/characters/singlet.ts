/** A singlet over a bare trunk: two straps for the mat, one shoulder for the circus ring. */
import { clipped, fillPath, type Ramp } from '../build/rig/paint.ts';
import type { Trunk, TrunkPoint } from '../build/rig/trunk.ts';
import { type TrunkPen, trunkPen } from './bare-skin.ts';

export const TWO_STRAPS: readonly TrunkPoint[] = [
  [-200, 0.08, 1], [-200, 0.6], [-96, 0.62], [-70, 0.8], [-52, 1.12, 1], [-22, 1.12, 1], [-18, 0.9], [0, 0.74], [20, 0.9],
  [22, 1.12, 1], [50, 1.12, 1], [66, 0.8], [96, 0.62], [200, 0.6], [200, 0.08, 1],
];
export const ONE_SHOULDER: readonly TrunkPoint[] = [
  [-200, 0.08, 1], [-200, 0.6], [-96, 0.66], [-62, 0.86], [-48, 1.12, 1], [-14, 1.14, 1], [0, 0.88], [40, 0.72], [90, 0.62],
  [200, 0.6], [200, 0.08, 1],
];

export const clothFolds = (ramp: Ramp) => (pen: TrunkPen): string =>
  pen([[-44, 0.62, 1], [-14, 0.58], [20, 0.61, 1], [-10, 0.52]], ramp.s) +
  pen([[-70, 0.3, 1], [-30, 0.24], [10, 0.28, 1], [-30, 0.18]], ramp.s);

export function drawSinglet(T: Trunk, cut: readonly TrunkPoint[], ramp: Ramp, pattern: (pen: TrunkPen) => string, trim = ''): string {
  const path = T.decal(cut);
  const shade = fillPath(T.shadow(0.36, 0.06, 1.14), ramp.s);
  const piping = trim ? `<path d="${path}" fill="none" stroke="${trim}" stroke-width="1.3"/>` : '';
  return fillPath(path, ramp.l) + clipped(path, shade + pattern(trunkPen(T))) + piping;
}
