import type { LevelNames } from './level-classes';
import { LINES } from './lines';

/** The names a level file may use. */
export const levelNames: LevelNames = {
  actors: ['goon', 'towel-whipper', 'wrestler', 'icicle-thrower', 'strongman'],
  items: ['birch-broom', 'wet-towel', 'bucket', 'ladle', 'icicle', 'tea', 'pirozhok'],
  music: ['banya', 'snow', 'boss'],
  hints: ['move', 'light', 'heavy', 'jump', 'defend', 'special', 'grab', 'pickup', 'throw'],
  lines: Object.keys(LINES),
  props: { bucket: null, crate: null, bench: null, barrel: null },
};
