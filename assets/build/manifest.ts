/** Which sources every built file came from, by hash: finds what was changed and not rebuilt, or edited by hand. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MANIFEST = 'assets/built/manifest.json';

type Hashes = Record<string, string>;
type Group = { sources: Hashes; outputs: Hashes };
type Manifest = Record<string, Group>;

/** Paths are relative to the root of the repository, with forward slashes. */
export function recordGroup(name: string, sources: readonly string[], outputs: readonly string[]): void {
  const manifest = readManifest();
  manifest[name] = { sources: hashAll(sources), outputs: hashAll(outputs) };
  const sorted = Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(join(ROOT, MANIFEST), `${JSON.stringify(sorted, null, 1)}\n`);
}

export const recordedGroups = (): string[] => Object.keys(readManifest());

/** True when the group was built from exactly these sources and nobody touched its files since. */
export function isFresh(name: string, sources: readonly string[]): boolean {
  const group = readManifest()[name];
  if (!group) return false;
  const isSameList = [...sources].sort().join() === Object.keys(group.sources).join();
  return isSameList && faultsOf(name, group).length === 0;
}

/** One line per fault: the group, the file, and the command that mends it. Reads files only. */
export function staleGroups(): string[] {
  return Object.entries(readManifest()).flatMap(([name, group]) => faultsOf(name, group));
}

function faultsOf(name: string, group: Group): string[] {
  const command = `run: npm run assets -- ${name}`;
  const changed = differing(group.sources).map((path) => `${name}: source ${path} changed since the build; ${command}`);
  const edited = differing(group.outputs).map((path) => `${name}: built file ${path} is not what the build wrote; ${command}`);
  return [...changed, ...edited];
}

const differing = (hashes: Hashes): string[] => Object.keys(hashes).filter((path) => hashOf(path) !== hashes[path]);

function hashAll(paths: readonly string[]): Hashes {
  return Object.fromEntries([...new Set(paths)].sort().map((path) => [path, hashOf(path)]));
}

function hashOf(path: string): string {
  const file = join(ROOT, path);
  return existsSync(file) ? fingerprint(readFileSync(file)) : 'missing';
}

/** Of text (no byte of it is 0) the line ends do not count: a checkout may have those its machine is used to. */
export function fingerprint(bytes: Buffer): string {
  const counted = bytes.includes(0) ? bytes : Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
  return createHash('sha256').update(counted).digest('hex');
}

function readManifest(): Manifest {
  const file = join(ROOT, MANIFEST);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : {};
}

const IMPORT = /^\s*(?:import|export)\b[^'"]*?from\s+'(\.[^']+)'|^\s*import\s+'(\.[^']+)'/gm;

/** A source file and all it imports from this repository, types included. */
export function importedSources(entries: readonly string[]): string[] {
  const found = new Set<string>();
  const visit = (named: string): void => {
    const path = existsSync(join(ROOT, `${named}.ts`)) ? `${named}.ts` : named;
    if (found.has(path)) return;
    found.add(path);
    const text = readFileSync(join(ROOT, path), 'utf8');
    for (const [, from, bare] of text.matchAll(IMPORT)) visit(posix.join(dirname(path), from ?? bare ?? ''));
  };
  for (const entry of entries) visit(entry);
  return [...found].sort();
}

/** All files below a folder, as paths from the root. */
export function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
