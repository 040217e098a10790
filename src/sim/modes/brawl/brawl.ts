import { thinkEnemies } from '../../ai/think';
import { updateGrips } from '../../combat/grips';
import { resolveHits } from '../../combat/hits';
import { updateItems } from '../../combat/items';
import { breakProps } from '../../combat/props';
import { pushAlong } from '../../combat/pushes';
import { fireRays } from '../../combat/rays';
import { updateDuo } from '../../duo/duo';
import { readPartnerButtons } from '../../duo/partner-button';
import { thinkPartner } from '../../duo/partner-ai';
import { seatPlayers } from '../../duo/two-players';
import { updateFeatures } from '../../feature-hooks';
import { thaw, updateStates } from '../../fighter/change-state';
import { moveActors } from '../../fighter/motion';
import { readPlayers } from '../../read-players';
import type { Mode } from '../../sim';
import { updateArenas } from '../../stage/arenas';
import { updateCamera } from '../../stage/camera';
import { updateCheckpoints, updateRetry } from '../../stage/checkpoints';
import { clearAway, lookAround } from '../../stage/housekeeping';
import { finish, judge } from '../../stage/outcome';
import { answerCalls } from '../../stage/reinforcements';
import { updateScore } from '../../stage/scoring';
import { sendStray } from '../../stage/strays';
import { createBrawl } from '../../stage/brawl-state';
import { takeTerms } from '../../stage/terms';
import { updateTriggers } from '../../stage/triggers';
import { watchArena } from '../../stage/watchdog';
import { open } from './open';

/** On foot, with fists. Read it top to bottom: the order is part of the rules. */
export const brawl: Mode<'brawl'> = {
  counts: true,
  begin: createBrawl,
  open,
  step(sim, buttons) {
    seatPlayers(sim, buttons); // a second player comes or goes
    readPlayers(sim, buttons); // buttons -> intents
    readPartnerButtons(sim); // calls, swaps, and what two do together
    thinkPartner(sim); // the hero nobody drives -> intents
    thinkEnemies(sim); // ai -> intents
    updateStates(sim); // intents -> states
    moveActors(sim); // speeds -> positions
    updateGrips(sim); // holders carry, strike and throw whom they hold
    pushAlong(sim); // who charges takes along whom he has struck
    updateItems(sim); // things fly, fall, and come to hand
    thaw(sim); // hitstop runs out
    resolveHits(sim); // hitboxes against hurtboxes
    fireRays(sim); // bullets
    breakProps(sim); // hitboxes against furniture
    updateDuo(sim); // what the two have between them
    updateScore(sim); // combos run out and bank
    updateRetry(sim); // who is down presses, and is back at the checkpoint
    updateTriggers(sim); // lines, hints and talks at places one walks into
    updateArenas(sim); // arenas lock, waves come, morale breaks
    answerCalls(sim); // men come who have been called
    watchArena(sim); // no fight hangs
    updateFeatures(sim); // windows, keys, people ... whatever this level has
    sendStray(sim); // who will not go to the fight has it brought to him
    updateCheckpoints(sim);
    updateCamera(sim);
    lookAround(sim); // who has been in view for how long
    clearAway(sim); // the beaten go
    judge(sim); // winning and losing
  },
  resume(sim) {
    if (sim.world.frame === 0) takeTerms(sim);
    if (sim.world.brawl.leaving) finish(sim, sim.world.frame);
  },
};
