import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { verify } from '../../src/run/verify';
import { game as rules } from '../../src/tools/game';
import { drawSeldom, expect } from './game-page';
import { buildThumbsProgram } from './programs';
import type { Press } from './thumbs';

declare global {
  function playOn(held: number): number | null;
}

/** Plays the level that is under way, with real time standing still, to its end or until the page says it is enough. */
export async function playUntil(page: Page, press: Press, enough: () => boolean): Promise<void> {
  await page.evaluate(() => window.redHeat!.pause());
  await page.evaluate(await buildThumbsProgram());
  let held = 0;
  while (!(await page.evaluate(enough))) {
    const wanted = await page.evaluate((buttons) => globalThis.playOn(buttons), held);
    if (wanted === null) break;
    await press(wanted);
    held = wanted;
  }
  await press(0);
}

/** Plays the level that is under way to its results, saves the run from there, and has it judged by Node. */
export async function playToResults(page: Page, press: Press): Promise<void> {
  await drawSeldom(page);
  await playUntil(page, press, () => false);
  const results = page.getByRole('dialog');
  await expect(results.getByText('Knocked out')).toBeVisible();
  const download = page.waitForEvent('download');
  await results.getByRole('button', { name: 'Save replay' }).click();
  const run = readFileSync(await (await download).path());
  expect(await verify(new Uint8Array(run), rules)).toMatchObject({ status: 'valid' });
}
