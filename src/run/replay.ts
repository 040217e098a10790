import type { Carry } from '../sim/carry';

/** A run as a file: enough to play it again, and to notice if it comes out differently. */
export interface Replay {
  readonly flags: ReplayFlags;
  readonly simVersion: string; // '0.1.0'
  readonly simHash: string; // 32 hex digits: the code and tables it was played with
  readonly levelId: string;
  readonly levelHash: string; // 32 hex digits
  readonly seed: number;
  readonly difficulty: number;
  readonly assist: number; // bits, as in the world
  readonly carry: Carry; // what the journey brought into the level
  readonly category: number; // 0: any way to the exit
  /** One list for each player, one entry for each tick: the buttons held. */
  readonly inputs: readonly Uint16Array[];
  /** World hash after every `HASH_EVERY` ticks and after the last one. */
  readonly hashes: readonly number[];
  readonly splits: readonly Split[];
  readonly pauses: readonly Pause[];
  /** Milliseconds of real time that each `RTIM_EVERY` ticks took: shows slowed-down play. */
  readonly realTimes: readonly number[];
  readonly meta: ReplayMeta;
  readonly notes: readonly Note[];
}

export interface ReplayFlags {
  readonly assisted: boolean;
  readonly practice: boolean;
  readonly tas: boolean;
}

/** The tick on which arena number `id` of the level was cleared. */
export interface Split {
  readonly tick: number;
  readonly id: number;
}

export interface Pause {
  readonly tick: number;
  readonly ms: number;
}

export type ReplayDevice = 'keyboard' | 'pad' | 'touch';

/** What its player says about it; proves nothing. */
export interface ReplayMeta {
  readonly player?: string;
  readonly device?: ReplayDevice;
  readonly second?: ReplayDevice; // player two's
  readonly made?: string; // date
  readonly note?: string;
}

/** A label (#...) or a remark in the text twin, standing before this tick. */
export interface Note {
  readonly tick: number;
  readonly text: string;
}

export const HASH_EVERY = 60;
export const RTIM_EVERY = 600;

/** Bounds that hostile files meet before anything is unpacked or played. */
export const LIMITS = {
  fileBytes: 262_144,
  bodyBytes: 6_291_456,
  ticks: 432_000, // two hours
  levelId: 32,
  splits: 255,
  pauses: 10_000,
  ms: 0xffffffff, // that a pause, or `RTIM_EVERY` ticks, may have taken
  metaBytes: 2048,
  carryBytes: 4096,
  notes: 4096,
  noteBytes: 200,
} as const;

export type FaultName =
  | 'too-big' | 'not-a-replay' | 'unknown-version' | 'broken' | 'cut-short' | 'bad-body' | 'bad-header' | 'bad-input'
  | 'bad-hashes' | 'bad-splits' | 'bad-pauses' | 'bad-times' | 'bad-meta' | 'bad-carry' | 'bad-notes' | 'bad-text';

/** A file that is not a replay we can play, and why. */
export class ReplayFault extends Error {
  constructor(readonly fault: FaultName, message: string) {
    super(message);
    this.name = 'ReplayFault';
  }
}

export const tickCount = (replay: Replay): number => replay.inputs[0]?.length ?? 0;

/** How many hashes a run of so many ticks must bring. */
export const hashCount = (ticks: number): number => Math.ceil(ticks / HASH_EVERY);

/** How many real times a run of so many ticks may bring. */
export const lapCount = (ticks: number): number => Math.ceil(ticks / RTIM_EVERY);

/** Whether the world after `tick` ticks is one whose hash is kept. */
export const isHashed = (tick: number, ticks: number): boolean => tick % HASH_EVERY === 0 || tick === ticks;

/** The buttons of all players on tick `tick`. */
export const buttonsAt = (replay: Replay, tick: number): number[] => replay.inputs.map((input) => input[tick] ?? 0);
