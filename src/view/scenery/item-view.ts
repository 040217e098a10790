import type { Item } from '../../sim/item';
import type { Seen, Sim } from '../../sim/sim';
import { px } from '../../sim/units';
import { Depth } from '../render/depths';
import type { Sprite } from '../render/sprite';
import type { SpriteBatch } from '../render/sprite-batch';
import { blended, depthOf, toRow, toX } from '../render/projection';
import type { SpriteSheet } from '../assets/sprite-sheet';

const LONGEST_WARNING = 60; // ticks over which the mark of a hazard grows

/** One thing on the floor or in the air, and the shadow that tells where it is or will come down. */
export class ItemView {
  private readonly image: Sprite;
  private readonly shadow: Sprite;
  private readonly before = { x: 0, y: 0, z: 0 };
  private placed = false;

  constructor(batch: SpriteBatch, private readonly sheet: SpriteSheet) {
    this.shadow = sheet.sprite(batch, Depth.shadow);
    this.image = sheet.sprite(batch, Depth.belt);
    this.image.unprinted = true;
  }

  remember(item: Seen<Item>): void {
    this.before.x = item.x;
    this.before.y = item.y;
    this.before.z = item.z;
    this.placed = true;
  }

  draw(sim: Seen<Sim>, item: Seen<Item>, blend: number): void {
    const def = sim.content.items[item.kind];
    if (!def) throw new Error(`no item is called "${item.kind}"`);
    const from = this.placed ? this.before : item;
    const x = toX(blended(from.x, item.x, blend));
    const y = blended(from.y, item.y, blend);
    const z = blended(from.z, item.z, blend);
    const flying = item.owner !== null;
    this.sheet.setFrame(this.image, def.look);
    this.image.setPosition(x, toRow(y, z)).setDepth(Depth.belt + depthOf(y, false)).setVisible(item.warning === 0)
      .setScale(this.image.scaleX * item.facing, this.image.scaleY).setAngle(0);
    if (flying) this.tumble(sim.world.frame * 14 * item.facing);
    if (item.warning > 0) this.drawMark(x, y, item.warning, sim.world.frame);
    else {
      this.sheet
        .setFrame(this.shadow, 'shadow', 0.6 * Math.max(0.4, 1 - z / px(160)))
        .setPosition(x, toRow(y, 0))
        .setDepth(Depth.shadow)
        .setAlpha(0.7)
        .setVisible(true);
    }
  }

  /** Turned about its middle, wherever it is held or stands otherwise. */
  private tumble(degrees: number): void {
    const { image } = this;
    const turn = (degrees * Math.PI) / 180;
    const x = (image.cut.width / 2 - image.originX) * image.scaleX;
    const y = (image.cut.height / 2 - image.originY) * image.scaleY;
    image
      .setPosition(image.x + x - x * Math.cos(turn) + y * Math.sin(turn), image.y + y - x * Math.sin(turn) - y * Math.cos(turn))
      .setAngle(degrees);
  }

  /** Grows until the thing falls on it. */
  private drawMark(x: number, y: number, warning: number, frame: number): void {
    const grown = 1 - Math.min(1, warning / LONGEST_WARNING);
    this.sheet.setFrame(this.shadow, 'hazard-ring', 0.35 + 0.65 * grown).setPosition(x, toRow(y, 0))
      .setDepth(Depth.mark).setAlpha(0.55 + 0.35 * grown + (frame % 12 < 6 ? 0.1 : 0)).setVisible(true);
  }

  hide(): void {
    this.placed = false;
    this.image.setVisible(false);
    this.shadow.setVisible(false);
  }

  destroy(): void {
    this.image.destroy();
    this.shadow.destroy();
  }
}
