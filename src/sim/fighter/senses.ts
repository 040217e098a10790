import type { Actor } from '../actor';
import type { Facing } from '../box';
import { defOf, is, type Among, type Seen, type Sim } from '../sim';

/** Who is where: questions about the bodies around one. They change nothing. */

export const isUp = (sim: Seen<Sim>, actor: Seen<Actor>): boolean => !is(sim, actor, 'floored');
export const isOut = (sim: Seen<Sim>, actor: Seen<Actor>): boolean => actor.hp <= 0 || is(sim, actor, 'out');
/** On opposite sides; a bystander is on none. */
export function isFoe(sim: Seen<Sim>, a: Seen<Actor>, b: Seen<Actor>): boolean {
  const ours = defOf(sim, a).team;
  const theirs = defOf(sim, b).team;
  return ours !== theirs && ours !== 'bystander' && theirs !== 'bystander';
}
export const sideOf = (from: Seen<Actor>, to: Seen<Actor>): Facing => (to.x < from.x ? -1 : 1);
export const gapX = (a: Seen<Actor>, b: Seen<Actor>): number => Math.abs(a.x - b.x);
export const gapY = (a: Seen<Actor>, b: Seen<Actor>): number => Math.abs(a.y - b.y);

/** The nearest foe still in the fight for whom `fits` holds; ties go to the older body. */
export function nearestFoe<A extends Seen<Actor>>(sim: Among<A>, actor: Seen<Actor>, fits: (foe: A) => boolean = () => true): A | null {
  let nearest: A | null = null;
  let best = Number.POSITIVE_INFINITY;
  for (const other of sim.world.actors) {
    const distance = gapX(actor, other) + 2 * gapY(actor, other);
    if (distance >= best || isOut(sim, other) || !isFoe(sim, actor, other) || !fits(other)) continue;
    nearest = other;
    best = distance;
  }
  return nearest;
}

/** Whom the players drive. */
export const drivenHeroes = <A extends Seen<Actor>>(sim: Among<A>): A[] => sim.world.actors.filter(({ player }) => player !== null);

/** The other hero of two. */
export const partnerOf = <A extends Seen<Actor>>(sim: Among<A>, hero: Seen<Actor>): A | undefined =>
  sim.world.actors.find(({ role, id }) => role === 'hero' && id !== hero.id);

/** A hero nobody drives, doing what he thinks best: his blows are half-hearted. */
export const fightsByHimself = (actor: Seen<Actor>): boolean =>
  actor.role === 'hero' && actor.player === null && actor.order !== null && !actor.order.acting;
