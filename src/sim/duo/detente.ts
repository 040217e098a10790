import type { Actor } from '../actor';
import type { Resolution } from '../actor-def';
import type { Sim } from '../sim';
import { MOST_DETENTE, STAR, type DetenteReason, type Partnership } from './partnership';

/** Points for each (docs/rules.md 4.5). */
export const GAIN = {
  turns: 6, turnsMost: 24, tag: 10, order: 4, sameOrder: 1, otherWay: 20, sameWay: 5, parry: 8, parryAlone: 1, save: 15, revive: 25,
  complaint: -10, winded: -20, insult: -10,
} as const;

/** So long after one hero's blow the other's still counts as taking turns. */
const TURN_FRAMES = 120;

export function gain(sim: Sim, points: number, reason: DetenteReason, actor: Actor | null): void {
  const { partnership } = sim.world;
  if (!partnership || points === 0) return;
  const before = partnership.detente;
  const more = points > 0 ? points + fed(sim, partnership, points) : points;
  partnership.detente = Math.max(0, Math.min(MOST_DETENTE, before + more));
  partnership.earned += Math.max(0, partnership.detente - before);
  sim.events.push({ type: 'detente', change: partnership.detente - before, reason, actor: actor?.id ?? null });
  const stars = Math.trunc(partnership.detente / STAR);
  if (stars > Math.trunc(before / STAR)) sim.events.push({ type: 'starFilled', stars });
}

const FED = 20;

/** A fed parakeet sings: a twentieth more, paid in whole points as they add up. */
function fed({ world }: Sim, partnership: Partnership, points: number): number {
  if (!world.carry.fedBird) return 0;
  partnership.crumbs += points;
  const more = Math.trunc(partnership.crumbs / FED);
  partnership.crumbs -= more * FED;
  return more;
}

/** False, and nothing paid, if there is not so much. */
export function spend(sim: Sim, points: number, reason: DetenteReason, actor: Actor): boolean {
  const { partnership } = sim.world;
  if (!partnership || partnership.detente < points) return false;
  partnership.detente -= points;
  sim.events.push({ type: 'detente', change: -points, reason, actor: actor.id });
  return true;
}

/** A hero's own or ordered blow has told: hitting in turns pays, hitting alone does not. */
export function hitInTurn(sim: Sim, hero: Actor, target: Actor): void {
  const { brain } = target;
  if (!sim.world.partnership || !brain || brain.wits.called) return;
  const others = brain.struckBy !== null && brain.struckBy !== hero.id && sim.world.frame - brain.struckAt <= TURN_FRAMES;
  brain.struckBy = hero.id;
  brain.struckAt = sim.world.frame;
  if (!others || brain.paid >= GAIN.turnsMost) return;
  brain.paid += GAIN.turns;
  gain(sim, GAIN.turns, 'turns', hero);
}

/** After so many of one man's parries in a row the rest pay little: it is a meter for two. */
const FULL_PARRIES = 2;

export function parried(sim: Sim, hero: Actor): void {
  const { partnership } = sim.world;
  if (!partnership) return;
  partnership.parries++;
  gain(sim, partnership.parries > FULL_PARRIES ? GAIN.parryAlone : GAIN.parry, 'parry', hero);
}

/** A man has been put away one way or the other: the opposite of the last time pays, the third time alike does not. */
export function resolved(sim: Sim, hero: Actor, way: Resolution): void {
  const { partnership } = sim.world;
  if (!partnership) return;
  const same = partnership.lastWay === way;
  partnership.wayRun = same ? partnership.wayRun + 1 : 1;
  const points = same || partnership.lastWay === null ? (partnership.wayRun > 2 ? 0 : GAIN.sameWay) : GAIN.otherWay;
  partnership.lastWay = way;
  gain(sim, points, 'resolution', hero);
}
