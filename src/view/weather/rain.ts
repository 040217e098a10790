import { Depth } from '../render/depths';
import type { Sprite } from '../render/sprite';
import type { SpriteBatch } from '../render/sprite-batch';
import { LOGICAL_HEIGHT } from '../render/projection';
import { isAnywhere, type Span } from './snow';
import type { SpriteSheet } from '../assets/sprite-sheet';

const FALL = [11, 15]; // logical px a tick
const LENGTH = [12, 20];
const SLANT = 0.22;
const SPLASH = 26; // ticks from one splash of a drop to its next
const COLOUR = 0xa8c8dc;

interface Drop {
  readonly image: Sprite;
  readonly x: number; // share of the width
  readonly y: number;
  readonly near: number;
}

/** Rain on a street at night: slanting strokes, and where they end, small crowns on the wet ground. All worked out from the time. */
export class Rain {
  private readonly drops: readonly Drop[];
  private readonly crowns: readonly Drop[];

  constructor(batch: SpriteBatch, private readonly sheet: SpriteSheet, count: number, crowns: number) {
    this.drops = Array.from({ length: count }, (_, i) => {
      const near = i % 2;
      const image = sheet.setFrame(sheet.sprite(batch, Depth.snow), 'blot').setScroll(0, 0).setTint(COLOUR).setAlpha(0.2 + near * 0.12)
        .setAngle((Math.atan(SLANT) * 180) / Math.PI).setScale(0.07 + near * 0.02, LENGTH[near]! / 16);
      return { image, x: (i * 0.618034) % 1, y: (i * 0.754878) % 1, near };
    });
    this.crowns = Array.from({ length: crowns }, (_, i) => ({
      image: sheet.sprite(batch, Depth.mark - 0.5).setScroll(0, 0).setTint(COLOUR).setAlpha(0.5),
      x: (i * 0.618034) % 1, y: (i * 0.56984) % 1, near: i,
    }));
  }

  draw(time: number, left: number, width: number, open: readonly Span[]): void {
    const falls = isAnywhere(open, left, left + width);
    for (const { image, x, y, near } of this.drops) {
      image.visible = falls;
      if (!falls) continue;
      const fallen = y * LOGICAL_HEIGHT + time * FALL[near]!;
      const across = x * width - fallen * SLANT - left * (near === 0 ? 0.6 : 1.1);
      image.x = ((across % width) + width) % width;
      image.y = fallen % (LOGICAL_HEIGHT + 40) - 20;
      image.visible = isAnywhere(open, left + image.x, left + image.x);
    }
    for (const { image, x, y, near } of this.crowns) {
      const beat = (time + near * 7) / SPLASH;
      const at = ((((x + Math.floor(beat) * 0.381966) % 1) * width - left) % width + width) % width;
      image.visible = falls && beat % 1 < 0.4 && isAnywhere(open, left + at, left + at);
      if (image.visible) {
        this.sheet.setFrame(image, `splash/${Math.min(3, Math.floor((beat % 1) * 10))}`, 0.22).setPosition(at, 392 + y * 120);
      }
    }
  }

  destroy(): void {
    for (const { image } of [...this.drops, ...this.crowns]) image.destroy();
  }
}
