/** A walkie-talkie as they were: a brick with a yard of telescopic antenna. */
import type { Outfit } from '../build/rig/character.ts';
import { add, type CurvePoint, DEGREES, lerp, type Vec } from '../build/rig/geometry.ts';
import { drawHand } from '../build/rig/hands.ts';
import { flat, type Ramp, solid, stroke } from '../build/rig/paint.ts';
import { fistOf, heldAt } from './held-in-hand.ts';
import type { ArmedHand, Radio } from './poses/enemies-armed.ts';

const BLACK: Ramp = { l: '#4a4c5c', s: '#1c1c28' };
const CHROME: Ramp = { l: '#e3eaf0', s: '#7f8aa0' };
const AMBER = '#f0b02e';

const CASE: readonly CurvePoint[] = [[-11, -5.4, 1], [10, -6, 1], [11, 5.6, 1], [-11, 5, 1]];
const ROOT = 10; // from the fist to where the antenna leaves the case
const JOINTS = [[0, 3.2], [0.34, 2.5], [0.68, 1.9]] as const; // share of its length, thickness
const ANTENNA = 64;
export const ANTENNA_REACH = ROOT + ANTENNA;
const STEPS = 9;

/** Points along the antenna, each as much further round as the whip bends it. */
function along(at: Vec, { deg, bend = 0 }: Radio): Vec[] {
  const points: Vec[] = [add(at, [Math.cos(deg * DEGREES) * ROOT, Math.sin(deg * DEGREES) * ROOT])];
  for (let i = 1; i <= STEPS; i++) {
    const a = (deg + lerp(0, bend, i / STEPS)) * DEGREES;
    points.push(add(points[i - 1]!, [(Math.cos(a) * ANTENNA) / STEPS, (Math.sin(a) * ANTENNA) / STEPS]));
  }
  return points;
}

function drawRadio(at: Vec, radio: Radio): string {
  const to = heldAt(at, radio.deg);
  const points = along(at, radio);
  const tip = points[STEPS]!;
  const rods = JOINTS.map(([share, thick]) => {
    const from = points.slice(Math.floor(share * STEPS));
    return stroke(from, CHROME.s, thick) + stroke(from.map((p) => add(p, [-0.5, -0.5])), CHROME.l, thick * 0.56);
  });
  return (
    rods.join('') +
    stroke([tip, add(tip, [0.1, 0])], CHROME.l, 5) +
    solid(CASE, BLACK, { off: 1.6, xf: to, k: 0.05 }) +
    flat([[3, -3.6, 1], [8, -3.8, 1], [8, 0, 1], [3, 0, 1]], AMBER, to) +
    [-7, -4, -1].map((x) => stroke([[x, -3], [x, 3]], BLACK.s, 1, to)).join('')
  );
}

export function radioInHand(skin: Ramp, handSize: number): NonNullable<Outfit['armOver']> {
  return (_context, _limb, _isFar, arm) => {
    const { radio }: ArmedHand = arm.def;
    if (!radio) return '';
    return drawRadio(fistOf(arm, handSize), radio) + drawHand(arm.h, skin, { at: arm.J[2], deg: arm.deg, s: handSize, fy: arm.mirror });
  };
}
