import type { Cut } from '../render/sprite';
import { type QuadWriter, VERTEX_FLOATS, TINT_FILL, Drawable } from '../render/drawable';
import type { SpriteBatch } from '../render/sprite-batch';

/** Colours of panels and bars. */
export const HUD = {
  ink: 0x120e16, cream: 0xf1e4c6, red: 0xd8352a, redLight: 0xff6a4a, deep: 0x7d1420, gold: 0xe9b23c, goldLight: 0xffe08a,
  orange: 0xd98a2b, orangeLight: 0xffc163, empty: 0x2a232c, grey: 0x7b717c, steel: 0x57505f, steelDark: 0x2b2731, hot: 0xff8a2c,
} as const;

const SLANT = 0.45; // of a bar's height
const MOST = 512; // slabs

/** Draws slabs of one colour with four corners, as many as are asked for until it is cleared. Logical px. */
export class Pen extends Drawable {
  private readonly corners = new Float32Array(MOST * 8);
  private readonly colours = new Uint32Array(MOST);
  private used = 0;

  /** `blot` is a spot of the texture that is opaque all over. `scroll` is 0 on the glass, 1 in the street. */
  constructor(batch: SpriteBatch, private readonly blot: Cut, depth: number, private readonly scroll = 0) {
    super();
    this.depth = depth;
    this.visible = true;
    this.addTo(batch);
  }

  clear(): void {
    this.used = 0;
  }

  /** Corners in turn, from the upper left one. */
  slab(ax: number, ay: number, bx: number, by: number, cx: number, cy: number, dx: number, dy: number, colour: number, alpha = 1): void {
    if (this.used === MOST) throw new Error(`the pen has no room for more than ${MOST} slabs`);
    const { corners } = this;
    const at = this.used * 8;
    corners[at] = ax;
    corners[at + 1] = ay;
    corners[at + 2] = bx;
    corners[at + 3] = by;
    corners[at + 4] = cx;
    corners[at + 5] = cy;
    corners[at + 6] = dx;
    corners[at + 7] = dy;
    this.colours[this.used++] = (Math.round(alpha * 255) << 24) | colour;
  }

  write(writer: QuadWriter): void {
    const page = this.blot.source.glTexture;
    if (!page) return;
    const { corners, colours, blot } = this;
    const u = (blot.u0 + blot.u1) / 2;
    const v = (blot.v0 + blot.v1) / 2;
    const { zoom } = writer;
    const x = -writer.scrollX * this.scroll;
    const y = -writer.scrollY * this.scroll;
    for (let i = 0; i < this.used; i++) {
      const at = writer.addQuad(page);
      const from = i * 8;
      const colour = colours[i]!;
      writer.setVertex(at, (corners[from + 6]! + x) * zoom, (corners[from + 7]! + y) * zoom, u, v, TINT_FILL, colour);
      writer.setVertex(at + VERTEX_FLOATS, (corners[from]! + x) * zoom, (corners[from + 1]! + y) * zoom, u, v, TINT_FILL, colour);
      writer.setVertex(at + 2 * VERTEX_FLOATS, (corners[from + 4]! + x) * zoom, (corners[from + 5]! + y) * zoom, u, v, TINT_FILL, colour);
      writer.setVertex(at + 3 * VERTEX_FLOATS, (corners[from + 2]! + x) * zoom, (corners[from + 3]! + y) * zoom, u, v, TINT_FILL, colour);
    }
  }
}

const COVERS = 0.9;
/** So far outside the picture ink may begin or end, logical px. */
export const BEYOND = 60;

/** Ink behind a row of the HUD, leaning as bars do: no sign in the street is read together with it. */
export function wedge(pen: Pen, left: number, top: number, right: number, foot: number): void {
  const lean = SLANT * (foot - top);
  pen.slab(left + lean, top, right, top, right - lean, foot, left, foot, HUD.ink, COVERS);
}

export interface Bar {
  x: number;
  y: number;
  w: number;
  h: number;
  share: number;
  lag: number; // lost a moment ago, duller than what is left
  grey: number; // can be won back
  price?: number; // would be taken next, in amber
  colour: number;
  light: number; // its upper third
  segments: number;
}

/** A leaning bar on an ink slab, cut into segments. */
export function bar(pen: Pen, of: Readonly<Bar>): void {
  const { w, h, share, lag, grey, segments, price = 0 } = of;
  part(pen, of, -2.4, w + 2.4, -2, h + 2, HUD.ink);
  part(pen, of, 0, w, 0, h, HUD.empty);
  if (lag > share) part(pen, of, w * share, w * Math.min(1, lag), 0, h, HUD.deep);
  if (grey > 0) part(pen, of, w * share, w * Math.min(1, share + grey), 0, h, HUD.grey);
  if (share > 0) {
    part(pen, of, 0, w * share, 0, h, of.colour);
    part(pen, of, 0, w * share, 0, h * 0.32, of.light);
  }
  if (price > 0) part(pen, of, w * Math.max(0, share - price), w * share, h * 0.55, h, HUD.goldLight);
  for (let i = 1; i < segments; i++) part(pen, of, (w * i) / segments - 0.6, (w * i) / segments + 0.6, 0, h, HUD.ink);
}

function part(pen: Pen, { x, y, h }: Readonly<Bar>, from: number, to: number, top: number, bottom: number, fill: number): void {
  const high = SLANT * (h - top);
  const low = SLANT * (h - bottom);
  pen.slab(x + from + high, y + top, x + to + high, y + top, x + to + low, y + bottom, x + from + low, y + bottom, fill);
}

/** A full circle. */
export const disc = (pen: Pen, x: number, y: number, radius: number, colour: number, alpha = 1): void =>
  arc(pen, x, y, radius / 2, radius / 2, 0, 1, radius, colour, alpha);

const STEPS = 28;

/** Part of a ring, `from` and `to` as shares of the way round from the top, `width` thick. */
export function arc(
  pen: Pen, x: number, y: number, rx: number, ry: number, from: number, to: number, width: number, colour: number, alpha = 1,
): void {
  const steps = Math.ceil((to - from) * STEPS);
  const inner = 1 - width / 2 / rx;
  const outer = 1 + width / 2 / rx;
  for (let i = 0; i < steps; i++) {
    const a = (from + ((to - from) * i) / steps) * Math.PI * 2;
    const b = (from + ((to - from) * (i + 1)) / steps) * Math.PI * 2;
    const [sa, ca, sb, cb] = [Math.sin(a) * rx, -Math.cos(a) * ry, Math.sin(b) * rx, -Math.cos(b) * ry];
    pen.slab(
      x + sa * inner, y + ca * inner, x + sa * outer, y + ca * outer, x + sb * outer, y + cb * outer, x + sb * inner, y + cb * inner,
      colour, alpha,
    );
  }
}
