import type { Actor } from '../actor';
import { Button, isDown } from '../buttons';
import { gapX, gapY, partnerOf } from '../fighter/senses';
import { changeState } from '../fighter/change-state';
import type { Among, Seen, Sim } from '../sim';
import { px } from '../units';
import { gain, GAIN } from './detente';
import { getBack } from './states';

/** A hand for the other one (docs/rules.md 4.7, rule 6). */
export const REVIVE = 45;
const NEAR_X = px(28);
const NEAR_Y = px(18);

/** The other hero, if he sits within arm's reach: any direction will do. */
export function needsHelp<A extends Seen<Actor>>(sim: Among<A>, hero: Seen<Actor>): A | null {
  const other = partnerOf(sim, hero);
  return other?.state === 'winded' && gapX(hero, other) <= NEAR_X && gapY(hero, other) <= NEAR_Y ? other : null;
}

export function beginRevival(sim: Sim, hero: Actor): boolean {
  const other = needsHelp(sim, hero);
  if (!other) return false;
  hero.facing = other.x < hero.x ? -1 : 1;
  changeState(sim, hero, 'revive');
  return true;
}

/** As long as P is held. */
export function updateRevivals(sim: Sim): void {
  for (const hero of sim.world.actors) {
    if (hero.state !== 'revive') continue;
    const other = needsHelp(sim, hero);
    if (!other || !isDown(hero.intent.held, Button.partner)) changeState(sim, hero, 'idle');
    else if (hero.stateFrame >= REVIVE) {
      changeState(sim, other, getBack(sim, other, hero));
      changeState(sim, hero, 'idle');
      gain(sim, GAIN.revive, 'revive', hero);
    }
  }
}
