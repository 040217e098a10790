import type { Actor } from '../actor';
import { Button } from '../buttons';
import { creaseSuit } from '../duo/two-ways';
import { surfaceAt } from '../stage/ground';
import { putUpHint } from '../stage/hints';
import { defOf, type Sim } from '../sim';
import { px } from '../units';
import { breakOut, hasHadEnough, isPinned } from './break-out';
import type { FighterState } from '../sim';

/** Stagger points from which one reels once the hitstun is over, and from which one falls at once. */
const DIZZY_AT = 40;
export const FALL_AT = 60;
const DIZZY_FRAMES = 60;

export const hitstun: FighterState = {
  is: ['solid', 'helpless', 'fumbles'],
  update(sim, actor) {
    skid(sim, actor);
    if (hasHadEnough(sim, actor)) return breakOut(sim, actor);
    if (actor.stateFrame < actor.stun) return null;
    if (actor.hp <= 0) return 'lying';
    if (actor.brain && actor.stagger.points >= DIZZY_AT) {
      actor.stun = DIZZY_FRAMES;
      return 'dizzy';
    }
    return 'idle';
  },
};

/** Sliding to a stop: quick on tiles; a goon on snow goes a long way, a hero never does. */
export function skid(sim: Sim, actor: Actor): void {
  const icy = defOf(sim, actor).team === 'gang' && surfaceAt(sim.level, actor.x) === 'snow';
  actor.vx = (icy ? Math.trunc((actor.vx * 15) / 16) : Math.trunc((actor.vx * 3) / 4)) | 0;
  actor.vy = 0;
}

/** Reeling: may be grabbed, arrested, thrown. */
export const dizzy: FighterState = {
  is: ['solid', 'ripe', 'helpless', 'harmless', 'fumbles'],
  enter(sim, actor) {
    actor.vx = 0;
    actor.vy = 0;
    actor.stagger.hits = 0; // a beating begins afresh
    sim.events.push({ type: 'dizzied', actor: actor.id });
  },
  update(sim, actor) {
    skid(sim, actor);
    if (hasHadEnough(sim, actor)) return breakOut(sim, actor);
    if (actor.stateFrame < actor.stun) return null;
    actor.stagger.points = 0;
    actor.stagger.hits = 0;
    actor.stagger.guard = 0;
    return 'idle';
  },
};

/** A fall this fast bounces once. */
const BOUNCE_FROM = px(3);
const BOUNCE = px(1.6);

/** Which bounces are still to come in the air, as bits. Off a wall only blows that say so, once (docs/rules.md 1a). */
export const Bounce = { floor: 1, wall: 2 } as const;

/** In the air against his will. */
export const launched: FighterState = {
  is: ['floored', 'flying', 'ripe', 'helpless', 'fumbles'],
  update(sim, actor) {
    if (actor.stateFrame === 0 || actor.z > 0 || actor.vz > 0) return null;
    if (breaksFall(sim, actor)) return 'getup';
    sim.events.push({ type: 'slammed', actor: actor.id, surface: surfaceAt(sim.level, actor.x), x: actor.x, y: actor.y });
    if (actor.own?.of === 'flight' && (actor.own.bounces & Bounce.floor) !== 0 && -actor.vz >= BOUNCE_FROM) {
      actor.own.bounces = 0;
      actor.vz = BOUNCE;
      actor.vx = Math.trunc(actor.vx / 2) | 0;
      return null;
    }
    return 'lying';
  },
};

/** Defend pressed just before he hits the floor: he rolls over his shoulder and is getting up already. */
export function breaksFall(sim: Sim, actor: Actor): boolean {
  if (actor.role !== 'hero' || actor.hp <= 0 || actor.intent.defend === 0) return false;
  actor.intent.defend = 0;
  sim.events.push({ type: 'brokeFall', actor: actor.id, surface: surfaceAt(sim.level, actor.x) });
  return true;
}

const LIE = { hero: 30, quick: 20, enemy: 40 } as const;

export const lying: FighterState = {
  is: ['floored', 'low', 'spared', 'helpless', 'harmless', 'fumbles'],
  enter(sim, actor) {
    if (actor.player !== null && actor.hp > 0) putUpHint(sim, 'fall');
    actor.z = 0;
    actor.vz = 0;
    actor.vy = 0;
    actor.stagger.juggle = 0;
    actor.stagger.points = 0;
    if (actor.role === 'hero') actor.stagger.hits = 0;
    actor.stagger.poise = defOf(sim, actor).poise;
    if (actor.brain) actor.brain.wits.falls++;
    creaseSuit(sim, actor);
  },
  update(sim, actor) {
    skid(sim, actor);
    if (actor.hp <= 0) return actor.buddy ? 'winded' : 'dead';
    const quick = actor.role === 'hero' && (actor.intent.held & (Button.defend | Button.jump)) !== 0;
    const swing = risesWith(actor);
    if (swing !== null) {
      actor.move = swing;
      return 'attack';
    }
    const frames = actor.role !== 'hero' ? LIE.enemy : quick ? LIE.quick : LIE.hero;
    return actor.stateFrame < frames ? null : 'getup';
  },
};

/** The blow he gets up with, if his mind is made up. */
function risesWith({ brain, intent }: Actor): string | null {
  if (!brain || intent.light === 0) return null;
  intent.light = 0;
  return brain.attack;
}

const GETUP = 18;
/** Untouchable for so long once up. */
const RISEN_SAFE = { hero: 45, enemy: 12 } as const;

export const getup: FighterState = {
  is: ['floored', 'low', 'spared'],
  enter(sim, actor) {
    Object.assign(actor, { vx: 0, vy: 0, vz: 0, z: 0 });
    Object.assign(actor.stagger, { juggle: 0, points: 0 });
    sim.events.push({ type: 'gotUp', actor: actor.id });
  },
  update(sim, actor) {
    if (actor.stateFrame < GETUP) return null;
    if (isPinned(sim, actor)) return breakOut(sim, actor);
    actor.timers.invulnerable = actor.role === 'hero' ? RISEN_SAFE.hero : RISEN_SAFE.enemy;
    return 'idle';
  },
};

/** Hands up, on his knees, out of the fight. */
export const surrender: FighterState = {
  is: ['floored', 'low', 'spared', 'fumbles', 'out'],
  enter(sim, actor) {
    actor.vx = 0;
    actor.vy = 0;
    sim.events.push({ type: 'surrendered', actor: actor.id });
  },
  update: () => null,
};

export const dead: FighterState = {
  is: ['floored', 'low', 'spared', 'fumbles', 'beaten', 'out'],
  enter(_sim, actor) {
    halt(actor);
  },
  update(sim, actor) {
    skid(sim, actor);
    return null;
  },
};

function halt(actor: Actor): void {
  actor.vy = 0;
  actor.vz = 0;
}
