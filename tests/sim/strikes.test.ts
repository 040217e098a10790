import { describe, expect, test } from 'vitest';
import { Assist } from '../../src/sim/assist';
import { Button } from '../../src/sim/buttons';
import { px } from '../../src/sim/units';
import { aboutToStrike, dummy, fighter, gym, hold, tap, types, wait } from './gym';

const { light, heavy, right, left, down } = Button;

describe('the light string', () => {
  test('a jab begins in the very tick of the press and hits on its first active frame', () => {
    const room = gym();
    const foe = dummy(room, 30);
    tap(room, light);
    expect(room.hero.move).toBe('danko.jab');
    expect(types(wait(room, 3))).not.toContain('hit');
    expect(types(wait(room, 1))).toContain('hit');
    expect(foe.state).toBe('hitstun');
  });

  test('a hit freezes both fighters, and nobody else', () => {
    const room = gym();
    const foe = dummy(room, 30);
    const passerBy = dummy(room, 120);
    passerBy.vx = px(1);
    tap(room, light);
    wait(room, 4);
    expect([room.hero.hitstop, foe.hitstop]).toEqual([5, 5]);
    expect(passerBy.hitstop).toBe(0);
    const { x } = room.hero;
    wait(room, 3);
    expect(room.hero.x).toBe(x);
  });

  test('four presses are jab, cross, gut, headbutt, and the last one lifts him off his feet', () => {
    const room = gym();
    const foe = dummy(room, 30, 0, 'wrestler');
    foe.stagger.poise = 0;
    const moves: string[] = [];
    let launched = false;
    for (let tick = 0; tick < 90 && !launched; tick++) {
      hold(room, tick % 2 === 0 ? light : 0, 1);
      if (room.hero.move && moves.at(-1) !== room.hero.move) moves.push(room.hero.move);
      launched = foe.state === 'launched';
    }
    expect(moves).toEqual(['danko.jab', 'danko.cross', 'danko.gut', 'danko.headbutt']);
    expect(launched).toBe(true);
  });

  test('mashing at any rhythm of 2 to 8 frames links the whole string', () => {
    for (let rhythm = 2; rhythm <= 8; rhythm++) {
      const room = gym();
      const foe = dummy(room, 30);
      for (let tick = 0; tick < 110; tick++) hold(room, tick % rhythm === 0 ? light : 0, 1);
      expect(foe.hp, `a press every ${rhythm} frames`).toBe(0);
    }
  });

  test('a jab that hits nobody does not chain', () => {
    const room = gym();
    tap(room, light);
    wait(room, 6);
    tap(room, light);
    wait(room, 2);
    expect(room.hero.move).toBe('danko.jab');
  });

  test('one string puts a goon out of the fight', () => {
    const room = gym();
    const foe = dummy(room, 30);
    for (let tick = 0; tick < 200; tick++) hold(room, tick % 3 === 0 ? light : 0, 1);
    expect(foe.state).toBe('dead');
  });
});

describe('presses are remembered', () => {
  test('a press during recovery comes out on the first free frame, up to 8 frames later', () => {
    for (const [early, comesOut] of [[1, true], [7, true], [9, false]] as const) {
      const room = gym();
      tap(room, light); // a jab of 16 frames that hits nobody
      wait(room, 16 - early);
      tap(room, light);
      wait(room, early + 1);
      expect(room.hero.state === 'attack', `pressed ${early} frames early`).toBe(comesOut);
    }
  });

  test('on touch 12 frames', () => {
    const room = gym({ assist: Assist.longBuffer });
    tap(room, light);
    wait(room, 5);
    tap(room, light);
    wait(room, 12);
    expect(room.hero.state).toBe('attack');
  });

  test('time stands still for the memory during hitstop', () => {
    const room = gym();
    dummy(room, 30, 0, 'wrestler').stagger.poise = 0;
    tap(room, light);
    wait(room, 4); // the hit
    tap(room, light);
    wait(room, 11); // five frames of hitstop and more
    expect(room.hero.move).toBe('danko.cross');
  });

  test('the last press wins', () => {
    const room = gym();
    tap(room, light);
    wait(room, 9);
    tap(room, heavy);
    tap(room, light);
    wait(room, 8);
    expect(room.hero.move).toBe('danko.jab');
  });

  test('the stick counts when the blow comes out, not when the button was pressed', () => {
    const room = gym();
    tap(room, light);
    wait(room, 11);
    tap(room, heavy | right);
    hold(room, down, 8);
    expect(room.hero.move).toBe('danko.sweep');
  });
});

describe('lanes are forgiving', () => {
  test.each(Array.from({ length: 15 }, (_, dy) => dy))('a jab hits %i px off in depth, near and far', (dy) => {
    for (const sign of [-1, 1]) {
      const room = gym();
      const foe = dummy(room, 30, dy * sign);
      tap(room, light);
      wait(room, 6);
      expect(foe.hp, `${dy * sign} px`).toBeLessThan(28);
    }
  });

  test('the pull toward a foe is in depth only, six pixels at the most, and never reaches the next lane', () => {
    const room = gym();
    const foe = dummy(room, 30, 19);
    const { y } = room.hero;
    tap(room, light);
    wait(room, 12);
    expect(room.hero.y - y).toBeGreaterThan(0);
    expect(room.hero.y - y).toBeLessThanOrEqual(px(6));
    expect(foe.x).toBeGreaterThanOrEqual(room.hero.x + px(20));
    const far = gym();
    const other = dummy(far, 30, 30);
    tap(far, light);
    wait(far, 12);
    expect(far.hero.y).toBe(px(32));
    expect(other.hp).toBe(28);
  });

  test('nobody is safe standing inside him', () => {
    const room = gym();
    const foe = dummy(room, 1);
    tap(room, light);
    wait(room, 6);
    expect(foe.hp).toBeLessThan(28);
  });
});

describe('heavies', () => {
  test('alone a haymaker, forward a shoulder, down a sweep', () => {
    for (const [buttons, move] of [[heavy, 'danko.haymaker'], [heavy | right, 'danko.shoulder'], [heavy | down, 'danko.sweep']] as const) {
      const room = gym();
      hold(room, buttons, 1);
      expect(room.hero.move).toBe(move);
    }
  });

  test('held for 24 frames it becomes the charged one, let go earlier it does not', () => {
    const room = gym();
    hold(room, heavy, 26);
    expect(room.hero.move).toBe('danko.haymaker-charged');
    const early = gym();
    hold(early, heavy, 16);
    wait(early, 3);
    expect(early.hero.move).toBe('danko.haymaker');
  });

  test('the charged one goes through a guard of flesh: armour while gathering', () => {
    const room = gym();
    const foe = dummy(room, 34);
    hold(room, heavy, 20);
    const before = room.hero.hp;
    foe.move = 'goon.punch';
    Object.assign(foe, { state: 'attack', stateFrame: 21 });
    hold(room, heavy, 3);
    expect(room.hero.hp).toBeLessThan(before);
    expect(room.hero.state).toBe('attack');
  });

  test('any heavy follows a cross that hit', () => {
    const room = gym();
    dummy(room, 30);
    tap(room, light);
    wait(room, 4);
    tap(room, light);
    wait(room, 15);
    expect(room.hero.move).toBe('danko.cross');
    hold(room, heavy | down, 8);
    expect(room.hero.move).toBe('danko.sweep');
  });
});

describe('with foes on both sides', () => {
  test('a flick back with light elbows the one behind and keeps the eyes on the one in front', () => {
    const room = gym();
    dummy(room, 30);
    const behind = dummy(room, -30);
    tap(room, left | light);
    expect(room.hero.move).toBe('danko.back-elbow');
    wait(room, 8);
    expect(behind.hp).toBeLessThan(28);
    expect(room.hero.facing).toBe(1);
  });

  test('with nobody in front he simply turns and jabs', () => {
    const room = gym();
    dummy(room, -30);
    tap(room, left | light);
    expect([room.hero.move, room.hero.facing]).toEqual(['danko.jab', -1]);
  });
});

describe('the special', () => {
  test.each([0, 1, 2, 3])('light and heavy %i frames apart are one press', (apart) => {
    const room = gym();
    if (apart > 0) hold(room, light, apart);
    hold(room, light | heavy, 2);
    expect(room.hero.move).toBe('danko.banya-spin');
  });

  test('costs 8 hp, which being hit loses', () => {
    const room = gym();
    for (let i = 0; i < 4; i++) dummy(room, i < 2 ? 30 : -30, i % 2 === 0 ? 4 : -4);
    hold(room, light | heavy, 1);
    expect([room.hero.hp, room.hero.grey]).toEqual([92, 8]);
    wait(room, 60);
    aboutToStrike(room, fighter(room, 30), 'goon.punch', 1);
    expect(types(wait(room, 3))).toContain('hit');
    expect([room.hero.hp < 92, room.hero.grey]).toEqual([true, 0]);
    expect(room.sim.world.score.damageTaken).toBe(100 - room.hero.hp);
  });

  test('cuts any move short once its first active frame has come', () => {
    const room = gym();
    hold(room, heavy, 1);
    wait(room, 13);
    hold(room, light | heavy, 1);
    expect(room.hero.move).toBe('danko.banya-spin');
  });
});
