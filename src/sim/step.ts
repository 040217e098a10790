import { thinkEnemies } from './ai/think';
import type { Buttons } from './buttons';
import { updateGrips } from './combat/grips';
import { resolveHits } from './combat/hits';
import { updateItems } from './combat/items';
import { breakProps } from './combat/props';
import { fireRays } from './combat/rays';
import { updateDuo } from './duo/duo';
import { readPartnerButtons } from './duo/partner-button';
import { thinkPartner } from './duo/partner-ai';
import { seatPlayers } from './duo/two-players';
import { thaw, updateStates } from './fighter/change-state';
import { moveActors } from './motion';
import { readPlayers } from './read-players';
import type { Sim } from './sim';
import { updateScore } from './stage/scoring';
import { updateStage } from './stage/stage';

/** One tick, 1/60 s. Read it top to bottom: the order is part of the rules. */
export function step(sim: Sim, buttons: readonly Buttons[]): void {
  sim.events.length = 0;

  seatPlayers(sim, buttons); // a second player comes or goes
  readPlayers(sim, buttons); // buttons -> intents
  readPartnerButtons(sim); // calls, swaps, and what two do together
  thinkPartner(sim); // the hero nobody drives -> intents
  thinkEnemies(sim); // ai -> intents
  updateStates(sim); // intents -> states
  moveActors(sim); // speeds -> positions
  updateGrips(sim); // holders carry, strike and throw whom they hold
  updateItems(sim); // things fly, fall, and come to hand
  thaw(sim); // hitstop runs out
  resolveHits(sim); // hitboxes against hurtboxes
  fireRays(sim); // bullets
  breakProps(sim); // hitboxes against furniture
  updateDuo(sim); // what the two have between them
  updateScore(sim); // combos run out and bank
  updateStage(sim); // camera, waves, triggers, features, winning and losing

  sim.world.frame++;
}
