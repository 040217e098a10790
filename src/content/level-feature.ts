import type * as v from 'valibot';
import type { SimEvent } from '../sim/event';
import type { LevelFeatures } from '../sim/level-def';
import type { LayerName, LevelNames, MapFields } from './level-classes';
import type { FaultList } from './level-faults';
import type { FoundObject, FoundObjects } from './level-found';

/** What a feature brings to level files: `C` are the classes of its objects, each with its fields. */
export interface LevelFeature<C extends Readonly<Record<string, unknown>> = Readonly<Record<string, unknown>>> {
  readonly classes: { readonly [N in keyof C]: FeatureClass<C[N]> };
  /** Hints that tell of it, and the events that show one has been followed. */
  readonly hints?: Readonly<Record<string, readonly SimEvent['type'][]>>;
  /** How whoever looks on takes what happens to it. */
  readonly moods?: Readonly<Partial<Record<SimEvent['type'], Mood>>>;
  /** Arenas may name it as what ends them. */
  readonly ends?: boolean;
  /** What must be true of them where they stand, beyond their fields. */
  check?(found: ObjectsOf<C>, level: Surroundings, faults: FaultList): void;
  /** What of it the sim plays; nothing where a level has none of it. */
  read?(found: ObjectsOf<C>): Partial<LevelFeatures>;
}

export interface Mood {
  readonly how: 'cheer' | 'laugh' | 'gasp'; // who cheers is on his feet
  readonly volume?: number; // times the sound's own; left out: 1
}

export interface FeatureClass<F> {
  readonly layer: LayerName;
  readonly form: 'rect' | 'point';
  readonly fields: (names: LevelNames) => v.GenericSchema<unknown, F>;
}

export type ObjectsOf<C> = { readonly [N in keyof C]: readonly FoundObject<C[N]>[] };

/** All that the file says, as far as it is well formed. */
export interface Surroundings {
  readonly length: number; // px
  readonly map: MapFields | null; // its own fields; null if one has a fault
  readonly found: FoundObjects; // every object, other features' too
}
