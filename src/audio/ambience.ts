import type { Circumstance, LoopLevel } from '../sim/place-def';
import type { Seen, Sim } from '../sim/sim';
import { moveNamed } from './blow-sounds';
import { FEATURE_AUDIO, FEATURE_CIRCUMSTANCES } from './features/features';
import { LOOP_NAMES } from './named-sounds';
import { placeHeard } from './hearing';
import type { LoopName } from './sounds';

export type LoopLevels = { readonly [N in LoopName]: number };

/** What may be going on that changes how a place sounds; of two at once, the first counts. */
const GOES_ON: Readonly<Record<Circumstance, (sim: Seen<Sim>) => boolean>> = {
  ...FEATURE_CIRCUMSTANCES,
  fight: ({ world }) => world.brawl.arena !== null,
};
const CIRCUMSTANCES = Object.keys(GOES_ON) as Circumstance[];
const ALL_SILENT = Object.fromEntries(LOOP_NAMES.map((name) => [name, 0])) as LoopLevels;

/** How loud each loop should be now: the place's, and those of what happens in it. */
export function ambienceOf(sim: Seen<Sim>): LoopLevels {
  return {
    ...ALL_SILENT,
    ...Object.fromEntries(Object.entries(placeHeard(sim).loops).map(([loop, level]) => [loop, levelNow(level, sim)])),
    stampede: isAt(sim, 'charge') ? 1 : 0,
    'dolly-rattle': isAt(sim, 'ram') ? 1 : 0,
    ...Object.assign({}, ...FEATURE_AUDIO.map(({ loops }) => loops?.(sim))),
  };
}

function levelNow(loop: LoopLevel, sim: Seen<Sim>): number {
  if (typeof loop === 'number') return loop;
  const now = CIRCUMSTANCES.find((one) => loop[one] !== undefined && GOES_ON[one](sim));
  return (now && loop[now]) ?? loop.level;
}

const isAt = (sim: Seen<Sim>, anim: string): boolean =>
  sim.world.actors.some((actor) => actor.state === 'attack' && actor.move !== null && moveNamed(sim, actor.move)?.anim === anim);
