import type { Actor } from '../actor';
import { lookup } from '../content';
import { fightsByHimself } from '../fighter/senses';
import { phaseAt, type Effect } from '../move-def';
import { defOf, type Sim } from '../sim';
import { gain, GAIN, hitInTurn } from './detente';
import { orderTold } from './orders';
import { countBlow } from './relay';

/** What one hero's blow means to the other. Called before the victim's state changes. */
export function blowTold(sim: Sim, hero: Actor, target: Actor): void {
  const { partnership } = sim.world;
  if (!partnership) return;
  if (hero.player !== null) partnership.quietFor = 0;
  if (fightsByHimself(hero)) return;
  if (hero.player !== null) countBlow(sim.world);
  if (savesPartner(sim, hero, target)) {
    target.brain!.foiled = true;
    gain(sim, GAIN.save, 'save', hero);
    sim.events.push({ type: 'saved', actor: hero.id, target: target.id });
  }
  hitInTurn(sim, hero, target);
  orderTold(sim, hero);
}

/** The victim was just winding up against the other hero. */
function savesPartner(sim: Sim, hero: Actor, target: Actor): boolean {
  if (target.state !== 'attack' || target.move === null || !target.brain || target.brain.foiled) return false;
  const aimsElsewhere = target.brain.foe !== null && target.brain.foe !== hero.id;
  return aimsElsewhere && phaseAt(lookup(sim.content.moves, target.move, 'move'), target.stateFrame) === 'startup';
}

const HALF_HEARTED = 35; // per cent
const MARKED = 180; // frames without a blow of the player's after which the partner may end it himself

/** What a partner's own blow does: a third, and never the last point, unless his man does nothing at all. */
export function partnerDamage(sim: Sim, hero: Actor, target: Actor, damage: number): number {
  if (!fightsByHimself(hero)) return damage;
  const half = Math.max(1, Math.trunc((damage * HALF_HEARTED + 50) / 100));
  const mayEnd = (sim.world.partnership?.quietFor ?? 0) > MARKED;
  return mayEnd ? half : Math.min(half, target.hp - 1);
}

/** What a blow leaves behind on its victim, or null: bosses shrug most of it off. */
export function effectOn(sim: Sim, effect: Effect | undefined, target: Actor): Effect | null {
  if (!effect || !target.brain) return null;
  const def = defOf(sim, target);
  if (def.weight === 'boss') return effect.kind === 'blind' ? { kind: 'blind', frames: effect.frames >> 1 } : null;
  if (effect.kind === 'scare' && (def.hp > FODDER || target.brain.leader)) return null;
  if (effect.kind === 'pin' && def.ai?.name !== 'shooter' && def.ai?.name !== 'lobber') return null;
  return effect;
}

/** Up to so many hp a man is fodder, and can be frightened. */
const FODDER = 35;
