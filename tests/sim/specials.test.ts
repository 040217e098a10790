import { describe, expect, test } from 'vitest';
import { Button } from '../../src/sim/buttons';
import type { SimEvent } from '../../src/sim/event';
import type { LevelDef } from '../../src/sim/level-def';
import { px } from '../../src/sim/units';
import { dummy, emptyRoom, gym, hold, tap, types, wait, type Gym } from './gym';

const { light, heavy, right, down } = Button;
const BOTH = light | heavy;
const HEROES = ['danko', 'ridzik'] as const;
const alone = (hero: string): LevelDef => ({ ...emptyRoom, id: 'specials', hero });
const until = (room: Gym, when: () => boolean, most = 120): SimEvent[] => {
  const seen: SimEvent[] = [];
  for (let i = 0; i < most && !when(); i++) seen.push(...wait(room, 1));
  return seen;
};

/** Uses it, and waits until he is free again; what it cost. */
function price(room: Gym, stick = 0): number {
  const { hp } = room.hero;
  hold(room, BOTH | stick, 1);
  const cost = hp - room.hero.hp;
  until(room, () => room.hero.state === 'idle');
  return cost;
}

describe('a special soon after another', () => {
  test.each(HEROES)('%s: costs more, up to twice as much, and no more again once he has drawn breath', (hero) => {
    const room = gym({}, alone(hero));
    expect([price(room), price(room), price(room), price(room)]).toEqual([8, 12, 16, 16]);
    wait(room, 480);
    expect(price(room)).toBe(8);
  });

  test('of the other kind costs more, too', () => {
    const room = gym({}, alone('danko'));
    expect([price(room, right), price(room)]).toEqual([12, 12]);
  });

  test('is not begun by who cannot pay for it', () => {
    const room = gym({}, alone('danko'));
    room.hero.hp = 12;
    expect(price(room)).toBe(8);
    const before = room.hero.hp;
    hold(room, BOTH, 1);
    wait(room, 3);
    expect([room.hero.hp, room.hero.state]).toEqual([before, 'idle']);
  });
});

describe('what it has cost', () => {
  const owing = (): Gym => {
    const room = gym({}, alone('danko'));
    room.hero.hp = 80;
    room.hero.grey = 20;
    return room;
  };
  /** Grey won back by this blow on a fresh man. */
  function wonBack(room: Gym, buttons: number): number {
    const foe = dummy(room, 30);
    foe.hp = 100;
    const { grey } = room.hero;
    hold(room, buttons, 1);
    until(room, () => room.hero.state === 'idle');
    room.sim.world.actors = room.sim.world.actors.filter(({ id }) => id !== foe.id);
    return grey - room.hero.grey;
  }

  test('is won back by blows, most by another one each time, and not at all by the same again', () => {
    const room = owing();
    const [jab, again, sweep, known] = [wonBack(room, light), wonBack(room, light), wonBack(room, heavy | down), wonBack(room, light)];
    expect(again).toBe(0);
    expect(sweep).toBeGreaterThan(jab);
    expect(known).toBe(jab);
    expect(jab).toBeGreaterThan(0);
  });

  test('is not won back by the special itself, however many it throws off', () => {
    const room = gym({}, alone('danko'));
    for (let i = 0; i < 4; i++) dummy(room, i < 2 ? 30 : -30, i % 2 === 0 ? 4 : -4);
    price(room);
    expect([room.hero.hp, room.hero.grey]).toEqual([92, 8]);
  });
});

test('a special that hits nobody leaves him open for longer than it keeps him safe', () => {
  for (const hero of HEROES) {
    const room = gym({}, alone(hero));
    hold(room, BOTH, 1);
    const move = room.sim.content.moves[room.hero.move!]!;
    expect(move.recovery, hero).toBeGreaterThan(move.invulnerable![1]);
  }
});

describe('the special with the stick', () => {
  test('Danko pushes everybody in his lane along to the wall, and then all of them go', () => {
    const room = locked();
    room.hero.x = px(380);
    const lane = [dummy(room, 36), dummy(room, 52, 4), dummy(room, 66, -4)];
    const aside = dummy(room, 44, 30);
    for (const foe of [...lane, aside]) foe.hp = 60;
    hold(room, BOTH | right, 1);
    expect(room.hero.move).toBe('danko.bear-rush');
    const seen = until(room, () => room.hero.move === 'danko.bear-shove');
    expect(room.hero.move).toBe('danko.bear-shove');
    for (const foe of lane) expect(foe.x).toBeGreaterThan(px(440));
    seen.push(...wait(room, 40));
    expect(seen.filter(({ type }) => type === 'wallBounced').length).toBeGreaterThan(0);
    expect(lane.map(({ hp }) => hp < 60)).toEqual([true, true, true]);
    expect(aside.hp).toBe(60);
  });

  test('Danko runs past whom he has not got, and stands open', () => {
    const room = gym({}, alone('danko'));
    hold(room, BOTH | right, 1);
    const moves = new Set<string | null>();
    for (let i = 0; i < 74 && room.hero.state === 'attack'; i++) {
      moves.add(room.hero.move);
      wait(room, 1);
    }
    expect([...moves]).toEqual(['danko.bear-rush']);
  });

  test('Ridzik hauls in who stands a street away, near enough for the string, and fast by the leg', () => {
    const room = gym({}, alone('ridzik'));
    const foe = Object.assign(dummy(room, 100), { hp: 100 });
    hold(room, BOTH | right, 1);
    expect([room.hero.move, room.hero.hp]).toEqual(['ridzik.cuff-swing', 76]);
    until(room, () => room.hero.hitIds.length > 0 && foe.hitstop === 0);
    until(room, () => foe.vx === 0);
    expect(foe.x - room.hero.x).toBeLessThan(px(34));
    expect(foe.x - room.hero.x).toBeGreaterThan(px(14));
    expect(foe.state).toBe('hitstun');
  });

  test('Ridzik does not move a man of weight by it', () => {
    const room = gym({}, alone('ridzik'));
    const foe = dummy(room, 80, 0, 'wrestler');
    foe.stagger.poise = 0;
    const { x } = foe;
    hold(room, BOTH | right, 1);
    expect(types(until(room, () => room.hero.hitIds.length > 0))).toContain('hit');
    wait(room, 20);
    expect(Math.abs(foe.x - x)).toBeLessThan(px(4));
  });

  test('without the stick it is the circle still', () => {
    const room = gym({}, alone('ridzik'));
    tap(room, BOTH);
    expect(room.hero.move).toBe('ridzik.badge');
  });
});

/** An arena one screen wide, locked. */
function locked(): Gym {
  const goon = { kind: 'goon', x: px(20), y: px(10), entrance: 'here', delay: 0, leader: false, item: null } as const;
  const room = gym({}, { ...emptyRoom, arenas: [{ ...emptyRoom.arenas[0]!, x0: 0, x1: px(480), waves: [[goon]] }] });
  room.hero.x = px(300);
  wait(room, 2);
  return room;
}
