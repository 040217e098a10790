import type { Actor } from '../actor';
import { box, overlap } from '../box';
import { lookup } from '../content';
import type { PropDef } from '../level-def';
import { phaseAt } from '../move-def';
import type { Sim } from '../sim';
import { px } from '../units';
import { addItem } from './items';

const BODY = box(-14, 0, 28, 36);
const DEPTH = px(14);

/** Buckets, crates and benches break under a hero's blow or a flung body, and may leave something behind. */
export function breakProps(sim: Sim): void {
  for (const prop of sim.level.props) {
    if (sim.world.stage.broken.includes(prop.id)) continue;
    const by = sim.world.actors.find((actor) => strikes(sim, actor, prop));
    if (by) smash(sim, prop);
  }
}

function strikes(sim: Sim, actor: Actor, prop: PropDef): boolean {
  const at = { x: prop.x, z: 0, facing: 1 as const };
  if (Math.abs(actor.y - prop.y) > DEPTH || actor.hitstop > 0) return false;
  if (actor.state === 'thrown' || actor.state === 'launched') return overlap(actor, BODY, at, BODY);
  if (actor.player === null || actor.state !== 'attack' || actor.move === null) return false;
  const move = lookup(sim.content.moves, actor.move, 'move');
  return !move.grab && phaseAt(move, actor.stateFrame) === 'active' && overlap(actor, move.hitbox, at, BODY);
}

function smash(sim: Sim, prop: PropDef): void {
  sim.world.stage.broken.push(prop.id);
  sim.events.push({ type: 'propBroken', prop: prop.id, kind: prop.kind, x: prop.x, y: prop.y });
  if (prop.drops !== null) addItem(sim, prop.drops, prop.x, prop.y);
}
