import type { Page } from '@playwright/test';
import { allowPads, FakePad } from './fake-pad';
import { expect, holdTime, open, openPoster, reached, running, test } from './game-page';
import { onKeys } from './thumbs';
import { playUntil } from './whole-level';

const START = 9;

/** Where both heroes are, and whether anybody drives the second. */
const both = (page: Page) =>
  page.evaluate(() => {
    const { actors, partnership } = window.redHeat!.world();
    return { joined: partnership!.joined, x: [0, 1].map((player) => actors.find((actor) => actor.player === player)?.x ?? 0) };
  });
const joins = (page: Page, joined: boolean) => expect.poll(async () => (await both(page)).joined).toBe(joined);

test('a second player joins with Start, drops out from the menu, goes with his pad, and joins again with Enter', async ({ game }) => {
  await allowPads(game);
  await open(game, '?dev&quality=low&level=handover');
  await running(game);
  const words = game.locator('#captions');
  await game.keyboard.press('KeyW');
  const pad = await FakePad.plugIn(game);
  await pad.press(START);
  await joins(game, true);
  await expect(words).toContainText('player two’s now');

  const before = await both(game);
  await game.keyboard.down('KeyD');
  await pad.hold([], 1, 0);
  await expect.poll(async () => (await both(game)).x.every((x, at) => x > before.x[at]! + 10 * 256)).toBe(true);
  await game.keyboard.up('KeyD');
  await pad.hold([]);

  await pad.press(START);
  await game.getByRole('dialog').getByRole('button', { name: 'Player two drops out' }).click();
  await expect(game.getByRole('dialog')).toHaveCount(0);
  await joins(game, false);
  await game.keyboard.press('KeyW');
  await pad.press(START);
  await joins(game, true);
  await pad.unplug();
  await joins(game, false);
  await expect(words).toContainText('gamepad is gone');
  await expect(game.getByRole('dialog')).toHaveCount(0);

  await game.keyboard.press('KeyW');
  await game.keyboard.press('Enter');
  await joins(game, true);
  const apart = await both(game);
  await game.keyboard.down('ArrowLeft');
  await game.keyboard.down('KeyD');
  await expect.poll(async () => {
    const { x } = await both(game);
    return x[0]! > apart.x[0]! && x[1]! < apart.x[1]!;
  }).toBe(true);
});

test('two share the keyboard: once split under Options, each has his half, and both land blows in the first fight', async ({ game }) => {
  await openPoster(game);
  await holdTime(game);
  await game.keyboard.press('Enter');
  await game.getByRole('button', { name: 'Options' }).click();
  await game.getByRole('switch', { name: 'Split the keyboard' }).click();
  await game.getByRole('button', { name: 'Back', exact: true }).click();
  await game.getByRole('button', { name: 'Chapters' }).click();
  await game.getByRole('button', { name: /The Handover/ }).click();
  await reached(game, 0);
  await game.locator('.talk-skip').click();
  await game.evaluate(() => void window.redHeat!.step(2));
  await game.keyboard.press('KeyW'); // he who was here first has the left half
  await game.evaluate(() => void window.redHeat!.step(1));
  await game.keyboard.press('ArrowUp');
  await game.evaluate(() => void window.redHeat!.step(2));
  expect((await both(game)).joined).toBe(true);
  const halves = [onKeys(game, 'leftHalf'), onKeys(game, 'rightHalf')];
  await playUntil(game, { level: 'handover', bot: 'average' }, halves, ({ actors, score }) => {
    const ids = [0, 1].map((player) => actors.find((actor) => actor.player === player)!.id);
    const page = window as unknown as { struck?: Set<number> };
    page.struck ??= new Set();
    for (const event of window.redHeat!.events()) if (event.type === 'hit') page.struck.add(event.attacker);
    return score.knockouts >= 2 && ids.every((id) => page.struck!.has(id));
  });
  expect(await game.evaluate(() => window.redHeat!.world().brawl.cleared)).toEqual([]);
});
