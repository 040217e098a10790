import type { Content } from './content';
import { equip } from './equip';
import { openUpTo, settleFeatures } from './feature-hooks';
import { changeState } from './fighter/change-state';
import type { LevelDef } from './level-def';
import { RULES } from './rules';
import { createSim, spawn, type Setup, type Sim } from './sim';
import { layItems } from './stage/checkpoints';
import { takeTerms } from './stage/terms';
import { openTalk } from './talk/talk-state';
import { px } from './units';

/** How far behind the first hero the second one waits. */
const BESIDE = px(44);

/** A level ready for its first tick: heroes on their marks, things laid out. */
export function begin(content: Content, level: LevelDef, setup: Setup): Sim {
  const sim = createSim(RULES, content, level, setup);
  addHero(sim, level.hero, level.start.x).player = 0;
  if (level.partner !== null) addHero(sim, level.partner, level.start.x - BESIDE);
  takeTerms(sim);
  layItems(sim, 0);
  settleFeatures(sim, 0);
  sim.world.brawl.camera.right = openUpTo(sim);
  if (level.opening !== null) openTalk(sim, level.opening);
  sim.events.length = 0;
  return sim;
}

function addHero(sim: Sim, kind: string, x: number) {
  const hero = spawn(sim, kind, x, sim.level.start.y);
  hero.role = 'hero';
  equip(sim, hero);
  changeState(sim, hero, 'show');
  return hero;
}
