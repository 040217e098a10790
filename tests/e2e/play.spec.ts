import { begin, expect, hero, open, openPoster, running, test } from './game-page';

test('from the poster to the first step and the first blow, by keyboard alone', async ({ game }) => {
  await openPoster(game);
  await game.keyboard.press('Enter');
  await game.getByRole('button', { name: 'Single player' }).waitFor();
  await game.keyboard.press('Enter');
  await running(game);
  const before = await hero(game);
  await game.keyboard.down('KeyD');
  await game.waitForFunction((x) => window.redHeat!.world().actors[0]!.x > x + 20 * 256, before.x);
  await game.keyboard.up('KeyD');
  await game.keyboard.down('KeyJ');
  await game.waitForFunction(() => window.redHeat!.events().some((event) => event.type === 'swing'));
  await game.keyboard.up('KeyJ');
});

test('Escape pauses, and only the player’s choice lets time go on', async ({ game }) => {
  await open(game, '?dev&quality=low&level=banya');
  await running(game);
  await game.keyboard.press('Escape');
  await expect(game.getByRole('dialog')).toBeVisible();
  const stood = await game.evaluate(() => window.redHeat!.frame());
  await game.waitForTimeout(600);
  expect(await game.evaluate(() => window.redHeat!.frame())).toBe(stood);
  await game.getByRole('button', { name: 'Resume' }).click();
  await expect(game.getByRole('dialog')).toHaveCount(0);
  await game.waitForFunction((frame) => window.redHeat!.frame() > frame, stood);
});

test('looking away pauses', async ({ game }) => {
  await open(game, '?dev&quality=low&level=banya');
  await running(game);
  await game.evaluate(() => window.dispatchEvent(new Event('blur')));
  await expect(game.getByRole('dialog')).toBeVisible();
});

test('a graphics card that forgets everything costs a pause, not the fight', async ({ game }) => {
  await open(game, '?dev&quality=low&level=banya');
  await running(game);
  await game.evaluate(() => {
    const gl = document.querySelector('canvas')!.getContext('webgl2') ?? document.querySelector('canvas')!.getContext('webgl');
    const card = gl!.getExtension('WEBGL_lose_context')!;
    card.loseContext();
    Object.assign(window, { card });
  });
  await expect(game.getByRole('dialog')).toBeVisible();
  const lost = await game.evaluate(() => ({ frame: window.redHeat!.frame(), hash: window.redHeat!.hash() }));
  await game.evaluate(() => (window as unknown as { card: WEBGL_lose_context }).card.restoreContext());
  await game.waitForTimeout(500);
  expect(await game.evaluate(() => ({ frame: window.redHeat!.frame(), hash: window.redHeat!.hash() }))).toEqual(lost);
  await game.getByRole('button', { name: 'Resume' }).click();
  await game.waitForFunction((frame) => window.redHeat!.frame() > frame + 10, lost.frame);
});

test('the picture fits any window, whole and undistorted, and the fight does not notice', async ({ game }) => {
  await open(game);
  await begin(game);
  await game.evaluate(() => window.redHeat!.step(30, 8));
  const hash = await game.evaluate(() => window.redHeat!.hash());
  for (const [width, height] of [[1920, 1080], [1280, 1024], [390, 844], [2560, 720], [320, 180], [960, 540]] as const) {
    await game.setViewportSize({ width, height });
    await expect.poll(async () => {
      const box = (await game.locator('canvas').first().boundingBox())!;
      const inside = box.x >= -1 && box.y >= -1 && box.x + box.width <= width + 1 && box.y + box.height <= height + 1;
      return inside && Math.abs(box.width / box.height - 16 / 9) < 0.03;
    }, { message: `${width}x${height}` }).toBe(true);
  }
  expect(await game.evaluate(() => window.redHeat!.hash())).toBe(hash);
});

test('a drawing that will not load is named, and can be tried again', async ({ page }) => {
  await page.route('**/characters/goon.json', (route) => route.abort());
  await page.goto('/?dev&quality=low');
  await expect(page.getByRole('alertdialog')).toContainText('goon.json');
  await page.unroute('**/characters/goon.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('button', { name: /Press any key/ })).toBeVisible();
});
