import type { Page } from '@playwright/test';
import { allowPads, FakePad } from './fake-pad';
import { expect, open, running, test } from './game-page';

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

test.describe('on a phone', () => {
  test.use({ viewport: { width: 640, height: 320 }, hasTouch: true, isMobile: true });

  test('the partner’s portrait is tapped for an assist, swiped for another, and held to change places', async ({ game, context }) => {
    await open(game, '?dev&quality=low&level=handover');
    await running(game);
    await game.touchscreen.tap(100, 200);
    const box = (await game.locator('[data-control="partner"]').boundingBox())!;
    const thumb = { x: box.x + box.width / 2, y: box.y + box.height / 2, id: 1 };
    const cdp = await context.newCDPSession(game);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = thumb.x) => cdp.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ ...thumb, x }] });
    const step = (ticks: number) => game.evaluate((n) => void window.redHeat!.step(n), ticks);
    const called = () => game.evaluate(() => window.redHeat!.events().flatMap((event) => (event.type === 'called' ? [event.move] : event.type === 'swapped' ? ['swapped'] : [])));

    await step(150);
    await touch('touchStart');
    await step(2);
    await touch('touchEnd');
    await step(2);
    const tapped = await called();
    await step(240);
    await touch('touchStart');
    await step(1);
    await touch('touchMove', thumb.x + 40);
    await step(2);
    await touch('touchEnd');
    await step(2);
    const swiped = await called();
    expect([tapped.length, swiped.length, tapped[0] === swiped[0]]).toEqual([1, 1, false]);
    await step(240);
    await touch('touchStart');
    await step(40);
    await touch('touchEnd');
    expect(await called()).toEqual(['swapped']);
  });
});
