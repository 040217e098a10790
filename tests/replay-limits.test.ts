import { describe, expect, test } from 'vitest';
import { LIMITS, type Replay } from '../src/run/replay';
import { writeBody } from '../src/run/replay-chunks';
import { decodeReplay, encodeReplay } from '../src/run/replay-file';
import { formatReplay, parseReplay } from '../src/run/replay-text';
import { forged, plain } from './forged-replay';

describe('what is too much for a replay', () => {
  const many = <T>(count: number, one: T): T[] => Array<T>(count).fill(one);
  const seconds = (count: number): Partial<Replay> => ({ inputs: [new Uint16Array(count * 60)], hashes: many(count, 7) });

  /** The file a program without our checks would write. */
  const fileOf = (replay: Replay): Promise<Uint8Array> => {
    const head = { ...plain, inputs: replay.inputs.map((input) => new Uint16Array(input.length)), hashes: replay.hashes };
    return forged(writeBody(replay), false, undefined, head);
  };

  const told = async (work: () => unknown): Promise<unknown> => {
    try {
      await work();
    } catch (error) {
      return error;
    }
    return 'nothing';
  };

  test.each<[string, Partial<Replay>, string, string, string]>([
    ['300 splits', { splits: many(300, { tick: 1, id: 0 }) }, 'splits', 'split 1 0', 'more than 255 splits'],
    ['10,001 pauses', { pauses: many(10_001, { tick: 1, ms: 5 }) }, 'pauses', 'pause 1 5', 'more than 10000 pauses'],
    ['2 real times in 10 s', { ...seconds(10), realTimes: [9, 9] }, 'times', 'rtim 9', 'more than 1 real times of 600 ticks'],
    ['4097 notes', { notes: many(4097, { tick: 0, text: '#x' }) }, 'notes', '#x', 'more than 4096 notes'],
    ['a note of 201 bytes', { notes: [{ tick: 0, text: `#${'ж'.repeat(100)}` }] }, 'notes', `#${'ж'.repeat(100)}`, 'a note of 201 bytes'],
    ['a split after the end', { splits: [{ tick: 6, id: 0 }] }, 'splits', 'split 6 0', 'tick 6 is after the end (5)'],
    ['a pause after the end', { pauses: [{ tick: 6, ms: 1 }] }, 'pauses', 'pause 6 1', 'tick 6 is after the end (5)'],
    ['a description of 2411 bytes', { meta: { note: '\u0001'.repeat(400) } }, 'meta', '', 'its description has 2411 bytes'],
  ])('%s: neither written nor read, and the same is said', async (_what, part, what, line, message) => {
    const bad: Replay = { ...plain, ...part };
    const expected = { fault: `bad-${what}`, message: expect.stringContaining(message) };
    expect(await told(() => encodeReplay(bad))).toMatchObject(expected);
    expect(await told(() => formatReplay(bad))).toMatchObject(expected);
    expect(await told(async () => decodeReplay(await fileOf(bad)))).toMatchObject(expected);
    if (line === '') return;
    const lines = many(Math.max(bad.splits.length, bad.pauses.length, bad.realTimes.length, bad.notes.length), line).join('\n');
    const good = formatReplay({ ...plain, inputs: bad.inputs, hashes: bad.hashes });
    const text = what === 'notes' ? good.replace('player 1', `player 1\n${lines}`) : good.replace('hash', `${lines}\nhash`);
    expect(await told(() => parseReplay(text))).toMatchObject({ message: expect.stringContaining(message) });
  });

  test.each<[string, Partial<Replay>, string]>([
    ['a pause of 58 days', { pauses: [{ tick: 1, ms: 5e9 }] }, '5000000000 ms; whole ones up to 4294967295 are allowed'],
    ['a pause of half a millisecond', { pauses: [{ tick: 1, ms: 0.5 }] }, '0.5 ms; whole ones'],
    ['a split on a tick below nothing', { splits: [{ tick: -1, id: 0 }] }, '-1 is not a tick'],
    ['a split of arena 256', { splits: [{ tick: 1, id: 256 }] }, '256 is not the number of an arena'],
    ['a button nobody has', { inputs: [Uint16Array.of(0, 0, 0x400, 0, 0)] }, 'at tick 2, a button nobody has (1024)'],
    ['a note that would not come back', { notes: [{ tick: 0, text: '#\ud800' }] }, 'a note must begin with #'],
    ['notes out of order', { notes: [{ tick: 2, text: '#a' }, { tick: 1, text: '#b' }] }, 'the notes are out of order'],
    ['a hash of 33 bits', { hashes: [2 ** 32] }, '4294967296 is not a hash'],
    ['a version with letters', { simVersion: '1.0.x' }, '"1.0.x" is not a version'],
    ['a device there is not', { meta: { device: 'mat' as 'pad' } }, 'its description: device is not as it should be'],
  ])('%s is not written', async (_what, part, message) => {
    expect(await told(() => encodeReplay({ ...plain, ...part }))).toMatchObject({ message: expect.stringContaining(message) });
    expect(await told(() => formatReplay({ ...plain, ...part }))).toMatchObject({ message: expect.stringContaining(message) });
  });

  test('20,000 pauses in a text: the line of the one too many is named', () => {
    const text = formatReplay(plain).replace('hash', `${'pause 1 1\n'.repeat(20_000)}hash`);
    expect(() => parseReplay(text)).toThrow('line 10008: more than 10000 pauses');
  });

  test('an hour of two players’ wild hands as text is more than can be read back, so it is not written', () => {
    const wild = Uint16Array.from({ length: 216_000 }, (_, i) => (i % 2 ? 0x3ff : 0x3fe));
    const long = { ...plain, inputs: [wild, wild], hashes: Array<number>(3600).fill(7) };
    expect(() => formatReplay(long)).toThrow(`${LIMITS.bodyBytes} are allowed`);
  });
});
