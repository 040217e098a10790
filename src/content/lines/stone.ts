/** Words of the hot stone. */
export const STONE_LINES = {
  'hint.stone': 'Hold {light} to take the hot stone; let go when it glows gold',
  'sound.stone-gong': 'Gong',
  'sound.stone-sizzle': 'Hot stone sizzles',
} as const satisfies Record<string, string>;
