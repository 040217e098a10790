import { expect, openPoster, running, test } from './game-page';

const FED_BIRD = 1 << 8;
const VODKA = 1 << 10;
const assist = () => window.redHeat!.world().assist;

test('by keyboard alone: the second chapter, through the office; what was agreed there is part of the run, of its retry, and of the next time', async ({ game }) => {
  await openPoster(game);
  await game.keyboard.press('Enter');
  await game.getByRole('button', { name: 'Chapters' }).waitFor();
  await game.keyboard.press('ArrowDown');
  await game.keyboard.press('Enter');
  const tickets = game.getByRole('dialog', { name: 'Chapters' }).getByRole('listitem');
  await expect(tickets).toContainText(['Banya', 'The Handover']);
  await game.keyboard.press('ArrowDown');
  await game.keyboard.press('Enter');

  const office = game.getByRole('dialog', { name: /office/ });
  await expect(office).toBeVisible();
  await expect(office.getByRole('button', { name: 'Back on duty' })).toBeFocused();
  await game.keyboard.press('ArrowUp');
  await game.keyboard.press('Enter');
  await expect(office.getByRole('switch', { name: 'Feed the bird' })).toBeChecked();
  await game.keyboard.press('ArrowUp');
  await game.keyboard.press('ArrowLeft');
  await expect(office.getByRole('radio', { name: 'Vodka.' })).toBeChecked();
  await game.keyboard.press('Escape');
  await running(game);
  expect(await game.evaluate(assist)).toBe(FED_BIRD | VODKA);
  expect(await game.evaluate(() => window.redHeat!.world().actors.map(({ kind }) => kind))).toContain('ridzik');

  await game.keyboard.press('Escape');
  const before = await game.evaluate(() => window.redHeat!.frame());
  await game.getByRole('button', { name: 'Restart level' }).click();
  await game.waitForFunction((frame) => window.redHeat!.frame() < frame, before); // the new run, not the end of the old one
  await running(game);
  expect(await game.evaluate(assist), 'a retry keeps it').toBe(FED_BIRD | VODKA);

  await game.keyboard.press('Escape');
  await game.getByRole('button', { name: 'Quit to title' }).click();
  await game.getByRole('button', { name: /Press any key/ }).or(game.getByRole('button', { name: 'Chapters' })).first().waitFor();
  if (await game.getByRole('button', { name: /Press any key/ }).isVisible()) await game.keyboard.press('Enter');
  await game.getByRole('button', { name: 'Chapters' }).click();
  await game.getByRole('button', { name: /The Handover/ }).click();
  await expect(office.getByRole('switch', { name: 'Feed the bird' })).toBeChecked();
  await game.keyboard.press('Enter');
  await running(game);
  expect(await game.evaluate(assist), 'passed by, it is as it was the last time').toBe(FED_BIRD | VODKA);
});

test('the first chapter begins at once, with nothing agreed', async ({ game }) => {
  await openPoster(game);
  await game.keyboard.press('Enter');
  await game.getByRole('button', { name: 'Single player' }).click();
  await running(game);
  expect(await game.evaluate(() => ({ assist: window.redHeat!.world().assist, heroes: window.redHeat!.world().actors.filter(({ role }) => role === 'hero').length })))
    .toEqual({ assist: 0, heroes: 1 });
});
