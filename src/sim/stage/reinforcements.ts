import type { Actor } from '../actor';
import { lookup } from '../content';
import type { Sim } from '../sim';
import { canComeIn } from './arenas';
import { bringIn } from './spawning';

/** Who has got his call out brings men in, from either side: they are of his wave, and never more than may fight at once. */
export function answerCalls(sim: Sim): void {
  for (const actor of [...sim.world.actors]) {
    if (actor.state !== 'attack' || actor.brain === null || actor.hitstop > 0) continue;
    const { calls, startup } = lookup(sim.content.moves, actor.move ?? '', 'move');
    if (calls && actor.stateFrame === startup) bringMen(sim, actor, actor.brain.wave, calls.kind, calls.men);
  }
}

function bringMen(sim: Sim, caller: Actor, wave: string | null, kind: string, men: number): void {
  for (let i = 0; i < men && wave !== null && canComeIn(sim); i++) {
    const entrance = i % 2 === 0 ? 'right' : 'left';
    const man = bringIn(sim, { kind, x: caller.x, y: caller.y, entrance, delay: 0, leader: false, item: null }, wave);
    if (man.brain) man.brain.wits.called = true;
  }
}
