import type { ClassName, FieldsOf } from './level-classes';

/** One object of a level file, its fields checked; px of the map. `place` says where a fault was found. */
export interface FoundObject<F> {
  readonly place: string;
  readonly object: number;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fields: F;
}
export type Found<C extends ClassName> = FoundObject<FieldsOf<C>>;
export type FoundObjects = { readonly [C in ClassName]: Found<C>[] } & { readonly features: FeatureObjects };
/** By the class a feature brings. */
export type FeatureObjects = Readonly<Record<string, FoundObject<unknown>[]>>;
