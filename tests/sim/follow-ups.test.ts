import { describe, expect, test } from 'vitest';
import { content } from '../../src/content/content';
import type { Actor } from '../../src/sim/actor';
import { Button } from '../../src/sim/buttons';
import type { SimEvent, SimEventOf } from '../../src/sim/event';
import { changeState } from '../../src/sim/fighter/change-state';
import type { LevelDef } from '../../src/sim/level-def';
import { px } from '../../src/sim/units';
import { dummy, emptyRoom, gym, hold, tap, types, wait, type Gym } from './gym';

const { light, heavy, jump, right, left, down } = Button;
const HEROES = ['danko', 'ridzik'] as const;

const alone = (hero: string): LevelDef => ({ ...emptyRoom, id: 'follow-ups', hero });
const room = (hero: string): Gym => gym({}, alone(hero));
/** Takes whatever comes, and never falls for good. */
const sturdy = (one: Gym, dx: number, dy = 0): Actor => Object.assign(dummy(one, dx, dy), { hp: 400 });
/** A man with his hands up, who looks at the hero. */
function guarding(one: Gym, dx: number): Actor {
  const foe = sturdy(one, dx);
  foe.brain = null;
  changeState(one.sim, foe, 'guard');
  foe.intent.held = Button.defend;
  return foe;
}

/** Waits until `when`, at most so many ticks, holding `stick`; what happened meanwhile. */
function until(one: Gym, when: () => boolean, stick = 0, most = 120): SimEvent[] {
  const seen: SimEvent[] = [];
  for (let i = 0; i < most && !when(); i++) seen.push(...hold(one, stick, 1));
  return seen;
}
const hitsIn = (seen: readonly SimEvent[]): SimEventOf<'hit'>[] => seen.filter((event): event is SimEventOf<'hit'> => event.type === 'hit');
const struck = (one: Gym) => (): boolean => one.hero.hitIds.length > 0 && one.hero.hitstop === 0;

/** Presses the last blow of a pair while the first one is told, and says which move came of it. */
function after(one: Gym, first: number, then: number): string | null {
  hold(one, first, 1);
  until(one, struck(one), first & ~(light | heavy));
  const { move } = one.hero;
  for (let i = 0; i < 30 && one.hero.move === move; i++) hold(one, i % 2 === 0 ? then : then & ~(light | heavy | jump), 1);
  return one.hero.move;
}

describe('a blow that has told leads on', () => {
  test('the shoulder and the trip into a blow that lifts him off the floor', () => {
    for (const [hero, lifts] of [['danko', 'danko.uppercut'], ['ridzik', 'ridzik.knee-lift']] as const) {
      const one = room(hero);
      const foe = sturdy(one, 44);
      expect(after(one, heavy | right, light)).toBe(lifts);
      until(one, struck(one));
      expect(foe.state).toBe('launched');
      let top = 0;
      for (let i = 0; i < 40; i++) {
        wait(one, 1);
        top = Math.max(top, foe.z);
      }
      expect(top, hero).toBeGreaterThan(px(36));
    }
  });

  test('the charged haymaker into a run after the man, who is caught in the air', () => {
    const one = room('danko');
    const foe = sturdy(one, 44);
    hold(one, heavy, 25);
    until(one, struck(one));
    expect(one.hero.move).toBe('danko.haymaker-charged');
    const seen: SimEvent[] = [];
    for (let i = 0; i < 40; i++) seen.push(...hold(one, i % 2 === 0 ? light : 0, 1));
    expect(hitsIn(seen).map(({ move }) => move)).toEqual(['danko.run-in']);
    expect(foe.stagger.juggle).toBe(2);
  });

  test('the charged coffee into a knee', () => {
    const one = room('ridzik');
    sturdy(one, 44);
    hold(one, heavy, 25);
    until(one, struck(one));
    expect(one.hero.move).toBe('ridzik.coffee-big');
    const seen: SimEvent[] = [];
    for (let i = 0; i < 30; i++) seen.push(...hold(one, i % 2 === 0 ? light : 0, 1));
    expect(hitsIn(seen).map(({ move }) => move)).toEqual(['ridzik.knee-lift']);
  });

  test.each(HEROES)('%s: the special into a run after whom it threw off, to either side', (hero) => {
    for (const side of [1, -1]) {
      const one = room(hero);
      const foe = sturdy(one, 30 * side);
      const stick = side > 0 ? right : left;
      hold(one, light | heavy, 1);
      until(one, struck(one));
      const seen: SimEvent[] = [];
      for (let i = 0; i < 50; i++) seen.push(...hold(one, i % 2 === 0 ? heavy | stick : stick, 1));
      expect(hitsIn(seen).map(({ move }) => move), `${side}`).toContain(`${hero}.run-in`);
      expect(foe.stagger.juggle).toBeGreaterThanOrEqual(2);
    }
  });

  test.each(HEROES)('%s: the slam on the floor into a blow that picks him up off it', (hero) => {
    for (const [dx, by] of [[40, `${hero}.slam-land`], [14, `${hero}.slam`]] as const) {
      const one = room(hero);
      sturdy(one, dx);
      tap(one, jump);
      until(one, () => one.hero.state === 'air' && one.hero.vz < 300, jump);
      tap(one, heavy);
      const first = until(one, struck(one));
      expect(hitsIn(first).map(({ move }) => move)).toEqual([by]);
      until(one, () => one.hero.z === 0 && one.hero.move !== `${hero}.slam`);
      const seen: SimEvent[] = [];
      for (let i = 0; i < 40; i++) seen.push(...hold(one, i % 2 === 0 ? light : 0, 1));
      expect(hitsIn(seen).map(({ move }) => move), by).toContain(hero === 'danko' ? 'danko.uppercut' : 'ridzik.knee-lift');
    }
  });

  test('and does not when it has hit nobody, or only a pair of raised hands', () => {
    for (const stand of [null, guarding]) {
      const one = room('danko');
      stand?.(one, 44);
      hold(one, heavy | right, 1);
      const moves = new Set<string | null>();
      for (let i = 0; i < 37; i++) {
        hold(one, i % 6 === 0 ? light : 0, 1);
        if (one.hero.state === 'attack') moves.add(one.hero.move);
      }
      expect([...moves]).not.toContain('danko.uppercut');
    }
  });
});

describe('a jump kick', () => {
  function kicked(hero: string, meet?: (one: Gym) => unknown): Gym {
    const one = room(hero);
    meet?.(one);
    tap(one, jump | right);
    until(one, () => one.hero.state === 'air' && one.hero.stateFrame > 14, jump | right);
    tap(one, light | right);
    return one;
  }

  test.each(HEROES)('%s: that hits leads into another jump off the man, and the air string', (hero) => {
    const one = kicked(hero, (the) => sturdy(the, 60));
    until(one, struck(one), right);
    tap(one, jump | right);
    until(one, () => one.hero.move === `${hero}.rebound`, right, 12);
    const { z } = one.hero;
    hold(one, right, 6);
    expect(one.hero.z).toBeGreaterThan(z);
    const seen: SimEvent[] = [];
    for (let i = 0; i < 70; i++) seen.push(...hold(one, (i % 3 === 0 ? (i < 24 ? light : heavy) : 0) | right, 1));
    expect(hitsIn(seen).map(({ move }) => move).slice(0, 3)).toEqual([`${hero}.air-jab`, `${hero}.air-cross`, `${hero}.spike`]);
  });

  test.each(HEROES)('%s: that hits may be cut short on the floor; one that does not may not', (hero) => {
    const length = content.moves[`${hero}.kick-land`]!.recovery;
    for (const [meet, frames] of [[(the: Gym) => sturdy(the, 60), 8], [undefined, length + 1]] as const) {
      const one = kicked(hero, meet);
      until(one, () => one.hero.z === 0 && one.hero.move?.startsWith(`${hero}.kick-land`) === true, right);
      const landed = one.hero.move;
      let ticks = 0;
      while (one.hero.move === landed && ticks < 40) {
        hold(one, ticks % 2 === 0 ? light : 0, 1);
        ticks++;
      }
      expect(ticks, landed ?? '').toBeLessThanOrEqual(frames);
      if (meet === undefined) expect(ticks).toBeGreaterThanOrEqual(length);
    }
  });

  test('that is blocked leads nowhere', () => {
    const one = kicked('danko', (the) => guarding(the, 70));
    const seen = until(one, struck(one), right);
    expect(types(seen)).toContain('guarded');
    tap(one, jump | right);
    until(one, () => one.hero.move !== 'danko.jump-kick', right);
    expect(one.hero.move).toBe('danko.kick-land');
  });
});

describe('the air string', () => {
  test.each(HEROES)('%s: jab, cross and a blow straight down bring a lifted man to the floor, and hurt less with each', (hero) => {
    const one = room(hero);
    const foe = sturdy(one, 24);
    Object.assign(foe, { z: px(40), vz: px(3) });
    foe.stagger.juggle = 1;
    changeState(one.sim, foe, 'launched', { of: 'flight', bounces: 0 });
    tap(one, jump);
    until(one, () => one.hero.state === 'air' && one.hero.stateFrame > 3, jump);
    const seen: SimEvent[] = [];
    for (let i = 0; i < 60 && foe.state !== 'lying'; i++) seen.push(...hold(one, i % 3 === 0 ? (i < 24 ? light : heavy) : 0, 1));
    const hits = hitsIn(seen);
    expect(hits.map(({ move }) => move)).toEqual([`${hero}.air-jab`, `${hero}.air-cross`, `${hero}.spike`]);
    expect(hits.every(({ move, damage }) => damage < content.moves[move]!.hit.damage)).toBe(true);
    until(one, () => foe.state === 'lying');
    expect(foe.state).toBe('lying');
  });

  test('a jab in the air at a man on his feet leaves him there, and the string on the floor follows', () => {
    const one = room('danko');
    const foe = sturdy(one, 36);
    tap(one, jump);
    until(one, () => one.hero.state === 'air' && one.hero.vz < -px(3.4), jump);
    tap(one, light);
    until(one, struck(one));
    expect(foe.state).toBe('hitstun');
    until(one, () => one.hero.state === 'land');
    tap(one, light);
    const states = new Set<string>();
    const seen: SimEvent[] = [];
    while (hitsIn(seen).length === 0 && seen.length < 60) {
      states.add(foe.state);
      seen.push(...wait(one, 1));
    }
    expect(hitsIn(seen).map(({ move }) => move)).toEqual(['danko.jab']);
    expect([...states]).toEqual(['hitstun']);
  });

  test('a blow of it that misses is over in the air: he cannot hang on it all the way down', () => {
    const one = room('danko');
    tap(one, jump);
    until(one, () => one.hero.state === 'air' && one.hero.stateFrame > 3, jump);
    tap(one, light);
    wait(one, 12);
    const foe = sturdy(one, 20);
    foe.z = one.hero.z;
    foe.vz = 1;
    expect(types(until(one, () => one.hero.z === 0))).not.toContain('hit');
  });
});

describe('nothing goes on for ever', () => {
  test.each(HEROES)('%s: the sixth hit in the air is the last, whatever is pressed', (hero) => {
    const script = [heavy | right, light, jump | right, light, light, heavy, light, jump | right, light, light, heavy];
    let best = 0;
    for (const pace of [5, 7, 9, 11, 13]) {
      for (const dx of [24, 34, 44]) {
        const one = room(hero);
        const foe = sturdy(one, dx);
        for (let i = 0; i < 420 && foe.state !== 'lying'; i++) {
          const press = script[Math.floor(i / pace) % script.length]!;
          hold(one, i % 3 === 0 ? press : press & (right | left | down), 1);
          best = Math.max(best, foe.stagger.juggle);
        }
        expect(foe.state, `a press every ${pace}, from ${dx} px`).not.toBe('launched');
      }
    }
    expect(best).toBeGreaterThan(3);
    expect(best).toBeLessThanOrEqual(6);
  });
});
