/** What the Druzhba café is furnished with, each thing standing or hanging on (0, 0), so that a shot can throw it about. */
import { along, circle, clipped, curve, each, ellipse, filled, group, path, polygon, rect, stroke,
  type Vec } from '../../backdrops/shapes.ts';
import { lettering } from '../../backdrops/lettering.ts';
import { room } from './petrovka-furniture.ts';

export const cafe = {
  ink: '#0d0a12', wall: '#4b2030', wallLit: '#6d2f38', wallDark: '#2c1422', stripe: '#56283a', ceiling: '#1a0e17', mould: '#8a5a44',
  wood: '#5a2c22', woodLit: '#9a5a36', woodDark: '#34181a', woodDeep: '#1d0d12', gold: '#d8a03c', goldLit: '#ffe6a0', goldDark: '#7d4f20',
  mirror: '#6a3f48', mirrorLit: '#a8705c', mirrorDark: '#3f2434', shade: '#d8622c', shadeLit: '#ffb45a', shadeDark: '#8a2c22',
  cloth: '#e6d6b8', clothDark: '#a4877c', carpet: '#7d1a24', carpetDark: '#240f1a', sand: '#e0b070', teal: '#1f5a5c', tea: '#a8441c',
  glass: '#cfe6ea', night: '#1d2e4a', steel: '#a9b0b4', coat: '#2c2a3a', fur: '#6a5a52',
} as const;

const inked = (width: number): string => `stroke="${cafe.ink}" stroke-width="${width}" stroke-linejoin="round" paint-order="stroke"`;

/** A silk shade with a fringe, hung by its cord from (0, 0). */
export function pendant(long: number, isLit = true): string {
  const shade: Vec[] = [[-22, long], [22, long], [46, long + 34], [-46, long + 34]];
  const panels = each(4, (i) => polygon([[-22 + i * 11, long], [-16.5 + i * 11, long], [-34 + i * 23, long + 34],
    [-46 + i * 23, long + 34]],
    isLit ? cafe.shadeLit : '#5a2a2c', `fill-opacity="${isLit ? 0.55 : 0.6}"`));
  return rect(-1.4, -20, 2.8, long + 20, cafe.ink) +
    rect(-5, long - 8, 10, 9, cafe.gold) +
    polygon(shade, isLit ? cafe.shade : '#3a1a22', inked(4)) +
    panels +
    polygon([[-22, long], [-12, long], [-26, long + 34], [-46, long + 34]], isLit ? cafe.shadeDark : cafe.woodDeep, 'fill-opacity=".55"') +
    rect(-47, long + 32, 94, 4, isLit ? cafe.goldLit : cafe.goldDark) +
    along(-45, 44, 7.2, (x) => rect(x, long + 36, 3.6, 7, isLit ? cafe.gold : cafe.goldDark)) +
    (isLit ? ellipse(0, long + 36, 30, 4, '#fff6dc') : '');
}

/** Brass, as big as a boy of ten, a teapot on its head. */
export function samovar(): string {
  const belly = curve([[-30, -20], [-38, -52], [-36, -74], [-22, -84], [22, -84], [36, -74], [38, -52], [30, -20], [18, -12], [-18, -12]],
    true, 0.15);
  const handle = (s: number): string => stroke(`M${s * 34} -66C${s * 54} -72 ${s * 54} -46 ${s * 37} -46`, cafe.ink, 8) +
    stroke(`M${s * 34} -66C${s * 54} -72 ${s * 54} -46 ${s * 37} -46`, cafe.gold, 4);
  const pot = filled(curve([[-17, -100], [-18, -112], [-8, -120], [8, -120], [18, -112], [17, -100]], true, 0.14), '#f0e6d0', inked(4)) +
    stroke('M16 -112L30 -120', cafe.ink, 7) +
    stroke('M16 -112L30 -120', '#f0e6d0', 3.4) +
    stroke('M-17 -114C-30 -114 -28 -102 -17 -102', '#f0e6d0', 3) +
    circle(0, -123, 3.4, room.red) +
    each(3, (i) => circle(-8 + i * 8, -109, 3, room.red)) +
    filled('M-17 -101C-20 -112 -12 -120 -6 -120C-12 -112 -12 -106 -10 -100Z', '#a8998c');
  return polygon([[-30, 0], [30, 0], [22, -10], [-22, -10]], cafe.goldDark, inked(4)) +
    rect(-24, -12, 48, 4, cafe.goldLit) +
    handle(-1) +
    handle(1) +
    filled(belly, cafe.gold, inked(5)) +
    clipped('samovar', belly, polygon([[-44, -90], [-14, -90], [-20, 0], [-44, 0]], cafe.goldDark) +
    polygon([[-2, -90], [10, -90], [14, -10], [0, -10]], cafe.goldLit) +
    polygon([[26, -90], [40, -90], [40, -10], [30, -10]], '#b0682c') +
    rect(-44, -50, 90, 3, cafe.goldDark) +
    rect(-44, -72, 90, 2, cafe.goldLit, 'fill-opacity=".7"')) +
    rect(-26, -90, 52, 7, cafe.goldDark, inked(3)) +
    rect(-26, -90, 52, 2.4, cafe.goldLit) +
    rect(-15, -100, 30, 10, cafe.gold) +
    pot +
    rect(-5, -34, 10, 8, cafe.goldDark) +
    stroke('M0 -28V-14M-8 -36H8', cafe.goldLit, 4);
}

/** Tea in its holder; `lean` of the tea is up to whoever throws it. */
export const glass = (): string => polygon([[-8, -24], [8, -24], [7, 0], [-7, 0]], cafe.tea, inked(2.4)) +
  polygon([[-8, -24], [8, -24], [7.8, -19], [-7.8, -19]], cafe.glass, 'fill-opacity=".75"') +
  polygon([[3, -22], [6.6, -22], [6, -2], [3, -2]], '#ffcf8a', 'fill-opacity=".75"') +
  polygon([[-9, -14], [9, -14], [8, 1], [-8, 1]], cafe.steel) +
  each(4, (i) => rect(-7 + i * 4, -12, 1.8, 11, '#5f666c')) +
  stroke('M9 -12Q17 -11 15 -5Q13 0 8 -2', cafe.steel, 2.6);

/** One of thirty-six. */
export const card = (rank: string, suit: 'heart' | 'spade' | 'back'): string => rect(-11, -15, 22, 30, cafe.ink, 'rx="2"') +
  rect(-10, -14, 20, 28, suit === 'back' ? room.red : '#f6ecd6', 'rx="1.6"') +
  (suit === 'back' ? rect(-7, -11, 14, 22, '#7d1420') + polygon([[0, -9], [6, 0], [0, 9], [-6, 0]], '#f0dfb8')
    : lettering(rank, -4.6, -4, 9, suit === 'heart' ? room.red : cafe.ink, { anchor: 'middle' }) +
      (suit === 'heart' ? filled('M0 9L-6 1.6C-6 -2.6 -1 -3 0 0.6C1 -3 6 -2.6 6 1.6Z', room.red)
        : filled('M0 -4L6 3.4C6 7 1 7 .6 4.4L2 10H-2L-.6 4.4C-1 7 -6 7 -6 3.4Z', cafe.ink)));

/** A table lamp under a small red shade. */
export const tableLamp = (isLit = true): string => rect(-2, -30, 4, 30, cafe.gold) +
  polygon([[-11, 0], [11, 0], [8, -5], [-8, -5]], cafe.goldDark, inked(2)) +
  polygon([[-10, -52], [10, -52], [21, -28], [-21, -28]], isLit ? '#d8382c' : '#4a1620', inked(3)) +
  polygon([[-3, -52], [6, -52], [10, -28], [-6, -28]], isLit ? '#ff9a5a' : '#6d2028', 'fill-opacity=".8"') +
  rect(-21, -30, 42, 3, isLit ? cafe.goldLit : cafe.goldDark);

/** A round table under a cloth, its top on (0, 0), `w` half as wide as it is. */
export function table(w: number): string {
  const cloth: Vec[] = [[-w, 0], [w, 0], [w * 0.97, 34], [w * 0.78, 26], [w * 0.55, 40], [w * 0.3, 30], [0, 44], [-w * 0.3, 30],
    [-w * 0.55, 40], [-w * 0.78, 26], [-w * 0.97, 34]];
  return polygon([[-8, 30], [8, 30], [12, 92], [-12, 92]], cafe.woodDark) +
    polygon([[-34, 96], [34, 96], [12, 84], [-12, 84]], cafe.woodDeep) +
    polygon(cloth, cafe.clothDark, inked(4)) +
    polygon([[w * 0.3, 0], [w, 0], [w * 0.97, 34], [w * 0.78, 26], [w * 0.55, 40], [w * 0.3, 30]], '#7d6460') +
    polygon([[-w * 0.1, 8], [w * 0.08, 8], [0, 44], [-w * 0.14, 36]], cafe.cloth, 'fill-opacity=".4"') +
    ellipse(0, 0, w, w * 0.2, cafe.cloth, inked(3)) +
    ellipse(0, 0, w, w * 0.2, cafe.cloth);
}

/** Bent wood, seat at y -46; looks right. */
export const chair = (): string => stroke('M-16 0L-13 -46M18 0L15 -46M-13 -46C-26 -78 -30 -104 -18 -108C-8 -111 -4 -84 2 -48', cafe.ink, 8,
  'stroke-linecap="round"') +
  stroke('M-16 0L-13 -46M18 0L15 -46M-13 -46C-26 -78 -30 -104 -18 -108C-8 -111 -4 -84 2 -48', cafe.wood, 4.6, 'stroke-linecap="round"') +
  stroke('M-11 -54C-20 -80 -22 -96 -16 -98', cafe.woodLit, 2) +
  ellipse(1, -46, 22, 6, cafe.woodDark, inked(3)) +
  ellipse(1, -47.4, 20, 4, cafe.woodLit);

/** Tbilisi on a Moscow wall: the owner's grandmother made it, and it is not for sale. Upper left corner at (0, 0). */
export function carpet(w: number, h: number): string {
  const rhomb = (x: number, y: number, r: number, tone: string): string => polygon([[x, y - r * 1.3], [x + r, y],
    [x, y + r * 1.3], [x - r, y]], tone);
  const steps = (x: number, y: number, r: number): string => rhomb(x, y, r, cafe.carpetDark) +
    rhomb(x, y, r * 0.84, cafe.sand) +
    rhomb(x, y, r * 0.68, cafe.teal) +
    rhomb(x, y, r * 0.46, cafe.carpet) +
    rhomb(x, y, r * 0.24, cafe.sand);
  const teeth = (y: number, up: number): string => along(17, w - 20, 19, (x) => polygon([[x, y], [x + 19, y],
    [x + 9.5, y + up]], cafe.carpetDark));
  return rect(3, 5, w, h, '#000', 'fill-opacity=".4"') +
    rect(0, 0, w, h, cafe.carpetDark) +
    rect(5, 5, w - 10, h - 10, cafe.sand) +
    rect(8, 8, w - 16, h - 16, cafe.carpet) +
    along(10, w - 14, 21, (x, i) => rhomb(x + 11, 15, 4.6, i % 2 ? cafe.teal : cafe.sand) + rhomb(x +
      11, h - 15, 4.6, i % 2 ? cafe.sand : cafe.teal)) +
    rect(14, 22, w - 28, h - 44, cafe.sand) +
    rect(17, 25, w - 34, h - 50, '#9a2a2c') +
    teeth(25, 11) +
    teeth(h - 25, -11) +
    [w * 0.23, w * 0.5, w * 0.77].map((x) => steps(x, h / 2, w * 0.12)).join('') +
    [w * 0.365, w * 0.635].map((x) => rhomb(x, h / 2, 6, cafe.sand)).join('') +
    along(2, w, 8, (x) => rect(x, h, 3, 8, cafe.sand)) +
    polygon([[0, 0], [w * 0.42, 0], [w * 0.1, h], [0, h]], '#000', 'fill-opacity=".22"') +
    rect(-10, -6, w + 20, 5, cafe.goldDark) +
    rect(-10, -6, w + 20, 1.8, cafe.goldLit);
}

/** Whose coats these are is known; where the men are is not. Hooks along y 0. */
export function coats(): string {
  const coat = (x: number, tone: string, lit: string, collar: string, long: number): string => group(
    filled(curve([[-6, 6], [-20, 20], [-25, 70], [-28, long], [0, long + 6], [26, long - 2], [24, 70], [19, 20], [6, 6]], true, 0.12),
      tone, inked(4)) +
    polygon([[5, 10], [18, 20], [23, 70], [25, long - 4], [12, long], [12, 60]], lit) +
    polygon([[-14, 12], [-6, 4], [6, 4], [14, 12], [6, 40], [0, 46], [-7, 40]], collar) +
    stroke(`M0 46V${long}`, cafe.ink, 1.6), `translate(${x} 0)`);
  const hat = (x: number, y: number): string => filled(curve([[x - 19, y + 12], [x - 20, y - 6], [x - 9, y - 17], [x + 9, y - 17],
    [x + 20, y - 6],
    [x + 19, y + 12], [x + 10, y + 4], [x - 10, y + 4]], true, 0.14), cafe.fur, inked(3)) +
    filled(curve([[x, y - 16], [x + 9, y - 17], [x + 20, y - 6], [x + 18, y + 8], [x + 10, y + 2]], true, 0.14), '#94827a') +
    circle(x - 2, y - 5, 3.6, room.red);
  return rect(-34, -8, 140, 13, cafe.wood) +
    rect(-34, -8, 140, 3, cafe.woodLit) +
    coat(2, cafe.coat, '#4c4a62', cafe.fur, 134) +
    coat(62, '#4a3a30', '#7d6248', '#2c2028', 146) +
    each(3, (i) => stroke(`M${-16 + i * 52} 0V8Q${-16 + i * 52} 14 ${-10 + i * 52} 12`, cafe.gold, 3)) +
    hat(34, -24);
}

const BOTTLES = ['#3a6a4a', '#7fb0b4', '#8a4a22', '#3a6a4a', '#c99a3c', '#7fb0b4', '#5a2230'] as const;
/** A row of bottles from x to x + w, on y. */
export const bottles = (x: number, y: number, w: number): string => along(x, x + w, 15.4, (u, i) => {
  const tone = BOTTLES[(i * 3 + x) % 7]!;
  const h = 20 + ((i * 5 + x) % 4) * 3;
  const neck = `Q${u} ${y - h - 4} ${u + 3} ${y - h - 6}V${y - h - 13}H${u + 6}V${y - h - 6}Q${u + 9} ${y - h - 4} ${u + 9} ${y - h}`;
  return filled(`M${u} ${y}V${y - h}${neck}V${y}Z`,
    tone, `stroke="${cafe.ink}" stroke-width="1.2"`) +
    rect(u + 0.6, y - h * 0.7, 7.8, h * 0.42, i % 3 ? '#e9dcc0' : room.red) +
    rect(u + 1.4, y - h, 1.6, h - 2, '#ffffff', 'fill-opacity=".4"') +
    rect(u + 2.6, y - h - 15, 3.8, 4, i % 2 ? cafe.gold : room.red);
});

/** Cakes behind glass, which have been there longer than the waiter. */
export function vitrine(): string {
  const cake = (x: number, y: number, tone: string): string => polygon([[x, y], [x + 18, y], [x + 18, y - 9], [x, y - 9]], tone) +
    rect(x, y - 10, 18, 4, '#f6e6d0') +
    circle(x + 9, y - 12, 2.4, room.red);
  return polygon([[0, 0], [78, 0], [78, -52], [12, -52], [0, -30]], '#5a3a34', inked(4)) +
    polygon([[4, -3], [74, -3], [74, -48], [14, -48], [4, -29]], '#c98a4a') +
    rect(4, -27, 70, 2, cafe.steel) +
    [10, 32, 54].map((x, i) => cake(x, -4, ['#8a4a2c', '#d89a5a', '#6d2a2c'][i]!) +
      (i ? cake(x - 4, -28, ['', '#d89a5a', '#8a4a2c'][i]!) : '')).join('') +
    polygon([[10, -3], [40, -48], [54, -48], [24, -3]], '#fff6dc', 'fill-opacity=".28"');
}

/** He reckons on beads. */
export const abacus = (): string => rect(-30, -30, 60, 30, cafe.wood, inked(3)) +
  rect(-26, -26, 52, 22, '#e0c08a') +
  each(3, (r) => each(6, (i) => rect(-24 + i * 5.4 + (i > 3 - r ? 14 : 0), -25 + r * 7.2, 4.4, 5.6,
    i % 4 === 3 ? cafe.ink : '#7d2a20')));

/** A cross of cracks round a hole. */
export const cracked = (r: number): string => {
  const ray = (a: number, l: number): Vec => [Math.cos(a) * l, Math.sin(a) * l];
  const spokes = each(11, (i) => stroke(path([ray(i * 0.571, 5), ray(i * 0.571 + 0.13, r * 0.46), ray(i * 0.571, r *
    (0.6 + ((i * 7) % 5) * 0.1))], false),
    '#fff6dc', 1.5, 'stroke-opacity=".9"'));
  const ring = (k: number): string => stroke(path(Array.from({ length: 11 }, (_, i): Vec => ray(i * 0.571 + 0.1, r * k *
    (0.86 + (i % 3) * 0.14)))), '#fff6dc',
    1, 'stroke-opacity=".7"');
  return spokes + ring(0.3) + ring(0.56) + circle(0, 0, 5.4, cafe.ink) + circle(0, 0, 2.4, '#5a2230');
};
