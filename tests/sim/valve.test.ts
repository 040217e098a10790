import { describe, expect, test } from 'vitest';
import { content } from '../../src/content/content';
import { begin } from '../../src/sim/begin';
import { Button } from '../../src/sim/buttons';
import { JET } from '../../src/sim/features/valve/valve';
import { px } from '../../src/sim/units';
import { dummy, emptyRoom, hold, tap, types, wait, type Gym } from './gym';

/** A pipe on the wall, and a hero before it. */
function boilerRoom(): Gym {
  const level = { ...emptyRoom, features: { ...emptyRoom.features, valve: [{ x: px(230), y: px(2) }] } };
  const sim = begin(content, level, { seed: 1, difficulty: 1, assist: 0 });
  const hero = sim.world.actors[0]!;
  Object.assign(hero, { x: px(205), y: px(6), facing: 1 });
  return { sim, hero };
}
const strike = (room: Gym) => [...tap(room, Button.light), ...wait(room, 14)];

describe('a valve on the wall', () => {
  test('struck, it hisses, then whoever stands before it at any depth is scalded and falls, once', () => {
    const room = boilerRoom();
    const near = dummy(room, 0);
    const far = dummy(room, 0);
    Object.assign(near, { x: px(240), y: px(30) });
    Object.assign(far, { x: px(225), y: px(60) });
    const before = [near.hp, far.hp];
    expect(types(strike(room))).toContain('valveStruck');
    Object.assign(room.hero, { x: px(100) });
    expect([near.hp, far.hp]).toEqual(before);
    const seen = types(wait(room, JET.hisses + JET.blows));
    expect(seen.filter((type) => type === 'jetBlew')).toHaveLength(1);
    expect([before[0]! - near.hp, before[1]! - far.hp]).toEqual([14, 14]);
  });

  test('the hero who stays is scalded, too; who walks away is not', () => {
    const stays = boilerRoom();
    strike(stays);
    wait(stays, JET.hisses + JET.blows);
    expect(stays.sim.world.score.damageTaken).toBeGreaterThan(0);
    const walks = boilerRoom();
    strike(walks);
    hold(walks, Button.left, JET.hisses + JET.blows);
    expect(walks.sim.world.score.damageTaken).toBe(0);
  });

  test('a man flung at it opens it, and it is too hot to be opened again for a while', () => {
    const room = boilerRoom();
    strike(room);
    Object.assign(room.hero, { x: px(205) });
    wait(room, JET.hisses + JET.blows + 60);
    Object.assign(room.hero, { x: px(205), y: px(6), facing: 1, hp: 100 });
    expect(types(strike(room))).not.toContain('valveStruck');
    wait(room, JET.rests);
    const flung = dummy(room, 0);
    Object.assign(flung, { x: px(225), y: px(2), z: px(20), vx: px(1), state: 'launched', own: { of: 'flight', bounces: 0 } });
    expect(types(wait(room, 3))).toContain('valveStruck');
  });
});
