import { describe, expect, test } from 'vitest';
import { content } from '../../src/content/content';
import { begin } from '../../src/sim/begin';
import { Button } from '../../src/sim/buttons';
import { KNOCK } from '../../src/sim/features/door/door';
import type { SpawnDef } from '../../src/sim/level-def';
import { arenaAhead } from '../../src/sim/stage/arenas';
import { px } from '../../src/sim/units';
import { emptyRoom, hold, tap, types, wait, type Gym } from './gym';

const man = (): SpawnDef => ({ kind: 'goon', x: px(240), y: px(4), entrance: 'door', delay: 0, leader: false, item: null });
const fight = { id: 'behind', x0: 0, x1: px(480), waves: [[man()]], boss: false, music: 'banya', optional: true, ends: 'open' };

/** A street with one door, and nobody to fight unless somebody knocks. */
function street(): Gym {
  const door = [{ x: px(240), y: px(6), look: 'door-bath', arena: 'behind', reward: 'tea' }];
  const level = { ...emptyRoom, arenas: [fight], features: { ...emptyRoom.features, door } };
  const sim = begin(content, level, { seed: 1, difficulty: 1, assist: 0 });
  const hero = sim.world.actors[0]!;
  Object.assign(hero, { x: px(236), y: px(10) });
  return { sim, hero };
}
const knock = (room: Gym) => [...tap(room, Button.gun), ...wait(room, KNOCK.frames)];

function fell({ sim }: Gym): void {
  for (const actor of sim.world.actors) if (actor.brain) actor.hp = 0;
}

describe('a door at which one may knock', () => {
  test('nobody has to: it is no fight on the way, and the level can be left without it', () => {
    const room = street();
    expect(arenaAhead(room.sim)).toBeUndefined();
    wait(room, 300);
    expect(room.sim.world.brawl.arena).toBeNull();
    hold(room, Button.right, 1200);
    expect(room.sim.world.outcome).toBe('won');
  });

  test('two raps, it flies open, the fight is on; what was guarded is left on the threshold', () => {
    const room = street();
    const seen = types(knock(room));
    expect(seen.filter((type) => type === 'knocked')).toHaveLength(2);
    expect(seen).toEqual(expect.arrayContaining(['doorOpened', 'arenaLocked', 'spawned']));
    room.hero.x = px(300);
    fell(room);
    expect(types(wait(room, 5))).toEqual(expect.arrayContaining(['arenaCleared', 'doorPaid']));
    expect(room.sim.world.items.map(({ kind }) => kind)).toContain('tea');
    room.hero.x = px(236);
    expect(types(knock(room))).not.toContain('knocked');
  });

  test('nobody is at home to a man in a fight, nor hears who stands too far off', () => {
    const far = street();
    far.hero.x = px(180);
    expect(types(knock(far))).not.toContain('knocked');
    const busy = street();
    busy.sim.world.brawl.arena = 'behind';
    expect(types(knock(busy))).not.toContain('knocked');
  });
});
