import { describe, expect, test } from 'vitest';
import { Button } from '../../src/sim/buttons';
import type { SimEvent } from '../../src/sim/event';
import { HEAT } from '../../src/sim/features/heat/heat';
import type { LevelDef } from '../../src/sim/level-def';
import { px } from '../../src/sim/units';
import { aboutToStrike, dummy, duoRoom, emptyRoom, fighter, gym, hold, tap, types, wait, type Gym } from './gym';

const { light, heavy, right, down, partner: P, defend } = Button;

/** Steam hangs at the far end of the room. */
const STEAMY: LevelDef = {
  ...emptyRoom, id: 'bath', features: { heat: [{ x0: px(960), x1: px(1440) }], stone: [{ x0: px(400), x1: px(460) }] },
};
const bath = (): Gym => gym({}, STEAMY);
const heatOf = ({ sim }: Gym): number => sim.world.features.heat!.value;
const full = (): Gym => {
  const room = bath();
  room.sim.world.features.heat!.value = HEAT;
  return room;
};

/** Strikes a fresh man so, and says what it was worth. */
function worth(room: Gym, buttons: number): number {
  const before = heatOf(room);
  const foe = Object.assign(dummy(room, 30), { hp: 200 });
  hold(room, buttons, 1);
  for (let i = 0; i < 60 && room.hero.state === 'attack'; i++) wait(room, 1);
  room.sim.world.actors = room.sim.world.actors.filter(({ id }) => id !== foe.id);
  return heatOf(room) - before;
}

describe('heat', () => {
  test('grows by blows: most by a new one, less by one known, by the same again not at all', () => {
    const room = bath();
    const [jab, again, sweep, known] = [worth(room, light), worth(room, light), worth(room, heavy | down), worth(room, light)];
    expect(again).toBe(0);
    expect(sweep).toBe(jab);
    expect(known).toBeGreaterThan(0);
    expect(known).toBeLessThan(jab);
  });

  test('grows by a parry', () => {
    const room = bath();
    const foe = fighter(room, 30);
    aboutToStrike(room, foe, 'goon.punch', 4);
    tap(room, defend);
    expect(types(wait(room, 12))).toContain('parried');
    expect(heatOf(room)).toBeGreaterThan(0);
  });

  test('grows twice as fast where steam hangs', () => {
    const cold = bath();
    const hot = gym({}, { ...STEAMY, features: { heat: [{ x0: 0, x1: px(480) }] } });
    expect(worth(hot, light)).toBe(2 * worth(cold, light));
  });

  test('is all there when the hot stone has been held', () => {
    const room = bath();
    room.hero.x = px(420);
    hold(room, light, 165);
    const seen = types([...tap(room, 0), ...wait(room, 2)]);
    expect(seen).toContain('stoneHeld');
    expect([heatOf(room), seen.includes('heatFull')]).toEqual([HEAT, true]);
  });

  test('says so when it is full, and the first time how to use it', () => {
    const room = bath();
    room.sim.world.features.heat!.value = HEAT - 1;
    const seen: SimEvent[] = [];
    dummy(room, 30);
    seen.push(...tap(room, light), ...wait(room, 10));
    expect(seen.filter(({ type }) => type === 'heatFull' || type === 'hinted')).toMatchObject([{ type: 'heatFull' }, { hint: 'heat' }]);
  });

  test('is nothing two heroes have, nor one where no steam hangs', () => {
    const two = gym({}, { ...duoRoom, features: STEAMY.features });
    expect([two.sim.world.features.heat, gym().sim.world.features.heat]).toEqual([null, null]);
  });
});

describe('letting off steam', () => {
  test('takes all the heat, throws everybody near off his feet, on either side, and spares who is far', () => {
    const room = full();
    const near = [dummy(room, 60), dummy(room, -90), dummy(room, 30, 24)];
    const far = dummy(room, 200);
    for (const foe of [...near, far]) foe.hp = 100;
    const seen = types([...tap(room, P), ...wait(room, 60)]);
    expect(seen.filter((type) => type === 'steamBurst')).toHaveLength(2);
    expect(heatOf(room)).toBe(0);
    for (const foe of near) expect(foe.hp).toBeLessThan(100 - 16);
    expect(far.hp).toBe(100);
  });

  test('cannot be stopped by a blow', () => {
    const room = full();
    const foe = fighter(room, 30);
    aboutToStrike(room, foe, 'goon.punch', 6);
    tap(room, P);
    expect(types(wait(room, 16))).not.toContain('hit');
    expect([room.hero.hp, room.hero.state]).toEqual([100, 'steam']);
  });

  test('scalds: it goes on hurting for a while, but puts nobody out by itself', () => {
    const room = full();
    const strong = Object.assign(dummy(room, 60), { hp: 200 });
    const weak = Object.assign(dummy(room, -60), { hp: 34 });
    tap(room, P);
    const seen = types(wait(room, 36));
    const { hp } = strong;
    seen.push(...types(wait(room, 160)));
    expect(seen.filter((type) => type === 'scalded').length).toBeGreaterThan(5);
    expect(strong.hp).toBeLessThanOrEqual(hp - 8);
    expect(weak.hp).toBe(1);
  });

  test('cuts in on any blow of his own', () => {
    const room = full();
    tap(room, heavy | right);
    wait(room, 10);
    tap(room, P);
    wait(room, 1);
    expect(room.hero.state).toBe('steam');
  });

  test('is nothing to be had for less', () => {
    const room = bath();
    room.sim.world.features.heat!.value = HEAT - 1;
    tap(room, P);
    wait(room, 2);
    expect([room.hero.state, heatOf(room)]).toEqual(['idle', HEAT - 1]);
  });

  test('makes none of it again', () => {
    const room = full();
    for (const dx of [40, -40, 80, -80]) dummy(room, dx).hp = 200;
    tap(room, P);
    wait(room, 80);
    expect(heatOf(room)).toBe(0);
  });
});
