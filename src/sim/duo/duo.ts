import type { Sim } from '../sim';
import { updateFinisher, updateGlasnost } from './finishers';
import { updateOrders } from './orders';
import type { Partnership } from './partnership';
import { putUpPrompts } from './prompts';
import { updateResolutions } from './resolutions';
import { restBenched, updateSwap } from './swap';
import { restHands } from './two-players';
import { wearOn } from './two-ways';
import { updateRevivals } from './winded';

/** What a hero has going with the other one, or with a man in his grip; once a tick. */
export function updateDuo(sim: Sim): void {
  const { partnership, outcome } = sim.world;
  if (outcome !== 'playing') return;
  updateOrders(sim);
  if (partnership) updateSwap(sim, partnership);
  updateResolutions(sim);
  if (partnership) updatePair(sim, partnership);
  putUpPrompts(sim);
}

function updatePair(sim: Sim, partnership: Partnership): void {
  updateRevivals(sim);
  updateFinisher(sim, partnership);
  updateGlasnost(sim, partnership);
  restBenched(sim);
  restHands(sim);
  wearOn(sim, partnership);
}
