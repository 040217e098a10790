import type { Actor, Brain } from '../actor';
import type { BossDef } from '../actor-def';
import { gapX, gapY, isUp, sideOf } from '../fighter/senses';
import { defOf, is, type Sim } from '../sim';
import { px } from '../units';
import { windsUp } from './attack-tokens';
import { BOSS_GUTS } from '../combat/hurting';
import { enter, walkTo, watchFoe } from './footwork';
import { crush } from './grabber';

/** How long he may look for an opening before he simply goes. */
const PATIENCE = 140;

/** A boss goes through the pattern of his phase, over and over, and answers who will not stop hitting him. */
export function boss(sim: Sim, actor: Actor, brain: Brain): void {
  if (brain.plan === 'enter' && !enter(sim, actor, brain)) return;
  if (actor.state === 'hold') return crush(sim, actor, brain);
  if (actor.grip !== null) return;
  const foe = watchFoe(sim, actor);
  if (!foe) return;
  if (changesPhase(sim, actor, brain)) return;
  if (actor.state === 'attack') return;
  if (brain.timer > 0) brain.timer--;
  if (actor.stagger.hits >= BOSS_GUTS) brain.timer = Math.min(brain.timer, 2); // enough: he hits back
  if (brain.plan !== 'approach') return rest(sim, actor, brain, foe);
  go(sim, actor, brain, foe);
}

/** Loses a third of his health: roars, and fights on with one thing more. */
function changesPhase(sim: Sim, actor: Actor, brain: Brain): boolean {
  const { boss: def, hp } = defOf(sim, actor);
  const next = def?.phases[brain.phase];
  if (!def || next === undefined || actor.hp * 100 > hp * next || !is(sim, actor, 'ready')) return false;
  brain.phase++;
  brain.streak = 0;
  brain.plan = 'wait';
  brain.timer = 30;
  brain.attack = def.roar;
  actor.intent.light = 1;
  sim.events.push({ type: 'bossPhase', actor: actor.id, phase: brain.phase });
  return true;
}

function rest(sim: Sim, actor: Actor, brain: Brain, foe: Actor): void {
  const away = sideOf(foe, actor);
  if (gapX(actor, foe) < px(56)) walkTo(actor, foe.x + away * px(72), actor.y);
  if (brain.timer > 0 || !isUp(sim, foe)) return;
  const pattern = bossOf(sim, actor)?.patterns[brain.phase] ?? [];
  brain.attack = pattern[brain.streak % Math.max(1, pattern.length)] ?? null;
  brain.streak++;
  brain.plan = 'approach';
  brain.timer = PATIENCE;
}

const bossOf = (sim: Sim, actor: Actor): BossDef | undefined => defOf(sim, actor).boss;

const IN_LANE = px(7);

function go(sim: Sim, actor: Actor, brain: Brain, foe: Actor): void {
  const attack = defOf(sim, actor).ai?.attacks.find(({ move }) => move === brain.attack);
  if (!attack) return finish(sim, actor, brain);
  const side = sideOf(foe, actor);
  const gap = gapX(actor, foe);
  const fits = gap >= attack.near && gap <= attack.far && gapY(actor, foe) <= IN_LANE;
  if (fits || brain.timer === 0) {
    if (!isUp(sim, foe) && !fits) return finish(sim, actor, brain);
    if (windsUp(sim, actor)) finish(sim, actor, brain);
    return;
  }
  const distance = gap < attack.near ? attack.near + px(10) : attack.far - px(6);
  walkTo(actor, foe.x + side * distance, foe.y);
}

function finish(sim: Sim, actor: Actor, brain: Brain): void {
  brain.plan = 'wait';
  brain.timer = bossOf(sim, actor)?.pauses[brain.phase] ?? 0;
}
