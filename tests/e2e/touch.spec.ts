import { expect, openPoster, running, test } from './game-page';
import { onGlass } from './thumbs';
import { playToResults } from './whole-level';

test.use({ viewport: { width: 640, height: 320 }, hasTouch: true, isMobile: true });

test('on a phone: from the poster through a pause to the results, by thumbs alone', async ({ game, context }) => {
  await openPoster(game);
  await game.touchscreen.tap(320, 160);
  await game.getByRole('button', { name: 'Single player' }).tap();
  await running(game);
  await game.locator('[data-control="pause"]').tap();
  await game.getByRole('dialog').getByRole('button', { name: 'Resume' }).tap();
  await expect(game.getByRole('dialog')).toHaveCount(0);
  await playToResults(game, await onGlass(game, await context.newCDPSession(game)));
});

test('on a phone held upright the tap that opens the menu presses nothing in it', async ({ game }) => {
  await game.setViewportSize({ width: 390, height: 844 });
  await openPoster(game);
  await game.touchscreen.tap(195, 422); // where the menu's second entry is about to be
  await expect(game.getByRole('button', { name: 'Single player' })).toBeVisible();
  await game.waitForTimeout(400);
  await expect(game.getByRole('dialog')).toHaveCount(0);
});
