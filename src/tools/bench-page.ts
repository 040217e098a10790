import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import type { Site } from './site';

const SIZE = { width: 960, height: 540 };
const LEVEL = 'banya';
const FIGHT = 1500; // tick of the replay at which there is a fight on
const SECONDS = 8;
const HEAP_SECONDS = 60;

declare global {
  interface Window {
    bench: { frames: number[]; calls: number[] };
  }
}

/** What the page costs: to come, and to run. */
export async function benchPage(site: Site, replay: string): Promise<object> {
  const start = await site.page(SIZE, `?dev&quality=low&level=${LEVEL}`, (page) => benchStart(page, site.folder));
  const low = await site.page(SIZE, `?dev&quality=low&level=${LEVEL}`, (page) => benchPainting(page, replay));
  const high = await site.page(SIZE, `?dev&quality=high&level=${LEVEL}`, (page) => benchPainting(page, replay));
  const scripting = await site.page(SIZE, `?dev&quality=high&level=${LEVEL}`, (page) => benchScripting(page, replay), measureFrames);
  return { start, painting: { low, high }, scripting };
}

const begun = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    try {
      return window.redHeat!.frame() >= 0 && performance.now();
    } catch {
      return false; // not yet
    }
  }, undefined, { polling: 'raf', timeout: 120_000 }).then((handle) => handle.jsonValue());

async function benchStart(page: Page, folder: string): Promise<object> {
  const ms = Number(await begun(page));
  const addresses = await page.evaluate(() => [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)]);
  const here = new Set(addresses.filter((address) => address.startsWith('http')).map((address) => new URL(address).pathname));
  const first = [...here].map((path) => (path === '/' ? '/index.html' : decodeURIComponent(path)));
  const music = readdirSync(join(folder, 'audio')).filter((name) => name.endsWith('.opus') && name !== 'music-title.opus').map((name) => `/audio/${name}`);
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
    return { hz: Math.round((pictures * 10) / seconds) / 10, textureBytes: window.redHeat!.counts().textureBytes, objects: window.redHeat!.counts().objects };
  }, SECONDS);
}

/** Runs in the page ahead of the game: times what a frame's script takes, and counts draw calls instead of painting them. */
function measureFrames(): void {
  const bench: Window['bench'] = { frames: [], calls: [] };
  window.bench = bench;
  let calls = 0;
  const count = (): void => {
    calls++;
  };
  for (const card of [WebGLRenderingContext, WebGL2RenderingContext]) {
    card.prototype.drawElements = count;
    card.prototype.drawArrays = count;
  }
  const real = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) => real((now) => {
    const before = performance.now();
    calls = 0;
    callback(now);
    bench.frames.push(performance.now() - before);
    bench.calls.push(calls);
  });
}

async function benchScripting(page: Page, replay: string): Promise<object> {
  const cdp = await page.context().newCDPSession(page);
  const fight = async (rate: number): Promise<object> => {
    await toTheFight(page, replay);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate });
    await page.evaluate(() => {
      window.bench.frames = [];
      window.bench.calls = [];
      window.redHeat!.play();
    });
    await page.waitForTimeout(SECONDS * 1000);
    const { frames, calls } = await page.evaluate(() => {
      window.redHeat!.pause();
      return { frames: window.bench.frames, calls: window.bench.calls };
    });
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    frames.sort((a, b) => a - b);
    const at = (share: number): number => Math.round(frames[Math.floor(frames.length * share)]! * 100) / 100;
    return { ms: { p50: at(0.5), p99: at(0.99) }, hz: Math.round((frames.length * 10) / SECONDS) / 10, drawCalls: Math.max(...calls) };
  };
  const used = async (): Promise<number> => {
    await cdp.send('HeapProfiler.collectGarbage');
    return (await cdp.send('Runtime.getHeapUsage')).usedSize;
  };
  const x1 = await fight(1);
  const x4 = await fight(4);
  await toTheFight(page, replay);
  await play(page, 5);
  const early = await used();
  await play(page, HEAP_SECONDS - 5);
  const late = await used();
  return { cpu1x: x1, cpu4x: x4, heap: { afterSeconds: HEAP_SECONDS, bytes: late, grownBytes: late - early } };
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
