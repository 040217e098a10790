import { createCarry } from '../../src/sim/carry';
import { expect, openPoster, running, test } from './game-page';

const carry = () => window.redHeat!.world().carry;
const AGREED = createCarry({ fedBird: true, office: 'vodka' });

test('by keyboard alone: the second chapter, through the office; what was agreed is part of run, retry, and next time', async ({
  game,
}) => {
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
  expect(await game.evaluate(carry)).toEqual(AGREED);
  expect(await game.evaluate(() => window.redHeat!.world().actors.map(({ kind }) => kind))).toContain('ridzik');

  await game.keyboard.press('Escape');
  const before = await game.evaluate(() => window.redHeat!.frame());
  await game.getByRole('button', { name: 'Restart level' }).click();
  await game.waitForFunction((frame) => window.redHeat!.frame() < frame, before); // the new run, not the end of the old one
  await running(game);
  expect(await game.evaluate(carry), 'a retry keeps it').toEqual(AGREED);

  await game.keyboard.press('Escape');
  await game.getByRole('button', { name: 'Quit to title' }).click();
  await game.getByRole('button', { name: /Press any key/ }).or(game.getByRole('button', { name: 'Chapters' })).first().waitFor();
  if (await game.getByRole('button', { name: /Press any key/ }).isVisible()) await game.keyboard.press('Enter');
  await game.getByRole('button', { name: 'Chapters' }).click();
  await game.getByRole('button', { name: /The Handover/ }).click();
  await expect(office.getByRole('switch', { name: 'Feed the bird' })).toBeChecked();
  await game.keyboard.press('Enter');
  await running(game);
  expect(await game.evaluate(carry), 'passed by, it is as it was the last time').toEqual(AGREED);
});

test('the first chapter begins at once, with nothing agreed', async ({ game }) => {
  await openPoster(game);
  await game.keyboard.press('Enter');
  await game.getByRole('button', { name: 'Single player' }).click();
  await running(game);
  expect(
    await game.evaluate(() => ({
      carry: window.redHeat!.world().carry, heroes: window.redHeat!.world().actors.filter(({ role }) => role === 'hero').length,
    })),
  ).toEqual({ carry: createCarry(), heroes: 1 });
});
