import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ROOT } from '../src/tools/root';

const folder = mkdtempSync(join(tmpdir(), 'red-heat-tools-'));
afterAll(() => rmSync(folder, { recursive: true }));
const put = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const word = put('word.rhr', 'not a replay');
const text = put('word.rht', 'rht 1\nseed abc\n');
const level = put('1-word.tmj', '{');
const inside = join(folder, 'inside.rhr');
mkdirSync(inside);
const nowhere = join(folder, 'nowhere', 'run.rhr');
const golden = 'tests/golden/banya-random.rhr';

/** What is called, what is said, and the exit code. */
const CALLS: readonly (readonly [string, readonly string[], string, 1 | 2])[] = [
  ['verify a missing file', ['verify', nowhere], `${nowhere}: no such file or folder`, 2],
  ['verify a folder', ['verify', inside], `${inside}: is a folder, not a file`, 2],
  ['verify, beside a twin that is missing', ['verify', golden, '--twin', nowhere], `${nowhere}: no such file or folder`, 2],
  ['verify, beside a twin that is none', ['verify', golden, '--twin', word], `${word}: not-a-replay: the file does not begin with RHR1`, 1],
  ['sim of what is no replay', ['sim', '--replay', text], `${text}: bad-text: line 2: "abc" is not a whole number`, 1],
  [
    'sim into a missing folder', ['sim', '--level', 'banya', '--record', nowhere],
    `${nowhere}: there is no folder "${join(folder, 'nowhere')}" to write it to`, 2,
  ],
  ['shots of what is no replay', ['shots', word, '--out', folder], `${word}: not-a-replay: the file does not begin with RHR1`, 1],
  ['shots into what is a file', ['shots', golden, '--out', word], `${word}: is there already, and no folder`, 2],
  [
    'a film into a missing folder', ['shots', golden, '--film', nowhere.replace('rhr', 'webp')],
    `${nowhere.replace('rhr', 'webp')}: there is no folder "${join(folder, 'nowhere')}" to write it to`, 2,
  ],
];

const options = { cwd: ROOT, env: { ...process.env, NODE_NO_WARNINGS: '1' } };
const call = (tool: string, args: readonly string[]) =>
  new Promise<{ code: unknown; out: string; said: string }>((resolve) => {
    execFile(process.execPath, ['--import=tsx', `src/tools/${tool}.ts`, ...args], options, (error, out, said) =>
      resolve({ code: error?.code ?? 0, out, said }));
  });

describe.concurrent('a tool says in one line what is wrong with which file', { tags: 'slow' }, () => {
  test.each(CALLS)('%s', async (_what, [tool, ...args], line, code) => {
    expect(await call(tool!, args)).toEqual({ code, out: '', said: `${line}\n` });
  });

  test('verify with a bad replay beside a good twin still gives its verdict', async () => {
    const { code, out, said } = await call('verify', [text, '--twin', golden]);
    expect({ code, said, ...JSON.parse(out) }).toMatchObject({
      code: 1, said: '', status: 'bad-file', message: 'bad-text: line 2: "abc" is not a whole number',
    });
  });

  test('levels goes on to the next file after each bad one', async () => {
    const { code, out, said } = await call('levels', [nowhere, inside, level, 'levels/1-banya.tmj']);
    const lines = out.trimEnd().split('\n');
    expect([code, said, ...lines.slice(0, 2)]).toEqual([1, '', `${nowhere}: no such file or folder`, `${inside}: is a folder, not a file`]);
    expect(lines[2]).toContain(level);
    expect(lines.at(-1)).toMatch(/^levels\/1-banya\.tmj: .* no fault$/);
  });

  test('events against a commit there is not, golden with a file: which it was, and how they are used', async () => {
    const answers = await Promise.all([call('events', ['--against', 'no-such-commit']), call('golden', [word])]);
    expect(answers.map(({ code }) => code)).toEqual([2, 2]);
    expect(answers[0]!.said).toMatch(/^--against: git knows no commit "no-such-commit" here\n\nnpm run events/);
    expect(answers[1]!.said).toMatch(/word\.rhr.*\n\nnpm run golden/);
  });
});
