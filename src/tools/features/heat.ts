import { Button } from '../../sim/buttons';
import { offersPartner } from '../../sim/feature-hooks';
import { gapX, isUp } from '../../sim/fighter/senses';
import { px } from '../../sim/units';
import type { FeatureTools } from './feature-tools';

const NEAR = px(100);
const ENOUGH = 2;

/** A bot that lets off its steam as soon as it is worth it. */
export const heat: FeatureTools = {
  habits: {
    'lets off steam': (bot) => (sim) => {
      const wanted = bot(sim);
      const hero = sim.world.actors.find(({ player }) => player === 0);
      if (!hero || !offersPartner(sim, hero)) return wanted;
      const near = sim.world.actors.filter((one) => one.role === 'enemy' && isUp(sim, one) && gapX(hero, one) < NEAR);
      return near.length >= ENOUGH ? (sim.world.frame % 4 < 2 ? Button.partner : 0) : wanted;
    },
  },
};
