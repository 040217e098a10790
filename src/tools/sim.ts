import { bots } from '../run/bots';
import { LIMITS, tickCount, type Replay } from '../run/replay';
import { hashOf, hashText } from '../sim/hash';
import type { LevelDef } from '../sim/level-def';
import type { Difficulty } from '../sim/sim';
import { resultOf } from '../sim/stage/result';
import { readArguments, readChoice, readWhole, runTool, UsageError } from './arguments';
import { checkWritable } from './file-checks';
import { playBot, playReplay, type Played } from './play';
import { findLevel, levelIds } from './read-levels';
import { readReplay, writeReplay } from './replay-path';

const USAGE = `npm run sim -- --level ID [--bot NAME] [--second NAME] [--seed N] [--difficulty 0-3] [--ticks N] [--record FILE]
npm run sim -- --replay FILE [--level ID] [--ticks N] [--record FILE]

Plays a level without a screen and prints what came of it, as JSON.
  --level       ${levelIds().join(', ')}, or the path of a .tmj that lies elsewhere
  --bot         ${Object.keys(bots).join(', ')} (default: average)
  --second      the bot of a second player, in a level with two heroes
  --seed        default: the level's number
  --difficulty  0 Détente, 1 Glasnost (default), 2 Perestroika, 3 Cold War
  --ticks       give up after so many (default: 36000, ten minutes; of a replay: its length)
  --replay      play this .rhr or .rht instead of a bot
  --record      write the run to this .rhr or .rht`;

const OPTIONS = {
  level: { type: 'string' }, bot: { type: 'string' }, second: { type: 'string' }, seed: { type: 'string' }, difficulty: { type: 'string' },
  ticks: { type: 'string' }, replay: { type: 'string' }, record: { type: 'string' },
} as const;

await runTool(USAGE, async () => {
  const { values } = readArguments(OPTIONS);
  if (values.record !== undefined) checkWritable(values.record);
  const recording = values.replay === undefined ? null : await readReplay(values.replay);
  const level = readLevelArgument(values.level ?? recording?.levelId);
  const ticks = values.ticks === undefined ? null : readWhole('ticks', values.ticks, 1, LIMITS.ticks);
  if (recording) {
    for (const name of ['bot', 'second', 'seed', 'difficulty'] as const) {
      if (values[name] !== undefined) throw new UsageError(`--${name}: a replay brings its own`);
    }
  }
  const played = recording
    ? playReplay(recording, level, ticks ?? tickCount(recording))
    : playBot({
        level,
        ticks: ticks ?? 36_000,
        bot: readChoice('bot', values.bot ?? 'average', Object.keys(bots)),
        ...(values.second === undefined ? {} : { second: readSecond(level, values.second) }),
        seed: values.seed === undefined ? level.number : readWhole('seed', values.seed, 0, 0xffffffff),
        difficulty: (values.difficulty === undefined ? 1 : readWhole('difficulty', values.difficulty, 0, 3)) as Difficulty,
      });
  if (values.record !== undefined) await writeReplay(values.record, played.replay);
  console.log(JSON.stringify(summary(level, played, recording), null, 2));
});

function readLevelArgument(id: string | undefined): LevelDef {
  if (id === undefined) throw new UsageError('--level: which level?');
  return findLevel(id) ?? findLevel(readChoice('level', id, [...levelIds(), 'the path of a .tmj']))!;
}

function readSecond(level: LevelDef, name: string): string {
  if (level.partner === null) throw new UsageError(`--second: level "${level.id}" has one hero`);
  return readChoice('second', name, Object.keys(bots));
}

function summary(level: LevelDef, { run }: Played, recording: Replay | null): object {
  const { world } = run.sim;
  const { brawl, score } = world;
  return {
    level: level.id, outcome: world.outcome, ticks: world.frame, hash: hashText(hashOf(world)),
    seed: world.seed, difficulty: world.difficulty, ...(recording ? { of: tickCount(recording) } : {}),
    checkpoint: brawl.checkpoint, cleared: brawl.cleared, retries: brawl.retries, downs: score.downs,
    result: resultOf(level, world), knockouts: score.knockouts, arrests: score.arrests, parries: score.parries,
    bestCombo: score.bestCombo, damageTaken: score.damageTaken,
  };
}
