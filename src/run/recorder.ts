import { EASING, hasAssist } from '../sim/assist';
import type { LevelDef } from '../sim/level-def';
import { hashOf } from '../sim/hash';
import type { Seen, Sim } from '../sim/sim';
import { levelHash } from './level-hash';
import { HASH_EVERY, LIMITS, RTIM_EVERY, type Pause, type Replay, type ReplayFlags, type ReplayMeta, type Split } from './replay';
import type { Run } from './run';

/** Which code a run was played with. */
export interface Build {
  readonly simVersion: string;
  readonly simHash: string;
}

/** Watches a run from its first tick and turns it into a replay. Give it every tick, and only ticks. */
export class Recorder {
  private readonly hashes: number[] = [];
  private readonly splits: Split[] = [];
  private readonly pauses: Pause[] = [];
  private readonly realTimes: number[] = [];
  private ticks = 0;
  private lapStart: number | null = null;
  private end: { readonly tick: number; readonly hash: number } | null = null;

  constructor(private readonly build: Build, private readonly level: LevelDef) {}

  /** After each tick. `nowMs`, a monotonic clock, is evidence of slowed-down play; leave it out where no person plays. */
  watch(sim: Seen<Sim>, nowMs?: number): void {
    if (this.end) return; // what comes after the level is won is no part of the run
    const tick = ++this.ticks;
    this.splits.push(...newSplits(sim));
    if (nowMs !== undefined) this.lap(tick, nowMs);
    const won = sim.world.outcome === 'won';
    if (tick % HASH_EVERY !== 0 && !won) return;
    const hash = hashOf(sim.world);
    if (tick % HASH_EVERY === 0) this.hashes.push(hash);
    if (won) this.end = { tick, hash };
  }

  paused(ms: number): void {
    if (this.end) return;
    const before = this.pauses.length < LIMITS.pauses ? 0 : this.pauses.pop()!.ms; // a file holds no more: the last one grows
    this.pauses.push({ tick: this.ticks, ms: wholeMs(before + ms) });
  }

  /** The run so far; if the level is won, up to that tick. */
  replay(run: Run, meta: ReplayMeta = {}, flags: Partial<ReplayFlags> = {}): Replay {
    const { world } = run.sim;
    const { tick, hash } = this.end ?? { tick: this.ticks, hash: hashOf(world) };
    const log = run.log.slice(0, tick);
    return {
      flags: { assisted: hasAssist(world.assist, EASING), practice: false, tas: false, ...flags },
      simVersion: this.build.simVersion, simHash: this.build.simHash,
      levelId: this.level.id, levelHash: levelHash(this.level), seed: world.seed, difficulty: world.difficulty,
      assist: world.assist, carry: run.carry, category: 0,
      inputs: world.lastButtons.map((_, player) => Uint16Array.from(log, (buttons) => buttons[player] ?? 0)),
      hashes: tick % HASH_EVERY === 0 ? [...this.hashes] : [...this.hashes, hash],
      splits: [...this.splits], pauses: [...this.pauses], realTimes: [...this.realTimes], meta, notes: [],
    };
  }

  private lap(tick: number, nowMs: number): void {
    this.lapStart ??= nowMs;
    if (tick % RTIM_EVERY !== 0) return;
    this.realTimes.push(wholeMs(nowMs - this.lapStart));
    this.lapStart = nowMs;
  }
}

/** As much as a file can say: a machine may sleep for months in the middle of a run. */
const wholeMs = (ms: number): number => Math.min(LIMITS.ms, Math.round(ms));

/** Arenas cleared on the tick just played, by their place in the level, in in-game time. */
export const newSplits = (sim: Seen<Sim>): Split[] =>
  sim.events.flatMap((event) => event.type === 'arenaCleared'
    ? [{ tick: sim.world.frame, id: sim.level.arenas.findIndex(({ id }) => id === event.arena) }] : []);
