import type { Actor } from '../actor';
import { lookup } from '../content';
import { wallOn } from '../fighter/motion';
import { phaseAt } from '../move-def';
import { actorOf, defOf, type Sim } from '../sim';
import { px } from '../units';

/** How far before him the first man is pushed, and each one after him further. */
const ARM = px(22);
const RANK = px(7);

/** Whoever charges pushes along whom he has struck, until he has gone as far as he goes or a wall is in the way. */
export function pushAlong(sim: Sim): void {
  for (const pusher of sim.world.actors) {
    if (pusher.state !== 'attack' || pusher.move === null || pusher.hitstop > 0) continue;
    const move = lookup(sim.content.moves, pusher.move, 'move');
    if (move.carries === undefined || phaseAt(move, pusher.stateFrame) !== 'active') continue;
    if (push(sim, pusher)) pusher.stateFrame = move.startup + move.active;
  }
}

/** True when the foremost has his back to the wall. */
function push(sim: Sim, pusher: Actor): boolean {
  const { facing, hitIds } = pusher;
  let ahead = ARM;
  let pinned = false;
  for (const id of hitIds) {
    const body = actorOf(sim, id);
    if (body?.state !== 'hitstun' || defOf(sim, body).weight === 'boss') continue;
    body.x = pusher.x + facing * ahead;
    body.vx = 0;
    body.stateFrame = 0; // as long as he is pushed he stays stunned
    ahead += RANK;
    const wall = wallOn(sim, facing, body);
    if ((wall - body.x) * facing > 0) continue;
    body.x = wall;
    pinned = true;
  }
  return pinned;
}
