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

/**
 * Until it is told to stop, the picture is drawn once a second and the buttons on the glass not at all: without a graphics card
 * drawing takes all the time there is.
 */
export async function drawSeldom(page: Page): Promise<() => Promise<void>> {
  const glass = page.locator('.touch-play');
  const fade = (opacity: string) => glass.evaluate((layer: HTMLElement, value) => layer.style.setProperty('opacity', value), opacity);
  const restore = await page.evaluateHandle(() => {
    const real = window.requestAnimationFrame;
    const waiting = new Map<number, FrameRequestCallback>();
    window.requestAnimationFrame = (callback) => {
      const timer = window.setTimeout(() => {
        waiting.delete(timer);
        real(callback);
      }, 1000);
      waiting.set(timer, callback);
      return timer;
    };
    return () => {
      window.requestAnimationFrame = real;
      for (const [timer, callback] of waiting) {
        window.clearTimeout(timer);
        real(callback);
      }
    };
  });
  await fade('0');
  return async () => {
    await fade('');
    await page.evaluate((again) => again(), restore);
  };
}

/** The hero as the world has him. */
export const hero = (page: Page): Promise<{ x: number; y: number; state: string }> =>
  page.evaluate(() => window.redHeat!.world().actors.find((actor) => actor.player === 0)!);

/** Waits until a level is under way in real time; nobody listens to how it opens. */
export async function running(page: Page): Promise<void> {
  await reached(page, 0);
  await skipTalk(page);
  await reached(page, 6);
}

export async function skipTalk(page: Page): Promise<void> {
  await expect(async () => {
    if (await page.evaluate(() => window.redHeat!.world().talk !== null)) await page.keyboard.press('KeyI', { delay: 60 });
    expect(await page.evaluate(() => window.redHeat!.world().talk)).toBeNull();
  }).toPass();
}

/** From now on levels stand still before their first tick, until the test moves them: so they go the same way every time. */
export const holdTime = (page: Page): Promise<void> => page.evaluate(() => window.redHeat!.pause());

/** Waits until a level has come so far. */
export async function reached(page: Page, frame: number): Promise<void> {
  await page.waitForFunction((least) => {
    try {
      return window.redHeat!.frame() >= least;
    } catch {
      return false; // no level yet
    }
  }, frame);
}
