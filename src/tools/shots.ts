import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import sharp from 'sharp';
import { build, preview } from 'vite';
import type { RedHeat } from '../dev/red-heat';
import { LIMITS, tickCount } from '../run/replay';
import { readArguments, readWhole, runTool, UsageError } from './arguments';
import { ensureBrowser, LAUNCH_ARGS } from './ensure-browser';
import { readReplay } from './replay-path';
import { ROOT } from './root';

const USAGE = `npm run shots -- FILE.rhr [--at TICK,TICK,...] [--every N] [--size WxH] [--out DIR] [--quality high|low]

Plays a replay in a real browser, at full quality, and takes pictures: one PNG for each tick asked for,
and sheet.png with all of them side by side.
  --at      these ticks
  --every   every so many ticks (default: 300, five seconds)
  --size    of the window (default: 960x540)
  --out     folder to write to (default: shots)`;

const OPTIONS = {
  at: { type: 'string' }, every: { type: 'string' }, size: { type: 'string' }, out: { type: 'string' }, quality: { type: 'string' },
} as const;

declare global {
  interface Window {
    redHeat?: RedHeat;
  }
}

interface Shot {
  readonly tick: number;
  readonly png: Buffer;
}

await runTool(USAGE, async () => {
  const { values, positionals } = readArguments(OPTIONS, true);
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new UsageError('FILE: which replay?');
  if (!file.endsWith('.rhr')) throw new UsageError(`FILE: "${file}" is not a .rhr`);
  const replay = await readReplay(file);
  const ticks = values.at === undefined
    ? everyTick(tickCount(replay), readWhole('every', values.every ?? '300', 1, LIMITS.ticks))
    : values.at.split(',').map((text) => readWhole('at', text, 0, tickCount(replay))).toSorted((a, b) => a - b);
  const quality = values.quality ?? 'high';
  if (quality !== 'high' && quality !== 'low') throw new UsageError(`--quality: "${quality}" is neither high nor low`);
  const out = values.out ?? join(ROOT, 'shots');
  const shots = await inBrowser(readSize(values.size ?? '960x540'), quality, (page) => takeShots(page, readFileSync(file).toString('base64'), ticks));
  mkdirSync(out, { recursive: true });
  for (const { tick, png } of shots) writeFileSync(join(out, `${String(tick).padStart(6, '0')}.png`), png);
  await writeSheet(join(out, 'sheet.png'), shots);
  console.log(`${shots.length} pictures and sheet.png in ${out}`);
});

function everyTick(length: number, step: number): number[] {
  return Array.from({ length: Math.floor(length / step) + 1 }, (_, i) => i * step);
}

function readSize(text: string): { width: number; height: number } {
  const [, width, height] = /^(\d{2,4})x(\d{2,4})$/.exec(text) ?? [];
  if (width === undefined || height === undefined) throw new UsageError(`--size: "${text}" is not like 960x540`);
  return { width: Number(width), height: Number(height) };
}

/** Builds the page, serves it to a browser, and cleans up behind both. */
async function inBrowser<T>(viewport: { width: number; height: number }, quality: string, work: (page: Page) => Promise<T>): Promise<T> {
  const outDir = join(ROOT, 'node_modules/.cache/shots-site');
  await build({ root: ROOT, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const server = await preview({ root: ROOT, logLevel: 'error', build: { outDir }, preview: { host: '127.0.0.1', port: 4261 } });
  const { path, env } = await ensureBrowser();
  const browser = await chromium.launch({ executablePath: path, args: LAUNCH_ARGS, env: { ...process.env, ...env } as Record<string, string> });
  try {
    const page = await browser.newPage({ viewport });
    page.on('pageerror', (error) => console.error(String(error)));
    await page.goto(`${server.resolvedUrls!.local[0]}?dev&quality=${quality}`);
    await page.waitForFunction(() => window.redHeat !== undefined, undefined, { timeout: 60_000 });
    return await work(page);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function takeShots(page: Page, replay: string, ticks: readonly number[]): Promise<Shot[]> {
  await page.evaluate(async (file) => {
    window.redHeat!.pause();
    await window.redHeat!.replay(file);
  }, replay);
  const shots: Shot[] = [];
  for (const tick of ticks) {
    await page.evaluate(async (wanted) => {
      // In small steps, so that what lives by frames (sparks, steam, the camera) lives as it would.
      const game = window.redHeat!;
      while (game.frame() < wanted) {
        game.step(Math.min(2, wanted - game.frame()));
        if (wanted - game.frame() < 90) await new Promise(requestAnimationFrame);
      }
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
    }, tick);
    shots.push({ tick, png: await page.screenshot() });
  }
  return shots;
}

const THUMB = { width: 320, columns: 4, gap: 4, caption: 18 } as const;

async function writeSheet(file: string, shots: readonly Shot[]): Promise<void> {
  const thumbs = await Promise.all(shots.map(({ png }) => sharp(png).resize({ width: THUMB.width }).png().toBuffer({ resolveWithObject: true })));
  const height = Math.max(...thumbs.map(({ info }) => info.height));
  const cell = { width: THUMB.width + THUMB.gap, height: height + THUMB.caption + THUMB.gap };
  const columns = Math.min(THUMB.columns, shots.length);
  const place = (i: number) => ({ left: (i % columns) * cell.width, top: Math.floor(i / columns) * cell.height });
  const captions = shots.map(({ tick }, i) => ({
    input: Buffer.from(`<svg width="${THUMB.width}" height="${THUMB.caption}"><text x="4" y="14" font-family="sans-serif" font-size="13" fill="#fff">${tick}</text></svg>`),
    left: place(i).left, top: place(i).top + height,
  }));
  await sharp({ create: { width: columns * cell.width, height: Math.ceil(shots.length / columns) * cell.height, channels: 3, background: '#181418' } })
    .composite([...thumbs.map(({ data }, i) => ({ input: data, ...place(i) })), ...captions]).png().toFile(file);
}
