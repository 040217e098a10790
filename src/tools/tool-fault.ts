import { LevelFaults } from '../content/level-faults';
import { ReplayFault } from '../run/replay';

/** What a tool needs is not there or not as it should be. Its message is told instead of a stack trace. */
export class ToolFault extends Error {}

/** What a computer says of files and folders, in words that follow a name. */
const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder', EISDIR: 'is a folder, not a file', ENOTDIR: 'has a file where a folder should be',
  EEXIST: 'is there already, and no folder', EACCES: 'may not be read or written here', EPERM: 'may not be read or written here',
  EROFS: 'may not be written here', ENOSPC: 'no room is left', ENAMETOOLONG: 'is too long a name', ELOOP: 'links lead round in a circle',
};

/**
 * What to tell whoever called a tool, and the exit code: 1 where a file was read and found wrong, 2 where there was nothing to read or
 * nowhere to write. Null if the fault is the tool's own.
 */
export function toldOf(error: unknown): { readonly words: string; readonly exitCode: 1 | 2 } | null {
  if (error instanceof LevelFaults || error instanceof ReplayFault) return { words: error.message, exitCode: 1 };
  if (error instanceof ToolFault) return { words: error.message, exitCode: 2 };
  const { code, path } = (error ?? {}) as NodeJS.ErrnoException;
  if (path === undefined || code === undefined || !Object.hasOwn(WORDS, code)) return null;
  return { words: `${path}: ${WORDS[code]}`, exitCode: 2 };
}
