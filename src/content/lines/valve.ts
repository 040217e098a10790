/** Words of the steam pipes. */
export const VALVE_LINES = {
  'hint.valve': 'Strike the wheel on the wall, or throw a man at it: then stand clear of the steam',
  'sound.pipe-hisses': 'Pipe hisses',
  'sound.steam-blows': 'Steam!',
} as const satisfies Record<string, string>;
