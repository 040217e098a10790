import { readFileSync } from 'node:fs';
import { buttonsAt } from '../../src/run/replay';
import { startOf } from '../../src/run/verify';
import { hashOf, hashText } from '../../src/sim/hash';
import type { World } from '../../src/sim/sim';
import { readGoldens } from '../../src/tools/golden-files';
import { game as rules } from '../../src/tools/game';
import { findLevel } from '../../src/tools/read-levels';
import { sameWorld, worldsOf } from '../same-world';
import { expect, open, test } from './game-page';

/** A man alone; and two, one of whom thinks for himself. */
const FIGHTS = [
  {
    name: 'banya-expert', level: 'banya', ticks: 180,
    gaps: [[1000 / 30], [1000 / 60], [1000 / 120], [1000 / 144], [4, 31, 16, 50, 9, 16, 16, 70]],
  },
  { name: 'handover-expert', level: 'handover', ticks: 480, gaps: [[1000 / 30], [1000 / 144], [4, 31, 16, 50, 9, 16, 16, 70]] },
] as const;

test.use({ viewport: { width: 320, height: 180 } });

for (const { name, level, ticks, gaps: screens } of FIGHTS) {
  test(`screens of 30 to 144 Hz, and those that stutter, play the same fight as Node: ${name}`, async ({ game }) => {
    const golden = (await readGoldens()).find((each) => each.name === name)!;
    const sim = startOf(golden.replay, rules.content, findLevel(level)!);
    const worlds: World[] = []; // by in-game time, which stands still while somebody talks
    for (const world of worldsOf(sim, ticks, (tick) => buttonsAt(golden.replay, tick))) if (!world.talk) worlds[world.frame] = world;
    const wanted = worlds.map((world) => hashText(hashOf(world)));
    // The page's frames are ours: none comes until we say so, with the timestamp we say. Nor is anything painted: the clock is meant.
    await game.addInitScript(() => {
      for (const card of [WebGLRenderingContext, WebGL2RenderingContext]) {
        card.prototype.drawElements = () => {};
        card.prototype.drawArrays = () => {};
      }
      let queue: FrameRequestCallback[] = [];
      let held = false;
      const real = window.requestAnimationFrame.bind(window);
      window.requestAnimationFrame = (callback) => (held ? queue.push(callback) : real(callback));
      Object.assign(window, {
        holdFrames: () => {
          held = true;
        },
        frame: (now: number) => {
          const due = queue;
          queue = [];
          for (const callback of due) callback(now);
        },
      });
    });
    await open(game);
    for (const gaps of screens) {
      const file = readFileSync(golden.path).toString('base64');
      const odd = await game.evaluate(async ([replay, ms, hashes]) => {
        const page = window as unknown as { holdFrames(): void; frame(now: number): void };
        const redHeat = window.redHeat!;
        page.holdFrames();
        let now = performance.now();
        const begun = redHeat.replay(replay);
        let ready = false;
        void begun.then(() => {
          ready = true;
        });
        while (!ready) {
          now += 16;
          page.frame(now);
          await new Promise((resolve) => setTimeout(resolve, 1));
        }
        redHeat.play();
        const last = hashes.length - 1;
        for (let i = 0; redHeat.frame() < last; i++) {
          const before = redHeat.frame();
          now += ms[i % ms.length]!;
          if (before < last - 5) page.frame(now);
          else redHeat.step(); // a slow screen runs several ticks at once: the last ones by hand
          if (redHeat.frame() === 0 && redHeat.world().talk) continue;
          if (redHeat.hash() !== hashes[redHeat.frame()]) return { before, world: redHeat.world() };
          if (i % 30 === 0) await new Promise((resolve) => setTimeout(resolve, 0));
        }
        return null;
      }, [file, gaps, wanted] as const);
      const screen = `${gaps.map((ms) => ms.toFixed(1)).join(' ')} ms`;
      if (odd) sameWorld(worlds[odd.world.frame]!, odd.world, `${screen}, the same up to tick ${odd.before}`);
      expect(odd).toBeNull();
    }
  });
}
