import type { Sim } from '../sim';

/** Puts up a hint for what has just become possible, once in a level; whoever has done it before is not told again. */
export function putUpHint(sim: Sim, hint: string): void {
  const { hinted } = sim.world.brawl;
  if (hinted.includes(hint)) return;
  hinted.push(hint);
  sim.events.push({ type: 'hinted', hint });
}
