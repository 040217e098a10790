import type { LevelDef } from '../../sim/level-def';
import type { Bot } from '../bot';
import { EXPERT } from '../bots';
import { fighterBot } from '../fighter-bot';
import { ALONE } from './alone';
import { oneTrick, type Trick } from './one-trick';
import { TOGETHER } from './together';

/** One player's thumbs; `seed` is their own dice, if they have any. */
type Sits = (seed: number) => Bot;

const NEVER = Number.POSITIVE_INFINITY;
const NONE = { asks: 0, resolves: 0, finishes: 0, bursts: 0, opens: 0, relays: 0, swapsEvery: NEVER };
const expertWith = (team: Partial<typeof EXPERT.team>): Sits => (seed) => fighterBot({ ...EXPERT, team: { ...EXPERT.team, ...team } }, seed);

/** The expert with one half of the two-hero game left out: each must be poorer for it. */
const HALVES: Readonly<Record<string, Sits>> = {
  'expert, alone': expertWith(NONE),
  'expert, assists only': expertWith({ ...NONE, asks: EXPERT.team.asks }),
  'expert, swaps only': expertWith({ ...NONE, relays: EXPERT.team.relays, swapsEvery: EXPERT.team.swapsEvery }),
  'expert, nobody put away': expertWith({ resolves: 0 }),
};

export const isHalf = (player: string): boolean => player in HALVES;

const asPlayers = (tricks: Readonly<Record<string, Trick>>): Record<string, Sits> =>
  Object.fromEntries(Object.entries(tricks).map(([name, trick]) => [name, () => oneTrick(trick)]));

/** The one-trick players a level has, by name. */
export const tricksFor = ({ partner }: LevelDef): Readonly<Record<string, Sits>> =>
  (partner === null ? asPlayers(ALONE) : { ...asPlayers({ ...ALONE, ...TOGETHER }), ...HALVES });
