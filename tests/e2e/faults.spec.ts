import { expect, open, running, test } from './game-page';

test('wrong words in the address and damaged saves are named on the screen, and the game goes on', async ({ game }) => {
  await game.addInitScript(() => localStorage.setItem('red-heat/settings/a', 'RH1 00000000 1 {"version":1}'));
  await open(game, '?dev&quality=ultra&level=atlantis&seed=-1&difficulty=9');
  const notices = game.locator('#notices');
  for (const words of ['no level "atlantis"', 'seed "-1"', 'difficulty "9"', 'quality "ultra"', 'Saved data was damaged']) {
    await expect(notices).toContainText(words);
  }
  await expect(game.getByRole('button', { name: /Press any key/ })).toBeVisible();
  // A file that is no replay says so, wherever it is opened.
  const refusal = await game.evaluate(() => window.redHeat!.replay(btoa('not a replay')).catch((error: Error) => error.message));
  expect(refusal).toContain('does not begin with RHR1');
});

test('a level file with a fault in it stops the start with a message naming file and place', async ({ page }) => {
  await page.route('**/assets/start-*.js', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replaceAll(/\bwrestler\b(?=\\?")/g, 'wrestlr') });
  });
  await page.goto('/');
  await expect(page.getByRole('alertdialog')).toContainText('levels/1-banya.tmj');
});

test('a drawing that will not load is named, and can be tried again', async ({ page }) => {
  await page.route('**/characters/danko-sauna.json', (route) => route.abort());
  await page.goto('/?dev&quality=low&level=banya');
  await expect(page.getByRole('alertdialog')).toContainText('danko-sauna.json');
  await page.unroute('**/characters/danko-sauna.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.waitForFunction(() => {
    try {
      return window.redHeat!.frame() >= 0;
    } catch {
      return false; // not yet
    }
  });
});

test('on a slow line a fight waits for the pictures of whoever is in it, says so, and goes on when they are there', async ({ game }) => {
  let letCome = (): void => {};
  const mayCome = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await game.route('**/characters/goon-0.webp', async (route) => {
    await mayCome;
    await route.continue();
  });
  await open(game, '?dev&quality=low&level=banya');
  await running(game);
  await game.keyboard.down('ArrowRight');
  await expect(game.locator('.loading')).toBeVisible({ timeout: 60_000 });
  const frame = await game.evaluate(() => window.redHeat!.frame());
  expect(frame).toBeGreaterThan(30);
  await game.waitForTimeout(500);
  expect(await game.evaluate(() => window.redHeat!.frame())).toBe(frame);
  letCome();
  await game.waitForFunction((before) => window.redHeat!.frame() > before + 10, frame);
  await expect(game.locator('.loading')).toHaveCount(0);
  await game.keyboard.up('ArrowRight');
});
