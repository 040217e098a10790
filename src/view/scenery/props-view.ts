import type { LevelDef, PropDef } from '../../sim/level-def';
import type { Seen, Sim } from '../../sim/sim';
import { Depth } from '../render/depths';
import type { Sprite } from '../render/sprite';
import type { SpriteBatch } from '../render/sprite-batch';
import { depthOf, toRow, toX } from '../render/projection';
import type { LoadedAssets } from '../assets/loaded-assets';
import type { SpriteSheet } from '../assets/sprite-sheet';

/** Set into the wall: they throw no shadow, and what has become of them stays up. */
const IN_WALL: Readonly<Record<string, string>> = { 'shutter-up': 'shutter-down', 'lobby-window': 'lobby-window-broken' };
const SHADOW: Readonly<Record<string, number>> = { bench: 2, barrel: 1.1, crate: 1.2, bucket: 0.8 };

/** Buckets, benches, crates: they stand on the belt until somebody breaks them, and lie in pieces after. */
export class PropsView {
  private readonly sheet: SpriteSheet;
  private shown: { broken: number; last: string | null } | null = null;
  private readonly placed: readonly { prop: Seen<PropDef>; image: Sprite; shadow: Sprite }[];

  constructor(batch: SpriteBatch, level: Seen<LevelDef>, { sheet }: LoadedAssets) {
    this.sheet = sheet;
    this.placed = level.props.map((prop) => {
      const [x, row] = [toX(prop.x), toRow(prop.y, 0)];
      const shadow = sheet.setFrame(sheet.sprite(batch, Depth.shadow), 'shadow', SHADOW[prop.kind] ?? 1).setPosition(x, row);
      const image = sheet.setFrame(sheet.sprite(batch, Depth.belt + depthOf(prop.y, false)), prop.kind).setPosition(x, row);
      image.unprinted = true;
      return { prop, image, shadow };
    });
  }

  draw(sim: Seen<Sim>): void {
    const { broken } = sim.world.brawl;
    const last = broken[broken.length - 1] ?? null;
    if (this.shown?.broken === broken.length && this.shown.last === last) return;
    this.shown = { broken: broken.length, last };
    for (const { prop, image, shadow } of this.placed) {
      const whole = !broken.includes(prop.id);
      // What is left lies flat on the floor: everybody walks over it.
      const after = IN_WALL[prop.kind];
      const stands = whole || after !== undefined;
      this.sheet
        .setFrame(image, whole ? prop.kind : (after ?? `${prop.kind}-broken`))
        .setVisible(true)
        .setDepth(stands ? Depth.belt + depthOf(prop.y, false) : Depth.shadow);
      shadow.setVisible(whole && after === undefined);
    }
  }

  destroy(): void {
    for (const { image, shadow } of this.placed) {
      image.destroy();
      shadow.destroy();
    }
  }
}
