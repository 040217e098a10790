import { bots } from '../run/bots';
import type { Difficulty } from '../sim/sim';
import { answersTo } from './answers';
import { readArguments, readChoice, readWhole, runTool } from './arguments';
import { findLevel, levelIds } from './read-levels';

const USAGE = `npm run fair [-- --level ID] [--bot NAME] [--difficulty 0-3] [--seeds N] [--hits N]

Which hits had no answer? For each hit a bot takes, everything a player might have done instead is tried from 12 frames after its
wind-up could be seen. Prints the share of hits nothing would have avoided, and each of them.
  --level       ${levelIds().join(', ')}; default: all
  --bot         ${Object.keys(bots).join(', ')} (default: average)
  --difficulty  default: all four
  --seeds       runs of each; default 2
  --hits        looked at in each run, at most; default 20`;

await runTool(USAGE, async () => {
  const { values } = readArguments({
    level: { type: 'string' }, bot: { type: 'string' }, difficulty: { type: 'string' }, seeds: { type: 'string' }, hits: { type: 'string' },
  } as const);
  const bot = readChoice('bot', values.bot ?? 'average', Object.keys(bots));
  const seeds = readWhole('seeds', values.seeds ?? '2', 1, 1000);
  const most = readWhole('hits', values.hits ?? '20', 1, 10_000);
  const difficulties = values.difficulty === undefined ? [0, 1, 2, 3] : [readWhole('difficulty', values.difficulty, 0, 3)];
  for (const id of values.level === undefined ? levelIds() : [readChoice('level', values.level, levelIds())]) {
    for (const difficulty of difficulties as Difficulty[]) report(id, bot, difficulty, seeds, most);
  }
});

function report(id: string, bot: string, difficulty: Difficulty, seeds: number, most: number): void {
  let hits = 0;
  const lines: string[] = [];
  for (let seed = 1; seed <= seeds; seed++) {
    const found = answersTo(findLevel(id)!, bot, seed, difficulty, most);
    hits += found.hits;
    for (const { tick, move, windUp, state, helpless } of found.unanswered) {
      const first = helpless ? ', helpless from the first' : '';
      lines.push(`  dice ${seed}, tick ${tick}: ${move}, wound up at ${windUp}, he was in ${state}${first}`);
    }
  }
  const share = hits === 0 ? 0 : Math.round((lines.length * 1000) / hits) / 10;
  console.log([`${id}, difficulty ${difficulty}, ${bot}: ${lines.length} of ${hits} hits had no answer (${share} %)`, ...lines].join('\n'));
}
