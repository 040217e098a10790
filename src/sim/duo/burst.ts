import type { Actor } from '../actor';
import { hurt } from '../combat/hurting';
import { isFairTarget } from '../combat/hits';
import { gapX, gapY, isFoe, isOut, partnerOf } from '../fighter/senses';
import { changeState } from '../fighter/change-state';
import type { HitDef } from '../move-def';
import { actorOf, is, type Sim } from '../sim';
import { px } from '../units';
import { passControl } from './control';
import { spend } from './detente';
import { STAR } from './partnership';

const COOL = 300;
const SAFE = 40;
const REACH_X = px(90);
const REACH_Y = px(40);
const BLAST: HitDef = { damage: 10, hitstop: 8, hitstun: 30, stagger: 60, knockback: px(4), launch: px(3.4), weight: 'heavy' };

/** Out of any beating, for a star: everybody round him falls, and the other man takes over (docs/rules.md 4.6). */
export function burst(sim: Sim, hero: Actor): boolean {
  const { partnership } = sim.world;
  if (!partnership || !is(sim, hero, 'helpless') || hero.hp <= 0 || partnership.burstCool > 0) return false;
  if (!spend(sim, STAR, 'burst', hero)) return false;
  partnership.burstCool = COOL;
  const holder = actorOf(sim, hero.grip);
  if (holder) holder.grip = null;
  Object.assign(hero, { grip: null, hitstop: 0, stun: 0, z: 0, vx: 0, vz: 0 });
  hero.timers.invulnerable = SAFE;
  changeState(sim, hero, 'burst');
  sim.events.push({ type: 'burst', actor: hero.id });
  blowAway(sim, hero);
  const partner = partnerOf(sim, hero);
  if (partner && partner.player === null && !isOut(sim, partner)) passControl(sim, hero, partner);
  return true;
}

function blowAway(sim: Sim, hero: Actor): void {
  for (const foe of sim.world.actors) {
    if (!isFoe(sim, hero, foe) || gapX(hero, foe) > REACH_X || gapY(hero, foe) > REACH_Y || !isFairTarget(sim, hero, foe)) continue;
    const away = foe.x < hero.x ? -1 : 1;
    hurt(sim, { hit: BLAST, away, owner: hero, attacker: hero, move: 'burst', breaksGuard: true, parryable: false }, foe);
  }
}
