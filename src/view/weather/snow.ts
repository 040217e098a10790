import type { Sprite } from '../render/sprite';
import type { SpriteBatch } from '../render/sprite-batch';
import type { SpriteSheet } from '../assets/sprite-sheet';

/** A stretch of street, logical px. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

interface Flake {
  readonly image: Sprite;
  readonly x: number; // share of the width
  readonly y: number;
  readonly near: number; // 0 far, 1, 2 near: speed and size
  readonly phase: number;
}

const FALL = [0.7, 1.15, 1.9]; // logical px a tick
const SIZE = [0.4, 0.65, 1.05];
const DRIFT = [0.25, 0.4, 0.7];
const FOLLOW = [0.5, 0.8, 1.15]; // how far the camera leaves them behind

/** Falling snow at three distances. A fixed number of flakes, each worked out from the time: nothing to move or to forget. */
export class Snow {
  private readonly flakes: readonly Flake[];
  private falls = false;

  constructor(batch: SpriteBatch, sheet: SpriteSheet, count: number, depth: number, private readonly height: number) {
    this.flakes = Array.from({ length: count }, (_, i) => {
      const near = i % 3;
      const image = sheet.setFrame(sheet.sprite(batch, depth), 'snowflake', SIZE[near]!).setScroll(0, 0).setAlpha(0.45 + near * 0.2);
      return { image, x: (i * 0.618034) % 1, y: (i * 0.754878) % 1, near, phase: i * 1.7 };
    });
  }

  /** It falls where there is open sky; `left` is where along the street the picture begins. */
  draw(time: number, left: number, width: number, open: readonly Span[]): void {
    const { flakes, height } = this;
    const street = width + 40;
    if (!isAnywhere(open, left, left + width)) return this.hide();
    this.falls = true;
    for (let i = 0; i < flakes.length; i++) {
      const { image, x, y, near, phase } = flakes[i]!;
      const across = x * street - time * DRIFT[near]! + Math.sin(time * 0.02 + phase) * 8 - left * FOLLOW[near]!;
      const at = (((across % street) + street) % street) - 20;
      image.visible = isAnywhere(open, left + at, left + at);
      if (!image.visible) continue;
      image.x = at;
      image.y = ((y * height + time * FALL[near]!) % (height + 10)) - 5;
    }
  }

  private hide(): void {
    if (!this.falls) return;
    this.falls = false;
    for (const { image } of this.flakes) image.visible = false;
  }

  destroy(): void {
    for (const { image } of this.flakes) image.destroy();
  }
}

export function isAnywhere(open: readonly Span[], from: number, to: number): boolean {
  for (let i = 0; i < open.length; i++) if (open[i]!.from <= to && open[i]!.to >= from) return true;
  return false;
}
