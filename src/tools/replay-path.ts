import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { LIMITS, type Replay } from '../run/replay';
import { decodeReplay, encodeReplay } from '../run/replay-file';
import { formatReplay, parseReplay } from '../run/replay-text';
import { UsageError } from './arguments';

/** Reads a replay by its name: .rht is the text twin, anything else the binary file. */
export async function readReplay(path: string): Promise<Replay> {
  const bytes = readBounded(path);
  return path.endsWith('.rht') ? parseReplay(new TextDecoder().decode(bytes)) : decodeReplay(bytes);
}

export async function writeReplay(path: string, replay: Replay): Promise<void> {
  writeFileSync(path, path.endsWith('.rht') ? formatReplay(replay) : await encodeReplay(replay));
}

/** The file's bytes; one that is missing or far too big is not read. */
export function readBounded(path: string): Uint8Array {
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined) throw new UsageError(`there is no file "${path}"`);
  const most = path.endsWith('.rht') ? LIMITS.bodyBytes : LIMITS.fileBytes;
  if (size > most) throw new UsageError(`"${path}" has ${size} bytes; a replay has at most ${most}`);
  return new Uint8Array(readFileSync(path));
}
