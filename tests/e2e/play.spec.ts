import { expect, hero, open, openPoster, running, test } from './game-page';
import { onKeys } from './thumbs';
import { playToResults } from './whole-level';

test('from the poster to the results, by keyboard alone, and the run that was saved is valid', async ({ game }) => {
  await openPoster(game);
  await game.keyboard.press('Enter');
  await game.getByRole('button', { name: 'Single player' }).waitFor();
  await game.keyboard.press('Enter');
  await running(game);
  await playToResults(game, { level: 'banya', bot: 'expert' }, onKeys(game));
});

test('keys move the hero in real time; Escape, a glance away, a hidden page and a lost picture pause till he goes on', async ({ game }) => {
  const asksBeforeLeaving = () => game.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
  await open(game, '?dev&quality=low&level=banya');
  await running(game);
  const before = await hero(game);
  await game.keyboard.down('KeyD');
  await game.waitForFunction((x) => window.redHeat!.world().actors[0]!.x > x + 5 * 256, before.x);
  await game.keyboard.up('KeyD');
  const ways: Readonly<Record<string, () => Promise<void>>> = {
    escape: () => game.keyboard.press('Escape'),
    blur: () => game.evaluate(() => void window.dispatchEvent(new Event('blur'))),
    hidden: () => game.evaluate(() => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
      document.dispatchEvent(new Event('visibilitychange'));
      Reflect.deleteProperty(document, 'hidden');
    }),
    'lost picture': async () => {
      await game.evaluate(() => {
        const canvas = document.querySelector('canvas')!;
        const card = (canvas.getContext('webgl2') ?? canvas.getContext('webgl'))!.getExtension('WEBGL_lose_context')!;
        card.loseContext();
        setTimeout(() => card.restoreContext(), 200);
      });
      await expect(game.getByText('The picture is back.')).toBeVisible();
    },
  };
  for (const [name, pause] of Object.entries(ways)) {
    await pause();
    await expect(game.getByRole('dialog'), name).toBeVisible();
    const stood = await game.evaluate(() => ({ frame: window.redHeat!.frame(), hash: window.redHeat!.hash() }));
    await game.waitForTimeout(300);
    expect(await game.evaluate(() => ({ frame: window.redHeat!.frame(), hash: window.redHeat!.hash() })), name).toEqual(stood);
    await game.getByRole('button', { name: 'Resume' }).click();
    await expect(game.getByRole('dialog'), name).toHaveCount(0);
    await game.waitForFunction((frame) => window.redHeat!.frame() > frame, stood.frame);
  }
  expect(await asksBeforeLeaving(), 'a run just begun').toBe(false);
  await game.evaluate(() => window.redHeat!.step(600, 0));
  expect(await asksBeforeLeaving(), 'ten seconds later').toBe(true);
  await game.evaluate(() => window.redHeat!.play());
  await game.keyboard.press('Escape');
  await game.getByRole('button', { name: 'Quit to title' }).click();
  await game.getByRole('button', { name: /Press any key/ }).waitFor();
  expect(await asksBeforeLeaving(), 'on the title').toBe(false);
});

test('the picture fits any window, wide or upright, undistorted, and the fight does not notice', async ({ game }) => {
  await open(game, '?dev&quality=low&level=banya');
  await running(game);
  await game.evaluate(() => window.redHeat!.step(30, 8));
  const hash = await game.evaluate(() => window.redHeat!.hash());
  for (const [width, height] of [[1280, 1024], [390, 844], [1280, 540], [320, 180]] as const) {
    await game.setViewportSize({ width, height });
    await expect.poll(async () => {
      const canvas = game.locator('canvas').first();
      const box = (await canvas.boundingBox())!;
      const pixels = await canvas.evaluate((node: HTMLCanvasElement) => node.width / node.height);
      const inside = box.x >= -1 && box.y >= -1 && box.x + box.width <= width + 1 && box.y + box.height <= height + 1;
      const fills = Math.abs(box.width - width) <= 2 || Math.abs(box.height - height) <= 2;
      return { inside, fills, undistorted: Math.abs(box.width / box.height - pixels) < 0.03, wideEnough: pixels > 16 / 9 - 0.03 };
    }, { message: `${width}x${height}` }).toEqual({ inside: true, fills: true, undistorted: true, wideEnough: true });
  }
  expect(await game.evaluate(() => window.redHeat!.hash())).toBe(hash);
});

test('restart and a glance away in one moment: the level begins anew, and no dead menu lies over it', async ({ game }) => {
  await open(game);
  await game.evaluate(() => window.redHeat!.goto('banya'));
  await game.evaluate(() => window.redHeat!.play());
  const frame = () => game.evaluate(() => window.redHeat!.frame());
  await expect.poll(frame).toBeGreaterThan(40);
  await game.evaluate(() => {
    window.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyR', key: 'r' }));
    window.dispatchEvent(new Event('blur'));
  });
  await expect.poll(frame).toBeLessThan(40);
  await expect(game.getByRole('dialog')).toHaveCount(0);
  await game.keyboard.press('Escape');
  await game.getByRole('dialog').getByRole('button', { name: 'Resume' }).click();
  await expect(game.getByRole('dialog')).toHaveCount(0);
  const resumed = await frame();
  await expect.poll(frame).toBeGreaterThan(resumed);
});
