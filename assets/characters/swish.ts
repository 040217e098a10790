/** Outfits whose weapons leave light in the air behind a blow one cannot follow. */
import type { Outfit } from '../build/rig/character.ts';
import { add, DEGREES, mul } from '../build/rig/geometry.ts';
import { drawHand } from '../build/rig/hands.ts';
import { drawShoe } from '../build/rig/shoes.ts';
import { drawRound, drawSwish } from '../build/rig/smear.ts';
import { fistOf } from './held-in-hand.ts';
import type { ArmedFoot, ArmedHand } from './poses/enemies-armed.ts';

const PALM = 9; // from the wrist to the knuckles

/** The world angle of what a hand holds, and how far it reaches beyond the fist. */
type Held = (hand: ArmedHand) => readonly [deg: number, long: number] | null;

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
