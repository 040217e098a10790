import type { Seen, Sim } from '../sim/sim';
import { AUDIO_SETS, type AudioSet } from './audio-port';

/** What this level needs of the sounds, what is heard first in front. */
export function wantedSets({ level }: Seen<Sim>): AudioSet[] {
  const ofPlaces = level.places.flatMap(({ place }) => place.sounds).map(setNamed);
  return [...new Set<AudioSet>([...ofPlaces, ...(level.partner === null ? [] : ['partners' as const]), 'level'])];
}

function setNamed(name: string): AudioSet {
  const set = AUDIO_SETS.find((one) => one === name);
  if (set === undefined) throw new Error(`no set of sounds is called "${name}"`);
  return set;
}
