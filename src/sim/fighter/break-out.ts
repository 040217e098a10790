import type { Actor, StateName } from '../actor';
import { defOf, type Sim } from '../sim';
import { nearestFoe, sideOf } from './senses';

/** So many hits without a second's peace, or so many frames without a deed of his own, are enough. */
const BEATEN = 8;
const PINNED = 170;
/** Then he is out of reach for so long, and shrugs off so many hits: nobody keeps anybody in a loop. */
const SAFE = 26;
const SHRUGS = 3;

export const hasHadEnough = (sim: Sim, actor: Actor): boolean =>
  isPinned(sim, actor) || (minds(sim, actor) && (actor.brain?.wits.beaten ?? 0) >= BEATEN);

/** Too long in trouble: he is not kept in the air, nor down, any longer. */
export const isPinned = (sim: Sim, actor: Actor): boolean => minds(sim, actor) && (actor.brain?.wits.pinned ?? 0) > PINNED;

/** A boss has ways of his own. */
const minds = (sim: Sim, actor: Actor): boolean => actor.hp > 0 && defOf(sim, actor).boss === undefined;

/** Leaps back out of the beating, and is ready to answer it. */
export function breakOut(sim: Sim, actor: Actor): StateName {
  const foe = nearestFoe(sim, actor);
  actor.intent.dx = foe ? sideOf(foe, actor) : 0;
  actor.intent.dy = 0;
  actor.timers.invulnerable = SAFE;
  actor.timers.rooted = 0;
  actor.stagger.points = 0;
  actor.stagger.hits = 0;
  actor.stagger.poise = Math.max(actor.stagger.poise, SHRUGS);
  if (actor.brain) {
    actor.brain.cool = 0;
    actor.brain.wits.beaten = 0;
    actor.brain.wits.pinned = 0;
  }
  sim.events.push({ type: 'brokeFree', actor: actor.id, from: foe?.id ?? actor.id });
  return 'step';
}
