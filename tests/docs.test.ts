import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readText } from '../src/tools/read-text';
import { ROOT } from '../src/tools/root';

const pages = ['README.md', 'CONTRIBUTING.md', ...readdirSync(join(ROOT, 'docs')).map((file) => `docs/${file}`)];
const { scripts } = JSON.parse(readText(join(ROOT, 'package.json'))) as { scripts: object };
const missing = (paths: readonly string[]): string[] => paths.filter((path) => !existsSync(join(ROOT, path)));
const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found]) => found!);

describe.each(pages)('whoever follows %s gets there', (page) => {
  const text = readText(join(ROOT, page));

  test('every file it names is there', () => {
    expect(missing(all(text, /`((?:src|tests|docs|levels|assets)\/[^`\s]*)`/g))).toEqual([]);
  });

  test('every page it links to is there', () => {
    const links = all(text, /\]\((?!https?:)([^)#]+)\)/g).map((link) => join(dirname(page), link));
    expect(missing(links)).toEqual([]);
  });

  test('every command it gives can be given', () => {
    expect(all(text, /npm run ([\w:-]+)/g).filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

test('every section the source cites is a section of its page', () => {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const cited = files.flatMap((file) => [...readText(join(ROOT, 'src', file)).matchAll(/(docs\/[\w-]+\.md)(?: (\d[\w.]*\w|\d))?/g)]);
  expect(cited.length).toBeGreaterThan(20);
  const lost = cited.filter(([, page, section]) => {
    const heading = new RegExp(`^#+ ${section?.replaceAll('.', '\\.')}[. ]`, 'm');
    return !existsSync(join(ROOT, page!)) || (section !== undefined && !heading.test(readText(join(ROOT, page!))));
  });
  expect(lost.map(([citation]) => citation)).toEqual([]);
});
