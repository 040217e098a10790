import type { Actor, Brain } from '../actor';
import { gapX, gapY, isUp, sideOf } from '../fighter/senses';
import { defOf, type Sim } from '../sim';
import { px } from '../units';
import { BOSS_GUTS } from '../combat/hurting';
import { enter, walkTo, watchFoe } from './footwork';
import { crush } from './grabber';

/** What he does in each phase, over and over; every round ends in something that leaves him open. */
const PATTERNS = [
  ['hammer', 'grab', 'hammer', 'charge'],
  ['hammer', 'slam', 'grab', 'charge'],
  ['hammer', 'hammer', 'slam', 'charge', 'grab', 'slam'],
] as const;

/** Frames between two acts, by phase. */
const PAUSE = [48, 36, 24] as const;
/** How long he may look for an opening before he simply goes. */
const PATIENCE = 140;

/** The boss: hammer fists to parry, arms to step out of, a charge that ends in the wall, a slam to jump. */
export function strongman(sim: Sim, actor: Actor, brain: Brain): void {
  if (brain.plan === 'enter' && !enter(sim, actor, brain)) return;
  if (actor.state === 'hold') return crush(sim, actor, brain);
  if (actor.grip !== null) return;
  const foe = watchFoe(sim, actor);
  if (!foe) return;
  if (changesPhase(sim, actor, brain)) return;
  if (actor.state === 'attack') return;
  if (brain.timer > 0) brain.timer--;
  if (actor.stagger.hits >= BOSS_GUTS) brain.timer = Math.min(brain.timer, 2); // enough: he hits back
  if (brain.plan !== 'approach') return rest(actor, brain, foe);
  go(sim, actor, brain, foe);
}

/** Loses a third of his health: roars, and fights on with one thing more. */
function changesPhase(sim: Sim, actor: Actor, brain: Brain): boolean {
  const { boss, hp } = defOf(sim, actor);
  const next = boss?.phases[brain.phase];
  if (!boss || next === undefined || actor.hp * 100 > hp * next || !['idle', 'walk', 'run'].includes(actor.state)) return false;
  brain.phase++;
  brain.streak = 0;
  brain.plan = 'wait';
  brain.timer = 30;
  brain.attack = boss.roar;
  actor.intent.light = 1;
  sim.events.push({ type: 'bossPhase', actor: actor.id, phase: brain.phase });
  return true;
}

function rest(actor: Actor, brain: Brain, foe: Actor): void {
  const away = sideOf(foe, actor);
  if (gapX(actor, foe) < px(56)) walkTo(actor, foe.x + away * px(72), actor.y);
  if (brain.timer > 0 || !isUp(foe)) return;
  const pattern = PATTERNS[brain.phase] ?? PATTERNS[0];
  brain.attack = `strongman.${pattern[brain.streak % pattern.length]}`;
  brain.streak++;
  brain.plan = 'approach';
  brain.timer = PATIENCE;
}

const IN_LANE = px(7);

function go(sim: Sim, actor: Actor, brain: Brain, foe: Actor): void {
  const attack = defOf(sim, actor).ai?.attacks.find(({ move }) => move === brain.attack);
  if (!attack) return finish(brain);
  const side = sideOf(foe, actor);
  const gap = gapX(actor, foe);
  const fits = gap >= attack.near && gap <= attack.far && gapY(actor, foe) <= IN_LANE;
  if (fits || brain.timer === 0) {
    if (!isUp(foe) && !fits) return finish(brain);
    actor.intent.light = 1;
    return finish(brain);
  }
  const distance = gap < attack.near ? attack.near + px(10) : attack.far - px(6);
  walkTo(actor, foe.x + side * distance, foe.y);
}

function finish(brain: Brain): void {
  brain.plan = 'wait';
  brain.timer = PAUSE[brain.phase] ?? PAUSE[0];
}
