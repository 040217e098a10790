import type { Actor } from '../actor';
import { win } from '../outcome';
import { is, type Sim } from '../sim';
import { openTalk } from '../talk/talk-state';
import { bank } from './scoring';

/** Whoever is beaten last has time to fall. */
const LAST_LOOK = 60;

/** Beaten, or at the way out with nobody left to beat. A level that ends with a talk is won when that is over. */
export function judge(sim: Sim): void {
  const { world } = sim;
  const { brawl } = world;
  if (world.outcome !== 'playing' || world.talk) return;
  let first: Actor | undefined;
  let [stands, leaves] = [false, false];
  for (const hero of world.actors) {
    if (hero.role !== 'hero') continue;
    first ??= hero;
    stands ||= !is(sim, hero, 'beaten');
    leaves ||= hero.player !== null && hero.x >= sim.level.exit;
  }
  if (!stands) return goDown(sim, first);
  if (!leaves || brawl.idle < LAST_LOOK) return;
  if (!sim.level.arenas.every(({ id, optional }) => optional || brawl.cleared.includes(id))) return;
  brawl.leaving = true;
  const { ending } = sim.level;
  if (ending === null) finish(sim, world.frame + 1);
  else openTalk(sim, ending);
}

/** Nothing is left to fight or to say. `frame`: the in-game time of the run, frames. */
export function finish(sim: Sim, frame: number): void {
  bank(sim);
  win(sim, frame);
}

function goDown(sim: Sim, hero: Actor | undefined): void {
  const { world } = sim;
  if (!hero) return;
  world.outcome = 'down';
  world.outcomeFrame = world.frame + 1;
  world.score.downs++;
  world.score.pot = 0;
  world.score.combo = 0;
  sim.events.push({ type: 'wentDown', actor: hero.id });
}
