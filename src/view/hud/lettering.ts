import { type QuadWriter, VERTEX_FLOATS, Drawable } from '../render/drawable';
import type { SpriteBatch } from '../render/sprite-batch';
import type { Alphabet } from '../assets/letters';

export type Align = 'left' | 'middle' | 'right';
const SHARE: Readonly<Record<Align, number>> = { left: 0, middle: 0.5, right: 1 };
const LINE = 0.72; // of a letter's height lie above the line it stands on
const PLACES = 6; // numbers a glyph takes: x, width, u0, v0, u1, v1

/** A line of letters; worked out when its words change, and only put down after that. */
export class Lettering extends Drawable {
  width = 0; // logical px
  private shown = '';
  private glyphs = new Float32Array(0);
  private count = 0;
  private x = 0;
  private y = 0;
  private cos = 1;
  private sin = 0;
  private degrees = 0;
  private swell = 1;
  private alpha = 255;

  constructor(
    batch: SpriteBatch, private readonly alphabet: Alphabet, private readonly size: number, private colour: number,
    private readonly align: Align, depth: number,
  ) {
    super();
    this.depth = depth;
    this.addTo(batch);
  }

  /** At `x`, standing on the line `y`. */
  put(text: string, x: number, y: number): this {
    if (text !== this.shown) this.set(text);
    this.visible = true;
    return this.move(x, y);
  }

  move(x: number, y: number): this {
    this.x = x;
    this.y = y;
    return this;
  }

  turn(degrees: number, swell = 1): this {
    this.swell = swell;
    if (degrees === this.degrees) return this;
    this.degrees = degrees;
    this.cos = Math.cos((degrees * Math.PI) / 180);
    this.sin = Math.sin((degrees * Math.PI) / 180);
    return this;
  }

  fade(alpha: number): this {
    this.alpha = Math.round(Math.max(0, Math.min(1, alpha)) * 255);
    return this;
  }

  tint(colour: number): this {
    this.colour = colour;
    return this;
  }

  hide(): void {
    this.visible = false;
  }

  private set(text: string): void {
    const { alphabet } = this;
    this.shown = text;
    this.count = 0;
    if (this.glyphs.length < text.length * PLACES) this.glyphs = new Float32Array(text.length * PLACES);
    let x = 0;
    for (let i = 0; i < text.length; i++) {
      const glyph = alphabet.glyphOf(text.charCodeAt(i));
      if (!glyph) continue;
      if (glyph.width > 0) {
        const { glyphs } = this;
        const at = this.count++ * PLACES;
        glyphs[at] = x + glyph.offset;
        glyphs[at + 1] = glyph.width;
        glyphs[at + 2] = glyph.u0;
        glyphs[at + 3] = glyph.v0;
        glyphs[at + 4] = glyph.u1;
        glyphs[at + 5] = glyph.v1;
      }
      x += glyph.advance;
    }
    this.width = (x * this.size) / alphabet.size;
  }

  write(writer: QuadWriter): void {
    const { alphabet, glyphs, cos, sin } = this;
    const page = alphabet.cut.source.glTexture;
    if (!page) return;
    const scale = (this.size / alphabet.size) * writer.zoom * this.swell;
    const start = -this.width * SHARE[this.align] * writer.zoom * this.swell;
    const top = -LINE * alphabet.height * scale;
    const bottom = top + alphabet.height * scale;
    const x = this.x * writer.zoom;
    const y = this.y * writer.zoom;
    const tint = (this.alpha << 24) | this.colour;
    for (let i = 0; i < this.count; i++) {
      const from = i * PLACES;
      const left = start + glyphs[from]! * scale;
      const right = left + glyphs[from + 1]! * scale;
      const u0 = glyphs[from + 2]!;
      const v0 = glyphs[from + 3]!;
      const u1 = glyphs[from + 4]!;
      const v1 = glyphs[from + 5]!;
      const at = writer.addQuad(page);
      writer.setVertex(at, x + left * cos - bottom * sin, y + left * sin + bottom * cos, u0, v1, 0, tint);
      writer.setVertex(at + VERTEX_FLOATS, x + left * cos - top * sin, y + left * sin + top * cos, u0, v0, 0, tint);
      writer.setVertex(at + 2 * VERTEX_FLOATS, x + right * cos - bottom * sin, y + right * sin + bottom * cos, u1, v1, 0, tint);
      writer.setVertex(at + 3 * VERTEX_FLOATS, x + right * cos - top * sin, y + right * sin + top * cos, u1, v0, 0, tint);
    }
  }
}
