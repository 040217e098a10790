import type { Page } from '@playwright/test';
import { talks } from '../../src/content/talks';
import { createCarry } from '../../src/sim/carry';
import { expect, openPoster, reached, running, test } from './game-page';

const carry = () => window.redHeat!.world().carry;
const AGREED = createCarry({ fedBird: true, office: 'vodka', choices: ['bird:fed', 'office:vodka'] });
const asks = (id: string): number => talks['handover-opening']!.steps.findIndex((step) => step.kind === 'question' && step.id === id);
const [OFFICE, BIRD] = [asks('office'), asks('bird')];
const talkStep = (page: Page) => page.evaluate(() => window.redHeat!.world().talk?.step ?? -1);

/** Hurries on with Enter up to a question, has all of it shown, goes up once and takes what is there. */
async function answerAbove(page: Page, question: number): Promise<void> {
  while ((await talkStep(page)) < question) {
    await page.keyboard.press('Enter', { delay: 60 });
    await page.waitForTimeout(60);
  }
  for (const key of ['Enter', 'ArrowUp', 'Enter']) {
    await page.keyboard.press(key, { delay: 60 });
    await page.waitForTimeout(120);
  }
  expect(await talkStep(page)).toBeGreaterThan(question);
}

test('by keyboard alone: the second chapter, and what it opens with; what was agreed is part of run, retry, and next time', async ({
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

  await reached(game, 0);
  await answerAbove(game, OFFICE);
  await answerAbove(game, BIRD);
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
  await running(game);
  expect(await game.evaluate(carry), 'skipped, it is as it was the last time').toEqual(AGREED);
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
