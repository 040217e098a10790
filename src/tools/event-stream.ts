import { createHash } from 'node:crypto';
import type { Buttons } from '../sim/buttons';
import type { Sim } from '../sim/sim';
import { step } from '../sim/step';

/** A run that can be played again: where it starts, and which buttons it meets. */
export interface Playing {
  readonly begin: () => Sim;
  readonly ticks: number;
  readonly buttons: (sim: Sim, tick: number) => readonly Buttons[];
}

/**
 * What happens, a line a tick until the level is won: events, and where everybody is. Names and shapes of the world do not come into it, so
 * a tidied house tells the same; who is told first within a tick is no difference either.
 */
export function* linesOf({ begin, ticks, buttons }: Playing): Generator<string> {
  const sim = begin();
  for (let tick = 0; tick < ticks && sim.world.outcome !== 'won'; tick++) {
    step(sim, buttons(sim, tick));
    const happened = sim.events
      .map((event) => JSON.stringify(event))
      .toSorted()
      .join(' ');
    const people = sim.world.actors.map(
      ({ id, kind, x, y, z, hp, state, stateFrame }) => `${id} ${kind} ${x},${y},${z} ${hp} ${state} ${stateFrame}`,
    );
    yield `${sim.world.frame} ${happened} | ${people.join('; ')}`;
  }
}

/** How long it was, and a fingerprint of all that happened. */
export function digestOf(playing: Playing): string {
  const hash = createHash('sha256');
  let ticks = 0;
  for (const line of linesOf(playing)) {
    hash.update(line);
    ticks++;
  }
  return `${ticks} ticks ${hash.digest('hex').slice(0, 16)}`;
}
