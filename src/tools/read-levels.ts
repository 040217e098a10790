import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { levelNames } from '../content/level-names';
import { parseLevel } from '../content/parse-level';
import type { LevelDef } from '../sim/level-def';
import { sizeOfFile } from './file-checks';
import { ROOT } from './root';

const FOLDER = join(ROOT, 'levels');

/** Paths of all level files, from the project's root, in the order of the film. */
export const levelFiles = (): string[] =>
  readdirSync(FOLDER).filter((name) => name.endsWith('.tmj'))
    .toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)).map((name) => `levels/${name}`);

/** The level in this file, its path from the project's root. Throws LevelFaults, naming all that is wrong with it. */
export const readLevel = (file: string): LevelDef => parseLevel(file, readFileSync(resolve(ROOT, file), 'utf8'), levelNames);

/** The level called so, or the one in the file of that path, which no id looks like; null: there is none. */
export function findLevel(name: string): LevelDef | null {
  if (name.endsWith('.tmj')) {
    if (!existsSync(resolve(ROOT, name))) return null;
    sizeOfFile(resolve(ROOT, name)); // a folder may be called so
    return readLevel(name);
  }
  const file = levelFiles().find((path) => basename(path, '.tmj').replace(/^\d+-/, '') === name);
  return file === undefined ? null : readLevel(file);
}

/** The levels that come before this one, in the order of the film. */
export const levelsBefore = (level: LevelDef): LevelDef[] => levelFiles().map(readLevel).filter(({ number }) => number < level.number);

export const levelIds = (): string[] => levelFiles().map((path) => basename(path, '.tmj').replace(/^\d+-/, ''));
