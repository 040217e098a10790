import { bots } from '../../src/run/bots';
import { content } from '../../src/content/content';
import { levels } from '../../src/content/levels';
import type { Buttons } from '../../src/sim/buttons';

const HOLDS = 5; // ticks: thumbs are not quicker
const CURTAIN = 210; // ticks from the end of the level to the results

const bot = bots.expert!(7);
let since = HOLDS; // ticks since the last change
let changed = false; // what is wanted has been answered, and no tick has seen it yet

/**
 * Steps the page's game with what is really held, until its player wants to hold something else: answers that.
 * Null once the level is over. What a tick saw must be what was held: keys that do not arrive are an error.
 */
function playOn(held: Buttons): Buttons | null {
  const game = window.redHeat!;
  for (let stepped = false; ; stepped = true) {
    const world = game.world();
    const { outcome, outcomeFrame } = world.stage;
    if (outcome === 'won' && world.frame >= outcomeFrame + CURTAIN) return null;
    if (stepped && world.lastButtons[0] !== held) throw new Error(`tick ${world.frame}: held is ${held}, the game saw ${world.lastButtons[0]}`);
    const wanted = changed ? held : bot({ content, level: levels.banya!, world, events: [] });
    changed = wanted !== held && since >= HOLDS;
    if (changed) {
      since = 0;
      return wanted;
    }
    since++;
    game.step(1);
  }
}

Object.assign(globalThis, { playOn });
