import { expect, test } from 'vitest';
import { readAddress } from '../../src/scenes/address';

const LEVELS = ['banya', 'druzhba'];

test('an address names level, seed, difficulty and quality', () => {
  expect(readAddress('?level=druzhba&seed=7&difficulty=2&quality=low&dev', LEVELS)).toEqual({
    level: 'druzhba', seed: 7, difficulty: 2, quality: 'low', dev: true, complaints: [],
  });
});

test('a bare address asks for nothing', () => {
  expect(readAddress('', LEVELS)).toEqual({ level: null, seed: null, difficulty: null, quality: null, dev: false, complaints: [] });
});

test.each([
  ['level=moon', 'moon'],
  ['seed=-1', '-1'],
  ['seed=4294967296', '4294967296'],
  ['seed=1e3', '1e3'],
  ['difficulty=4', '4'],
  ['difficulty=', '""'],
  ['quality=ultra', 'ultra'],
])('%s is refused with a message that names it', (search, named) => {
  const address = readAddress(`?${search}`, LEVELS);
  expect(address.complaints).toHaveLength(1);
  expect(address.complaints[0]).toContain(named);
  expect([address.level, address.seed, address.difficulty, address.quality]).toEqual([null, null, null, null]);
});

test('an endless value is cut in the message', () => {
  expect(readAddress(`?level=${'x'.repeat(5000)}`, LEVELS).complaints[0]!.length).toBeLessThan(120);
});
