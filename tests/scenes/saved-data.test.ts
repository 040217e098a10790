import { expect, test } from 'vitest';
import { Records } from '../../src/run/records';
import { defaultSettings, SettingsStore } from '../../src/run/settings';
import { StorageSlots, type Shelf } from '../../src/run/storage-slots';

class MemoryShelf implements Shelf {
  readonly kept = new Map<string, string>();
  getItem(key: string): string | null {
    return this.kept.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.kept.set(key, value);
  }
}

const copyOf = (shelf: MemoryShelf): MemoryShelf => {
  const copy = new MemoryShelf();
  for (const [key, value] of shelf.kept) copy.setItem(key, value);
  return copy;
};

test('what the player chose is there the next time', () => {
  const shelf = new MemoryShelf();
  new SettingsStore(() => shelf).change({ difficulty: 3, music: 15, controls: { keys: { light: ['KeyJ'] } } });
  const again = new SettingsStore(() => shelf);
  expect(again.now).toMatchObject({ difficulty: 3, music: 15, controls: { keys: { light: ['KeyJ'] } } });
  expect(again.trouble).toBeNull();
});

test('with any byte of either saved copy damaged, the settings are the last ones or those before', () => {
  const shelf = new MemoryShelf();
  const store = new SettingsStore(() => shelf);
  store.change({ music: 10 });
  store.change({ music: 20 });
  expect(shelf.kept.size).toBe(2);
  for (const [key, value] of shelf.kept) {
    for (let i = 0; i < value.length; i++) {
      const damaged = copyOf(shelf);
      damaged.setItem(key, value.slice(0, i) + String.fromCharCode(value.charCodeAt(i) ^ 1) + value.slice(i + 1));
      expect([10, 20]).toContain(new SettingsStore(() => damaged).now.music);
    }
  }
});

test('with a saved copy cut off anywhere, the settings are the last ones or those before', () => {
  const shelf = new MemoryShelf();
  const store = new SettingsStore(() => shelf);
  store.change({ music: 10 });
  store.change({ music: 20 });
  for (const [key, value] of shelf.kept) {
    for (let length = 0; length < value.length; length++) {
      const torn = copyOf(shelf);
      torn.setItem(key, value.slice(0, length));
      expect([10, 20]).toContain(new SettingsStore(() => torn).now.music);
    }
  }
});

test('with both copies damaged the game starts with its defaults and says so', () => {
  const shelf = new MemoryShelf();
  new SettingsStore(() => shelf).change({ music: 10 });
  for (const key of shelf.kept.keys()) shelf.setItem(key, 'RH1 00000000 9 {"version":1,"music":99}');
  const store = new SettingsStore(() => shelf);
  expect(store.now).toEqual(defaultSettings());
  expect(store.trouble).toBe('damaged');
});

test('one impossible value costs that value alone', () => {
  const shelf = new MemoryShelf();
  const store = new SettingsStore(() => shelf);
  store.change({ music: 10 });
  store.change({ shake: 5000 });
  expect(store.now.shake).toBe(100);
  expect(store.now.music).toBe(10);
});

test('settings saved before a row was thought of keep all they have, and the new row begins as it should', () => {
  const shelf = new MemoryShelf();
  const { hitstop: _, ...older } = { ...defaultSettings(), music: 15 };
  new StorageSlots(() => shelf, 'red-heat/settings').write(JSON.stringify(older));
  expect(new SettingsStore(() => shelf).now).toMatchObject({ music: 15, hitstop: 100 });
  for (const [value, kept] of [[50, 50], [0, 0], [75, 100]] as const) {
    const store = new SettingsStore(() => shelf);
    store.change({ hitstop: value as 100 });
    expect(store.now.hitstop).toBe(kept);
  }
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
  const shelf = new MemoryShelf();
  const records = new Records(() => shelf);
  expect(records.add('banya', 1, { ticks: 6000, points: 900, rank: 'B' })).toEqual({ time: true, points: true, rank: true });
  expect(records.add('banya', 1, { ticks: 5000, points: 800, rank: 'C' })).toEqual({ time: true, points: false, rank: false });
  records.add('banya', 2, { ticks: 9000, points: 100, rank: 'D' });
  const again = new Records(() => shelf);
  expect(again.best('banya', 1)).toEqual({ ticks: 5000, points: 900, rank: 'B' });
  expect(again.best('banya', 2)).toEqual({ ticks: 9000, points: 100, rank: 'D' });
  expect(again.best('druzhba', 1)).toBeNull();
});

test('two tabs do not lose each other’s records', () => {
  const shelf = new MemoryShelf();
  const one = new Records(() => shelf);
  const two = new Records(() => shelf);
  one.add('banya', 0, { ticks: 100, points: 1, rank: 'D' });
  two.add('banya', 1, { ticks: 200, points: 2, rank: 'C' });
  one.add('banya', 2, { ticks: 300, points: 3, rank: 'B' });
  const later = new Records(() => shelf);
  expect([0, 1, 2].map((difficulty) => later.best('banya', difficulty)?.ticks)).toEqual([100, 200, 300]);
});

test('the last run comes back byte for byte, and a damaged one not at all', () => {
  const shelf = new MemoryShelf();
  const bytes = Uint8Array.from({ length: 300 }, (_, i) => i % 256);
  new Records(() => shelf).keepRun(bytes);
  expect(new Records(() => shelf).lastRun()).toEqual(bytes);
  for (const [key, value] of shelf.kept) {
    if (key.includes('last-run')) shelf.setItem(key, `${value.slice(0, 40)}!${value.slice(41)}`);
  }
  expect(new Records(() => shelf).lastRun()).toBeNull();
});

test('records without storage last as long as the page', () => {
  const records = new Records(() => null);
  records.add('banya', 1, { ticks: 6000, points: 900, rank: 'S' });
  expect(records.best('banya', 1)?.rank).toBe('S');
  expect(records.trouble).toBe('blocked');
});
