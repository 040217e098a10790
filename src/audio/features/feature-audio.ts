import type { SimEvent } from '../../sim/event';
import type { Circumstance } from '../../sim/place-def';
import type { Seen, Sim } from '../../sim/sim';
import type { SoundsFor } from '../actor-cues';
import type { AudioSet } from '../audio-port';
import type { LoopName } from '../sounds';

/** Everything that is heard of a thing with rules of its own; to the rest of the sound it is a row in `features`. */
export interface FeatureAudio {
  /** What its events sound like. One that borrows a sound says by `says` what it means here, in words of its own (FeatureCaptions). */
  readonly sounds?: Partial<SoundsFor>;
  /** The sets its sounds lie in, besides every level's: fetched wherever the feature is. */
  readonly sets?: readonly AudioSet[];
  /** Those under which the music makes room. */
  readonly signals?: readonly SimEvent['type'][];
  /** What makes a place sound otherwise while it is so. */
  readonly circumstances?: Readonly<Partial<Record<Circumstance, (sim: Seen<Sim>) => boolean>>>;
  /** How loud its own loops are now, 0 to 1. */
  loops?(sim: Seen<Sim>): Readonly<Partial<Record<LoopName, number>>>;
}
