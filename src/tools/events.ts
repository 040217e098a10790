import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bots } from '../run/bots';
import { begin } from '../sim/begin';
import type { Difficulty } from '../sim/sim';
import { readArguments, runTool, UsageError } from './arguments';
import { digestOf, linesOf, type Playing } from './event-stream';
import { game } from './game';
import { playingOf, readGoldens } from './golden-files';
import { findLevel } from './read-levels';
import { ROOT } from './root';

const USAGE = `npm run events [-- --against REF | --run NAME]

What happens, tick by tick, in every golden replay and in bots' runs of every old level on every difficulty: events, and where
everybody is. A change that only tidies the house changes none of it, whatever happens to hashes.
  --against REF  plays the same with the code of that commit and names the first run, tick and line that differ
  --run NAME     prints one run, a line a tick
Without either: a digest of each run, as JSON.`;

/** Levels that stood when the comparison was made; a new level has nothing to be compared with. */
const LEVELS = ['banya', 'handover'] as const;
const BOTS = ['random', 'novice', 'average', 'expert'] as const;
const SEEDS = [1, 2] as const;
const DIFFICULTIES = [0, 1, 2, 3] as const;
const TICKS = 15_000;
const PRINTS = 500; // MB of text a run may print

interface Run extends Playing {
  readonly name: string;
}

await runTool(USAGE, async () => {
  const { values } = readArguments({ against: { type: 'string' }, run: { type: 'string' } } as const);
  if (values.run !== undefined) await printRun(values.run);
  else if (values.against !== undefined) await compare(values.against);
  else console.log(JSON.stringify(digests(await allRuns())));
});

async function allRuns(): Promise<Run[]> {
  const goldens = (await readGoldens()).map(({ name, replay }): Run => ({ name, ...playingOf(replay) }));
  return [
    ...goldens,
    ...LEVELS.flatMap((level) =>
      BOTS.flatMap((bot) => SEEDS.flatMap((seed) => DIFFICULTIES.map((difficulty) => botRun(level, bot, seed, difficulty)))),
    ),
  ];
}

function botRun(id: string, bot: string, seed: number, difficulty: Difficulty): Run {
  const level = findLevel(id)!;
  const hands = bots[bot]!(seed);
  return {
    name: `${id}:${bot}:${seed}:${difficulty}`, ticks: TICKS,
    begin: () => begin(game.content, level, { seed, difficulty, assist: 0 }),
    buttons: (sim) => [hands(sim), 0],
  };
}

function digests(runs: readonly Run[]): Record<string, string> {
  return Object.fromEntries(runs.map((run) => [run.name, digestOf(run)]));
}

async function printRun(name: string): Promise<void> {
  const run = (await allRuns()).find((one) => one.name === name);
  if (!run) throw new UsageError(`--run: there is no "${name}"`);
  for (const line of linesOf(run)) console.log(line);
}

async function call(root: string, ...args: string[]): Promise<string> {
  const options = { cwd: root, maxBuffer: PRINTS * 1_000_000 };
  return (await promisify(execFile)(process.execPath, ['--import=tsx', 'src/tools/events.ts', ...args], options)).stdout;
}

async function compare(ref: string): Promise<void> {
  if (spawnSync('git', ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], { cwd: ROOT }).status !== 0) {
    throw new UsageError(`--against: git knows no commit "${ref}" here`);
  }
  const other = mkdtempSync(join(tmpdir(), 'red-heat-events-'));
  try {
    execFileSync('git', ['worktree', 'add', '--detach', '--force', other, ref], { cwd: ROOT, stdio: 'ignore' });
    symlinkSync(join(ROOT, 'node_modules'), join(other, 'node_modules'));
    const [theirs, ours] = (await Promise.all([other, ROOT].map((root) => call(root)))).map(
      (text) => JSON.parse(text) as Record<string, string>,
    ) as [Record<string, string>, Record<string, string>];
    const differing = Object.keys(theirs).filter((name) => theirs[name] !== ours[name]);
    for (const name of differing) console.log(`${name}: ${theirs[name]} then, ${ours[name] ?? 'no such run'} now`);
    console.log(`${Object.keys(theirs).length} runs, ${differing.length} come out differently from ${ref}`);
    if (differing.length === 0) return;
    process.exitCode = 1;
    const [then, now] = (await Promise.all([other, ROOT].map((root) => call(root, '--run', differing[0]!)))).map((text) =>
      text.split('\n'),
    ) as [string[], string[]];
    const at = then.findIndex((line, i) => line !== now[i]);
    console.log(`${differing[0]} first differs here:\n  then ${then[at]}\n  now  ${now[at]}`);
  } finally {
    execFileSync('git', ['worktree', 'remove', '--force', other], { cwd: ROOT, stdio: 'ignore' });
    rmSync(other, { recursive: true, force: true });
  }
}
