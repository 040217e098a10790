import { describe, expect, test } from 'vitest';
import type { Actor } from '../../src/sim/actor';
import { Button } from '../../src/sim/buttons';
import type { SimEvent, SimEventOf } from '../../src/sim/event';
import { px } from '../../src/sim/units';
import { dummy, emptyRoom, gym, hold, types, wait, type Gym } from './gym';

const { light, heavy, jump, right, left } = Button;
const HEROES = ['danko', 'ridzik'] as const;

const hitsIn = (seen: readonly SimEvent[]): SimEventOf<'hit'>[] => seen.filter((event): event is SimEventOf<'hit'> => event.type === 'hit');

interface Held extends Gym {
  readonly foe: Actor;
}

/** He has somebody by the collar, so many px from the right edge of a locked arena. */
function holding(hero: string, fromWall: number): Held {
  const goon = { kind: 'goon', x: px(20), y: px(10), entrance: 'here', delay: 0, leader: false, item: null } as const;
  const room = gym({}, { ...emptyRoom, hero, arenas: [{ ...emptyRoom.arenas[0]!, x0: 0, x1: px(480), waves: [[goon]] }] });
  room.hero.x = px(470 - fromWall);
  wait(room, 2);
  const foe = Object.assign(dummy(room, 18), { hp: 400 });
  hold(room, heavy | right, 1);
  wait(room, 8);
  expect([room.hero.state, foe.state]).toEqual(['hold', 'held']);
  return { ...room, foe };
}

/** Throws, and waits until he has let go. */
function fling(room: Held, stick: number): SimEvent[] {
  const seen = hold(room, heavy | stick, 1);
  for (let i = 0; i < 20 && room.foe.state === 'held'; i++) seen.push(...wait(room, 1));
  return seen;
}

describe('thrown along a line', () => {
  test.each(HEROES)('%s: a body knocks over everybody in it, one after the other, the last one hardest', (hero) => {
    const room = holding(hero, 300);
    const line = [58, 80, 102, 124].map((dx) => Object.assign(dummy(room, dx), { hp: 100 }));
    const seen: [number, number][] = [];
    fling(room, right);
    for (let tick = 0; tick < 60; tick++) {
      for (const { move, target } of hitsIn(wait(room, 1))) if (move === 'thrown body') seen.push([tick, target]);
    }
    expect(seen.map(([, target]) => target)).toEqual(line.map(({ id }) => id));
    const lost = line.map(({ hp }) => 100 - hp);
    expect(lost).toEqual(lost.toSorted((a, b) => a - b));
    expect(lost.at(-1)).toBeGreaterThan(lost[0]!);
    expect(seen.at(-1)![0]).toBeGreaterThan(seen[0]![0]);
    expect(lost.reduce((sum, one) => sum + one)).toBeGreaterThan(3 * 18); // more than the special does to three
  });
});

describe('thrown at the wall', () => {
  test.each(HEROES)('%s: he comes back off it, high and slow enough for a heavy', (hero) => {
    const room = holding(hero, 90);
    const seen = fling(room, right);
    while (!types(seen).includes('wallBounced')) seen.push(...wait(room, 1));
    expect(room.foe.state).toBe('launched');
    let floats = 0;
    while (room.foe.z > 0) {
      wait(room, 1);
      floats++;
    }
    expect(floats).toBeGreaterThanOrEqual(30);
  });

  test.each(HEROES)('%s: whoever jumps after him meets him in the air with the whole string', (hero) => {
    const found: string[][] = [];
    for (const fromWall of [70, 90, 110]) {
      const room = holding(hero, fromWall);
      fling(room, right);
      const seen: SimEvent[] = [];
      for (let i = 0; i < 70; i++) {
        const string = i % 3 === 0 ? (room.hero.move?.endsWith('air-cross') ? heavy : light) : 0;
        const lets = room.hero.state === 'attack' && room.hero.z === 0;
        const leap = room.hero.state === 'squat' ? jump | right : i % 2 === 0 ? jump : 0;
        seen.push(...hold(room, lets || room.hero.state === 'squat' ? leap : string, 1));
      }
      found.push(hitsIn(seen).map(({ move }) => move));
    }
    expect(found.some((moves) => moves.slice(0, 3).join() === `${hero}.air-jab,${hero}.air-cross,${hero}.spike`)).toBe(true);
  });

  test('a man who was put out by it flies on and lies; nobody is thrown twice off the same wall', () => {
    const room = holding('danko', 60);
    const seen = [...fling(room, right), ...wait(room, 120)];
    expect(seen.filter(({ type }) => type === 'wallBounced')).toHaveLength(1);
    expect(['lying', 'getup', 'idle']).toContain(room.foe.state);
  });
});

describe('after a throw', () => {
  test.each([[right, 1], [left, -1]] as const)('light with the stick is a run after the man, whichever way he went', (stick, way) => {
    for (const hero of HEROES) {
      const room = holding(hero, 240);
      fling(room, stick);
      for (let i = 0; i < 16 && room.hero.move !== `${hero}.run-in`; i++) hold(room, i % 2 === 0 ? light | stick : stick, 1);
      expect([room.hero.move, room.hero.facing]).toEqual([`${hero}.run-in`, way]);
    }
  });

  test('but not before he has let go', () => {
    const room = holding('danko', 240);
    hold(room, heavy | right, 1);
    for (let i = 0; i < 11; i++) hold(room, i % 2 === 0 ? light | right : right, 1);
    expect(room.hero.move).toBe('danko.throw');
  });
});
