import { Resvg } from '@resvg/resvg-js';
import sharp, { type Sharp } from 'sharp';
import { type Piece, SHARP } from './piece.ts';

/** SVG text to PNG bytes: `w` x `h` logical px seen from (x, y), `scale` pixels to each. */
export function toPng(inner: string, w: number, h: number, scale: number, x = 0, y = 0): Buffer {
  const size = `width="${Math.round(w * scale)}" height="${Math.round(h * scale)}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="${x} ${y} ${w} ${h}">${inner}</svg>`;
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}

export interface Bitmap {
  readonly bytes: Buffer; // WebP
  readonly w: number;
  readonly h: number;
}

/** The film look, baked in: richer colour, more contrast, blacks pulled down. */
export interface Grade {
  readonly saturation: number;
  readonly contrast: number;
  readonly lift: number;
}
const film: Grade = { saturation: 1.14, contrast: 1.1, lift: -9 };

const graded = (image: Sharp, { saturation, contrast, lift }: Grade): Sharp =>
  image.modulate({ saturation }).linear([contrast, contrast, contrast], [lift, lift, lift]);

export async function renderPiece(piece: Piece, grade = film): Promise<Bitmap> {
  const scale = piece.scale ?? SHARP;
  let image = sharp(toPng(await piece.art(), piece.w, piece.h, scale));
  if (piece.blur) image = sharp(await image.blur(Math.max(0.3, piece.blur * scale)).png().toBuffer());
  if (!piece.raw && piece.blend !== 'add') image = sharp(await graded(image, grade).png().toBuffer());
  const { data, info } = await image.webp({ quality: 86, alphaQuality: 92, effort: 5 }).toBuffer({ resolveWithObject: true });
  return { bytes: data, w: info.width, h: info.height };
}
