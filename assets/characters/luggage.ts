/** Suitcases and those who sit on them. */
import type { DrawContext } from '../build/rig/character.ts';
import type { CurvePoint } from '../build/rig/geometry.ts';
import { flat, type Ramp, solid, stroke } from '../build/rig/paint.ts';
import type { Pose } from '../build/rig/pose.ts';

export type Case = { leather: Ramp; label: string; w: number; h: number };
export type LuggagePose = Pose & { tilt?: number }; // degrees the case leans

const STRAP = '#2a1a16';
const BRASS = '#d8b45a';
const BESIDE = -34; // logical px left of the feet, when its owner stands
const SEATED = 0.3; // hips this low: he sits on it

/** Under its owner when he sits, beside him when he stands. */
export function drawCase({ J, P }: DrawContext, { leather, label, w, h }: Case): string {
  const { tilt = 0 }: LuggagePose = P;
  const isSeat = P.root[1] > SEATED;
  const to = { at: [isSeat ? J.hip[0] - 3 : BESIDE, 1] as const, deg: tilt, s: 1 };
  const box = (x0: number, y0: number, x1: number, y1: number): CurvePoint[] => [[x0, y0, 1], [x1, y0, 1], [x1, y1, 1], [x0, y1, 1]];
  const handle = stroke([[-6, -h], [-5, -h - 5], [5, -h - 5], [6, -h]], STRAP, 2.4, to);
  const strap = (x: number): string => flat(box(x - 1.6, -h, x + 1.6, 0), STRAP, to) + flat(box(x - 2.2, -h * 0.72, x + 2.2, -h * 0.6), BRASS, to);
  return (
    (isSeat ? '' : handle) +
    solid(box(-w / 2, -h, w / 2, 0), leather, { off: 2.4, xf: to }) +
    flat(box(-w / 2, -h * 0.52, w / 2, -h * 0.48), leather.d ?? leather.s, to) +
    strap(-w * 0.28) +
    strap(w * 0.28) +
    flat([[-3, -h * 0.42, 1], [5, -h * 0.46, 1], [6, -h * 0.2, 1], [-2, -h * 0.16, 1]], label, to)
  );
}
