import type { Actor } from '../../actor';
import { equip } from '../../equip';
import { openUpTo, settleFeatures } from '../../feature-hooks';
import { changeState } from '../../fighter/change-state';
import { spawn, type Sim } from '../../sim';
import { layItems } from '../../stage/checkpoints';
import { takeTerms } from '../../stage/terms';
import { px } from '../../units';

/** How far behind the first hero the second one waits. */
const BESIDE = px(44);

/** Heroes on their marks, things laid out. */
export function open(sim: Sim): void {
  const { level } = sim;
  addHero(sim, level.hero, level.start.x).player = 0;
  if (level.partner !== null) addHero(sim, level.partner, level.start.x - BESIDE);
  takeTerms(sim);
  layItems(sim, 0);
  settleFeatures(sim, 0);
  sim.world.brawl.camera.right = openUpTo(sim);
}

function addHero(sim: Sim, kind: string, x: number): Actor {
  const hero = spawn(sim, kind, x, sim.level.start.y);
  hero.role = 'hero';
  equip(sim, hero);
  changeState(sim, hero, 'show');
  return hero;
}
