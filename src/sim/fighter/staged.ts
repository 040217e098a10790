import type { Actor } from '../actor';
import { Button, isDown } from '../buttons';
import type { Sim } from '../sim';
import { px } from '../units';
import { nearestFoe } from './senses';
import type { FighterState } from '../sim';

/** The hot-stone test: hold light for three seconds; letting go in the last half second is what a man does. */
export const STONE = { from: 150, to: 180, reward: 10, burn: 4 } as const;

export const stone: FighterState = {
  is: ['spared'],
  enter(sim, actor) {
    actor.vx = 0;
    actor.vy = 0;
    sim.events.push({ type: 'stoneTaken', actor: actor.id });
  },
  update(sim, actor) {
    const { stateFrame } = actor;
    if (isDown(actor.intent.held, Button.light) && stateFrame < STONE.to) return null;
    finishStone(sim, actor, stateFrame >= STONE.from && stateFrame < STONE.to);
    return 'idle';
  },
};

function finishStone(sim: Sim, actor: Actor, held: boolean): void {
  for (const trigger of sim.level.triggers) if (trigger.kind === 'stone') sim.world.stage.fired.push(trigger.id);
  if (held) {
    sim.world.stage.bonusHp += STONE.reward;
    actor.hp += STONE.reward;
    sim.events.push({ type: 'stoneHeld', actor: actor.id });
    return;
  }
  if (actor.stateFrame >= STONE.to) actor.hp = Math.max(1, actor.hp - STONE.burn);
  sim.events.push({ type: 'stoneDropped', actor: actor.id });
}

/** Through the great window and down into the snow: 110 px in 44 frames, then up again. */
const CRASH = { speed: px(2.5), lift: 1400, rise: 70 } as const;

export const crash: FighterState = {
  is: ['floored', 'unbound', 'spared', 'sure'],
  enter(_sim, actor) {
    actor.facing = 1;
    actor.vx = CRASH.speed;
    actor.vy = 0;
    actor.vz = CRASH.lift;
    actor.invulnerable = CRASH.rise + 30;
  },
  update(sim, actor) {
    if (actor.stateFrame > 0 && actor.z === 0 && actor.vx !== 0) {
      actor.vx = 0;
      sim.events.push({ type: 'slammed', actor: actor.id, surface: 'snow', x: actor.x, y: actor.y });
    }
    return actor.stateFrame < CRASH.rise ? null : 'idle';
  },
};

/** Stands like one of the statues until any button, or company, moves him: the first press already counts. Or he has won. */
export const show: FighterState = {
  is: ['spared'],
  enter(_sim, actor) {
    actor.vx = 0;
    actor.vy = 0;
  },
  update(sim, actor) {
    if (sim.world.stage.outcome === 'won') return null;
    return actor.intent.held !== 0 || nearestFoe(sim, actor) !== null ? 'idle' : null;
  },
};
