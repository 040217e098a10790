import type { Actor } from '../actor';
import { lookup } from '../content';
import { defOf, type Seen, type Sim } from '../sim';

/** A special is paid for in hp that turn grey; one soon after another costs more each time (docs/rules.md 1a). */
const STRAIN_FRAMES = 180;
const STRAIN_COST = 4;
/** Steps the price can rise by: the third in a row and all after it cost alike. */
const MOST_STEPS = 2;

/** By how many steps the next one is dearer. */
export const strainOf = ({ timers }: Seen<Actor>): number => Math.ceil(timers.strain / STRAIN_FRAMES);

export function costOf(sim: Seen<Sim>, actor: Seen<Actor>, move: string): number {
  const { cost } = lookup(sim.content.moves, move, 'move');
  return cost === undefined ? 0 : cost + STRAIN_COST * strainOf(actor);
}

/** The special he asks for with the stick as it is, if he has the breath for it; null: none. */
export function specialAskedFor(sim: Sim, actor: Actor): string | null {
  const { special, specialForward } = defOf(sim, actor).moves;
  const { intent } = actor;
  if (intent.special === 0) return null;
  const move = (intent.dx !== 0 ? specialForward : undefined) ?? special;
  if (move === undefined || actor.move === move || actor.hp <= costOf(sim, actor, move)) return null;
  intent.special = 0;
  if (intent.dx !== 0) actor.facing = intent.dx;
  return move;
}

export function pay(sim: Sim, actor: Actor, move: string): void {
  const cost = costOf(sim, actor, move);
  if (cost === 0) return;
  actor.hp -= cost;
  actor.grey += cost;
  actor.timers.strain = Math.min(MOST_STEPS * STRAIN_FRAMES, actor.timers.strain + STRAIN_FRAMES);
}

export const isSpecial = (sim: Seen<Sim>, actor: Seen<Actor>, move: string): boolean => {
  const { special, specialForward } = defOf(sim, actor).moves;
  return move === special || move === specialForward;
};
