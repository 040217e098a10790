import sharp from 'sharp';
import { drawFigure } from '../build/rig/draw.ts';
import type { Pose } from '../build/rig/pose.ts';
import { trunksOutfit } from '../characters/bare-skin.ts';
import { BODIES } from '../characters/bodies.ts';
import { FACES } from '../characters/faces.ts';
import { flatTop } from '../characters/hair.ts';
import type { Piece } from './piece.ts';
import { bath } from './palette.ts';
import { lettering } from './lettering.ts';
import { ellipse, group, polygon, rect, star } from './shapes.ts';

/** The worker in plaster: drawn with the fighters' own rig, so that one expects him to move. */
const stance: Pose = {
  root: [0, 0], pel: { a: -3, t: 40 }, chest: { a: -9, t: 14 }, head: { a: -10, e: 'neutral' },
  nh: { flip: 1, a: -42, r: 0.62, h: 'fist', w: 30 }, fh: { a: 138, r: 0.7, h: 'fist', wa: -90 }, nf: { g: [-0.24, 0], p: 0 },
    ff: { g: [0.24, 0], p: 0 },
};
const plaster = { l: '#d9d0c2', s: '#8d8288', d: '#5c5260', f: '#bdb2a8', h: '#efe8da' };
const grows = 1.36; // larger than life
const feet = { x: 82, y: 262 };

async function statue(): Promise<string> {
  const figure = { body: BODIES.danko, head: { ...FACES.danko, hair: plaster, hairFn: flatTop({ l: '#b9aea6', s: '#7d727a',
    d: '#5c5260' }), browC: '#5c5260', iris: '#8d8288' }, outfit: trunksOutfit({ skin: plaster, cloth: { l: '#c9bfb2', s: '#7d727a',
    d: '#524856', f: '#ada298' } }) };
  const drawn = drawFigure(figure, stance, { scale: 6, style: { outline: 0.7, heavy: 0.4, inner: 0.5, ink: '#3a303c' } });
  const png = await sharp(Buffer.from(drawn.rgba.buffer, drawn.rgba.byteOffset, drawn.rgba.length),
    { raw: { width: drawn.w, height: drawn.h, channels: 4 } })
    .greyscale().toColourspace('srgb').png().toBuffer();
  const warm = await sharp(png).recomb([[0.98, 0, 0], [0, 0.9, 0], [0, 0, 0.79]]).png().toBuffer();
  const { box, skeleton } = drawn;
  const place = (x: number, y: number): [number, number] => [feet.x + x * grows, feet.y + y * grows];
  const [left, top] = place(box.x, box.y);
  const body = `<image x="${left}" y="${top}" width="${box.w * grows}" height="${box.h * grows}" href="data:image/png;base64,${warm.toString('base64')}"/>`;
  const [hx, hy] = place(...(skeleton.far.J[2] as [number, number]));
  const hammer = group(rect(-4, -34, 8, 72, '#8d8288') + rect(-4, -34, 3, 72, '#b5aaa2') +
    polygon([[-25, -56], [25, -56], [25, -32], [-25, -32]], '#7d727a', 'stroke="#3a303c" stroke-width="1.6"') +
    polygon([[-25, -56], [25, -56], [25, -49], [-25, -49]], '#cfc4b4'), `translate(${hx} ${hy - 2}) rotate(16)`);
  const base = polygon([[24, 260], [142, 260], [148, 270], [18, 270]], bath.stone) + rect(26, 270, 116, 46, bath.stoneDark) +
    rect(26, 270, 34, 46, bath.stoneDeep) + rect(120, 270, 22, 46, '#6d5c5a') + polygon([[14, 316], [154, 316], [160, 330], [8, 330]],
    bath.stone) + polygon([[14, 316], [60, 316], [58, 330], [8, 330]], bath.stoneDark) +
    rect(44, 276, 84, 32, '#2a2028') + rect(46, 278, 80, 28, '#8f5a35') + rect(46, 278, 80, 2.4, bath.brassLit) +
      lettering('СЛАВА', 86, 291, 10.5, '#2a1a1c', { anchor: 'middle', tracking: 0.08 }) + lettering('ТРУДУ', 86, 303, 10.5, '#2a1a1c',
      { anchor: 'middle', tracking: 0.08 }) + star(36, 293, 6, bath.banner);
  return ellipse(84, 330, 78, 5, '#120a14', 'fill-opacity=".6"') + hammer + base + body;
}

export const statuePieces: readonly Piece[] = [{ name: 'statue', w: 170, h: 336, art: statue }];
