import { hashOf } from '../sim/hash';
import type { PlaceCue, Range } from '../sim/place-def';
import type { Seen, Sim } from '../sim/sim';
import type { SoundCue } from './audio-port';
import { cue } from './cue';
import { oneShotNamed } from './named-sounds';
import { placeHeard } from './hearing';

const LOOK = 60; // frames between two throws of the dice

/** What a place does by itself now and then: a taxi is annoyed, a jet comes in, somebody's telephone rings. */
export function placeCues(sim: Seen<Sim>): SoundCue[] {
  const { frame, outcome } = sim.world;
  if (frame % LOOK !== 0 || outcome !== 'playing') return [];
  const dice = hashOf([frame, 'place']);
  const due = placeHeard(sim).cues.find((one) => isDue(one, sim, dice));
  if (!due) return [];
  return [cue(sim, oneShotNamed(due.sound), { volume: within(due.volume, dice, 7), rate: within(due.rate ?? 1, dice, 13) })];
}

function isDue({ clock, oneIn, calm }: PlaceCue, { world }: Seen<Sim>, dice: number): boolean {
  if (calm && world.brawl.arena !== null) return false;
  if (clock && world.frame % clock.every !== clock.at) return false;
  return oneIn === undefined || dice % oneIn === 0;
}

/** One of so many steps from the least to the most. */
function within(range: Range, dice: number, steps: number): number {
  if (typeof range === 'number') return range;
  const [least, most] = range;
  return least + ((most - least) * (dice % steps)) / (steps - 1);
}
