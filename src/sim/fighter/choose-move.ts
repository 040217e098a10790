import type { Actor, Gun } from '../actor';
import { isDown, Button } from '../buttons';
import { defOf, type Sim } from '../sim';
import { px } from '../units';
import { gapX, gapY, isUp, nearestFoe, sideOf } from './senses';
import { specialAskedFor } from './specials';

/** Which move a press means here and now, or null. Uses up the press. */
export function chooseMove(sim: Sim, actor: Actor): string | null {
  if (actor.brain) return enemyMove(actor);
  const { intent } = actor;
  const { moves } = defOf(sim, actor);
  const special = specialAskedFor(sim, actor);
  if (special !== null) return special;
  if (intent.gun > 0 && actor.carried && moves.hurl) return use(actor, 'gun', moves.hurl);
  if (intent.gun > 0 && actor.gun) return draw(sim, actor, actor.gun);
  if (intent.heavy > 0) return use(actor, 'heavy', heavyMove(sim, actor));
  if (intent.light > 0) return use(actor, 'light', lightMove(sim, actor));
  return null;
}

function enemyMove(actor: Actor): string | null {
  const { brain, intent } = actor;
  if (!brain || intent.light === 0) return null;
  intent.light = 0;
  return brain.attack;
}

function use(actor: Actor, press: 'gun' | 'heavy' | 'light', move: string | null): string | null {
  if (move !== null) actor.intent[press] = 0;
  return move;
}

/** The gun: locked while three complaints lie on the desk; empty, it is reloaded instead, as long as there is what to load it with. */
function draw(sim: Sim, actor: Actor, { rounds, magazines }: Gun): string | null {
  const { gun } = defOf(sim, actor);
  actor.intent.gun = 0;
  if (sim.world.desk?.gunLocked) sim.events.push({ type: 'gunClicked', actor: actor.id, why: 'locked' });
  else if (rounds > 0) return gun?.shoot ?? null;
  else {
    sim.events.push({ type: 'gunClicked', actor: actor.id, why: magazines > 0 ? 'empty' : 'spent' });
    return magazines > 0 ? (gun?.reload ?? null) : null;
  }
  return null;
}

/** A foe who has slipped out of reach this lately is still grabbed. */
const GRAB_COYOTE = 6;
/** Reach and depth within which forward + heavy takes hold instead of shouldering. */
const GRAB_X = px(22);
const GRAB_Y = px(12);

function heavyMove(sim: Sim, actor: Actor): string | null {
  const { moves } = defOf(sim, actor);
  if (actor.carried && moves.swing) return moves.swing;
  if (actor.intent.dx !== 0) {
    actor.facing = actor.intent.dx;
    return canGrab(sim, actor) ? (moves.grab ?? null) : (moves.heavyForward ?? moves.heavy ?? null);
  }
  if (isDown(actor.intent.held, Button.down)) return moves.heavyDown ?? moves.heavy ?? null;
  return moves.heavy ?? null;
}

function canGrab(sim: Sim, actor: Actor): boolean {
  if (actor.carried) return false;
  const foe = nearestFoe(sim, actor, (other) => isUp(sim, other) && sideOf(actor, other) === actor.facing);
  if (!foe || gapX(actor, foe) - slipped(actor, foe) > GRAB_X || gapY(actor, foe) > GRAB_Y) return false;
  return defOf(sim, foe).weight === 'normal' || foe.state === 'dizzy';
}

/** How far he has moved away of late. */
const slipped = (actor: Actor, foe: Actor): number => Math.max(0, (foe.vx - actor.vx) * actor.facing * GRAB_COYOTE);

function lightMove(sim: Sim, actor: Actor): string | null {
  const { moves } = defOf(sim, actor);
  if (actor.carried && moves.swing) return moves.swing;
  if (actor.state === 'run' && moves.dash) return moves.dash;
  const { dx } = actor.intent;
  if (dx === 0) return moves.light ?? null;
  if (moves.lightBack && isSurrounded(sim, actor)) {
    actor.facing = dx > 0 ? -1 : 1; // he may have begun to turn: the elbow goes back, the eyes stay front
    return moves.lightBack;
  }
  actor.facing = dx;
  return moves.light ?? null;
}

/** A flick of the stick counts as "back" for so long. */
const FLICK = 8;
const BACK_REACH = px(44);

/** Stick just flicked round, with a foe in reach on both sides: the back attack keeps him facing the first. */
function isSurrounded(sim: Sim, actor: Actor): boolean {
  const { intent } = actor;
  if (intent.turned > FLICK) return false;
  const near = (side: number): boolean =>
    nearestFoe(
      sim, actor, (foe) => isUp(sim, foe) && sideOf(actor, foe) === side && gapX(actor, foe) < BACK_REACH && gapY(actor, foe) < px(14),
    ) !== null;
  return near(intent.dx) && near(-intent.dx);
}
