import type { Actor } from '../../sim/actor';
import type { Seen, Sim } from '../../sim/sim';
import { px } from '../../sim/units';
import { Depth } from '../render/depths';
import type { Sprite } from '../render/sprite';
import type { SpriteBatch } from '../render/sprite-batch';
import { toRow, toX } from '../render/projection';
import { surfaceAt } from '../scenery/surface';
import type { SpriteSheet } from '../assets/sprite-sheet';

const MOST = 60;
const STRIDE = px(14);
const LASTS = 420; // ticks

/** Bare feet leave tracks in snow; the oldest fill up first. */
export class Footprints {
  private readonly prints: { image: Sprite; age: number }[];
  private readonly last = new Map<number, { x: number; y: number; side: number }>();
  private next = 0;
  private fresh = 0; // ticks until the last of them has filled up

  constructor(batch: SpriteBatch, private readonly sheet: SpriteSheet) {
    this.prints = Array.from({ length: MOST }, () => ({
      image: sheet.sprite(batch, Depth.shadow - 1), age: LASTS,
    }));
  }

  tick(sim: Seen<Sim>): void {
    if (this.fresh > 0) {
      this.fresh--;
      for (const print of this.prints) if (print.age < LASTS && ++print.age === LASTS) print.image.visible = false;
    }
    for (const actor of sim.world.actors) if (actor.z === 0 && surfaceAt(sim.level, actor.x) === 'snow') this.follow(actor);
    if (this.last.size > 64) this.last.clear();
  }

  private follow(actor: Seen<Actor>): void {
    const last = this.last.get(actor.id);
    if (last && Math.abs(actor.x - last.x) + Math.abs(actor.y - last.y) < STRIDE) return;
    const side = last ? -last.side : 1;
    this.last.set(actor.id, { x: actor.x, y: actor.y, side });
    if (!last) return;
    const print = this.prints[this.next]!;
    this.next = (this.next + 1) % MOST;
    print.age = 0;
    this.fresh = LASTS;
    const foot = side > 0 ? 'footprint-left' : 'footprint-right';
    const { scaleX } = this.sheet.setFrame(print.image, foot).setPosition(toX(actor.x), toRow(actor.y, 0) + side * 3);
    print.image.scaleX = scaleX * actor.facing;
  }

  draw(): void {
    if (this.fresh === 0) return;
    for (const { image, age } of this.prints) {
      image.visible = age < LASTS;
      if (image.visible) image.setAlpha(0.75 * Math.min(1, (LASTS - age) / 120));
    }
  }

  destroy(): void {
    for (const { image } of this.prints) image.destroy();
  }
}
