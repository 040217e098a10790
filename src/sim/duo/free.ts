import type { Actor } from '../actor';
import { lookup } from '../content';
import { phaseAt } from '../move-def';
import { is, type Seen, type Sim } from '../sim';

/** Has his hands free, or will have in the recovery of a blow. */
export function isFree(sim: Seen<Sim>, hero: Seen<Actor>): boolean {
  if (hero.hitstop > 0 || hero.z > 0) return false;
  if (is(sim, hero, 'free')) return true;
  if (hero.state !== 'attack' || hero.move === null || hero.grip !== null) return false;
  return phaseAt(lookup(sim.content.moves, hero.move, 'move'), hero.stateFrame) === 'recovery';
}
