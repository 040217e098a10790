import type { Piece } from './piece.ts';
import { bath } from './palette.ts';
import { along, at, circle, each, ellipse, polygon, rect, star, stroke } from './shapes.ts';

/** The corner of the furnace hall where men lift things. */
const bars = (): string => rect(2, 0, 10, 236, bath.woodDark) + rect(84, 0, 10, 236, bath.woodDark) + rect(2, 0, 3, 236, bath.wood) +
  rect(84, 0, 3, 236, bath.wood) +
  along(10, 224, 19, (y) => rect(0, y + 4, 96, 4, '#17101a', 'fill-opacity=".5"') + rect(0, y, 96, 6, bath.wood) +
    rect(0, y, 96, 2, '#d08f5c') + rect(0, y + 5, 96, 1.6, bath.woodMid));

const plates = (x: number, y: number, r: number, tone: string, lit: string): string => ellipse(x, y, r * 0.36, r, '#120d14') +
  ellipse(x, y, r * 0.3, r - 1.6, tone) + ellipse(x - r * 0.06, y - r * 0.12, r * 0.16, r * 0.6, lit);
const barbell = (x: number, y: number, w: number, r: number): string => rect(x, y - 2, w, 4, '#3a3744') +
  rect(x, y - 2, w, 1.4, '#b7b4c0') + plates(x + 10, y, r, '#4a3f4b', '#75656b') + plates(x + 18, y, r * 0.8, '#8a1c22', '#c5302a') +
  plates(x + w - 18, y, r * 0.8, '#8a1c22', '#c5302a') + plates(x + w - 10, y, r, '#4a3f4b', '#75656b');

/** A bar on its stand, kettlebells underneath. */
const rack = (): string => polygon([[20, 100], [28, 20], [34, 20], [34, 100]], '#2a2430') +
  polygon([[136, 100], [136, 20], [142, 20], [150, 100]], '#2a2430') + rect(12, 92, 146, 8, '#2a2430') + rect(12, 92, 146, 2, '#57505f') +
  barbell(0, 26, 170, 24) +
  [52, 82, 112].map((x, i) => circle(x, 82, 12 + (i % 2) * 2, '#17121b') + circle(x + 1, 81, 10 +
    (i % 2) * 2, i === 1 ? '#8a1c22' : '#4a3f4b') + stroke(`M${x - 7} 70C${x - 7} 56 ${x + 8} 56 ${x + 8} 70`, '#17121b', 5) +
    polygon([[x - 4, 76], [x + 3, 73], [x + 1, 84], [x - 5, 86]], i === 1 ? '#c5302a' : '#75656b') +
    (i === 1 ? star(x + 1, 84, 5, bath.thread) : '')).join('');

const bag = (): string => stroke('M26 0V30M26 30L14 52M26 30L38 52', '#17121b', 3) +
  polygon([[10, 50], [42, 50], [46, 60], [46, 168], [40, 178], [12, 178], [6, 168], [6, 60]], '#5a2a22') +
  polygon([[10, 50], [18, 50], [16, 178], [12, 178], [6, 168], [6, 60]], '#33171a') + polygon([[32, 54], [38, 54], [39, 172], [33, 174]],
  '#8a4a38') + rect(6, 76, 40, 6, '#2a1418') + rect(6, 148, 40, 6, '#2a1418') + polygon([[20, 100], [34, 98], [36, 116], [22, 120]],
  '#c9b08a', 'fill-opacity=".7"');

const rope = (): string => stroke('M10 0C14 60 6 120 12 200', '#17121b', 9) + stroke('M10 0C14 60 6 120 12 200', '#b08a5a', 6) +
  each(20, (i) => stroke(`M7 ${4 + i * 10}l7 5`, '#7a5a3a', 1.4)) + at(2, 196, rect(4, 0, 12, 12, '#7a5a3a'));

export const gym: readonly Piece[] = [
  { name: 'gym-bars', w: 96, h: 238, art: bars }, { name: 'gym-rack', w: 170, h: 102, art: rack }, { name: 'gym-bag', w: 52, h: 180,
    art: bag }, { name: 'gym-rope', w: 24, h: 212, art: rope },
];
