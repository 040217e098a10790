import type { Actor } from './actor';
import { createBuddy, createOrder, createPress } from './duo/buddy';
import { defOf, type Sim } from './sim';

/** What a hero brings along: at the start, and again on every retry. */
export function equip(sim: Sim, hero: Actor): void {
  const { gun, resolution, buddy } = defOf(sim, hero);
  const paired = sim.world.partnership !== null && buddy !== undefined;
  hero.gun = gun ? { rounds: gun.rounds, magazines: gun.magazines } : null;
  hero.press = paired || resolution ? createPress() : null;
  hero.order = paired ? createOrder() : null;
  hero.buddy = paired ? createBuddy() : null;
}
