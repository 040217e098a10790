/** A drawing at shipping size, cut to its visible pixels, with the anchors the game needs. */
import sharp from 'sharp';
import type { Drawing, Figure } from './character.ts';
import { drawFigure } from './draw.ts';
import { add, rotate, type Vec } from './geometry.ts';
import type { Skeleton, SolvedLeg } from './skeleton.ts';

export const INK_SCALE = 4; // px per logical px while inking
/** Px per logical px in the atlas: one to one at 1536 x 864, two thirds of the bytes and memory of 1920 x 1080. */
export const SHIP_SCALE = 1.6;

/** `limbs`: toes and knees a blow can land with. */
export type Anchors = { nh: Vec; fh: Vec; nhDeg: number; head: Vec; limbs: Vec[] };
/** ox, oy: from the point between the feet to the top left corner, atlas px. */
export type Trimmed = { w: number; h: number; ox: number; oy: number; base: Buffer; rim: Buffer; anchors: Anchors };

const FAINTEST = 3;

export async function drawTrimmed(figure: Figure, drawing: Drawing): Promise<Trimmed> {
  const drawn = drawFigure(figure, drawing.p, { scale: INK_SCALE, damage: drawing.damage === 1 });
  const shrink = SHIP_SCALE / INK_SCALE;
  const w = Math.round(drawn.w * shrink);
  const h = Math.round(drawn.h * shrink);
  const base = await sharp(Buffer.from(drawn.rgba.buffer), { raw: { width: drawn.w, height: drawn.h, channels: 4 } })
    .resize(w, h, { kernel: 'lanczos3' })
    .raw()
    .toBuffer();
  const rim = await sharp(Buffer.from(drawn.rim.buffer), { raw: { width: drawn.w, height: drawn.h, channels: 1 } })
    .resize(w, h, { kernel: 'cubic' })
    .toColourspace('b-w')
    .raw()
    .toBuffer();
  const cut = visibleBounds(base, w, h);
  const J = drawn.skeleton;
  return {
    w: cut.w,
    h: cut.h,
    ox: cut.x + drawn.box.x * SHIP_SCALE,
    oy: cut.y + drawn.box.y * SHIP_SCALE,
    base: crop(base, w, cut, 4),
    rim: crop(rim, w, cut, 1),
    anchors: {
      nh: shipped(J.near.J[2]), fh: shipped(J.far.J[2]), nhDeg: tenths(J.near.deg), head: shipped(J.headP),
      limbs: kicking(J).map((p): Vec => [Math.round(p[0] * SHIP_SCALE), Math.round(p[1] * SHIP_SCALE)]),
    },
  };
}

const TOE = 0.6; // of a foot's length, from the ankle
const AHEAD = 0.5; // of what is foremost
const OFF_FLOOR = 16; // logical px

/** Legs that are well ahead, and carry nobody or reach furthest. */
function kicking(J: Skeleton): Vec[] {
  const legs = [toe(J, J.nLeg), toe(J, J.fLeg), J.nLeg.J[1], J.fLeg.J[1]];
  const foremost = Math.max(...[...legs, J.near.J[2], J.far.J[2]].map(([x]) => x));
  return legs.filter(([x, y]) => x === foremost || (x > foremost * AHEAD && y < -OFF_FLOOR));
}

const toe = ({ body }: Skeleton, { J, deg, fx }: SolvedLeg): Vec => add(J[2], rotate([body.footL * TOE * fx, 0], deg));

const tenths = (n: number): number => Math.round(n * 10) / 10;
const shipped = (p: Vec): Vec => [tenths(p[0] * SHIP_SCALE), tenths(p[1] * SHIP_SCALE)];

type Cut = { x: number; y: number; w: number; h: number };

function visibleBounds(rgba: Buffer, w: number, h: number): Cut {
  let x0 = w;
  let y0 = h;
  let x1 = 0;
  let y1 = 0;
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      if (rgba[(y * w + x) * 4 + 3]! <= FAINTEST) continue;
      x0 = Math.min(x0, x);
      x1 = Math.max(x1, x);
      y0 = Math.min(y0, y);
      y1 = Math.max(y1, y);
    }
  }
  return { x: x0, y: y0, w: x1 - x0 + 1, h: y1 - y0 + 1 };
}

function crop(pixels: Buffer, w: number, cut: Cut, channels: number): Buffer {
  const out = Buffer.alloc(cut.w * cut.h * channels);
  for (let y = 0; y < cut.h; y++) {
    const start = ((y + cut.y) * w + cut.x) * channels;
    pixels.copy(out, y * cut.w * channels, start, start + cut.w * channels);
  }
  return out;
}
