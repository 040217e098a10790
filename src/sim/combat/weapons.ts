import type { Actor } from '../actor';
import { lookup } from '../content';
import type { HitDef, MoveDef } from '../move-def';
import { defOf, type Sim } from '../sim';
import { px } from '../units';

/** What a blow does: with a weapon in the swinging hand it is the weapon that hurts. */
export function hitOf(sim: Sim, attacker: Actor, move: MoveDef): HitDef {
  if (!swings(sim, attacker)) return move.hit;
  return lookup(sim.content.items, attacker.carried!.kind, 'item').swing ?? move.hit;
}

const swings = (sim: Sim, actor: Actor): boolean => actor.carried !== null && actor.move === defOf(sim, actor).moves.swing;

/** A swing that told wears the weapon; at the last one it breaks. */
export function wear(sim: Sim, actor: Actor): void {
  const { carried } = actor;
  if (!carried || !swings(sim, actor)) return;
  carried.uses--;
  if (carried.uses > 0) return;
  sim.events.push({ type: 'weaponBroke', actor: actor.id, item: carried.kind, x: actor.x + actor.facing * px(24), y: actor.y, z: px(40) });
  actor.carried = null;
}
