import { expect, test } from 'vitest';
import { content } from '../../src/content/content';
import { Journey } from '../../src/run/journey';
import { Records } from '../../src/run/records';
import { SettingsStore } from '../../src/run/settings';
import type { KeyValueStore } from '../../src/run/storage-slots';
import { StorageTroubles } from '../../src/scenes/storage-troubles';
import { createCarry } from '../../src/sim/carry';
import { emptyRoom } from '../sim/gym';

const full: KeyValueStore = {
  getItem: () => null,
  setItem: () => {
    throw new DOMException('full', 'QuotaExceededError');
  },
};

/** A visit to the page, and what its player is told. */
function visit(store: KeyValueStore | null) {
  const open = (): KeyValueStore | null => store;
  const kept = { settings: new SettingsStore(open), records: new Records(open), journey: new Journey(content, open) };
  const told: string[] = [];
  return { ...kept, told, troubles: new StorageTroubles(Object.values(kept), (text) => told.push(text)) };
}

test.each([
  ['a level is entered', ({ journey }: ReturnType<typeof visit>) => journey.enter(emptyRoom, createCarry())],
  ['a record is set', ({ records }: ReturnType<typeof visit>) => void records.add('banya', 1, { ticks: 1, points: 1, rank: 'D' })],
  ['a run is kept', ({ records }: ReturnType<typeof visit>) => records.keepRun(Uint8Array.of(1))],
  ['an option is changed', ({ settings }: ReturnType<typeof visit>) => settings.change({ music: 1 })],
])('that storage is full is said when %s, and once', (_what, keep) => {
  const page = visit(full);
  page.troubles.tell();
  expect(page.told).toEqual([]);
  for (let times = 0; times < 3; times++) {
    keep(page);
    page.troubles.tell();
  }
  expect(page.told).toEqual(['Storage is full: what you change now lasts until you close the page.']);
});

test('a browser that keeps nothing is told of once, though nothing can be kept', () => {
  const page = visit(null);
  page.troubles.tell();
  page.journey.enter(emptyRoom, createCarry());
  page.troubles.tell();
  expect(page.told).toEqual(['This browser keeps nothing for this page: settings and records last until you close it.']);
});
