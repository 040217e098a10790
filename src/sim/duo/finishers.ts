import type { Actor } from '../actor';
import { lookup } from '../content';
import { lose } from '../combat/hurting';
import { propKindOf } from '../combat/props';
import { Bounce } from '../fighter/hurt';
import { gapX, isUp, nearestFoe, partnerOf } from '../fighter/senses';
import { changeState } from '../fighter/change-state';
import { HERO_MARGIN } from '../fighter/motion';
import type { PropDef } from '../level-def';
import { actorOf, defOf, is, type Among, type Seen, type Sim } from '../sim';
import { heroHit } from '../stage/scoring';
import { px } from '../units';
import type { Aim } from './buddy';
import { spend } from './detente';
import type { FinisherDef, Key } from './finisher-def';
import { MOST_DETENTE, STAR, type Partnership, type TeamFinisher } from './partnership';

/** Both must be so near the man who reels. */
const NEAR = px(120);
/** What it takes from a boss, and how often in one phase of his. */
const BOSS_DAMAGE = 60;
const BOSS_TIMES = 2;
/** Two players have so long to agree; who has not touched anything for a second agrees. */
const CALL = 30;
const DOZES = 60;
/** Everybody gets to his mark in so many frames. */
const ON_MARK = 8;
const SAFE_AFTER = 30;

/** P and light together: a team finisher if somebody reels near both, else, with three stars, Glasnost. */
export function callFinisher(sim: Sim, hero: Actor, aim: Aim): void {
  const { partnership } = sim.world;
  const partner = partnerOf(sim, hero);
  if (!partnership || !hero.buddy || !partner?.buddy || partnership.finisher) return;
  const victim = victimFor(sim, hero, partner);
  if (!victim) return glasnost(sim, partnership, hero);
  hero.buddy.calling = CALL;
  const agrees = partner.player === null || partner.buddy.calling > 0 || (partner.press?.still ?? 0) >= DOZES;
  if (agrees && spend(sim, STAR, 'finisher', hero)) begin(sim, partnership, hero, partner, victim, aim);
}

/** Somebody reels near both, and there is a star to spend: the sign over his head. */
export function victimFor<A extends Seen<Actor>>(sim: Among<A>, hero: Seen<Actor>, partner: Seen<Actor>): A | null {
  const { partnership } = sim.world;
  if (!partnership || !canJoin(sim, hero) || !canJoin(sim, partner)) return null;
  const reels = (foe: A): boolean =>
    foe.state === 'dizzy' && (defOf(sim, foe).weight !== 'boss' || partnership.staggered < BOSS_TIMES);
  return nearestFoe(sim, hero, (foe) => reels(foe) && gapX(hero, foe) <= NEAR && gapX(partner, foe) <= NEAR);
}

const canJoin = (sim: Seen<Sim>, actor: Seen<Actor>): boolean =>
  isUp(sim, actor) && !is(sim, actor, 'helpless') && actor.state !== 'team' && actor.hp > 0;

function begin(sim: Sim, partnership: Partnership, hero: Actor, partner: Actor, victim: Actor, aim: Aim): void {
  const id = choose(sim, hero, partner, victim, aim);
  const left = leftOf(sim, hero, partner);
  partnership.finisher = {
    id, leader: hero.id, partner: partner.id, victim: victim.id, x: victim.x, y: victim.y, side: left.x <= victim.x ? 1 : -1, frame: 0,
  };
  if (defOf(sim, victim).weight === 'boss') partnership.staggered++;
  for (const one of [hero, partner]) {
    Object.assign(one, { grip: null, vx: 0, vy: 0, vz: 0, hitstop: 0 });
    changeState(sim, one, 'team');
    one.move = id;
  }
  Object.assign(victim, { vx: 0, vy: 0, vz: 0, hitstop: 0 });
  changeState(sim, victim, 'teamed');
  sim.events.push({ type: 'finisherBegan', finisher: id, actor: hero.id, partner: partner.id, target: victim.id });
}

/** Whose part is the left. */
const leftOf = (sim: Sim, a: Actor, b: Actor): Actor => (defOf(sim, a).traits?.part === 'left' ? a : b);

/** What the leader points at, if the place has what it takes; a weapon in either hand is passed round; else words and a fist. */
function choose(sim: Sim, hero: Actor, partner: Actor, victim: Actor, aim: Aim): string {
  const fits = ([, def]: readonly [string, FinisherDef]): boolean => def.aim === aim && has(sim, def.needs, hero, partner, victim);
  const rows = Object.entries(sim.content.finishers);
  const special = rows.find((row) => row[1].needs !== 'nothing' && fits(row));
  const plain =
    rows.find((row) => row[1].needs === 'nothing' && fits(row)) ?? rows.find(([, def]) => def.needs === 'nothing' && def.aim === 'neutral');
  return (special ?? plain)![0];
}

const REACH = px(150);

function has(sim: Sim, needs: FinisherDef['needs'], hero: Actor, partner: Actor, victim: Actor): boolean {
  const { items } = sim.world;
  switch (needs) {
    case 'nothing': return true;
    case 'weapon': return hero.carried !== null || partner.carried !== null;
    case 'food': return items.some(
      ({ kind, x, owner }) => owner === null && sim.content.items[kind]?.use === 'food' && Math.abs(x - victim.x) <= REACH,
    );
    case 'shutter':
    case 'window': return placeFor(sim, needs, victim.x) !== undefined;
  }
}

/** What stands near enough and has not served yet. */
const placeFor = (sim: Sim, needs: FinisherDef['needs'], at: number): PropDef | undefined =>
  sim.level.props.find(
    (prop) => propKindOf(sim, prop).serves === needs && Math.abs(prop.x - at) <= REACH && !sim.world.brawl.broken.includes(prop.id),
  );

// ---- while it runs

export function updateFinisher(sim: Sim, partnership: Partnership): void {
  const { finisher } = partnership;
  if (!finisher) return;
  const def = lookup(sim.content.finishers, finisher.id, 'finisher');
  const [leader, partner, victim] = [actorOf(sim, finisher.leader), actorOf(sim, finisher.partner), actorOf(sim, finisher.victim)];
  if (!leader || !partner) return end(partnership);
  const left = leftOf(sim, leader, partner);
  const right = left === leader ? partner : leader;
  place(sim, left, finisher, def.left, finisher.side);
  place(sim, right, finisher, def.right, finisher.side > 0 ? -1 : 1);
  if (victim?.state === 'teamed') bear(sim, finisher, def, leader, left, victim);
  if (finisher.frame >= def.frames) return release(sim, partnership, leader, partner);
  finisher.frame++;
}

function place(sim: Sim, actor: Actor, finisher: TeamFinisher, keys: readonly Key[], facing: 1 | -1): void {
  const { x, z } = along(keys, finisher.frame);
  const left = Math.max(0, ON_MARK - finisher.frame);
  const towardX = Math.max(HERO_MARGIN, Math.min(sim.level.length - HERO_MARGIN, finisher.x + finisher.side * x));
  actor.x = left === 0 ? towardX : actor.x + Math.trunc((towardX - actor.x) / left);
  actor.y = left === 0 ? finisher.y : actor.y + Math.trunc((finisher.y - actor.y) / left);
  Object.assign(actor, { z, vx: 0, vy: 0, vz: 0, facing });
  actor.timers.invulnerable = SAFE_AFTER;
}

/** Where a row of keys has him on this frame, in a straight line from one to the next. */
function along(keys: readonly Key[], frame: number): { x: number; z: number } {
  let from = keys[0]!;
  let to = from;
  for (const key of keys) {
    to = key;
    if (key.frame > frame) break;
    from = key;
  }
  const span = to.frame - from.frame;
  const done = span === 0 ? 0 : Math.min(span, frame - from.frame);
  const between = (a: number, b: number): number => (span === 0 ? a : a + Math.trunc(((b - a) * done) / span));
  return { x: between(from.x, to.x), z: between(from.z ?? 0, to.z ?? 0) };
}

function bear(sim: Sim, finisher: TeamFinisher, def: FinisherDef, leader: Actor, left: Actor, victim: Actor): void {
  place(sim, victim, finisher, def.victim, left.facing > 0 ? -1 : 1);
  victim.move = def.victim.findLast(({ frame }) => frame <= finisher.frame)?.pose ?? 'held';
  const blow = def.blows.find(({ frame }) => frame === finisher.frame);
  if (blow) wound(sim, leader, victim, blow.damage, 'light');
  if (finisher.frame === def.contact) decide(sim, finisher, def, leader, victim);
}

function wound(sim: Sim, leader: Actor, victim: Actor, damage: number, weight: 'light' | 'heavy'): void {
  const least = weight === 'light' ? Math.min(damage, victim.hp - 1) : damage;
  const stood = victim.hp > 0;
  lose(sim, victim, least);
  heroHit(sim, leader, victim, `team.${sim.world.partnership!.finisher!.id}`, least, stood && victim.hp <= 0);
  sim.events.push({
    type: 'hit', attacker: leader.id, target: victim.id, weight, damage: least, move: 'team', x: victim.x, y: victim.y,
    z: victim.z + px(44),
  });
}

function decide(sim: Sim, finisher: TeamFinisher, def: FinisherDef, leader: Actor, victim: Actor): void {
  const boss = defOf(sim, victim).weight === 'boss';
  const stood = victim.hp > 0;
  wound(sim, leader, victim, boss ? BOSS_DAMAGE : victim.hp, 'heavy');
  Object.assign(victim, {
    vx: finisher.side * def.fling.speed, vz: def.fling.lift, facing: finisher.side > 0 ? -1 : 1,
  });
  victim.stagger.juggle = 2;
  victim.timers.invulnerable = 0;
  changeState(sim, victim, 'launched', { of: 'flight', bounces: Bounce.floor });
  if (stood && victim.hp <= 0) sim.events.push({ type: 'knockedOut', actor: victim.id, by: leader.id });
  usePlace(sim, def.needs, victim.x);
  if (def.needs === 'window' && !boss) sim.world.actors = sim.world.actors.filter(({ id }) => id !== victim.id); // out by it
  sim.events.push({ type: 'finisherTold', finisher: finisher.id, x: victim.x, y: victim.y });
}

/** The shutter stays down, the window stays broken: once each. */
function usePlace(sim: Sim, needs: FinisherDef['needs'], x: number): void {
  const prop = placeFor(sim, needs, x);
  if (!prop) return;
  sim.world.brawl.broken.push(prop.id);
  sim.events.push({ type: 'propBroken', prop: prop.id, kind: prop.kind, x: prop.x, y: prop.y });
}

function release(sim: Sim, partnership: Partnership, leader: Actor, partner: Actor): void {
  end(partnership);
  for (const one of [leader, partner]) if (one.state === 'team') changeState(sim, one, 'idle');
}

const end = (partnership: Partnership): void => {
  partnership.finisher = null;
};

// ---- three stars

export const GLASNOST = { frames: 480, parries: 2 } as const;

/** Eight seconds of openness: half the tokens, half the cool-downs, the next two blows are parried by themselves, and all hands are fresh. */
function glasnost(sim: Sim, partnership: Partnership, hero: Actor): void {
  if (partnership.glasnost > 0 || !spend(sim, MOST_DETENTE, 'glasnost', hero)) return;
  partnership.glasnost = GLASNOST.frames;
  partnership.autoParries = GLASNOST.parries;
  partnership.relay = GLASNOST.frames;
  sim.events.push({ type: 'glasnostBegan', actor: hero.id });
}

export function updateGlasnost(sim: Sim, partnership: Partnership): void {
  if (partnership.glasnost === 0) return;
  partnership.glasnost--;
  if (partnership.glasnost > 0) return;
  partnership.autoParries = 0;
  sim.events.push({ type: 'glasnostOver' });
}
