import type { Actor } from '../actor';
import { defOf, type Sim } from '../sim';

const VODKA_HP = 15;

/** A fighter's hp when unhurt: heroes may have earned more in this level, and the Soviet one may have had a glass before it. */
export const maxHpOf = (sim: Sim, actor: Actor): number =>
  defOf(sim, actor).hp + (actor.role !== 'hero' ? 0 : sim.world.stage.bonusHp) + (hadVodka(sim, actor) ? VODKA_HP : 0);

const hadVodka = (sim: Sim, actor: Actor): boolean =>
  sim.world.carry.office === 'vodka' && actor.role === 'hero' && defOf(sim, actor).buddy?.pole === 'soviet';
