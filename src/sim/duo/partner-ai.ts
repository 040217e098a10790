import type { Actor } from '../actor';
import { Button } from '../buttons';
import { lookup } from '../content';
import { gapX, gapY, isFoe, isOut, isUp, partnerOf, sideOf } from '../fighter/senses';
import { changeState } from '../fighter/change-state';
import { laneClearOf, wayRound } from '../fighter/way-round';
import { phaseAt } from '../move-def';
import { defOf, is, type Sim } from '../sim';
import { isInView } from '../stage/camera';
import { groundAt } from '../stage/ground';
import { px, VIEW_WIDTH } from '../units';
import type { Buddy, Order } from './buddy';
import { followOrder } from './orders';
import { isTipsy } from './two-ways';

/**
 * The partner nobody drives: a pure function of the world, no dice (docs/rules.md 4.7). Near but never in the way, never in the line of
 * fire; takes nothing, ends nothing, spoils nothing; does at once what he is asked.
 */
export function thinkPartner(sim: Sim): void {
  const { partnership, actors, outcome, frame } = sim.world;
  if (!partnership) return;
  for (const actor of actors) {
    const { buddy, order, intent } = actor;
    if (!buddy || !order || actor.role !== 'hero' || actor.player !== null) continue;
    Object.assign(intent, { light: 0, heavy: 0, jump: 0, defend: 0, gun: 0, special: 0, partner: 0, fresh: 0 });
    if (actor.hitstop > 0) continue;
    const lead = partnerOf(sim, actor);
    if (outcome !== 'playing' || !lead || isOut(sim, actor)) {
      Object.assign(intent, { dx: 0, dy: 0, ahead: 0, held: 0 });
      continue;
    }
    if (order.move !== null) {
      Object.assign(intent, { dx: 0, dy: 0, held: 0 });
      followOrder(sim, actor, order);
      continue;
    }
    keepUp(sim, actor, buddy, lead);
    if (buddy.timer > 0) buddy.timer--;
    if (frame % EVERY === 0) decide(sim, actor, buddy, lead);
    strikeOn(sim, actor, buddy, lead, order);
  }
}

const EVERY = 3; // ticks between two thoughts

function decide(sim: Sim, actor: Actor, buddy: Buddy, lead: Actor): void {
  Object.assign(actor.intent, { dx: 0, dy: 0, held: 0 });
  if (lead.state === 'show' || actor.state === 'attack') return;
  const threat = threatTo(sim, actor);
  if (threat) return cover(actor, threat);
  if (crowds(actor, lead)) return makeWay(sim, actor, lead);
  const foe = (lead.press?.still ?? 0) < GONE ? foeFor(sim, actor, buddy, lead) : null;
  if (!foe) return follow(sim, actor, lead);
  fight(sim, actor, buddy, lead, foe);
}

/** Whose man has not stirred for a minute only looks after himself: nobody is safer for standing still (docs/rules.md 4.7, rule 3). */
const GONE = 3600;

// ---- beside his man

const BESIDE = px(64);
const NEAR = px(40);
const FAR = px(160);
const LANE = px(14);

/** Half behind him, one lane off, so that he is never walked into. */
function follow(sim: Sim, actor: Actor, lead: Actor): void {
  const away = gapX(actor, lead);
  const lane = lead.y > px(32) ? -LANE : LANE;
  const wobble = isTipsy(sim, actor) ? px((sim.world.frame >> 4) % 3 - 1) * 10 : 0;
  if (away > NEAR && away < FAR && lead.intent.dx === 0) {
    actor.intent.dy = stepTo(actor.y, lead.y + lane + wobble, px(6));
    return;
  }
  walk(sim, actor, lead, lead.x - lead.facing * BESIDE, lead.y + lane + wobble);
}

/** So much room he leaves his man, along the street and in depth: whose fist is whose can be seen. */
const ROOM = px(46);
const ROOM_DEPTH = px(20); // less than the berth he gives him in passing
const crowds = (actor: Actor, lead: Actor): boolean => gapX(actor, lead) < ROOM && gapY(actor, lead) < ROOM_DEPTH;

/** Out of his man's room the shortest way: aside, and into a lane of his own. */
const makeWay = (sim: Sim, actor: Actor, lead: Actor): void =>
  walk(sim, actor, lead, lead.x + sideOf(lead, actor) * BESIDE, laneClearOf(sim, actor, lead));

const stepTo = (from: number, to: number, near: number): -1 | 0 | 1 => (Math.abs(to - from) <= near ? 0 : to < from ? -1 : 1);

const HURRY = px(60);

function walk(sim: Sim, actor: Actor, lead: Actor, toX: number, toY: number): void {
  const { intent } = actor;
  const { x, y } = wayRound(sim, actor, lead, toX, toY);
  const { camera } = sim.world.brawl;
  const ground = groundAt(sim.level, actor.x);
  const inView = Math.max(camera.x + px(14), Math.min(camera.x + px(VIEW_WIDTH - 14), x));
  const dx = stepTo(actor.x, inView, px(6));
  intent.ahead = dx !== 0 && Math.abs(inView - actor.x) > HURRY ? 99 : 0;
  intent.dx = dx;
  if (dx !== 0) intent.side = dx;
  intent.dy = stepTo(actor.y, Math.max(ground.y0 + px(2), Math.min(ground.y1 - px(2), y)), px(4));
}

const LOST = 120;
const SAFE = 30;

/** Too far out of the picture for too long: he comes in behind his man, unhurt for half a second. */
function keepUp(sim: Sim, actor: Actor, buddy: Buddy, lead: Actor): void {
  const { camera } = sim.world.brawl;
  buddy.lost = isInView(sim, actor.x, 0) || !isUp(sim, actor) ? 0 : buddy.lost + 1;
  if (buddy.lost < LOST) return;
  buddy.lost = 0;
  Object.assign(actor, { x: lead.facing > 0 ? camera.x + px(12) : camera.x + px(VIEW_WIDTH - 12), y: lead.y, z: 0 });
  actor.timers.invulnerable = SAFE;
  changeState(sim, actor, 'idle');
}

// ---- in a fight

const REST = 6; // frames between two of his strings
const SEES = 20;
const ARM = px(30);
const IN_LANE = px(8);
const REACH = px(70); // who is so near to his man is his man's

/** One his man is not at: the nearest of the others; the same one only from the other side, if he is alone. */
function foeFor(sim: Sim, actor: Actor, buddy: Buddy, lead: Actor): Actor | null {
  const foes = sim.world.actors.filter(
    (other) => isFoe(sim, actor, other) && !isOut(sim, other) && isUp(sim, other) && other.brain !== null && other.brain.seen >= SEES &&
      other.state !== 'dizzy' && isInView(sim, other.x, 16),
  );
  const leads = lead.hp > 0 ? nearestTo(lead, foes.filter((foe) => gapX(foe, lead) < px(60))) : null;
  const others = foes.filter((foe) => foe.id !== leads?.id && (gapX(foe, lead) > REACH || gapY(foe, lead) > px(24)));
  const kept = others.find(({ id }) => id === buddy.target);
  const chosen = kept ?? nearestTo(actor, others) ?? leads;
  buddy.target = chosen?.id ?? null;
  return chosen;
}

function nearestTo(actor: Actor, foes: readonly Actor[]): Actor | null {
  let best: Actor | null = null;
  for (const foe of foes) if (!best || distance(actor, foe) < distance(actor, best)) best = foe;
  return best;
}

const distance = (a: Actor, b: Actor): number => gapX(a, b) + 2 * gapY(a, b);

function fight(sim: Sim, actor: Actor, buddy: Buddy, lead: Actor, foe: Actor): void {
  const side = sideFor(actor, lead, foe);
  if (buddy.timer > 0) return stepOut(sim, actor, lead, foe, side);
  walk(sim, actor, lead, foe.x + side * ARM, foe.y);
  if (gapX(actor, foe) > ARM + px(8) || gapY(actor, foe) > IN_LANE) return;
  if (!is(sim, actor, 'ready') || actor.state === 'run') return; // no flying tackles
  if (juggles(sim) || isInLine(actor, lead, foe)) return;
  actor.facing = sideOf(actor, foe);
  actor.intent.dx = 0;
  actor.intent.light = 1;
}

/** The far side of a foe his man is at, else the side he is on. */
function sideFor(actor: Actor, lead: Actor, foe: Actor): 1 | -1 {
  const shared = gapX(lead, foe) < REACH && gapY(lead, foe) < px(24);
  return shared ? (lead.x < foe.x ? 1 : -1) : sideOf(foe, actor);
}

/** Waiting for his next turn he leaves the lane free between his man and everybody. */
function stepOut(sim: Sim, actor: Actor, lead: Actor, foe: Actor, side: 1 | -1): void {
  const lane = Math.abs(actor.y - lead.y) < px(16) ? (lead.y > px(32) ? -px(20) : px(20)) : actor.y - lead.y;
  walk(sim, actor, lead, foe.x + side * px(58), lead.y + lane);
}

/** Somebody his man has sent flying is his man's. */
const juggles = (sim: Sim): boolean =>
  sim.world.actors.some(({ state, brain }) => state === 'launched' && brain !== null && brain.struckBy !== null);

/** Between his man and his man's foe, in their lane: he holds his fists and makes way. */
function isInLine(actor: Actor, lead: Actor, foe: Actor): boolean {
  const between = (actor.x - lead.x) * lead.facing > 0 && gapX(actor, lead) < gapX(foe, lead);
  return between && gapY(actor, lead) < px(12) && lead.player !== null && gapX(actor, lead) < px(50);
}

/** Goes on with a string that tells, and rests. */
function strikeOn(sim: Sim, actor: Actor, buddy: Buddy, lead: Actor, order: Order): void {
  if (actor.state !== 'attack' || actor.move === null || order.acting) return;
  const { moves } = defOf(sim, actor);
  buddy.timer = REST;
  if (actor.hitIds.length > 0 && moves.light && !crowds(actor, lead)) actor.intent.light = 1;
}

// ---- being hit at

const SEE_IT_COMING = 16;

/** A blow about to land on him: he takes it on his arms. */
function threatTo(sim: Sim, actor: Actor): Actor | null {
  if (!is(sim, actor, 'ready') && actor.state !== 'guard') return null;
  for (const foe of sim.world.actors) {
    if (foe.state !== 'attack' || foe.move === null || !isFoe(sim, actor, foe)) continue;
    const move = lookup(sim.content.moves, foe.move, 'move');
    const soon = phaseAt(move, foe.stateFrame) !== 'recovery' && move.startup - foe.stateFrame <= SEE_IT_COMING;
    const reach = move.hitbox.x + move.hitbox.w + (move.advance ?? 0) * move.active + px(14);
    if (soon && foe.facing === sideOf(foe, actor) && gapX(actor, foe) <= reach && gapY(actor, foe) <= move.depth + px(4)) return foe;
  }
  return null;
}

function cover(actor: Actor, threat: Actor): void {
  actor.facing = sideOf(actor, threat);
  actor.intent.held = Button.defend;
  if (actor.state !== 'guard') actor.intent.defend = 1;
}
