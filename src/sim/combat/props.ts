import type { Actor } from '../actor';
import { box, overlap, type Box } from '../box';
import { lookup } from '../content';
import type { PropDef } from '../level-def';
import { phaseAt } from '../move-def';
import type { PropKind } from '../prop-kind';
import { defOf, is, type Seen, type Sim } from '../sim';
import { px } from '../units';
import { addItem } from './items';

const BODY = box(-14, 0, 28, 36);
const DEPTH = px(14);

export const propKindOf = (sim: Seen<Sim>, { kind }: PropDef): PropKind => lookup(sim.content.props, kind, 'kind of furniture');

/** Buckets, crates and benches break under a hero's blow or a flung body, and may leave something behind. */
export function breakProps(sim: Sim): void {
  for (const actor of sim.world.actors) {
    const reach = reachOf(sim, actor);
    if (reach === null) continue;
    for (const prop of sim.level.props) {
      if (isStruck(actor, reach, prop) && !sim.world.brawl.broken.includes(prop.id)) strike(sim, actor, prop);
    }
  }
}

/** What of him breaks furniture just now, or null. */
export function reachOf(sim: Sim, actor: Actor): Box | null {
  if (actor.hitstop > 0) return null;
  if (is(sim, actor, 'flying')) return BODY;
  if (actor.role !== 'hero' || actor.state !== 'attack' || actor.move === null) return null;
  const move = lookup(sim.content.moves, actor.move, 'move');
  return !move.grab && phaseAt(move, actor.stateFrame) === 'active' ? move.hitbox : null;
}

/** Whether it reaches what stands there, as furniture does. */
export const isStruck = (actor: Actor, reach: Box, at: Pick<PropDef, 'x' | 'y'>): boolean =>
  Math.abs(actor.y - at.y) <= DEPTH && overlap(actor, reach, { x: at.x, z: 0, facing: 1 }, BODY);

function strike(sim: Sim, actor: Actor, prop: PropDef): void {
  const { yields } = propKindOf(sim, prop);
  const { traits } = defOf(sim, actor);
  if (yields !== undefined && yields !== traits?.build) return;
  smash(sim, prop);
  if (sim.world.partnership && traits?.zeal === 'furniture') sim.world.partnership.conduct.smashed++;
}

function smash(sim: Sim, prop: PropDef): void {
  sim.world.brawl.broken.push(prop.id);
  sim.events.push({ type: 'propBroken', prop: prop.id, kind: prop.kind, x: prop.x, y: prop.y });
  if (prop.drops !== null) addItem(sim, prop.drops, prop.x, prop.y);
}
