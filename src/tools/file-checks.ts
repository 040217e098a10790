import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { ToolFault } from './tool-fault';

/** Bytes; what is no file is told so, where reading it would break off or never end. */
export function sizeOfFile(path: string): number {
  const stat = statSync(path);
  if (!stat.isFile()) throw new ToolFault(`${path}: is ${stat.isDirectory() ? 'a folder' : 'something else'}, not a file`);
  return stat.size;
}

/** To be asked before long work that is to end up in this file. */
export function checkWritable(path: string): void {
  const folder = dirname(path);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new ToolFault(`${path}: there is no folder "${folder}" to write it to`);
  }
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new ToolFault(`${path}: is a folder, not a file`);
}
