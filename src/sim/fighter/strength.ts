import type { Actor } from '../actor';
import { defOf, type Sim } from '../sim';

/** A fighter's hp when unhurt: heroes may have earned more in this level. */
export const maxHpOf = (sim: Sim, actor: Actor): number =>
  defOf(sim, actor).hp + (actor.role !== 'hero' ? 0 : sim.world.stage.bonusHp);
