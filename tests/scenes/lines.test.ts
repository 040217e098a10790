import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { content } from '../../src/content/content';
import { levelNames } from '../../src/content/level-names';
import { levels } from '../../src/content/levels';
import { isLineKey, line, LINES, NAMES } from '../../src/content/lines';
import { ACTIONS } from '../../src/input/actions';

const SOURCES = new URL('../../src/', import.meta.url);
const CONTENT = new URL('../../src/content/', import.meta.url);
const sources = ['scenes', 'view'].flatMap((room) => readdirSync(new URL(room, SOURCES), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(new URL(`${room}/${file.replaceAll('\\', '/')}`, SOURCES), 'utf8')));

/** What keys begin with that are asked for by their whole name. */
const FAMILIES = [
  'title', 'boot', 'report', 'crash', 'storage', 'address', 'notice', 'stage', 'down', 'pause', 'pad', 'results', 'options', 'controls',
  'difficulty', 'achievement', 'chapters', 'credits', 'terms', 'team', 'judged', 'medal', 'binding', 'drawn',
];

test('every key the scenes and the picture ask for by name has its words', () => {
  const key = new RegExp(`'((?:${FAMILIES.join('|')})\\.[\\w.-]+)'`, 'g');
  const asked = sources.flatMap((text) => [...text.matchAll(key)].map((m) => m[1]!));
  expect(asked.length).toBeGreaterThan(50);
  expect(asked.filter((key) => !isLineKey(key))).toEqual([]);
});

test('every level, arena, line, fighter, thing and hint has its words', () => {
  const needed = Object.values(levels).flatMap((level) => [
    level.title,
    ...level.arenas.map(({ id }) => `arena.${id}`),
    ...level.triggers.filter(({ kind }) => kind === 'line').map(({ value }) => value),
  ]);
  needed.push(...levelNames.hints.map((hint) => `hint.${hint}`), ...Object.keys(content.actors).map((kind) => `kind.${kind}`));
  needed.push(...levelNames.items.flatMap((item) => [`thing.${item}`, `thing.${item}.danko`, `thing.${item}.weight`]));
  needed.push(...ACTIONS.map((action) => `button.${action}`));
  expect(needed.filter((key) => !isLineKey(key))).toEqual([]);
});

test('no words lie about that nobody asks for', () => {
  const all = sources.join('\n');
  const families = [...all.matchAll(/`([a-z-]+(?:\.[a-z-]+)*\.)\$\{/g)]
    .map((m) => m[1]!)
    .concat('level.', 'arena.', 'kind.', 'hint.', 'line.', 'bark.', 'public.', 'speaker.', 'talk.', 'thing.', 'miranda.');
  const unused = Object.keys(LINES).filter((key) => !all.includes(`'${key}'`) && !families.some((family) => key.startsWith(family)));
  expect(unused).toEqual([]);
});

test('words are plain letters: poster letters are for drawing alone', () => {
  expect(Object.entries(LINES).filter(([key, text]) => !key.startsWith('drawn.') && /[\u0400-\u04ff]/.test(text))).toEqual([]);
});

test('the film’s names come from one place', () => {
  const named = Object.values(NAMES).filter((name) => name !== NAMES.game);
  const rooms = [
    'lines.ts',
    ...readdirSync(new URL('lines', CONTENT))
      .filter((file) => file !== 'names.ts')
      .map((file) => `lines/${file}`),
  ];
  const table = rooms.map((file) => readFileSync(new URL(file, CONTENT), 'utf8').split('export const ').slice(1).join('')).join('');
  expect(named.filter((name) => table.includes(`${name}`))).toEqual([]);
});

test('a mark without a value is refused, naming the key', () => {
  expect(() => line('boot.loading')).toThrow('boot.loading');
  expect(line('boot.loading', { percent: 7 })).toBe('Loading 7 %');
});
