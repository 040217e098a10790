import { describe, expect, test } from 'vitest';
import { isHalf, tricksFor } from '../../src/run/tricks/tricks';
import { showingOf, tooStrong, type Showing } from '../../src/tools/showing';
import { levels } from '../../src/content/levels';
import type { Difficulty } from '../../src/sim/sim';

/** What `npm run duel` prints at length, in small: medians of a few runs. */
const SEEDS: Readonly<Record<string, number>> = { expert: 8, average: 8, novice: 4, random: 2 };
const OF_A_TRICK = 2;
const ENOUGH = 16; // one run more or less moves the median of eight by a tenth
const showings = new Map<string, Showing>();

function showing(level: string, player: string, difficulty: Difficulty): Showing {
  const name = `${level}/${player}/${difficulty}`;
  const shown = showings.get(name) ?? showingOf(levels[level]!, player, difficulty, SEEDS[player] ?? (isHalf(player) ? 8 : OF_A_TRICK));
  showings.set(name, shown);
  return shown;
}

describe.each(['banya', 'handover'])('in %s', (level) => {
  const stock = (difficulty: Difficulty) => ['expert', 'average', 'novice', 'random'].map((player) => showing(level, player, difficulty));

  test.each([0, 1, 2, 3] as const)('the better a player, the less he is hurt, on difficulty %i', { tags: 'slow' }, (difficulty) => {
    const damage = stock(difficulty).map((one) => one.damage);
    expect(damage).toEqual(damage.toSorted((a, b) => a - b));
    expect(damage[2]! / Math.max(1, damage[0]!), 'and by a lot').toBeGreaterThan(1.5);
  });

  test.each([0, 1, 2, 3] as const)('who knows what he is doing is done sooner, and richer, on difficulty %i', { tags: 'slow' }, (difficulty) => {
    const [expert, average, novice] = stock(difficulty) as [Showing, Showing, Showing];
    expect(expert.won).toBe(100);
    expect(expert.seconds).toBeLessThanOrEqual(average.seconds * 1.12);
    if (novice.won > 0) expect(average.seconds).toBeLessThan(novice.seconds);
    expect(expert.score).toBeGreaterThan(average.score * 1.15);
  });

  test('nobody gets by on one trick', { tags: 'slow', timeout: 240_000 }, () => {
    const difficulty = level === 'banya' ? 1 : 2;
    const [expert, average] = stock(difficulty) as [Showing, Showing];
    const strong = Object.keys(tricksFor(levels[level]!))
      .filter((trick) => !isHalf(trick))
      .flatMap((trick) => tooStrong(showing(level, trick, difficulty), expert, average) || []);
    expect(strong).toEqual([]);
  });
});

test('two who take turns are worth more than one of them alone', { tags: 'slow', timeout: 120_000 }, () => {
  const [both, alone] = ['expert', 'expert, alone'].map((player) => showingOf(levels.handover!, player, 1, ENOUGH)) as [Showing, Showing];
  expect(both.score).toBeGreaterThan(alone.score * 1.15);
  expect(both.seconds).toBeLessThanOrEqual(alone.seconds * 1.1);
});
