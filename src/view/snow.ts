import type { Drawing } from './drawing';
import type { Easel } from './easel';
import type { Things } from './things';

interface Flake {
  readonly image: Drawing;
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

  constructor(easel: Easel, things: Things, count: number, depth: number, private readonly height: number) {
    this.flakes = Array.from({ length: count }, (_, i) => {
      const near = i % 3;
      const image = things.dress(things.drawing(easel, depth), 'snowflake', SIZE[near]!).setScroll(0, 0);
      return { image, x: (i * 0.618034) % 1, y: (i * 0.754878) % 1, near, phase: i * 1.7 };
    });
  }

  /** `falls` says at which places across the picture there is open sky. */
  draw(time: number, left: number, width: number, falls: (across: number) => boolean): void {
    for (const { image, x, y, near, phase } of this.flakes) {
      const across = x * (width + 40) - time * DRIFT[near]! + Math.sin(time * 0.02 + phase) * 8 - left * FOLLOW[near]!;
      const at = wrapped(across, width + 40) - 20;
      image.visible = falls(at);
      if (image.visible) image.setPosition(at, wrapped(y * this.height + time * FALL[near]!, this.height + 10) - 5).setAlpha(0.45 + near * 0.2);
    }
  }

  destroy(): void {
    for (const { image } of this.flakes) image.destroy();
  }
}

const wrapped = (value: number, length: number): number => ((value % length) + length) % length;
