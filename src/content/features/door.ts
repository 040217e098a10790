import * as v from 'valibot';
import { named, oneOf } from '../level-classes';
import type { LevelFeature } from '../level-feature';
import { byX, checkNoHint, checkOnGround, spot } from '../level-spots';

interface DoorFields {
  arena: string;
  look: 'door-bath' | 'door-steel';
  reward: string;
}

/** Doors at which one may knock; each begins an optional arena, and each of those needs one. */
export const door: LevelFeature<{ Door: DoorFields }> = {
  classes: {
    Door: {
      layer: 'things', form: 'point',
      fields: (names) => v.strictObject({
        arena: v.string(), look: oneOf('door', ['door-bath', 'door-steel']), reward: named('item', names.items),
      }),
    },
  },
  hints: { door: ['doorOpened'] },
  moods: { doorPaid: { how: 'cheer' } },
  check({ Door: all }, level, faults) {
    const optional = level.found.Arena.filter(({ fields }) => fields.optional);
    for (const one of all) {
      checkOnGround(one, one.x, level.found.Ground, faults);
      const arena = optional.find(({ name }) => name === one.fields.arena);
      if (!arena) faults.add(one.place, 'arena', `no optional arena is called "${one.fields.arena}"`);
      else if (one.x < arena.x || one.x > arena.x + arena.width) faults.add(one.place, 'x', `is outside its arena "${arena.name}"`);
    }
    for (const { name, place } of optional) {
      const doors = all.filter(({ fields }) => fields.arena === name).length;
      if (doors !== 1) faults.add(place, 'optional', `needs one Door that begins it; it has ${doors}`);
    }
    if (all.length === 0) checkNoHint('door', level, faults);
  },
  read: ({ Door: all }) => (all.length > 0 ? { door: all.toSorted(byX).map((one) => ({ ...spot(one), ...one.fields })) } : {}),
};
