import type { Actor, StateName } from '../actor';
import type { Facing } from '../box';
import { defOf, type Sim } from '../sim';

/** Who is where: questions about the bodies around one. They change nothing. */

const OFF_HIS_FEET: readonly StateName[] = ['lying', 'getup', 'dead', 'surrender', 'launched', 'thrown', 'held', 'crash'];

export const isUp = (actor: Actor): boolean => !OFF_HIS_FEET.includes(actor.state);
export const isOut = (actor: Actor): boolean => actor.state === 'dead' || actor.state === 'surrender' || actor.hp <= 0;
export const isFoe = (sim: Sim, a: Actor, b: Actor): boolean => defOf(sim, a).team !== defOf(sim, b).team;
export const sideOf = (from: Actor, to: Actor): Facing => (to.x < from.x ? -1 : 1);
export const gapX = (a: Actor, b: Actor): number => Math.abs(a.x - b.x);
export const gapY = (a: Actor, b: Actor): number => Math.abs(a.y - b.y);

/** The nearest foe still in the fight for whom `fits` holds; ties go to the older body. */
export function nearestFoe(sim: Sim, actor: Actor, fits: (foe: Actor) => boolean = () => true): Actor | null {
  const { team } = defOf(sim, actor);
  let nearest: Actor | null = null;
  let best = 0;
  for (const other of sim.world.actors) {
    if (isOut(other) || defOf(sim, other).team === team || !fits(other)) continue;
    const distance = gapX(actor, other) + 2 * gapY(actor, other);
    if (nearest === null || distance < best) {
      nearest = other;
      best = distance;
    }
  }
  return nearest;
}
