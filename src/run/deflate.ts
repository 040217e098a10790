import { ReplayFault } from './replay';

/** Raw deflate, by what browsers and Node both bring along. */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Unpacks to exactly `length` bytes, and gives up as soon as there are more: a bomb never goes off. */
export async function inflate(packed: Uint8Array<ArrayBuffer>, length: number): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const bytes = new Uint8Array(length);
  let at = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new ReplayFault('bad-body', 'the body cannot be unpacked');
    });
    if (done) break;
    if (at + value.length > length) {
      reader.cancel().catch(() => {}); // nobody waits for the rest
      throw new ReplayFault('bad-body', `the body unpacks to more than the ${length} bytes announced`);
    }
    bytes.set(value, at);
    at += value.length;
  }
  if (at < length) throw new ReplayFault('bad-body', `the body unpacks to ${at} bytes, not the ${length} announced`);
  return bytes;
}
