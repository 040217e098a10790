import { writeFileSync } from 'node:fs';
import { bots } from '../run/bots';
import { compareReplays } from '../run/compare';
import { tickCount, type Replay } from '../run/replay';
import { encodeReplay } from '../run/replay-file';
import { judge } from '../run/verify';
import type { Difficulty } from '../sim/sim';
import { readArguments, runTool } from './arguments';
import { game } from './game';
import { judgeGolden, missingMoment, readGoldens, verdictLine, type Golden } from './golden-files';
import { playBot, playReplay } from './play';
import { findLevel } from './read-levels';

const USAGE = `npm run golden [-- --accept]

Plays every replay in tests/golden and says which no longer come out as they did.
  --accept   the rules have changed on purpose: records them anew. A run whose old buttons no longer
             reach its end is played again by the bot that made it.`;

await runTool(USAGE, async () => {
  const { values } = readArguments({ accept: { type: 'boolean' } } as const);
  const goldens = await readGoldens();
  let changed = 0;
  for (const golden of goldens) {
    const verdict = judgeGolden(golden);
    const same = golden.page.includes(verdictLine(verdict));
    console.log(`${golden.name}: ${verdict.message}${same ? '' : ' (CHANGED)'}`);
    if (!same) changed++;
    if (values.accept) await accept(golden);
  }
  console.log(`${goldens.length} golden replays, ${changed} ${values.accept ? 'recorded anew' : 'changed'}`);
  process.exitCode = changed > 0 && !values.accept ? 1 : 0;
});

async function accept(golden: Golden): Promise<void> {
  const fresh = playAgain(golden.replay, golden.page.includes('Verdict: valid'));
  const verdict = judge(fresh, game);
  const missing = missingMoment(golden.page, fresh);
  if (missing !== null) throw new Error(`${golden.name}: what it was kept for no longer happens (${missing}); record it again by hand`);
  writeFileSync(golden.path, await encodeReplay(fresh));
  writeFileSync(golden.path.replace(/\.rhr$/, '.md'), golden.page.replace(/^Verdict: .*$/m, verdictLine(verdict)));
  const apart = compareReplays(golden.replay, fresh, game);
  console.log(`  now ${verdictLine(verdict)}${apart ? `; buttons differ from tick ${apart.tick}` : ''}`);
}

function playAgain(replay: Replay, mustWin: boolean): Replay {
  const level = findLevel(replay.levelId);
  if (!level) throw new Error(`there is no level "${replay.levelId}"`);
  const { replay: again } = playReplay(replay, level);
  if (!mustWin || judge(again, game).status === 'valid') return again;
  const bot = /^bot (\w+)$/.exec(replay.meta.note ?? '')?.[1];
  if (bot === undefined || !Object.hasOwn(bots, bot)) throw new Error(`${replay.levelId}: its buttons no longer win, and no bot made it; record it again by hand`);
  return playBot({ level, bot, seed: replay.seed, difficulty: replay.difficulty as Difficulty, ticks: Math.max(36_000, tickCount(replay)) }).replay;
}
