import type { Box, Placed } from '../../sim/box';
import { leftOf } from '../../sim/box';
import { phaseAt } from '../../sim/move-def';
import { defOf, type Seen, type Sim } from '../../sim/sim';
import { Depth } from '../render/depths';
import type { HudKit } from '../hud/hud-kit';
import type { Pen } from '../hud/hud-pen';
import { toRow, toX } from '../render/projection';
import type { ViewOptions } from '../view-options';

/** For developers: who can be hit where (green), and what hits (red). */
export class HitboxView {
  private readonly pen: Pen;

  constructor(kit: HudKit) {
    this.pen = kit.pen(Depth.hitbox, 1);
  }

  draw(sim: Seen<Sim>, options: ViewOptions): void {
    this.pen.clear();
    if (!options.hitboxes) return;
    for (const actor of sim.world.actors) {
      this.frame(actor, actor.y, defOf(sim, actor).hurtbox, actor.timers.invulnerable > 0 ? 0x6080ff : 0x50e070);
      const move = actor.state === 'attack' && actor.move !== null ? sim.content.moves[actor.move] : undefined;
      if (move && phaseAt(move, actor.stateFrame) === 'active') this.frame(actor, actor.y, move.hitbox, 0xff4040);
    }
    for (const item of sim.world.items) {
      const def = sim.content.items[item.kind];
      if (def && item.owner !== null) this.frame(item, item.y, def.hitbox, 0xffa040);
    }
  }

  private frame(at: Placed, y: number, box: Box, colour: number): void {
    const x = toX(leftOf(at, box));
    const top = toRow(y, at.z + box.z + box.h);
    const right = x + toX(box.w);
    const bottom = top + toX(box.h);
    rectangle(this.pen, x, top, right, bottom, colour, 0.2);
    rectangle(this.pen, x, top, right, top + 1, colour, 1);
    rectangle(this.pen, x, bottom - 1, right, bottom, colour, 1);
    rectangle(this.pen, x, top, x + 1, bottom, colour, 1);
    rectangle(this.pen, right - 1, top, right, bottom, colour, 1);
  }

  destroy(): void {
    this.pen.destroy();
  }
}

const rectangle = (pen: Pen, x0: number, y0: number, x1: number, y1: number, colour: number, alpha: number): void =>
  pen.slab(x0, y0, x1, y0, x1, y1, x0, y1, colour, alpha);
