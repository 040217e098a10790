import type { Actor } from '../sim/actor';
import type { Item } from '../sim/item';
import type { Use } from '../input/touch-view';
import { offersUse } from '../sim/feature-hooks';
import { REACH_X, REACH_Y } from '../sim/fighter/ground';
import type { Seen, Sim } from '../sim/sim';
import { px } from '../sim/units';

/** A button has to be seen before it can be pressed: it comes a step before the thing is in reach. */
const NEAR_X = REACH_X * 2;
const NEAR_Y = REACH_Y * 2;
const COMING_X = px(150);

/** What the use button would do: something with what is in the hand, at the feet, in the air or in the street; else fire the gun. */
export function useOf(sim: Seen<Sim>, hero: Seen<Actor>): Use | null {
  if (hero.carried !== null || offersUse(sim, hero) || hasWeapon(sim, hero)) return 'thing';
  if (hero.gun === null) return null;
  return sim.world.desk?.gunLocked ? 'lockedGun' : 'gun';
}

function hasWeapon(sim: Seen<Sim>, hero: Seen<Actor>): boolean {
  return sim.world.items.some(
    (item) => sim.content.items[item.kind]?.use === 'weapon' && (lies(item) ? isNear(item, hero) : comes(item, hero)),
  );
}

const lies = ({ owner, warning }: Seen<Item>): boolean => owner === null && warning === 0;
const isNear = ({ x, y }: Seen<Item>, hero: Seen<Actor>): boolean => Math.abs(x - hero.x) <= NEAR_X && Math.abs(y - hero.y) <= NEAR_Y;

function comes({ x, y, vx, owner }: Seen<Item>, hero: Seen<Actor>): boolean {
  const ahead = hero.x - x;
  return (
    owner !== hero.id && vx !== 0 && Math.sign(vx) === Math.sign(ahead) && Math.abs(ahead) <= COMING_X && Math.abs(y - hero.y) <= NEAR_Y
  );
}
