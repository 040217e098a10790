import type { Buttons } from './buttons';
import type { Sim } from './sim';

/** One tick, 1/60 s, of whatever is being played: the order of things is on the page of each mode. */
export function step(sim: Sim, buttons: readonly Buttons[]): void {
  const mode = sim.rules.modes[sim.world.mode];
  sim.events.length = 0;
  mode.step(sim, buttons);
  if (mode.counts) sim.world.frame++;
}
