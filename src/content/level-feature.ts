import type * as v from 'valibot';
import type { LevelFeatures } from '../sim/level-def';
import type { LayerName, LevelNames } from './level-classes';
import type { FaultList } from './level-faults';
import type { Found, FoundObject } from './level-found';

/** What a feature brings to level files: `C` are the classes of its objects, each with its fields. */
export interface LevelFeature<C extends Readonly<Record<string, unknown>> = Readonly<Record<string, unknown>>> {
  readonly classes: { readonly [N in keyof C]: FeatureClass<C[N]> };
  /** Arenas may name it as what ends them. */
  readonly ends?: boolean;
  check?(found: ObjectsOf<C>, level: Surroundings, faults: FaultList): void;
  /** What of it the sim plays; nothing where a level has none of it. */
  read?(found: ObjectsOf<C>): Partial<LevelFeatures>;
}

export interface FeatureClass<F> {
  readonly layer: LayerName;
  readonly form: 'rect' | 'point';
  readonly fields: (names: LevelNames) => v.GenericSchema<unknown, F>;
}

export type ObjectsOf<C> = { readonly [N in keyof C]: readonly FoundObject<C[N]>[] };

export interface Surroundings {
  readonly length: number; // px
  readonly grounds: readonly Found<'Ground'>[];
  readonly arenas: readonly Found<'Arena'>[];
}
