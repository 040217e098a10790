/** What the big plate says of a boss, under his name: by his kind. */
export const BOSS_LINES = {
  'epithet.strongman': 'Three times champion of the yard',
  'epithet.dolly-driver': 'He signs for nothing',
} as const satisfies Record<string, string>;
