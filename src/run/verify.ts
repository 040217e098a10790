import { EASING, hasAssist } from '../sim/assist';
import { begin } from '../sim/begin';
import type { Content } from '../sim/content';
import { hashOf, hashText } from '../sim/hash';
import type { LevelDef } from '../sim/level-def';
import type { Difficulty, Sim } from '../sim/sim';
import { step } from '../sim/step';
import { refusal } from './grants';
import { levelHash } from './level-hash';
import { newSplits, type Build } from './recorder';
import { buttonsAt, HASH_EVERY, isHashed, ReplayFault, tickCount, type Replay, type Split } from './replay';
import { decodeReplay } from './replay-file';

export type Status = 'valid' | 'wrong-time' | 'desync' | 'not-finished' | 'bad-file' | 'unknown-sim' | 'assisted';

/** What came of playing a replay blind: `expected` is its claim, `actual` what we saw. */
export interface Verdict {
  readonly status: Status;
  readonly tick: number | null; // where it went wrong; the time of the run if nothing did
  readonly expected: string | number | null;
  readonly actual: string | number | null;
  readonly message: string;
}

/** What is needed to play a replay again. */
export interface Game extends Build {
  readonly content: Content;
  readonly level: (id: string) => LevelDef | null;
  readonly before: (level: LevelDef) => readonly LevelDef[]; // those that come before it
}

const verdict = (
  status: Status, message: string, tick: number | null = null, expected: Verdict['expected'] = null, actual: Verdict['actual'] = null,
): Verdict => ({ status, tick, expected, actual, message });

/** Plays the bytes of a .rhr file, or of what else `decode` reads, with no screen and says whether the run is what it claims to be. */
export async function verify(bytes: Uint8Array, game: Game, decode = decodeReplay): Promise<Verdict> {
  try {
    return judge(await decode(bytes), game);
  } catch (error) {
    if (error instanceof ReplayFault) return verdict('bad-file', `${error.fault}: ${error.message}`);
    throw error;
  }
}

export function judge(replay: Replay, game: Game): Verdict {
  if (replay.simHash !== game.simHash || replay.simVersion !== game.simVersion) {
    const [theirs, ours] = [replay, game].map((build) => `${build.simVersion} ${build.simHash}`);
    return verdict('unknown-sim', 'made with other rules than these', null, theirs, ours);
  }
  const level = game.level(replay.levelId);
  if (!level) return verdict('bad-file', `there is no level "${replay.levelId}"`);
  if (levelHash(level) !== replay.levelHash) {
    return verdict('unknown-sim', `made with another version of level "${level.id}"`, null, replay.levelHash, levelHash(level));
  }
  const refused = refusal(replay.carry, game.content, level, game.before(level));
  if (refused !== null) return verdict('bad-file', `the game cannot grant these terms: ${refused}`);
  const sim = startOf(replay, game.content, level);
  const players = sim.world.lastButtons.length;
  if (replay.inputs.length !== players) {
    return verdict(
      'bad-file', `holds the buttons of ${replay.inputs.length} players; level "${level.id}" has room for ${players}`, null, players,
      replay.inputs.length,
    );
  }
  return judgeRun(replay, sim);
}

/** The sim as it stood before the replay's first tick. */
export const startOf = (replay: Replay, content: Content, level: LevelDef): Sim =>
  begin(content, level, { seed: replay.seed, difficulty: replay.difficulty as Difficulty, assist: replay.assist, carry: replay.carry });

function judgeRun(replay: Replay, sim: Sim): Verdict {
  const ticks = tickCount(replay);
  const splits: Split[] = [];
  for (let tick = 1; tick <= ticks; tick++) {
    step(sim, buttonsAt(replay, tick - 1));
    splits.push(...newSplits(sim));
    if (isHashed(tick, ticks)) {
      const expected = replay.hashes[Math.ceil(tick / HASH_EVERY) - 1]!;
      const actual = hashOf(sim.world);
      if (actual !== expected) return desync(tick, expected, actual);
    }
    if (sim.world.outcome === 'won' && tick < ticks) {
      return verdict('wrong-time', `the level is won on tick ${tick}; the replay claims ${ticks}`, tick, ticks, tick);
    }
  }
  const { outcome } = sim.world;
  if (outcome !== 'won') return verdict('not-finished', `after ${ticks} ticks the level is not won`, ticks, 'won', outcome);
  if (JSON.stringify(splits) !== JSON.stringify(replay.splits)) {
    return verdict(
      'wrong-time', 'the arenas were cleared on other ticks than it claims', ticks, saySplits(replay.splits), saySplits(splits),
    );
  }
  const eased = replay.flags.assisted || replay.flags.practice || hasAssist(replay.assist, EASING);
  if (eased) return verdict('assisted', `won in ${ticks} ticks, with help`, ticks, ticks, ticks);
  return verdict('valid', `won in ${ticks} ticks`, ticks, ticks, ticks);
}

function desync(tick: number, expected: number, actual: number): Verdict {
  const from = (Math.ceil(tick / HASH_EVERY) - 1) * HASH_EVERY + 1;
  return verdict(
    'desync', `the world came out differently somewhere in ticks ${from} to ${tick}`, tick, hashText(expected), hashText(actual),
  );
}

const saySplits = (splits: readonly Split[]): string => splits.map(({ tick, id }) => `${id}@${tick}`).join(' ');
