import { describe, expect, test } from 'vitest';
import { Assist } from '../../src/sim/assist';
import { Button } from '../../src/sim/buttons';
import { changeState } from '../../src/sim/fighter/change-state';
import { px } from '../../src/sim/units';
import { aboutToStrike, dummy, gym, hold, tap, types, wait, type Gym } from './gym';

const { defend, left, right, light } = Button;

/** Defend pressed `early` frames before a punch arrives; what came of it. */
function meetPunch(early: number, setup: Parameters<typeof gym>[0] = {}, move = 'goon.punch'): string[] {
  const room = gym(setup);
  const foe = dummy(room, 34);
  aboutToStrike(room, foe, move, 30);
  foe.stateFrame = room.sim.content.moves[move]!.startup - 14;
  foe.x = room.hero.x + px(52);
  const seen: string[] = [];
  for (let tick = 0; tick < 40; tick++) {
    const down = tick >= 13 - early && tick < 13 - early + 2;
    seen.push(...types(hold(room, down ? defend : 0, 1)));
  }
  return seen;
}

describe('parry', () => {
  test.each([1, 4, 8])('pressed %i frames before the blow it parries, and the attacker reels', (early) => {
    expect(meetPunch(early)).toContain('parried');
  });

  test('pressed on the very frame is too late, and long before it only blocks or takes it', () => {
    expect(meetPunch(0)).not.toContain('parried');
    expect(meetPunch(9)).not.toContain('parried');
  });

  test('Détente gives 12 frames, Cold War 6', () => {
    expect(meetPunch(12, { difficulty: 0 })).toContain('parried');
    expect(meetPunch(7, { difficulty: 3 })).not.toContain('parried');
  });

  test('the assist makes the window half as long again', () => {
    expect(meetPunch(11, { assist: Assist.wideParry })).toContain('parried');
  });

  test('a parried attacker is dizzy for 50 frames and costs nothing', () => {
    const room = gym();
    const foe = dummy(room, 34);
    aboutToStrike(room, foe, 'goon.punch', 3);
    tap(room, defend);
    wait(room, 4);
    expect([foe.state, foe.stun, room.hero.hp]).toEqual(['dizzy', 50, 100]);
  });

  test('what is marked red cannot be parried', () => {
    const room = gym();
    const foe = dummy(room, 40, 0, 'strongman');
    aboutToStrike(room, foe, 'strongman.slam', 3);
    tap(room, defend);
    expect(types(wait(room, 8))).toContain('hit');
  });

  test('what is marked blue takes hold through any guard', () => {
    const room = gym();
    const foe = dummy(room, 34, 0, 'wrestler');
    aboutToStrike(room, foe, 'wrestler.lunge', 3);
    tap(room, defend);
    expect(types(wait(room, 8))).toContain('grabbed');
    expect(room.hero.state).toBe('held');
  });
});

describe('guard', () => {
  test('held, it takes a fifth of the damage', () => {
    const room = gym();
    hold(room, defend, 30);
    aboutToStrike(room, dummy(room, 36), 'goon.kick', 1);
    hold(room, defend, 3);
    expect([room.hero.hp, room.hero.state]).toEqual([99, 'guard']);
  });

  test('does not save the last point: nobody stands there with none left', () => {
    const room = gym();
    hold(room, defend, 30);
    room.hero.hp = 1;
    aboutToStrike(room, dummy(room, 36), 'goon.kick', 1);
    expect(types(hold(room, defend, 3))).toContain('knockedOut');
    expect(room.hero.hp).toBe(0);
  });

  test('breaks after 40 points', () => {
    const room = gym();
    hold(room, defend, 30);
    room.hero.stagger.guard = 35;
    aboutToStrike(room, dummy(room, 36), 'goon.kick', 1);
    expect(types(hold(room, defend, 3))).toContain('guardBroken');
    expect(room.hero.state).toBe('hitstun');
  });

  test('does not cover the back', () => {
    const room = gym();
    hold(room, defend, 30);
    aboutToStrike(room, dummy(room, -36), 'goon.kick', 1);
    hold(room, defend, 3);
    expect(room.hero.hp).toBe(93);
  });
});

describe('step', () => {
  test('defend with a direction goes about 46 px in 18 frames', () => {
    const room = gym();
    const { x } = room.hero;
    hold(room, defend | left, 1);
    wait(room, 20);
    expect((x - room.hero.x) / 256).toBeGreaterThan(40);
    expect((x - room.hero.x) / 256).toBeLessThan(52);
    expect(room.hero.state).toBe('idle');
  });

  test('is untouchable from the third frame to the twelfth, and not before', () => {
    const outcome = (age: number): number => {
      const room = gym();
      hold(room, defend | right, 1);
      wait(room, age);
      aboutToStrike(room, dummy(room, 20), 'goon.kick', 1);
      wait(room, 1);
      return room.hero.hp;
    };
    expect(outcome(0)).toBe(93);
    expect(outcome(3)).toBe(100);
    expect(outcome(9)).toBe(100);
    expect(outcome(15)).toBe(93);
  });
});

describe('a beating has an end', () => {
  const beat = (room: Gym): void => aboutToStrike(room, dummy(room, 34), 'goon.punch', 1);

  test('nobody can hit a hero twice within 12 frames', () => {
    const room = gym();
    beat(room);
    beat(room);
    wait(room, 2);
    expect(room.hero.hp).toBe(95);
  });

  test('the third hit within a second and a half knocks him down, and out of it: 45 frames unhurt after rising', () => {
    const room = gym();
    for (let i = 0; i < 3; i++) {
      beat(room);
      wait(room, 25);
      room.sim.world.actors.length = 1;
    }
    expect(['launched', 'lying']).toContain(room.hero.state);
    let safe = 0;
    for (let tick = 0; tick < 200; tick++) {
      wait(room, 1);
      if (room.hero.timers.invulnerable > 0 && room.hero.state === 'idle') safe++;
    }
    expect(safe).toBeGreaterThanOrEqual(40);
  });

  test('defend on the floor gets him up sooner', () => {
    const lie = (buttons: number): number => {
      const room = gym();
      room.hero.state = 'lying';
      let ticks = 0;
      while (room.hero.state === 'lying' && ticks < 90) {
        hold(room, buttons, 1);
        ticks++;
      }
      return ticks;
    };
    expect(lie(defend)).toBeLessThan(lie(0));
  });
});

describe('in a wrestler’s arms', () => {
  const held = (): Gym => {
    const room = gym();
    const foe = dummy(room, 30, 0, 'wrestler');
    aboutToStrike(room, foe, 'wrestler.lunge', 1);
    wait(room, 2);
    return room;
  };

  test('pressing buttons frees him, and the wrestler staggers back', () => {
    const room = held();
    const seen = Array.from({ length: 60 }, (_, tick) => types(hold(room, tick % 4 < 2 ? light : 0, 1))).flat();
    expect(seen).toContain('brokeFree');
  });

  test('so does simply holding defend, only slower: nobody has to mash', () => {
    const room = held();
    expect(types(hold(room, defend, 60))).toContain('brokeFree');
  });

  test('doing nothing costs: squeezed, then thrown', () => {
    const room = held();
    const seen = types(wait(room, 110));
    expect(seen).toContain('kneed');
    expect(room.hero.hp).toBeLessThan(100);
  });
});

test('a blow stepped through is dodged: it cannot catch him on the way out', () => {
  const room = gym();
  const foe = dummy(room, 30);
  hold(room, defend | right, 1);
  wait(room, 4);
  aboutToStrike(room, foe, 'goon.kick', 1);
  foe.x = room.hero.x + px(20);
  expect(types(wait(room, 2))).toContain('dodged');
  expect(types(wait(room, 20))).not.toContain('hit');
});

describe('a fall', () => {
  /** Frames from a blow that floors him until he can act, with defend pressed so long before he lands. */
  function floored(early: number | null): { frames: number; hurt: string[] } {
    const room = gym();
    const { hero } = room;
    changeState(room.sim, hero, 'launched');
    Object.assign(hero, { z: px(40), vz: 0, vx: px(1) });
    const seen: string[] = [];
    let frames = 0;
    for (; hero.state !== 'idle' && frames < 200; frames++) {
      const lands = hero.z + hero.vz * (early ?? 0) <= px(1);
      seen.push(...types(hold(room, early !== null && hero.state === 'launched' && lands ? defend : 0, 1)));
    }
    return { frames, hurt: seen };
  }

  test('is broken by defend just before the floor: he rolls up to his feet at once', () => {
    const left = floored(null);
    const broken = floored(3);
    expect(left.hurt).toContain('slammed');
    expect(broken.hurt).not.toContain('slammed');
    expect(left.frames - broken.frames).toBeGreaterThanOrEqual(30);
  });

  test('goes its way for who pressed too early, and for who is beaten', () => {
    const room = gym();
    changeState(room.sim, room.hero, 'launched');
    Object.assign(room.hero, { z: px(60), vz: 0 });
    tap(room, defend);
    expect(types(wait(room, 60))).toContain('slammed');
    room.hero.hp = 0;
    changeState(room.sim, room.hero, 'launched');
    Object.assign(room.hero, { z: px(2), vz: 0 });
    tap(room, defend);
    wait(room, 30);
    expect(room.hero.state).not.toBe('idle');
  });
});
