import * as v from 'valibot';
import { named, oneOf } from '../level-classes';
import type { LevelFeature } from '../level-feature';
import { byX, checkNoHint, checkOnGround, orNull, spot } from '../level-spots';

interface PersonFields {
  kind: string;
  act: 'stand' | 'fall' | 'flee' | 'applaud';
  cue: string;
  when: 'lock' | 'clear';
  line: string;
}

/** Those who are only there. */
export const people: LevelFeature<{ Person: PersonFields }> = {
  classes: {
    Person: {
      layer: 'places', form: 'point',
      fields: (names) => v.strictObject({
        kind: named('person', names.people), act: oneOf('act', ['stand', 'fall', 'flee', 'applaud']),
        cue: v.optional(v.string(), ''), when: v.optional(oneOf('moment', ['lock', 'clear']), 'lock'), line: v.optional(v.string(), ''),
      }),
    },
  },
  hints: { backup: ['backupCalled'] },
  check({ Person }, level, faults) {
    const { Ground, Arena } = level.found;
    for (const one of Person) {
      checkOnGround(one, one.x, Ground, faults);
      const { cue, act, line } = one.fields;
      if (cue !== '' && !Arena.some(({ name }) => name === cue)) faults.add(one.place, 'cue', `no arena is called "${cue}"`);
      if (cue === '' && act !== 'stand') faults.add(one.place, 'cue', `is missing: when would this one ${act}?`);
      if (cue === '' && line !== '') faults.add(one.place, 'cue', 'is missing: when would this be said?');
    }
    if (level.map?.partner === '') checkNoHint('backup', level, faults);
  },
  read: ({ Person }) => (Person.length === 0 ? {} : {
    people: Person.toSorted(byX).map((one) => ({
      ...spot(one), kind: one.fields.kind, act: one.fields.act,
      cue: orNull(one.fields.cue), when: one.fields.when, line: orNull(one.fields.line),
    })),
  }),
};
