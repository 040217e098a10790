import type { Actor } from '../actor';
import { Button } from '../buttons';
import { gapX, gapY, isOut, partnerOf } from '../fighter/senses';
import { changeState } from '../fighter/change-state';
import { maxHpOf } from '../fighter/strength';
import { defOf, type Sim } from '../sim';
import { px } from '../units';
import { passControl } from './control';
import type { Press } from './buddy';
import { isFree } from './free';
import { HEAVE } from './states';

const SECOND = 1;
/** No stick can be held four ways at once: it means that the second player has put his controls down. */
export const LEAVE = Button.up | Button.down | Button.left | Button.right;

/** Any button of the second player takes over the partner's body; putting the controls down gives it back. */
export function seatPlayers(sim: Sim, buttons: readonly number[]): void {
  const { partnership, actors } = sim.world;
  if (!partnership) return;
  const now = buttons[SECOND] ?? 0;
  const leaves = (now & LEAVE) === LEAVE;
  if (!partnership.joined && now !== 0 && !leaves) {
    const free = actors.find(({ role, player }) => role === 'hero' && player === null);
    if (!free?.buddy || !free.press || !free.order) return;
    free.player = SECOND;
    free.press.held = 0;
    free.order.move = null;
    free.buddy.target = null;
    partnership.joined = true;
    partnership.swap = null;
    sim.events.push({ type: 'playerJoined', player: SECOND, actor: free.id });
  } else if (partnership.joined && leaves) {
    const body = actors.find(({ player }) => player === SECOND);
    if (body) body.player = null;
    partnership.joined = false;
    const stays = actors.find(({ player, state }) => player !== null && state === 'winded');
    if (stays && body && body.state !== 'winded') passControl(sim, stays, body);
    sim.events.push({ type: 'playerLeft', player: SECOND, actor: body?.id ?? 0 });
  }
}

// ---- a hand

const CLASP = 40;
const ARM = px(40);
const GIFT = 10;

/** Both hold down and P: who has more strength gives ten points of it. */
export function offerHand(sim: Sim, hero: Actor, press: Press): void {
  const { partnership } = sim.world;
  const other = partnerOf(sim, hero);
  if (!partnership || !other?.press || other.player === null || other.press.held === 0 || other.press.aim !== 'down') return;
  press.spent = true;
  if (gapX(hero, other) > ARM || gapY(hero, other) > px(20) || hero.id > other.id) return; // the elder counts for both
  partnership.clasp++;
  if (partnership.clasp === CLASP) slap(sim, hero, other);
}

function slap(sim: Sim, a: Actor, b: Actor): void {
  const [giver, taker] = a.hp >= b.hp ? [a, b] : [b, a];
  const gift = Math.min(GIFT, giver.hp - 1, maxHpOf(sim, taker) - taker.hp);
  giver.hp -= gift;
  taker.hp += gift;
  a.facing = b.x < a.x ? -1 : 1;
  b.facing = a.facing > 0 ? -1 : 1;
  for (const one of [a, b]) if (isFree(sim, one)) changeState(sim, one, 'highFive');
  sim.events.push({ type: 'highFive', actor: giver.id, target: taker.id, gift });
}

export function restHands(sim: Sim): void {
  const { partnership, actors } = sim.world;
  if (partnership && !actors.some(({ player, press }) => player !== null && press && press.held > 0 && press.aim === 'down')) {
    partnership.clasp = 0;
  }
}

// ---- throwing the smaller one

const throws = (sim: Sim, hero: Actor, other: Actor): boolean =>
  defOf(sim, hero).traits?.build === 'strong' && defOf(sim, other).traits?.build === 'quick';

/** Toward and P: the strong one throws the quick one two hundred px ahead. */
export function heave(sim: Sim, hero: Actor): void {
  const other = partnerOf(sim, hero);
  if (!other || !throws(sim, hero, other) || !isFree(sim, hero) || !isFree(sim, other) || isOut(sim, other)) return;
  if (gapX(hero, other) > HEAVE.reach || gapY(hero, other) > px(16)) return;
  changeState(sim, hero, 'heave');
  other.x = hero.x;
  other.y = hero.y;
  other.facing = hero.facing;
  other.timers.invulnerable = HEAVE.length + 20;
  changeState(sim, other, 'flung');
}
