import { bots } from '../run/bots';
import type { Bot } from '../run/bot';
import { tricksFor } from '../run/tricks/tricks';
import { begin } from '../sim/begin';
import type { LevelDef } from '../sim/level-def';
import type { Difficulty } from '../sim/sim';
import { resultOf } from '../sim/stage/result';
import { step } from '../sim/step';
import { FRAMES_PER_SECOND } from '../sim/units';
import { game } from './game';
import { isFighting, isKnotted } from './knots';

/** Ticks after which a player who has not won gives up. */
const PATIENCE = 18_000;
const STAYS_DOWN = 300;

/** How one player did in one level on one difficulty, over all dice. Medians, unless said. */
export interface Showing {
  readonly level: string;
  readonly difficulty: Difficulty;
  readonly player: string;
  readonly stock: boolean;
  readonly runs: number;
  readonly won: number; // per cent
  readonly upright: number; // per cent: won without going down
  readonly seconds: number; // of those won
  readonly damage: number; // hp taken
  readonly style: number; // per cent
  readonly score: number;
  readonly knots: number; // per cent of the ticks fought in which heads and fists could not be told apart
}

function play(level: LevelDef, bot: Bot, seed: number, difficulty: Difficulty) {
  const sim = begin(game.content, level, { seed, difficulty, assist: 0 });
  const { world } = sim;
  let fought = 0;
  let knotted = 0;
  while (world.frame < PATIENCE && world.outcome !== 'won') {
    if (world.outcome === 'down' && world.frame > world.outcomeFrame + STAYS_DOWN) break;
    step(sim, world.lastButtons.map((_, player) => (player === 0 ? bot(sim) : 0)));
    if (!isFighting(sim)) continue;
    fought++;
    if (isKnotted(sim)) knotted++;
  }
  const { total, style } = resultOf(level, world);
  const won = world.outcome === 'won';
  return { won, upright: won && world.score.downs === 0, ticks: world.frame, damage: world.score.damageTaken, style, score: total, fought, knotted };
}

export function showingOf(level: LevelDef, player: string, difficulty: Difficulty, seeds: number): Showing {
  const stock = player in bots;
  const runs = Array.from({ length: seeds }, (_, i) => {
    const bot = (stock ? bots[player]! : tricksFor(level)[player]!)(i + 1);
    return play(level, bot, i + 1, difficulty);
  });
  const wins = runs.filter(({ won }) => won);
  const share = (count: number): number => Math.round((count * 100) / seeds);
  return {
    level: level.id, difficulty, player, stock, runs: seeds,
    won: share(wins.length), upright: share(runs.filter(({ upright }) => upright).length),
    seconds: Math.round(median(wins.map(({ ticks }) => ticks)) / FRAMES_PER_SECOND), damage: median(runs.map((run) => run.damage)),
    style: median(runs.map((run) => run.style)), score: median(wins.map((run) => run.score)),
    knots: Math.round((sum(runs.map(({ knotted }) => knotted)) * 1000) / sum(runs.map(({ fought }) => fought))) / 10,
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

/** What is too strong about a trick, in words; '' if nothing. */
export function tooStrong(trick: Showing, expert: Showing, average: Showing): string {
  const asGood = trick.won > 0 && trick.seconds <= expert.seconds && trick.damage <= expert.damage && trick.score >= expert.score;
  const steadier = trick.difficulty >= 2 && trick.upright > average.upright;
  return [asGood ? 'as good as an expert' : '', steadier ? 'steadier than average' : ''].filter((one) => one !== '').join(', ');
}
