/** Hands: origin at the wrist, +x along the forearm, the thumb on the -y side. */
import type { CurvePoint, Placement } from './geometry.ts';
import { flat, type Ramp, solid, stroke } from './paint.ts';
import type { HandShape } from './pose.ts';

type DrawnShape = Exclude<HandShape, 'gun'>;

const SHAPES: Record<DrawnShape, readonly CurvePoint[]> = {
  fist: [[-1, -3.2], [2, -4.4], [6.5, -4.9, 1], [10.2, -3.8, 1], [11, 0], [10, 4.2, 1], [6, 5], [2, 4.2], [-1, 3.1]],
  relax: [
    [-1, -3], [2, -4.2], [5.6, -5.5], [8.2, -5, 1], [8.3, -3.5], [12, -2.8], [13, -0.6], [12.4, 2.4], [10.2, 4.1, 1], [5, 4.6],
    [1.5, 4], [-1, 3],
  ],
  open: [
    [-1, -3], [2, -4.6], [4.5, -8.6], [6.6, -8.2], [6.2, -4.4], [9, -5.2], [14, -4.6], [14.5, -2.8], [11.5, -2], [14.8, -0.6],
    [14.6, 1.2], [11.6, 1.2], [13.6, 3.2], [12.6, 4.8], [9, 3.8], [5, 5], [2, 4.2], [-1, 3],
  ],
  grab: [
    [-1, -3], [2, -4.8], [5.5, -8], [8.8, -8.4], [9.4, -6.6], [7.2, -4.6], [9, -3.6], [13.2, -4], [14.6, -1], [13, 0.4], [14, 3],
    [12, 4.4], [8, 3.6], [5, 5], [2, 4.4], [-1, 3],
  ],
  palm: [[-1, -3], [3, -5], [8, -6.4], [13, -5], [14, 0], [12.6, 4.6], [7, 5.4], [2, 4.4], [-1, 3]],
  point: [
    [-1, -3], [3, -4.6], [8, -4.6, 1], [17, -4, 1], [17.4, -1.8], [9.5, -1.2], [10, 3, 1], [6, 4.8], [2, 4.2], [-1, 3],
  ],
  cup: [
    [-1, -3], [2, -3.4], [6, -1.4], [10, -2.4], [13.6, -6.4], [15.4, -5.4], [14.2, -0.6], [11, 3.4], [6, 5.2], [2, 4.4], [-1, 3],
  ],
};

type Line = readonly CurvePoint[];

const CREASES: Partial<Record<DrawnShape, readonly Line[]>> = {
  relax: [[[8.4, -0.9], [12.4, -0.3]], [[8, 1.3], [11.8, 1.8]], [[8.3, -3.5], [4.6, -2.4]]],
  open: [[[8, -3], [6, -1]], [[8.5, 0.5], [10.5, 0.5]]],
  grab: [[[8, -3], [6, -1]], [[8.5, 0.5], [10.5, 0.5]]],
  palm: [[[5, -2.6], [13, -2.2]], [[5, 0.4], [13.4, 0.6]], [[5, 3], [12, 3]]],
  cup: [[[6, 2.2], [10.4, 0.8]], [[10.4, 0.8], [13.4, -3.6]]],
};
const KNUCKLES: readonly Line[] = [[[6.4, -2.6], [10.3, -2.2]], [[6.2, 0], [10.8, 0.3]], [[6, 2.4], [10.2, 2.6]]];
const THUMB: readonly CurvePoint[] = [[1.6, -3.6], [6.6, -3.4, 1], [7.6, -1], [5.2, 0.4], [2.6, -0.6]];
const THUMB_EDGE: Line = [[3, 0], [5.6, 0.6], [7.8, -0.8], [7, -3.2]];

export function drawHand(shape: HandShape, skin: Ramp, to: Placement): string {
  const drawn = shape === 'gun' ? 'fist' : shape;
  const ink = skin.d ?? '#1a0d12';
  const line = (points: Line): string => stroke(points, ink, 0.8, to);
  const svg = solid(SHAPES[drawn], skin, { off: 1.5, xf: to, k: 0.14 });
  if (drawn === 'fist') return svg + KNUCKLES.map(line).join('') + flat(THUMB, skin.l, to) + line(THUMB_EDGE);
  return svg + (CREASES[drawn] ?? []).map(line).join('');
}
