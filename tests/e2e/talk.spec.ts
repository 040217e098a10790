import type { Page } from '@playwright/test';
import type { TalkDef } from '../../src/sim/talk/talk-def';
import { allowPads, FakePad } from './fake-pad';
import { expect, open, test } from './game-page';
import { Glass } from './thumbs';

const INTERVIEW: TalkDef = {
  steps: [
    { kind: 'card', place: 'Moscow, Petrovka 38', date: 'Monday, twenty to seven', mission: 'Nobody has asked him to smile.', letters: 72 },
    { kind: 'line', by: 'donnelly', mood: 'angry', line: 'Explain the window, and the eleven men in the snow behind it.', letters: 61 },
    {
      kind: 'question',
      id: 'tea',
      by: 'donnelly',
      mood: 'calm',
      line: 'Now, what will you have?',
      letters: 24,
      silence: 'no',
      answers: [
        { id: 'yes', line: 'Tea, with lemon' }, { id: 'vodka', line: 'Vodka' },
        { id: 'no', line: 'Nothing, I am on duty and the parakeet is watching' },
      ],
    },
    { kind: 'line', by: 'danko', mood: 'calm', line: 'Thank you.', letters: 10 },
  ],
};

const talk = (page: Page) => page.locator('.talk');
const step = (page: Page) => page.evaluate(() => window.redHeat!.world().talk?.step ?? null);
const isAt = (page: Page, wanted: number | null) => expect.poll(() => step(page)).toBe(wanted);
const answers = (page: Page) => page.evaluate(() => window.redHeat!.world().carry.choices);

/** A level that opens with the interview, still before its first tick. */
async function rehearse(page: Page, level = 'banya'): Promise<void> {
  await open(page);
  await page.evaluate(([def, id]) => window.redHeat!.rehearse(def, id), [INTERVIEW, level] as const);
}
const play = (page: Page) => page.evaluate(() => window.redHeat!.play());
/** Runs ticks by what is really held, so that a slow machine types no slower. */
const ticks = (page: Page, count: number) => page.evaluate((n) => window.redHeat!.step(n), count);

test('one press in the first frame, and the fight begins: nothing of the talk is left, and the press strikes nobody', async ({ game }) => {
  await rehearse(game);
  await expect(talk(game)).toBeVisible();
  const before = await game.evaluate(() => document.querySelectorAll('*').length);
  await game.keyboard.down('KeyI');
  await ticks(game, 1);
  expect(await step(game)).toBeNull();
  await expect(talk(game)).toHaveCount(0);
  await ticks(game, 10);
  await game.keyboard.up('KeyI');
  expect(await game.evaluate(() => window.redHeat!.events().filter(({ type }) => type === 'swing' || type === 'jumped'))).toEqual([]);
  expect(await game.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(before);
  expect(await game.evaluate(() => window.redHeat!.frame())).toBe(10);
});

test('Enter, Space, a bound key and a click all hurry it; arrows and a key give an answer; Escape pauses in between', async ({ game }) => {
  await rehearse(game);
  await play(game);
  await game.keyboard.press('Enter');
  await isAt(game, 1);
  await game.keyboard.press('Escape');
  await game.getByRole('dialog').getByRole('button', { name: 'Resume' }).click();
  await expect(game.getByRole('dialog')).toHaveCount(0);
  await expect(async () => {
    await game.keyboard.press('Space');
    await game.waitForTimeout(200);
    expect(await step(game)).toBe(2);
  }).toPass();
  await game.mouse.click(240, 60);
  await expect(game.locator('.talk-answer[aria-pressed="true"]')).toHaveText(/on duty/);
  await game.keyboard.press('ArrowUp');
  await expect(game.locator('.talk-answer[aria-pressed="true"]')).toHaveText('Vodka');
  await game.keyboard.press('KeyJ');
  await isAt(game, 3);
  expect(await answers(game)).toEqual(['tea:vodka']);
  await game.keyboard.press('KeyI');
  await isAt(game, null);
  await expect(talk(game)).toHaveCount(0);
});

test('a gamepad hurries, chooses and skips with the buttons it fights with, and they are named', async ({ game }) => {
  await allowPads(game);
  await rehearse(game);
  const pad = await FakePad.plugIn(game);
  await play(game);
  await pad.press(2);
  await isAt(game, 1);
  await expect(game.locator('.talk-prompt')).toHaveText(/X\s*next/);
  await expect(game.locator('.talk-skip')).toHaveText(/B\s*Skip/);
  await pad.press(1);
  await isAt(game, null);
  expect(await answers(game)).toEqual(['tea:no']);
});

test('a screen reader hears every line once, with who says it, and the answers with the question', async ({ game }) => {
  await rehearse(game);
  const heard = game.locator('#status');
  await expect(heard).toHaveText('Moscow, Petrovka 38 Monday, twenty to seven Nobody has asked him to smile.');
  await game.evaluate(() => window.redHeat!.step(1, 16));
  await expect(heard).toHaveText(/: Explain the window, and the eleven men in the snow behind it\.$/);
  await game.evaluate(() => {
    for (const buttons of [0, 16, 0, 16]) window.redHeat!.step(1, buttons);
  });
  await expect(heard).toHaveText(/what will you have\? 1: Tea, with lemon 2: Vodka 3: Nothing/);
  await game.evaluate(() => {
    for (const buttons of [0, 16, 0, 1]) window.redHeat!.step(1, buttons);
  });
  await expect(heard).toHaveText('Vodka');
});

test('told again after a restart it is not: what was answered stands', async ({ game }) => {
  await rehearse(game);
  await game.evaluate(() => {
    for (const buttons of [16, 0, 16, 0, 16, 0, 16, 0, 1, 0, 16, 0, 128]) window.redHeat!.step(1, buttons);
  });
  expect([await step(game), await answers(game)]).toEqual([null, ['tea:vodka']]);
  await ticks(game, 30);
  await game.keyboard.press('KeyR');
  await expect.poll(() => game.evaluate(() => window.redHeat!.frame())).toBe(0);
  expect([await step(game), await answers(game)]).toEqual([null, ['tea:vodka']]);
  await expect(talk(game)).toHaveCount(0);
});

/** Words that are too small to be read, or not wholly in the window, and buttons too small for a thumb. */
const faults = (page: Page) =>
  page.evaluate(() => {
    const inWindow = ({ left, right, top, bottom }: DOMRect) =>
      left >= -0.5 && top >= -0.5 && right <= innerWidth + 0.5 && bottom <= innerHeight + 0.5;
    const shown = [...document.querySelectorAll<HTMLElement>('.talk *:not(.unseen)')].filter((node) =>
      node.checkVisibility({ visibilityProperty: true }),
    );
    const worded = shown.filter((node) =>
      [...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent!.trim() !== ''),
    );
    const small = worded.filter(
      (node) => Number.parseFloat(getComputedStyle(node).fontSize) < 11 || !inWindow(node.getBoundingClientRect()),
    );
    const thin = shown.filter((node) => node.tagName === 'BUTTON' && Math.min(node.offsetWidth, node.offsetHeight) < 44);
    return [...small, ...thin].map((node) => `${node.className || node.tagName}: ${node.textContent}`);
  });

for (const [width, height] of [[320, 568], [640, 320], [844, 390], [390, 844], [1280, 720], [2560, 1080]] as const) {
  test(`at ${width} by ${height} every word can be read and every button hit`, async ({ game }) => {
    await game.setViewportSize({ width, height });
    await rehearse(game);
    await ticks(game, 120);
    expect(await faults(game)).toEqual([]);
    await game.evaluate(() => window.redHeat!.step(1, 16));
    await ticks(game, 100);
    expect(await faults(game)).toEqual([]);
    await game.evaluate(() => window.redHeat!.step(1, 16));
    await ticks(game, 60);
    expect(await step(game)).toBe(2);
    expect(await faults(game)).toEqual([]);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 640, height: 320 }, hasTouch: true, isMobile: true });

  test('a tap goes on, a tap on an answer gives it, Skip skips; the fight’s buttons come back afterwards', async ({ game }) => {
    await rehearse(game);
    await play(game);
    await game.touchscreen.tap(320, 60);
    await isAt(game, 1);
    await expect(game.locator('[data-control="light"]')).toBeHidden();
    await expect(game.locator('.talk-prompt')).toHaveText('Tap: next');
    await expect(async () => {
      await game.touchscreen.tap(320, 60);
      await game.waitForTimeout(200);
      expect(await step(game)).toBe(2);
    }).toPass();
    await game.getByRole('button', { name: 'Tea, with lemon' }).tap();
    await isAt(game, 3);
    expect(await answers(game)).toEqual(['tea:yes']);
    await game.getByRole('button', { name: 'Skip' }).tap();
    await isAt(game, null);
    await expect(talk(game)).toHaveCount(0);
    await expect(game.locator('[data-control="light"]')).toBeVisible();
    expect(await game.evaluate(() => window.redHeat!.events().some(({ type }) => type === 'swing'))).toBe(false);
  });

  test('with a thumb resting on the glass another finger goes on, answers and skips all the same', async ({ game }) => {
    await rehearse(game);
    await play(game);
    const glass = await Glass.of(game);
    const tap = async (finger: { x: number; y: number }): Promise<void> => {
      await glass.down({ ...finger, id: 2 });
      await glass.up({ ...finger, id: 2 });
    };
    const middleOf = async (name: string): Promise<{ x: number; y: number }> => {
      const box = (await game.getByRole('button', { name }).boundingBox())!;
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    };
    await glass.down({ x: 120, y: 60, id: 1 });
    await tap({ x: 320, y: 60 });
    await isAt(game, 1);
    await expect(async () => {
      await tap({ x: 320, y: 60 });
      await game.waitForTimeout(200);
      expect(await step(game)).toBe(2);
    }).toPass();
    await expect(game.getByRole('button', { name: 'Vodka' })).toBeVisible();
    await tap({ x: 500, y: 40 }); // beside the answers: answers nothing
    await game.waitForTimeout(600);
    expect(await answers(game)).toEqual([]);
    await tap(await middleOf('Vodka'));
    await isAt(game, 3);
    expect(await answers(game)).toEqual(['tea:vodka']);
    await tap(await middleOf('Skip'));
    await isAt(game, null);
    await glass.up({ x: 120, y: 60, id: 1 });
  });
});
