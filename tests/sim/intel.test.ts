import { describe, expect, test } from 'vitest';
import type { Actor } from '../../src/sim/actor';
import { Button } from '../../src/sim/buttons';
import { intelOf } from '../../src/sim/features/intel/intel';
import { hashOf } from '../../src/sim/hash';
import type { LevelDef, SpawnDef } from '../../src/sim/level-def';
import { createBrain } from '../../src/sim/stage/spawning';
import { px } from '../../src/sim/units';
import { duoGym, duoRoom, hold, reeling, type DuoGym } from './gym';

const comes = (entrance: SpawnDef['entrance'], delay: number, x = 0): SpawnDef =>
  ({ kind: 'truck-hand', x: px(x), y: px(32), entrance, delay, leader: false, item: null });

const room: LevelDef = {
  ...duoRoom,
  arenas: [
    {
      id: 'hall',
      x0: 0,
      x1: px(480),
      boss: false,
      music: 'lobby',
      optional: false, ends: 'open',
      waves: [
        [comes('right', 0), comes('left', 600), comes('right', 600)],
        [comes('door', 0, 300), comes('door', 30, 320), comes('left', 0), comes('roof', 0, 100)],
      ],
    },
    { id: 'yard', x0: px(1440), x1: px(1920), boss: false, music: 'lobby', optional: false, ends: 'open', waves: [[comes('right', 0), comes('right', 0)]] },
  ],
  props: [
    { id: 'full', kind: 'crate', x: px(250), y: px(10), drops: 'donut' },
    { id: 'empty', kind: 'crate', x: px(290), y: px(10), drops: null },
    { id: 'far', kind: 'crate', x: px(1200), y: px(10), drops: 'burger' },
  ],
};

/** Danko has just made a man talk. */
function talked(level: LevelDef): DuoGym {
  const gym = duoGym('danko', level);
  reeling(gym, 24);
  hold(gym, Button.partner, 50);
  gym.sim.world.actors = gym.sim.world.actors.filter(({ role }) => role === 'hero');
  return gym;
}

const coming = ({ sim }: DuoGym): string[] => intelOf(sim)!.coming.map(({ entrance, count }) => `${count} ${entrance}`);

describe('what a man tells whose wrist has cracked', () => {
  test('is known for ten seconds, and not before', () => {
    expect(intelOf(duoGym('danko', room).sim)).toBeNull();
    const gym = talked(room);
    expect(intelOf(gym.sim)).not.toBeNull();
    hold(gym, 0, 600);
    expect(intelOf(gym.sim)).toBeNull();
  });

  test('is how many of this wave are still outside, and on which side', () => {
    const gym = talked(room);
    expect(gym.sim.world.brawl.arena).toBe('hall');
    expect(coming(gym)).toEqual(['1 left', '1 right']);
  });

  test('or, once they have all come, where the next ones will come from; who shares a door is counted together', () => {
    const gym = talked(room);
    gym.sim.world.brawl.waiting = 0;
    const man = (id: number): Actor => ({
      ...gym.ridzik, id, role: 'enemy', kind: 'truck-hand', brain: { ...createBrain(id), wave: 'hall/0' }, buddy: null,
    });
    gym.sim.world.actors.push(man(99), man(98));
    expect(coming(gym)).toEqual(['2 door', '1 left', '1 roof']);
    expect(intelOf(gym.sim)!.coming[0]!.x).toBe(px(300));
  });

  test('between two fights it is who waits in the next place; after the last, nobody', () => {
    const gym = talked({ ...room, arenas: room.arenas.slice(1) });
    expect(coming(gym)).toEqual(['2 right']);
    gym.sim.world.brawl.cleared.push('yard');
    expect(coming(gym)).toEqual([]);
  });

  test('and what is in the furniture one sees, until it is broken', () => {
    const gym = talked(room);
    expect(intelOf(gym.sim)!.stashes.map(({ prop, item }) => `${item} in ${prop}`)).toEqual(['donut in full']);
    gym.sim.world.brawl.broken.push('full');
    expect(intelOf(gym.sim)!.stashes).toEqual([]);
  });

  test('asking for it changes nothing', () => {
    const gym = talked(room);
    const before = hashOf(gym.sim.world);
    intelOf(gym.sim);
    expect(hashOf(gym.sim.world)).toBe(before);
  });
});
