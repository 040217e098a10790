import type { Surface } from '../sim/level-def';
import type { Seen, Sim } from '../sim/sim';
import type { AudioSet } from './audio-port';

const STREETS: readonly Surface[] = ['asphalt', 'stone', 'concrete'];

/** What this level needs of the sounds, what is heard first in front. */
export function wantedSets({ level }: Seen<Sim>): AudioSet[] {
  const streets = level.grounds.some(({ surface }) => STREETS.includes(surface));
  return [...(streets ? ['handover' as const] : []), ...(level.partner === null ? [] : ['partners' as const]), 'level'];
}
