import type { Actor } from '../sim/actor';
import type { Seen, Sim } from '../sim/sim';
import type { FrameDef } from './atlas';
import type { Drawing } from './drawing';
import type { Easel } from './easel';
import type { Things } from './things';

/** What a fighter carries, at his near hand and turned with it. */
export class WeaponInHand {
  private readonly image: Drawing;

  constructor(easel: Easel, private readonly things: Things) {
    this.image = things.drawing(easel, 0);
  }

  draw(sim: Seen<Sim>, actor: Seen<Actor>, frame: FrameDef, scale: number, x: number, row: number, depth: number, alpha: number): void {
    const shown = actor.carried !== null && frame.nh !== undefined;
    this.image.setVisible(shown);
    if (!actor.carried || !frame.nh) return;
    const def = sim.content.items[actor.carried.kind];
    if (!def) throw new Error(`no item is called "${actor.carried.kind}"`);
    const held = `${def.look}-held`;
    this.things.dress(this.image, this.things.has(held) ? held : def.look);
    this.image.setPosition(x + (frame.nh[0] / scale) * actor.facing, row + frame.nh[1] / scale).setDepth(depth).setAlpha(alpha)
      .setScale(this.image.scaleX * actor.facing, this.image.scaleY).setAngle((frame.nhDeg ?? 0) * actor.facing);
  }

  hide(): void {
    this.image.setVisible(false);
  }

  destroy(): void {
    this.image.destroy();
  }
}
