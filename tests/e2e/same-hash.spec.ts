import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import type { Page } from '@playwright/test';
import { readGoldens } from '../../src/tools/golden-files';
import { ROOT } from '../../src/tools/root';
import { firefoxPath } from '../../src/tools/ensure-browser';
import type { World } from '../../src/sim/sim';
import { enginesApart, firstApart, type Engine } from '../same-world';
import { inFirefox } from './firefox';
import { expect, open, test } from './game-page';
import { plainReplay, type PlainReplay } from './plain-replay';
import { buildSimProgram } from './programs';

/** How much of the run is watched on the screen. */
const SECONDS = 10;
const WORLDS = 64_000_000; // bytes of text, at most, in which an engine tells 60 worlds

declare global {
  function simProgram(replays: readonly PlainReplay[]): number[][];
  function simWorlds(replay: PlainReplay, from: number, to: number): World[];
}

/** One script, the golden replays, and every JavaScript engine at hand: all must reach the same worlds as Node. */
let program: string;
let replays: PlainReplay[];
let node: Engine;
let expected: readonly (readonly number[])[];

test.beforeAll(async () => {
  program = await buildSimProgram();
  replays = (await readGoldens()).map(({ name, replay }) => plainReplay(name, replay));
  const context = createContext({});
  runInContext(program, context);
  const v8 = engine(async (call) => JSON.parse(runInContext(`JSON.stringify(${call})`, context)));
  expected = await v8.hashes(replays);
  node = { ...v8, hashes: async () => expected };
  expect(expected.flat().length).toBeGreaterThan(300);
});

/** The engine that makes these calls to the program. */
const engine = (call: (text: string) => Promise<unknown>): Engine => ({
  hashes: async (given) => (await call(`globalThis.simProgram(${JSON.stringify(given)})`)) as number[][],
  worlds: async (replay, from, to) => (await call(`globalThis.simWorlds(${JSON.stringify(replay)}, ${from}, ${to})`)) as World[],
});

async function pageEngine(page: Page): Promise<Engine> {
  await page.goto('about:blank');
  await page.addScriptTag({ content: program });
  return engine((call) => page.evaluate(call));
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

test('JavaScriptCore, Safari’s engine, reaches the same worlds', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'red-heat-engine-'));
  const file = join(folder, 'program.js');
  const bun = engine(async (call) => {
    writeFileSync(file, `${program}\nconsole.log(JSON.stringify(${call}));\n`);
    return JSON.parse(execFileSync(bunPath(), [file], { encoding: 'utf8', maxBuffer: WORLDS }));
  });
  try {
    expect(await enginesApart(node, bun, replays)).toBeNull();
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('Chromium reaches the same worlds', async ({ page }) => {
  expect(await enginesApart(node, await pageEngine(page), replays)).toBeNull();
});

test(firefoxPath() ? 'Firefox (SpiderMonkey) reaches the same worlds' : 'Firefox is not installed: nothing to compare', async () => {
  const executablePath = firefoxPath();
  if (!executablePath) return;
  expect(await inFirefox(executablePath, program, (call) => enginesApart(node, engine(call), replays))).toBeNull();
});

test('the game itself, drawing as it plays, ends a golden replay in the same world', async ({ game }) => {
  const goldens = await readGoldens();
  const at = goldens.findIndex(({ name }) => name === 'banya-expert');
  const golden = goldens[at]!;
  await open(game);
  const file = readFileSync(golden.path).toString('base64');
  const odd = await game.evaluate(async ([replay, wanted]) => {
    const redHeat = window.redHeat!;
    await redHeat.replay(replay);
    for (const [second, hash] of wanted.entries()) {
      const worlds = Array.from({ length: 60 }, () => {
        redHeat.step(1);
        return redHeat.world();
      });
      if (Number.parseInt(redHeat.hash(), 16) !== hash) return { worlds, last: (second + 1) * 60 };
      await new Promise(requestAnimationFrame);
    }
    return null;
  }, [file, expected[at]!.slice(0, SECONDS)] as const);
  if (odd === null) return;
  const { worlds, last } = odd;
  throw new Error(firstApart(await node.worlds(replays[at]!, last - 59, last), worlds) ?? `tick ${last}: the same world, another hash`);
});
