/** Guns in a fist: origin at the wrist, +x along the barrel. */
import type { CurvePoint, Placement } from './geometry.ts';
import { flat, type Ramp, solid, stroke } from './paint.ts';

export type GunKind = 'podbyrin' | 'magnum' | 'pistol';

const STEEL: Ramp = { l: '#8d97a3', s: '#454c5b', d: '#1b1d27' };
const NICKEL: Ramp = { l: '#9aa3b5', s: '#4a5064', d: '#1b1d27' };
const BLACK: Ramp = { l: '#4a4c5a', s: '#23232e', d: '#0d0c12' };
const DARK_WOOD: Ramp = { l: '#5c3a26', s: '#33201a' };
const WOOD: Ramp = { l: '#6b3f26', s: '#3a2118' };

type Part =
  | { fill: readonly CurvePoint[]; ramp: Ramp; off: number }
  | { flat: readonly CurvePoint[]; color: string }
  | { line: readonly CurvePoint[]; color: string; width: number };

const PARTS: Record<GunKind, readonly Part[]> = {
  // a slab of a pistol with a thin Soviet barrel
  podbyrin: [
    { fill: [[2.2, -3.4, 1], [7.8, -3.4, 1], [6.2, 7.6, 1], [0.6, 7.2, 1]], ramp: DARK_WOOD, off: 0.8 },
    {
      fill: [[-1.6, -8.2, 1], [1, -9.4, 1], [17, -9.4, 1], [18.4, -8.2, 1], [18.4, -3.2, 1], [8, -3, 1], [-0.4, -3.2, 1]],
      ramp: STEEL,
      off: 1.5,
    },
    { fill: [[18, -8.2, 1], [27, -7.8, 1], [27, -5.2, 1], [18, -4.8, 1]], ramp: STEEL, off: 0.9 },
    { flat: [[25, -8.9, 1], [26.4, -8.9, 1], [26.8, -7.6, 1], [24.4, -7.7, 1]], color: '#1b1d27' },
    { flat: [[6, -8.4, 1], [14, -8.4, 1], [14, -6.6, 1], [6, -6.6, 1]], color: '#1b1d27' },
    { line: [[9, -3.1], [11.8, -1.2], [9.2, 0.8], [7.4, 0.6]], color: STEEL.s, width: 1 },
  ],
  magnum: [
    { fill: [[1.8, -3.4, 1], [7, -3.4, 1], [6.4, 1], [4.4, 7.6], [-0.6, 7.4]], ramp: WOOD, off: 0.8 },
    {
      fill: [
        [0, -7, 1], [4, -8.6, 1], [21, -8.4, 1], [21, -5, 1], [12, -4.4, 1], [11, -2.4, 1], [1, -2.6, 1],
      ],
      ramp: STEEL,
      off: 1.2,
    },
    { flat: [[5.6, -7.6, 1], [11, -7.6, 1], [11, -3, 1], [5.6, -3, 1]], color: STEEL.s },
    { line: [[8, -2.4], [10, -0.6], [7.4, 0.8]], color: STEEL.s, width: 0.9 },
  ],
  pistol: [
    { fill: [[2, -3, 1], [6.8, -3, 1], [5.4, 6.4, 1], [1, 6, 1]], ramp: BLACK, off: 0.7 },
    { fill: [[-1, -8, 1], [19, -8, 1], [20, -6.6, 1], [20, -3.6, 1], [0, -2.8, 1]], ramp: NICKEL, off: 1.2 },
    { line: [[8, -3], [10, -1.2], [7, 0.2]], color: NICKEL.s, width: 0.9 },
  ],
};

export function drawGun(kind: GunKind, to: Placement): string {
  return PARTS[kind].map((part) => drawPart(part, to)).join('');
}

function drawPart(part: Part, to: Placement): string {
  if ('fill' in part) return solid(part.fill, part.ramp, { off: part.off, xf: to });
  if ('flat' in part) return flat(part.flat, part.color, to);
  return stroke(part.line, part.color, part.width, to);
}
