import { isHalf, tricksFor } from '../run/tricks/tricks';
import type { LevelDef } from '../sim/level-def';
import type { Difficulty } from '../sim/sim';
import { readArguments, readChoice, readWhole, runTool } from './arguments';
import { findLevel, levelIds } from './read-levels';
import { showingOf, tooStrong, type Showing } from './showing';

const USAGE = `npm run duel [-- --level ID] [--difficulty 0-3] [--seeds N] [--only WORDS] [--json]

Who wins how: players who know one trick each, beside the bots. A trick that is as quick, as whole and as rich as the
expert, or stays on its feet more often than the average player where it is hard, is too strong, and is marked.
  --level       ${levelIds().join(', ')}; default: all
  --difficulty  default: all four
  --seeds       runs of each; default 4
  --only        those whose name has these words, and the bots
  --json        each row as JSON instead of a table`;

const COLUMNS = ['player', 'won', 'upright', 'seconds', 'damage', 'style', 'score', 'knots'] as const;

await runTool(USAGE, async () => {
  const { values } = readArguments({
    level: { type: 'string' }, difficulty: { type: 'string' }, seeds: { type: 'string' }, only: { type: 'string' },
    json: { type: 'boolean' },
  } as const);
  const seeds = readWhole('seeds', values.seeds ?? '4', 1, 1000);
  const difficulties = values.difficulty === undefined ? [0, 1, 2, 3] : [readWhole('difficulty', values.difficulty, 0, 3)];
  for (const id of values.level === undefined ? levelIds() : [values.level]) {
    const level = findLevel(readChoice('level', id, levelIds()))!;
    for (const difficulty of difficulties as Difficulty[]) table(level, difficulty, seeds, values.only ?? '', values.json ?? false);
  }
});

function table(level: LevelDef, difficulty: Difficulty, seeds: number, only: string, json: boolean): void {
  if (!json) console.log(`\n${level.id}, difficulty ${difficulty}, ${seeds} runs each\n${COLUMNS.map(cell).join('')}`);
  const show = (player: string): Showing => showingOf(level, player, difficulty, seeds);
  const print = (row: Showing, fault = ''): void =>
    console.log(json ? JSON.stringify({ ...row, fault }) : `${COLUMNS.map((name, at) => cell(row[name], at)).join('')}  ${fault}`);
  const stock = Object.fromEntries(['expert', 'average', 'novice', 'random'].map((name) => [name, show(name)]));
  for (const row of Object.values(stock)) print(row);
  for (const name of Object.keys(tricksFor(level)).filter((one) => one.includes(only))) {
    const row = show(name);
    print(row, isHalf(name) ? '' : tooStrong(row, stock.expert!, stock.average!));
  }
}

function cell(value: string | number, at: number): string {
  const text = Number.isNaN(value) ? '-' : String(value);
  return at === 0 ? text.padEnd(28) : text.padStart(9);
}
