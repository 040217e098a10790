import type { Seen, Sim } from '../../sim/sim';
import { toRow, toX } from '../render/projection';
import { HUD, type Pen } from './hud-pen';

const PARTNER = 0x6cb8f0;

/** Small arrows for enemies, and for one's partner, beyond the edge of the picture. */
export function drawEdgeArrows(pen: Pen, sim: Seen<Sim>, left: number, viewWidth: number): void {
  const { arena, camera } = sim.world.brawl;
  if (arena === null) return;
  for (const actor of sim.world.actors) {
    const { role, player, state } = actor;
    if (role === 'bystander' || (role === 'hero' && player !== null) || state === 'dead' || state === 'surrender') continue;
    const at = toX(actor.x) - left;
    if (at >= -16 && at <= viewWidth + 16) continue;
    const row = toRow(actor.y, 0) - 60;
    const colour = actor.role === 'hero' ? PARTNER : HUD.red;
    const beat = 3 * Math.sin(sim.world.frame * 0.2);
    if (toX(actor.x) < toX(camera.x) + 240) edgeArrow(pen, 10 + beat, row, -1, colour);
    else edgeArrow(pen, viewWidth - 10 - beat, row, 1, colour);
  }
}

function edgeArrow(pen: Pen, x: number, row: number, side: number, colour: number): void {
  pen.slab(x + side * 2, row, x - side * 9, row - 7, x - side * 9, row + 7, x - side * 9, row + 7, HUD.ink);
  pen.slab(x, row, x - side * 7.5, row - 5, x - side * 7.5, row + 5, x - side * 7.5, row + 5, colour);
}
