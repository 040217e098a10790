import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { line } from '../src/content/lines';

interface Credit {
  readonly files: readonly string[];
  readonly what: string;
  readonly author: string;
  readonly licence: string;
  readonly source: string;
  readonly notice?: string;
}

const credits = JSON.parse(readFileSync('assets/credits.json', 'utf8')) as Credit[];
const page = readFileSync('CREDITS.md', 'utf8');
const shipped = readdirSync('assets/built', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/').replace(/^.*assets\/built\//, ''));

const covers = (pattern: string, file: string): boolean => {
  const [start, end] = pattern.split('*');
  return end === undefined ? file === pattern : file.startsWith(start!) && file.endsWith(end);
};

describe('credits', () => {
  test.each(shipped)('%s has an author and a licence', (file) => {
    expect(credits.some(({ files }) => files.some((pattern) => covers(pattern, file)))).toBe(true);
  });

  test.each(credits.flatMap(({ files }) => files))('%s still exists', (pattern) => {
    expect(shipped.some((file) => covers(pattern, file))).toBe(true);
  });

  test.each(credits)('$what: stands in CREDITS.md with author and licence', ({ what, author, licence }) => {
    expect(page).toContain(what);
    expect(page).toContain(author);
    expect(page).toContain(licence);
  });

  test('what must be quoted is quoted in full', () => {
    for (const { notice } of credits) if (notice) expect(page.replaceAll(/\s+/g, ' ')).toContain(notice.replaceAll(/\s+/g, ' '));
  });

  test('the credits in the game name the libraries it stands on, and say that it is a fan work', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
    for (const name of Object.keys(dependencies)) expect(line('credits.code').toLowerCase()).toContain(name);
    expect(page).toContain(line('credits.fan'));
  });

  test('nobody is named for what has not been done: a native speaker has still to read the Russian', () => {
    expect([page, ...credits.map(({ what }) => what)].join(' ')).not.toMatch(/native/i);
  });
});
