import { gapX, gapY, isOut } from '../sim/fighter/senses';
import type { Seen, Sim } from '../sim/sim';
import { px } from '../sim/units';

/** Two bodies as near as this to the hero, in one lane with him, and nobody can say whose fist is whose. */
const NEAR = px(26);
const LANE = px(14); // a blow's depth
const MANY = 2;

/** Whether the driven hero stands in a knot of bodies: on their feet or in the air, the partner among them. */
export function isKnotted(sim: Seen<Sim>): boolean {
  const hero = sim.world.actors.find(({ player }) => player === 0);
  if (!hero) return false;
  const near = sim.world.actors.filter((other) => other.id !== hero.id && other.role !== 'bystander' && !isOut(sim, other) &&
    other.state !== 'lying' && gapX(other, hero) <= NEAR && gapY(other, hero) <= LANE);
  return near.length >= MANY;
}

export const isFighting = ({ world }: Seen<Sim>): boolean => world.brawl.arena !== null && world.talk === null;
