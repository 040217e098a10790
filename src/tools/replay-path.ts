import { readFileSync, writeFileSync } from 'node:fs';
import { LIMITS, ReplayFault, type Replay } from '../run/replay';
import { decodeReplay, encodeReplay } from '../run/replay-file';
import { formatReplay, parseReplay } from '../run/replay-text';
import { sizeOfFile } from './file-checks';
import { ToolFault } from './tool-fault';

/** What reads the bytes of a replay, by its name: .rht is the text twin, anything else the binary file. */
export const decoderOf = (path: string): ((bytes: Uint8Array) => Promise<Replay>) =>
  path.endsWith('.rht') ? async (bytes) => parseReplay(new TextDecoder().decode(bytes)) : decodeReplay;

/** Reads a replay; a fault in it names the file. */
export async function readReplay(path: string): Promise<Replay> {
  const bytes = readBounded(path);
  try {
    return await decoderOf(path)(bytes);
  } catch (error) {
    if (error instanceof ReplayFault) throw new ReplayFault(error.fault, `${path}: ${error.fault}: ${error.message}`);
    throw error;
  }
}

export async function writeReplay(path: string, replay: Replay): Promise<void> {
  writeFileSync(path, path.endsWith('.rht') ? formatReplay(replay) : await encodeReplay(replay));
}

/** The file's bytes; one that is missing, no file or far too big is not read. */
export function readBounded(path: string): Uint8Array {
  const size = sizeOfFile(path);
  const most = path.endsWith('.rht') ? LIMITS.bodyBytes : LIMITS.fileBytes;
  if (size > most) throw new ToolFault(`${path}: has ${size} bytes; a replay has at most ${most}`);
  return new Uint8Array(readFileSync(path));
}
