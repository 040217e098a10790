import { lettering } from '../backdrops/lettering.ts';
import { ui } from '../backdrops/palette.ts';
import { each, path, polygon, rect, star, starPoints, stroke, type Vec } from '../backdrops/shapes.ts';
import type { Drawing } from './drawing.ts';

/** Plates and marks of the head-up display: everything slants, ink stands out a little round what it holds. Pivot: upper left. */
const lean = 0.45;

/** A bar `w` x `h` that leans; grown on all sides by `by`. */
const slanted = (w: number, h: number, by = 0): Vec[] => [[h * lean - by * 0.6, -by], [w + h * lean + by, -by], [w + by * 0.6, h + by],
  [-by, h + by]];

const plate = (w: number, h: number, back = '#2a232c'): string => polygon(slanted(w, h, 2.2), ui.ink) + polygon(slanted(w, h), back) +
  polygon(slanted(w, h * 0.24).map(([x, y]): Vec => [x + h * 0.76 * lean, y]), '#ffffff', 'fill-opacity=".05"');
const segment = (w: number, h: number, tone: string, lit: string): string => polygon(slanted(w, h), tone) +
  polygon([[h * lean, 0], [w + h * lean, 0], [w + h * 0.68 * lean, h * 0.32], [h * 0.68 * lean, h * 0.32]], lit);

const namePlate = (w: number): string => polygon([[4, 0], [w + 4, 0], [w - 6, 18], [0, 18]], ui.ink, 'fill-opacity=".72"');
const combo = (): string => polygon([[10, 14], [134, 0], [118, 52], [0, 58]], ui.ink) + polygon([[14, 17], [129, 4], [114, 48], [5, 54]],
  ui.red) + polygon([[14, 17], [129, 4], [126, 13], [12, 25]], '#ff6a4a', 'fill-opacity=".7"');
const arrow: readonly Vec[] = [[8, 12], [60, 12], [60, 0], [92, 26], [60, 52], [60, 40], [0, 40]];
const go = (): string => polygon(arrow, ui.ink, `stroke="${ui.ink}" stroke-width="5" stroke-linejoin="round"`) + polygon(arrow, ui.gold) +
  polygon([[8, 12], [60, 12], [60, 0], [69, 7], [69, 17], [6, 17]], '#ffe08a', 'fill-opacity=".8"') +
  lettering('GO', 16, 34, 22, ui.ink, { lean: 9 });

const rankTones: Record<string, readonly [plate: string, letter: string]> = {
  C: ['#5a5462', ui.cream], B: ['#3d6a8c', ui.cream], A: ['#2b6a50', ui.cream], S: [ui.red, '#fff6dc'], 'S+': [ui.gold, ui.ink],
};
function rank(letter: string): string {
  const [back, front] = rankTones[letter]!;
  const burst = letter.startsWith('S') ? polygon(starPoints(52, 50, 58, 0.76, 14), letter === 'S+' ? '#ffe9a8' : '#7d1420',
    `stroke="${ui.ink}" stroke-width="3"`) : '';
  return burst + polygon([[16, 6], [98, 2], [88, 94], [4, 98]], ui.ink) + polygon([[20, 10], [93, 6.6], [84, 90], [9, 94]], back) +
    polygon([[20, 10], [93, 6.6], [90, 32], [16, 52]], '#ffffff', 'fill-opacity=".14"') +
    lettering(letter, 50, letter.length > 1 ? 68 : 76, letter.length > 1 ? 34 : 62, front, { anchor: 'middle', font: 'stalin', width: 0.9,
      lean: 6 });
}

const straggler = (): string => polygon([[0, 0], [30, 16], [0, 32], [8, 16]], ui.ink,
  `stroke="${ui.ink}" stroke-width="5" stroke-linejoin="round"`) + polygon([[0, 0], [30, 16], [0, 32], [8, 16]], ui.red) +
  polygon([[0, 0], [30, 16], [8, 16]], '#ff6a4a');
const hint = (w: number): string => polygon([[12, 0], [w, -6], [w - 12, 36], [0, 40]], ui.ink) +
  polygon([[16, 4], [46, 2.6], [36, 36], [5, 37]], ui.gold) + polygon([[50, 2.4], [w - 5, -1.8], [w - 16, 32.6], [40, 36]], '#211a26');
const caption = (): string => polygon([[16, 24], [864, 0], [852, 124], [0, 132]], ui.ink) +
  polygon([[22, 30], [858, 7], [847, 118], [7, 126]], '#f1e1bf') + polygon([[22, 30], [170, 26], [150, 60], [16, 64]], ui.red);
const bossPlate = (): string => polygon([[18, 0], [540, 0], [524, 34], [0, 34]], ui.ink, 'fill-opacity=".85"') +
  polygon([[14, 8], [4, 28], [-10, 18]], ui.red) + polygon([[544, 8], [534, 28], [556, 18]], ui.red) +
  polygon(slanted(500, 11, 2).map(([x, y]): Vec => [x + 16, y + 17]), ui.ink) +
  polygon(slanted(500, 11).map(([x, y]): Vec => [x + 16, y + 17]), '#2a232c') +
  [1, 2].map((i) => rect(18 + (500 * i) / 3, 14, 2.4, 16, ui.gold)).join('');
const portraitFrame = (): string => stroke(path([[9, 2], [63, 2], [55, 58], [1, 58]]), ui.ink, 5) +
  stroke(path([[9, 2], [63, 2], [55, 58], [1, 58]]), ui.cream, 1.4);
const dots = (filledIn: boolean): string => star(9, 9, 7, filledIn ? ui.red : '#3a323e');

const flat = (name: string, w: number, h: number, art: () => string): Drawing => ({ name, room: [-18, -18, w + 22, h + 18], art });

export const hud: readonly Drawing[] = [
  flat('hp-plate', 196, 13, () => plate(190, 13)), flat('hp-segment', 26, 13, () => segment(18.4, 13, ui.red, '#ff6a4a')),
    flat('hp-lost', 26, 13, () => segment(18.4, 13, ui.cream, '#fff6dc')), flat('hp-grey', 26, 13, () => segment(18.4, 13, '#8d7f88',
    '#a99fa6')),
  flat('special-plate', 114, 6, () => plate(110, 6)), flat('special-segment', 40, 6, () => segment(36, 6, ui.gold, '#ffe08a')),
    flat('name-plate', 220, 18, () => namePlate(212)), flat('enemy-plate', 156, 9, () => plate(150, 9)), flat('enemy-fill', 156, 9,
    () => segment(150, 9, '#d98a2b', '#ffc163')),
  flat('star-on', 20, 20, () => dots(true)), flat('star-off', 20, 20, () => dots(false)), flat('combo-plate', 140, 60, combo),
    flat('go-arrow', 96, 56, go), flat('straggler-arrow', 34, 34, straggler), flat('boss-plate', 560, 36, bossPlate),
    flat('portrait-frame', 68, 62, portraitFrame),
  flat('hint-short', 220, 42, () => hint(220)), flat('hint-long', 340, 42, () => hint(340)), flat('caption', 870, 134, caption),
  ...Object.keys(rankTones).map((letter) => flat(`rank-${letter === 'S+' ? 's-plus' : letter.toLowerCase()}`, 118, 116,
    () => rank(letter))),
  flat('ray-wedge', 200, 60, () => each(1, () => polygon([[0, 30], [200, 0], [200, 60]], ui.red))),
];
