import type { Actor, StateName, StateRecord } from '../actor';
import { stateOf, type Sim } from '../sim';

export function updateStates(sim: Sim): void {
  for (const actor of sim.world.actors) {
    if (actor.timers.invulnerable > 0) actor.timers.invulnerable--;
    if (actor.timers.rehit > 0) actor.timers.rehit--;
    if (actor.timers.rooted > 0) actor.timers.rooted--;
    if (actor.timers.strain > 0) actor.timers.strain--;
    if (actor.hitstop > 0) continue;
    calmDown(actor);
    const next = stateOf(sim, actor).update(sim, actor);
    if (next === null) actor.stateFrame++;
    else if (next === 'idle') becomeFree(sim, actor);
    else changeState(sim, actor, next);
  }
}

/** Free again, he acts in this very tick on what was asked of him: no frame is lost between two moves. */
function becomeFree(sim: Sim, actor: Actor): void {
  changeState(sim, actor, 'idle');
  const next = sim.rules.states.idle.update(sim, actor);
  if (next) changeState(sim, actor, next);
}

/** Called between motion and hits, so that a hit freezes states and positions for equally many ticks. */
export function thaw(sim: Sim): void {
  for (const actor of sim.world.actors) if (actor.hitstop > 0) actor.hitstop--;
}

/** The only place where a state begins, with what it has to remember. */
export function changeState(sim: Sim, actor: Actor, next: StateName, own: StateRecord | null = null): void {
  actor.state = next;
  actor.stateFrame = 0;
  actor.own = own;
  if (next !== 'attack') {
    actor.move = null;
    actor.hitIds.length = 0;
  }
  sim.rules.states[next].enter?.(sim, actor);
}

/** Frames without being hit before the stagger points melt, one every second frame. */
const CALM = 30;
/** Hands that are down get their strength back: a point of guard in so many frames. */
const GUARD_BACK = 3;
/** Hits further apart than this do not count as a beating. */
const BEATING = 90;

function calmDown(actor: Actor): void {
  const { stagger } = actor;
  stagger.calm = Math.min(999, stagger.calm + 1);
  if (stagger.calm > BEATING) stagger.hits = 0;
  if (stagger.calm > CALM && stagger.points > 0 && stagger.calm % 2 === 0) stagger.points--;
  if (stagger.guard > 0 && actor.state !== 'guard' && stagger.calm % GUARD_BACK === 0) stagger.guard--;
}
