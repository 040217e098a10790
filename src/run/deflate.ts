import { ReplayFault } from './replay';

/** Bytes of packed input at a time: no engine makes more than a thousand times as many of them before somebody looks. */
const BITE = 1024;

/** Raw deflate, by what browsers and Node both bring along. */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Unpacks all of `packed` to exactly `length` bytes, and gives up as soon as there are more: a bomb never goes off. */
export async function inflate(packed: Uint8Array<ArrayBuffer>, length: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await unpack(packed, length);
  // Some engines pass over what follows the end, others break off: an end that comes without the last byte came too early.
  const early = bytes !== null && (await unpack(packed.subarray(0, -1), length)) !== null;
  // One sentence for all of it: which fault an engine comes upon first is its own affair.
  if (bytes === null || early) throw new ReplayFault('bad-body', `the body does not unpack to the ${length} bytes announced`);
  return bytes;
}

/** Null if it does not come to an end after just so many bytes. */
async function unpack(packed: Uint8Array<ArrayBuffer>, length: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = inBites(packed).pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const bytes = new Uint8Array(length);
  for (let at = 0; ;) {
    const piece = await reader.read().catch(() => null);
    if (piece === null) return null;
    if (piece.done) return at === length ? bytes : null;
    if (at + piece.value.length > length) {
      reader.cancel().catch(() => {}); // nobody waits for the rest
      return null;
    }
    bytes.set(piece.value, at);
    at += piece.value.length;
  }
}

/** A piece for each that is asked for, and none ahead. */
function inBites(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull: (to) => {
      if (at >= bytes.length) to.close();
      else to.enqueue(bytes.slice(at, at + BITE));
      at += BITE;
    },
  }, { highWaterMark: 0 });
}
