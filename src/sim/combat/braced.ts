import type { Actor } from '../actor';
import { lookup } from '../content';
import { isArmoured } from '../fighter/attack';
import { lengthOf, phaseAt } from '../move-def';
import { defOf, is, type Seen, type Sim } from '../sim';

/** After so many blows in a row a boss shuts again, until he breaks out, reels, or has had 90 frames' peace. */
export const BOSS_GUTS = 6;

/** What a blow at him who is braced adds to his stagger.guard, and at how much he has had enough. */
export const BRACE_BLOW = 10;
const ENOUGH = 40;

/** Held in a string, or drummed upon while he is braced: nobody goes on like that for ever. */
export const hasHadEnough = ({ stagger }: Seen<Actor>): boolean => stagger.hits >= BOSS_GUTS || stagger.guard >= ENOUGH;

/** A boss takes blows in full only while he is open: he reels, or a blow of his that leaves him open has gone by. */
export function isBraced(sim: Seen<Sim>, actor: Seen<Actor>): boolean {
  if (!defOf(sim, actor).boss || actor.hp <= 0 || is(sim, actor, 'floored') || actor.z > 0 || actor.state === 'dizzy') return false;
  return actor.stagger.hits >= BOSS_GUTS || !isOpen(sim, actor);
}

function isOpen(sim: Seen<Sim>, actor: Seen<Actor>): boolean {
  if (is(sim, actor, 'helpless') || is(sim, actor, 'harmless')) return true;
  if (actor.state !== 'attack' || isArmoured(sim, actor)) return false;
  return phaseAt(lookup(sim.content.moves, actor.move ?? '', 'move'), actor.stateFrame) === 'recovery';
}

/** Frames for which a boss would have stayed open had nobody struck him: a blow never frees him sooner. */
export function openFor(sim: Seen<Sim>, { kind, state, stun, stateFrame, move, stagger }: Seen<Actor>): number {
  if (!sim.content.actors[kind]?.boss || stagger.hits >= BOSS_GUTS) return 0;
  if (state === 'dizzy' || state === 'hitstun') return stun - stateFrame;
  return state === 'attack' ? lengthOf(lookup(sim.content.moves, move ?? '', 'move')) - stateFrame : 0;
}

/** Frames of a phase after which he tires: from then on a per cent more gets through each TIRES_BY. Nobody is stuck with him for ever. */
const TIRES_AFTER = 2100;
const TIRES_BY = 15;

/** What gets through to him; of a light blow, nothing may. */
export function throughBrace(sim: Sim, actor: Actor, damage: number): number {
  const tired = Math.trunc(Math.max(0, sim.world.brawl.waveFrame - TIRES_AFTER) / TIRES_BY);
  const share = isBraced(sim, actor) ? Math.min(100, (defOf(sim, actor).boss?.braced ?? 100) + tired) : 100;
  return Math.trunc((damage * share) / 100);
}
