import type { Actor } from '../../sim/actor';
import { defOf, type Seen, type Sim } from '../../sim/sim';
import { Depth } from '../render/depths';
import { depthOf, toRow, toX } from '../render/projection';

/** So much nearer the viewer is what must be seen over a body. */
export const OVER = 0.3;

type Doing = (x: number, row: number, actor: Seen<Actor>) => void;

export function actorWith(sim: Seen<Sim>, id: number | null): Seen<Actor> | undefined {
  const { actors } = sim.world;
  for (let i = 0; i < actors.length; i++) if (actors[i]!.id === id) return actors[i];
  return undefined;
}

/** Whether he is one whose fall is lingered on. */
export function isBoss(sim: Seen<Sim>, id: number): boolean {
  const actor = actorWith(sim, id);
  return actor !== undefined && defOf(sim, actor).boss !== undefined;
}

/** Where a body lies among the others, back to front. */
export const bodyDepth = ({ y, role }: Pick<Seen<Actor>, 'y' | 'role'>): number => Depth.belt + depthOf(y, role === 'hero');

/** Who holds a man has his hands before him. */
export function handsDepth(sim: Seen<Sim>, { state, grip }: Seen<Actor>): number {
  const held = grip === null || state === 'held' ? undefined : actorWith(sim, grip);
  return held?.state === 'held' ? bodyDepth(held) + OVER : 0;
}

/** At the chest of a body that is still in the world. */
export function atChest(sim: Seen<Sim>, id: number, doing: Doing): void {
  const actor = actorWith(sim, id);
  if (!actor) return;
  const { hurtbox } = defOf(sim, actor);
  doing(toX(actor.x), toRow(actor.y, actor.z + hurtbox.z + hurtbox.h * 0.65), actor);
}

export function onFloor(sim: Seen<Sim>, id: number, doing: Doing): void {
  const actor = actorWith(sim, id);
  if (actor) doing(toX(actor.x), toRow(actor.y, 0), actor);
}

/** Row just above a body's head. */
export function overHead(sim: Seen<Sim>, actor: Seen<Actor>): number {
  const { hurtbox } = defOf(sim, actor);
  return toRow(actor.y, actor.z + hurtbox.z + hurtbox.h) - 10;
}
