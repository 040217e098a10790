import sharp from 'sharp';
import { distanceTo } from '../build/rig/distance.ts';
import { toPng } from '../backdrops/rasterise.ts';

/** One small picture about its own pivot at (0, 0), logical px. `room` is how far it may reach from there. */
export interface Drawing {
  readonly name: string;
  readonly room: readonly [left: number, top: number, right: number, bottom: number];
  readonly outline?: number; // width of the ink line round it, logical px
  readonly blur?: number;
  readonly level?: string; // the only one that shows it
  readonly art: () => string | Promise<string>; // SVG
}

/** A drawing cut to what can be seen of it. */
export interface Cut {
  readonly w: number;
  readonly h: number;
  readonly ox: number; // from the pivot to the left edge
  readonly oy: number;
  readonly pixels: Buffer; // RGBA
}

export const sheetScale = 2; // px to a logical px
const inkedScale = 4;
const ink = [13, 10, 18] as const;
const heavier = 0.55; // the line's copy away from the light, logical px

export async function cutOut(drawing: Drawing): Promise<Cut> {
  const [left, top, right, bottom] = drawing.room;
  const scale = drawing.outline ? inkedScale : sheetScale;
  let image = sharp(toPng(await drawing.art(), right - left, bottom - top, scale, left, top));
  if (drawing.blur) image = sharp(await image.blur(drawing.blur * scale).png().toBuffer());
  if (drawing.outline) {
    const { data, info } = await image.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    outlineIn(data, info.width, info.height, drawing.outline * scale, Math.round(heavier * scale));
    image = sharp(data, { raw: { width: info.width, height: info.height, channels: 4 } })
      .resize(Math.round((info.width * sheetScale) / scale), Math.round((info.height * sheetScale) / scale), { kernel: 'lanczos3' });
  }
  const { data, info } = await image.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const cut = trim(data, info.width, info.height, left * sheetScale, top * sheetScale);
  warnAtEdge(drawing.name, cut, drawing.room);
  return cut;
}

/** Puts ink round the shape, a little more of it below and to the left. */
function outlineIn(data: Buffer, w: number, h: number, width: number, shift: number): void {
  const alpha = new Uint8Array(w * h);
  for (let i = 0; i < alpha.length; i++) alpha[i] = data[i * 4 + 3]!;
  const far = distanceTo(alpha, w, h);
  const at = (x: number, y: number): number => (x < 0 || y < 0 || x >= w || y >= h ? Infinity : far[y * w + x]!);
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      const line = Math.max(0, Math.min(1, width + 0.5 - Math.min(at(x, y), at(x + shift, y - shift))));
      const i = (y * w + x) * 4;
      const a = data[i + 3]! / 255;
      const whole = a + line * (1 - a);
      if (whole === 0) continue;
      for (let c = 0; c < 3; c++) data[i + c] = Math.round((data[i + c]! * a + ink[c]! * line * (1 - a)) / whole);
      data[i + 3] = Math.round(whole * 255);
    }
  }
}

/** Cuts away what is empty. `left` and `top` say where the picture's corner lies from the pivot. */
export function trim(data: Buffer, w: number, h: number, left: number, top: number): Cut {
  let [x0, y0, x1, y1] = [w, h, -1, -1];
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      if (data[(y * w + x) * 4 + 3]! < 3) continue;
      x0 = Math.min(x0, x);
      x1 = Math.max(x1, x);
      y0 = Math.min(y0, y);
      y1 = Math.max(y1, y);
    }
  }
  if (x1 < 0) throw new Error('nothing is drawn');
  const [cw, ch] = [x1 - x0 + 1, y1 - y0 + 1];
  const pixels = Buffer.alloc(cw * ch * 4);
  for (let y = 0; y < ch; y++) data.copy(pixels, y * cw * 4, ((y + y0) * w + x0) * 4, ((y + y0) * w + x0 + cw) * 4);
  return { w: cw, h: ch, ox: left + x0, oy: top + y0, pixels };
}

function warnAtEdge(name: string, { ox, oy, w, h }: Cut, [left, top, right, bottom]: Drawing['room']): void {
  const isCut = ox === left * sheetScale || oy === top * sheetScale || ox + w === right * sheetScale || oy + h === bottom * sheetScale;
  if (isCut) console.warn(`drawing "${name}" touches the edge of its room`);
}
