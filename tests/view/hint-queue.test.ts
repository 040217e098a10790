import { describe, expect, test } from 'vitest';
import { HintQueue, READ, SHOWN } from '../../src/view/hud/hint-queue';

const PAST = 260;
const TWO_AND_A_HALF_SECONDS = 150;
const nothing = (): boolean => false;
const follows = (...done: string[]) => (hint: string): boolean => done.includes(hint);

/** For how many ticks each was up, one after the other. */
function watch(queue: HintQueue, ticks: number, x = 0, followed: (hint: string) => boolean = nothing): [string, number][] {
  const up: [string, number][] = [];
  for (let i = 0; i < ticks; i++) {
    const hint = queue.shown?.hint;
    if (hint !== undefined && up.at(-1)?.[0] === hint) up.at(-1)![1]++;
    else if (hint !== undefined) up.push([hint, 1]);
    queue.tick(x, followed);
  }
  return up;
}

describe('a hint in the street', () => {
  test('can be read for two and a half seconds, however soon the next ones come', () => {
    const queue = new HintQueue(PAST);
    queue.put({ hint: 'defend', x: 960 });
    watch(queue, 20, 960);
    queue.put({ hint: 'valve', x: 1020 });
    queue.put({ hint: 'grab', x: 1180 });
    const up = watch(queue, 3000, 1180);
    expect(up.map(([hint]) => hint)).toEqual(['defend', 'valve', 'grab']);
    expect(up[0]![1] + 20).toBeGreaterThanOrEqual(TWO_AND_A_HALF_SECONDS);
    for (const [hint, ticks] of up.slice(1)) expect(ticks, hint).toBeGreaterThanOrEqual(TWO_AND_A_HALF_SECONDS);
  });

  test('goes at once when it has been followed, and the next one is up', () => {
    const queue = new HintQueue(PAST);
    queue.put({ hint: 'defend', x: 0 });
    queue.put({ hint: 'grab', x: 0 });
    watch(queue, 30);
    queue.tick(0, follows('defend'));
    expect(queue.shown?.hint).toBe('grab');
  });

  test('never comes up when it is followed while it waits', () => {
    const queue = new HintQueue(PAST);
    for (const hint of ['defend', 'valve', 'grab']) queue.put({ hint, x: 0 });
    watch(queue, 30, 0, follows('valve'));
    expect(watch(queue, 3000).map(([hint]) => hint)).toEqual(['defend', 'grab']);
  });

  test('stays for whoever stands there, seven seconds, and for whoever has walked on until it could be read', () => {
    const ticksUp = (x: number): number => {
      const queue = new HintQueue(PAST);
      queue.put({ hint: 'jump', x: 0 });
      return watch(queue, 3000, x)[0]![1];
    };
    expect(ticksUp(PAST)).toBe(SHOWN + 1);
    expect(ticksUp(PAST + 1)).toBe(READ);
  });

  test('that was run past while it waited gives way to the one for here; the one being read does not', () => {
    const queue = new HintQueue(PAST);
    for (const [i, hint] of ['shoot', 'door', 'note', 'guard'].entries()) queue.put({ hint, x: i * 100 });
    expect(watch(queue, 3000, 9999)).toEqual([['shoot', READ], ['guard', READ]]);
  });

  test('told twice is one hint', () => {
    const queue = new HintQueue(PAST);
    for (const hint of ['defend', 'grab', 'defend', 'grab']) queue.put({ hint, x: 0 });
    expect(watch(queue, 3000).map(([hint]) => hint)).toEqual(['defend', 'grab']);
  });
});
