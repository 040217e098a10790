import { ByteWriter } from '../src/run/bytes';
import type { Replay } from '../src/run/replay';
import { encodeReplay, sealed } from '../src/run/replay-file';
import { createCarry } from '../src/sim/carry';

/** Five ticks of nothing much. */
export const plain: Replay = {
  flags: { assisted: false, practice: false, tas: false }, simVersion: '0.1.0', simHash: 'ab'.repeat(16), levelId: 'banya',
  levelHash: '0f'.repeat(16), seed: 1, difficulty: 1, assist: 0, carry: createCarry(), category: 0,
  inputs: [Uint16Array.of(8, 8, 8, 24, 0)], hashes: [7], splits: [], pauses: [], realTimes: [], meta: {}, notes: [],
};

/** Where the body of a file begins. */
export const bodyAt = (bytes: Uint8Array): number => 4 + 1 + 1 + 4 + 16 + 1 + bytes[26]! + 16 + 4 + 1 + 2 + 1 + 1 + 4 + 4;

/** The file of `head` with these bytes for its body, packed or not, said to be `length` long unpacked. */
export async function forged(body: Uint8Array, packed: boolean, length = body.length, head = plain): Promise<Uint8Array<ArrayBuffer>> {
  const file = await encodeReplay(head);
  file[5] = packed ? file[5]! | 1 : file[5]! & ~1;
  return sealed(new ByteWriter().raw(file.subarray(0, bodyAt(file) - 4)).u32(length).raw(body).done());
}
