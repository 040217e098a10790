import type Phaser from 'phaser';
import { type QuadWriter, VERTEX_FLOATS, TINT_FILL, Drawable } from './drawable';
import type { SpriteBatch } from './sprite-batch';

/** A rectangle of a texture; Phaser's frames are such. */
export interface Cut {
  readonly source: { readonly glTexture: Phaser.Renderer.WebGL.Wrappers.WebGLTextureWrapper | null };
  readonly width: number;
  readonly height: number;
  readonly u0: number;
  readonly v0: number;
  readonly u1: number;
  readonly v1: number;
}

const OPAQUE = 255;

/** One picture: what is cut from where, and how it lies. Plain fields, for a batch to draw. */
export class Sprite extends Drawable {
  name = ''; // of the drawing it shows
  x = 0;
  y = 0;
  scaleX = 1;
  scaleY = 1;
  /** The pivot, texture px from the upper left corner. */
  originX = 0;
  originY = 0;
  /** How much of the camera's movement it follows. */
  scroll = 1;
  scrollRows = 1;
  /** Its own colour is covered by the tint instead of multiplied. */
  filled = false;
  private tintLeft = 0xffffff;
  private tintRight = 0xffffff;
  private alphaTop = OPAQUE;
  private alphaBottom = OPAQUE;
  private cos = 1;
  private sin = 0;
  private degrees = 0;

  constructor(batch: SpriteBatch, public cut: Cut, depth: number) {
    super();
    this.depth = depth;
    this.addTo(batch);
  }

  get alpha(): number {
    return this.alphaBottom / OPAQUE;
  }

  get angle(): number {
    return this.degrees;
  }

  setCut(cut: Cut, originX: number, originY: number): this {
    this.cut = cut;
    this.originX = originX;
    this.originY = originY;
    return this;
  }

  setPosition(x: number, y: number): this {
    this.x = x;
    this.y = y;
    return this;
  }

  setScale(x: number, y = x): this {
    this.scaleX = x;
    this.scaleY = y;
    return this;
  }

  setDepth(depth: number): this {
    this.depth = depth;
    return this;
  }

  setVisible(visible: boolean): this {
    this.visible = visible;
    return this;
  }

  setAlpha(alpha: number): this {
    this.alphaTop = this.alphaBottom = Math.round(Math.max(0, Math.min(1, alpha)) * OPAQUE);
    return this;
  }

  /** Fades from one alpha at the top to another at the foot. */
  setFade(top: number, bottom: number): this {
    this.alphaTop = Math.round(top * OPAQUE);
    this.alphaBottom = Math.round(bottom * OPAQUE);
    return this;
  }

  setTint(left: number, right = left): this {
    this.tintLeft = left;
    this.tintRight = right;
    return this;
  }

  setAngle(degrees: number): this {
    if (degrees === this.degrees) return this;
    this.degrees = degrees;
    this.cos = Math.cos((degrees * Math.PI) / 180);
    this.sin = Math.sin((degrees * Math.PI) / 180);
    return this;
  }

  setScroll(across: number, down: number): this {
    this.scroll = across;
    this.scrollRows = down;
    return this;
  }

  write(writer: QuadWriter): void {
    const { cut, cos, sin } = this;
    const page = cut.source.glTexture;
    if (!page) return;
    const { zoom } = writer;
    const across = this.scaleX * zoom;
    const down = this.scaleY * zoom;
    const x = (this.x - writer.scrollX * this.scroll) * zoom;
    const y = (this.y - writer.scrollY * this.scrollRows) * zoom;
    const left = -this.originX * across;
    const top = -this.originY * down;
    const right = left + cut.width * across;
    const bottom = top + cut.height * down;
    const at = writer.addQuad(page);
    const fill = this.filled ? TINT_FILL : 0;
    const low = this.alphaBottom << 24;
    const high = this.alphaTop << 24;
    writer.setVertex(at, x + left * cos - bottom * sin, y + left * sin + bottom * cos, cut.u0, cut.v1, fill, low | this.tintLeft);
    writer.setVertex(
      at + VERTEX_FLOATS, x + left * cos - top * sin, y + left * sin + top * cos, cut.u0, cut.v0, fill, high | this.tintLeft,
    );
    writer.setVertex(
      at + 2 * VERTEX_FLOATS, x + right * cos - bottom * sin, y + right * sin + bottom * cos, cut.u1, cut.v1, fill,
      low | this.tintRight,
    );
    writer.setVertex(
      at + 3 * VERTEX_FLOATS, x + right * cos - top * sin, y + right * sin + top * cos, cut.u1, cut.v0, fill, high | this.tintRight,
    );
  }

  /** Draws a part of it once more, over what was laid on it: a convex patch of an even number of corners, x and y in turn, texture px. */
  writePatch(writer: QuadWriter, corners: ArrayLike<number>): void {
    const page = this.cut.source.glTexture;
    if (!page) return;
    const last = corners.length / 2 - 1;
    for (let i = 0; i < (last - 1) / 2; i++) {
      const at = writer.addQuad(page);
      this.writeVertex(writer, at, corners, last - i);
      this.writeVertex(writer, at + VERTEX_FLOATS, corners, i);
      this.writeVertex(writer, at + 2 * VERTEX_FLOATS, corners, last - i - 1);
      this.writeVertex(writer, at + 3 * VERTEX_FLOATS, corners, i + 1);
    }
  }

  /** One corner of a patch of a figure that stands straight. */
  private writeVertex(writer: QuadWriter, at: number, corners: ArrayLike<number>, i: number): void {
    const { cut } = this;
    const across = Math.max(0, Math.min(cut.width, corners[2 * i]!));
    const down = Math.max(0, Math.min(cut.height, corners[2 * i + 1]!));
    const share = across / cut.width;
    writer.setVertex(
      at,
      (this.x - writer.scrollX * this.scroll + (across - this.originX) * this.scaleX) * writer.zoom,
      (this.y - writer.scrollY * this.scrollRows + (down - this.originY) * this.scaleY) * writer.zoom,
      cut.u0 + (cut.u1 - cut.u0) * share, cut.v0 + (cut.v1 - cut.v0) * (down / cut.height),
      this.filled ? TINT_FILL : 0, (this.alphaBottom << 24) | mixed(this.tintLeft, this.tintRight, share),
    );
  }
}

function mixed(left: number, right: number, share: number): number {
  if (left === right) return left;
  const part = (shift: number): number => {
    const from = (left >> shift) & 255;
    return Math.round(from + (((right >> shift) & 255) - from) * share) << shift;
  };
  return part(16) | part(8) | part(0);
}
