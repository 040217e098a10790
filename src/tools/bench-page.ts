import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from '@playwright/test';
import type { Site } from './site';

const SIZE = { width: 960, height: 540 };
const LEVEL = 'banya';
const FIGHT = 1350; // tick of the replay at which there is a fight on
const SECONDS = 8;
const HEAP_SECONDS = 60;
/** Of play: scenery and fighters that are still on their way come, and the browser makes up its mind how to run the code. */
const SETTLE_MS = 2500;

declare global {
  interface Window {
    bench: Bench;
  }
}

interface Bench {
  frames: number[]; // ms of each frame's callback
  calls: number[]; // draw calls of each
  hush(silent: boolean): void; // the graphics driver is not called
}

/** What the page costs: to come, and to run. */
export async function benchPage(site: Site, replay: string): Promise<object> {
  const start = await site.page(SIZE, `?dev&quality=low&level=${LEVEL}`, (page) => benchStart(page, site.folder));
  const low = await site.page(SIZE, `?dev&quality=low&level=${LEVEL}`, (page) => benchPainting(page, replay));
  const high = await site.page(SIZE, `?dev&quality=high&level=${LEVEL}`, (page) => benchPainting(page, replay));
  const fights = (quality: string): Promise<object> =>
    site.page(SIZE, `?dev&quality=${quality}&level=${LEVEL}`, (page) => benchFight(page, replay), watchFrames);
  const emptyCallback = await site.page(SIZE, 'audio/sounds.json', benchNothing);
  return { start, painting: { low, high }, fight: { emptyCallback, low: await fights('low'), high: await fights('high') } };
}

/** What the browser takes for a frame in which nothing is done: part of every figure below. */
async function benchNothing(page: Page): Promise<Spread> {
  await page.evaluate(() => {
    const again = (): number => requestAnimationFrame(again);
    again();
  });
  await page.waitForTimeout(SETTLE_MS);
  return processorTime(await page.context().newCDPSession(page), async () => page.waitForTimeout(SECONDS * 1000));
}

/** When the level began, and what had come by then: asked in one breath, for more comes all the time. */
const begun = (page: Page): Promise<{ ms: number; addresses: string[] }> =>
  page.waitForFunction(() => {
    try {
      if (window.redHeat!.frame() < 0) return null;
    } catch {
      return null; // not yet
    }
    return { ms: performance.now(), addresses: [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)] };
  }, undefined, { polling: 'raf', timeout: 120_000 }).then((handle) => handle.jsonValue()) as Promise<{ ms: number; addresses: string[] }>;

/** Sound the measured level never asks for. */
const OF_OTHER_LEVELS = /^(music-(title|kerb|lobby|dolly)|partners|handover)/;

async function benchStart(page: Page, folder: string): Promise<object> {
  const { ms, addresses } = await begun(page);
  const here = new Set(addresses.filter((address) => address.startsWith('http')).map((address) => new URL(address).pathname));
  const first = [...here].map((path) => (path === '/' ? '/index.html' : decodeURIComponent(path)));
  const music = readdirSync(join(folder, 'audio'))
    .filter((name) => name.endsWith('.opus') && !OF_OTHER_LEVELS.test(name))
    .map((name) => `/audio/${name}`);
  const whole = [...new Set([...first, ...music])];
  const sum = (paths: readonly string[]): number => paths.reduce((bytes, path) => bytes + sent(join(folder, path)), 0);
  return {
    msToFirstPlayableFrame: Math.round(ms),
    gzipBytesToFirstPlayableFrame: { js: sum(first.filter((path) => path.endsWith('.js'))), all: sum(first) },
    gzipBytesOfTheLevelWithMusic: sum(whole),
    requests: first.length,
  };
}

/** As a server sends it: text packed, pictures and sound as they are. */
function sent(path: string): number {
  const bytes = readFileSync(path);
  return /\.(js|css|html|json|svg)$/.test(path) ? gzipSync(bytes, { level: 9 }).length : bytes.length;
}

async function toTheFight(page: Page, replay: string): Promise<void> {
  await begun(page);
  await page.evaluate(async ([file, tick]) => {
    await window.redHeat!.replay(file);
    window.redHeat!.step(tick);
  }, [replay, FIGHT] as const);
}

/** Pictures a second with everything painted, by software where there is no graphics card. */
async function benchPainting(page: Page, replay: string): Promise<object> {
  await toTheFight(page, replay);
  return page.evaluate(async (seconds) => {
    window.redHeat!.play();
    const until = performance.now() + seconds * 1000;
    let pictures = 0;
    while (performance.now() < until) {
      await new Promise(requestAnimationFrame);
      pictures++;
    }
    window.redHeat!.pause();
    return {
      hz: Math.round((pictures * 10) / seconds) / 10, textureBytes: window.redHeat!.counts().textureBytes,
      objects: window.redHeat!.counts().objects,
    };
  }, SECONDS);
}

/** Runs in the page ahead of the game: times each frame's callback, counts its draw calls, and can leave the graphics driver out of it. */
function watchFrames(): void {
  let calls = 0;
  const drivers: { card: object; name: string; loud: unknown; mute: unknown }[] = [];
  const bench: Bench = {
    frames: [], calls: [],
    hush(silent) {
      for (const { card, name, loud, mute } of drivers) {
        Object.defineProperty(card, name, { value: silent ? mute : loud, configurable: true, writable: true });
      }
    },
  };
  window.bench = bench;
  // What answers nothing, and what a frame of a running fight consists of.
  const mutable = new RegExp(`^(${[
    'draw', 'clear', 'uniform', 'bind', 'useProgram', 'activeTexture', 'vertexAttrib', 'enable', 'disable', 'blend', 'buffer', 'viewport',
    'scissor', 'stencil', 'color', 'depth', 'tex', 'pixelStorei', 'flush', 'delete',
  ].join('|')})`);
  const count = (): void => {
    calls++;
  };
  for (const card of [WebGLRenderingContext.prototype, WebGL2RenderingContext.prototype] as object[]) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(card))) {
      if (typeof value !== 'function' || !mutable.test(name)) continue;
      const real = value as (...given: unknown[]) => unknown;
      const draws = name.startsWith('draw');
      const counted = function (this: unknown, ...given: unknown[]): unknown {
        calls++;
        return real.apply(this, given);
      };
      drivers.push({ card, name, loud: draws ? counted : real, mute: draws ? count : () => {} });
    }
  }
  bench.hush(false);
  const real = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) => real((now) => {
    const before = performance.now();
    calls = 0;
    callback(now);
    bench.frames.push(performance.now() - before);
    bench.calls.push(calls);
  });
}

/**
 * A frame of a fight: `script` is the game's and Phaser's own work, as processor time and as time on the clock, with the driver left
 * out; `callback` is all of it with a driver that paints in software. Garbage is what is allocated for each picture.
 */
async function benchFight(page: Page, replay: string): Promise<object> {
  const cdp = await page.context().newCDPSession(page);
  const script: Record<string, object> = {};
  for (const rate of [1, 4]) {
    await toTheFight(page, replay);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate });
    script[`cpu${rate}x`] = await watched(cdp, page, true);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  }
  await toTheFight(page, replay);
  const { clock, drawCalls, hz } = await watched(cdp, page, false);
  await toTheFight(page, replay);
  const garbageBytesPerPicture = await garbage(cdp, page);
  await toTheFight(page, replay);
  await play(page, 5);
  const early = await used(cdp);
  await play(page, HEAP_SECONDS - 5);
  const late = await used(cdp);
  const heap = { afterSeconds: HEAP_SECONDS, bytes: late, grownBytes: late - early };
  return { script, callback: { clock, hz, drawCalls }, garbageBytesPerPicture, heap };
}

interface Spread {
  readonly mean: number;
  readonly p50: number;
  readonly p99: number;
}

/** Lets the fight go on for some seconds. */
async function watched(
  cdp: CDPSession, page: Page, silent: boolean,
): Promise<{ processor: Spread; clock: Spread; hz: number; drawCalls: number }> {
  await page.evaluate((mute) => {
    window.bench.hush(mute);
    window.redHeat!.play();
  }, silent);
  await page.waitForTimeout(SETTLE_MS);
  const processor = await processorTime(cdp, async () => {
    await page.evaluate(() => {
      Object.assign(window.bench, { frames: [], calls: [] });
    });
    await page.waitForTimeout(SECONDS * 1000);
  });
  const { frames, calls } = await page.evaluate(() => {
    window.redHeat!.pause();
    window.bench.hush(false);
    return { frames: window.bench.frames, calls: window.bench.calls };
  });
  return { processor, clock: spread(frames), hz: Math.round((frames.length * 10) / SECONDS) / 10, drawCalls: Math.max(...calls) };
}

/** Of each frame's callback, meanwhile. It does not count what else the machine was busy with. */
async function processorTime(cdp: CDPSession, meanwhile: () => Promise<void>): Promise<Spread> {
  const spent: number[] = [];
  const collect = ({ value }: { value: readonly object[] }): void => {
    for (const { name, tdur } of value as readonly { name: string; tdur?: number }[]) {
      if (name === 'FireAnimationFrame' && tdur !== undefined) spent.push(tdur / 1000);
    }
  };
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline'] } });
  await meanwhile();
  const traced = new Promise<void>((resolve) => cdp.once('Tracing.tracingComplete', () => resolve()));
  await cdp.send('Tracing.end');
  await traced;
  cdp.off('Tracing.dataCollected', collect);
  return spread(spent);
}

function spread(ms: number[]): Spread {
  ms.sort((a, b) => a - b);
  const round = (value: number): number => Math.round(value * 100) / 100;
  const at = (share: number): number => round(ms[Math.floor(ms.length * share)] ?? 0);
  return { mean: round(ms.reduce((sum, one) => sum + one, 0) / Math.max(1, ms.length)), p50: at(0.5), p99: at(0.99) };
}

/** Sampled: the tick's own is in it, and what the browser allocates for the page's script. */
async function garbage(cdp: CDPSession, page: Page): Promise<number> {
  await page.evaluate(() => {
    window.bench.hush(true);
    window.redHeat!.play();
  });
  await page.waitForTimeout(SETTLE_MS);
  await cdp.send('HeapProfiler.startSampling', {
    samplingInterval: 4096, includeObjectsCollectedByMajorGC: true, includeObjectsCollectedByMinorGC: true,
  });
  await page.evaluate(() => {
    window.bench.frames = [];
  });
  await page.waitForTimeout(SECONDS * 1000);
  const pictures = await page.evaluate(() => {
    window.redHeat!.pause();
    window.bench.hush(false);
    return window.bench.frames.length;
  });
  const { profile } = await cdp.send('HeapProfiler.stopSampling');
  const sum = (node: { selfSize: number; children: readonly unknown[] }): number =>
    (node.children as readonly (typeof node)[]).reduce((bytes, child) => bytes + sum(child), node.selfSize);
  return Math.round(sum(profile.head) / Math.max(1, pictures));
}

async function used(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}

/** Seconds of play with fifteen pictures each, as fast as they can be had. */
const play = (page: Page, seconds: number): Promise<void> =>
  page.evaluate(async (pictures) => {
    for (let i = 0; i < pictures; i++) {
      window.redHeat!.step(4);
      await new Promise(requestAnimationFrame);
    }
    window.redHeat!.events();
  }, seconds * 15);
