import { expect, test as base, type Page } from '@playwright/test';
import type { RedHeat } from '../../src/dev/red-heat';

declare global {
  interface Window {
    redHeat?: RedHeat;
  }
}

/** A page that must stay without errors and must speak to nobody but its own server. */
export const test = base.extend<{ game: Page }>({
  game: async ({ page, baseURL }, use) => {
    const troubles: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(message.text());
    });
    page.on('pageerror', (error) => troubles.push(String(error)));
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

/** Begins a level with time standing still. */
export async function begin(page: Page, level = 'banya', seed = 1): Promise<void> {
  await page.evaluate(async ([id, dice]) => {
    window.redHeat!.pause();
    await window.redHeat!.goto(id, dice);
  }, [level, seed] as const);
}

/** The hero as the world has him. */
export const hero = (page: Page): Promise<{ x: number; y: number; state: string }> =>
  page.evaluate(() => window.redHeat!.world().actors.find((actor) => actor.player === 0)!);

/** Waits until real time runs and the hero has made his entrance. */
export async function running(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    try {
      const hero = window.redHeat!.world().actors.find((actor) => actor.player === 0);
      return hero !== undefined && hero.state !== 'show';
    } catch {
      return false; // no level yet
    }
  });
}
