import { expect, test } from 'vitest';
import { FixedClock } from '../../src/run/fixed-clock';

const RATES = [30, 50, 59.94, 60, 75, 120, 144, 165, 240];

/** Buttons are a function of the tick, as a replay's are; what matters is which ticks consume them. */
function play(clock: FixedClock, timestamps: readonly number[]): { ticks: number; buttons: number[] } {
  const buttons: number[] = [];
  for (const at of timestamps) for (let ticks = clock.advance(at); ticks > 0; ticks--) buttons.push((buttons.length * 7) % 1024);
  return { ticks: buttons.length, buttons };
}

/** Ten seconds of frames at `rate`, each up to `jitter` of a frame late; the last frame falls on ten seconds exactly. */
function frames(rate: number, jitter: number): number[] {
  let dice = Math.round(rate * 100);
  const late = (): number => {
    dice = (Math.imul(dice, 1103515245) + 12345) & 0x7fffffff;
    return (dice / 0x7fffffff) * jitter;
  };
  const count = Math.floor(rate * 10);
  const list = Array.from({ length: count }, (_, i) => ((i + (i === 0 ? 0 : late())) * 1000) / rate);
  return [...list.filter((at) => at < 10_000), 10_000];
}

test.each(RATES)('ten seconds at %f Hz are 600 ticks, with the same buttons, jitter or not', (rate) => {
  const steady = play(new FixedClock(), frames(rate, 0));
  const shaky = play(new FixedClock(), frames(rate, 0.9));
  expect(steady.ticks).toBe(600);
  expect(shaky).toEqual(steady);
});

test('at sixty frames a second every frame is one tick', () => {
  const clock = new FixedClock();
  clock.advance(1000);
  const counts = Array.from({ length: 600 }, (_, i) => clock.advance(1000 + ((i + 1) * 1000) / 60));
  expect(new Set(counts)).toEqual(new Set([1]));
});

test('slow motion makes fewer ticks and leaves each tick as it is', () => {
  expect(play(new FixedClock(0.7), frames(60, 0)).ticks).toBe(420);
  expect(play(new FixedClock(0.85), frames(144, 0.5)).ticks).toBe(510);
});

test('after eight hours of sleep at most five ticks are caught up, and the rest is counted as dropped', () => {
  const clock = new FixedClock();
  clock.advance(0);
  expect(clock.advance(8 * 3600 * 1000)).toBe(5);
  expect(clock.dropped).toBe(8 * 3600 * 60 - 5);
  expect(clock.advance(8 * 3600 * 1000 + 17)).toBe(1);
});

test('a clock that jumps back stands still', () => {
  const clock = new FixedClock();
  clock.advance(5000);
  expect(clock.advance(4000)).toBe(0);
  expect(clock.advance(4017)).toBe(1);
});

test('the blend stays between the last two ticks', () => {
  const clock = new FixedClock();
  for (const at of frames(144, 0.9)) {
    clock.advance(at);
    expect(clock.blend).toBeGreaterThanOrEqual(0);
    expect(clock.blend).toBeLessThanOrEqual(1);
  }
});

test('time spent paused is not caught up', () => {
  const clock = new FixedClock();
  clock.advance(0);
  clock.advance(100);
  clock.restart();
  expect(clock.advance(60_000)).toBe(0);
});

test('time that crawls for a moment makes fewer ticks then, and drops none', () => {
  const clock = new FixedClock();
  clock.advance(0);
  let ticks = 0;
  for (let i = 1; i <= 100; i++) ticks += clock.advance((i * 1000) / 60, i <= 40 ? 0.3 : 1);
  expect(ticks).toBe(40 * 0.3 + 60);
  expect(clock.dropped).toBe(0);
});
