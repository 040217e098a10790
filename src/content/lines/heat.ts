/** Words of the heat one works up in a bath-house. */
export const HEAT_LINES = {
  'hint.heat': 'Steam is up: {partner} to let it off',
  'sound.steam-ready': 'Steam is up',
  'sound.steam-bursts': 'Steam bursts out',
} as const satisfies Record<string, string>;
