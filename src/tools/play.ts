import type { Bot } from '../run/bot';
import { bots } from '../run/bots';
import { Recorder } from '../run/recorder';
import { buttonsAt, tickCount, type Replay } from '../run/replay';
import { Run } from '../run/run';
import { startOf } from '../run/verify';
import { begin } from '../sim/begin';
import type { LevelDef } from '../sim/level-def';
import type { Difficulty } from '../sim/sim';
import { game } from './game';

const GIVEN_UP = 300; // ticks; a bot that wants to go on has pressed long before

/** A run played to its end with nobody watching. */
export interface Played {
  readonly run: Run;
  readonly replay: Replay;
}

export interface BotRun {
  readonly level: LevelDef;
  readonly bot: string;
  readonly seed: number;
  readonly difficulty: Difficulty;
  readonly ticks: number; // gives up after so many
  readonly hands?: Bot; // play in its place
  readonly second?: string; // the bot of a second player
}

export function playBot({ level, bot, seed, difficulty, ticks, second, hands = bots[bot]!(seed) }: BotRun): Played {
  const sim = begin(game.content, level, { seed, difficulty, assist: 0 });
  const others = second === undefined ? () => 0 : bots[second]!(seed + 1, 1);
  const run = new Run(sim, () => [hands(sim), others(sim)]);
  return playOut(run, level, ticks, { note: second === undefined ? `bot ${bot}` : `bots ${bot} and ${second}` }, GIVEN_UP);
}

/** Plays a replay; past its end the hands rest. */
export function playReplay(replay: Replay, level: LevelDef, ticks = tickCount(replay)): Played {
  const sim = startOf(replay, game.content, level);
  const run: Run = new Run(sim, () => buttonsAt(replay, run.log.length));
  return playOut(run, level, ticks, replay.meta);
}

/** `patience`: how many ticks a fallen hero may lie before the run counts as given up. */
function playOut(run: Run, level: LevelDef, ticks: number, meta: Replay['meta'], patience = Number.POSITIVE_INFINITY): Played {
  const recorder = new Recorder(game, level);
  const { world } = run.sim;
  const over = (): boolean =>
    world.outcome === 'won' || (world.outcome === 'down' && world.frame > world.outcomeFrame + patience);
  while (run.log.length < ticks && !over()) {
    run.tick();
    recorder.watch(run.sim);
  }
  return { run, replay: recorder.replay(run, meta) };
}
