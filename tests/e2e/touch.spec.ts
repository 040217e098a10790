import { expect, hero, openPoster, running, test } from './game-page';

test.use({ viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true });

test('on a phone: from the poster to walking and hitting, by thumbs alone', async ({ game, context }) => {
  await openPoster(game);
  await game.touchscreen.tap(420, 195);
  await game.getByRole('button', { name: 'Single player' }).tap();
  await running(game);

  const fingers = await context.newCDPSession(game);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number; id: number }[]) =>
    fingers.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  const before = await hero(game);
  await touch('touchStart', [{ x: 120, y: 280, id: 1 }]);
  await touch('touchMove', [{ x: 190, y: 280, id: 1 }]);
  await game.waitForFunction((x) => window.redHeat!.world().actors[0]!.x > x + 20 * 256, before.x);

  const light = (await game.locator('[data-control="light"]').boundingBox())!;
  await touch('touchStart', [{ x: 190, y: 280, id: 1 }, { x: light.x + light.width / 2, y: light.y + light.height / 2, id: 2 }]);
  await game.waitForFunction(() => window.redHeat!.events().some((event) => event.type === 'swing'));
  await touch('touchEnd', []);

  await game.waitForFunction(() => window.redHeat!.world().lastButtons[0] === 0);
  await game.locator('[data-control="pause"]').tap();
  await expect(game.getByRole('dialog')).toBeVisible();
});
