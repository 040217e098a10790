import { expect, test } from 'vitest';
import { content } from '../../src/content/content';
import { createActor } from '../../src/sim/actor';
import { begin } from '../../src/sim/begin';
import { createBrain } from '../../src/sim/stage/spawning';
import { findLevel } from '../../src/tools/read-levels';
import { duoRoom, emptyRoom } from './gym';

const MOST = 20;
const MOST_OF_AN_ACTOR = 30;

/** How many fields each kind of record in a plain value has, by the path to it; rows of a list count as one kind. */
function widths(value: unknown, path: string, found = new Map<string, number>()): Map<string, number> {
  if (Array.isArray(value)) for (const row of value) widths(row, `${path}[]`, found);
  else if (typeof value === 'object' && value !== null) {
    found.set(path, Object.keys(value).length);
    for (const [key, field] of Object.entries(value)) widths(field, `${path}.${key}`, found);
  }
  return found;
}

const worlds = [emptyRoom, duoRoom, findLevel('banya')!, findLevel('handover')!].map((level) => {
  const { world } = begin(content, level, { seed: 1, difficulty: 1, assist: 0 });
  for (const actor of world.actors) actor.brain = createBrain(actor.id);
  return world;
});

test(`a body has at most ${MOST_OF_AN_ACTOR} fields`, () => {
  expect(Object.keys(createActor(1, 'goon', 1, 0, 0, 0)).length).toBeLessThanOrEqual(MOST_OF_AN_ACTOR);
});

test(`no other record of the world has more than ${MOST}`, () => {
  const all = worlds.flatMap((world) => [...widths(world, 'world')]);
  const wide = all.filter(([path, fields]) => path !== 'world.actors[]' && fields > MOST);
  expect(all.map(([path]) => path)).toEqual(
    expect.arrayContaining([
      'world.actors[].brain', 'world.actors[].buddy', 'world.actors[].order', 'world.actors[].intent', 'world.partnership',
      'world.desk', 'world.brawl',
    ]),
  );
  expect(wide).toEqual([]);
});
