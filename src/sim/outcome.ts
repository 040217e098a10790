import type { Sim } from './sim';

/** The level is done, whatever it is played by. `frame`: the in-game time of the run, frames. */
export function win(sim: Sim, frame: number): void {
  sim.world.outcome = 'won';
  sim.world.outcomeFrame = frame;
  sim.events.push({ type: 'levelCleared', frame });
}
