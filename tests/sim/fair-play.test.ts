import { describe, expect, test } from 'vitest';
import { content } from '../../src/content/content';
import { begin } from '../../src/sim/begin';
import { Button } from '../../src/sim/buttons';
import { LEAVE } from '../../src/sim/duo/two-players';
import { changeState } from '../../src/sim/fighter/change-state';
import { Bounce } from '../../src/sim/fighter/hurt';
import { maxHpOf } from '../../src/sim/fighter/strength';
import type { LevelDef, SpawnDef } from '../../src/sim/level-def';
import { px } from '../../src/sim/units';
import { step } from '../../src/sim/step';
import { dummy, duoGym, emptyRoom, fighter, gym, hold, types, wait, type Gym } from './gym';

/** What must not pay, what must, and who may not be left standing. */

const man = (kind = 'goon'): SpawnDef => ({ kind, x: px(300), y: px(30), entrance: 'here', delay: 0, leader: false, item: null });
const fight = (waves: SpawnDef[][], boss = false): LevelDef =>
  ({ ...emptyRoom, arenas: [{ id: 'first', x0: 0, x1: px(480), waves, boss, music: 'banya', optional: false, ends: 'open' }] });
const entered = (level: LevelDef): Gym => {
  const sim = begin(content, level, { seed: 1, difficulty: 1, assist: 8 });
  const room = { sim, hero: sim.world.actors[0]! };
  wait(room, 2);
  return room;
};
/** Nobody can reach anybody. */
function apart({ sim, hero }: Gym, ticks: number): string[] {
  const seen: string[] = [];
  for (let i = 0; i < ticks; i++) {
    Object.assign(hero.timers, { invulnerable: 2 });
    for (const { brain } of sim.world.actors) if (brain) brain.cool = 99;
    seen.push(...types(wait({ sim, hero }, 1)));
  }
  return seen;
}

describe('who will not fight', () => {
  test('has the next wave to deal with, and is paid for none', () => {
    const four = [man(), man(), man(), man()];
    const room = entered(fight([four, four]));
    const seen = apart(room, 1900);
    expect(seen.filter((type) => type === 'waveStarted')).toHaveLength(1);
    expect(seen).not.toContain('arenaCleared');
    expect(apart(room, 1900)).toContain('arenaCleared');
    expect(room.sim.world.score).toMatchObject({ points: 0, arrests: 0 });
  });

  test('never sees a boss give up', () => {
    const room = entered(fight([[man('strongman')]], true));
    expect(apart(room, 4000)).not.toContain('arenaCleared');
  });

  test('and is not paid for those who are sent after him', () => {
    const room = gym();
    const stray = fighter(room, 26);
    stray.brain!.wits.called = true;
    stray.hp = 1;
    hold(room, Button.light, 1);
    wait(room, 200);
    expect(stray.hp).toBe(0);
    expect(room.sim.world.score.points).toBe(0);
  });
});

describe('who has been knocked out', () => {
  test('by the wall counts as any other, for who flung him', () => {
    const room = entered(fight([[man()]]));
    const foe = room.sim.world.actors.find(({ brain }) => brain)!;
    Object.assign(foe, { x: px(450), z: px(20), vx: px(6), vz: px(1), hp: 4 });
    changeState(room.sim, foe, 'launched', { of: 'flight', bounces: Bounce.wall });
    expect(types(wait(room, 30))).toContain('knockedOut');
    expect(room.sim.world.score.knockouts).toBe(1);
  });

  test('does not get up again because somebody let go of him', () => {
    const room = gym();
    const foe = dummy(room, 100);
    Object.assign(foe, { hp: 0, stun: 5 });
    changeState(room.sim, foe, 'hitstun');
    wait(room, 120);
    expect(foe.state).toBe('dead');
  });
});

describe('a retry', () => {
  test('goes back to the points of its checkpoint: dying earns nothing', () => {
    const room = gym();
    const { world } = room.sim;
    Object.assign(world.score, { points: 900, kept: 300 });
    Object.assign(world, { outcome: 'down', outcomeFrame: 0, frame: 100 });
    hold(room, Button.light, 1);
    expect(world.outcome).toBe('playing');
    expect(world.score.points).toBe(300);
  });
});

describe('two heroes', () => {
  const P = Button.partner;

  test('a change of places on its way does not hand the thumbs back to a man out of breath', () => {
    const room = duoGym();
    hold(room, P, 16);
    expect(room.sim.world.partnership!.swap).not.toBeNull();
    room.danko.hp = 0;
    changeState(room.sim, room.danko, 'winded');
    hold(room, P, 30);
    expect([room.danko.player, room.ridzik.player]).toEqual([null, 0]);
  });

  test('who stays alone at the controls does not sit there with a winded body', () => {
    const room = duoGym();
    const { sim } = room;
    step(sim, [0, Button.light]);
    expect(room.ridzik.player).toBe(1);
    room.danko.hp = 0;
    changeState(sim, room.danko, 'winded');
    step(sim, [0, LEAVE]);
    expect([room.danko.player, room.ridzik.player]).toEqual([null, 0]);
  });

  test('nobody on the bench gets more than he can have', () => {
    const room = duoGym();
    room.ridzik.buddy!.regain = 50;
    wait(room, 400);
    expect(room.ridzik.hp).toBeLessThanOrEqual(maxHpOf(room.sim, room.ridzik));
  });
});
