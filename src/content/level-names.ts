import type { LevelNames } from './level-classes';

/** The names a level file may use. */
export const levelNames: LevelNames = {
  actors: ['goon', 'towel-whipper', 'wrestler', 'icicle-thrower', 'strongman'],
  items: ['birch-broom', 'wet-towel', 'bucket', 'ladle', 'icicle', 'tea', 'pirozhok'],
  music: ['banya', 'banya-fight', 'strongman'],
  hints: ['move', 'light', 'heavy', 'jump', 'defend', 'special', 'grab', 'pickup', 'throw'],
  props: { bucket: null, crate: null, bench: null, barrel: null },
};
