import { ui } from '../backdrops/palette.ts';
import type { Piece } from '../backdrops/piece.ts';
import { at, circle, each, polygon, rect, starPoints, type Vec } from '../backdrops/shapes.ts';
import { logo } from './title.ts';

/** Backgrounds of the quiet screens, and the game's own picture on a phone's desktop. */
const [W, H] = [960, 540];

/** Results: a wall of rays behind a cream sheet that leans. There is more wall on both sides than a picture needs, for wide windows. */
const WALL = 160;
function results(): string {
  const rays = each(18, (i) => { const a = (i * Math.PI) / 9; const b = a + Math.PI / 18;
    return polygon([[690, 250], [690 + Math.cos(a) * 1300, 250 + Math.sin(a) * 1300], [690 + Math.cos(b) * 1300, 250 +
    Math.sin(b) * 1300]], '#9a1a22'); });
  const gear = polygon(starPoints(690, 250, 214, 0.88, 18), '#7d1420') + circle(690, 250, 168, '#5f0e1a');
  const sheet: Vec[] = [[52, 62], [566, 30], [536, 502], [26, 516]];
  const [l, r] = [-WALL, W + WALL];
  return at(WALL, 0, rect(l, 0, r - l, H, '#b5221f') + rays + gear + polygon([[l, 0], [r, 0], [r, 21], [l, 63]], ui.ink) +
    polygon([[l, 528], [r, 462], [r, H], [l, H]], ui.ink) + polygon([[l, 520], [r, 454], [r, 462], [l, 528]], ui.gold) +
    polygon(sheet.map(([x, y]): Vec => [x + 12, y + 12]), '#3d0913') + polygon(sheet, '#f1e1bf') +
      polygon([[52, 62], [566, 30], [562, 92], [49, 120]], ui.red) + polygon([[49, 120], [562, 92], [562, 96], [49, 124]],
      ui.ink));
}

/** Pause: a dark wedge drives in from the left, its edge red. */
const pause = (): string => polygon([[0, 0], [470, 0], [330, H], [0, H]], '#120e16', 'fill-opacity=".92"') +
  polygon([[470, 0], [486, 0], [346, H], [330, H]], ui.red) + polygon([[494, 0], [499, 0], [359, H], [354, H]], ui.cream) +
  polygon([[0, 372], [374, 338], [330, H], [0, H]], '#7d1420', 'fill-opacity=".55"') +
  polygon([[0, 366], [376, 332], [374, 340], [0, 374]], ui.red, 'fill-opacity=".8"') +
  each(5, (i) => polygon([[0, 60 + i * 14], [440 - i * 6, 22 + i * 14], [440 - i * 6, 24 + i * 14], [0, 62 + i * 14]], ui.cream,
  'fill-opacity=".06"'));

/** The icon: a red disc and wedge, a star, the backwards letter. */
export const icon = (): string => rect(0, 0, 512, 512, '#16111a') + each(12, (i) => { const a = (i * Math.PI) / 6; const b = a +
  Math.PI / 12; return polygon([[256, 236], [256 + Math.cos(a) * 500, 236 + Math.sin(a) * 500], [256 + Math.cos(b) * 500, 236 +
  Math.sin(b) * 500]], '#241a26'); }) +
  circle(256, 236, 186, '#d2301f') + polygon([[0, 372], [512, 300], [512, 512], [0, 512]], '#16111a') +
    polygon([[0, 388], [512, 316], [512, 340], [0, 412]], '#f1e1bf') + polygon([[0, 412], [512, 340], [512, 430], [0, 502]], '#8a1520') +
  logo(106, 402, -8, 2.9, 'Я') + polygon(starPoints(424, 440, 40), '#e9b23c', 'stroke="#16111a" stroke-width="8" paint-order="stroke"');

export const posters: readonly Piece[] = [
  { name: 'results-poster', w: W + 2 * WALL, h: H, art: results }, { name: 'pause-wedge', w: 500, h: H, art: pause },
];
