import type { Sprite } from '../render/sprite';
import { type QuadWriter, Drawable } from '../render/drawable';

/** The hand of a figure once more, over what it holds. */
export class Grip extends Drawable {
  private readonly corners: Float32Array;

  /** `shape` lies about the wrist, along and across the hand, logical px: convex, with an even number of corners. */
  constructor(private readonly figure: Sprite, private readonly shape: readonly (readonly [along: number, across: number])[]) {
    super();
    this.corners = new Float32Array(2 * shape.length);
  }

  /** At a wrist, logical px from between the feet of a man who looks to the right, the hand turned so far (radians). */
  close(x: number, y: number, turn: number): void {
    const { figure, shape, corners } = this;
    const cos = Math.cos(turn);
    const sin = Math.sin(turn);
    const grown = 1 / figure.scaleY;
    this.depth = figure.depth;
    for (let i = 0; i < shape.length; i++) {
      const [along, across] = shape[i]!;
      corners[2 * i] = figure.originX + (x + along * cos - across * sin) * grown;
      corners[2 * i + 1] = figure.originY + (y + along * sin + across * cos) * grown;
    }
  }

  write(writer: QuadWriter): void {
    this.figure.writePatch(writer, this.corners);
  }
}
