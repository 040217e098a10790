import type { Actor, Brain } from '../actor';
import { actorOf, defOf, type Sim } from '../sim';
import { isInView } from '../stage/camera';

/** So many may attack at once, by difficulty: hand to hand, and from afar (docs/rules.md 1a). */
const MELEE = [1, 2, 3, 4] as const;
const RANGED = [1, 1, 2, 2] as const;
const RANGED_AIS = ['lobber', 'shooter'];
/** Frames after an attack before its owner may ask again. */
const COOL = [90, 40, 12, 0] as const;
/** No two attacks begin within so many frames. */
const SPACING = 12;

/** Nobody begins a blow nearer to the edge of the picture than this, which is as near as a locked arena lets him, px. */
const EDGE = 8;
/** So far inside the view, px, and so many frames since he came into it: nobody strikes from out of view. */
const INSIDE = 16;
const SEEN = 20;
export const mayStrike = (sim: Sim, actor: Actor, brain: Brain): boolean => brain.seen >= SEEN && isInView(sim, actor.x, INSIDE);

/** Asks leave to attack. The crowd takes turns. */
export function askToken(sim: Sim, actor: Actor, brain: Brain, kind: 'melee' | 'ranged'): boolean {
  if (brain.token) return true;
  if (brain.cool > 0 || !mayStrike(sim, actor, brain)) return false;
  if (sim.world.partnership?.finisher || roars(sim)) return false; // everybody stares at a team finisher, and listens to a roar
  if (minds(sim, brain)) return askExtra(sim, brain);
  if (holders(sim, kind) >= limitOf(sim, kind)) return false;
  brain.token = true;
  return true;
}

/** Begins the blow in this very tick, unless somebody else has just begun one: then he waits for his turn. */
export function windsUp(sim: Sim, actor: Actor): boolean {
  const { brawl } = sim.world;
  if (brawl.tokenClock < SPACING || !isInView(sim, actor.x, EDGE) || roars(sim)) return false;
  brawl.tokenClock = 0;
  actor.intent.light = 1;
  return true;
}

const roars = (sim: Sim): boolean =>
  sim.world.actors.some((actor) => actor.state === 'attack' && actor.move === defOf(sim, actor).boss?.roar);

/** A second player brings one more; in Glasnost there are half as many. */
function limitOf(sim: Sim, kind: 'melee' | 'ranged'): number {
  const { difficulty, partnership } = sim.world;
  const limit = kind === 'melee' ? MELEE[difficulty] + (partnership?.joined ? 1 : 0) : RANGED[difficulty];
  return partnership && partnership.glasnost > 0 ? Math.max(1, limit >> 1) : limit;
}

/** Whether he is after a partner nobody drives. */
function minds(sim: Sim, brain: Brain): boolean {
  const foe = actorOf(sim, brain.foe);
  return foe?.role === 'hero' && foe.player === null;
}

/** One at a time, and beyond the limit: a partner neither draws the fire nor adds to it. */
function askExtra(sim: Sim, brain: Brain): boolean {
  if (sim.world.actors.some((other) => other.brain?.token && minds(sim, other.brain))) return false;
  brain.token = true;
  return true;
}

function holders(sim: Sim, kind: 'melee' | 'ranged'): number {
  let count = 0;
  for (const { brain, kind: name } of sim.world.actors) {
    if (!brain?.token || minds(sim, brain)) continue;
    const ranged = RANGED_AIS.includes(sim.content.actors[name]?.ai?.name ?? '');
    if (ranged === (kind === 'ranged')) count++;
  }
  return count;
}

export function returnToken(sim: Sim, brain: Brain): void {
  if (!brain.token) return;
  brain.token = false;
  brain.cool = COOL[sim.world.difficulty];
}
