import { describe, expect, test } from 'vitest';
import { Button } from '../../src/sim/buttons';
import { px } from '../../src/sim/units';
import { aboutToStrike, dummy, gym, hold, tap, types, wait } from './gym';

const { left, right, up, jump, light, heavy, down } = Button;

describe('on the floor', () => {
  test('Danko moves in the very tick the stick goes over', () => {
    const room = gym();
    const { x } = room.hero;
    tap(room, left);
    expect(room.hero.x).toBe(x - px(1.5));
    expect(room.hero.facing).toBe(-1);
  });

  test('and stops in the tick it is let go', () => {
    const room = gym();
    hold(room, right, 5);
    const { x } = room.hero;
    wait(room, 3);
    expect(room.hero.x).toBe(x);
  });

  test('ten frames of stick make a run, but not with a foe close ahead', () => {
    const room = gym();
    hold(room, right, 9);
    expect(room.hero.state).toBe('walk');
    hold(room, right, 4);
    expect(room.hero.state).toBe('run');
    const crowded = gym();
    dummy(crowded, 60);
    hold(crowded, right, 13);
    expect(crowded.hero.state).toBe('walk');
  });

  test('light out of a run is a flying kick', () => {
    const room = gym();
    hold(room, right, 16);
    hold(room, right | light, 1);
    expect(room.hero.move).toBe('danko.dash-kick');
  });

  test('the belt has a back and a front', () => {
    const room = gym();
    hold(room, up, 120);
    expect(room.hero.y).toBe(0);
    hold(room, down, 120);
    expect(room.hero.y).toBe(px(63));
  });

  test('he cannot walk out of the picture', () => {
    const room = gym();
    hold(room, left, 400);
    expect(room.hero.x).toBeGreaterThanOrEqual(px(10));
  });

  test('two bodies do not stand in each other', () => {
    const room = gym();
    const foe = dummy(room, 24);
    hold(room, right, 30);
    expect(Math.abs(foe.x - room.hero.x)).toBeGreaterThan(px(12));
  });
});

describe('in the air', () => {
  test('a full jump is 42 frames, about 60 px high', () => {
    const room = gym();
    let height = 0;
    let ticks = 0;
    hold(room, jump, 4);
    while (room.hero.state !== 'idle' && ticks < 90) {
      hold(room, jump, 1);
      height = Math.max(height, room.hero.z);
      ticks += room.hero.z > 0 ? 1 : 0;
    }
    expect(ticks).toBeGreaterThan(38);
    expect(ticks).toBeLessThan(46);
    expect(height / 256).toBeGreaterThan(56);
    expect(height / 256).toBeLessThan(66);
  });

  test('a short press is a short hop', () => {
    const room = gym();
    let height = 0;
    tap(room, jump);
    for (let tick = 0; tick < 60; tick++) {
      wait(room, 1);
      height = Math.max(height, room.hero.z);
    }
    expect(height / 256).toBeLessThan(56);
  });

  test('jab, kick, stomp and slam come out in the air, and the slam shakes the floor', () => {
    const moves = [
      [light, 'danko.air-jab'], [light | right, 'danko.jump-kick'], [light | down, 'danko.jump-stomp'], [heavy, 'danko.slam'],
    ] as const;
    for (const [buttons, move] of moves) {
      const room = gym();
      tap(room, jump);
      wait(room, 10);
      hold(room, buttons, 1);
      expect(room.hero.move).toBe(move);
    }
    const room = gym();
    const foe = dummy(room, 34);
    tap(room, jump);
    wait(room, 8);
    tap(room, heavy);
    wait(room, 40);
    expect(foe.hp).toBeLessThan(28);
  });

  test('a stomp leaves him standing for a string, a kick does not', () => {
    const land = (buttons: number): string[] => {
      const room = gym();
      dummy(room, 20, 0, 'wrestler').stagger.poise = 0;
      tap(room, jump);
      wait(room, 26);
      const seen = types(hold(room, buttons, 2));
      seen.push(...types(wait(room, 20)));
      return seen;
    };
    expect(land(light | down)).toContain('hit');
    expect(land(light | down)).not.toContain('slammed');
    expect(land(light)).toContain('hit');
  });

  test('a juggle ends: six hits in the air and no more', () => {
    const room = gym();
    const foe = dummy(room, 20, 0, 'wrestler');
    foe.stagger.poise = 0;
    foe.hp = 999;
    Object.assign(foe, { state: 'launched', z: px(60), vz: px(3), stun: 0 });
    foe.stagger.juggle = 6;
    tap(room, light);
    wait(room, 5);
    expect(foe.hp).toBe(999);
  });
});

test('snow: a goon who is hit slides a long way, Danko does not', () => {
  const slide = (x: number, victim: 'goon' | 'danko'): number => {
    const room = gym();
    room.hero.x = px(x);
    room.sim.world.brawl.camera.x = px(x - 200);
    const foe = dummy(room, 34);
    const who = victim === 'goon' ? foe : room.hero;
    const before = who.x;
    if (victim === 'goon') Object.assign(foe, { state: 'hitstun', stun: 60, vx: px(3.75) });
    else aboutToStrike(room, foe, 'goon.kick', 1);
    wait(room, 60);
    return Math.abs(who.x - before) / 256;
  };
  expect(slide(1200, 'goon')).toBeGreaterThan(50);
  expect(slide(400, 'goon')).toBeLessThan(20);
  expect(Math.abs(slide(1200, 'danko') - slide(400, 'danko'))).toBeLessThan(2);
});
