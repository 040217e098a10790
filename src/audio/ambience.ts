import { STONE } from '../sim/features/stone/stone';
import type { Seen, Sim } from '../sim/sim';
import { moveNamed } from './blow-sounds';
import { earX, surfaceAt } from './hearing';
import type { LoopName } from './sounds';

export type LoopLevels = { readonly [N in LoopName]: number };

const HEATS = ['sizzle-warm', 'sizzle-hot', 'sizzle-burning'] as const;
const HEAT_FRAMES = STONE.to / HEATS.length;

/** How loud each loop of the place should be now. */
export function ambienceOf(sim: Seen<Sim>): LoopLevels {
  const { stage } = sim.world;
  const floor = surfaceAt(sim, earX(sim));
  const outside = floor === 'snow';
  const bath = floor === 'tile' || floor === 'wood';
  const holder = sim.world.actors.find((actor) => actor.state === 'stone');
  const heat = holder && HEATS[Math.min(2, Math.floor(holder.stateFrame / HEAT_FRAMES))];
  return {
    'hall-air': bath ? 0.8 : 0,
    'furnace-roar': !bath ? 0 : heat ? 1 : 0.5,
    wind: outside ? 1 : sim.world.features.window?.broken ? 0.35 : 0,
    stampede: isAt(sim, 'charge') ? 1 : 0,
    'street-rain': floor === 'asphalt' ? 1 : floor === 'concrete' ? 0.4 : floor === 'stone' ? 0.12 : 0,
    'lobby-murmur': floor !== 'stone' ? 0 : stage.arena === null ? 1 : 0.2, // whoever can, has left the room
    'garage-air': floor === 'concrete' ? 1 : 0,
    'dolly-rattle': isAt(sim, 'ram') ? 1 : 0,
    'sizzle-warm': heat === 'sizzle-warm' ? 1 : 0,
    'sizzle-hot': heat === 'sizzle-hot' ? 1 : 0,
    'sizzle-burning': heat === 'sizzle-burning' ? 1 : 0,
  };
}

const isAt = (sim: Seen<Sim>, anim: string): boolean =>
  sim.world.actors.some((actor) => actor.state === 'attack' && actor.move !== null && moveNamed(sim, actor.move)?.anim === anim);
