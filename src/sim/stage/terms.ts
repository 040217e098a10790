import { createDesk } from '../duo/desk';
import { maxHpOf } from '../fighter/strength';
import type { Sim } from '../sim';

/**
 * What the journey brings to a level before its first tick: the heroes' strength, Donnelly's desk as the last level left it, and his glass.
 * Taken again when the talk that opens the level is over, for it may have asked. The tape and the bird are asked for where they count.
 */
export function takeTerms(sim: Sim): void {
  const { world } = sim;
  for (const actor of world.actors) if (actor.role === 'hero') actor.hp = maxHpOf(sim, actor);
  if (world.desk) world.desk = createDesk(world.carry);
}
