import type { SimEvent } from '../sim/event';
import type { Seen, Sim } from '../sim/sim';
import { SILENCE } from './actor-cues';
import type { SoundCue } from './audio-port';
import { cue, oneIn } from './cue';
import { oneShotNamed } from './named-sounds';
import { placeHeard } from './hearing';
import { isBoss } from './voices';

/** What whoever looks on has to say to what has happened. */
export function crowdSounds(event: Seen<SimEvent>, sim: Seen<Sim>): SoundCue[] {
  const reaction = placeHeard(sim).crowd?.heard[event.type];
  if (!reaction) return SILENCE;
  if (reaction.boss && !(event.type === 'knockedOut' && isBoss(sim, event.actor))) return SILENCE;
  if (reaction.oneIn !== undefined && !oneIn(sim, reaction.oneIn, [])) return SILENCE;
  return [cue(sim, oneShotNamed(reaction.sound), { volume: reaction.volume ?? 1 })];
}
