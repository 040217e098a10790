import type { Actor } from '../actor';
import type { Seen, Sim } from '../sim';
import type { Partnership } from './partnership';

/** Fresh hands (docs/rules.md 4.2): who takes over from a man who has been hitting strikes harder for a while. */
export const RELAY = { blows: 3, frames: 240, harder: 25 } as const; // blows of the other one, frames, per cent

/** A driven hero's own blow has told. */
export function countBlow({ partnership }: Sim['world']): void {
  if (partnership) partnership.told = Math.min(RELAY.blows, partnership.told + 1);
}

/** They have changed places: worth something if the one before has done his share. */
export function handOver(sim: Sim, partnership: Partnership, to: Actor): void {
  if (partnership.told >= RELAY.blows) {
    partnership.relay = Math.max(RELAY.frames, partnership.glasnost);
    sim.events.push({ type: 'freshHands', actor: to.id });
  }
  partnership.told = 0;
}

/** Per cent by which he strikes harder. */
export const freshnessOf = ({ world }: Seen<Sim>, hero: Seen<Actor>): number =>
  hero.player !== null && (world.partnership?.relay ?? 0) > 0 ? RELAY.harder : 0;
