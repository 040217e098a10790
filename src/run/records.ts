import * as v from 'valibot';
import type { Rank } from '../sim/stage/result';
import { readRows } from './saved-rows';
import { asciiJson, browserStore, StorageSlots, type KeyValueStore, type StorageTrouble } from './storage-slots';

/** Ranks from worst to best. */
export const RANKS = ['D', 'C', 'B', 'A', 'S', 'S+'] as const satisfies readonly Rank[];

const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4_000_000_000));
const Best = v.object({ ticks: whole, points: whole, rank: v.picklist(RANKS) });
const NAME = /^[a-z0-9-]{1,32}\/[0-3]$/; // level/difficulty

/** The best of each, not necessarily from one run. */
export type Best = v.InferOutput<typeof Best>;
type Kept = Readonly<Record<string, Best>>; // by name

/** What a finished run beat. */
export interface Improved {
  readonly time: boolean;
  readonly points: boolean;
  readonly rank: boolean;
}

const REPLAY_LIMIT = 262_144; // bytes, as for any replay file we would open

/** Best results by level and difficulty, and the last run's replay. Plays on without storage. */
export class Records {
  private readonly bestSlots: StorageSlots;
  private readonly replaySlots: StorageSlots;

  constructor(openStore: () => KeyValueStore | null = browserStore) {
    this.bestSlots = new StorageSlots(openStore, 'red-heat/records');
    this.replaySlots = new StorageSlots(openStore, 'red-heat/last-run');
  }

  get trouble(): StorageTrouble | null {
    return this.bestSlots.trouble ?? this.replaySlots.trouble;
  }

  best(level: string, difficulty: number): Best | null {
    return this.kept()[nameOf(level, difficulty)] ?? null;
  }

  /** Takes in a finished run. Another tab's records are read first, so neither overwrites the other's. */
  add(level: string, difficulty: number, run: Best): Improved {
    const kept = merge(this.kept(), readRecords(this.bestSlots.stored()));
    const name = nameOf(level, difficulty);
    const before = kept[name] ?? null;
    const after = before === null ? run : betterOf(before, run);
    this.bestSlots.write(asciiJson({ version: 1, best: { ...kept, [name]: after } }));
    return {
      time: before === null || after.ticks < before.ticks,
      points: before === null || after.points > before.points,
      rank: before === null || after.rank !== before.rank,
    };
  }

  /** The last run's replay file, if there is one. */
  lastRun(): Uint8Array | null {
    const text = this.replaySlots.read();
    if (text === null || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return null;
    try {
      return Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
    } catch {
      return null;
    }
  }

  keepRun(replay: Uint8Array): void {
    if (replay.length > REPLAY_LIMIT) return;
    let text = '';
    for (const byte of replay) text += String.fromCharCode(byte);
    this.replaySlots.write(btoa(text));
  }

  private kept(): Kept {
    return readRecords(this.bestSlots.read());
  }
}

const nameOf = (level: string, difficulty: number): string => `${level}/${difficulty}`;

const betterOf = (a: Best, b: Best): Best => ({
  ticks: Math.min(a.ticks, b.ticks),
  points: Math.max(a.points, b.points),
  rank: RANKS.indexOf(b.rank) > RANKS.indexOf(a.rank) ? b.rank : a.rank,
});

function merge(a: Kept, b: Kept): Kept {
  const best = { ...a };
  for (const [name, other] of Object.entries(b)) best[name] = best[name] === undefined ? other : betterOf(best[name], other);
  return best;
}

const readRecords = (text: string | null): Kept => readRows(text, 'best', NAME, (row) => {
  const best = v.safeParse(Best, row);
  return best.success ? best.output : null;
});
