import { lettering, textPath } from '../backdrops/lettering.ts';
import { ui } from '../backdrops/palette.ts';
import type { Piece } from '../backdrops/piece.ts';
import { circle, clipped, dice, each, filled, group, path, polygon, rect, star, stroke, type Vec } from '../backdrops/shapes.ts';
import type { Pose } from '../build/rig/pose.ts';
import { bust } from './bust.ts';
import { danko, ridzik, rosta } from './poster-cast.ts';

/** The poster of the title screen in layers, each the size of the whole picture. */
const [W, H] = [960, 540];
const poster = { cream: '#f1e1bf', ray: '#e6cfa2', red: '#d2301f', deep: '#8a1520', ink: '#16111a', moscow: '#3a1a22',
  lamp: '#ff9a3c' } as const;

function moscow(): string {
  const tone = poster.moscow;
  const [x, y, k] = [96, 420, 1.12];
  const block = (cx: number, w: number, h: number, from = 0): string => rect(x + (cx - w / 2) * k, y - (from + h) * k, w * k, h * k, tone);
  const roof = (cx: number, half: number, from: number, h: number): string => polygon([[x + (cx - half) * k, y - from * k], [x +
    cx * k, y - (from + h) * k], [x + (cx + half) * k, y - from * k]], tone);
  const wings = [-1, 1].map((d) => block(d * 48, 16, 92) + roof(d * 48, 8, 92, 20) + block(d * 34, 10, 142) +
    roof(d * 34, 5, 142, 14)).join('');
  const onion = (ox: number, s: number): string => filled(`M${ox - 9 * s} ${y}V${y - 60 * s}H${ox + 9 * s}V${y}Z`, tone) +
    filled(`M${ox - 9 * s} ${y - 58 * s}C${ox - 22 * s} ${y - 74 * s} ${ox - 13 * s} ${y - 90 * s} ${ox} ${y - 108 * s}C${ox + 13 * s} ${y - 90 * s} ${ox + 22 * s} ${y - 74 * s} ${ox + 9 * s} ${y - 58 * s}Z`, tone);
  return block(0, 120, 70) + block(0, 76, 60, 66) + block(0, 48, 44, 122) + block(0, 28, 30, 164) + roof(0, 12, 192, 70) +
    star(x, y - 268 * k, 9 * k, poster.red) + wings + onion(202, 1.1) + onion(238, 0.8) + onion(12, 0.9) + rect(-10, 400, 330, 40, tone);
}

function chicago(): string {
  const roll = dice(31);
  let [houses, lights, x] = ['', '', -20];
  while (x < 980) {
    const [w, h] = [26 + roll() * 44, 50 + roll() * 110];
    houses += rect(x, 440 - h, w + 1, h, '#061011') + (roll() > 0.7 ? rect(x + w * 0.4, 422 - h, 2, 18, '#061011') : '');
    for (let y = 446 - h; y < 436; y += 7) for (let u = x + 4; u < x + w - 4; u += 6) if (roll() < 0.17) lights += rect(u, y, 2.2, 3,
      poster.lamp, `fill-opacity="${(0.35 + roll() * 0.6).toFixed(2)}"`);
    x += w;
  }
  const [sx, k] = [800, 1.04];
  const step = (dx: number, w: number, h: number): string => rect(sx + dx * k, 440 - h * k, w * k, h * k, '#081415');
  const tower = step(-34, 68, 150) + step(-34, 46, 196) + step(-12, 46, 176) + step(-22, 44, 236) + step(-14, 28, 268) +
    step(-9, 2.4, 308) + step(6, 2.4, 318) + circle(sx - 8 * k, 440 - 308 * k, 2, '#ff4a38') +
    circle(sx + 7 * k, 440 - 318 * k, 2, '#ff4a38') +
    each(90, () => { const h = roll() * 250; const half = h > 236 ? 12 : h > 196 ? 20 : h > 150 ? 26 : 31;
      return rect(sx + (roll() * 2 - 1) * half * k, 440 - h * k, 2, 2.6, poster.lamp,
      `fill-opacity="${(0.4 + roll() * 0.5).toFixed(2)}"`); });
  const cross = 'M888 250L935 314L886 373M932 250L889 314L938 373';
  const black = polygon([[882, 440], [893.5, 247], [930.5, 247], [942, 440]], '#0a191a') + rect(902, 208, 2, 42, '#0a191a') +
    rect(919, 213, 2, 38, '#0a191a') + stroke(cross, poster.lamp, 1.4, 'stroke-opacity=".25"') + rect(894.4, 250, 35.2, 2.6, poster.lamp);
  return polygon([[400, 330], [W, 290], [W, 470], [400, 470]], '#7a4420', 'fill-opacity=".55"') + tower + black + houses + lights;
}

function backdrop(): string {
  const [cx, cy] = [392, 262];
  const rays = each(14, (i) => { const a = (i * Math.PI) / 7 + 0.06; const b = a + Math.PI / 14;
    return polygon([[cx, cy], [cx + Math.cos(a) * 1200, cy + Math.sin(a) * 1200], [cx + Math.cos(b) * 1200, cy + Math.sin(b) * 1200]],
    poster.ray); });
  const wedge: Vec[] = [[574, 0], [W, 0], [W, H], [420, H]];
  return rect(0, 0, W, H, poster.cream) + rays + circle(cx, cy, 206, poster.red) + moscow() +
    polygon([[560, 0], [W, 0], [W, H], [404, H]], poster.ink) + polygon(wedge, '#0c2526') + polygon([[W, 0], [W, H], [700, H], [880, 0]],
    '#123434') + clipped('wedge', path(wedge), chicago());
}

const aims: Pose = { root: [0, 0], pel: { a: -2, t: 60 }, chest: { a: -6, t: 62 }, head: { a: -2, e: 'neutral' }, nh: { a: 104, r: 0.99,
  h: 'gun', wa: -15 }, fh: { a: 10, r: 0.9, h: 'fist' }, fz: 'back' };
const waits: Pose = { root: [0, 0], pel: { a: 4, t: 40 }, chest: { a: 4, t: 34 }, head: { a: 2, e: 'neutral' },
  nh: { a: 66, r: 0.74, h: 'gun', wa: -58 }, fh: { a: 24, r: 0.8, h: 'fist' }, fz: 'back' };
const broods: Pose = { root: [0, 0], pel: { a: 0, t: 40 }, chest: { a: 0, t: 34 }, head: { a: 6, e: 'neutral' },
  nh: { a: 10, r: 0.9, h: 'relax' }, fh: { a: 10, r: 0.9, h: 'relax' } };

const strip = (): string => polygon([[-10, 420], [W + 10, 314], [W + 10, 560], [-10, 560]], poster.ink) +
  polygon([[-10, 430], [W + 10, 324], [W + 10, 560], [-10, 560]], poster.red) +
  polygon([[-10, 484], [W + 10, 378], [W + 10, 560], [-10, 560]], poster.deep) +
  polygon([[-10, 528], [W + 10, 422], [W + 10, 560], [-10, 560]], poster.ink);

/** The name: slab letters standing out of the picture in ten steps, one red stripe through them. */
export function logo(x: number, y: number, turn: number, size = 1, word = 'ЯED HEAT'): string {
  const { d } = textPath(word, 0, 0, 124, { font: 'stalin', width: 0.8, lean: 6 });
  const depth = each(10, (i) => { const step = (10 - i) * 1.1; return group(filled(d, i === 0 ? poster.ink : poster.deep),
    `translate(${step} ${step})`); });
  const face = filled(d, poster.cream) + clipped('name', d, polygon([[-40, -28], [1000, -62], [1000, -44], [-40, -10]], poster.red));
  return group(`<path d="${d}" fill="${poster.ink}" stroke="${poster.ink}" stroke-width="15" stroke-linejoin="round"/>${depth}${face}`,
    `translate(${x} ${y}) rotate(${turn}) scale(${size})`);
}
const subtitle = (): string => group(lettering('MOSCOW  —  CHICAGO', 566, 505, 17, poster.cream, { tracking: 0.14 }) +
  lettering('1988', 812, 506, 19, ui.gold, { font: 'stalin', width: 0.9 }), 'rotate(-6.3 700 470)');

const layer = (name: string, art: Piece['art']): Piece => ({ name, w: W, h: H, art });

export const title: readonly Piece[] = [
  layer('title-backdrop', backdrop),
  layer('title-rosta', () => bust(rosta, broods, { x: 858, y: 616, scale: 3.1, detail: 8, box: { x: -60, y: -160, w: 120, h: 165 },
    rim: '#ff3f9a', tint: [0.62, 0.62, 0.7], flip: true })),
  layer('title-ridzik', () => bust(ridzik, waits, { x: 630, y: 640, scale: 3.9, detail: 10, box: { x: -60, y: -160, w: 130, h: 165 },
    rim: '#3fe0e8' })),
  layer('title-danko', () => bust(danko, aims, { x: 300, y: 700, scale: 4.7, detail: 12, box: { x: -60, y: -160, w: 150, h: 165 },
    rim: '#ffb24a' })),
  layer('title-strip', strip),
  layer('title-logo', () => logo(34, 512, -6.3) + subtitle()),
];
