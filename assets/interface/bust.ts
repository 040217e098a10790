import sharp from 'sharp';
import type { Figure } from '../build/rig/character.ts';
import { drawFigure } from '../build/rig/draw.ts';
import { norm } from '../build/rig/geometry.ts';
import { type Box, bakeRim } from '../build/rig/ink.ts';
import type { Pose } from '../build/rig/pose.ts';

/** How a large figure stands in a picture. */
export interface BustPlace {
  readonly x: number; // of the point between the feet, logical px
  readonly y: number;
  readonly scale: number;
  readonly detail: number; // px per logical px of the figure while it is inked
  readonly box: Box;
  readonly rim: string;
  readonly flip?: boolean;
  readonly tint?: readonly [number, number, number];
}

/** Large figures have finer lines than the ones that fight. */
const fine = { outline: 0.7, heavy: 0.5, inner: 0.5, castLen: 3, rim: { dir: norm([-0.86, -0.5]), w: 0.8 } };

/** A figure from the game's rig as an SVG image. */
export async function bust(figure: Figure, pose: Pose, place: BustPlace): Promise<string> {
  const { x, y, scale, box, flip, tint = [1, 1, 1] } = place;
  const drawn = bakeRim(drawFigure(figure, pose, { scale: place.detail, box, style: fine }), place.rim, 0.95);
  const pixels = Buffer.from(drawn.rgba.buffer, drawn.rgba.byteOffset, drawn.rgba.length);
  const png = await sharp(pixels, { raw: { width: drawn.w, height: drawn.h, channels: 4 } })
    .recomb([[tint[0], 0, 0], [0, tint[1], 0], [0, 0, tint[2]]]).resize(Math.round(box.w * scale * 2), undefined,
      { kernel: 'lanczos3' }).png().toBuffer();
  const image = `<image x="${box.x * scale}" y="${box.y * scale}" width="${box.w * scale}" height="${box.h * scale}" href="data:image/png;base64,${png.toString('base64')}"/>`;
  return `<g transform="translate(${x} ${y})${flip ? ' scale(-1 1)' : ''}">${image}</g>`;
}
