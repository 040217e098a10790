import type { Actor } from '../../sim/actor';
import type { MoveDef } from '../../sim/move-def';
import type { Seen } from '../../sim/sim';
import { px } from '../../sim/units';

/** Where a blow landed. */
export type Zone = 'head' | 'belly' | 'legs';

/** Which anims show a man struck there and still on his feet, best first. */
export const STRUCK: Readonly<Record<Zone, readonly string[]>> = { head: ['hit-high'], belly: ['hit-low'], legs: ['hit-legs', 'hit-low'] };

/** A blow that reaches no higher than this up the victim is one at the legs, or, if its move does not say that it is low, in the belly. */
const KNEE = px(24);
const CHIN = px(42);

/** `above`: how much higher than the victim's the attacker's feet are. */
export function zoneOf(move: Seen<MoveDef> | undefined, above: number): Zone {
  if (!move || move.ray !== undefined || move.active === 0) return 'head';
  const top = move.hitbox.z + move.hitbox.h + above;
  if (move.hit.height === 'low') return top <= KNEE ? 'legs' : 'belly';
  return top <= CHIN ? 'belly' : 'head';
}

/** What is drawn in two ways has `-b` after the second. Two who stand beside each other, and two with one face, do not fall alike. */
const SECOND = '-b';
const isSecond = (id: number): boolean => (id >> 1) % 2 === 1;

/** The names of `actor`'s own way of taking it before those of everybody's. */
export const hisWay = (actor: Seen<Actor>, names: readonly string[]): readonly string[] =>
  isSecond(actor.id) ? names.flatMap((name) => [name + SECOND, name]) : names;

/** On somebody's hands he lies on his back, whichever way he falls. */
export const CARRIED = [`launched${SECOND}`, 'launched'] as const;
