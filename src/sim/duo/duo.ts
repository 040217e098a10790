import type { Sim } from '../sim';
import { updateFinisher, updateGlasnost } from './finishers';
import { updateOrders } from './orders';
import { putUpPrompts } from './prompts';
import { updateResolutions } from './resolutions';
import { restBenched, updateSwap } from './swap';
import { restHands } from './two-players';
import { wearOn } from './two-ways';
import { updateRevivals } from './winded';

/** What two heroes have going between them, once a tick. */
export function updateDuo(sim: Sim): void {
  const { partnership, stage } = sim.world;
  if (!partnership || stage.outcome !== 'playing') return;
  updateOrders(sim);
  updateSwap(sim, partnership);
  updateResolutions(sim);
  updateRevivals(sim);
  updateFinisher(sim, partnership);
  updateGlasnost(sim, partnership);
  restBenched(sim);
  restHands(sim);
  wearOn(sim, partnership);
  putUpPrompts(sim, partnership);
}
