import { Duplex } from 'node:stream';
import { createInflateRaw, inflateRawSync } from 'node:zlib';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ByteWriter } from '../src/run/bytes';
import { deflate } from '../src/run/deflate';
import { LIMITS } from '../src/run/replay';
import { writeBody } from '../src/run/replay-chunks';
import { decodeReplay } from '../src/run/replay-file';
import { forged, plain } from './forged-replay';

test.each([100, LIMITS.bodyBytes])('a file that is a bomb stops unpacking at the %i bytes announced', { tags: 'slow' }, async (length) => {
  const bomb = await forged(await deflate(new Uint8Array(250 * 1024 * 1024)), true, length);
  const memory = (): number => process.memoryUsage().arrayBuffers;
  const before = memory();
  let most = before;
  const watch = setInterval(() => { most = Math.max(most, memory()); }, 0);
  await expect(decodeReplay(bomb)).rejects.toMatchObject({ fault: 'bad-body' });
  clearInterval(watch);
  expect(Math.max(most, memory()) - before).toBeLessThan(32 * 1024 * 1024);
});

/** Engines differ in what they make of bytes behind the end: some pass over them, some break off at once, some at the end. */
const engines: readonly (readonly [string, (() => object) | null])[] = [
  ['this engine', null],
  ['an engine that passes over what it does not need', () => Duplex.toWeb(createInflateRaw())],
  ['an engine that wants its end to be the end', () => {
    const pieces: Uint8Array[] = [];
    return new TransformStream<Uint8Array, Uint8Array>({
      transform: (piece) => { pieces.push(piece); },
      flush: (to) => {
        const packed = Buffer.concat(pieces);
        const { buffer, engine } = inflateRawSync(packed, { info: true }) as unknown as {
          buffer: Buffer; engine: { bytesWritten: number };
        };
        if (engine.bytesWritten < packed.length) throw new TypeError('Junk found after end of compressed data stream.');
        to.enqueue(new Uint8Array(buffer));
      },
    });
  }],
];

describe.each(engines)('a body packed wrongly, in %s', (_engine, make) => {
  beforeEach(() => {
    if (make) vi.stubGlobal('DecompressionStream', function Engine() { return make(); });
    return () => vi.unstubAllGlobals();
  });

  const inside = writeBody(plain);
  const cases: readonly (readonly [string, (packed: Uint8Array) => Uint8Array, number])[] = [
    ['a byte of junk behind it', (packed) => Uint8Array.of(...packed, 0), 0],
    ['much junk behind it', (packed) => new ByteWriter().raw(packed).raw(new Uint8Array(100_000).fill(0xa5)).done(), 0],
    ['itself again behind it', (packed) => Uint8Array.of(...packed, ...packed), 0],
    ['junk behind it, and shorter than announced', (packed) => Uint8Array.of(...packed, 1, 2), 9],
    ['junk behind it, and longer than announced', (packed) => Uint8Array.of(...packed, 1, 2), -9],
    ['the last byte missing', (packed) => packed.slice(0, -1), 0],
    ['half of it missing', (packed) => packed.slice(0, packed.length >> 1), 0],
    ['nothing there', () => new Uint8Array(), 0],
    ['shorter than announced', (packed) => packed, 1],
    ['longer than announced', (packed) => packed, -1],
  ];

  test.each(cases)('%s: the same is said in every engine', async (_what, spoil, more) => {
    const file = await forged(spoil(await deflate(inside)), true, inside.length + more);
    await expect(decodeReplay(file)).rejects.toMatchObject({
      fault: 'bad-body', message: `the body does not unpack to the ${inside.length + more} bytes announced`,
    });
  });

  test('nothing wrong: it is read', async () => {
    expect(await decodeReplay(await forged(await deflate(inside), true, inside.length))).toEqual(plain);
  });
});
