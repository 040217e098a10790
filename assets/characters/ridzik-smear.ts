/** A fast limb for one drawing: the sleeve and what is at its end, drawn out along the way they came. */
import type { CurvePoint, Vec } from '../build/rig/geometry.ts';
import { add, DEGREES, hard, length, lerp, sub } from '../build/rig/geometry.ts';
import type { Joints } from '../build/rig/limb-shape.ts';
import { flat, type Ramp } from '../build/rig/paint.ts';

const STEPS = 7;

export type SmearLook = { cloth: Ramp; end: Ramp; past: number }; // past: how far the hand or shoe reaches beyond the last joint

/** `sweep`: degrees about the first joint, > 0 when the limb came up from below, < 0 when it came down. */
export function drawSmear([pivot, , tip]: Joints, sweep: number, { cloth, end, past }: SmearLook): string {
  const arm = sub(tip, pivot);
  const radius = length(arm);
  const now = Math.atan2(arm[0], arm[1]) / DEGREES;
  const at = (u: number, r: number): Vec => {
    const a = (now - sweep * u) * DEGREES;
    return add(pivot, [Math.sin(a) * r, Math.cos(a) * r]);
  };
  /** A crescent between two radii, closing to a point where the limb was. */
  const crescent = (outer: number, inner: number, tail: number, reach: number): CurvePoint[] => {
    const steps = Array.from({ length: STEPS }, (_, i) => (i / (STEPS - 1)) * reach);
    const far = steps.map((u) => at(u, lerp(outer, tail, u / reach)));
    const near = steps.map((u) => at(u, lerp(inner, tail, (u / reach) ** 0.8))).reverse();
    return [hard(far[0]!), ...far.slice(1, -1), hard(far[STEPS - 1]!), ...near.slice(1, -1), hard(near[STEPS - 1]!)];
  };
  const tail = radius * 0.86;
  return (
    flat(crescent(radius + past * 0.4, radius * 0.42, tail, 1), cloth.l) +
    flat(crescent(radius * 0.7, radius * 0.42, radius * 0.66, 0.7), cloth.s) +
    flat(crescent(radius + past, radius - 2, radius + past * 0.3, 0.86), end.l) +
    flat(crescent(radius + past * 0.3, radius - 2, radius + past * 0.1, 0.6), end.s)
  );
}
