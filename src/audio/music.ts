/** The pieces of music that loop. Layers play in step, so that a fight adds drums without missing a beat. */
export const MUSIC = {
  title: ['title'],
  banya: ['banya-calm', 'banya-fight'],
  snow: ['snow-calm', 'snow-fight'],
  boss: ['boss'],
  kerb: ['kerb-calm', 'kerb-fight'],
  lobby: ['lobby-calm', 'lobby-fight'],
  dolly: ['dolly-calm', 'dolly-fight'],
} as const satisfies Record<string, readonly string[]>; // layers: keys into the manifest's music; the first is always heard

/** Short pieces played once, over everything. */
export const STINGS = ['results', 'down', 'clear'] as const;

export type MusicName = keyof typeof MUSIC;
export type StingName = (typeof STINGS)[number];

export const MUSIC_NAMES = Object.keys(MUSIC) as MusicName[];
export const layersOf = (piece: MusicName): readonly string[] => MUSIC[piece];
export const isMusicName = (name: string): name is MusicName => Object.hasOwn(MUSIC, name);
export const ALL_MUSIC: readonly string[] = [...Object.values(MUSIC).flat(), ...STINGS];
