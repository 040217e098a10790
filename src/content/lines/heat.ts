/** Words of the heat one works up in a bath-house. */
export const HEAT_LINES = {
  'hint.heat': 'Steam is up: {partner} to let it off',
  'hint.heat-touch': 'Steam is up: the steam button lets it off',
  'sound.steam-ready': 'Steam is up',
  'sound.steam-bursts': 'Steam bursts out',
} as const satisfies Record<string, string>;
