import type { Actor } from '../../sim/actor';
import { overlap } from '../../sim/box';
import { defOf, is, type Seen, type Sim } from '../../sim/sim';
import { px } from '../../sim/units';

const AHEAD = px(10); // a step's reach is forgiven: the ring shows before the blow would land

/** The enemy the hero's next light blow would reach: the nearest of them. */
export function targetOf(sim: Seen<Sim>, hero: Seen<Actor>): Seen<Actor> | undefined {
  const mine = defOf(sim, hero);
  const name = hero.carried ? (mine.moves.swing ?? mine.moves.light) : mine.moves.light;
  const move = name === undefined ? undefined : sim.content.moves[name];
  if (!move) return undefined;
  const reach = { ...move.hitbox, w: move.hitbox.w + AHEAD };
  let best: Seen<Actor> | undefined;
  for (const other of sim.world.actors) {
    const def = defOf(sim, other);
    if (def.team === mine.team || is(sim, other, 'out') || other.state === 'lying' || Math.abs(other.y - hero.y) > move.depth) continue;
    if (!overlap(hero, reach, other, def.hurtbox)) continue;
    if (!best || Math.abs(other.x - hero.x) < Math.abs(best.x - hero.x)) best = other;
  }
  return best;
}
