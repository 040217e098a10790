import { expect, test as base, type Page } from '@playwright/test';
import type { RedHeat } from '../../src/dev/red-heat';

declare global {
  interface Window {
    redHeat?: RedHeat;
  }
}

/** A page on which nothing may go wrong unseen: no error, no file missing, and no word to anybody but its own server. */
export const test = base.extend<{ game: Page }>({
  game: async ({ page, baseURL }, use) => {
    const troubles: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(`${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => troubles.push(String(error)));
    page.on('response', (response) => {
      if (response.status() >= 400) troubles.push(`${response.status()} for ${response.url()}`);
    });
    page.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText;
      if (reason !== 'net::ERR_ABORTED') troubles.push(`${reason} for ${request.url()}`); // aborted: the test has left the page
    });
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(baseURL!) && !/^(data|blob):/.test(url)) troubles.push(`asks a foreign server: ${url}`);
    });
    await use(page);
    expect(troubles).toEqual([]);
  },
});
export { expect } from '@playwright/test';

/** Opens the game and waits until it can be told what to do. */
export async function open(page: Page, query = '?dev&quality=low'): Promise<void> {
  await page.goto(`/${query}`);
  await page.waitForFunction(() => window.redHeat !== undefined);
}

/** Opens the game's poster and waits until it asks for a key. */
export async function openPoster(page: Page): Promise<void> {
  await open(page);
  await page.getByRole('button', { name: /Press any key/ }).waitFor();
}

/** From now on the picture is drawn a few times a second: without a graphics card drawing takes all the time there is. */
export const drawSeldom = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const real = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) => window.setTimeout(() => real(callback), 250);
  });

/** The hero as the world has him. */
export const hero = (page: Page): Promise<{ x: number; y: number; state: string }> =>
  page.evaluate(() => window.redHeat!.world().actors.find((actor) => actor.player === 0)!);

/** Waits until a level is under way in real time. */
export async function running(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    try {
      return window.redHeat!.frame() > 5;
    } catch {
      return false; // no level yet
    }
  });
}
