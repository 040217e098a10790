import type { Actor, Brain } from '../actor';
import { gapX, isUp } from '../fighter/senses';
import { defOf, type Sim } from '../sim';
import { askToken, returnToken, windsUp } from './attack-tokens';
import { brawler, dropsOut } from './brawler';
import { circle, enter, watchFoe } from './footwork';

/** Keeps far off and lobs ice at where you stand; the shadow says where. Too near for that he has his hands. */
export function lobber(sim: Sim, actor: Actor, brain: Brain): void {
  if (brain.plan === 'enter' && !enter(sim, actor, brain)) return;
  if (dropsOut(sim, actor, brain)) return;
  const foe = watchFoe(sim, actor);
  if (!foe) return;
  const [lob, shove] = defOf(sim, actor).ai?.attacks ?? [];
  if (actor.state === 'attack') return;
  const near = shove !== undefined && lob !== undefined && gapX(actor, foe) < lob.near;
  if (near || brain.plan === 'strike' || brain.plan === 'approach') return brawler(sim, actor, brain);
  if (brain.timer > 0) brain.timer--;
  circle(sim, actor, brain, foe);
  if (brain.timer > 0 || !lob || !isUp(sim, foe) || gapX(actor, foe) < lob.near) return;
  returnToken(sim, brain);
  if (!askToken(sim, actor, brain, 'ranged')) return;
  brain.attack = lob.move;
  if (!windsUp(sim, actor)) return;
  brain.timer = defOf(sim, actor).ai?.patience ?? 90;
}
