import type Phaser from 'phaser';
import type { Box, Placed } from '../sim/box';
import { leftOf } from '../sim/box';
import { phaseAt } from '../sim/move-def';
import { defOf, type Seen, type Sim } from '../sim/sim';
import { Depth } from './depths';
import { toRow, toX } from './place';
import type { ViewOptions } from './view-options';

/** For developers: who can be hit where (green), and what hits (red). */
export class HitboxView {
  private readonly pen: Phaser.GameObjects.Graphics;

  constructor(scene: Phaser.Scene) {
    this.pen = scene.add.graphics().setDepth(Depth.hitbox);
  }

  draw(sim: Seen<Sim>, options: ViewOptions): void {
    this.pen.clear();
    if (!options.hitboxes) return;
    for (const actor of sim.world.actors) {
      this.frame(actor, actor.y, defOf(sim, actor).hurtbox, actor.invulnerable > 0 ? 0x6080ff : 0x50e070);
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
    this.pen.fillStyle(colour, 0.2).fillRect(x, top, toX(box.w), toX(box.h)).lineStyle(1, colour, 1).strokeRect(x, top, toX(box.w), toX(box.h));
  }

  destroy(): void {
    this.pen.destroy();
  }
}
