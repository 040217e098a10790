import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { LIMITS, tickCount, type Replay } from '../run/replay';
import { SettingsStore } from '../run/settings';
import { FRAMES_PER_SECOND } from '../sim/units';
import { readArguments, readWhole, runTool, UsageError } from './arguments';
import { checkWritable } from './file-checks';
import { writeFilm, writePictures, type Shot } from './pictures';
import { findLevel } from './read-levels';
import { readReplay } from './replay-path';
import { ROOT } from './root';
import { withSite, type Size } from './site';

const USAGE = `npm run shots -- FILE.rhr [--at TICK,TICK,...] [--every N] [--from TICK] [--to TICK] [--size WxH]
                                  [--out DIR] [--quality high|low] [--bare]
npm run shots -- FILE.rhr --film OUT.webp [--every N] [--from TICK] [--to TICK] [--width PX] [--size WxH] [--bare]

Plays a replay in a real browser, at full quality, and takes pictures: one PNG for each tick asked for,
and sheet.png with all of them side by side; or one moving picture.
  --at      these ticks
  --every   every so many ticks (default: 300, five seconds; of a film: 4)
  --from    from this tick on (default: 0)
  --to      up to this tick (default: the replay's last)
  --size    of the window (default: 960x540)
  --out     folder to write to (default: shots)
  --film    write an animated WebP instead, as fast as the fight was
  --width   of the film, in pixels (default: 480)
  --bare    without hints and captions`;

const OPTIONS = {
  at: { type: 'string' }, every: { type: 'string' }, from: { type: 'string' }, to: { type: 'string' }, size: { type: 'string' },
  out: { type: 'string' }, quality: { type: 'string' }, film: { type: 'string' }, width: { type: 'string' }, bare: { type: 'boolean' },
} as const;

await runTool(USAGE, async () => {
  const { values, positionals } = readArguments(OPTIONS, true);
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new UsageError('FILE: which replay?');
  if (!file.endsWith('.rhr')) throw new UsageError(`FILE: "${file}" is not a .rhr`);
  const { film } = values;
  if (film !== undefined && !film.endsWith('.webp')) throw new UsageError(`--film: "${film}" does not end in .webp`);
  const out = values.out ?? join(ROOT, 'shots');
  if (film === undefined) mkdirSync(out, { recursive: true });
  else checkWritable(film);
  const recording = await readReplay(file);
  const length = tickCount(recording);
  const every = readWhole('every', values.every ?? (film === undefined ? '300' : '4'), 1, LIMITS.ticks);
  const from = readWhole(`from`, values.from ?? '0', 0, length);
  const to = readWhole('to', values.to ?? String(length), from, length);
  const ticks = values.at === undefined
    ? Array.from({ length: Math.floor((to - from) / every) + 1 }, (_, i) => from + i * every)
    : values.at.split(',').map((text) => readWhole('at', text, 0, length)).toSorted((a, b) => a - b);
  const width = readWhole('width', values.width ?? '480', 16, 1920);
  const quality = values.quality ?? 'high';
  if (quality !== 'high' && quality !== 'low') throw new UsageError(`--quality: "${quality}" is neither high nor low`);
  const replay = readFileSync(file).toString('base64');
  const shots = await withSite('shots', 4261, (site) =>
    site.page(
      readSize(values.size ?? '960x540'), `?dev&quality=${quality}`, (page) => takeShots(page, replay, ticks),
      values.bare ? bareSettings(recording) : '',
    ),
  );
  if (film !== undefined) {
    const bytes = await writeFilm(film, shots, width, (every * 1000) / FRAMES_PER_SECOND);
    console.log(`${film}: ${shots.length} pictures, ${bytes} bytes`);
    return;
  }
  await writePictures(out, shots);
  console.log(`${shots.length} pictures and sheet.png in ${out}`);
});

/** A player's settings who wants no captions and has followed every hint, as a script that saves them. */
function bareSettings({ levelId }: Replay): string {
  const saved: Record<string, string> = {};
  const shelf = {
    getItem: (key: string) => saved[key] ?? null,
    setItem: (key: string, text: string) => {
      saved[key] = text;
    },
  };
  const hints = (findLevel(levelId)?.triggers ?? []).filter(({ kind }) => kind === 'hint').map(({ value }) => value);
  new SettingsStore(() => shelf).change({ captions: false, hintsDone: hints });
  return `Object.assign(localStorage, ${JSON.stringify(saved)})`;
}

function readSize(text: string): Size {
  const [, width, height] = /^(\d{2,4})x(\d{2,4})$/.exec(text) ?? [];
  if (width === undefined || height === undefined) throw new UsageError(`--size: "${text}" is not like 960x540`);
  return { width: Number(width), height: Number(height) };
}

async function takeShots(page: Page, replay: string, ticks: readonly number[]): Promise<Shot[]> {
  await page.waitForFunction(() => window.redHeat !== undefined, undefined, { timeout: 60_000 });
  await page.evaluate((file) => window.redHeat!.replay(file), replay);
  const shots: Shot[] = [];
  for (const tick of ticks) {
    await page.evaluate(async (wanted) => {
      // Drawn often on the last stretch, so that what lives by frames (sparks, steam, the camera) lives as it would.
      const game = window.redHeat!;
      while (game.frame() < wanted) {
        const left = wanted - game.frame();
        game.step(left > 120 ? Math.min(60, left - 120) : Math.min(2, left));
        if (left <= 120 || game.frame() % 600 < 60) await new Promise(requestAnimationFrame);
      }
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
    }, tick);
    shots.push({ tick, png: await page.screenshot() });
  }
  return shots;
}
