import type { Actor } from '../actor';
import { lookup } from '../content';
import { phaseAt } from '../move-def';
import type { Sim } from '../sim';

const FREE_STATES = ['idle', 'walk', 'run', 'land', 'guard', 'parry'];

/** Has his hands free, or will have in the recovery of a blow. */
export function isFree(sim: Sim, hero: Actor): boolean {
  if (hero.hitstop > 0 || hero.z > 0) return false;
  if (FREE_STATES.includes(hero.state)) return true;
  if (hero.state !== 'attack' || hero.move === null || hero.grip !== null) return false;
  return phaseAt(lookup(sim.content.moves, hero.move, 'move'), hero.stateFrame) === 'recovery';
}
