import type { Page } from '@playwright/test';
import { content } from '../../src/content/content';
import type { Aim } from '../../src/sim/duo/buddy';
import type { World } from '../../src/sim/sim';
import { allowPads, FakePad } from './fake-pad';
import { expect, holdTime, openPoster, reached, test } from './game-page';
import { Glass, onGlass, onKeys, onPad } from './thumbs';
import { playToResults, playUntil, type Players } from './whole-level';

const HANDOVER: Players = { level: 'handover', bot: 'expert' };

const step = (page: Page, ticks: number) => page.evaluate((n) => void window.redHeat!.step(n), ticks);
/** The browser hands on a finger's way together with its next picture. */
const pictures = (page: Page, count: number) => page.evaluate(async (left) => {
  for (let i = 0; i < left; i++) await new Promise(requestAnimationFrame);
}, count);
const eventsOf = (page: Page) => page.evaluate(() => window.redHeat!.events());

test('The Handover by keyboard alone, from its ticket to its results, and the run that was saved is valid', async ({ game }) => {
  await openPoster(game);
  await holdTime(game);
  await game.keyboard.press('Enter');
  await game.getByRole('button', { name: 'Chapters' }).waitFor();
  for (const key of ['ArrowDown', 'Enter', 'ArrowDown', 'Enter']) await game.keyboard.press(key);
  await reached(game, 0);
  await playToResults(game, { ...HANDOVER, bot: 'average' }, onKeys(game));
});

test('The Handover by gamepad alone, to its results: they swap, he is called, who reels is put away by hand', async ({ game }) => {
  await allowPads(game);
  await openPoster(game);
  await holdTime(game);
  const pad = await FakePad.plugIn(game);
  const [A, DOWN] = [0, 13];
  await pad.press(A);
  await game.getByRole('button', { name: 'Chapters' }).waitFor();
  for (const button of [DOWN, A, DOWN, A]) await pad.press(button);
  await reached(game, 0);
  const press = onPad(pad);
  const [RB, HELD] = [[5], 60];

  await playUntil(game, HANDOVER, press, inTheFight);
  const low = await assistOf(game, 'down');
  await pad.hold(RB, 0, 0.9);
  await step(game, 3);
  await pad.hold([]);
  await step(game, 1);
  expect(await eventsOf(game)).toContainEqual(expect.objectContaining({ type: 'called', move: low }));

  await playUntil(game, HANDOVER, press, besideWhoReels);
  await pad.hold(RB);
  await step(game, HELD);
  await pad.hold([]);
  await step(game, 1);
  expect((await eventsOf(game)).map(({ type }) => type)).toContainEqual(expect.stringMatching(/broke|mirandaBeat/));

  await playUntil(game, HANDOVER, press, inTheFight);
  const before = await me(game);
  await pad.hold(RB);
  await step(game, 30);
  await pad.hold([]);
  await step(game, 1);
  expect(await eventsOf(game)).toContainEqual(expect.objectContaining({ type: 'swapped', from: before.id }));
  await playToResults(game, HANDOVER, press);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 640, height: 320 }, hasTouch: true, isMobile: true });

  test('The Handover by thumbs alone, to its results: his face tapped, swiped and held, a finisher, and the gun', async ({ game }) => {
    test.slow(); // a finger takes the browser longer than a key
    await openPoster(game);
    await holdTime(game);
    await game.touchscreen.tap(320, 160);
    await game.getByRole('button', { name: 'Chapters' }).tap();
    await game.getByRole('button', { name: /The Handover/ }).tap();
    await reached(game, 0);
    await game.locator('.talk-skip').tap();
    await step(game, 2); // the partner's face is there once he is
    await expect(game.locator('[data-control="light"]')).toBeVisible();
    const glass = await Glass.of(game);
    const press = await onGlass(game, glass);
    const face = (await glass.over('partner', 7))!;

    await playUntil(game, HANDOVER, press, inTheFight);
    const plain = await assistOf(game, 'neutral');
    await glass.down(face);
    await step(game, 2);
    await glass.up(face);
    await step(game, 2);
    expect(await eventsOf(game)).toContainEqual(expect.objectContaining({ type: 'called', move: plain }));

    await playUntil(game, HANDOVER, press, inTheFight);
    const low = await assistOf(game, 'down');
    await glass.down(face);
    await step(game, 1);
    await glass.move({ ...face, y: face.y + 40 });
    await pictures(game, 2);
    await step(game, 2);
    await glass.up(face);
    await step(game, 1);
    expect(await eventsOf(game)).toContainEqual(expect.objectContaining({ type: 'called', move: low }));

    await playUntil(game, HANDOVER, press, inTheFight);
    const before = await me(game);
    await glass.down(face);
    await step(game, 30);
    await glass.up(face);
    await step(game, 1);
    expect(await eventsOf(game)).toContainEqual(expect.objectContaining({ type: 'swapped', from: before.id }));
    expect((await me(game)).id).not.toBe(before.id);

    await playUntil(game, HANDOVER, press, () => !document.querySelector<HTMLElement>('[data-control="finisher"]')!.hidden);
    const lit = (await glass.over('finisher', 7))!;
    await game.evaluate(() => window.redHeat!.events());
    await glass.down(lit);
    await step(game, 2);
    await glass.up(lit);
    await step(game, 1); // lifted and put down again between two ticks, it is a press of its own
    expect(await eventsOf(game)).toContainEqual(expect.objectContaining({ type: 'finisherBegan', actor: (await me(game)).id }));

    await playUntil(game, HANDOVER, press, ({ actors, desk }) => {
      const hero = actors.find(({ player }) => player === 0)!;
      const alone = actors.every(({ role, x }) => role !== 'enemy' || Math.abs(x - hero.x) > 60 * 256);
      return alone && hero.state === 'idle' && hero.carried === null && hero.gun!.rounds > 0 && !desk!.gunLocked;
    });
    const use = (await glass.over('gun', 7))!;
    await glass.down(use);
    await step(game, 2);
    await glass.up(use);
    await step(game, 20);
    expect(await eventsOf(game)).toContainEqual(expect.objectContaining({ type: 'shot', actor: (await me(game)).id }));

    await playToResults(game, HANDOVER, press);
  });
});

/** Whom the first player drives. */
const me = (page: Page) => page.evaluate(() => window.redHeat!.world().actors.find(({ player }) => player === 0)!);

/** What the other one of the two does when he is asked so. */
async function assistOf(page: Page, aim: Aim): Promise<string> {
  const { kind } = await page.evaluate(
    () => window.redHeat!.world().actors.find(({ role, player }) => role === 'hero' && player === null)!,
  );
  return content.actors[kind]!.buddy!.assists[aim];
}

/** Somebody is near, the hero stands, and the other one can be asked and changed places with. Runs in the page. */
function inTheFight({ actors, partnership }: World): boolean {
  const hero = actors.find(({ player }) => player === 0)!;
  const partner = actors.find(({ role, player }) => role === 'hero' && player === null)!;
  const near = actors.some(({ role, hp, x, state }) => role === 'enemy' && hp > 0 && state !== 'dizzy' && Math.abs(x - hero.x) < 130 * 256);
  const beaten = actors.some(({ role, x, state }) => role === 'enemy' && state === 'dizzy' && Math.abs(x - hero.x) < 60 * 256);
  const ready =
    !beaten &&
    partner.order!.cool === 0 &&
    ['idle', 'walk', 'run'].includes(partner.state) &&
    partnership!.swapCool === 0 &&
    partnership!.finisher === null;
  return near && ready && ['idle', 'walk'].includes(hero.state) && hero.press!.held === 0;
}

/** A man reels within the hero's reach. Runs in the page. */
function besideWhoReels({ actors }: World): boolean {
  const hero = actors.find(({ player }) => player === 0)!;
  const reels = actors.some(
    ({ state, kind, x, y }) =>
      state === 'dizzy' && kind !== 'dolly-driver' && Math.abs(x - hero.x) < 30 * 256 && Math.abs(y - hero.y) < 14 * 256,
  );
  return reels && hero.carried === null && hero.press!.held === 0 && ['idle', 'walk'].includes(hero.state);
}
