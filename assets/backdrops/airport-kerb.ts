import { board, fadeDown, glints, neonText, print, wheel } from './chicago-kit.ts';
import { neon, truck } from './chicago-palette.ts';
import { lettering } from './lettering.ts';
import type { Piece } from './piece.ts';
import { along, at, circle, clipped, dice, each, ellipse, filled, polygon, rect, stroke } from './shapes.ts';

/** Arrivals, by night and in the rain: a long glass front under a concrete canopy, and vehicles that should not be standing there. */
const floorY = 338;
const bay = 320;
const top = 96; // the canopy's upper edge: above it is the airfield's sky

const canopy = (w: number): string => rect(0, top, w, 34, '#3f4443') + rect(0, top, w, 4, '#7d8078') + rect(0, top + 4, w, 3, '#2b2f31') +
  along(0, w, 80, (x) => rect(x, top + 7, 1.6, 27, '#2b2f31')) + polygon([[0, top + 34], [w, top + 34], [w, top + 50], [0, top + 50]],
  '#1b2022') +
  along(40, w, 80, (x) => polygon([[x - 20, top + 37], [x + 20, top + 37], [x + 14, top + 46], [x - 14, top + 46]], '#ffe0a0') +
    polygon([[x - 24, top + 36], [x + 24, top + 36], [x + 20, top + 38], [x - 20, top + 38]], '#0d1214')) +
    rect(0, top + 49, w, 3, '#0b0f11');

/** The hall is a piece of its own behind the holes: it moves at its own pace. */
const panes: readonly (readonly [number, number])[] = [[10, 92], [112, 92], [214, 96]];
const hole = (w: number, list: readonly (readonly [number, number])[]): string =>
  `M0 ${top}H${w}V${floorY}H0Z${list.map(([x, pw]) => `M${x} 160V300H${x + pw}V160Z`).join('')}`;

function glassBay(): string {
  const ground = rect(0, top, bay, floorY - top, '#1d2a2c') + rect(0, 300, bay, 38, '#3a3f3f') + rect(0, 300, bay, 3, '#77736a') +
    rect(0, 328, bay, 10, '#15191b') + along(0, bay, 40, (x) => rect(x, 303, 1.4, 26, '#2a2f30'));
  return clipped('f', hole(bay, panes), ground, 'evenodd') + panes.map(([x, w]) => glints(x, 160, w, 140, '#fff0d0', 0.1) +
    stroke(`M${x} 160H${x + w}V300H${x}Z`, '#0d1416', 5) + rect(x, 190, w, 3, '#0d1416') +
    stroke(`M${x + 3} 300V163H${x + w - 3}`, '#c98a4a', 1.2, 'stroke-opacity=".7"')).join('') + canopy(bay) +
    rect(0, 148, bay, 9, '#26302f') + along(14, bay, 100, (x) => lettering(['GATES', 'TAXI', 'BAGS'][Math.round(x / 100) % 3]!, x + 20,
    155.6, 7, '#d9b36a'));
}

/** The automatic doors, which open for anybody. */
function doors(): string {
  const list = [[24, 62], [90, 68], [162, 68], [234, 62]] as const;
  const full = `M0 ${top}H${bay}V${floorY}H0Z${list.map(([x, pw]) => `M${x} 178V328H${x + pw}V178Z`).join('')}`;
  const leaf = (x: number, w: number, open: boolean): string => (open ? '' : glints(x, 178, w, 150, '#fff0d0', 0.13) +
    polygon([[x + 8, 246], [x + w - 8, 246], [x + w - 8, 256], [x + 8, 256]], '#d9b36a', 'fill-opacity=".5"')) +
    stroke(`M${x} 178V328H${x + w}V178Z`, '#0d1416', 5) + stroke(`M${x + 3} 328V181H${x + w - 3}`, '#d09a58', 1.4);
  return clipped('d', full, rect(0, top, bay, floorY - top, '#1d2a2c') + rect(0, 328, bay, 10, '#2a2f30'), 'evenodd') +
    list.map(([x, w], i) => leaf(x, w, i === 1 || i === 2)).join('') + rect(20, 172, 280, 8, '#0d1416') + canopy(bay) +
    rect(40, 136, 240, 32, '#0d1113') + rect(43, 139, 234, 26, '#1d4a44') + lettering('ARRIVALS', 116, 159, 17, '#f0e0b0',
    { anchor: 'middle', tracking: 0.08 }) + lettering('AND REGRETS', 226, 157, 10, '#f0e0b0', { anchor: 'middle', font: 'oswald' }) +
    polygon([[186, 145], [192, 152], [186, 159], [183, 159], [187.6, 153.4], [178, 153.4], [178, 150.6], [187.6, 150.6], [183, 145]],
    '#ffb45a') +
    rect(8, 188, 10, 10, '#8a2c30') + rect(302, 188, 10, 10, '#8a2c30');
}

/** Inside: check-in desks, a carousel, the board of flights, people with too much luggage. */
function hall(): string {
  const w = 960;
  const roll = dice(71);
  const person = (x: number, k: number, tone: string): string =>
    polygon([[x - 8 * k, 300], [x - 9 * k, 268 - 6 * k], [x - 5 * k, 256 - 10 * k], [x + 5 * k, 256 - 10 * k], [x + 9 * k, 268 - 6 * k],
    [x + 7 * k, 300]], tone) + circle(x, 248 - 12 * k, 6 * k, tone);
  const departures = (x: number): string => rect(x, 166, 150, 54, '#15120f') + each(6, (i) => rect(x + 6, 172 + i * 8, 52, 4, '#d9983c') +
    rect(x + 66, 172 + i * 8, 22, 4, '#d9983c', 'fill-opacity=".7"') + rect(x + 98, 172 + i * 8, 42, 4,
    ['#d9983c', '#8fae5a', '#c9584a'][(i + x) % 3]!));
  const counter = (x: number): string => rect(x, 262, 108, 38, '#6d4a30') + rect(x, 258, 108, 6, '#c99a5c') +
    rect(x + 10, 238, 18, 20, '#2a211c') + rect(x + 64, 240, 18, 18, '#2a211c') + rect(x + 4, 224, 100, 10,
    ['#8a3a34', '#2f5a6a', '#5a6a34'][(x / 10) % 3 | 0]!);
  return rect(0, 150, w, 190, '#7d5430') + polygon([[0, 150], [w, 150], [w, 186], [0, 176]], '#4a3022') +
    along(20, w, 96, (x) => polygon([[x, 156], [x + 52, 156], [x + 46, 164], [x + 6, 164]], '#ffe6b0') +
    polygon([[x + 6, 164], [x + 46, 164], [x + 84, 300], [x - 32, 300]], '#e0a050', 'fill-opacity=".2"')) +
    along(0, w, 240, (x) => rect(x + 20, 150, 26, 160, '#5a3d2a') + rect(x + 38, 150, 8, 160, '#a0733f')) + departures(70) +
    departures(560) + counter(262) + counter(392) + counter(760) +
    rect(0, 292, w, 48, '#9a6a3c') + polygon([[0, 292], [w, 292], [w, 300], [0, 306]], '#c08a4e') +
      along(30, w, 84, (x, i) => person(x + roll() * 40, 0.9 + roll() * 0.3, ['#4a2f26', '#3a2a2a', '#5a3a2a'][i % 3]!)) +
      along(60, w, 140, (x) => rect(x, 284, 22 + roll() * 12, 18, '#3a2620') + rect(x + 6, 280, 8, 5, '#3a2620'));
}

/** A round concrete pillar with a notice that has been ignored before. */
const pillar = (): string => rect(12, 130, 52, 208, '#4a4c4a') + rect(12, 130, 16, 208, '#2c3031') + rect(52, 130, 12, 208, '#6b6a62') +
  rect(8, 318, 60, 20, '#2c3031') + rect(8, 316, 60, 3, '#77736a') + rect(12, 288, 52, 14, '#b58a2c') +
  polygon([[12, 302], [26, 288], [38, 288], [24, 302]], '#1b1c1e') + polygon([[42, 302], [56, 288], [64, 288], [64, 292], [54, 302]],
  '#1b1c1e') +
  rect(10, 180, 56, 74, '#0d0f12') + rect(12, 182, 52, 70, '#8a2c30') + rect(12, 182, 52, 2, '#c9685a') +
    lettering('RED', 38, 200, 15, '#f1e4c6', { anchor: 'middle' }) + lettering('ZONE', 38, 214, 15, '#f1e4c6', { anchor: 'middle' }) +
    rect(18, 219, 40, 1.6, '#f1e4c6') + lettering('NO STANDING', 38, 230, 7, '#f1e4c6', { anchor: 'middle', font: 'oswald' }) +
    lettering('NO COMMUNISM', 38, 240, 6, '#f1c8a8', { anchor: 'middle', font: 'oswald' });

/** The airport's name, on the roof, in letters men have to climb to. One has lost its gas. */
const roofSign = (): string => each(9, (i) => rect(24 + i * 64, 56, 4, 40, '#0d1416') + stroke(`M${26 + i * 64} 60l30 34`, '#0d1416', 2)) +
  rect(0, 54, 560, 5, '#0d1416') + neonText("O'HARM", 18, 46, 44, '#ff5a44', { tracking: 0.08 }, 3.2) +
  neonText('INTERNATIONAL', 272, 44, 24, '#ffb45a', { tracking: 0.06 }, 2.2);

function cab(): string {
  const [lit, mid, dark] = ['#d9a636', '#b07f26', '#6d4a1e'];
  const body: [number, number][] = [[6, 84], [2, 62], [8, 46], [70, 40], [98, 10], [196, 8], [232, 38], [296, 46], [308, 58], [310, 84]];
  return ellipse(156, 98, 160, 8, '#05080a', 'fill-opacity=".7"') + polygon(body, '#0d0a12',
    'stroke="#0d0a12" stroke-width="5" stroke-linejoin="round"') + polygon(body, mid) +
    polygon([[4, 58], [8, 46], [70, 40], [232, 38], [296, 46], [306, 57]], lit) + polygon([[98, 10], [196, 8], [200, 12], [96, 14]], lit) +
    polygon([[76, 40], [102, 15], [142, 14], [142, 39]], '#10191e') + polygon([[150, 39], [150, 14], [192, 13], [220, 38]], '#10191e') +
    polygon([[86, 40], [108, 16], [122, 15], [100, 40]], '#c9783a', 'fill-opacity=".6"') +
    polygon([[176, 38], [190, 13], [196, 14], [208, 27], [200, 38]], '#c9783a', 'fill-opacity=".5"') +
    rect(4, 72, 306, 12, dark) + rect(4, 60, 306, 8, '#17130f') + along(6, 306, 16, (x) => rect(x, 60, 8, 4, '#e8d8a0') +
      rect(x + 8, 64, 8, 4, '#e8d8a0')) + stroke('M146 40V82M72 42V82M226 40V80', dark, 1.6) + rect(122, 48, 13, 3, '#e8d8a0') +
      rect(198, 48, 13, 3, '#e8d8a0') + board(124, -2, 48, 12, 'TAXI', 9, '#ffe6a0', '#3a2412') + rect(300, 48, 8, 10, '#fff0c0') +
      rect(2, 48, 7, 12, '#d8352a') + lettering('CHECKMATE CAB', 186, 56, 8.4, '#3a2412', { anchor: 'middle' }) +
      rect(298, 76, 16, 6, '#8a949a') + rect(-2, 76, 16, 6, '#8a949a') +
    filled('M36 84a26 26 0 0 1 52 0zM226 84a26 26 0 0 1 52 0z', '#0d0a12') + wheel(62, 82, 17, '#8a949a') + wheel(252, 82, 17, '#8a949a') +
      polygon([[98, 10], [196, 8], [196, 9.6], [97, 11.6]], neon.sodium);
}

/** The armoured truck of Safe & Sound, its rear to the left, doors wide. */
function armoured(): string {
  const [w, base] = [318, 196];
  const rivets = (x0: number, x1: number, y: number): string => along(x0, x1, 16, (x) => circle(x, y, 1.5, truck.deep) +
    circle(x - 0.4, y - 0.5, 0.7, truck.lit));
  const body: [number, number][] = [[40, base - 22], [40, 16], [50, 6], [214, 6], [224, 40], [272, 46], [286, 96], [306, 104],
    [312, base - 22]];
  const inside = polygon([[40, 24], [40, base - 34], [66, base - 34], [66, 24]], '#17151a') +
    polygon([[44, 30], [62, 30], [64, base - 40], [42, base - 40]], '#8a6436', 'fill-opacity=".55"');
  const door = polygon([[40, 16], [4, 34], [4, base - 18], [40, base - 30]], '#0d0a12',
    'stroke="#0d0a12" stroke-width="4" stroke-linejoin="round"') + polygon([[40, 18], [6, 36], [6, base - 20], [40, base - 32]],
    truck.side) + polygon([[40, 18], [30, 23], [30, base - 28], [40, base - 32]], truck.dark) +
    polygon([[26, 44], [12, 51], [12, 92], [26, 88]], '#13222a') + polygon([[26, 60], [12, 84], [12, 70], [26, 48]], '#c9783a',
    'fill-opacity=".6"') + rect(8, 112, 4, 26, '#c9b06a') + each(4, (i) => circle(34, 44 + i * 34, 2, truck.lit));
  return ellipse(180, base + 2, 168, 9, '#05080a', 'fill-opacity=".75"') + polygon(body, '#0d0a12',
    'stroke="#0d0a12" stroke-width="5" stroke-linejoin="round"') + polygon(body, truck.side) +
    polygon([[40, 16], [50, 6], [214, 6], [217, 18], [40, 24]], truck.lit) +
    polygon([[40, base - 22], [40, base - 60], [312, base - 56], [312, base - 22]], truck.dark) + inside +
    polygon([[66, 24], [76, 24], [76, base - 34], [66, base - 34]], truck.dark) +
    polygon([[66, 92], [282, 92], [286, 100], [288, 112], [66, 112]], truck.stripe) + polygon([[66, 92], [282, 92], [284, 95], [66, 95]],
      truck.stripeLit) + lettering('SAFE & SOUND', 148, 77, 16.4, '#e8dcb8', { anchor: 'middle', tracking: 0.04 }) +
      lettering('ARMORED TRANSPORT', 146, 107.4, 11, '#231a14', { anchor: 'middle', tracking: 0.1 }) +
      lettering('YOUR MONEY IS OUR MONEY', 146, 128, 8.6, '#c9c0a0', { anchor: 'middle', font: 'oswald', tracking: 0.08 }) +
      rivets(84, 214, 32) + rivets(84, 300, 140) + stroke(`M220 26V${base - 24}M80 26V${base - 34}`, truck.deep, 2) +
    polygon([[228, 48], [266, 52], [276, 88], [228, 88]], truck.glass) + polygon([[236, 88], [256, 51], [266, 52], [270, 68], [258, 88]],
      '#3f6a72', 'fill-opacity=".7"') + rect(90, 40, 26, 12, truck.glass) + rect(170, 40, 26, 12, truck.glass) +
      rect(98, 44, 10, 4, '#0d0a12') + rect(178, 44, 10, 4, '#0d0a12') + rect(226, 118, 10, 3, '#c9ced2') +
      rect(300, 112, 10, 14, '#fff0c0') + rect(296, base - 40, 22, 14, truck.deep) + rect(296, base - 40, 22, 3, truck.lit) +
      rect(40, base - 34, 40, 12, truck.deep) + each(4, (i) =>
      polygon([[42 + i * 10, base - 22], [46 + i * 10, base - 33], [51 + i * 10, base - 33], [47 + i * 10, base - 22]], '#b58a2c')) +
    polygon([[50, 6], [214, 6], [214.6, 8.4], [48, 8.4]], neon.sodium) + polygon([[120, -4], [150, -4], [154, 6], [116, 6]], '#0d0a12') +
      polygon([[123, -2], [147, -2], [150, 5], [120, 5]], '#e0842c') + door +
      [98, 252].map((x) => filled(`M${x - 34} ${base - 20}a34 34 0 0 1 68 0z`, '#0d0a12') + wheel(x, base - 22, 24, '#8a949a')).join('') +
      polygon([[-10, base + 2], [40, base - 32], [40, base - 26], [2, base + 4]], '#59616a') +
      polygon([[-10, base + 2], [40, base - 32], [40, base - 30], [-8, base + 3]], truck.lit) + print(84, 146, 40, 2, truck.deep, 5) +
      rect(0, base + 5, w, 0.1, truck.deep);
}

const luggage = (): string => { const box = (x: number, y: number, w: number, h: number, a: string, b: string): string =>
  rect(x, y, w, h, a) + rect(x, y, w * 0.22, h, b) + rect(x, y, w, 2.6, '#c9a070', 'fill-opacity=".6"') +
  rect(x + w * 0.4, y - 5, w * 0.2, 6, 'none', `stroke="${b}" stroke-width="3"`) + rect(x + w * 0.7, y, 3, h, b);
  return box(4, 54, 78, 50, '#6d4a34', '#43302a') + box(18, 14, 54, 40, '#3a5064', '#22313f') + box(88, 34, 40, 70, '#6a3034', '#42202a') +
  polygon([[132, 104], [140, 70], [176, 68], [186, 104]], '#4a5438') + stroke('M146 70q14 -14 26 -2', '#2c3324', 4) +
  polygon([[50, 30], [64, 28], [65, 40], [51, 42]], '#d9c7a0') + rect(0, 104, 190, 4, '#0b0f11'); };

/** A pole of arrows that all say the same. */
const signpost = (): string => rect(56, 10, 8, 240, '#22292a') + rect(60.6, 10, 2, 240, '#7d8a86') +
  [['TAXIS', 22, 1, '#b58a2c', '#1b1512'], ['BUSES', 56, -1, '#1d4a44', '#e8dcb8'], ['FREEDOM', 90, 1, '#27385c', '#e8dcb8'],
  ['OTHER', 124, -1, '#8a2c30', '#f1e4c6']].map(([word, y, side, ground, letters]) => { const [yy, s] = [Number(y), Number(side)];
  return polygon(s > 0 ? [[8, yy], [108, yy], [122, yy + 13], [108, yy + 26], [8, yy + 26]] : [[12, yy], [112, yy], [112, yy + 26],
  [12, yy + 26], [-2, yy + 13]], '#0d0f12') + polygon(s > 0 ? [[10, yy + 2], [107, yy + 2], [119, yy + 13], [107, yy + 24],
  [10, yy + 24]] : [[13, yy + 2], [110, yy + 2], [110, yy + 24], [13, yy + 24], [1, yy + 13]], String(ground)) +
  lettering(String(word), 60, yy + 18.6, 14, String(letters), { anchor: 'middle', tracking: 0.04 }); }).join('');

/** Light that falls out of the hall on wet ground. */
const doorLight = (): string =>
  fadeDown('w', [[0, '#ffc06a', 0.5], [0.5, '#e8943c', 0.24], [1, '#c9702c', 0]]) + polygon([[120, 0], [330, 0], [220, 160], [0, 160]],
    'url(#w)') + polygon([[160, 0], [286, 0], [190, 130], [60, 130]], 'url(#w)', 'fill-opacity=".5"');
const downlight = (): string =>
  fadeDown('w', [[0, '#ffe0a0', 0.5], [0.4, '#e0a050', 0.2], [1, '#b0702c', 0]]) + polygon([[50, 0], [90, 0], [140, 210], [0, 210]],
    'url(#w)');

export const airportKerb: readonly Piece[] = [
  { name: 'kerb-glass', w: bay, h: floorY, art: glassBay },
  { name: 'kerb-doors', w: bay, h: floorY, art: doors },
  { name: 'kerb-hall', w: 960, h: 340, scale: 1, blur: 0.6, art: hall },
  { name: 'kerb-pillar', w: 76, h: floorY, art: pillar },
  { name: 'kerb-roof-sign', w: 560, h: 98, scale: 1.4, art: roofSign },
  { name: 'taxi', w: 320, h: 110, art: () => at(4, 6, cab()) },
  { name: 'armoured-truck', w: 336, h: 216, art: () => at(12, 8, armoured()) },
  { name: 'kerb-luggage', w: 192, h: 110, art: luggage },
  { name: 'kerb-signpost', w: 126, h: 252, art: () => at(3, 0, signpost()) },
  { name: 'light-doors', w: 330, h: 160, scale: 0.5, blend: 'add', blur: 3, art: doorLight },
  { name: 'light-canopy', w: 140, h: 210, scale: 0.5, blend: 'add', blur: 2, art: downlight },
];
