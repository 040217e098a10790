import type { TouchControls } from '../input/touch';
import { victimFor } from '../sim/duo/finishers';
import { MOST_DETENTE, STAR } from '../sim/duo/partnership';
import { offersPartner } from '../sim/feature-hooks';
import { partnerOf } from '../sim/fighter/senses';
import { defOf, type Seen, type Sim } from '../sim/sim';
import { portraitOf } from './portrait';
import { useOf } from './within-reach';

/** Puts on the glass what the hero could do now, and nothing else. */
export class TouchOffers {
  private readonly portraits = new Map<string, string | null>();

  constructor(private readonly touch: TouchControls) {}

  update(sim: Seen<Sim>): void {
    const { touch } = this;
    const { actors, partnership } = sim.world;
    const hero = actors.find(({ player }) => player === 0);
    const partner = hero && partnership ? partnerOf(sim, hero) : undefined;
    const use = hero ? useOf(sim, hero) : null;
    if (use !== null) touch.setUse(use);
    const calls = partner !== undefined || (hero !== undefined && offersPartner(sim, hero));
    touch.setAvailable({ gun: use !== null, partner: calls, finisher: hasFinisher(sim) });
    touch.setAlone(partnership === null);
    if (partnership === null) touch.setPartner(null, 0);
    if (!partner?.order) return;
    touch.setTwoPlayers(partner.player !== null);
    touch.setPartner(this.portrait(defOf(sim, partner).look), partner.order.cool / partner.order.coolOf);
  }

  private portrait(look: string): string | null {
    const known = this.portraits.get(look);
    if (known !== undefined) return known;
    this.portraits.set(look, null);
    void portraitOf(look).then((picture) => this.portraits.set(look, picture));
    return null;
  }
}

/** Light and partner together would be a team finisher, or the whole badge's worth. */
export function hasFinisher(sim: Seen<Sim>): boolean {
  const { actors, partnership } = sim.world;
  const hero = actors.find(({ player }) => player === 0);
  const partner = hero && partnerOf(sim, hero);
  if (!partnership || !hero || !partner || partnership.finisher || partnership.detente < STAR) return false;
  return victimFor(sim, hero, partner) !== null || (partnership.detente >= MOST_DETENTE && partnership.glasnost === 0);
}
