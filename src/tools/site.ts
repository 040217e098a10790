import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import type { RedHeat } from '../dev/red-heat';
import { ensureBrowser, LAUNCH_ARGS } from './ensure-browser';
import { ROOT } from './root';

declare global {
  interface Window {
    redHeat?: RedHeat;
  }
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The built game, served to a browser of our own. */
export interface Site {
  readonly folder: string; // where the built files lie
  /** Works on a fresh page of this size, which is closed behind it. `before` runs in the page ahead of the game's own code. */
  page<T>(size: Size, query: string, work: (page: Page) => Promise<T>, before?: string | (() => void)): Promise<T>;
}

/** Builds the game, serves it, opens a browser, and cleans up behind all three. */
export async function withSite<T>(name: string, port: number, work: (site: Site) => Promise<T>): Promise<T> {
  const folder = join(ROOT, `node_modules/.cache/${name}-site`);
  await build({ root: ROOT, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  const server = await preview({ root: ROOT, logLevel: 'error', build: { outDir: folder }, preview: { host: '127.0.0.1', port } });
  const address = server.resolvedUrls!.local[0]!;
  const { path, env } = await ensureBrowser();
  const browser = await chromium.launch({
    executablePath: path, args: LAUNCH_ARGS, env: { ...process.env, ...env } as Record<string, string>,
  });
  try {
    return await work({
      folder,
      page: async (viewport, query, onPage, before) => {
        const page = await browser.newPage({ viewport });
        page.on('pageerror', (error) => console.error(String(error)));
        await page.addInitScript('globalThis.__name = (work) => work'); // tsx marks functions with it, and they travel to the page as text
        if (before) await page.addInitScript(before);
        await page.goto(`${address}${query}`);
        try {
          return await onPage(page);
        } finally {
          await page.close();
        }
      },
    });
  } finally {
    await browser.close();
    await server.close();
  }
}
