import type { Content } from './content';
import { changeState } from './fighter/states';
import type { LevelDef } from './level-def';
import { createSim, spawn, type Setup, type Sim } from './sim';
import { layItems } from './stage/checkpoints';
import { nextBarrier } from './stage/arenas';
import { px } from './units';

/** A level ready for its first tick: hero on his mark, things laid out. */
export function begin(content: Content, level: LevelDef, setup: Setup): Sim {
  const sim = createSim(content, level, setup);
  for (let player = 0; player < setup.players; player++) {
    const hero = spawn(sim, level.hero, level.start.x + px(30 * player), level.start.y);
    hero.player = player;
    changeState(sim, hero, 'show');
  }
  layItems(sim, 0);
  sim.world.stage.camera.right = nextBarrier(sim);
  sim.events.length = 0;
  return sim;
}
