import type { SpriteSheet } from '../assets/sprite-sheet';
import { Depth } from '../render/depths';
import { LOGICAL_WIDTH } from '../render/projection';
import { Sprite } from '../render/sprite';
import type { SpriteBatch } from '../render/sprite-batch';

/** From the ceiling to where every wall meets its floor, logical px; and how much of it goes into the dark there, and up here. */
export const SHADE = { top: 60, foot: 352, high: 0, low: 0.5, colour: 0x0c0b18 } as const;

/** Walls are a step darker behind the fight than above it: heads stand out from them, and what hangs there shouts no louder. */
export class WallShade {
  private readonly shade: Sprite;

  constructor(batch: SpriteBatch, sheet: SpriteSheet) {
    const { source, u0, u1, v0, v1 } = sheet.cutOf('blot');
    const [u, v] = [(u0 + u1) / 2, (v0 + v1) / 2]; // its middle only: nothing of its neighbours on the texture
    const cut = { source, width: LOGICAL_WIDTH, height: SHADE.foot - SHADE.top, u0: u, u1: u, v0: v, v1: v };
    this.shade = new Sprite(batch, cut, Depth.shade)
      .setScroll(0, 1).setPosition(0, SHADE.top).setTint(SHADE.colour).setFade(SHADE.high, SHADE.low).setVisible(true);
    this.shade.filled = true;
  }

  draw(viewWidth: number): void {
    this.shade.setScale(viewWidth / LOGICAL_WIDTH, 1);
  }

  destroy(): void {
    this.shade.destroy();
  }
}
