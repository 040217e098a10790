import type { Actor } from '../../actor';
import { Button, isDown } from '../../buttons';
import type { Feature, FighterState, Sim } from '../../sim';

/** The hot-stone test: hold light for three seconds; letting go in the last half second is what a man does. */
export const STONE = { from: 150, to: 180, reward: 10, burn: 4 } as const;

declare module '../../level-def' {
  interface LevelFeatures { stone: readonly Stretch[] } // where the furnace stands
}
declare module '../../sim' {
  interface FeatureRecords { stone: { tried: boolean } }
}
declare module '../../actor' {
  interface FeatureStates { stone: true }
}
declare module '../../event' {
  interface FeatureEvents {
    stoneTaken: { actor: number };
    stoneHeld: { actor: number }; // to the end: more strength for the level
    stoneDropped: { actor: number };
  }
}

const hold: FighterState = {
  is: ['spared'],
  enter(sim, actor) {
    actor.vx = 0;
    actor.vy = 0;
    sim.events.push({ type: 'stoneTaken', actor: actor.id });
  },
  update(sim, actor) {
    const { stateFrame } = actor;
    if (isDown(actor.intent.held, Button.light) && stateFrame < STONE.to) return null;
    finish(sim, actor, stateFrame >= STONE.from && stateFrame < STONE.to);
    return 'idle';
  },
};

function finish(sim: Sim, actor: Actor, held: boolean): void {
  sim.world.features.stone!.tried = true;
  if (held) {
    sim.world.brawl.bonusHp += STONE.reward;
    actor.hp += STONE.reward;
    sim.events.push({ type: 'stoneHeld', actor: actor.id });
    return;
  }
  if (actor.stateFrame >= STONE.to) actor.hp = Math.max(1, actor.hp - STONE.burn);
  sim.events.push({ type: 'stoneDropped', actor: actor.id });
}

/** Light, where the furnace stands and nobody is about. */
export const stone = {
  name: 'stone',
  begin: ({ features }) => (features.stone ? { tried: false } : null),
  states: { stone: hold },
  offers(sim, { tried }, actor) {
    if (tried || actor.player === null || actor.intent.light === 0 || sim.world.brawl.arena !== null) return null;
    if (!sim.level.features.stone?.some(({ x0, x1 }) => actor.x >= x0 && actor.x < x1)) return null;
    actor.intent.light = 0;
    return 'stone';
  },
} satisfies Feature<'stone'>;
