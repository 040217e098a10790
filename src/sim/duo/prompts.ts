import { drivenHeroes, isOut } from '../fighter/senses';
import type { Sim } from '../sim';
import { putUpHint } from '../stage/hints';
import { STAR } from './partnership';
import { canResolve } from './resolutions';
import { needsHelp } from './winded';

/** Signs in the street for what has just become possible. */
export function putUpPrompts(sim: Sim): void {
  const detente = sim.world.partnership?.detente ?? 0;
  for (const hero of drivenHeroes(sim)) {
    if (needsHelp(sim, hero)) putUpHint(sim, 'revive');
    else if (canResolve(sim, hero)) putUpHint(sim, 'resolve');
    if (detente < STAR || isOut(sim, hero)) continue;
    if (hero.state === 'hitstun' && hero.stagger.hits > 1) putUpHint(sim, 'burst');
    else if (sim.world.actors.some(({ state, brain }) => state === 'dizzy' && brain !== null)) putUpHint(sim, 'finisher');
  }
}
