import { describe, expect, test } from 'vitest';
import { Button } from '../../src/sim/buttons';
import type { SimEvent } from '../../src/sim/event';
import { changeState } from '../../src/sim/fighter/change-state';
import { rewardFor } from '../../src/sim/stage/scoring';
import { px } from '../../src/sim/units';
import type { Actor } from '../../src/sim/actor';
import { aboutToStrike, dummy, fighter, gym, hold, tap, types, wait, type Gym } from './gym';

const { light, heavy, jump, right, defend } = Button;

const hitsOn = (events: readonly SimEvent[], target: Actor): number =>
  events.filter((event) => event.type === 'hit' && event.target === target.id).length;

/** A room in which nobody has begun a blow of late. */
function quiet(setup: Parameters<typeof gym>[0] = {}): Gym {
  const room = gym(setup);
  room.sim.world.brawl.tokenClock = 99;
  return room;
}

/** A jump kick straight ahead. */
function jumpKick(room: Gym): SimEvent[] {
  return [...hold(room, jump | right, 10), ...hold(room, jump | right | light, 2), ...hold(room, jump | right, 40)];
}

describe('who strikes up at a jumper', () => {
  const UP = ['towel-whipper', 'icicle-thrower', 'wrestler', 'lid-bearer', 'bath-master', 'truck-guard', 'truck-guard-bare', 'shotgunner',
    'shieldman', 'dispatcher'];
  test.each(UP)('%s: a jump kick into his face is struck down, and does not touch him', (kind) => {
    const room = quiet({ difficulty: 2 });
    const foe = fighter(room, 84, 0, kind);
    foe.brain!.cool = 99; // not at him already
    const seen = jumpKick(room);
    expect([hitsOn(seen, room.hero), hitsOn(seen, foe)]).toEqual([1, 0]);
    expect(room.hero.state).toBe('launched');
  });

  test.each(UP)('%s: the same at his back, while he is at somebody else, tells', (kind) => {
    const room = quiet({ difficulty: 2 });
    const foe = fighter(room, 60, 0, kind);
    aboutToStrike(room, foe, room.sim.content.actors[kind]!.moves.light!, 24);
    foe.facing = 1;
    const seen = jumpKick(room);
    expect(hitsOn(seen, room.hero)).toBe(0);
    expect(seen.some((event) => ['hit', 'armoured'].includes(event.type) && 'target' in event && event.target === foe.id)).toBe(true);
  });

  test('it goes over the head of whoever stays on the floor, and leaves him open to him', () => {
    const room = quiet();
    const foe = dummy(room, 30, 0, 'towel-whipper');
    aboutToStrike(room, foe, 'towel-whipper.whip-up', 1);
    expect(hitsOn(wait(room, 14), room.hero)).toBe(0);
    tap(room, light);
    expect(hitsOn(wait(room, 8), foe)).toBe(1);
  });

  test('who jumps straight up out of his reach is left alone', () => {
    const room = quiet({ difficulty: 3 });
    const foe = fighter(room, 84, 0, 'towel-whipper');
    foe.brain!.cool = 999;
    foe.brain!.timer = 999;
    foe.brain!.side = 1;
    const seen = hold(room, jump, 40);
    expect(seen.some((event) => event.type === 'telegraph')).toBe(false);
  });
});

describe.each(['lid-bearer', 'shieldman'])('%s behind his guard', (kind) => {
  const facing = (dx = 30): Gym & { foe: Actor } => {
    const room = quiet();
    const foe = fighter(room, dx, 0, kind);
    foe.brain!.cool = 999;
    return { ...room, foe };
  };
  /** With his hands up for as long as it is mashed at. */
  const raised = (dx = 30): Gym & { foe: Actor } => {
    const room = facing(dx);
    for (let tick = 0; tick < 20 && room.foe.state !== 'guard'; tick++) hold(room, tick % 4 < 2 ? light : 0, 1);
    expect(room.foe.state).toBe('guard');
    return room;
  };

  test('lights bounce; after three of them it is pushed into the face of who still mashes', () => {
    const room = facing();
    const seen: SimEvent[] = [];
    for (let tick = 0; tick < 130; tick++) seen.push(...hold(room, tick % 4 < 2 ? light : 0, 1));
    const order = types(seen).filter((type) => ['guarded', 'telegraph'].includes(type));
    expect(order.slice(0, 4)).toEqual(['guarded', 'guarded', 'guarded', 'telegraph']);
    expect(hitsOn(seen, room.hero)).toBeGreaterThan(0);
    expect(hitsOn(seen, room.foe)).toBe(0);
  });

  test('hands that take hold are no blow: he is grabbed', () => {
    const room = raised(20);
    for (let tick = 0; tick < 40 && room.hero.state !== 'idle'; tick++) wait(room, 1);
    expect(room.foe.state).toBe('guard');
    room.hero.x = room.foe.x - px(20);
    tap(room, heavy | right);
    expect(types(wait(room, 12))).toContain('grabbed');
  });

  test('a heavy that has been charged goes through', () => {
    const room = raised(40);
    changeState(room.sim, room.hero, 'idle');
    room.hero.move = 'danko.haymaker-charged';
    changeState(room.sim, room.hero, 'attack');
    expect(hitsOn(wait(room, 10), room.foe)).toBe(1);
  });

  test('who has gone round him strikes his open back', () => {
    const room = raised(24);
    wait(room, 12);
    tap(room, defend | right);
    wait(room, 16);
    expect(room.hero.x).toBeGreaterThan(room.foe.x);
    tap(room, light | Button.left);
    expect(hitsOn(wait(room, 8), room.foe)).toBe(1);
  });

  test('forty points break it, and he stands open for 50 frames', () => {
    const room = raised();
    room.foe.stagger.guard = 39;
    const seen: SimEvent[] = [];
    for (let tick = 0; tick < 40 && room.foe.state !== 'hitstun'; tick++) seen.push(...hold(room, tick % 4 < 2 ? light : 0, 1));
    expect(types(seen)).toContain('guardBroken');
    expect([room.foe.state, room.foe.stun]).toEqual(['hitstun', 50]);
  });
});

describe.each([['bath-master', 'goon'], ['dispatcher', 'truck-hand']] as const)('%s calls', (kind, man) => {
  /** In a fight of his own, the others beaten. */
  const calling = (dx = 160): Gym & { foe: Actor } => {
    const room = quiet();
    Object.assign(room.sim.world.brawl, { arena: 'far', waiting: 0 });
    room.sim.world.brawl.camera.right = px(480);
    const foe = fighter(room, dx, 0, kind);
    Object.assign(foe.brain!, { wave: 'far/0', seen: 99 });
    return { ...room, foe };
  };
  const come = (events: readonly SimEvent[]): number => events.filter(({ type }) => type === 'spawned').length;

  test('a second and a shout later two men come, and they pay nothing', () => {
    const room = calling();
    const begun = wait(room, 3);
    expect(types(begun)).toEqual(expect.arrayContaining(['said', 'telegraph']));
    expect(come(wait(room, 55))).toBe(0);
    expect(come(wait(room, 10))).toBe(2);
    const men = room.sim.world.actors.filter((actor) => actor.brain?.wits.called);
    expect(men.map((one) => [one.kind, one.brain!.wave, rewardFor(room.sim, one)])).toEqual([[man, 'far/0', 0], [man, 'far/0', 0]]);
    expect(rewardFor(room.sim, room.foe)).toBeGreaterThan(0);
  });

  test('any blow in that second, and nobody comes', () => {
    const room = calling();
    wait(room, 40);
    expect(room.foe.move).toBe(`${kind}.call`);
    room.hero.x = room.foe.x - px(30);
    tap(room, light);
    const seen = wait(room, 60);
    expect([hitsOn(seen, room.foe) > 0, come(seen)]).toEqual([true, 0]);
  });

  test('twice at most, and never more than may fight at once', () => {
    const room = calling();
    room.sim.world.assist = 8; // endures
    let called = 0;
    for (let tick = 0; tick < 1500; tick++) {
      const hero = room.hero;
      hero.x = room.foe.x > px(240) ? px(20) : px(460);
      called += come(wait(room, 1));
      for (const actor of room.sim.world.actors) if (actor.brain?.wits.called) Object.assign(actor, { hp: 0, state: 'dead' });
    }
    expect(called).toBe(4);
    const full = calling();
    for (let i = 0; i < 5; i++) Object.assign(fighter(full, 60 + i * 20).brain!, { wave: 'far/0' });
    full.foe.brain!.attack = `${kind}.call`;
    aboutToStrike(full, full.foe, `${kind}.call`, 2);
    expect(come(wait(full, 6))).toBe(0);
  });
});

describe('being down', () => {
  test('the third time he comes up swinging, and nothing touches him until it is out', () => {
    const room = quiet();
    const foe = fighter(room, 30);
    foe.brain!.wits.falls = 2;
    foe.hp = 20;
    changeState(room.sim, foe, 'lying');
    wait(room, 34);
    expect([foe.state, foe.move]).toEqual(['attack', 'goon.rise']);
    tap(room, heavy | Button.down);
    expect(hitsOn(wait(room, 16), foe)).toBe(0);
    expect(hitsOn(wait(room, 20), room.hero)).toBe(1);
  });

  test('the first time he just gets up, safe for twelve frames more', () => {
    const room = quiet();
    const foe = fighter(room, 30);
    foe.brain!.cool = 999;
    changeState(room.sim, foe, 'lying');
    wait(room, 61);
    expect(foe.timers.invulnerable).toBeGreaterThan(8);
    expect(foe.move).toBeNull();
  });
});

describe('a grip', () => {
  const kneed = (knees: number): Gym & { foe: Actor } => {
    const room = quiet();
    const foe = fighter(room, 18, 0, 'truck-guard-bare');
    foe.brain!.cool = 999;
    tap(room, heavy | right);
    wait(room, 10);
    for (let i = 0; i < knees; i++) {
      tap(room, light);
      wait(room, 25);
    }
    return { ...room, foe };
  };

  test('is good for three knees; then he slips out of it, and nobody is hurt', () => {
    const { foe, ...room } = kneed(3);
    const hp = foe.hp;
    expect(types(wait(room, 20))).toContain('brokeFree');
    expect([foe.grip, room.hero.grip, foe.hp, room.hero.hp]).toEqual([null, null, hp, 100]);
  });

  test('after the third knee there is still time to throw him', () => {
    const room = kneed(3);
    tap(room, heavy | right);
    expect(types(wait(room, 20))).toContain('threw');
  });
});

test('eight blows without a pause, and he leaps out of it, out of reach and ready to take more', () => {
  const room = quiet();
  const foe = fighter(room, 30);
  foe.brain!.wits.beaten = 7;
  tap(room, light);
  const seen = types(wait(room, 14));
  expect(seen).toEqual(expect.arrayContaining(['hit', 'brokeFree']));
  expect(foe.timers.invulnerable).toBeGreaterThan(0);
  expect(foe.stagger.poise).toBe(3);
});

test('who sees strength being gathered for a blow steps back from it', () => {
  const room = quiet({ difficulty: 3 });
  const foe = fighter(room, 110, 0, 'truck-guard-bare');
  Object.assign(foe.brain!, { plan: 'approach', attack: 'truck-guard-bare.punch', token: true, timer: 150 }); // on his way in
  const seen = hold(room, heavy, 34);
  expect(seen.some((event) => event.type === 'stepped' && event.actor === foe.id)).toBe(true);
  expect(hitsOn(seen, foe)).toBe(0);
});
