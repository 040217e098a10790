import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { fingerprint } from '../assets/build/manifest';
import { levelNames } from '../src/content/level-names';
import { parseLevel } from '../src/content/parse-level';
import { levelHash } from '../src/run/level-hash';
import { formatReplay } from '../src/run/replay-text';
import { readGoldens } from '../src/tools/golden-files';
import { levelFiles, readLevel } from '../src/tools/read-levels';
import { readReplay } from '../src/tools/replay-path';
import { ROOT } from '../src/tools/root';
import { simHash } from '../src/tools/sim-hash';

/** The same text as another machine may have it. */
const ENDS: readonly (readonly [string, (text: string) => string])[] = [
  ['with carriage returns', (text) => text.replaceAll(/\r?\n/g, '\r\n')],
  ['with plain line ends', (text) => text.replaceAll('\r\n', '\n')],
  ['with a byte order mark', (text) => `\uFEFF${text.replaceAll(/\r?\n/g, '\r\n')}`],
];

const folder = mkdtempSync(join(tmpdir(), 'red-heat-checkout-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

describe.each(ENDS)('a checkout %s', (what, change) => {
  test('has the same rules: replays made on one are valid on the other', () => {
    const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    for (const file of files) write(`${what}/src/${file}`, change(readFileSync(join(ROOT, 'src', file), 'utf8')));
    expect(simHash(join(folder, what))).toBe(simHash());
  });

  test.each(levelFiles())('has the same level %s', (file) => {
    const level = parseLevel(file, change(readFileSync(join(ROOT, file), 'utf8')), levelNames);
    expect(level).toEqual(readLevel(file));
    expect(levelHash(level)).toBe(levelHash(readLevel(file)));
  });

  test('reads the same from the text twin of a replay', async () => {
    const { replay } = (await readGoldens()).find(({ name }) => name === 'banya-stone')!;
    const text = formatReplay(replay);
    expect(formatReplay(await readReplay(write(`${what}/run.rht`, change(text))))).toBe(text);
  });

  test('reads the same from the page of a golden replay', async () => {
    const [golden] = await readGoldens();
    const page = write(`${what}/golden/${golden!.name}.md`, change(golden!.page));
    cpSync(golden!.path, page.replace(/md$/, 'rhr'));
    expect((await readGoldens(dirname(page))).map((one) => one.page)).toEqual([golden!.page]);
  });
});

test('drawings are not out of date because of the line ends of what draws them; a picture is what it is to the byte', () => {
  expect(fingerprint(Buffer.from('const a = 1;\r\nconst б = 2;\r\n'))).toBe(fingerprint(Buffer.from('const a = 1;\nconst б = 2;\n')));
  expect(fingerprint(Buffer.from('RIFF\0\r\n'))).not.toBe(fingerprint(Buffer.from('RIFF\0\n')));
});

/** Lines of git's answer; none where there is no git or no repository. */
const git = (...args: string[]): string[] =>
  spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' }).stdout?.split('\n').filter(Boolean) ?? [];
const kept = git('ls-files', '--eol');

describe.skipIf(kept.length === 0)('the repository', () => {
  test('keeps text with plain line ends and nothing else that git would have to guess at', () => {
    expect(kept.filter((line) => /^i\/(crlf|mixed)/.test(line))).toEqual([]);
    expect(kept.filter((line) => line.startsWith('i/-text') && !/\sattr\/-text\s/.test(line))).toEqual([]);
  });

  test('gives a shell, in any checkout, what a shell can run', () => {
    const texts = kept.filter((line) => /^i\/lf\s+w\/\S/.test(line)).map((line) => line.split('\t') as [string, string]);
    const scripts = texts.filter(([, file]) => readFileSync(join(ROOT, file), 'utf8').startsWith('#!'));
    expect(scripts.length).toBeGreaterThan(0);
    for (const [ends, file] of scripts) expect(ends, file).toMatch(/attr\/text eol=lf/);
  });

  test('keeps nothing that it ignores', () => {
    expect(git('ls-files', '--cached', '--ignored', '--exclude-per-directory=.gitignore')).toEqual([]);
  });
});
