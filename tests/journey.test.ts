import { describe, expect, test } from 'vitest';
import { content } from '../src/content/content';
import { hasOffice, refusal } from '../src/run/grants';
import { Journey } from '../src/run/journey';
import { StorageSlots, type KeyValueStore } from '../src/run/storage-slots';
import { createCarry, type Carry } from '../src/sim/carry';
import { findLevel, levelsBefore } from '../src/tools/read-levels';
import { BAD_CARRIES } from './carries';
import { duoRoom, emptyRoom } from './sim/gym';

const KEY = 'red-heat/journey';
const alone = [emptyRoom];
const together = [emptyRoom, duoRoom];
const level = { ...duoRoom, id: 'third' };

function storeWith(entered: unknown): KeyValueStore {
  const kept = new Map<string, string>();
  const store: KeyValueStore = { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
  if (entered !== undefined) new StorageSlots(() => store, KEY).write(JSON.stringify({ version: 1, entered }));
  return store;
}

describe('what a level may be given', () => {
  test.each<[string, Partial<Carry>, typeof together, string | null]>([
    ['nothing, the first level', {}, [], null],
    ['nothing, a later one', {}, together, null],
    ['a bird before the first level', { fedBird: true }, [], 'fedBird'],
    ['a glass before the first level', { office: 'vodka' }, [], 'office'],
    ['a tape before the first level', { office: 'tape' }, [], 'office'],
    ['bird and glass after it', { fedBird: true, office: 'vodka' }, alone, null],
    ['complaints about one who worked alone', { complaints: 1 }, alone, 'complaints'],
    ['complaints about two', { complaints: 2 }, together, null],
    ['guns locked by three of them', { complaints: 3, gunLocked: true }, together, null],
    ['guns locked by two of them', { complaints: 2, gunLocked: true }, together, 'gunLocked'],
    ['guns that three of them do not lock', { complaints: 3 }, together, 'gunLocked'],
    ['an answer nobody asked for', { choices: ['donnelly:yes'] }, together, 'choices'],
    ['evidence there is not', { evidence: ['key'] }, together, 'evidence'],
  ])('%s', (_what, carry, before, field) => {
    const told = refusal(createCarry(carry), content, before);
    expect(told?.split(':')[0] ?? null).toBe(field);
  });

  test('the Banya comes first, and the office before the Handover', () => {
    expect(['banya', 'handover'].map((id) => hasOffice(levelsBefore(findLevel(id)!)))).toEqual([false, true]);
  });
});

describe('with what a level was last entered', () => {
  const carry = createCarry({ fedBird: true, office: 'tape', complaints: 2 });

  test('is there the next time, and for that level alone', () => {
    const store = storeWith(undefined);
    new Journey(content, () => store).enter(level, carry);
    const again = new Journey(content, () => store);
    expect(again.carried(level, together)).toEqual(carry);
    expect(again.carried(duoRoom, alone)).toEqual(createCarry());
    expect(again.trouble).toBeNull();
  });

  test('lasts as long as the page without storage', () => {
    const journey = new Journey(content, () => null);
    journey.enter(level, carry);
    expect(journey.carried(level, together)).toEqual(carry);
  });

  test('is not lost by another tab', () => {
    const store = storeWith(undefined);
    const [one, two] = [new Journey(content, () => store), new Journey(content, () => store)];
    one.enter(level, carry);
    two.enter(duoRoom, createCarry({ office: 'vodka' }));
    const later = new Journey(content, () => store);
    expect([later.carried(level, together), later.carried(duoRoom, alone)]).toEqual([carry, createCarry({ office: 'vodka' })]);
  });

  test.each(BAD_CARRIES.filter(([what]) => what !== 'no JSON'))(
    'with %s in the save it is nothing, and the other levels keep theirs',
    (_what, json) => {
      const store = storeWith({ gym: JSON.parse(json), third: carry });
      const journey = new Journey(content, () => store);
      expect(journey.carried({ ...duoRoom, id: 'gym' }, together)).toEqual(createCarry());
      journey.enter({ ...duoRoom, id: 'fourth' }, createCarry());
      expect(new Journey(content, () => store).carried(level, together)).toEqual(carry);
    },
  );

  test.each([['a list', []], ['a word', 'all'], ['null', null]])('where the save holds %s it is nothing', (_what, entered) => {
    expect(new Journey(content, () => storeWith(entered)).carried(level, together)).toEqual(createCarry());
  });

  test('is nothing where the game could not have granted it', () => {
    const store = storeWith({ third: carry });
    expect(new Journey(content, () => store).carried(level, alone)).toEqual(createCarry());
  });
});
