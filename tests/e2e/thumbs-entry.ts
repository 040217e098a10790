import { bots } from '../../src/run/bots';
import { content } from '../../src/content/content';
import { levels } from '../../src/content/levels';
import type { Buttons } from '../../src/sim/buttons';

const bot = bots.expert!(7);
let wanted: Buttons | null = null; // decided for the tick to come, and not yet seen by it

/**
 * Steps the page's game with what is really held, until its player wants to hold something else: answers that.
 * Null once the level is over. What a tick saw must be what was held: keys that do not arrive are an error.
 */
function playOn(held: Buttons): Buttons | null {
  const game = window.redHeat!;
  for (;;) {
    const world = game.world();
    const { outcome, outcomeFrame } = world.stage;
    if (outcome === 'won' && world.frame >= outcomeFrame + 210) return null;
    wanted ??= bot({ content, level: levels.banya!, world, events: [] });
    if (wanted !== held) return wanted;
    wanted = null;
    game.step(1);
    const seen = game.world().lastButtons[0];
    if (seen !== held && outcome === 'playing') throw new Error(`tick ${world.frame}: held is ${held}, the game saw ${seen}`);
  }
}

Object.assign(globalThis, { playOn });
