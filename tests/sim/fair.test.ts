import { expect, test } from 'vitest';
import type { Difficulty } from '../../src/sim/sim';
import { answersTo } from '../../src/tools/answers';
import { findLevel, levelIds } from '../../src/tools/read-levels';

const SEEDS = [1, 2];
const LOOKED_AT = 12; // hits a run

test('of the hits an average player takes here, on every level and difficulty, each could have been avoided', {
  tags: 'slow', timeout: 240_000,
}, () => {
  let hits = 0;
  const unanswered: string[] = [];
  for (const id of levelIds()) {
    for (const difficulty of [0, 1, 2, 3] as Difficulty[]) {
      for (const seed of SEEDS) {
        const found = answersTo(findLevel(id)!, 'average', seed, difficulty, LOOKED_AT);
        hits += found.hits;
        const run = `${id} d${difficulty} dice ${seed}`;
        unanswered.push(...found.unanswered.map(({ tick, move, state }) => `${run} tick ${tick}: ${move} in ${state}`));
      }
    }
  }
  expect(hits).toBeGreaterThan(100);
  expect(unanswered).toEqual([]);
});
