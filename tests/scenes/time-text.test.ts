import { expect, test } from 'vitest';
import { framesText, timeText } from '../../src/scenes/time-text';

test('a time is never rounded up', () => {
  expect(timeText(0)).toBe('0:00.000');
  expect(timeText(1)).toBe('0:00.016');
  expect(timeText(2)).toBe('0:00.033');
  expect(timeText(59)).toBe('0:00.983');
  expect(timeText(3601)).toBe('1:00.016');
});

test('the exact value is seconds and frames', () => {
  expect(framesText(3661)).toEqual({ seconds: 61, frames: 1 });
});
