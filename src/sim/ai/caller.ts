import type { Actor, Brain } from '../actor';
import type { CallDef } from '../actor-def';
import { gapX } from '../fighter/senses';
import { defOf, is, type Sim } from '../sim';
import { canComeIn, comradesOf } from '../stage/arenas';
import { px } from '../units';
import { windsUp } from './attack-tokens';
import { brawler, dropsOut } from './brawler';
import { circle, enter, watchFoe } from './footwork';

/** Nearer than this there is no time to shout: he fights. */
const CLOSE = px(76);
/** Frames in view before he opens his mouth: whoever is to stop him has seen him by then. */
const SEEN = 90;

/** Keeps behind the others; with few of them left he calls for more, which any blow stops. */
export function caller(sim: Sim, actor: Actor, brain: Brain): void {
  if (brain.plan === 'enter' && !enter(sim, actor, brain)) return;
  if (dropsOut(sim, actor, brain)) return;
  const foe = watchFoe(sim, actor);
  const { call } = defOf(sim, actor).ai ?? {};
  if (!foe || !call || actor.state === 'attack') return;
  const comrades = comradesOf(sim, actor);
  const far = gapX(actor, foe) > CLOSE;
  if (far && comrades <= call.few && calls(sim, actor, brain, call)) return;
  if (far && comrades > call.few && brain.plan === 'wait') return circle(sim, actor, brain, foe);
  brawler(sim, actor, brain);
}

function calls(sim: Sim, actor: Actor, brain: Brain, { move, line, most }: CallDef): boolean {
  if (brain.wits.calls >= most || brain.seen < SEEN || !is(sim, actor, 'ready') || !canComeIn(sim) || !windsUp(sim, actor)) return false;
  brain.attack = move;
  brain.plan = 'strike';
  brain.timer = -1;
  brain.wits.calls++;
  sim.events.push({ type: 'said', actor: actor.id, by: actor.kind, line });
  return true;
}
