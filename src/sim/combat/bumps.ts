import type { Actor } from '../actor';
import { drivenHeroes } from '../fighter/senses';
import { actorOf, type Sim } from '../sim';
import { heroHit } from '../stage/scoring';
import { throughBrace } from './braced';
import { lose } from './hurting';

/** Whose doing it is that he flies about: who struck him last, or whoever is driven. */
const doerOf = (sim: Sim, { brain }: Actor): Actor | undefined => actorOf(sim, brain?.struckBy ?? null) ?? drivenHeroes(sim)[0];

/** An enemy is flung against what stands fast. */
export function bump(sim: Sim, body: Actor, damage: number): void {
  if (body.role === 'hero' || body.hp <= 0) return;
  lose(sim, body, throughBrace(sim, body, damage));
  if (body.hp > 0) return;
  sim.events.push({ type: 'knockedOut', actor: body.id, by: null });
  payFor(sim, body, body, 'wall');
}

/** `body`, flying, has put `target` out of the fight: paid as a blow of whoever flung it. */
export function payFor(sim: Sim, body: Actor, target: Actor, how: string): void {
  const doer = doerOf(sim, body);
  if (doer && target.role === 'enemy') heroHit(sim, doer, target, how, 0, true);
}
