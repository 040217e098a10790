import { describe, expect, it } from 'vitest';
import { Latch } from '../../src/input/latch';
import { Opposites } from '../../src/input/opposites';
import { Button } from '../../src/sim/buttons';

const { left, right, up, down, light, heavy } = Button;

describe('a press', () => {
  it('shorter than a tick is seen in exactly one tick', () => {
    const latch = new Latch();
    latch.set('KeyJ', light);
    latch.release('KeyJ');
    expect([latch.take(), latch.take()]).toEqual([light, 0]);
  });

  it('is held for as long as the finger is down', () => {
    const latch = new Latch();
    latch.set('KeyJ', light);
    expect([latch.take(), latch.take()]).toEqual([light, light]);
    latch.release('KeyJ');
    expect(latch.take()).toBe(0);
  });

  it('made anew within one tick reads as up and down again, so mashing counts every hit', () => {
    const latch = new Latch();
    latch.set('KeyJ', light);
    latch.take();
    latch.release('KeyJ');
    latch.set('KeyJ', light);
    expect([latch.take(), latch.take(), latch.take()]).toEqual([0, light, light]);
  });

  it('on a second key for the same action counts although the first is still down', () => {
    const latch = new Latch();
    latch.set('KeyJ', light);
    latch.take();
    latch.set('KeyZ', light);
    expect([latch.take(), latch.take()]).toEqual([0, light]);
  });

  it('of the special key while light is held brings out both buttons together or one tick apart', () => {
    const latch = new Latch();
    latch.set('KeyJ', light);
    latch.take();
    latch.set('Semicolon', light | heavy);
    expect([latch.take(), latch.take()]).toEqual([heavy, light | heavy]);
  });

  it('the system takes back never happened', () => {
    const latch = new Latch();
    latch.set(1, heavy);
    latch.cancel(1);
    expect(latch.take()).toBe(0);
  });
});

describe('opposite directions', () => {
  it('the later one wins while both are held, and the earlier comes back when it is let go', () => {
    const axis = new Opposites();
    expect(axis.resolve(left)).toBe(left);
    expect(axis.resolve(left | right)).toBe(right);
    expect(axis.resolve(left | right)).toBe(right);
    expect(axis.resolve(left)).toBe(left);
  });

  it('pressed in the same tick cancel out', () => {
    const axis = new Opposites();
    expect(axis.resolve(left | right | up | down | light)).toBe(light);
  });
});
