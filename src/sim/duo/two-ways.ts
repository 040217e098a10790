import type { Actor } from '../actor';
import type { ItemDef } from '../item-def';
import { maxHpOf } from '../fighter/strength';
import { defOf, type Seen, type Sim } from '../sim';
import type { Partnership } from './partnership';

/** Two ways of doing police work: what each man is rewarded for, and what he will eat. */

const STEP = 300; // frames without a scratch
const EACH = 2; // per cent
const MOST = 20;

/** Per cent by which a hero strikes harder: one for staying unhurt, the other one for furniture (docs/rules.md 3, row 24). */
export function zealOf(sim: Seen<Sim>, actor: Seen<Actor>): number {
  const { partnership } = sim.world;
  const { traits } = defOf(sim, actor);
  if (!partnership || !traits) return 0;
  const steps = traits.zeal === 'unhurt' ? Math.trunc(partnership.conduct.composure / STEP) : partnership.conduct.smashed;
  return Math.min(MOST, steps * EACH);
}

export function wearOn(sim: Sim, partnership: Partnership): void {
  if (sim.world.brawl.arena !== null) partnership.conduct.composure = Math.min(MOST * STEP, partnership.conduct.composure + 1);
  partnership.quietFor = Math.min(999, partnership.quietFor + 1);
  partnership.conduct.coffee = Math.max(0, partnership.conduct.coffee - 1);
  partnership.conduct.vodka = Math.max(0, partnership.conduct.vodka - 1);
  partnership.burstCool = Math.max(0, partnership.burstCool - 1);
  partnership.relay = Math.max(0, partnership.relay - 1);
}

// ---- the suit

const CREASE = 20;

/** Who wears it has been knocked down in it. */
export function creaseSuit(sim: Sim, actor: Actor): void {
  const { partnership } = sim.world;
  if (!partnership || !defOf(sim, actor).traits?.suit) return;
  partnership.conduct.suit = Math.max(0, partnership.conduct.suit - CREASE);
  sim.events.push({ type: 'suitCreased', actor: actor.id, pressed: partnership.conduct.suit });
}

// ---- the four food groups

const COFFEE_FRAMES = 480;
const VODKA_FRAMES = 360;
export const ALL_GROUPS = 4;

/** What a bite is worth to him: half again of his own kitchen, half of the other's. */
export function worthOf(sim: Seen<Sim>, actor: Seen<Actor>, { heal, kitchen }: ItemDef): number {
  const { traits } = defOf(sim, actor);
  if (!traits || kitchen === undefined) return heal;
  return kitchen === traits.kitchen ? Math.trunc((heal * 3) / 2) : heal >> 1;
}

/** What eating does beyond hp. All four groups in one level heal both of them altogether. */
export function savour(sim: Sim, item: string): void {
  const { partnership, actors } = sim.world;
  const def = sim.content.items[item];
  if (!partnership || !def) return;
  if (def.kick === 'quickens') partnership.conduct.coffee = COFFEE_FRAMES;
  if (def.kick === 'numbs') partnership.conduct.vodka = VODKA_FRAMES;
  if (!def.group || partnership.conduct.eaten.includes(def.group)) return;
  partnership.conduct.eaten.push(def.group);
  if (partnership.conduct.eaten.length < ALL_GROUPS) return;
  for (const actor of actors) if (actor.role === 'hero' && actor.hp > 0) actor.hp = maxHpOf(sim, actor);
  sim.events.push({ type: 'foodGroups' });
}

/** Coffee makes both run: per cent of walking and running speed. */
export const paceOf = (sim: Seen<Sim>, actor: Seen<Actor>): number =>
  actor.role === 'hero' && (sim.world.partnership?.conduct.coffee ?? 0) > 0 ? 115 : 100;

/** Six seconds in which one of them feels nothing. */
export const isNumb = (sim: Seen<Sim>, actor: Seen<Actor>): boolean =>
  (sim.world.partnership?.conduct.vodka ?? 0) > 0 && defOf(sim, actor).traits?.vodka === 'numbs';

/** Six seconds in which the other one, by himself, does not walk straight. */
export const isTipsy = (sim: Seen<Sim>, actor: Seen<Actor>): boolean =>
  (sim.world.partnership?.conduct.vodka ?? 0) > 0 && defOf(sim, actor).traits?.vodka === 'tipsy';

/** After three times who learns calls a thing by the name it has here. */
export const LEARNT = 3;

export function learnName(sim: Sim, actor: Actor, item: string): void {
  const { partnership } = sim.world;
  if (!partnership || !defOf(sim, actor).traits?.learns) return;
  partnership.conduct.named[item] = (partnership.conduct.named[item] ?? 0) + 1;
}
