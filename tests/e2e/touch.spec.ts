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
