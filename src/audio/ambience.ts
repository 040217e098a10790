import type { Actor } from '../sim/actor';
import { STONE } from '../sim/features/stone/stone';
import type { Circumstance, LoopLevel } from '../sim/place-def';
import type { Seen, Sim } from '../sim/sim';
import { moveNamed } from './blow-sounds';
import { LOOP_NAMES } from './named-sounds';
import { placeHeard } from './hearing';
import type { LoopName } from './sounds';

export type LoopLevels = { readonly [N in LoopName]: number };

const HEATS = ['sizzle-warm', 'sizzle-hot', 'sizzle-burning'] as const;
const HEAT_FRAMES = STONE.to / HEATS.length;

/** What may be going on that changes how a place sounds; of two at once, the first counts. */
const GOES_ON: Readonly<Record<Circumstance, (sim: Seen<Sim>) => boolean>> = {
  fire: (sim) => holderOf(sim) !== undefined,
  draught: ({ world }) => world.features.window?.broken ?? false,
  fight: ({ world }) => world.stage.arena !== null,
};
const CIRCUMSTANCES = Object.keys(GOES_ON) as Circumstance[];
const ALL_SILENT = Object.fromEntries(LOOP_NAMES.map((name) => [name, 0])) as LoopLevels;

/** How loud each loop should be now: the place's, and those of what moves about in it. */
export function ambienceOf(sim: Seen<Sim>): LoopLevels {
  const holder = holderOf(sim);
  const heat = holder && HEATS[Math.min(2, Math.floor(holder.stateFrame / HEAT_FRAMES))];
  return {
    ...ALL_SILENT,
    ...Object.fromEntries(Object.entries(placeHeard(sim).loops).map(([loop, level]) => [loop, levelNow(level, sim)])),
    stampede: isAt(sim, 'charge') ? 1 : 0,
    'dolly-rattle': isAt(sim, 'ram') ? 1 : 0,
    ...(heat && { [heat]: 1 }),
  };
}

function levelNow(loop: LoopLevel, sim: Seen<Sim>): number {
  if (typeof loop === 'number') return loop;
  const now = CIRCUMSTANCES.find((one) => loop[one] !== undefined && GOES_ON[one](sim));
  return (now && loop[now]) ?? loop.level;
}

const holderOf = (sim: Seen<Sim>): Seen<Actor> | undefined => sim.world.actors.find((actor) => actor.state === 'stone');

const isAt = (sim: Seen<Sim>, anim: string): boolean =>
  sim.world.actors.some((actor) => actor.state === 'attack' && actor.move !== null && moveNamed(sim, actor.move)?.anim === anim);
