/** What is left in the air of a blow one cannot follow: a crescent along the way the fist or the weapon came. */
import type { Outfit } from '../build/rig/character.ts';
import { add, type CurvePoint, DEGREES, hard, length, lerp, mul, sub, type Vec } from '../build/rig/geometry.ts';
import { drawHand } from '../build/rig/hands.ts';
import { flat } from '../build/rig/paint.ts';
import { drawShoe } from '../build/rig/shoes.ts';
import { fistOf } from './held-in-hand.ts';
import type { ArmedFoot, ArmedHand } from './poses/enemies-armed.ts';

const STEPS = 8;
const PALM = 9; // from the wrist to the knuckles
const WIDTH = 24; // at the tip
const AIR = '#fff3d6';
const RING = { rx: 88, ry: 14, y: -18, wide: 17, turn: 330 }; // logical px, and degrees
const THIN = 0.49; // just too thin to be inked: it is light, and no thing

/** `sweep`: degrees about the pivot, > 0 when the tip came up from below. None of it goes under the floor. */
function drawSwish(pivot: Vec, tip: Vec, sweep: number): string {
  const way = sub(tip, pivot);
  const radius = length(way);
  const now = Math.atan2(way[0], way[1]) / DEGREES;
  const at = (u: number, r: number): Vec => {
    const a = (now - sweep * u) * DEGREES;
    const [x, y] = add(pivot, [Math.sin(a) * r, Math.cos(a) * r]);
    return [x, Math.min(y, -1)];
  };
  const steps = Array.from({ length: STEPS }, (_, i) => i / (STEPS - 1));
  const far = steps.map((u) => at(u, lerp(radius, radius * 0.93, u)));
  const near = steps.map((u) => at(u, lerp(radius - WIDTH, radius * 0.93, u ** 0.7))).reverse();
  const crescent: CurvePoint[] = [hard(far[0]!), ...far.slice(1, -1), hard(far[STEPS - 1]!), ...near.slice(1, -1), hard(near[STEPS - 1]!)];
  return flat(crescent, AIR, undefined, undefined, THIN);
}

/** The world angle of what a hand holds, and how far it reaches beyond the fist. */
type Held = (hand: ArmedHand) => readonly [deg: number, long: number] | null;

/** The same of a blow that goes all round: a hoop near the floor, thick where it is now and thin where it began. */
function drawRound(): string {
  const at = (u: number, less: number): Vec => {
    const a = u * RING.turn * DEGREES;
    return [(RING.rx - less) * Math.cos(a), RING.y - (RING.ry - less * 0.42) * Math.sin(a)];
  };
  const steps = Array.from({ length: 3 * STEPS }, (_, i) => i / (3 * STEPS - 1));
  const outer = steps.map((u) => at(u, 0));
  const inner = steps.map((u) => at(u, RING.wide * (1 - u))).reverse();
  return flat([hard(outer[0]!), ...outer.slice(1), ...inner.slice(1, -1), hard(inner[inner.length - 1]!)], AIR, undefined, undefined, THIN);
}

/** The same outfit with what its arms and legs leave in the air. */
export function swept(outfit: Outfit, handSize: number, held: Held = () => null): Outfit {
  return {
    ...outfit,
    armOver: (context, limb, isFar, arm) => {
      const carried = outfit.armOver?.(context, limb, isFar, arm) ?? '';
      const hand: ArmedHand = arm.def;
      if (!hand.swish) return carried;
      const tool = held(hand);
      const [deg, long] = tool ?? [arm.deg, PALM * handSize];
      const tip = add(tool ? fistOf(arm, handSize) : arm.J[2], mul([Math.cos(deg * DEGREES), Math.sin(deg * DEGREES)], long));
      const knuckles = drawHand(arm.h, outfit.glove ?? outfit.skin, { at: arm.J[2], deg: arm.deg, s: handSize, fy: arm.mirror });
      const drawn = outfit.handUnder === false ? limb.svg + knuckles : knuckles + limb.svg;
      return drawSwish(arm.J[0], tip, hand.swish) + drawn + carried;
    },
    legOver: (context, limb, isFar, leg) => {
      const worn = outfit.legOver?.(context, limb, isFar, leg) ?? '';
      const { round }: ArmedFoot = context.J.P.nf;
      if (isFar || !round) return worn;
      const to = { at: leg.J[2], deg: leg.deg, s: 1, fx: leg.fx };
      const shoe = drawShoe(outfit.shoe?.kind ?? 'shoe', outfit.shoe?.mat ?? outfit.skin, to, context.b);
      return drawRound() + (outfit.boot ? limb.svg + shoe : shoe + limb.svg) + worn;
    },
  };
}
