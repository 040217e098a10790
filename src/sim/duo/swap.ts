import type { Actor } from '../actor';
import { gapX, isOut, isUp, nearestFoe, partnerOf, sideOf } from '../fighter/senses';
import { changeState } from '../fighter/change-state';
import { maxHpOf } from '../fighter/strength';
import { actorOf, is, type Sim } from '../sim';
import { px } from '../units';
import { passControl } from './control';
import { gain, GAIN } from './detente';
import { isFree } from './free';
import { dash } from './orders';
import type { Partnership, Swap } from './partnership';

/** Control passes on this frame; from far away he has to run first (docs/rules.md 4.2). */
const PASS = 6;
const RUN_IN = 24;
const FAR = px(300);
/** A swap cuts one's own recovery short, once in so many frames. */
const TAG_CANCEL = 90;

/** P held: they change places. Between two players both must ask. */
export function askToSwap(sim: Sim, hero: Actor): void {
  const { partnership } = sim.world;
  const partner = partnerOf(sim, hero);
  if (!partnership || !partner?.buddy || !hero.buddy || partnership.swap || partnership.swapCool > 0) return;
  if (isOut(sim, partner) || partner.state === 'winded' || partnership.finisher) {
    sim.events.push({ type: 'callRefused', actor: partner.id });
    return;
  }
  if (partner.player !== null && partner.press?.held === 0) return;
  cutShort(sim, hero);
  if (partner.order) partner.order.move = null;
  partnership.swap = { from: hero.id, to: partner.id, frame: 0, length: gapX(hero, partner) > FAR ? RUN_IN : PASS };
  sim.events.push({ type: 'swapBegan', from: hero.id, to: partner.id });
}

/** Slaps his own palm: out of any recovery. In a combo that is worth something. */
function cutShort(sim: Sim, hero: Actor): void {
  const { buddy } = hero;
  if (!buddy || !isFree(sim, hero)) return;
  if (hero.state === 'attack') {
    if (buddy.tagCool > 0) return;
    buddy.tagCool = TAG_CANCEL;
    if (hero.own?.of === 'attack' && hero.own.told) gain(sim, GAIN.tag, 'tag', hero);
  }
  changeState(sim, hero, 'tag');
}

export function updateSwap(sim: Sim, partnership: Partnership): void {
  partnership.swapCool = Math.max(0, partnership.swapCool - 1);
  const { swap } = partnership;
  if (!swap) return;
  swap.frame++;
  runIn(sim, swap);
  if (swap.frame < swap.length) return;
  partnership.swap = null;
  const [from, to] = [actorOf(sim, swap.from), actorOf(sim, swap.to)];
  if (!from || !to || from.player === null || isOut(sim, to) || to.state === 'winded') return;
  passControl(sim, from, to);
}

const ARM = px(30);
const AT_HAND = px(60);

/** Who takes over runs up to the man the other one has just struck, as far as the time reaches. */
function runIn(sim: Sim, swap: Swap): void {
  const [from, to] = [actorOf(sim, swap.from), actorOf(sim, swap.to)];
  if (!from || !to || to.player !== null || !is(sim, to, 'ready')) return;
  const struck = nearestFoe(sim, from, (foe) => foe.brain?.struckBy === from.id && gapX(from, foe) <= AT_HAND && isUp(sim, foe));
  if (struck) dash(sim, to, struck.x + sideOf(struck, to) * ARM, struck.y);
}

/** On the bench one gets back, a point each half second, what the last blow took. */
const REGAIN_EVERY = 30;

export function restBenched(sim: Sim): void {
  for (const actor of sim.world.actors) {
    const { buddy } = actor;
    if (!buddy || actor.player !== null || isOut(sim, actor)) continue;
    buddy.benched++;
    if (buddy.regain === 0 || buddy.benched % REGAIN_EVERY !== 0) continue;
    buddy.regain--;
    actor.hp = Math.min(maxHpOf(sim, actor), actor.hp + 1);
  }
}
