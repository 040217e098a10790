import { NO_BUTTONS } from '../sim/buttons';
import { TALK_SKIP } from '../sim/talk/talk';
import type { Bot } from './bot';
import { fighterBot, type Skill } from './fighter-bot';
import { randomBot } from './random-bot';

const NOVICE: Skill = {
  reaction: 26, rhythm: 16, sees: 35, parries: 0, heavies: 0, specials: 20, eatsBelow: 50, waits: 26,
  team: { asks: 15, resolves: 10, finishes: 20, bursts: 10, swapsEvery: 1800 },
};
const AVERAGE: Skill = {
  reaction: 16, rhythm: 9, sees: 75, parries: 35, heavies: 25, specials: 60, eatsBelow: 60, waits: 8,
  team: { asks: 50, resolves: 90, finishes: 70, bursts: 50, swapsEvery: 900 },
};
const EXPERT: Skill = {
  reaction: 7, rhythm: 3, sees: 98, parries: 80, heavies: 100, specials: 95, eatsBelow: 50, waits: 0,
  team: { asks: 95, resolves: 100, finishes: 100, bursts: 95, swapsEvery: 420 },
};

/** Every bot by name; `seed` is its own dice, apart from the world's, `player` whose thumbs it has: 0 if left out. */
export const bots: Readonly<Record<string, (seed: number, player?: 0 | 1) => Bot>> = {
  idle: () => () => NO_BUTTONS,
  random: (seed, player) => skipping(randomBot(seed), player),
  novice: (seed, player) => skipping(fighterBot(NOVICE, seed, player), player),
  average: (seed, player) => skipping(fighterBot(AVERAGE, seed, player), player),
  expert: (seed, player) => skipping(fighterBot(EXPERT, seed, player), player),
};

/** Bots do not listen. */
const skipping = (bot: Bot, player = 0): Bot => (sim) => {
  const { talk } = sim.world;
  return talk ? TALK_SKIP & ~talk.last[player]! : bot(sim);
};
