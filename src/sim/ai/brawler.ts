import type { Actor, Brain } from '../actor';
import type { AiAttack } from '../actor-def';
import { lureFor } from '../feature-hooks';
import { gapX, gapY, isUp, sideOf } from '../fighter/senses';
import { roll } from '../rng';
import { defOf, is, type Sim } from '../sim';
import { px } from '../units';
import { askToken, returnToken, windsUp } from './attack-tokens';
import { circle, enter, HURRY, shuffle, walkTo, watchFoe } from './footwork';

/** Waits his turn in the ring round his foe, walks up, strikes, backs off. */
export function brawler(sim: Sim, actor: Actor, brain: Brain): void {
  if (brain.plan === 'enter' && !enter(sim, actor, brain)) return;
  if (dropsOut(sim, actor, brain)) return;
  const foe = watchFoe(sim, actor);
  if (!foe || actor.state === 'attack') return;
  const lure = lureFor(sim, actor);
  if (lure) return void walkTo(actor, lure.x, lure.y);
  if (brain.timer > 0) brain.timer = Math.max(0, brain.timer - (HASTE[brain.plan]?.[sim.world.difficulty] ?? 1));
  PLANS[brain.plan](sim, actor, brain, foe);
}

/** Frames of waiting, or of backing off, that go by in one, by difficulty. */
const HASTE: Readonly<Partial<Record<Brain['plan'], readonly [number, number, number, number]>>> = {
  wait: [1, 2, 4, 8], retreat: [1, 1, 3, 6],
};

type Plan = (sim: Sim, actor: Actor, brain: Brain, foe: Actor) => void;

const PLANS: Readonly<Record<Brain['plan'], Plan>> = {
  enter: wait, wait, approach, strike, retreat, squeeze: retreat,
};

/** Frames until one who was hurt thinks of hitting back. */
const SHAKEN = 8;

/** Who is hurt forgets what he was about to do. */
export function dropsOut(sim: Sim, actor: Actor, brain: Brain): boolean {
  if (!is(sim, actor, 'helpless') && actor.state !== 'getup') return false;
  returnToken(sim, brain);
  brain.plan = 'wait';
  brain.timer = SHAKEN;
  return true;
}

export function wait(sim: Sim, actor: Actor, brain: Brain, foe: Actor): void {
  circle(sim, actor, brain, foe);
  if (brain.timer > 0) return;
  if (isUp(sim, foe) && foe.timers.invulnerable === 0 && askToken(sim, actor, brain, 'melee')) {
    brain.attack = chooseAttack(sim, actor, brain, foe)?.move ?? null;
    brain.plan = 'approach';
    brain.timer = GIVE_UP;
    return;
  }
  if (roll(sim.world, SHIFTS) === 0) shuffle(sim, actor, brain, foe);
  else brain.timer = ASK_AGAIN;
}

/** Refused, he asks again after so many frames; one time in SHIFTS he looks for another place first. */
const ASK_AGAIN = 10;
const SHIFTS = 6;

/** Cannot get at him for so long: let another try. */
const GIVE_UP = 150;
/** Too near for it, he makes room for so long and then strikes all the same. */
const MAKES_ROOM = 40;
const IN_LANE = px(8);
/** So far out of reach he runs, by difficulty. */
const RUNS = [px(999), px(70), px(12), px(10)] as const;

function approach(sim: Sim, actor: Actor, brain: Brain, foe: Actor): void {
  const attack = defOf(sim, actor).ai?.attacks.find(({ move }) => move === brain.attack);
  if (!attack || brain.timer === 0 || !isUp(sim, foe)) return backOff(sim, brain);
  const side = sideOf(foe, actor);
  const far = gapX(actor, foe) > attack.far;
  const close = gapX(actor, foe) < attack.near && brain.timer > GIVE_UP - MAKES_ROOM;
  if (!far && !close && gapY(actor, foe) <= IN_LANE) {
    brain.plan = 'strike';
    strike(sim, actor, brain);
    return;
  }
  const distance = close ? attack.near + px(8) : attack.far - px(5);
  walkTo(actor, foe.x + side * distance, foe.y);
  if (gapX(actor, foe) > attack.far + RUNS[sim.world.difficulty]) actor.intent.ahead = HURRY;
}

/** The press itself; the state machine starts the move in this same tick. */
function strike(sim: Sim, actor: Actor, brain: Brain): void {
  if (brain.attack === null) return backOff(sim, brain);
  if (is(sim, actor, 'ready')) {
    if (brain.timer === -1) return backOff(sim, brain); // the move is over
    if (!windsUp(sim, actor)) return;
    brain.timer = -1;
    brain.streak++;
  }
}

const BACK_OFF = 30;

function backOff(sim: Sim, brain: Brain): void {
  returnToken(sim, brain);
  brain.plan = 'retreat';
  brain.attack = null;
  brain.timer = BACK_OFF;
}

function retreat(sim: Sim, actor: Actor, brain: Brain, foe: Actor): void {
  circle(sim, actor, brain, foe);
  if (brain.timer > 0) return;
  brain.plan = 'wait';
  shuffle(sim, actor, brain, foe);
}

/** What already reaches counts so often. */
const IN_REACH = 4;

/** By chance among those his phase allows. */
function chooseAttack(sim: Sim, actor: Actor, brain: Brain, foe: Actor): AiAttack | undefined {
  const attacks = (defOf(sim, actor).ai?.attacks ?? []).filter(({ phase }) => (phase ?? 0) <= brain.phase);
  const gap = gapX(actor, foe);
  const weight = ({ chance, near, far }: AiAttack): number => chance * (gap >= near && gap <= far ? IN_REACH : 1);
  let pick = roll(sim.world, attacks.reduce((sum, attack) => sum + weight(attack), 0) || 1);
  for (const attack of attacks) {
    pick -= weight(attack);
    if (pick < 0) return attack;
  }
  return attacks[0];
}
