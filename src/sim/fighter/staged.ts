import { nearestFoe } from './senses';
import type { FighterState } from '../sim';

/** Stands like one of the statues until any button, or company, moves him: the first press already counts. Or he has won. */
export const show: FighterState = {
  is: ['spared'],
  enter(_sim, actor) {
    actor.vx = 0;
    actor.vy = 0;
  },
  update(sim, actor) {
    if (sim.world.outcome === 'won') return null;
    return actor.intent.held !== 0 || nearestFoe(sim, actor) !== null ? 'idle' : null;
  },
};
