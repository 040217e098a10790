import type { Actor, Brain } from '../actor';
import type { AiAttack, BossDef } from '../actor-def';
import { hasHadEnough } from '../combat/braced';
import { gapX, gapY, isUp, sideOf } from '../fighter/senses';
import { defOf, is, type Sim } from '../sim';
import { isInView } from '../stage/camera';
import { px } from '../units';
import { windsUp } from './attack-tokens';
import { enter, walkTo, watchFoe } from './footwork';
import { crush } from './grabber';

/** How long he may look for an opening before he simply goes, or thinks of something else. */
const PATIENCE = 140;
/** And so long he tries to get the run-up he would like. */
const CLUNG = 60;
/** A foe who has not stirred for so long is there for the taking. */
const STILL = 45;
/** So long before his blow can land, whoever is still safe from getting up is not worth it. */
const SAFE = 24;

/** A boss goes through the pattern of his phase, over and over, and has an answer for who knows one trick only. */
export function boss(sim: Sim, actor: Actor, brain: Brain): void {
  if (brain.plan === 'enter' && !enter(sim, actor, brain)) return;
  if (actor.state === 'hold') return crush(sim, actor, brain);
  const def = defOf(sim, actor).boss;
  if (actor.grip !== null || !def) return;
  const foe = watchFoe(sim, actor);
  if (!foe || !is(sim, actor, 'ready')) return;
  if (changesPhase(sim, actor, brain, def) || breaksOut(actor, brain, def)) return;
  if (brain.timer > 0) brain.timer--;
  if (brain.plan !== 'approach') rest(sim, actor, brain, def, foe);
  else go(sim, actor, brain, def, foe);
}

/** Loses a third of his health: roars, while all stop, and fights on with one thing more. */
function changesPhase(sim: Sim, actor: Actor, brain: Brain, def: BossDef): boolean {
  const next = def.phases[brain.phase];
  if (next === undefined || actor.hp * 100 > defOf(sim, actor).hp * next) return false;
  brain.phase++;
  brain.streak = 0;
  sim.world.brawl.waveFrame = 0; // who comes with this phase counts from here
  begin(actor, brain, def.roar, 30);
  sim.events.push({ type: 'bossPhase', actor: actor.id, phase: brain.phase });
  const line = def.says[brain.phase - 1];
  if (line !== undefined) sim.events.push({ type: 'said', actor: actor.id, by: actor.kind, line });
  return true;
}

function breaksOut(actor: Actor, brain: Brain, def: BossDef): boolean {
  if (!hasHadEnough(actor)) return false;
  Object.assign(actor.stagger, { hits: 0, guard: 0 });
  begin(actor, brain, def.answers.beaten, 12);
  return true;
}

/** Now, whoever else has just begun something; then so long a pause. */
function begin(actor: Actor, brain: Brain, move: string, pause: number): void {
  brain.attack = move;
  brain.plan = 'wait';
  brain.timer = pause;
  actor.intent.light = 1;
}

function rest(sim: Sim, actor: Actor, brain: Brain, def: BossDef, foe: Actor): void {
  const away = sideOf(foe, actor);
  if (gapX(actor, foe) < px(56)) walkTo(actor, foe.x + away * px(72), actor.y);
  const answer = answerTo(sim, actor, brain, def, foe);
  if (answer === null && brain.timer > 0) return;
  if (!isWorthIt(sim, foe)) return;
  const pattern = def.patterns[brain.phase] ?? [];
  brain.attack = answer ?? pattern[brain.streak % Math.max(1, pattern.length)] ?? null;
  brain.plan = 'approach';
  brain.timer = PATIENCE;
}

/** What his foe does again and again decides it, not the pattern. */
function answerTo(sim: Sim, actor: Actor, brain: Brain, { answers }: BossDef, foe: Actor): string | null {
  if (foe.z > 0 && foe.state !== 'launched' && reaches(sim, actor, foe, answers.airborne)) return answers.airborne;
  if (answers.still === undefined || brain.phase === 0 || brain.timer > 0 || brain.attack === answers.still) return null;
  const waits = (foe.state === 'idle' || foe.state === 'guard') && foe.stateFrame >= STILL;
  return waits ? answers.still : null;
}

/** Nothing is wasted on who lies, reels, or is safe because he has just got up. */
const isWorthIt = (sim: Sim, foe: Actor): boolean => isUp(sim, foe) && !is(sim, foe, 'helpless') && foe.timers.invulnerable < SAFE;

const IN_LANE = px(7);

const reachOf = (sim: Sim, actor: Actor, move: string | null): AiAttack | undefined =>
  defOf(sim, actor).ai?.attacks.find((attack) => attack.move === move);

function reaches(sim: Sim, actor: Actor, foe: Actor, move: string): boolean {
  const attack = reachOf(sim, actor, move);
  return attack !== undefined && gapX(actor, foe) >= attack.near && gapX(actor, foe) <= attack.far;
}

function go(sim: Sim, actor: Actor, brain: Brain, def: BossDef, foe: Actor): void {
  const attack = reachOf(sim, actor, brain.attack);
  if (!attack) return finish(sim, brain, def);
  const gap = gapX(actor, foe);
  const near = gap >= attack.near || brain.timer < PATIENCE - CLUNG; // who clings to him gets it from where he stands
  if (near && gap <= attack.far && gapY(actor, foe) <= IN_LANE) {
    if (isWorthIt(sim, foe) && windsUp(sim, actor)) finish(sim, brain, def);
    return;
  }
  if (brain.timer === 0) return finish(sim, brain, def);
  const side = sideOf(foe, actor);
  if (gap < attack.near && stepsBack(sim, actor, brain, side)) return;
  const wanted = gap < attack.near ? attack.near + px(10) : gap > attack.far ? attack.far - px(6) : gap;
  walkTo(actor, foe.x + side * wanted, foe.y);
}

/** One step back in so many frames, and only where there is room: to have run-up, he shakes off who clings to him. */
const STEP_EVERY = 40;
const ROOM = px(60);

function stepsBack(sim: Sim, actor: Actor, brain: Brain, away: 1 | -1): boolean {
  if (brain.timer % STEP_EVERY !== 0 || !isInView(sim, actor.x + away * ROOM, 0)) return false;
  actor.intent.dx = away;
  actor.intent.defend = 1;
  return true;
}

/** Per cent of a phase's pauses, by difficulty. */
const PAUSES = [120, 100, 75, 60] as const;

/** That was that; the next one of the pattern after a pause. */
function finish({ world }: Sim, brain: Brain, def: BossDef): void {
  if (def.patterns[brain.phase]?.[brain.streak % def.patterns[brain.phase]!.length] === brain.attack) brain.streak++;
  brain.plan = 'wait';
  brain.timer = Math.trunc(((def.pauses[brain.phase] ?? 0) * PAUSES[world.difficulty]) / 100);
}
