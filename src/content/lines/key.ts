/** Words of the locker key. */
export const KEY_LINES = {
  'hint.key': 'Keep the key for three seconds in all: run over it, or kick it with {light}',
  'sound.key-jingle': 'The key jingles',
  'sound.key-kick': 'The key is kicked',
  'sound.key-kept': 'The key is safe',
} as const satisfies Record<string, string>;
