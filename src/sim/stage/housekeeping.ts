import type { Actor } from '../actor';
import { isOut } from '../fighter/senses';
import { is, type Sim } from '../sim';
import { px, VIEW_WIDTH } from '../units';

/** How long each enemy has been in view, and how long the hero has had nobody to fight. */
export function lookAround(sim: Sim): void {
  const { outcome, brawl, actors } = sim.world;
  brawl.tokenClock = Math.min(999, brawl.tokenClock + 1);
  for (const actor of actors) {
    if (!actor.brain) continue;
    const inside = actor.x >= brawl.camera.x + px(16) && actor.x <= brawl.camera.x + px(VIEW_WIDTH - 16);
    actor.brain.seen = inside ? Math.min(999, actor.brain.seen + 1) : actor.brain.seen;
  }
  const fight = outcome !== 'playing' || brawl.arena !== null || actors.some((actor) => actor.brain !== null && !isOut(sim, actor));
  const before = brawl.idle;
  brawl.idle = fight ? 0 : Math.min(9999, brawl.idle + 1);
  if (before < GO_AFTER && brawl.idle === GO_AFTER) sim.events.push({ type: 'goShown' });
}

/** Frames without an enemy before the GO arrow points the way. */
export const GO_AFTER = 90;
/** The beaten stay so long, or until the picture has moved on. */
const REMAINS = 300;

export function clearAway(sim: Sim): void {
  const { world } = sim;
  const gone = (actor: Actor): boolean =>
    actor.role !== 'hero' && isOut(sim, actor) && actor.z === 0 && is(sim, actor, 'out') &&
    (actor.stateFrame > REMAINS || actor.x < world.brawl.camera.x - px(60));
  if (world.actors.some(gone)) world.actors = world.actors.filter((actor) => !gone(actor));
}
