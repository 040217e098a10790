import type { Actor } from '../sim/actor';
import { Button, type Buttons } from '../sim/buttons';
import { isBraced } from '../sim/combat/braced';
import { roll } from '../sim/rng';
import type { Seen, Sim } from '../sim/sim';
import { px } from '../sim/units';

/** What a player has learnt of bosses: the white outline means wait, and what he does next opens him. */
export interface BossMemory {
  dice: number;
  tick: number;
  until: number; // tick up to which the last decision holds
  waits: boolean; // for an opening, instead of wasting blows
  thrown: number; // the thing in the air that has been judged
  returns: boolean; // it is parried, to send it back, instead of stepped out of
}

export const createBossMemory = (seed: number): BossMemory => ({ dice: seed ^ 0x7f4a7c15, tick: 0, until: 0, waits: false, thrown: 0, returns: false });

/** Ticks for which one keeps to a decision. */
const DECIDES_FOR = 90;
/** From here he is drawn into his blow, and one can still get out of it. */
const NEAR = px(66);
const FAR = px(96);

/** Buttons while a boss is braced, or null to fight on. `patience`: per cent of the time one waits for an opening. */
export function awaitOpening(sim: Seen<Sim>, hero: Seen<Actor>, foe: Seen<Actor>, patience: number, memory: BossMemory): Buttons | null {
  memory.tick++;
  if (sim.content.actors[foe.kind]?.boss === undefined) return null;
  const gap = Math.abs(foe.x - hero.x);
  if (!isBraced(sim, foe)) return hero.state === 'run' && gap < NEAR ? 0 : null; // a flying start would only floor him
  if (memory.tick > memory.until) {
    memory.waits = roll(memory, 100) < patience;
    memory.until = memory.tick + DECIDES_FOR;
  }
  if (!memory.waits) return null;
  const ahead = foe.x < hero.x ? Button.left : Button.right;
  if (gap > FAR) return ahead;
  if (gap < NEAR && foe.state !== 'attack') return ahead === Button.left ? Button.right : Button.left;
  return hero.facing > 0 === foe.x >= hero.x ? 0 : ahead;
}

/** Ticks before it arrives: when to step, and when to parry. */
const STEPS_AT = 12;
const PARRIES_AT = 5;
const LANE = px(14);
/** Of which so many are the half of him and of it. */
const REACH = 6;

/** What a boss has thrown, and a parry sends back to him; null if nothing is coming. `parries`: per cent of them. */
export function answerThrown(sim: Seen<Sim>, hero: Seen<Actor>, parries: number, memory: BossMemory): Buttons | null {
  const thing = sim.world.items.find(({ kind, owner, x, y, vx }) =>
    owner !== null && owner !== hero.id && sim.content.items[kind]?.returns !== undefined && (hero.x - x) * vx > 0 &&
    Math.abs(hero.y - y) <= LANE && Math.abs(hero.x - x) <= Math.abs(vx) * STEPS_AT + NEAR);
  if (!thing) return null;
  if (memory.thrown !== thing.id) Object.assign(memory, { thrown: thing.id, returns: roll(memory, 100) < parries });
  const left = Math.abs(hero.x - thing.x) / Math.abs(thing.vx) - REACH;
  if (memory.returns) return left <= PARRIES_AT ? Button.defend : thing.x < hero.x ? Button.left : Button.right;
  return left <= STEPS_AT ? Button.defend | (hero.y > px(32) ? Button.up : Button.down) : null;
}
