import { drivenHeroes, isOut } from '../fighter/senses';
import type { Sim } from '../sim';
import { STAR } from './partnership';
import { canResolve } from './resolutions';
import { needsHelp } from './winded';

/** Signs in the street for what has just become possible. Each is put up once in a level; who has done it before is not told again. */
export function putUpPrompts(sim: Sim): void {
  const detente = sim.world.partnership?.detente ?? 0;
  for (const hero of drivenHeroes(sim)) {
    if (needsHelp(sim, hero)) prompt(sim, 'revive');
    else if (canResolve(sim, hero)) prompt(sim, 'resolve');
    if (detente < STAR || isOut(sim, hero)) continue;
    if (hero.state === 'hitstun' && hero.stagger.hits > 1) prompt(sim, 'burst');
    else if (sim.world.actors.some(({ state, brain }) => state === 'dizzy' && brain !== null)) prompt(sim, 'finisher');
  }
}

function prompt(sim: Sim, hint: string): void {
  const { hinted } = sim.world.brawl;
  if (hinted.includes(hint)) return;
  hinted.push(hint);
  sim.events.push({ type: 'hinted', hint });
}
