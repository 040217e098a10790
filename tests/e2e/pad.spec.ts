import { allowPads, FakePad } from './fake-pad';
import { expect, open, openPoster, running, test } from './game-page';
import { onPad } from './thumbs';
import { playUntil } from './whole-level';

const [A, START] = [0, 9];

test('by gamepad alone: from the poster into a fight, Start pauses and resumes, and a lost pad pauses', async ({ game }) => {
  await allowPads(game);
  await openPoster(game);
  const pad = await FakePad.plugIn(game);
  await pad.press(A);
  await game.getByRole('button', { name: 'Single player' }).waitFor();
  await pad.press(A);
  await running(game);
  await playUntil(game, { level: 'banya', bot: 'expert' }, onPad(pad), ({ score }) => score.knockouts >= 2);
  expect(await game.evaluate(() => window.redHeat!.world().score.knockouts)).toBeGreaterThanOrEqual(2);

  await game.evaluate(() => window.redHeat!.play());
  const dialog = game.getByRole('dialog');
  await pad.press(START);
  await expect(dialog.getByRole('button', { name: 'Resume' })).toBeFocused();
  await pad.press(START);
  await expect(dialog).toHaveCount(0);
  await pad.hold([], 1, 0); // on the way
  await pad.unplug();
  await expect(dialog).toContainText('The gamepad is gone');
});

test('a gamepad nobody knows is taught button by button, plays at once, and is still known the next day', async ({ game }) => {
  await allowPads(game);
  await open(game, '?dev&quality=low&level=banya');
  await running(game);
  const pad = await FakePad.plugIn(game, { id: 'Acme Twin Stick (Vendor: 0079 Product: 0006)', mapping: '' });
  const dialog = game.getByRole('dialog');
  await expect(dialog).toContainText('Press the button for: Up');
  for (const [x, y] of [[0, -1], [0, 1], [-1, 0], [1, 0]] as const) {
    await pad.hold([], x, y);
    await expect(dialog.locator('.done')).toHaveCount([[0, -1], [0, 1], [-1, 0], [1, 0]].findIndex(([a, b]) => a === x && b === y) + 1);
    await pad.hold([]);
    await game.waitForTimeout(60);
  }
  for (const button of [4, 5, 6, 7]) await pad.press(button);
  for (let left = 0; left < 3; left++) {
    await pad.hold([], 1, 0); // use, partner and special are left out
    await game.waitForTimeout(60);
    await pad.hold([]);
    await game.waitForTimeout(60);
  }
  await pad.press(10);
  await expect(dialog.getByRole('button', { name: 'Resume' })).toBeVisible();
  await pad.press(10);
  await expect(dialog).toHaveCount(0);
  await pad.hold([], 1, 0);
  const x = () => game.evaluate(() => window.redHeat!.world().actors[0]!.x);
  const before = await x();
  await expect.poll(x).toBeGreaterThan(before);

  await openPoster(game);
  await (await FakePad.plugIn(game, { id: 'Acme Twin Stick (Vendor: 0079 Product: 0006)', mapping: '' })).press(6);
  await expect(game.getByRole('button', { name: 'Options' })).toBeVisible();
});
