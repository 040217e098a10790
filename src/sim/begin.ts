import type { Content } from './content';
import type { LevelDef } from './level-def';
import { RULES } from './rules';
import { createSim, type Setup, type Sim } from './sim';
import { openTalk } from './talk/talk-state';

/** A level ready for its first tick, laid out by the mode it is played by. */
export function begin(content: Content, level: LevelDef, setup: Setup): Sim {
  const sim = createSim(RULES, content, level, setup);
  sim.rules.modes[level.mode].open?.(sim);
  if (level.opening !== null) openTalk(sim, level.opening);
  sim.events.length = 0;
  return sim;
}
