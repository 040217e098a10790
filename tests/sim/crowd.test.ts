import { describe, expect, test } from 'vitest';
import type { Actor } from '../../src/sim/actor';
import { bots } from '../../src/run/bots';
import { TRIES_AGAIN } from '../../src/run/fighter-bot';
import { content } from '../../src/content/content';
import { levels } from '../../src/content/levels';
import { begin } from '../../src/sim/begin';
import type { Difficulty, Sim } from '../../src/sim/sim';
import { step } from '../../src/sim/step';
import { px, VIEW_WIDTH } from '../../src/sim/units';
import { findLevel, levelIds } from '../../src/tools/read-levels';
import { showingOf } from '../../src/tools/showing';
import { fighter, gym, types, wait, type Gym } from './gym';

const start = (seed: number, difficulty: Difficulty = 1, level = 'banya'): Sim =>
  begin(content, levels[level]!, { seed, difficulty, assist: 0 });

/** A hero in the middle of six goons who want him. */
function mobbed(difficulty: Difficulty): Gym {
  const room = gym({ difficulty });
  room.sim.world.assist = 8; // endures
  for (let i = 0; i < 6; i++) fighter(room, i % 2 === 0 ? 70 + i * 8 : -70 - i * 8, (i % 3) * 16 - 16);
  return room;
}

describe('a crowd takes turns', () => {
  test.each([[0, 1], [1, 2], [2, 3], [3, 4]] as const)('on difficulty %i no more than %i come at once', (difficulty, most) => {
    const room = mobbed(difficulty);
    let seen = 0;
    for (let tick = 0; tick < 1800; tick++) {
      wait(room, 1);
      seen = Math.max(seen, room.sim.world.actors.filter(({ brain }) => brain?.token).length);
    }
    expect(seen).toBe(most);
  });

  test('no two attacks begin within 12 frames of each other', () => {
    const room = mobbed(3);
    let last = -99;
    for (let tick = 0; tick < 1800; tick++) {
      wait(room, 1);
      if (room.sim.world.brawl.tokenClock === 1) {
        expect(tick - last).toBeGreaterThanOrEqual(12);
        last = tick;
      }
    }
  });

  test('harder means more blows, not tougher men', () => {
    const blows = (difficulty: Difficulty): number => {
      const room = mobbed(difficulty);
      return types(wait(room, 1800)).filter((type) => type === 'telegraph').length;
    };
    expect(blows(3)).toBeGreaterThan(blows(0) * 1.5);
  });

  test('every blow warns: at least 20 frames for a goon, more on Détente, less on Cold War, more from behind', () => {
    const warning = (difficulty: Difficulty, behind: boolean): number => {
      const room = gym({ difficulty });
      const foe = fighter(room, behind ? -40 : 40);
      Object.assign(foe.brain!, { plan: 'strike', attack: 'goon.punch', token: true, timer: 10 });
      let warned = -1;
      for (let tick = 0; tick < 90; tick++) {
        const seen = types(wait(room, 1));
        if (seen.includes('telegraph')) warned = tick;
        if (seen.includes('swing')) return tick - warned;
      }
      return -1;
    };
    expect(warning(1, false)).toBeGreaterThanOrEqual(20);
    expect(warning(0, false)).toBeGreaterThan(warning(1, false));
    expect(warning(3, false)).toBeLessThan(warning(1, false));
    expect(warning(1, true)).toBe(warning(1, false) + 8);
  });
});

describe('in a crowd heads and fists can be told apart', () => {
  test('whoever goes to the hero’s other side walks round him, not through him', () => {
    const room = gym();
    const foe = fighter(room, -60, 4);
    Object.assign(foe.brain!, { side: 1, lane: 0, cool: 9999, timer: 9999 });
    for (let tick = 0; tick < 240; tick++) {
      wait(room, 1);
      const through = Math.abs(foe.x - room.hero.x) < px(20) && Math.abs(foe.y - room.hero.y) < px(14);
      expect(through, `tick ${tick}`).toBe(false);
    }
    expect(foe.x).toBeGreaterThan(room.hero.x + px(40));
  });

  test('two who wait in one place part', () => {
    const room = gym();
    const both = [fighter(room, 70, 2), fighter(room, 74, 4)];
    for (const foe of both) Object.assign(foe.brain!, { side: 1, lane: 0, cool: 9999, timer: 9999 });
    wait(room, 90);
    const [a, b] = both as [Actor, Actor];
    expect(Math.max(Math.abs(a.x - b.x) - px(36), Math.abs(a.y - b.y) - px(20))).toBeGreaterThan(0);
  });

  test('nobody waits where the hero’s back is to the edge of the view: there is no room', () => {
    const room = gym();
    room.hero.x = room.sim.world.brawl.camera.x + px(30);
    const foe = fighter(room, 80);
    Object.assign(foe.brain!, { side: -1, cool: 9999, timer: 9999 });
    wait(room, 120);
    expect(foe.x).toBeGreaterThan(room.hero.x + px(40));
  });

  test.each(levelIds())('%s: at most 8 in 100 ticks of fighting have two others at the hero’s elbow', { tags: 'slow' }, (id) => {
    const shares = ([1, 3] as const).flatMap((difficulty) =>
      ['novice', 'average', 'expert'].map((player) => showingOf(findLevel(id)!, player, difficulty, 3).knots));
    expect(Math.max(...shares)).toBeGreaterThan(0);
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length, shares.join(', ')).toBeLessThanOrEqual(8);
  });
});

describe('nothing out of the picture hurts', () => {
  test.each(Object.keys(levels))('%s, 10,000 ticks of mashing: who strikes has been in view for 20 frames', { tags: 'slow' }, (level) => {
    const unfair: string[] = [];
    let ticks = 0;
    for (let seed = 1; ticks < 10_000; seed++) {
      const sim = start(seed, 3, level);
      const bot = bots.random!(seed);
      for (let tick = 0; tick < 3000 && sim.world.outcome === 'playing'; tick++, ticks++) {
        step(sim, [bot(sim)]);
        for (const event of sim.events) {
          if (event.type !== 'hit' || event.attacker === 0) continue;
          const attacker = sim.world.actors.find(({ id }) => id === event.attacker);
          if (!attacker?.brain) continue;
          const { x } = sim.world.brawl.camera;
          const inView = attacker.x >= x - px(8) && attacker.x <= x + px(VIEW_WIDTH + 8);
          if (!inView || attacker.brain.seen < 20) unfair.push(`seed ${seed}, tick ${tick}: ${attacker.kind} at ${attacker.x >> 8}`);
        }
      }
    }
    expect(unfair).toEqual([]);
  });

  test('who is just coming in can neither hit nor be hit', () => {
    const room = gym();
    const foe = fighter(room, 40);
    foe.brain!.seen = 3;
    foe.brain!.plan = 'enter';
    wait(room, 1);
    expect(foe.hp).toBe(28);
  });
});

describe('bots', { tags: 'slow' }, () => {
  const BUDGET = 60 * 60 * 9;
  /** How often each tries again; who never looks at the screen is not waited for. */
  const TRIES: Readonly<Record<string, number>> = { idle: 0, random: 0, novice: TRIES_AGAIN, average: TRIES_AGAIN, expert: TRIES_AGAIN };

  const DIFFICULTIES = [0, 1, 2, 3] as const;
  const RUNS = Object.keys(levels).flatMap((level) =>
    Object.keys(bots).flatMap((name) => DIFFICULTIES.map((difficulty) => [level, name, difficulty] as const)));
  test.each(RUNS)(
    '%s: %s on difficulty %i comes to an end, one way or the other', (level, name, difficulty) => {
      const sim = start(11, difficulty, level);
      const bot = bots[name]!(11);
      const { world } = sim;
      const over = (): boolean => world.outcome === 'won' || (world.outcome === 'down' && world.brawl.retries >= TRIES[name]!);
      let ticks = 0;
      while (!over() && ticks < BUDGET * (TRIES[name]! + 1)) {
        step(sim, [bot(sim)]);
        if (!sim.world.talk) ticks++;
      }
      expect(over(), `${world.outcome} after ${ticks} ticks and ${world.brawl.retries} retries at x ${world.actors[0]!.x >> 8}`).toBe(true);
    },
  );

  test.each(Object.keys(levels))('average and expert thumbs finish %s as it is meant to be played', (level) => {
    for (const name of ['average', 'expert']) {
      const outcomes = [1, 2, 3, 4].map((seed) => {
        const sim = start(seed, 1, level);
        const bot = bots[name]!(seed);
        for (let tick = 0; tick < 2 * BUDGET && sim.world.outcome !== 'won'; tick++) step(sim, [bot(sim)]);
        return sim.world.outcome;
      });
      expect(outcomes, name).toEqual(['won', 'won', 'won', 'won']);
    }
  });
});

test('the beaten give their turn back', () => {
  const sim = start(3);
  const bot = bots.average!(3);
  let keeping = 0;
  for (let tick = 0; tick < 2000; tick++) {
    step(sim, [bot(sim)]);
    keeping += sim.world.actors.filter(({ state, stateFrame, brain }) => state === 'dead' && stateFrame > 1 && brain?.token).length;
  }
  expect(keeping).toBe(0);
});
