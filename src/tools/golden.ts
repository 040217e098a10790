import { writeFileSync } from 'node:fs';
import type { Bot } from '../run/bot';
import { bots } from '../run/bots';
import { compareReplays } from '../run/compare';
import { tickCount, type Replay } from '../run/replay';
import { encodeReplay } from '../run/replay-file';
import { judge } from '../run/verify';
import { Button } from '../sim/buttons';
import type { LevelDef } from '../sim/level-def';
import { is, type Difficulty } from '../sim/sim';
import { px } from '../sim/units';
import { readArguments, runTool } from './arguments';
import { FEATURE_HABITS } from './features/features';
import { game } from './game';
import { eventsLine, judgeGolden, missingMoment, readGoldens, verdictLine, type Golden } from './golden-files';
import { playBot, playReplay } from './play';
import { findLevel } from './read-levels';
import { ToolFault } from './tool-fault';

const OTHER_DICE = 120;
const WHOLE = 36_000; // ticks, longer than any level
const ROUGHLY = 60;

const REACH = { x: px(20), y: px(10) } as const;

/** What a bot does besides, for the sake of a golden replay; named in its note. */
export const HABITS: Readonly<Record<string, (bot: Bot, level: LevelDef) => Bot>> = { ...FEATURE_HABITS, 'picking things up': pickingUp };

const USAGE = `npm run golden [-- --accept]

Plays every replay in tests/golden and says which no longer come out as they did.
  --accept   the rules have changed on purpose: records them anew. A run whose old buttons no longer
             do what it is kept for is played again by the bot that made it.`;

await runTool(USAGE, async () => {
  const { values } = readArguments({ accept: { type: 'boolean' } } as const);
  const goldens = await readGoldens();
  let changed = 0;
  for (const golden of goldens) {
    const verdict = judgeGolden(golden);
    const same = golden.page.includes(verdictLine(verdict)) && golden.page.includes(eventsLine(golden.replay));
    console.log(`${golden.name}: ${verdict.message}${same ? '' : ' (CHANGED)'}`);
    if (!same) changed++;
    if (values.accept && !same) await accept(golden);
  }
  console.log(`${goldens.length} golden replays, ${changed} ${values.accept ? 'recorded anew' : 'changed'}`);
  process.exitCode = changed > 0 && !values.accept ? 1 : 0;
});

async function accept(golden: Golden): Promise<void> {
  const fresh = playAgain(golden);
  const verdict = judge(fresh, game);
  writeFileSync(golden.path, await encodeReplay(fresh));
  writeFileSync(
    golden.path.replace(/\.rhr$/, '.md'),
    golden.page.replace(/^Verdict: .*$/m, verdictLine(verdict)).replace(/^Events: .*$/m, eventsLine(fresh)),
  );
  const apart = compareReplays(golden.replay, fresh, game);
  console.log(`  now ${verdictLine(verdict)}${apart ? `; buttons differ from tick ${apart.tick}` : ''}`);
}

/** The old buttons if they still do what the replay is kept for; else its bot plays again, with other dice if need be. */
function playAgain({ name, page, replay }: Golden): Replay {
  const level = findLevel(replay.levelId);
  if (!level) throw new ToolFault(`there is no level "${replay.levelId}"`);
  const mustWin = page.includes('Verdict: valid');
  const fits = (one: Replay): boolean => (!mustWin || judge(one, game).status === 'valid') && missingMoment(page, one) === null;
  const { replay: again } = playReplay(replay, level);
  if (fits(again)) return again;
  const [, bot, second, habit] = /^bots? (\w+)(?: and (\w+))?(?:, (.+))?$/.exec(replay.meta.note ?? '') ?? [];
  if (bot === undefined || !Object.hasOwn(bots, bot)) {
    throw new ToolFault(`${name}: its buttons no longer do what it is kept for, and no bot made it; record it again by hand`);
  }
  if (habit !== undefined && !Object.hasOwn(HABITS, habit)) throw new ToolFault(`${name}: no bot has the habit "${habit}"`);
  for (let seed = replay.seed; seed < replay.seed + OTHER_DICE; seed++) {
    const play = (ticks: number): Replay => {
      const { replay: other } = playBot({
        level, bot, seed, difficulty: replay.difficulty as Difficulty, ticks, ...(second === undefined ? {} : { second }),
        ...(habit === undefined ? {} : { hands: HABITS[habit]!(bots[bot]!(seed), level) }),
      });
      return { ...other, meta: replay.meta };
    };
    const made = play(mustWin ? Math.max(WHOLE, tickCount(replay)) : tickCount(replay) * 2);
    if (fits(made)) return mustWin ? made : shortest(made, play, fits);
  }
  throw new ToolFault(`${name}: in ${OTHER_DICE} runs the bot did not do what it is kept for`);
}

/** No longer than what it is kept for takes, to within ROUGHLY. */
function shortest(whole: Replay, play: (ticks: number) => Replay, fits: (one: Replay) => boolean): Replay {
  let best = whole;
  for (let low = 0; tickCount(best) - low > ROUGHLY;) {
    const made = play((tickCount(best) + low) >> 1);
    if (fits(made)) best = made;
    else low = tickCount(made);
  }
  return best;
}

/** A bot that takes every weapon it comes upon. */
function pickingUp(bot: Bot): Bot {
  return (sim) => {
    const wanted = bot(sim);
    const hero = sim.world.actors.find(({ player }) => player === 0);
    if (!hero || hero.carried || !is(sim, hero, 'ready')) return wanted;
    const near = sim.world.items.some(({ kind, x, y, owner }) =>
      owner === null && sim.content.items[kind]?.use === 'weapon' && Math.abs(x - hero.x) <= REACH.x && Math.abs(y - hero.y) <= REACH.y);
    return near && sim.world.frame % 4 < 2 ? Button.gun : wanted;
  };
}
