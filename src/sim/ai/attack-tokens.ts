import type { Actor, Brain } from '../actor';
import type { Sim } from '../sim';
import { isInView } from '../stage/camera';

/** So many may attack at once, by difficulty: hand to hand, and from afar (game.md 1a). */
const MELEE = [1, 2, 3, 3] as const;
const RANGED = [1, 1, 1, 2] as const;
/** Frames after an attack before its owner may ask again. */
const COOL = [90, 60, 48, 36] as const;
/** No two attacks begin within so many frames. */
const SPACING = 12;

/** Asks leave to attack. The crowd takes turns; nobody strikes from out of view. */
export function askToken(sim: Sim, actor: Actor, brain: Brain, kind: 'melee' | 'ranged'): boolean {
  if (brain.token) return true;
  if (brain.cool > 0 || !isInView(sim, actor.x, 16) || brain.seen < 20) return false;
  if (sim.world.stage.tokenClock < SPACING) return false;
  const limit = (kind === 'melee' ? MELEE : RANGED)[sim.world.difficulty];
  if (holders(sim, kind) >= limit) return false;
  brain.token = true;
  sim.world.stage.tokenClock = 0;
  return true;
}

function holders(sim: Sim, kind: 'melee' | 'ranged'): number {
  let count = 0;
  for (const { brain, kind: name } of sim.world.actors) {
    if (!brain?.token) continue;
    const ranged = sim.content.actors[name]?.ai?.name === 'lobber';
    if (ranged === (kind === 'ranged')) count++;
  }
  return count;
}

export function returnToken(sim: Sim, brain: Brain): void {
  if (!brain.token) return;
  brain.token = false;
  brain.cool = COOL[sim.world.difficulty];
}
