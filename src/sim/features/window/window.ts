import type { Actor } from '../../actor';
import { isOut } from '../../fighter/senses';
import { changeState } from '../../fighter/change-state';
import type { ArenaDef, LevelDef } from '../../level-def';
import { is, type Feature, type FeatureRecords, type FighterState, type Sim } from '../../sim';
import { px } from '../../units';

declare module '../../sim' {
  interface FeatureRecords {
    window: {
      broken: boolean; // somebody has gone through it
      crashed: boolean; // the hero has, too
    };
  }
}
declare module '../../actor' {
  interface FeatureStates { crash: true }
}
declare module '../../event' {
  interface FeatureEvents {
    windowBroken: { x: number; first: number }; // first: who went through it
  }
}

type Window = FeatureRecords['window'];

/** Bodies this near the pane and flying go through it. */
const PANE = px(22);
const THROUGH_SPEED = px(1.5);
const CRASH_HURT = 4;
const FIRST_OUT_POINTS = 200;
const DROP = px(60);

/** Through it and down into the snow: 110 px in 44 frames, then up again. */
const CRASH = { speed: px(2.5), lift: 1400, rise: 70 } as const;

const crash: FighterState = {
  is: ['floored', 'unbound', 'spared', 'sure'],
  enter(_sim, actor) {
    actor.facing = 1;
    actor.vx = CRASH.speed;
    actor.vy = 0;
    actor.vz = CRASH.lift;
    actor.timers.invulnerable = CRASH.rise + 30;
  },
  update(sim, actor) {
    if (actor.stateFrame > 0 && actor.z === 0 && actor.vx !== 0) {
      actor.vx = 0;
      sim.events.push({ type: 'slammed', actor: actor.id, surface: 'snow', x: actor.x, y: actor.y });
    }
    return actor.stateFrame < CRASH.rise ? null : 'idle';
  },
};

const dives = ({ state }: Actor): boolean => state === 'crash';
const arenaOf = (level: LevelDef): ArenaDef | undefined => level.arenas.find(({ ends }) => ends === 'window');

/** The great window, at the right end of the arena that ends by it: whoever is flung at it goes out first, the hero in the end. */
export const greatWindow = {
  name: 'window',
  begin: (level) => (arenaOf(level) ? { broken: false, crashed: false } : null),
  states: { crash },
  update(sim, own) {
    const arena = arenaOf(sim.level);
    if (!arena || own.crashed) return;
    flingOut(sim, own, arena);
    if (sim.world.brawl.cleared.includes(arena.id)) followOut(sim, own, arena);
  },
  stopsAt: (sim, own) => (own.crashed ? null : arenaOf(sim.level)!.x1),
  /** For who has come down beyond it; who dives is as good as there. */
  noWayBack(sim, own, x) {
    const pane = arenaOf(sim.level)!.x1;
    return x > pane || (own.crashed && sim.world.actors.some(dives)) ? pane : null;
  },
} satisfies Feature<'window'>;

/** An enemy thrown or knocked into the pane leaves through it, and the fight. */
function flingOut(sim: Sim, own: Window, arena: ArenaDef): void {
  for (const actor of sim.world.actors) {
    if (actor.role === 'hero' || actor.vx < THROUGH_SPEED || actor.x < arena.x1 - PANE || actor.x > arena.x1 || !is(sim, actor, 'flying')) {
      continue;
    }
    if (!own.broken) shatter(sim, own, arena, actor.id);
    const stood = actor.hp > 0;
    actor.hp = 0;
    actor.brain = null;
    actor.x = arena.x1 + DROP;
    sim.world.score.points += FIRST_OUT_POINTS;
    if (stood) sim.world.score.knockouts++;
    changeState(sim, actor, 'dead');
    if (stood) sim.events.push({ type: 'knockedOut', actor: actor.id, by: null });
  }
}

/** The hero walks up to it and dives; if the pane still stands, it costs him a scratch. */
function followOut(sim: Sim, own: Window, arena: ArenaDef): void {
  const hero = sim.world.actors.find((actor) => actor.role === 'hero' && !isOut(sim, actor) && actor.x >= arena.x1 - PANE);
  const ready = hero && hero.hitstop === 0 && hero.z === 0 && (is(sim, hero, 'ready') || hero.state === 'attack' || hero.state === 'land');
  if (!ready) return;
  if (!own.broken) {
    shatter(sim, own, arena, hero.id);
    hero.hp = Math.max(1, hero.hp - CRASH_HURT);
  }
  for (const other of sim.world.actors) if (other.role === 'hero') changeState(sim, other, 'crash');
  own.crashed = true;
}

function shatter(sim: Sim, own: Window, arena: ArenaDef, first: number): void {
  own.broken = true;
  sim.events.push({ type: 'windowBroken', x: arena.x1, first });
}
