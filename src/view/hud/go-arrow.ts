import type { Seen, Sim } from '../../sim/sim';
import { HUD, type Pen } from './hud-pen';
import type { HudKit } from './hud-kit';
import type { Lettering } from './lettering';
import { NAMES } from '../assets/letters';
import { toRow, toX } from '../render/projection';

const IDLE = 90; // ticks without an enemy before the arrow shows
const BLINK = 40;
const PARTNER = 0x6cb8f0;

/** GO, when the way is free; and small arrows for enemies, and for one's partner, beyond the edge of the picture. */
export class Arrows {
  private readonly word: Lettering;

  constructor(kit: HudKit) {
    this.word = kit.letters(NAMES, 22, HUD.ink);
  }

  draw(pen: Pen, sim: Seen<Sim>, left: number, viewWidth: number): void {
    this.go(pen, sim, viewWidth);
    const { arena, camera } = sim.world.stage;
    if (arena === null) return;
    for (const actor of sim.world.actors) {
      if (actor.role === 'bystander' || (actor.role === 'hero' && actor.player !== null) || actor.state === 'dead' || actor.state === 'surrender') continue;
      const at = toX(actor.x) - left;
      if (at >= -16 && at <= viewWidth + 16) continue;
      const row = toRow(actor.y, 0) - 60;
      const colour = actor.role === 'hero' ? PARTNER : HUD.red;
      const beat = 3 * Math.sin(sim.world.frame * 0.2);
      if (toX(actor.x) < toX(camera.x) + 240) edgeArrow(pen, 10 + beat, row, -1, colour);
      else edgeArrow(pen, viewWidth - 10 - beat, row, 1, colour);
    }
  }

  private go(pen: Pen, sim: Seen<Sim>, viewWidth: number): void {
    const { arena, idle, outcome } = sim.world.stage;
    if (arena !== null || idle < IDLE || outcome !== 'playing' || idle % BLINK > BLINK * 0.7) {
      this.word.hide();
      return;
    }
    const x = viewWidth - 104;
    const y = 90;
    const push = Math.min(8, (idle % BLINK) * 0.6);
    signpost(pen, x + push, y, 3.4, HUD.ink);
    signpost(pen, x + push, y, 0, HUD.gold);
    this.word.put('GO', x + push + 9, y + 22);
  }

  destroy(): void {
    this.word.destroy();
  }
}

/** An arrow to the right, `out` larger on all sides. */
function signpost(pen: Pen, x: number, y: number, out: number, colour: number): void {
  pen.slab(x - out, y - out, x + 52 - out, y - out, x + 52 - out, y + 28 + out, x - 8 - out * 1.3, y + 28 + out, colour);
  pen.slab(x + 52 - out, y - 12 - out * 1.8, x + 84 + out * 1.5, y + 14, x + 84 + out * 1.5, y + 14, x + 52 - out, y + 40 + out * 1.8, colour);
}

function edgeArrow(pen: Pen, x: number, row: number, side: number, colour: number): void {
  pen.slab(x + side * 4, row, x - side * 18, row - 14, x - side * 18, row + 14, x - side * 18, row + 14, HUD.ink);
  pen.slab(x, row, x - side * 15, row - 10, x - side * 15, row + 10, x - side * 15, row + 10, colour);
}
