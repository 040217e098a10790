import { describe, expect, test } from 'vitest';
import { bots } from '../../src/run/bots';
import { Button } from '../../src/sim/buttons';
import { openFrom, openUpTo } from '../../src/sim/feature-hooks';
import { changeState } from '../../src/sim/fighter/change-state';
import { Bounce } from '../../src/sim/fighter/hurt';
import type { Feature, FeatureName } from '../../src/sim/sim';
import { clearArena } from '../../src/sim/stage/arenas';
import { step } from '../../src/sim/step';
import { px } from '../../src/sim/units';
import { dummy, emptyRoom, gym, hold, reeling, types, wait, type Gym } from './gym';

/** The empty room with things of the street in it that the game does not have: all that a feature may say, on its own. */
function roomWith(...rows: readonly Partial<Feature<FeatureName>>[]): Gym {
  const { sim } = gym();
  const made = rows.map((row, at) => ({ begin: () => null, ...row, name: `thing-${at}` as FeatureName }));
  const features = { ...sim.world.features, ...Object.fromEntries(made.map(({ name }) => [name, {}])) };
  const furnished = { ...sim, rules: { ...sim.rules, features: [...sim.rules.features, ...made] }, world: { ...sim.world, features } };
  return { sim: furnished, hero: furnished.world.actors[0]! };
}

const BAR = { x0: px(400), x1: px(416) }; // as thin as one may be
const [LEFT, RIGHT] = [px(390), px(426)]; // where a body stops
const barred = (): Gym => roomWith({ blocks: () => [BAR] });

describe('where a thing stands across the street', () => {
  test('nobody gets through, from either side, and everybody once it is gone', () => {
    const own = { shut: [BAR] };
    const room = roomWith({ blocks: () => own.shut });
    const foe = dummy(room, 300);
    hold(room, Button.right, 200);
    expect(room.hero.x).toBe(LEFT);
    foe.x = px(418);
    wait(room, 1);
    expect(foe.x).toBe(RIGHT);
    own.shut = [];
    foe.x = px(1000);
    hold(room, Button.right, 60);
    expect(room.hero.x).toBeGreaterThan(RIGHT);
  });

  test('nobody gets over it, jumping, falling dead, coming in or only standing about', () => {
    const room = barred();
    hold(room, Button.right | Button.jump, 300);
    expect(room.hero.x).toBeLessThanOrEqual(LEFT);
    const high = dummy(room, 0);
    Object.assign(high, { x: px(380), z: px(200), vx: px(6) });
    changeState(room.sim, high, 'launched', { of: 'flight', bounces: 0 });
    const passer = Object.assign(dummy(room, 0), { x: px(405), role: 'bystander' });
    wait(room, 60);
    expect(high.x).toBeLessThanOrEqual(LEFT);
    expect(passer.x).toBe(LEFT);
  });

  test('whoever is thrown at it bounces off it once, as off the edge of a fight', () => {
    const room = barred();
    const foe = dummy(room, 0);
    Object.assign(foe, { x: px(370), z: px(60), vx: px(6), vz: px(1) });
    changeState(room.sim, foe, 'thrown', { of: 'flight', bounces: Bounce.wall });
    const { hp } = foe;
    expect(types(wait(room, 20)).filter((type) => type === 'wallBounced')).toHaveLength(1);
    expect(foe.hp).toBeLessThan(hp);
    expect(foe.x).toBeLessThan(LEFT);
  });

  test('a man held into it by the collar comes out on the side of who holds him', () => {
    const room = barred();
    hold(room, Button.right, 200);
    const foe = reeling(room, 8);
    hold(room, Button.right, 4);
    expect([room.hero.state, foe.state]).toEqual(['hold', 'held']);
    expect(foe.x).toBeGreaterThan(LEFT);
    wait(room, 240);
    expect(foe.state).not.toBe('held');
    expect(foe.x).toBeLessThanOrEqual(LEFT);
  });
});

test('a bot that gets no further uses what is there to be used, and goes on', () => {
  const own = { shut: [BAR] };
  const room = roomWith({
    blocks: () => own.shut,
    offersUse: (_sim, _own, { x }) => own.shut.length > 0 && x > px(300),
    offers(_sim, _own, { x, intent }) {
      if (intent.gun > 0 && x > px(300)) own.shut = [];
      return null;
    },
  });
  const bot = bots.average!(1);
  const pressed: number[] = [];
  for (let i = 0; i < 240; i++) {
    const buttons = bot(room.sim);
    if ((buttons & Button.gun) !== 0) pressed.push(room.hero.x);
    step(room.sim, [buttons]);
  }
  expect(pressed).toEqual([LEFT]);
  expect(room.hero.x).toBeGreaterThan(RIGHT);
});

describe('how far one gets', () => {
  test('is what leaves least of the street, whichever thing says so', () => {
    const stops = (...all: readonly (number | null)[]) => openUpTo(roomWith(...all.map((x) => ({ stopsAt: () => x }))).sim);
    expect([stops(), stops(null), stops(px(700), null, px(500), px(600))]).toEqual([emptyRoom.length, emptyRoom.length, px(500)]);
    const shutAt = (at: number): Partial<Feature<FeatureName>> => ({ noWayBack: (_sim, _own, x) => (x > at ? at : null) });
    const shuts = (...all: readonly number[]) => openFrom(roomWith(...all.map(shutAt)).sim, px(650));
    expect([shuts(), shuts(px(700)), shuts(px(100), px(600), px(300), px(700))]).toEqual([0, 0, px(600)]);
  });

  test('is asked again and again: what opens lets one on at once, and what has shut behind the last hero stays shut', () => {
    const own = { shut: true };
    const room = roomWith({ stopsAt: () => (own.shut ? px(600) : null), noWayBack: (_sim, _own, x) => (x > px(610) ? px(610) : null) });
    const { camera } = room.sim.world.brawl;
    hold(room, Button.right, 300);
    expect([camera.right, room.hero.x]).toEqual([px(600), px(582)]);
    own.shut = false;
    hold(room, Button.right, 60);
    expect([camera.right, camera.left]).toEqual([emptyRoom.length, px(610)]);
    expect(room.hero.x).toBeGreaterThan(px(628));
    hold(room, Button.left, 200);
    expect(room.hero.x).toBe(px(628));
  });

  test('is the arena while one is locked, and what the things say once it is cleared', () => {
    const room = roomWith({ stopsAt: () => px(1900) });
    const { brawl } = room.sim.world;
    const [arena] = emptyRoom.arenas;
    Object.assign(brawl, { arena: arena!.id, waiting: 1 });
    brawl.camera.right = arena!.x1;
    wait(room, 1);
    expect(brawl.camera.right).toBe(arena!.x1);
    clearArena(room.sim, arena!);
    wait(room, 1);
    expect(brawl.camera.right).toBe(px(1900));
  });
});
