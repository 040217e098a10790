import { hero, open, test } from './game-page';

test('from the poster to the first step, by keyboard alone', async ({ game }) => {
  await open(game);
  await game.keyboard.press('Enter');
  await game.getByRole('button', { name: 'Single player' }).waitFor();
  await game.keyboard.press('Enter');
  await game.waitForFunction(() => {
    try {
      return window.redHeat!.frame() > 30;
    } catch {
      return false; // no level yet
    }
  });
  await game.waitForFunction(() => window.redHeat!.world().actors[0]!.state !== 'show');
  const before = await hero(game);
  await game.keyboard.down('KeyD');
  await game.waitForFunction((x) => window.redHeat!.world().actors[0]!.x > x + 20 * 256, before.x);
  await game.keyboard.up('KeyD');
});
