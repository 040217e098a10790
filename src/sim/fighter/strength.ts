import type { Actor } from '../actor';
import { defOf, type Seen, type Sim } from '../sim';

/** A fighter's hp when unhurt: heroes may have earned more in this level, and one of them may have had a glass before it. */
export const maxHpOf = (sim: Seen<Sim>, actor: Seen<Actor>): number =>
  defOf(sim, actor).hp + (actor.role !== 'hero' ? 0 : sim.world.brawl.bonusHp) + toastOf(sim, actor);

const toastOf = (sim: Seen<Sim>, actor: Seen<Actor>): number =>
  (sim.world.carry.office === 'vodka' && actor.role === 'hero' ? defOf(sim, actor).traits?.toast : undefined) ?? 0;
