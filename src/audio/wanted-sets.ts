import type { Seen, Sim } from '../sim/sim';
import { AUDIO_SETS, type AudioSet } from './audio-port';
import { featuresHeard } from './features/features';

/** What this level needs of the sounds, what is heard first in front. */
export function wantedSets(sim: Seen<Sim>): AudioSet[] {
  const { level } = sim;
  const ofPlaces = level.places.flatMap(({ place }) => place.sounds).map(setNamed);
  const ofFeatures = featuresHeard(sim).flatMap(({ sets }) => sets ?? []);
  return [...new Set<AudioSet>([...ofPlaces, ...(level.partner === null ? [] : ['partners' as const]), ...ofFeatures, 'level'])];
}

function setNamed(name: string): AudioSet {
  const set = AUDIO_SETS.find((one) => one === name);
  if (set === undefined) throw new Error(`no set of sounds is called "${name}"`);
  return set;
}
