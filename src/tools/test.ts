import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments, runTool } from './arguments';
import { ROOT } from './root';

const USAGE = `npm test [-- --no-browser]
npm run test:quick

Types, lint and tests in Node side by side, then the built game in a real browser (found, or installed on the way).
The last line is "N passed, N failed", summed over all of them.
  --no-browser   leave out the last part
  --quick        leave out the last part and the tests tagged slow: for looking after every save`;

const QUICK = 20; // seconds; nobody who saves and looks waits longer

/** What a step came to; types and lint count as one test each. */
interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly assertionResults: readonly { readonly fullName: string; readonly duration?: number }[] }[];
}

const reports = mkdtempSync(join(tmpdir(), 'red-heat-test-'));
const NODE_REPORT = join(reports, 'vitest.json');

const bin = (path: string): string => join(ROOT, 'node_modules', path);

/** Runs one step. It talks as it goes, or, working beside another, once it is done: two at a time cannot be read. */
function run(name: string, args: readonly string[], talks: 'live' | 'afterwards', env: Record<string, string> = {}): Promise<boolean> {
  const title = `\n== ${name}`;
  if (talks === 'live') console.log(title);
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: talks === 'live' ? 'inherit' : 'pipe', env: { ...process.env, ...env } });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => said.push(chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => {
      if (talks === 'afterwards') console.log(`${title}\n${Buffer.concat(said)}`.trimEnd());
      resolve(status === 0);
    });
  });
}

async function check(name: string, args: readonly string[]): Promise<Count> {
  const ok = await run(name, args, 'afterwards');
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/** Numbers from a reporter's JSON; a step that broke before writing it counts as a failure. */
function counted(ok: boolean, file: string, read: (report: unknown) => Count): Count {
  try {
    const count = read(JSON.parse(readFileSync(file, 'utf8')));
    return !ok && count.failed === 0 ? { ...count, failed: 1 } : count;
  } catch {
    return { passed: 0, failed: 1 };
  }
}

async function inNode(quick: boolean): Promise<Count> {
  const args = [bin('vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${NODE_REPORT}`];
  const ok = await run('Tests in Node', quick ? [...args, '--tags-filter=!slow'] : args, 'live');
  return counted(ok, NODE_REPORT, (report) => {
    const { numPassedTests, numFailedTests } = report as VitestReport;
    return { passed: numPassedTests, failed: numFailedTests };
  });
}

async function inBrowser(): Promise<Count> {
  const file = join(reports, 'playwright.json');
  const args = [bin('@playwright/test/cli.js'), 'test', '-c', 'tests/e2e/playwright.config.ts', '--reporter=list,json'];
  const ok = await run('Tests in the browser', args, 'live', { PLAYWRIGHT_JSON_OUTPUT_NAME: file });
  return counted(ok, file, (report) => {
    const { stats } = report as { stats: { expected: number; unexpected: number; flaky: number } };
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
  });
}

/** The tests that took longest, to be quickened or tagged slow. */
function slowest(): string {
  const { testResults } = JSON.parse(readFileSync(NODE_REPORT, 'utf8')) as VitestReport;
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults).toSorted((a, b) => (b.duration ?? 0) - (a.duration ?? 0));
  return tests.slice(0, 5).map(({ fullName, duration }) => `  ${Math.round(duration ?? 0)} ms  ${fullName}`).join('\n');
}

await runTool(USAGE, async () => {
  const { values } = readArguments({ 'no-browser': { type: 'boolean' }, quick: { type: 'boolean' } } as const);
  const quick = values.quick ?? false;
  const began = performance.now();
  try {
    const counts = await Promise.all([
      inNode(quick),
      check('Types', [
        bin('typescript/bin/tsc'), '-p', '.', ...(quick ? ['--incremental', '--tsBuildInfoFile', bin('.cache/types.json')] : []),
      ]),
      check('Lint', [bin('@biomejs/biome/bin/biome'), 'ci', 'src', 'tests', 'assets', 'vite.config.ts']),
    ]);
    if (!quick && !values['no-browser']) counts.push(await inBrowser());
    const seconds = (performance.now() - began) / 1000;
    if (quick && seconds > QUICK) console.log(`\nMore than ${QUICK} s. The longest tests not tagged slow:\n${slowest()}`);
    const { passed, failed } = counts.reduce((sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed }));
    console.log(`\n${seconds.toFixed(1)} s\n${passed} passed, ${failed} failed`);
    process.exitCode = failed > 0 ? 1 : 0;
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
});
