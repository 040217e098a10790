import { isOut } from '../fighter/senses';
import type { Sim } from '../sim';
import { px, VIEW_WIDTH } from '../units';
import { clearArena, currentArena, kneel } from './arenas';

/** Nobody hurt for so long: bring them here; for so much longer: these have had enough, for nothing. No fight ever hangs. */
const FETCH_AT = 1200;
const OPEN_AT = 1800;

export function watchArena(sim: Sim): void {
  const { outcome, brawl, actors } = sim.world;
  const arena = currentArena(sim);
  if (!arena || outcome !== 'playing') return;
  brawl.quiet++;
  const left = actors.filter((actor) => actor.brain !== null && !isOut(sim, actor));
  if (brawl.quiet === FETCH_AT) {
    for (const actor of left) {
      actor.x = brawl.camera.x + px(actor.id % 2 === 0 ? 60 : VIEW_WIDTH - 60);
      actor.z = 0;
    }
  }
  if (brawl.quiet < OPEN_AT || arena.boss) return; // nobody waits for a boss to give up
  for (const actor of left) kneel(sim, actor);
  brawl.waiting = 0;
  brawl.quiet = 0;
  if (brawl.wave + 1 >= arena.waves.length) clearArena(sim, arena); // who is still to come, comes
}
