import { expect, test } from 'vitest';
import { Records } from '../../src/run/records';
import { defaultSettings, SettingsStore } from '../../src/run/settings';
import { StorageSlots, type KeyValueStore } from '../../src/run/storage-slots';

class MemoryStore implements KeyValueStore {
  readonly kept = new Map<string, string>();
  full = false;
  getItem(key: string): string | null {
    return this.kept.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    if (this.full) throw new DOMException('full', 'QuotaExceededError');
    this.kept.set(key, value);
  }
}

const copyOf = (storage: MemoryStore): MemoryStore => {
  const copy = new MemoryStore();
  for (const [key, value] of storage.kept) copy.setItem(key, value);
  return copy;
};

test('what the player chose is there the next time', () => {
  const storage = new MemoryStore();
  new SettingsStore(() => storage).change({ difficulty: 3, music: 15, controls: { keys: { light: ['KeyJ'] } } });
  const again = new SettingsStore(() => storage);
  expect(again.now).toMatchObject({ difficulty: 3, music: 15, controls: { keys: { light: ['KeyJ'] } } });
  expect(again.trouble).toBeNull();
});

test('strong outlines are off until they are asked for, and then stay', () => {
  const storage = new MemoryStore();
  const store = new SettingsStore(() => storage);
  expect(store.now.outlines).toBe(false);
  store.change({ outlines: true });
  expect(new SettingsStore(() => storage).now.outlines).toBe(true);
});

test('with any byte of either saved copy damaged, the settings are the last ones or those before', () => {
  const storage = new MemoryStore();
  const store = new SettingsStore(() => storage);
  store.change({ music: 10 });
  store.change({ music: 20 });
  expect(storage.kept.size).toBe(2);
  for (const [key, value] of storage.kept) {
    for (let i = 0; i < value.length; i++) {
      const damaged = copyOf(storage);
      damaged.setItem(key, value.slice(0, i) + String.fromCharCode(value.charCodeAt(i) ^ 1) + value.slice(i + 1));
      expect([10, 20]).toContain(new SettingsStore(() => damaged).now.music);
    }
  }
});

test('with a saved copy cut off anywhere, the settings are the last ones or those before', () => {
  const storage = new MemoryStore();
  const store = new SettingsStore(() => storage);
  store.change({ music: 10 });
  store.change({ music: 20 });
  for (const [key, value] of storage.kept) {
    for (let length = 0; length < value.length; length++) {
      const torn = copyOf(storage);
      torn.setItem(key, value.slice(0, length));
      expect([10, 20]).toContain(new SettingsStore(() => torn).now.music);
    }
  }
});

test('with both copies damaged the game starts with its defaults and says so', () => {
  const storage = new MemoryStore();
  new SettingsStore(() => storage).change({ music: 10 });
  for (const key of storage.kept.keys()) storage.setItem(key, 'RH1 00000000 9 {"version":1,"music":99}');
  const store = new SettingsStore(() => storage);
  expect(store.now).toEqual(defaultSettings());
  expect(store.trouble).toBe('damaged');
});

test('one impossible value costs that value alone', () => {
  const storage = new MemoryStore();
  const store = new SettingsStore(() => storage);
  store.change({ music: 10 });
  store.change({ shake: 5000 });
  expect(store.now.shake).toBe(100);
  expect(store.now.music).toBe(10);
});

test('settings saved before a row was thought of keep all they have, and the new row begins as it should', () => {
  const storage = new MemoryStore();
  const { hitstop: _, ...older } = { ...defaultSettings(), music: 15 };
  new StorageSlots(() => storage, 'red-heat/settings').write(JSON.stringify(older));
  expect(new SettingsStore(() => storage).now).toMatchObject({ music: 15, hitstop: 100 });
  for (const [value, kept] of [[50, 50], [0, 0], [75, 100]] as const) {
    const store = new SettingsStore(() => storage);
    store.change({ hitstop: value as 100 });
    expect(store.now.hitstop).toBe(kept);
  }
});

test('settings that still hold what was agreed in the office lose that alone', () => {
  const storage = new MemoryStore();
  new StorageSlots(() => storage, 'red-heat/settings').write(
    JSON.stringify({ ...defaultSettings(), music: 15, office: 'vodka', birdFed: true }),
  );
  const store = new SettingsStore(() => storage);
  expect(store.now).toEqual({ ...defaultSettings(), music: 15 });
  expect(store.trouble).toBeNull();
});

test('when looking at storage throws, settings hold until the page closes', () => {
  const store = new SettingsStore(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  store.change({ voice: 5 });
  expect(store.now.voice).toBe(5);
  expect(store.trouble).toBe('blocked');
});

test('when storage is full, settings hold and the player is told', () => {
  const store = new SettingsStore(() => ({
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  }));
  store.change({ voice: 5 });
  expect(store.now.voice).toBe(5);
  expect(store.trouble).toBe('full');
});

test('when reading throws half-way, the game still starts', () => {
  const store = new SettingsStore(() => ({
    getItem: () => {
      throw new Error('disk');
    },
    setItem: () => {},
  }));
  expect(store.now).toEqual(defaultSettings());
  expect(store.trouble).toBe('blocked');
});

test('records keep the best time, score and rank of each level and difficulty apart', () => {
  const storage = new MemoryStore();
  const records = new Records(() => storage);
  expect(records.add('banya', 1, { ticks: 6000, points: 900, rank: 'B' })).toEqual({ time: true, points: true, rank: true });
  expect(records.add('banya', 1, { ticks: 5000, points: 800, rank: 'C' })).toEqual({ time: true, points: false, rank: false });
  records.add('banya', 2, { ticks: 9000, points: 100, rank: 'D' });
  const again = new Records(() => storage);
  expect(again.best('banya', 1)).toEqual({ ticks: 5000, points: 900, rank: 'B' });
  expect(again.best('banya', 2)).toEqual({ ticks: 9000, points: 100, rank: 'D' });
  expect(again.best('druzhba', 1)).toBeNull();
});

test('however often one tab saves, the other tab’s records are not lost', () => {
  const storage = new MemoryStore();
  const [one, two] = [new Records(() => storage), new Records(() => storage)];
  for (const ticks of [500, 400, 300, 200]) two.add('banya', 1, { ticks, points: 2, rank: 'C' });
  one.add('banya', 0, { ticks: 100, points: 1, rank: 'D' });
  two.add('banya', 2, { ticks: 300, points: 3, rank: 'B' });
  one.keepRun(Uint8Array.of(1));
  for (const byte of [2, 3, 4]) two.keepRun(Uint8Array.of(byte));
  one.keepRun(Uint8Array.of(5));
  const later = new Records(() => storage);
  expect([0, 1, 2].map((difficulty) => later.best('banya', difficulty)?.ticks)).toEqual([100, 200, 300]);
  expect(later.lastRun()).toEqual(Uint8Array.of(5));
});

test('what is changed under Options in one tab stays when something else is changed in another', () => {
  const storage = new MemoryStore();
  const [one, two] = [new SettingsStore(() => storage), new SettingsStore(() => storage)];
  for (const music of [10, 20, 30]) two.change({ music });
  one.change({ difficulty: 3 });
  expect(one.now).toMatchObject({ music: 30, difficulty: 3 });
  expect(new SettingsStore(() => storage).now).toMatchObject({ music: 30, difficulty: 3 });
});

test('while storage is full, records and settings go on from the newest; once there is room again, all of it is kept', () => {
  const storage = new MemoryStore();
  const [settings, records] = [new SettingsStore(() => storage), new Records(() => storage)];
  settings.change({ music: 10 });
  records.add('banya', 1, { ticks: 500, points: 1, rank: 'D' });
  storage.full = true;
  settings.change({ music: 20 });
  settings.change({ voice: 5 });
  records.add('banya', 1, { ticks: 400, points: 1, rank: 'D' });
  records.add('banya', 2, { ticks: 900, points: 1, rank: 'D' });
  expect(settings.now).toMatchObject({ music: 20, voice: 5 });
  expect([1, 2].map((difficulty) => records.best('banya', difficulty)?.ticks)).toEqual([400, 900]);
  expect([settings.trouble, records.trouble]).toEqual(['full', 'full']);
  storage.full = false;
  settings.change({ effects: 1 });
  records.add('banya', 3, { ticks: 1000, points: 1, rank: 'D' });
  expect(new SettingsStore(() => storage).now).toMatchObject({ music: 20, voice: 5, effects: 1 });
  expect([1, 2, 3].map((difficulty) => new Records(() => storage).best('banya', difficulty)?.ticks)).toEqual([400, 900, 1000]);
  expect([settings.trouble, records.trouble]).toEqual([null, null]);
});

test('a write that failed leaves the newest saved copy alone the next time, too', () => {
  const storage = new MemoryStore();
  const settings = new SettingsStore(() => storage);
  settings.change({ music: 10 });
  settings.change({ music: 20 });
  const newest = [...storage.kept].find(([, value]) => value.includes('"music":20'))!;
  storage.full = true;
  settings.change({ music: 30 });
  storage.full = false;
  settings.change({ music: 40 });
  expect(storage.kept.get(newest[0])).toBe(newest[1]);
});

test.each<[string, string, unknown]>([
  ['a name of 49 letters', `${'x'.repeat(47)}/1`, { ticks: 1, points: 1, rank: 'S' }],
  ['a name nobody plays', '__proto__', { ticks: 1, points: 1, rank: 'S' }],
  ['a time below nothing', 'banya/2', { ticks: -1, points: 1, rank: 'S' }],
  ['a rank there is not', 'banya/2', { ticks: 1, points: 1, rank: 'Z' }],
  ['nothing in it', 'banya/2', null],
])('a record with %s costs no other record', (_what, name, row) => {
  const storage = new MemoryStore();
  const good = { ticks: 5000, points: 900, rank: 'B' };
  const best = Object.fromEntries([[name, row], ['banya/1', good]]);
  new StorageSlots(() => storage, 'red-heat/records').write(JSON.stringify({ version: 1, best }));
  const records = new Records(() => storage);
  expect([records.best('banya', 1), records.best('banya', 2)]).toEqual([good, null]);
  records.add('handover', 0, { ticks: 1, points: 1, rank: 'D' });
  expect(new Records(() => storage).best('banya', 1)).toEqual(good);
});

test('a hint or a binding that cannot be costs no other', () => {
  const storage = new MemoryStore();
  const saved = {
    ...defaultSettings(), hintsDone: ['light', 'x'.repeat(33), 7, 'jump'], controls: { keys: { solo: 1 }, ['x'.repeat(25)]: 1 },
  };
  new StorageSlots(() => storage, 'red-heat/settings').write(JSON.stringify(saved));
  expect(new SettingsStore(() => storage).now).toMatchObject({ hintsDone: ['light', 'jump'], controls: { keys: { solo: 1 } } });
});

test('of more hints than are kept the newest stay', () => {
  const settings = new SettingsStore(() => new MemoryStore());
  settings.change({ hintsDone: Array.from({ length: 65 }, (_, i) => `hint-${i}`) });
  expect(settings.now.hintsDone).toEqual(Array.from({ length: 64 }, (_, i) => `hint-${i + 1}`));
});

test('the last run comes back byte for byte, and a damaged one not at all', () => {
  const storage = new MemoryStore();
  const bytes = Uint8Array.from({ length: 300 }, (_, i) => i % 256);
  new Records(() => storage).keepRun(bytes);
  expect(new Records(() => storage).lastRun()).toEqual(bytes);
  for (const [key, value] of storage.kept) {
    if (key.includes('last-run')) storage.setItem(key, `${value.slice(0, 40)}!${value.slice(41)}`);
  }
  expect(new Records(() => storage).lastRun()).toBeNull();
});

test('records without storage last as long as the page', () => {
  const records = new Records(() => null);
  records.add('banya', 1, { ticks: 6000, points: 900, rank: 'S' });
  expect(records.best('banya', 1)?.rank).toBe('S');
  expect(records.trouble).toBe('blocked');
});
