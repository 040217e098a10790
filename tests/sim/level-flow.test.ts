import { describe, expect, test } from 'vitest';
import { content } from '../../src/content/content';
import { levels } from '../../src/content/levels';
import { bots } from '../../src/run/bots';
import { Button } from '../../src/sim/buttons';
import { begin } from '../../src/sim/begin';
import type { SimEvent } from '../../src/sim/event';
import type { LevelDef, SpawnDef } from '../../src/sim/level-def';
import type { Sim } from '../../src/sim/sim';
import { resultOf } from '../../src/sim/stage/result';
import { step } from '../../src/sim/step';
import { px } from '../../src/sim/units';
import { dummy, emptyRoom, gym, hold, tap, types, wait, type Gym } from './gym';

const { light, heavy, right } = Button;
const untold: LevelDef = { ...levels.banya!, opening: null };
const man = (kind: string, x: number, more: Partial<SpawnDef> = {}): SpawnDef =>
  ({ kind, x: px(x), y: px(30), entrance: 'here', delay: 0, leader: false, item: null, ...more });
const arena = (waves: SpawnDef[][], more: Partial<LevelDef['arenas'][number]> = {}): LevelDef =>
  ({ ...emptyRoom, arenas: [{ id: 'first', x0: 0, x1: px(480), waves, boss: false, music: 'banya', optional: false, ends: 'open', ...more }] });
const events = <T extends SimEvent['type']>(seen: SimEvent[], type: T): SimEvent[] => seen.filter((event) => event.type === type);

/** Knocks out everybody who is there now. */
function floor(sim: Sim): void {
  for (const actor of sim.world.actors) {
    if (actor.player === null && actor.hp > 0) Object.assign(actor, { hp: 0, state: 'dead', stateFrame: 0 });
  }
}

describe('arenas', () => {
  test('lock the picture until the last wave is beaten, then let go', () => {
    const room = gym({}, arena([[man('goon', 300), man('goon', 320)], [man('goon', 350), man('goon', 370)]]));
    wait(room, 2);
    expect(room.sim.world.brawl.arena).toBe('first');
    hold(room, right, 200);
    expect(room.hero.x).toBeLessThanOrEqual(px(480));
    floor(room.sim);
    wait(room, 4);
    expect(room.sim.world.brawl.wave).toBe(1);
    floor(room.sim);
    expect(types(wait(room, 3))).toContain('arenaCleared');
    expect(room.sim.world.brawl.arena).toBeNull();
  });

  test('the leader and most of his men down, the rest kneel', () => {
    const room = gym({}, arena([[man('goon', 320, { leader: true }), man('goon', 340), man('goon', 360)]]));
    wait(room, 30);
    for (const actor of room.sim.world.actors.slice(1, 3)) Object.assign(actor, { hp: 0, state: 'dead', stateFrame: 0 });
    const seen = types(wait(room, 40));
    expect(seen).toContain('moraleBroke');
    expect(seen).toContain('surrendered');
    expect(seen).toContain('arenaCleared');
    expect(room.sim.world.score.arrests).toBe(1);
  });

  test('without the leader down they fight on', () => {
    const room = gym({}, arena([[man('goon', 320, { leader: true }), man('goon', 340), man('goon', 360)]]));
    wait(room, 30);
    for (const actor of room.sim.world.actors.slice(2, 4)) Object.assign(actor, { hp: 0, state: 'dead', stateFrame: 0 });
    expect(types(wait(room, 40))).not.toContain('moraleBroke');
  });

  test('a fight in which nobody can be got at ends by itself: first they are fetched, then the gate opens', () => {
    const room = gym({}, arena([[man('icicle-thrower', 440)]]));
    wait(room, 2);
    const foe = room.sim.world.actors[1]!;
    foe.brain = { ...foe.brain!, plan: 'enter' };
    for (let tick = 0; tick < 1900 && room.sim.world.brawl.arena !== null; tick++) {
      foe.x = tick < 1199 ? px(5000) : foe.x;
      if (tick > 1202) foe.x = px(5000);
      wait(room, 1);
    }
    expect(room.sim.world.brawl.arena).toBeNull();
  });
});

describe('going down', () => {
  const fallen = (): Gym => {
    const room = gym(
      {}, { ...arena([[man('goon', 300)]]), checkpoints: [{ id: 'c1', x: px(124), y: px(20) }], start: { x: px(120), y: px(32) } },
    );
    room.hero.x = px(126);
    wait(room, 2);
    room.hero.x = px(160);
    wait(room, 40);
    Object.assign(room.hero, { hp: 0, state: 'lying', stateFrame: 99 });
    wait(room, 3);
    return room;
  };

  test('is not the end: a fresh press starts again at the checkpoint with full health', () => {
    const room = fallen();
    expect(room.sim.world.outcome).toBe('down');
    wait(room, 35);
    const seen = types(tap(room, light));
    expect(seen).toContain('retried');
    expect([room.hero.hp, room.sim.world.outcome, room.hero.x >> 8]).toEqual([100, 'playing', 124]);
    expect(room.sim.world.score.downs).toBe(1);
  });

  test('a thumb still mashing from the fight does not skip the fall', () => {
    const room = fallen();
    for (let tick = 0; tick < 20; tick++) hold(room, tick % 2 === 0 ? light : 0, 1);
    expect(room.sim.world.outcome).toBe('down');
  });

  test('time runs on, what was beaten before stays beaten, the fight at hand starts over', () => {
    const room = fallen();
    const before = room.sim.world.frame;
    wait(room, 35);
    tap(room, light);
    expect(room.sim.world.frame).toBeGreaterThan(before + 30);
    expect(room.sim.world.actors.length).toBe(1);
    expect(room.sim.world.brawl.arena).toBeNull();
    hold(room, right, 10);
    expect(room.sim.world.brawl.arena).toBe('first');
  });
});

describe('the great window', () => {
  const hall = arena([[man('goon', 380)]], { ends: 'window', x1: px(480) });

  test('a man thrown at it goes out first', () => {
    const room = gym({}, hall);
    room.hero.x = px(420);
    wait(room, 2);
    const foe = room.sim.world.actors[1]!;
    Object.assign(foe, { x: px(450), y: room.hero.y, z: px(20), vx: px(5), vz: px(2), state: 'thrown', stateFrame: 1 });
    const seen = wait(room, 10);
    expect(events(seen, 'windowBroken')).toEqual([{ type: 'windowBroken', x: px(480), first: foe.id }]);
    expect(foe.state).toBe('dead');
  });

  test('if nobody has, Danko breaks it himself and pays for it', () => {
    const room = gym({}, hall);
    wait(room, 2);
    floor(room.sim);
    wait(room, 2);
    const seen = hold(room, right, 200);
    expect(types(seen)).toContain('windowBroken');
    expect(room.hero.hp).toBe(96);
    expect(room.hero.x).toBeGreaterThan(px(480));
  });

  test('there is no way back in', () => {
    const room = gym({}, hall);
    wait(room, 2);
    floor(room.sim);
    hold(room, right, 260);
    hold(room, Button.left, 300);
    expect(room.hero.x).toBeGreaterThan(px(480));
  });
});

describe('the hot stone', () => {
  const furnace: LevelDef = { ...emptyRoom, features: { stone: [{ x0: px(150), x1: px(250) }] } };
  const holdFor = (ticks: number): Gym => {
    const room = gym({}, furnace);
    hold(room, light, ticks);
    wait(room, 5);
    return room;
  };

  test.each([[100, 0], [149, 0], [155, 10], [178, 10], [200, 0]])('held for %i frames it is worth %i hp', (ticks, bonus) => {
    expect(holdFor(ticks).sim.world.brawl.bonusHp).toBe(bonus);
  });

  test('held too long it burns, a little', () => {
    expect(holdFor(200).hero.hp).toBe(96);
  });

  test('walking past costs nothing', () => {
    const room = gym({}, furnace);
    hold(room, right, 60);
    expect([room.hero.hp, room.hero.state]).toEqual([100, 'run']);
  });

  test('it is offered once', () => {
    const room = holdFor(160);
    hold(room, light, 3);
    expect(room.hero.state).toBe('attack');
  });
});

describe('points', () => {
  test('a combo banks two seconds after its last hit, and being hit loses what is not banked', () => {
    const room = gym();
    dummy(room, 30, 0, 'wrestler').stagger.poise = 0;
    tap(room, light);
    wait(room, 20);
    expect(room.sim.world.score.pot).toBeGreaterThan(0);
    const seen = types(wait(room, 130));
    expect(seen).toContain('comboBanked');
    expect(room.sim.world.score.points).toBeGreaterThan(0);
  });

  test('new moves raise the style, the same one over and over lowers it', () => {
    const styleAfter = (presses: number[]): number => {
      const room = gym();
      for (const buttons of presses) {
        const foe = dummy(room, 32, 0, 'strongman');
        tap(room, buttons);
        wait(room, 60);
        room.sim.world.actors = room.sim.world.actors.filter(({ id }) => id !== foe.id);
      }
      return room.sim.world.score.factor;
    };
    expect(styleAfter([light, heavy, heavy | Button.down, light | heavy])).toBeGreaterThan(styleAfter([light, light, light, light]));
  });

  test('the results sheet adds up', () => {
    const sim = begin(content, levels.banya!, { seed: 1, difficulty: 1, assist: 0 });
    Object.assign(sim.world.score, { points: 20_000, arrests: 3, hits: 10, style: 150 });
    Object.assign(sim.world, { outcome: 'won', outcomeFrame: 5000 });
    const result = resultOf(sim.level, sim.world);
    expect(result.total).toBe(result.fight + result.timeBonus + result.arrestBonus);
    expect(result).toMatchObject({ frames: 5000, arrestBonus: 150, style: 15, rank: 'S+' });
    expect(resultOf(sim.level, { ...sim.world, score: { ...sim.world.score, downs: 1 } }).rank).toBe('S');
  });
});

test('Danko stands like a statue until the first press, which already counts', () => {
  const sim = begin(content, untold, { seed: 1, difficulty: 1, assist: 0 });
  const hero = sim.world.actors[0]!;
  for (let tick = 0; tick < 50; tick++) step(sim, [0]);
  expect(hero.state).toBe('show');
  step(sim, [right]);
  expect(hero.x).toBeGreaterThan(levels.banya!.start.x);
});

test('a hero who will not go to the fight has it brought to him', () => {
  const sim = begin(content, untold, { seed: 1, difficulty: 1, assist: 0 });
  for (let tick = 0; tick < 1300; tick++) step(sim, [0]);
  expect(sim.world.actors.length).toBeGreaterThan(1);
});

test('a man is knocked out once, however often he is hit on his way down', () => {
  const sim = begin(content, levels.banya!, { seed: 1, difficulty: 1, assist: 0 });
  const bot = bots.average!(1);
  const out: number[] = [];
  for (let tick = 0; tick < 4000; tick++) {
    step(sim, [bot(sim)]);
    for (const event of sim.events) if (event.type === 'knockedOut') out.push(event.actor);
  }
  expect(new Set(out).size).toBe(out.length);
  expect(sim.world.score.knockouts).toBeLessThanOrEqual(out.length);
});

describe('a line on the way', () => {
  const told = (by: string, more: Partial<LevelDef> = {}): Gym =>
    gym({}, { ...emptyRoom, ...more, triggers: [{ id: 't', kind: 'line', x0: px(205), x1: px(300), value: 'line.driver', by }] });
  const said = (room: Gym): SimEvent[] => events(hold(room, right, 10), 'said');

  test('comes from the mouth it belongs to, not from whoever walks by', () => {
    const room = told('strongman');
    const foe = dummy(room, 200, 0, 'strongman');
    expect(said(room)).toEqual([{ type: 'said', actor: foe.id, by: 'strongman', line: 'line.driver' }]);
  });

  test('is heard from out of sight, under his name, if he is not here or past speaking', () => {
    expect(said(told('strongman'))).toEqual([{ type: 'said', actor: null, by: 'strongman', line: 'line.driver' }]);
    const room = told('strongman');
    Object.assign(dummy(room, 200, 0, 'strongman'), { hp: 0, state: 'dead' });
    expect(said(room)).toEqual([{ type: 'said', actor: null, by: 'strongman', line: 'line.driver' }]);
  });

  test('comes from the loudspeaker if it is public', () => {
    expect(said(told('public'))).toEqual([{ type: 'said', actor: null, by: 'public', line: 'line.driver' }]);
  });

  test('in the Handover Ridzik says his own, whoever is led', () => {
    const mouths = levels.handover!.triggers.filter(({ kind }) => kind === 'line').map(({ value, by }) => [value, by]);
    expect(mouths).toEqual([
      ['public.red-zone', 'public'], ['line.sweet-wheel', 'ridzik'], ['line.handover', 'ridzik'], ['line.driver', 'dolly-driver'],
    ]);
  });
});
