import type { MusicName, StingName } from './music';
import type { LoopName, OneShotName, SoundFile, TellingName } from './sounds';

/** One sound to be played now. */
export interface SoundCue {
  readonly sound: OneShotName;
  readonly take: number; // from 1
  readonly rate: number; // 1 as recorded
  readonly pan: number; // -1 left to 1 right
  readonly volume: number; // times the sound's own
  readonly x: number | null; // where it comes from, subpixels; null: from nowhere in particular
  readonly by: number | null; // whose it is
  readonly says: CaptionName | null; // what it means this time, where the recording's own words would be somebody else's
}

/** Words for an event that borrows its sound; every feature adds its own. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the features, each in its own room
export interface FeatureCaptions {}
/** What is said in words: a sound that matters, or what a feature means by one. With `sound.` before it, the key of the words. */
export type CaptionName = TellingName | keyof FeatureCaptions;

/** The player's faders, 0 to 1. */
export interface Volumes {
  readonly master: number;
  readonly music: number;
  readonly effects: number;
  readonly voice: number;
  readonly muted: boolean;
}

export const FULL_VOLUMES: Volumes = { master: 1, music: 1, effects: 1, voice: 1, muted: false };

/** Title: the effects. Level: the sounds of every level, and the stings. The rest only where it is wanted, see wanted-sets.ts. */
export const AUDIO_SETS = ['title', 'level', 'partners', 'handover', 'talk'] as const;
export type AudioSet = (typeof AUDIO_SETS)[number];
/** The file each of them lies in. */
export const FILE_OF: Readonly<Record<AudioSet, SoundFile>> = {
  title: 'effects', level: 'places', partners: 'partners', handover: 'handover', talk: 'talk',
};

/** The way out to the loudspeakers. Whatever goes wrong behind it, the game goes on. */
export interface AudioPort {
  /** Fetches what that part of the game needs; asking again is free. */
  load(set: AudioSet): void;
  /** Fetches a piece that will soon be asked for. */
  prepare(piece: MusicName): void;
  /** Lets go of all other pieces: an hour of music would fill a telephone. */
  keep(pieces: readonly MusicName[]): void;
  play(cue: SoundCue): void;
  /** Brings a loop to a level; 0 stops it. */
  loop(sound: LoopName, level: number, fadeMs: number): void;
  /** Brings the layers of a piece to these levels, starting it if another played. null: silence. */
  music(piece: MusicName | null, levels: readonly number[], fadeMs: number): void;
  /** Plays a short piece once, over everything. */
  sting(piece: StingName): void;
  /** Pushes the looping music down to this part of its volume. */
  duck(level: number, fadeMs: number): void;
  volumes(volumes: Volumes): void;
  /** The page is hidden, or the game is stopped: hold every sound where it is. */
  suspend(): void;
  resume(): void;
  /** Silences everything and lets go of the page. */
  close(): void;
}
