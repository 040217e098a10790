import type { Pole } from './duo/partnership';

/** What is the same for all furniture of a kind. */
export interface PropKind {
  /** Whose blow breaks it: anybody's if left out, the Soviet or the American one's alone, or nobody's: it is part of the building. */
  readonly yields?: Pole | 'never';
  /** Which team finisher it is good for, once. */
  readonly serves?: 'shutter' | 'window';
}
