import type { Actor, StateName } from '../actor';
import type { Sim } from '../sim';
import { nearestFoe, sideOf } from './senses';

/** So many hits without a second's peace, or so many frames without a deed of his own, are enough for anybody but a boss. */
const BEATEN = 8;
const PINNED = 180;
/** Then he is out of reach for so long, and shrugs off so many hits: nobody keeps anybody in a loop. */
const SAFE = 26;
const SHRUGS = 3;

export const hasHadEnough = (sim: Sim, { brain, hp, kind }: Actor): boolean =>
  brain !== null && hp > 0 && (brain.wits.beaten >= BEATEN || brain.wits.pinned > PINNED) && sim.content.actors[kind]?.boss === undefined;

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
