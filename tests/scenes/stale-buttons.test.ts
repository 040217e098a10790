import { expect, test } from 'vitest';
import { Button } from '../../src/sim/buttons';
import { FreshHands } from '../../src/scenes/stale-buttons';

test('a punch held while leaving the pause comes only after it has been let go', () => {
  const hands = new FreshHands();
  hands.resume(Button.light, 0);
  expect(hands.sift(Button.light)).toBe(0);
  expect(hands.sift(Button.light | Button.jump)).toBe(Button.jump);
  expect(hands.sift(0)).toBe(0);
  expect(hands.sift(Button.light)).toBe(Button.light);
});

test('a guard held on the way in and out of the pause stays up', () => {
  const hands = new FreshHands();
  hands.resume(Button.defend, Button.defend);
  expect(hands.sift(Button.defend)).toBe(Button.defend);
});

test('the stick may be held through the pause', () => {
  const hands = new FreshHands();
  hands.resume(Button.right | Button.up, 0);
  expect(hands.sift(Button.right | Button.up)).toBe(Button.right | Button.up);
});
