import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments, runTool } from './arguments';
import { ROOT } from './root';

const USAGE = `npm test [-- --no-browser]

Types, lint, tests in Node, then the built game in a real browser (found, or installed on the way).
The last line is "N passed, N failed", summed over all of them.
  --no-browser   leave out the last part`;

/** What a step came to; types and lint count as one test each. */
interface Count {
  readonly passed: number;
  readonly failed: number;
}

const reports = mkdtempSync(join(tmpdir(), 'red-heat-test-'));

function run(name: string, args: readonly string[], env: Record<string, string> = {}): boolean {
  console.log(`\n== ${name}`);
  const result = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } });
  return result.status === 0;
}

const bin = (path: string): string => join(ROOT, 'node_modules', path);
const check = (ok: boolean): Count => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/** Numbers from a reporter's JSON; a step that broke before writing it counts as a failure. */
function counted(ok: boolean, file: string, read: (report: unknown) => Count): Count {
  try {
    const count = read(JSON.parse(readFileSync(file, 'utf8')));
    return !ok && count.failed === 0 ? { ...count, failed: 1 } : count;
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function inNode(): Count {
  const file = join(reports, 'vitest.json');
  const ok = run('Tests in Node', [bin('vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  return counted(ok, file, (report) => {
    const { numPassedTests, numFailedTests } = report as { numPassedTests: number; numFailedTests: number };
    return { passed: numPassedTests, failed: numFailedTests };
  });
}

function inBrowser(): Count {
  const file = join(reports, 'playwright.json');
  const args = [bin('@playwright/test/cli.js'), 'test', '-c', 'tests/e2e/playwright.config.ts', '--reporter=list,json'];
  const ok = run('Tests in the browser', args, { PLAYWRIGHT_JSON_OUTPUT_NAME: file });
  return counted(ok, file, (report) => {
    const { stats } = report as { stats: { expected: number; unexpected: number; flaky: number } };
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
  });
}

await runTool(USAGE, () => {
  const { values } = readArguments({ 'no-browser': { type: 'boolean' } } as const);
  try {
    const counts = [
      check(run('Types', [bin('typescript/bin/tsc'), '-p', '.'])),
      check(run('Lint', [bin('@biomejs/biome/bin/biome'), 'ci', 'src', 'tests', 'vite.config.ts'])),
      inNode(),
      ...(values['no-browser'] ? [] : [inBrowser()]),
    ];
    const total = counts.reduce((sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed }));
    console.log(`\n${total.passed} passed, ${total.failed} failed`);
    process.exitCode = total.failed > 0 ? 1 : 0;
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
});
