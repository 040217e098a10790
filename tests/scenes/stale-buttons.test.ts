import { expect, test } from 'vitest';
import { Button } from '../../src/sim/buttons';
import { StaleButtons } from '../../src/scenes/stale-buttons';

test('a punch held while leaving the pause comes only after it has been let go', () => {
  const stale = new StaleButtons();
  stale.resume(Button.light, 0);
  expect(stale.sift(Button.light)).toBe(0);
  expect(stale.sift(Button.light | Button.jump)).toBe(Button.jump);
  expect(stale.sift(0)).toBe(0);
  expect(stale.sift(Button.light)).toBe(Button.light);
});

test('a guard held on the way in and out of the pause stays up', () => {
  const stale = new StaleButtons();
  stale.resume(Button.defend, Button.defend);
  expect(stale.sift(Button.defend)).toBe(Button.defend);
});

test('the stick may be held through the pause', () => {
  const stale = new StaleButtons();
  stale.resume(Button.right | Button.up, 0);
  expect(stale.sift(Button.right | Button.up)).toBe(Button.right | Button.up);
});
