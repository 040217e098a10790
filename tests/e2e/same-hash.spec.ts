import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { firefox } from '@playwright/test';
import { readGoldens } from '../../src/tools/golden-files';
import { ROOT } from '../../src/tools/root';
import { firefoxPath } from '../../src/tools/ensure-browser';
import { expect, open, test } from './game-page';
import { plainReplay, type PlainReplay } from './plain-replay';
import { buildSimProgram } from './programs';

/** How much of the run is watched on the screen. */
const SECONDS = 10;

declare global {
  function simProgram(replays: readonly PlainReplay[]): number[][];
}

/** One script, the golden replays, and every JavaScript engine at hand: all must reach the same worlds as Node. */
let program: string;
let replays: PlainReplay[];
let expected: number[][];

test.beforeAll(async () => {
  program = await buildSimProgram();
  replays = (await readGoldens()).map(({ replay }) => plainReplay(replay));
  expected = JSON.parse(runInNewContext(`${program}; JSON.stringify(globalThis.simProgram(${JSON.stringify(replays)}))`));
  expect(expected.flat().length).toBeGreaterThan(300);
});

/** Replay and interval in which an engine first went its own way. */
function apart(hashes: readonly (readonly number[])[]): string | null {
  for (const [run, wanted] of expected.entries()) {
    const at = wanted.findIndex((hash, i) => hashes[run]?.[i] !== hash);
    if (at >= 0) return `replay ${run}, ticks ${at * 60 + 1} to ${at * 60 + 60}`;
  }
  return null;
}

/** Bun's own file; its launcher stands in for it where install scripts may not run. */
function bunPath(): string {
  const packages = join(ROOT, 'node_modules/@oven');
  const unpacked = existsSync(packages)
    ? readdirSync(packages)
        .map((name) => join(packages, name, 'bin/bun'))
        .find((path) => existsSync(path))
    : undefined;
  return unpacked ?? join(ROOT, 'node_modules/.bin/bun');
}

test('JavaScriptCore, Safari’s engine, reaches the same worlds', () => {
  const folder = mkdtempSync(join(tmpdir(), 'red-heat-engine-'));
  const file = join(folder, 'program.js');
  writeFileSync(file, `${program}\nconsole.log(JSON.stringify(globalThis.simProgram(${JSON.stringify(replays)})));\n`);
  try {
    expect(apart(JSON.parse(execFileSync(bunPath(), [file], { encoding: 'utf8' })))).toBeNull();
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('Chromium reaches the same worlds', async ({ page }) => {
  await page.goto('about:blank');
  await page.addScriptTag({ content: program });
  expect(apart(await page.evaluate((given) => globalThis.simProgram(given), replays))).toBeNull();
});

test(firefoxPath() ? 'Firefox (SpiderMonkey) reaches the same worlds' : 'Firefox is not installed: nothing to compare', async () => {
  const executablePath = firefoxPath();
  if (!executablePath) return;
  const browser = await firefox.launch({ channel: 'moz-firefox', executablePath });
  try {
    const page = await browser.newPage();
    await page.goto('about:blank');
    await page.addScriptTag({ content: program });
    expect(apart(await page.evaluate((given) => globalThis.simProgram(given), replays))).toBeNull();
  } finally {
    await browser.close();
  }
});

test('the game itself, drawing as it plays, ends a golden replay in the same world', async ({ game }) => {
  const goldens = await readGoldens();
  const at = goldens.findIndex(({ name }) => name === 'banya-expert');
  const golden = goldens[at]!;
  await open(game);
  const file = readFileSync(golden.path).toString('base64');
  const hashes = await game.evaluate(async ([replay, ticks]) => {
    const redHeat = window.redHeat!;
    await redHeat.replay(replay);
    const seen: number[] = [];
    for (let tick = 60; tick <= ticks; tick += 60) {
      redHeat.step(60);
      seen.push(Number.parseInt(redHeat.hash(), 16));
      await new Promise(requestAnimationFrame);
    }
    return seen;
  }, [file, SECONDS * 60] as const);
  expect(hashes).toEqual(expected[at]!.slice(0, hashes.length));
});
