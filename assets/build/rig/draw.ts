/** One character in one pose as pixels. */
import sharp from 'sharp';
import type { Figure } from './character.ts';
import { drawLayers } from './figure.ts';
import { norm, type Vec } from './geometry.ts';
import { type Box, bakeRim, type Inked, type InkStyle, inkLayers } from './ink.ts';
import type { FullPose, Pose } from './pose.ts';
import type { Skeleton } from './skeleton.ts';

export const INK_STYLE: InkStyle = {
  outline: 1.05,
  heavy: 0.55,
  inner: 0.72,
  ink: '#0d0a12',
  castLen: 2.6,
  castTint: [0.52, 0.44, 0.58],
  rim: { dir: norm([-0.86, -0.5]), w: 1.15 },
};

export type DrawOptions = {
  scale?: number; // px per logical px
  box?: Box; // the window drawn, touching every limb (resvg stops at a layer wholly outside); found from the pose when left out
  style?: Partial<InkStyle>;
  damage?: boolean;
};

export type DrawnFigure = Inked & { box: Box; scale: number; skeleton: Skeleton };

export function drawFigure(figure: Figure, pose: Pose, options: DrawOptions = {}): DrawnFigure {
  const scale = options.scale ?? 4;
  const { layers, skeleton } = drawLayers(figure, pose, options.damage);
  const isWide = figure.outfit.armOver !== undefined || smears(skeleton.P);
  const box = options.box ?? boxAround(skeleton, isWide ? ROOM_FOR_WHAT_IS_HELD : ROOM_AROUND_JOINTS);
  return { ...inkLayers(layers, box, scale, { ...INK_STYLE, ...options.style }), box, scale, skeleton };
}

const smears = ({ nh, fh, nf, ff }: FullPose): boolean =>
  [nh, fh, nf, ff].some(({ smear, spun }) => smear ?? spun);

const ROOM_AROUND_JOINTS = 26;
/** A towel at full stretch, or the way an arm came, reaches this far from the joints. */
const ROOM_FOR_WHAT_IS_HELD = 100;
const ROOM_AROUND_HEAD = 44;

/** Logical px: a multiple that is whole at the shipping scale too, so that every drawing samples the same grid. */
const GRID = 5;

function boxAround(J: Skeleton, room: number): Box {
  const joints: Vec[] = [J.hip, J.spine(0.5).p, J.spine(1).p];
  for (const limb of [J.near, J.far, J.nLeg, J.fLeg]) joints.push(...limb.J);
  const xs = joints.flatMap((p) => [p[0] - room, p[0] + room]);
  const ys = joints.flatMap((p) => [p[1] - room, p[1] + room]);
  xs.push(J.headP[0] - ROOM_AROUND_HEAD, J.headP[0] + ROOM_AROUND_HEAD);
  ys.push(J.headP[1] - ROOM_AROUND_HEAD, J.headP[1] + ROOM_AROUND_HEAD);
  const x = Math.floor(Math.min(...xs) / GRID) * GRID;
  const y = Math.floor(Math.min(...ys) / GRID) * GRID;
  return { x, y, w: Math.ceil((Math.max(...xs) - x) / GRID) * GRID, h: Math.ceil((Math.max(...ys) - y) / GRID) * GRID };
}

export type PngOptions = { shrink?: number; rim?: string; rimStrength?: number };

/** A PNG for looking at, or for a picture made of figures. */
export function toPng(picture: Inked, options: PngOptions = {}): Promise<Buffer> {
  const shrink = options.shrink ?? 0.5;
  const { rgba, w, h } = options.rim ? bakeRim(picture, options.rim, options.rimStrength ?? 0.9) : picture;
  return sharp(Buffer.from(rgba.buffer), { raw: { width: w, height: h, channels: 4 } })
    .resize(Math.round(w * shrink), Math.round(h * shrink), { kernel: 'lanczos3' })
    .png()
    .toBuffer();
}
