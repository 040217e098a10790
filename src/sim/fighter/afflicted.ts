import { px } from '../units';
import { breakOut, hasHadEnough } from './break-out';
import { skid } from './hurt';
import { nearestFoe, sideOf } from './senses';
import type { FighterState } from '../sim';

/** Hot coffee in the eyes: gropes about, helpless but not to be grabbed. */
export const blind: FighterState = {
  is: ['harmless', 'fumbles'],
  update(sim, actor) {
    skid(sim, actor);
    if (hasHadEnough(sim, actor)) return breakOut(sim, actor);
    return actor.stateFrame < actor.stun ? null : 'idle';
  },
};

const BACKS_AWAY = px(0.8);

/** Hands half up, away from whoever is nearest. */
export const scared: FighterState = {
  is: ['harmless', 'fumbles'],
  update(sim, actor) {
    if (hasHadEnough(sim, actor)) return breakOut(sim, actor);
    const foe = nearestFoe(sim, actor);
    if (foe && actor.timers.rooted === 0) {
      const side = sideOf(foe, actor);
      actor.facing = side > 0 ? -1 : 1;
      actor.vx = side * BACKS_AWAY;
    } else actor.vx = 0;
    actor.vy = 0;
    return actor.stateFrame < actor.stun ? null : 'idle';
  },
};
