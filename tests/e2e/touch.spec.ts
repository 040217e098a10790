import { Button } from '../../src/sim/buttons';
import { expect, openPoster, running, test } from './game-page';
import { Glass, onGlass } from './thumbs';
import { playToResults, playUntil } from './whole-level';

const BANYA = { level: 'banya', bot: 'expert', leaves: Button.partner };

test.use({ viewport: { width: 640, height: 320 }, hasTouch: true, isMobile: true });

test('on a phone: from poster through pause to results, by thumbs alone; held heavy charges, and use is there beside a thing', async ({
  game,
}) => {
  await openPoster(game);
  await game.touchscreen.tap(320, 160);
  await game.getByRole('button', { name: 'Single player' }).tap();
  await running(game);
  await game.locator('[data-control="pause"]').tap();
  await game.getByRole('dialog').getByRole('button', { name: 'Resume' }).tap();
  await expect(game.getByRole('dialog')).toHaveCount(0);
  const resumed = await game.evaluate(() => window.redHeat!.frame());
  await game.waitForFunction((frame) => window.redHeat!.frame() > frame, resumed);
  const glass = await Glass.of(game);
  const press = await onGlass(game, glass);
  await press(Button.heavy);
  await game.waitForFunction(() => window.redHeat!.events().some((event) => event.type === 'swing' && event.move.endsWith('charged')));
  await press(0);

  const use = game.locator('[data-control="gun"]');
  await expect(use).toBeHidden();
  await playUntil(game, BANYA, press, () => window.redHeat!.events().some(({ type }) => type === 'arenaCleared'));
  await game.evaluate(() => {
    for (let ticks = 0; ticks < 600; ticks++) {
      const { actors: [hero], items } = window.redHeat!.world();
      const thing = items.find(({ kind }) => kind === 'birch-broom')!;
      const [dx, dy] = [thing.x - hero!.x, thing.y - hero!.y].map((off) => (Math.abs(off) < 10 * 256 ? 0 : off));
      if (dx === 0 && dy === 0) return;
      window.redHeat!.step(1, (dx! > 0 ? 8 : dx! < 0 ? 4 : 0) | (dy! > 0 ? 2 : dy! < 0 ? 1 : 0));
    }
  });
  await expect(use).toBeVisible();
  const finger = (await glass.over('gun', 7))!;
  await glass.down(finger);
  await game.evaluate(() => window.redHeat!.step(8));
  await glass.up(finger);
  expect(await game.evaluate(() => window.redHeat!.events().some(({ type }) => type === 'pickedUp'))).toBe(true);
  await playToResults(game, BANYA, press);
});

test('on a phone held upright the tap that opens the menu presses nothing in it', async ({ game }) => {
  await game.setViewportSize({ width: 390, height: 844 });
  await openPoster(game);
  await game.touchscreen.tap(195, 422); // where the menu's second entry is about to be
  await expect(game.getByRole('button', { name: 'Single player' })).toBeVisible();
  await game.waitForTimeout(400);
  await expect(game.getByRole('dialog')).toHaveCount(0);
});
