import { lookup } from '../content';
import type { Sim } from '../sim';
import { arenaAhead } from './arenas';
import { bringIn } from './spawning';

/** A hero who will not go to the fight for so long has it brought to him, a few times. */
const PATIENCE = 1200;
const MOST = 3;
/** Two heroes have ever more of it brought, up to so many at once: one of them will always fight. */
const MOST_AT_ONCE = 6;

export function sendStray(sim: Sim): void {
  const { outcome, brawl, actors, partnership } = sim.world;
  if (brawl.idle < PATIENCE || outcome !== 'playing' || (brawl.strays >= MOST && !partnership)) return;
  const hero = actors.find(({ player }) => player !== null);
  const next = arenaAhead(sim);
  const kind = next?.waves.flat().find((one) => lookup(sim.content.actors, one.kind, 'actor').boss === undefined)?.kind;
  if (!hero || !kind) return;
  const entrance = brawl.strays % 2 === 0 ? 'right' : 'left';
  brawl.strays++;
  brawl.idle = 0;
  for (let i = partnership ? Math.min(MOST_AT_ONCE, brawl.strays) : 1; i > 0; i--) {
    const stray = bringIn(sim, { kind, x: hero.x, y: hero.y, entrance, delay: 0, leader: false, item: null }, 'stray');
    stray.brain!.wits.called = true; // and pays nothing
  }
}
