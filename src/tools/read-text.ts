import { readFileSync } from 'node:fs';

/** A file's text with \n at its line ends, whatever this machine's checkout or editor made of them, and without a byte order mark. */
export const readText = (path: string): string => readFileSync(path, 'utf8').replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
