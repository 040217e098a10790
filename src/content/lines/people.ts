/** Words of those who come when they are called. */
export const PEOPLE_LINES = {
  'hint.backup': 'Up and {partner}: call for back-up',
  'hint.backup-touch': 'Swipe up on his portrait: call for back-up',
  'sound.police-whistle': 'Police whistle',
} as const satisfies Record<string, string>;
