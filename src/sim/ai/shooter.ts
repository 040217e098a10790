import type { Actor, Brain } from '../actor';
import { gapX, gapY, isUp } from '../fighter/senses';
import { defOf, type Sim } from '../sim';
import { px } from '../units';
import { askToken, returnToken, windsUp } from './attack-tokens';
import { brawler, dropsOut } from './brawler';
import { circle, enter, walkTo, watchFoe } from './footwork';

const IN_LINE = px(8);
/** In line and with leave to fire, he looks for the lane no longer than this. */
const AIMS = 90;

/** Gets into your lane from afar and fires along it; the aiming is the warning. Too near for that he uses its other end. */
export function shooter(sim: Sim, actor: Actor, brain: Brain): void {
  if (brain.plan === 'enter' && !enter(sim, actor, brain)) return;
  if (dropsOut(sim, actor, brain)) return;
  const foe = watchFoe(sim, actor);
  const [fire, club] = defOf(sim, actor).ai?.attacks ?? [];
  if (!foe || !fire || actor.state === 'attack') return;
  const clubbing = brain.plan === 'strike' || brain.plan === 'retreat' || (brain.plan === 'approach' && brain.attack === club?.move);
  if (clubbing || (gapX(actor, foe) < fire.near && club)) return brawler(sim, actor, brain);
  if (brain.timer > 0) brain.timer--;
  if (brain.plan === 'approach') return aim(sim, actor, brain, foe, fire.move);
  circle(sim, actor, brain, foe);
  if (brain.timer > 0 || !isUp(sim, foe) || gapX(actor, foe) < fire.near || gapX(actor, foe) > fire.far) return;
  returnToken(sim, brain);
  if (!askToken(sim, actor, brain, 'ranged')) return;
  brain.plan = 'approach';
  brain.attack = fire.move;
  brain.timer = AIMS;
}

function aim(sim: Sim, actor: Actor, brain: Brain, foe: Actor, fire: string): void {
  walkTo(actor, actor.x, foe.y);
  if (gapY(actor, foe) > IN_LINE && brain.timer > 0) return;
  brain.attack = fire;
  if (gapY(actor, foe) <= IN_LINE && !windsUp(sim, actor)) return;
  brain.plan = 'wait';
  brain.timer = defOf(sim, actor).ai?.patience ?? 120;
}
