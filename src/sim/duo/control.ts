import type { Actor } from '../actor';
import type { Sim } from '../sim';
import { handOver } from './relay';

/** Frames until places can be changed again (docs/rules.md 4.2). */
const COOL = 20;

/** Thumbs, and what they hold, go over to the other body. */
export function passControl(sim: Sim, from: Actor, to: Actor): void {
  const { partnership } = sim.world;
  if (!partnership || !from.buddy || !to.buddy || !from.press || !to.press) return;
  [from.player, to.player] = [to.player, from.player];
  [from.intent, to.intent] = [to.intent, from.intent];
  for (const one of [from, to]) {
    one.intent.side = one.facing;
    Object.assign(one.press!, { held: one.player !== null && one.press!.held + from.press.held > 0 ? 1 : 0, spent: true });
    Object.assign(one.buddy!, { benched: 0, target: null });
    if (one.order) one.order.move = null;
  }
  partnership.swapCool = COOL;
  partnership.swap = null; // whatever was on its way is overtaken
  partnership.parries = 0;
  handOver(sim, partnership, to);
  sim.events.push({ type: 'swapped', from: from.id, to: to.id });
}
