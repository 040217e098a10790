import type { LevelDef } from '../sim/level-def';
import { levelNames } from './level-names';
import { parseLevel } from './parse-level';

/** Every file in levels/ is a level; its name without the number is its id. */
const files = import.meta.glob<string>('/levels/*.tmj', { eager: true, query: '?raw', import: 'default' });

const parsed = Object.entries(files).map(([path, text]) => parseLevel(path.slice(1), text, levelNames));

export const levels: Readonly<Record<string, LevelDef>> = Object.fromEntries(
  parsed.toSorted((a, b) => a.number - b.number).map((level) => [level.id, level]),
);
