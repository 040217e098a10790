import { describe, expect, test } from 'vitest';
import { Button } from '../../src/sim/buttons';
import { changeState } from '../../src/sim/fighter/change-state';
import { addItem } from '../../src/sim/combat/items';
import { px } from '../../src/sim/units';
import { aboutToStrike, dummy, gym, hold, tap, types, wait, emptyRoom, type Gym } from './gym';

const { light, heavy, right, left, gun } = Button;

function holding(): Gym & { foe: ReturnType<typeof dummy> } {
  const room = gym();
  const foe = dummy(room, 18);
  tap(room, heavy | right);
  wait(room, 10);
  return { ...room, foe };
}

describe('taking hold', () => {
  test('forward and heavy at arm’s length grabs', () => {
    const { hero, foe } = holding();
    expect([hero.state, foe.state, hero.grip, foe.grip]).toEqual(['hold', 'held', foe.id, hero.id]);
  });

  test('further off the same press is a shoulder', () => {
    const room = gym();
    dummy(room, 40);
    tap(room, heavy | right);
    expect(room.hero.move).toBe('danko.shoulder');
  });

  test('walking into a dizzy foe grabs him; walking into any other never does', () => {
    const room = gym();
    const foe = dummy(room, 40);
    hold(room, right, 30);
    expect(foe.state).not.toBe('held');
    foe.stun = 60;
    changeState(room.sim, foe, 'dizzy');
    hold(room, right, 30);
    expect([room.hero.state, foe.state]).toEqual(['hold', 'held']);
  });

  test('a wrestler is too heavy until he reels', () => {
    const room = gym();
    const foe = dummy(room, 20, 0, 'wrestler');
    tap(room, heavy | right);
    expect(room.hero.move).toBe('danko.shoulder');
    const other = gym();
    const dizzy = dummy(other, 20, 0, 'wrestler');
    dizzy.stun = 60;
    changeState(other.sim, dizzy, 'dizzy');
    hold(other, right, 4);
    expect(dizzy.state).toBe('held');
    expect(foe.state).not.toBe('held');
  });

  test('the holder cannot be struck for the first 20 frames', () => {
    const room = holding();
    room.hero.stateFrame = 0;
    aboutToStrike(room, dummy(room, -30), 'goon.kick', 1);
    wait(room, 2);
    expect(room.hero.hp).toBe(100);
  });

  test('held for ever is nobody: after a while he wriggles free', () => {
    const room = holding();
    wait(room, 130);
    expect([room.hero.state, room.foe.state]).toEqual(['idle', 'idle']);
  });
});

describe('what one does with him', () => {
  test('light is a knee and keeps hold', () => {
    const room = holding();
    const seen = types([...tap(room, light), ...wait(room, 30)]);
    expect(seen).toContain('kneed');
    expect([room.hero.state, room.foe.hp]).toEqual(['hold', 20]);
  });

  test.each([[right, 1], [left, -1]] as const)('heavy with the stick throws him that way', (stick, way) => {
    const room = holding();
    const { x } = room.foe;
    tap(room, heavy | stick);
    wait(room, 40);
    expect(Math.sign(room.foe.x - x)).toBe(way);
  });

  test('a thrown body bowls over others, five at the most, and hurts himself', () => {
    const room = holding();
    const crowd = [60, 84, 108, 132, 156, 180].map((dx) => dummy(room, dx));
    tap(room, heavy | right);
    wait(room, 60);
    expect(crowd.filter(({ hp }) => hp < 28).length).toBe(5);
    expect(room.foe.hp).toBeLessThan(28);
  });

  test('flung against the edge of a locked arena he bounces back and is hurt again', () => {
    const goon = { kind: 'goon', x: px(60), y: px(10), entrance: 'here', delay: 0, leader: false, item: null } as const;
    const room = gym({}, { ...emptyRoom, arenas: [{ ...emptyRoom.arenas[0]!, x0: 0, x1: px(480), waves: [[goon]] }] });
    room.hero.x = px(400);
    wait(room, 2);
    const foe = dummy(room, 34);
    tap(room, heavy | right);
    const seen = types(wait(room, 60));
    expect(seen).toContain('wallBounced');
    expect(foe.hp).toBeLessThan(28 - 15);
  });
});

describe('things', () => {
  test('use picks up what lies there; the weapon strikes harder and breaks after its number of blows', () => {
    const room = gym();
    addItem(room.sim, 'bucket', room.hero.x, room.hero.y);
    expect(types([...tap(room, gun), ...wait(room, 14)])).toContain('pickedUp');
    expect(room.hero.carried).toEqual({ kind: 'bucket', uses: 3 });
    const seen: string[] = [];
    for (let blow = 0; blow < 3; blow++) {
      const foe = dummy(room, 36, 0, 'strongman');
      seen.push(...types([...tap(room, light), ...wait(room, 50)]));
      room.sim.world.actors = room.sim.world.actors.filter(({ id }) => id !== foe.id);
    }
    expect(seen).toContain('weaponBroke');
    expect(room.hero.carried).toBeNull();
  });

  test('use with a weapon in hand throws it', () => {
    const room = gym();
    room.hero.carried = { kind: 'birch-broom', uses: 8 };
    const foe = dummy(room, 120);
    tap(room, gun);
    const seen = types(wait(room, 50));
    expect(seen).toContain('itemThrown');
    expect(foe.hp).toBe(18);
    expect(room.hero.carried).toBeNull();
  });

  test('what breaks on landing goes to pieces on whatever it meets, and is not picked up again', () => {
    for (const standsThere of [true, false]) {
      const room = gym();
      const { items } = room.sim.content;
      const brittle = { ...room.sim.content, items: { ...items, bucket: { ...items.bucket!, breaks: 'landing' as const } } };
      const foe = dummy(room, standsThere ? 120 : 900);
      const { hp } = foe;
      Object.assign(room.sim, { content: brittle });
      room.hero.carried = { kind: 'bucket', uses: 3 };
      tap(room, gun);
      const seen = types(wait(room, 80));
      expect([seen.includes('itemShattered'), seen.includes('itemLanded'), room.sim.world.items.length]).toEqual([true, false, 0]);
      expect(foe.hp < hp, 'and still hurts').toBe(standsThere);
    }
  });

  test('a light blow does not make him drop it, a fall does', () => {
    const room = gym();
    room.hero.carried = { kind: 'birch-broom', uses: 8 };
    aboutToStrike(room, dummy(room, 34), 'goon.punch', 1);
    wait(room, 10);
    expect(room.hero.carried).not.toBeNull();
    wait(room, 20); // nobody strikes who is stunned
    aboutToStrike(room, dummy(room, 40, 0, 'strongman'), 'strongman.hammer', 1);
    wait(room, 30);
    expect(room.hero.carried).toBeNull();
    expect(room.sim.world.items.some(({ kind }) => kind === 'birch-broom')).toBe(true);
  });

  test('use pressed just before a flying thing arrives catches it', () => {
    const room = gym();
    const foe = dummy(room, 120);
    foe.brain = null;
    const broom = addItem(room.sim, 'birch-broom', room.hero.x + px(80), room.hero.y);
    Object.assign(broom, { owner: foe.id, vx: -px(6), z: px(44), facing: -1 });
    wait(room, 7);
    tap(room, gun);
    wait(room, 3);
    expect(room.hero.carried?.kind).toBe('birch-broom');
    expect(room.hero.hp).toBe(100);
  });

  test('food is eaten by walking over it, but never wasted on a healthy man', () => {
    const room = gym();
    addItem(room.sim, 'pirozhok', room.hero.x, room.hero.y);
    wait(room, 3);
    expect(room.sim.world.items.length).toBe(1);
    room.hero.hp = 50;
    wait(room, 2);
    expect([room.hero.hp, room.sim.world.items.length]).toEqual([80, 0]);
  });

  test('a marked spot is safe once left, and is not otherwise', () => {
    const fallOn = (leave: boolean): number => {
      const room = gym();
      aboutToStrike(room, dummy(room, 150, 0, 'icicle-thrower'), 'icicle-thrower.lob', 1);
      hold(room, leave ? left : 0, 60);
      return room.hero.hp;
    };
    expect(fallOn(true)).toBe(100);
    expect(fallOn(false)).toBe(90);
  });
});
