import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { readText } from './read-text.ts';
import { ROOT } from './root.ts';

/** What a replay depends on: the sim, and the tables it is handed. Everything these import counts too. */
const ENTRANCES = ['src/sim/begin.ts', 'src/sim/step.ts', 'src/content/content.ts'];

/** Fingerprint of the rules: 32 hex digits. Comments, blank space and line ends do not count. */
export function simHash(root = ROOT): string {
  const hash = createHash('sha256');
  for (const file of sources(root)) hash.update(`${file}\n${normalised(readText(join(root, file)))}\n`);
  return hash.digest('hex').slice(0, 32);
}

export const simVersion = (root = ROOT): string => JSON.parse(readText(join(root, 'package.json'))).version;

function sources(root: string): string[] {
  const found = new Set<string>();
  const queue = [...ENTRANCES];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const text = readText(join(root, file));
    for (const [, target] of text.matchAll(/\bfrom\s+'(\.[^']+)'/g)) queue.push(resolve(root, file, target!));
  }
  return [...found].toSorted();
}

function resolve(root: string, from: string, target: string): string {
  const path = join(root, dirname(from), target);
  const file = [path, `${path}.ts`].find((one) => one.endsWith('.ts') && existsSync(one));
  if (!file) throw new Error(`${from} imports ${target}, which is not there`);
  return relative(root, file).replaceAll('\\', '/');
}

/** Comments out, runs of blank space to one; what stands in quotes is left alone. */
const normalised = (text: string): string =>
  text
    .replace(
      /('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
      (_, quoted: string | undefined) => quoted ?? ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();
