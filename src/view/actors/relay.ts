import type { Actor } from '../../sim/actor';
import { defOf, type Seen, type Sim } from '../../sim/sim';

/** Frames of the relay at which its one weapon leaves a hand and comes into the other: there and back again. */
const THROWS = [{ from: 23, to: 30 }, { from: 40, to: 45 }] as const;
const RELAY = 'peg-leg-relay';

/** In the relay: whose hand has the weapon, or how far it has flown to the other one. */
export interface Relay {
  readonly look: string;
  readonly mate: Seen<Actor>;
  readonly flown: number; // 0: in his hand
}

export const relays = ({ state, move }: Seen<Actor>): boolean => state === 'team' && move === RELAY;

/** What this one has to do with the weapon; null while it is the other one's. */
export function relayOf(sim: Seen<Sim>, actor: Seen<Actor>): Relay | null {
  const mate = sim.world.actors.find((other) => other !== actor && relays(other));
  const carried = actor.carried ?? mate?.carried;
  if (!mate || !carried) return null;
  const [first, second] = THROWS;
  const at = actor.stateFrame;
  const thrower = at < first.to || at >= second.to ? 'left' : 'right'; // who has it, or has let it go last
  if (defOf(sim, actor).traits?.part !== thrower) return null;
  const flight = at < first.to ? first : at < second.to ? second : null;
  const flown = flight ? Math.max(0, (at - flight.from) / (flight.to - flight.from)) : 0;
  const def = sim.content.items[carried.kind];
  if (!def) throw new Error(`no item is called "${carried.kind}"`);
  return { look: def.look, mate, flown };
}
