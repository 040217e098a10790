import type { Matter } from './material';

/** What is the same for all furniture of a kind. */
export interface PropKind extends Matter {
  /** Whose blow breaks it: anybody's if left out, a strong hero's alone, or nobody's: it is part of the building. */
  readonly yields?: 'strong' | 'never';
  /** Which team finisher it is good for, once. */
  readonly serves?: 'shutter' | 'window';
  /** Sounds of its breaking, where those of its material do not tell all; for the ear alone. */
  readonly crash?: readonly string[];
}
