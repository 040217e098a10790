import type { Bot } from '../../src/run/bot';
import { bots } from '../../src/run/bots';
import { content } from '../../src/content/content';
import { levels } from '../../src/content/levels';
import { ALL_BUTTONS, type Buttons } from '../../src/sim/buttons';
import { RULES } from '../../src/sim/rules';
import type { Seen, Sim, World } from '../../src/sim/sim';

const HOLDS = 5; // ticks: thumbs are not quicker
const CURTAIN = 210; // ticks from the end of the level to the results
const CURTAIN_AFTER_TALK = 4;
const LET_GO_AND_PRESS = 3; // ticks, at most, until a tap has been seen beside a button that is held
const HOPELESS = 20_000; // ticks: whoever has not won by then has given up

/** A pair of thumbs, and what it was about to do. */
interface Thumbs {
  readonly bot: Bot;
  since: number; // ticks since the last change
  changed: boolean; // what is wanted has been answered, and no tick has seen it yet
}

let seats: readonly Thumbs[] = [];
let level = levels.banya!;

/** Sits one bot down for each player. */
function sitDown(levelId: string, names: readonly string[], leaves: Buttons): void {
  level = levels[levelId]!;
  seats = names.map((name, player) => {
    const bot = bots[name]!(7, player as 0 | 1);
    return { bot: (sim: Seen<Sim>) => bot(sim) & ~leaves, since: HOLDS, changed: false };
  });
}

/**
 * Steps the page's game with what is really held, until one of its players wants to hold something else: answers what they
 * want. Null once it is enough, or the level over. What a tick saw must be what was held: keys that do not arrive are an error.
 */
function playOn(held: readonly Buttons[], enough: (world: World) => boolean): readonly Buttons[] | null {
  const game = window.redHeat!;
  for (let stepped = false; ; stepped = true) {
    if (game.world().talk) skipByTouch();
    const world = game.world();
    const { outcome, outcomeFrame } = world;
    const seen = (world.talk?.last ?? world.lastButtons).slice(0, seats.length);
    const closed = seen.every((buttons) => buttons === ALL_BUTTONS); // a talk is over: whatever is held counts as held all along
    if (stepped && !closed && seen.join() !== held.join()) throw new Error(`tick ${world.frame}: held is ${held}, the game saw ${seen}`);
    const curtain = level.ending === null ? CURTAIN : CURTAIN_AFTER_TALK;
    if (enough(world) || (outcome === 'won' && world.frame >= outcomeFrame + curtain)) return null;
    if (world.frame > HOPELESS) {
      throw new Error(`after ${world.frame} ticks the level is not won: ${outcome}, ${JSON.stringify(world.brawl)}`);
    }
    const wanted = seats.map((thumbs, player) =>
      decide(thumbs, held[player]!, () => thumbs.bot({ rules: RULES, content, level, world, events: [] })),
    );
    if (seats.some(({ changed }) => changed)) return wanted;
    for (const thumbs of seats) thumbs.since++;
    game.step(1);
  }
}

/** On glass the fight's buttons are away while somebody talks: a finger skips it, and the others stay where they are. */
function skipByTouch(): void {
  if (!matchMedia('(pointer: coarse)').matches) return;
  document.querySelector<HTMLElement>('.talk-skip')?.click();
  for (let ticks = 0; window.redHeat!.world().talk && ticks < LET_GO_AND_PRESS; ticks++) window.redHeat!.step(1);
}

function decide(thumbs: Thumbs, held: Buttons, wish: () => Buttons): Buttons {
  const wanted = thumbs.changed ? held : wish();
  thumbs.changed = wanted !== held && thumbs.since >= HOLDS;
  if (!thumbs.changed) return held;
  thumbs.since = 0;
  return wanted;
}

Object.assign(globalThis, { sitDown, playOn });
