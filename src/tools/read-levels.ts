import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { levelNames } from '../content/level-names';
import { parseLevel } from '../content/parse-level';
import type { LevelDef } from '../sim/level-def';
import { ROOT } from './root';

const FOLDER = join(ROOT, 'levels');

/** Paths of all level files, from the project's root, in the order of the film. */
export const levelFiles = (): string[] =>
  readdirSync(FOLDER).filter((name) => name.endsWith('.tmj'))
    .toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)).map((name) => `levels/${name}`);

export const readLevel = (file: string): LevelDef => parseLevel(file, readFileSync(join(ROOT, file), 'utf8'), levelNames);

/** The level called `id`, or null. */
export function findLevel(id: string): LevelDef | null {
  const file = levelFiles().find((path) => basename(path, '.tmj').replace(/^\d+-/, '') === id);
  return file === undefined ? null : readLevel(file);
}

/** The levels that come before this one, in the order of the film. */
export const levelsBefore = (level: LevelDef): LevelDef[] => levelFiles().map(readLevel).filter(({ number }) => number < level.number);

export const levelIds = (): string[] => levelFiles().map((path) => basename(path, '.tmj').replace(/^\d+-/, ''));
