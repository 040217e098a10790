import type { Actor } from '../actor';
import { isOut, partnerOf } from '../fighter/senses';
import { maxHpOf } from '../fighter/strength';
import type { FighterState, Sim, Trait } from '../sim';
import { px } from '../units';
import { passControl } from './control';
import { gain, GAIN } from './detente';

/** How a hero stands while the two of them are at something. What comes of it is decided in the rooms beside this one. */

const still = (frames: number, ...is: readonly Trait[]): FighterState => ({
  is,
  enter(_sim, actor) {
    actor.vx = 0;
    actor.vy = 0;
  },
  update: (_sim, actor) => (actor.stateFrame < frames ? null : 'idle'),
});
const FOR_EVER = Number.MAX_SAFE_INTEGER;

/** Slaps his own palm: takes over, hands over. */
export const tag = still(14);
export const burst = still(14, 'spared', 'engaged', 'sure');
export const highFive = still(24);
export const revive = still(FOR_EVER);

// ---- out of breath

/**
 * Sits so long, unless somebody helps; up again with half his strength (docs/rules.md 4.7, rule 6). Whoever is left to get up by himself
 * again and again does so with half of that, and half again.
 */
export const SITS = 480;

/** The player's man hands over at once, if there is anybody to hand over to. */
export const winded: FighterState = {
  is: ['floored', 'spared', 'fumbles', 'beaten'],
  enter(sim, actor) {
    Object.assign(actor, { vx: 0, vy: 0, vz: 0, z: 0, carried: null });
    sim.events.push({ type: 'winded', actor: actor.id });
    gain(sim, GAIN.winded, 'winded', actor);
    const other = partnerOf(sim, actor);
    if (actor.player !== null && other && other.player === null && !isOut(sim, other)) passControl(sim, actor, other);
  },
  update(sim, actor) {
    if (actor.stateFrame < SITS || sim.world.outcome !== 'playing') return null;
    return getBack(sim, actor, null);
  },
};

export function getBack(sim: Sim, actor: Actor, by: Actor | null): 'getup' {
  const { buddy } = actor;
  if (buddy) buddy.alone = by ? 0 : buddy.alone + 1;
  actor.hp = Math.max(1, maxHpOf(sim, actor) >> Math.max(1, buddy?.alone ?? 1));
  actor.stagger.hits = 0;
  if (buddy) buddy.regain = 0;
  sim.events.push({ type: 'revived', actor: actor.id, by: by?.id ?? null });
  return 'getup';
}

// ---- somebody in his grip: see resolutions.ts

const SAFE = 20;

const withGrip: FighterState = { is: ['resolving', 'sure'], update: (_sim, actor) => (actor.grip === null ? 'idle' : null) };

export const breakState: FighterState = {
  ...withGrip,
  enter(sim, actor) {
    Object.assign(actor, { vx: 0, vy: 0 });
    actor.timers.invulnerable = Math.max(actor.timers.invulnerable, SAFE);
    sim.events.push({ type: 'breakBegan', actor: actor.id, target: actor.grip ?? 0 });
  },
};
export const miranda: FighterState = { ...withGrip, enter: tag.enter! };

// ---- a team finisher: finishers.ts says where everybody is

export const team: FighterState = {
  is: ['led', 'spared', 'engaged', 'sure'],
  update: (sim) => (sim.world.partnership?.finisher ? null : 'idle'),
};
export const teamed: FighterState = { ...team, is: ['floored', 'led', 'spared', 'fumbles'] };

// ---- throwing the smaller one

export const HEAVE = { reach: px(34), release: 12, length: 26, speed: px(7.2), lift: 700 } as const;
export const heave = still(HEAVE.length, 'engaged', 'sure');

export const flung: FighterState = {
  is: ['floored', 'spared', 'sure'],
  enter(_sim, actor) {
    Object.assign(actor, { vx: 0, vy: 0, vz: 0, z: px(30) });
  },
  update(sim, actor) {
    if (actor.stateFrame < HEAVE.release) {
      actor.z = px(30);
      actor.vz = 0;
      return null;
    }
    if (actor.stateFrame === HEAVE.release) {
      actor.vx = actor.facing * HEAVE.speed;
      actor.vz = HEAVE.lift;
      actor.hitIds.length = 0;
      sim.events.push({ type: 'heaved', actor: partnerOf(sim, actor)?.id ?? 0, target: actor.id });
    }
    return actor.stateFrame > HEAVE.release && actor.z === 0 && actor.vz <= 0 ? 'land' : null;
  },
};

export const DUO_STATES = { tag, burst, winded, revive, break: breakState, miranda, team, teamed, highFive, heave, flung } as const;
