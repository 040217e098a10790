import { expect, it } from 'vitest';
import { losesRun } from '../../src/scenes/leaving';
import { gym } from '../sim/gym';

it('the page is not left unasked in the middle of a run that took longer than ten seconds', () => {
  const { world } = gym().sim;
  world.frame = 601;
  expect(losesRun(world, null)).toBe(true);
  expect(losesRun(world, 5000), 'a short pause').toBe(true);
  world.outcome = 'down';
  expect(losesRun(world, null), 'he can get up again').toBe(true);
});

it('nobody is asked about a run just begun, one that is won, or one put away a minute ago', () => {
  const { world } = gym().sim;
  world.frame = 600;
  expect(losesRun(world, null)).toBe(false);
  world.frame = 9000;
  expect(losesRun(world, 60_000)).toBe(false);
  world.outcome = 'won';
  expect(losesRun(world, null)).toBe(false);
});
