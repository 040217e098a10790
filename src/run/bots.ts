import { NO_BUTTONS } from '../sim/buttons';
import type { ModeName } from '../sim/mode-name';
import type { Seen, Sim } from '../sim/sim';
import { skipsTalk, type Bot } from './bot';
import { fighterBot, type Skill } from './fighter-bot';
import { randomBot } from './random-bot';

const NOVICE: Skill = {
  reaction: 26, rhythm: 16, sees: 35, parries: 0, heavies: 0, varies: 0, specials: 20, eatsBelow: 50, waits: 26, minds: false, patience: 50,
  team: { asks: 15, resolves: 10, finishes: 20, bursts: 10, opens: 10, relays: 0, swapsEvery: 1800 },
};
const AVERAGE: Skill = {
  reaction: 16, rhythm: 9, sees: 75, parries: 35, heavies: 35, varies: 25, specials: 60, eatsBelow: 60, waits: 8, minds: false, patience: 75,
  team: { asks: 50, resolves: 90, finishes: 70, bursts: 50, opens: 50, relays: 25, swapsEvery: 900 },
};
export const EXPERT: Skill = {
  reaction: 7, rhythm: 3, sees: 98, parries: 80, heavies: 100, varies: 80, specials: 95, eatsBelow: 50, waits: 0, minds: true, patience: 100,
  team: { asks: 95, resolves: 100, finishes: 100, bursts: 95, opens: 100, relays: 100, swapsEvery: 420 },
};

type MakesBot = (seed: number, player: 0 | 1) => Bot;
const NAMES = ['idle', 'random', 'novice', 'average', 'expert'] as const;
const idle: MakesBot = () => () => NO_BUTTONS;

const skips: MakesBot = (_, player) => (sim) => skipsTalk(sim, player);
const fights = (skill: Skill): MakesBot => (seed, player) => fighterBot(skill, seed, player);

/** What each of them does in each mode. */
const THUMBS: { readonly [M in ModeName]: Readonly<Record<(typeof NAMES)[number], MakesBot>> } = {
  brawl: { idle, random: randomBot, novice: fights(NOVICE), average: fights(AVERAGE), expert: fights(EXPERT) },
  talk: { idle, random: skips, novice: skips, average: skips, expert: skips },
};

/** Every bot by name; `seed` is its own dice, apart from the world's, `player` whose thumbs it has: 0 if left out. */
export const bots: Readonly<Record<string, (seed: number, player?: 0 | 1) => Bot>> = Object.fromEntries(
  NAMES.map((name) => [name, (seed: number, player: 0 | 1 = 0) => {
    const thumbs = mapRow(THUMBS, (row) => row[name](seed, player));
    return (sim: Seen<Sim>) => thumbs[sim.world.mode](sim);
  }]),
);

const mapRow = <K extends string, A, B>(rows: Readonly<Record<K, A>>, change: (row: A) => B): Record<K, B> =>
  Object.fromEntries(Object.entries<A>(rows).map(([key, row]) => [key, change(row)])) as Record<K, B>;
