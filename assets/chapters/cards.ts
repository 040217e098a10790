import type { Piece } from '../backdrops/piece.ts';
import { circle, each, filled, group, path, polygon, rect, star, stroke, type Vec } from '../backdrops/shapes.ts';
import type { Pose } from '../build/rig/pose.ts';
import { dankoSauna } from '../characters/danko-sauna.ts';
import { bust } from '../interface/bust.ts';
import { danko, ridzik } from '../interface/poster-cast.ts';
import { paint } from '../interface/paint.ts';

/** A small poster for each chapter's ticket. */
const [W, H] = [360, 200];

const rays = (x: number, y: number, fill: string): string => each(12, (i) => { const a = (i * Math.PI) / 6 + 0.1; const b = a + Math.PI / 12;
  return polygon([[x, y], [x + Math.cos(a) * 600, y + Math.sin(a) * 600], [x + Math.cos(b) * 600, y + Math.sin(b) * 600]], fill); });

const waitsForYou: Pose = { root: [0, 0], pel: { a: 4, t: 40 }, chest: { a: 6, t: 30 }, head: { a: 2, e: 'grit' }, nh: { a: 62, r: 0.66, h: 'fist' },
  fh: { a: 100, r: 0.7, h: 'fist' }, fz: 'front' };
const stands: Pose = { root: [0, 0], pel: { a: 0, t: 40 }, chest: { a: 0, t: 40 }, head: { a: 0, e: 'neutral' }, nh: { a: 6, r: 0.9, h: 'relax' }, fh: { a: 12, r: 0.9, h: 'relax' }, fz: 'back' };
const smirks: Pose = { ...stands, head: { a: 4, e: 'smirk' }, nh: { a: 60, r: 0.7, h: 'palm' } };

/** Steam on the left, snow on the right, and one man between them who minds neither. */
async function banya(): Promise<string> {
  const man = await bust(dankoSauna, waitsForYou, { x: 150, y: 368, scale: 2.6, detail: 10, box: { x: -60, y: -170, w: 130, h: 176 }, rim: '#ffb24a' });
  const steam = each(5, (i) => { const x = 12 + i * 26; const y = 200 - (i % 3) * 14;
    return stroke(`M${x} ${y}C${x - 22} ${y - 40} ${x + 22} ${y - 64} ${x} ${y - 104}C${x - 16} ${y - 134} ${x + 14} ${y - 150} ${x + 4} ${y - 176}`, '#fff6df', 11 - (i % 2) * 4, 'stroke-linecap="round" stroke-opacity=".75"'); });
  const flakes = each(26, (i) => circle(256 + ((i * 61.8) % 110), (i * 75.5) % 200, 1.4 + (i % 3), '#f4fbff'));
  const night: Vec[] = [[262, 0], [W, 0], [W, H], [222, H]];
  return rect(0, 0, W, H, paint.cream) + rays(150, 96, paint.ray) + circle(150, 96, 84, paint.red) + polygon([[252, 0], [262, 0], [222, H], [212, H]], paint.ink) + polygon(night, '#22344c') +
    polygon([[232, 150], [W, 132], [W, H], [222, H]], '#c9dcea') + polygon([[300, 140], [300, 92], [318, 70], [336, 92], [336, 138]], '#131d33') + star(318, 58, 8, paint.red) + steam + man + flakes;
}

/** Two policemen, one key. */
async function handover(): Promise<string> {
  const he = await bust(danko, stands, { x: 104, y: 398, scale: 2.9, detail: 10, box: { x: -60, y: -170, w: 130, h: 176 }, rim: '#ff3f9a' });
  const other = await bust(ridzik, smirks, { x: 246, y: 344, scale: 2.7, detail: 10, box: { x: -60, y: -170, w: 130, h: 176 }, rim: '#3fe0e8', flip: true });
  const towers = each(11, (i) => rect(i * 34 - 6, 140 - ((i * 47) % 70), 28, 160, '#061011') + each(4, (k) => rect(i * 34 + 2 + (k % 2) * 10, 150 - ((i * 47) % 70) + k * 11, 3, 4, paint.lamp, `fill-opacity="${0.3 + ((i + k) % 3) * 0.3}"`)));
  const key = group(stroke('M0 0H46M38 0V12M46 0V16', paint.ink, 14, 'stroke-linejoin="round"') + circle(-14, 0, 15, 'none', `stroke="${paint.ink}" stroke-width="15"`) +
    stroke('M0 0H46M38 0V12M46 0V16', paint.gold, 7) + circle(-14, 0, 15, 'none', `stroke="${paint.gold}" stroke-width="7"`), 'translate(300 52) rotate(38)');
  return rect(0, 0, W, H, paint.wall) + polygon([[120, 0], [300, 0], [220, H], [20, H]], paint.wallLit) + rays(300, 52, '#123434') + rect(0, 118, W, 30, '#8a3a24', 'fill-opacity=".5"') + towers + key + other + he +
    filled(path([[0, 186], [W, 164], [W, H], [0, H]]), paint.red) + filled(path([[0, 194], [W, 172], [W, H], [0, H]]), paint.deep);
}

export const chapterCards: readonly Piece[] = [
  { name: 'banya', w: W, h: H, art: banya }, { name: 'handover', w: W, h: H, art: handover },
];
