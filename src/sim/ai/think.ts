import type { Actor, Brain } from '../actor';
import type { AiName } from '../actor-def';
import { isOut } from '../fighter/senses';
import { defOf, type Sim } from '../sim';
import { boss } from './boss';
import { brawler } from './brawler';
import { caller } from './caller';
import { grabber } from './grabber';
import { lobber } from './lobber';
import { reacts } from './reflexes';
import { shooter } from './shooter';
import { feel } from './wits';

/** Fills in the intent of one enemy, as thumbs would. */
type Ai = (sim: Sim, actor: Actor, brain: Brain) => void;

const AIS: Readonly<Record<AiName, Ai>> = { brawler, grabber, lobber, boss, shooter, caller };

export function thinkEnemies(sim: Sim): void {
  for (const actor of sim.world.actors) {
    const { brain } = actor;
    if (!brain) continue;
    if (isOut(sim, actor)) brain.token = false;
    feel(sim, actor, brain.wits);
    if (actor.hitstop > 0) continue;
    const { intent } = actor;
    intent.dx = 0;
    intent.dy = 0;
    intent.ahead = 0;
    intent.light = 0;
    intent.defend = 0;
    intent.held = 0;
    if (brain.cool > 0) brain.cool--;
    if (isOut(sim, actor) || sim.world.outcome !== 'playing') continue;
    const { ai } = defOf(sim, actor);
    if (ai && !reacts(sim, actor, brain, ai)) AIS[ai.name](sim, actor, brain);
  }
}
