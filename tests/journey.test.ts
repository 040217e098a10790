import { describe, expect, test } from 'vitest';
import { content } from '../src/content/content';
import { refusal } from '../src/run/grants';
import { Journey } from '../src/run/journey';
import { StorageSlots, type KeyValueStore } from '../src/run/storage-slots';
import { createCarry, type Carry } from '../src/sim/carry';
import type { LevelDef } from '../src/sim/level-def';
import { findLevel, levelsBefore } from '../src/tools/read-levels';
import { BAD_CARRIES } from './carries';
import { duoRoom, emptyRoom } from './sim/gym';

const KEY = 'red-heat/journey';
const alone = [emptyRoom];
const together = [emptyRoom, duoRoom];
const level = { ...duoRoom, id: 'third', opening: 'handover-opening' };
const VODKA = ['office:vodka'];

function storeWith(entered: unknown): KeyValueStore {
  const kept = new Map<string, string>();
  const store: KeyValueStore = { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
  if (entered !== undefined) new StorageSlots(() => store, KEY).write(JSON.stringify({ version: 1, entered }));
  return store;
}

describe('what a level may be given', () => {
  test.each<[string, Partial<Carry>, LevelDef[], string | null]>([
    ['nothing, the first level', {}, [], null],
    ['nothing, a later one', {}, together, null],
    ['complaints about one who worked alone', { complaints: 1 }, alone, 'complaints'],
    ['complaints about two', { complaints: 2 }, together, null],
    ['guns locked by three of them', { complaints: 3, gunLocked: true }, together, null],
    ['guns locked by two of them', { complaints: 2, gunLocked: true }, together, 'gunLocked'],
    ['guns that three of them do not lock', { complaints: 3 }, together, 'gunLocked'],
    ['evidence there is not', { evidence: ['key'] }, together, 'evidence'],
  ])('%s', (_what, carry, before, field) => {
    const told = refusal(createCarry(carry), content, emptyRoom, before);
    expect(told?.split(':')[0] ?? null).toBe(field);
  });

  const asking: LevelDef = { ...emptyRoom, opening: 'handover-opening' };
  const met: LevelDef = { ...emptyRoom, triggers: [{ id: 't', kind: 'talk', x0: 0, x1: 1, value: 'handover-opening', by: '' }] };
  const all: Partial<Carry> = { choices: ['bird:fed', ...VODKA], fedBird: true, office: 'vodka' };
  test.each<[string, Partial<Carry>, LevelDef, LevelDef[], string | null]>([
    ['its own answers, and what they gave: a second attempt brings them along', all, asking, alone, null],
    ['its own answers, however it comes to ask', { choices: VODKA }, met, alone, null],
    ['answers of a level before it', { choices: VODKA }, emptyRoom, [asking], null],
    ['what an answer in the level before it gave', { choices: VODKA, office: 'vodka' }, emptyRoom, [asking], 'office'],
    ['a glass nobody offered', { office: 'vodka' }, emptyRoom, together, 'office'],
    ['a glass nobody asked for', { office: 'vodka' }, asking, together, 'office'],
    ['a tape where vodka was asked for', { choices: VODKA, office: 'tape' }, asking, together, 'office'],
    ['a bird nobody has fed', { choices: ['bird:hungry'], fedBird: true }, asking, together, 'fedBird'],
    ['an answer to a question of a later level', { choices: VODKA }, emptyRoom, together, 'choices'],
    ['an answer nobody can give', { choices: ['office:cigar'] }, asking, together, 'choices'],
    ['two answers to one question', { choices: ['office:tape', ...VODKA] }, asking, together, 'choices'],
    ['an answer to nothing', { choices: ['donnelly:yes'] }, asking, together, 'choices'],
  ])('%s', (_what, carry, here, before, field) => {
    const told = refusal(createCarry(carry), content, here, before);
    expect(told?.split(':')[0] ?? null).toBe(field);
  });

  test('a forged answer is refused by its name', () => {
    expect(refusal(createCarry({ choices: ['office:cigar'] }), content, asking, [])).toContain('"office:cigar"');
  });

  test('the Banya asks nothing, the Handover does', () => {
    const given = createCarry({ choices: VODKA, office: 'vodka' });
    const refused = ['banya', 'handover'].map((id) => refusal(given, content, findLevel(id)!, levelsBefore(findLevel(id)!)) !== null);
    expect(refused).toEqual([true, false]);
  });
});

describe('with what a level was last entered', () => {
  const carry = createCarry({ fedBird: true, office: 'tape', complaints: 2, choices: ['bird:fed', 'office:tape'] });

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
    for (let times = 0; times < 3; times++) two.enter(duoRoom, createCarry({ choices: VODKA }));
    one.enter(level, carry);
    two.enter(duoRoom, createCarry());
    const later = new Journey(content, () => store);
    expect([later.carried(level, together), later.carried(duoRoom, alone)]).toEqual([carry, createCarry()]);
  });

  test('is what it was entered with last, in whichever tab that was', () => {
    const store = storeWith(undefined);
    const [one, two] = [new Journey(content, () => store), new Journey(content, () => store)];
    one.enter(level, createCarry());
    for (let times = 0; times < 3; times++) two.enter(level, createCarry({ choices: ['bird:fed'], fedBird: true }));
    one.enter(level, carry);
    expect(new Journey(content, () => store).carried(level, together)).toEqual(carry);
    two.enter(level, createCarry());
    one.enter(duoRoom, createCarry());
    expect(new Journey(content, () => store).carried(level, together)).toEqual(createCarry());
  });

  test('does not go back to what was stored before storage was full, and is all stored once there is room', () => {
    const room = storeWith(undefined);
    let full = false;
    const store: KeyValueStore = {
      getItem: (key) => room.getItem(key),
      setItem: (key, text) => {
        if (full) throw new DOMException('full', 'QuotaExceededError');
        room.setItem(key, text);
      },
    };
    const journey = new Journey(content, () => store);
    journey.enter(level, createCarry());
    full = true;
    journey.enter(level, carry);
    journey.enter(duoRoom, createCarry());
    expect(journey.carried(level, together)).toEqual(carry);
    expect(journey.trouble).toBe('full');
    full = false;
    journey.enter(duoRoom, createCarry());
    expect(new Journey(content, () => store).carried(level, together)).toEqual(carry);
    expect(journey.trouble).toBeNull();
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

  test.each([
    ['of 33 letters', 'x'.repeat(33)], ['of no letters', ''], ['that is no level’s', '../x'], ['__proto__', '__proto__'],
    ['constructor', 'constructor'],
  ])('with a level name %s in the save it is known for the other levels, now and after', (_what, name) => {
    const store = storeWith(Object.fromEntries([[name, {}], ['third', carry]]));
    const journey = new Journey(content, () => store);
    expect(journey.carried(level, together)).toEqual(carry);
    expect(journey.carried({ ...duoRoom, id: name }, together)).toEqual(createCarry());
    journey.enter({ ...duoRoom, id: 'fourth' }, createCarry());
    expect(new Journey(content, () => store).carried(level, together)).toEqual(carry);
  });

  test.each([['a list', []], ['a word', 'all'], ['null', null]])('where the save holds %s it is nothing', (_what, entered) => {
    expect(new Journey(content, () => storeWith(entered)).carried(level, together)).toEqual(createCarry());
  });

  test('is nothing where the game could not have granted it', () => {
    const store = storeWith({ third: carry });
    expect(new Journey(content, () => store).carried(level, alone)).toEqual(createCarry());
  });
});
