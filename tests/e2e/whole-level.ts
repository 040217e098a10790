import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { verify } from '../../src/run/verify';
import type { Buttons } from '../../src/sim/buttons';
import type { World } from '../../src/sim/sim';
import { game as rules } from '../../src/tools/game';
import { drawSeldom, expect, holdTime } from './game-page';
import { buildThumbsProgram } from './programs';
import type { Press } from './thumbs';

declare global {
  function sitDown(levelId: string, bots: readonly string[]): void;
  function playOn(held: readonly number[], enough: Enough): readonly number[] | null;
  function enough(world: World): boolean;
}

/** Looks at the page after a tick; runs there. */
type Enough = (world: World) => boolean;

/** Who plays what. */
export interface Players {
  readonly level: string;
  readonly bot: string;
  readonly leaves?: Buttons; // what he never presses: no place on the glass yet when he sat down
}

/** Plays the level under way, real time standing still, until the page says after a tick that it is enough; at the latest to its end. */
export async function playUntil(page: Page, { level, bot, leaves = 0 }: Players, hands: Press | readonly Press[], enough: Enough): Promise<void> {
  const players = [hands].flat();
  await holdTime(page);
  const drawAgain = await drawSeldom(page);
  await page.evaluate(`${await buildThumbsProgram()}; sitDown('${level}', ${JSON.stringify(players.map(() => bot))}, ${leaves}); enough = ${enough}`);
  let held: readonly number[] = players.map(() => 0);
  for (;;) {
    const wanted = await page.evaluate((buttons) => globalThis.playOn(buttons, globalThis.enough), held);
    if (wanted === null) break;
    for (const [player, press] of players.entries()) if (wanted[player] !== held[player]) await press(wanted[player]!);
    held = wanted;
  }
  for (const press of players) await press(0);
  await drawAgain();
}

/** Plays the level that is under way to its results, saves the run from there, and has it judged by Node. */
export async function playToResults(page: Page, players: Players, press: Press): Promise<void> {
  await playUntil(page, players, press, () => false);
  const results = page.getByRole('dialog');
  await expect(results.getByText('Knocked out')).toBeVisible();
  const download = page.waitForEvent('download');
  await results.getByRole('button', { name: 'Save replay' }).click();
  const run = readFileSync(await (await download).path());
  expect(await verify(new Uint8Array(run), rules)).toMatchObject({ status: 'valid' });
}
