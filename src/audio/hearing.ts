import type { Actor } from '../sim/actor';
import type { Surface } from '../sim/level-def';
import { placeAt, type PlaceDef } from '../sim/place-def';
import type { Seen, Sim } from '../sim/sim';
import { SUBPIXELS, VIEW_WIDTH } from '../sim/units';

/** Where things are, as the ear needs it. */
export const actorWith = (sim: Seen<Sim>, id: number | null): Seen<Actor> | undefined =>
  id === null ? undefined : sim.world.actors.find((actor) => actor.id === id);

/** The middle of what the camera shows, subpixels. */
export const earX = (sim: Seen<Sim>): number => sim.world.brawl.camera.x + (VIEW_WIDTH / 2) * SUBPIXELS;

/** The place that is heard. */
export const placeHeard = (sim: Seen<Sim>): PlaceDef => placeAt(sim.level, earX(sim));

const FARTHEST_PAN = 0.6; // a sound at the screen's edge is still heard a little on the other side

export function panAt(sim: Seen<Sim>, x: number): number {
  const side = (x - earX(sim)) / ((VIEW_WIDTH / 2) * SUBPIXELS);
  return Math.max(-1, Math.min(1, side)) * FARTHEST_PAN;
}

/** What the floor is made of at this x; beyond the level's ends, what its nearest end is made of. */
export function surfaceAt(sim: Seen<Sim>, x: number): Surface {
  const grounds = sim.level.grounds;
  const here = grounds.find((ground) => x >= ground.x0 && x < ground.x1);
  if (here) return here.surface;
  const first = grounds[0];
  const last = grounds[grounds.length - 1];
  return (first && x < first.x0 ? first.surface : last?.surface) ?? 'tile';
}
