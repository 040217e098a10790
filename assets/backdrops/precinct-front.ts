import { board, bricks, fadeDown, glints, print, wheel } from './chicago-kit.ts';
import { lobby, neon, street } from './chicago-palette.ts';
import { lettering } from './lettering.ts';
import type { Piece } from './piece.ts';
import { along, at, circle, each, ellipse, filled, polygon, rect, softLight, star, stops, stroke } from './shapes.ts';

/** A wet corner before the precinct: limestone and brick, blue lamps on the steps, a patrol car and the best hot dog in the city. */
const floorY = 338;
const bay = 320;
const brick = { gap: street.brickDark, tones: [street.brick, street.brickLit, '#3a2a2f'] } as const;

const base = (w: number): string => rect(0, 244, w, 94, street.stoneDark) + along(0, w, 64,
  (x, i) => rect(x + 1, 248, 62, 28, i % 3 ? '#38373a' : '#413f3f') + rect(x - 31, 278, 62, 28, i % 2 ? '#353438' : '#3d3b3d') +
  rect(x + 1, 308, 62, 24, '#2a2a30')) + rect(0, 240, w, 8, street.stoneLit) + rect(0, 240, w, 2, '#9a8d78') +
  rect(0, 247, w, 3, street.stoneDeep) + rect(0, 328, w, 10, street.stoneDeep);

function sash(x: number, y: number, w: number, h: number, lit: boolean, seed: number): string {
  const shade = lit ? rect(x, y, w, h, '#b87a34') + polygon([[x, y + h], [x, y + h * 0.5], [x + w, y + h * 0.3], [x + w, y + h]],
    '#e8ac54') + rect(x, y, w, h * 0.24, '#7a4a26') + (seed % 2 ? circle(x + w * 0.6, y + h * 0.56, w * 0.13, '#6a3d22') +
    polygon([[x + w * 0.36, y + h], [x + w * 0.42, y + h * 0.72], [x + w * 0.76, y + h * 0.72], [x + w * 0.84, y + h]],
    '#6a3d22') : rect(x + w * 0.14, y + h * 0.72, w * 0.5, h * 0.1, '#7a4a26')) : rect(x, y, w, h, '#10262c') +
    glints(x, y, w, h, '#5fa8a8', 0.22);
  return rect(x - 10, y - 10, w + 20, h + 18, street.stone) + rect(x - 10, y - 10, 6, h + 18, street.stoneDark) +
    polygon([[x - 16, y - 24], [x + w + 16, y - 24], [x + w + 10, y - 8], [x - 10, y - 8]], street.stoneLit) +
    rect(x - 4, y - 4, w + 8, h + 8, street.stoneDeep) + shade + rect(x + w / 2 - 2, y, 4, h, street.stoneDeep) +
    rect(x, y + h / 2 - 2, w, 4, street.stoneDeep) + along(x + 8, x + w, 13, (bx) => rect(bx, y - 2, 2.4, h + 4, '#15171c')) +
    polygon([[x - 16, y + h + 6], [x + w + 16, y + h + 6], [x + w + 18, y + h + 16], [x - 18, y + h + 16]], street.stoneLit) +
    rect(x - 16, y + h + 6, w + 32, 2, '#9a8d78');
}

function facade(): string {
  return bricks(0, 0, bay, 244, brick, 9, 12, 30) + polygon([[0, 0], [bay, 0], [bay, 40], [0, 76]], '#120d14', 'fill-opacity=".5"') +
    rect(0, 26, bay, 12, street.stone) + rect(0, 26, bay, 2, street.stoneLit) + rect(0, 38, bay, 4, street.stoneDeep) +
    sash(46, 92, 84, 118, true, 1) + sash(190, 92, 84, 118, false, 2) + base(bay) + rect(150, 60, 20, 184, street.stone) +
    rect(150, 60, 6, 184, street.stoneDark) + rect(166, 60, 4, 184, street.stoneLit) +
    polygon([[36, 4], [140, 4], [132, 24], [44, 24]], '#17130f', 'fill-opacity=".4"') + rect(60, 2, 60, 22, '#23292c') +
      each(5, (i) => rect(64 + i * 11, 6, 7, 14, '#3a4448')) + stroke('M90 24v20', '#23292c', 3);
}

/** The corner of the house, and a drainpipe the rain has chosen. */
const corner = (): string => bricks(26, 0, 134, 244, brick, 4, 12, 30) + at(26, 0, base(134)) + rect(26, 26, 134, 12, street.stone) +
  rect(26, 38, 134, 4, street.stoneDeep) + along(0, 330, 36, (y, i) => rect(i % 2 ? 16 : 22, y, i % 2 ? 46 : 36, 33, street.stone) +
  rect(i % 2 ? 16 : 22, y, 8, 33, street.stoneDark) + rect(i % 2 ? 16 : 22, y, i % 2 ? 46 : 36, 2, street.stoneLit)) +
  rect(84, 0, 10, 330, '#23292c') + rect(90, 0, 2.4, 330, '#5f7a78') + each(4, (i) => rect(81, 60 + i * 76, 16, 6, '#14181a')) +
  stroke('M89 326q0 12 14 12', '#23292c', 9) + board(104, 168, 52, 30, '', 8, '#27385c', '#e8dcb8') +
  lettering('13TH', 130, 181, 11, '#e8dcb8', { anchor: 'middle' }) + lettering('AND HALF', 130, 192, 8, '#e8dcb8',
  { anchor: 'middle', font: 'oswald' });

/** Portal, steps and double doors; the star above is anybody's. */
function portal(): string {
  const w = 340;
  const column = (x: number): string => rect(x, 96, 34, 206, street.stone) + rect(x, 96, 10, 206, street.stoneDark) +
    rect(x + 26, 96, 8, 206, street.stoneLit) + each(3, (i) => rect(x + 11 + i * 5, 104, 1.6, 190, street.stoneDark, 'fill-opacity=".7"')) +
    rect(x - 5, 86, 44, 12, street.stoneLit) + rect(x - 5, 298, 44, 12, street.stoneLit);
  const leaf = (x: number): string => rect(x, 130, 68, 172, '#20343c') + rect(x + 3, 133, 62, 166, '#2a4650') +
    rect(x + 10, 142, 48, 92, '#c98a3c') + polygon([[x + 10, 234], [x + 10, 190], [x + 58, 160], [x + 58, 234]], '#ffcf7a') +
    polygon([[x + 22, 234], [x + 26, 204], [x + 32, 198], [x + 38, 204], [x + 42, 234]], '#7a4a26') + circle(x + 32, 192, 7, '#7a4a26') +
    rect(x + 32, 142, 3, 92, '#20343c') + rect(x + 10, 246, 48, 46, '#20343c') + rect(x + 10, 246, 48, 2, '#5f8a90');
  const step = (i: number): string => polygon([[40 - i * 12, 302 + i * 12], [300 + i * 12, 302 + i * 12], [304 + i * 12, 314 + i * 12],
    [36 - i * 12, 314 + i * 12]], i % 2 ? '#413f40' : '#4d4a46') + rect(40 - i * 12, 302 + i * 12, 260 + i * 24, 2.4, '#9a8d78');
  return bricks(0, 0, w, 244, brick, 14, 12, 30) + polygon([[0, 0], [w, 0], [w, 40], [0, 60]], '#120d14', 'fill-opacity=".5"') + base(w) +
    rect(40, 60, 260, 246, street.stone) + rect(40, 60, 14, 246, street.stoneDark) + rect(94, 100, 152, 202, street.stoneDeep) +
    rect(98, 104, 144, 24, '#c98a3c') + polygon([[98, 128], [98, 118], [242, 106], [242, 128]], '#ffd98a') +
    rect(98, 128, 144, 4, street.stoneDeep) + each(3, (i) => rect(132 + i * 36, 104, 3, 24, street.stoneDeep)) + leaf(100) + leaf(172) +
    rect(162, 206, 4, 34, lobby.brassLit) + rect(174, 206, 4, 34, lobby.brassLit) + column(52) + column(254) +
    polygon([[26, 60], [170, 14], [314, 60], [314, 68], [26, 68]], street.stoneDark) + polygon([[40, 58], [170, 18], [300, 58]],
      street.stone) + polygon([[40, 58], [170, 18], [170, 26], [64, 58]], street.stoneLit) +
      star(170, 44, 11, street.warm, street.stoneDeep) + rect(30, 68, 280, 20, '#1d2226') + rect(30, 68, 280, 2, street.stoneLit) +
      lettering('13TH PRECINCT', 170, 84.4, 17, '#ecd9a8', { anchor: 'middle', tracking: 0.12 }) + each(3, step) +
      lettering('TO SERVE AND OBSERVE', 170, 99, 8.6, '#d9c7a0', { anchor: 'middle', font: 'oswald', tracking: 0.1 });
}

/** A globe of blue glass on an iron post. */
const blueLamp = (): string => rect(25, 50, 6, 166, '#15191f') + rect(29, 50, 1.8, 166, '#5a7ab8') +
  polygon([[14, 220], [42, 220], [36, 200], [20, 200]], '#15191f') + rect(18, 44, 20, 8, '#15191f') + circle(28, 26, 19, '#2f5ac0') +
  circle(31, 22, 13, '#7fa8f4') + circle(33, 19, 6, '#e4eeff') + rect(20, 4, 16, 5, '#15191f') +
  lettering('POLICE', 28, 28.4, 6.6, '#f1f6ff', { anchor: 'middle' });

function patrolCar(): string {
  const body: [number, number][] = [[6, 88], [2, 66], [8, 50], [72, 44], [104, 14], [204, 12], [240, 42], [306, 50], [318, 62], [320, 88]];
  return ellipse(160, 102, 166, 8, '#05080a', 'fill-opacity=".7"') + polygon(body, '#0d0a12',
    'stroke="#0d0a12" stroke-width="5" stroke-linejoin="round"') + polygon(body, '#76848c') +
    polygon([[4, 62], [8, 50], [72, 44], [240, 42], [306, 50], [316, 61]], '#a3b0b2') +
    polygon([[104, 14], [204, 12], [208, 16], [102, 18]], '#b8c4c4') + polygon([[2, 66], [320, 66], [320, 76], [4, 76]], '#27427a') +
    rect(2, 66, 318, 2, '#5a86d0') + rect(4, 78, 316, 10, '#4a525c') + polygon([[80, 44], [108, 19], [148, 18], [148, 43]], '#10191e') +
    polygon([[156, 43], [156, 18], [200, 17], [230, 42]], '#10191e') + polygon([[92, 44], [114, 20], [128, 19], [106, 44]], neon.magenta,
    'fill-opacity=".45"') + polygon([[184, 42], [198, 17], [204, 18], [216, 30], [208, 42]], neon.magenta, 'fill-opacity=".4"') +
    stroke('M152 44V86M76 46V86M236 44V84', '#5a646c', 1.6) + rect(126, 52, 13, 3, '#3a434c') + rect(206, 52, 13, 3, '#3a434c') +
      lettering('POLICE', 194, 63.4, 12.4, '#27427a', { anchor: 'middle', tracking: 0.08 }) +
      lettering('DIAL 911 AND HOLD', 114, 74.4, 7, '#e8eef4', { anchor: 'middle', font: 'oswald' }) +
      lettering('1313', 274, 60, 10, '#27427a', { anchor: 'middle' }) + rect(134, 4, 58, 9, '#15191f') + rect(136, 0, 24, 10, '#d8352a') +
      rect(166, 0, 24, 10, '#3f6fe0') + rect(138, 1, 10, 3, '#ffb0a0') + rect(168, 1, 10, 3, '#c0d4ff') + rect(310, 52, 8, 10, '#fff0c0') +
      rect(2, 52, 7, 12, '#d8352a') + rect(308, 80, 16, 6, '#8a949a') + rect(-2, 80, 16, 6, '#8a949a') +
    filled('M36 88a26 26 0 0 1 52 0zM234 88a26 26 0 0 1 52 0z', '#0d0a12') + wheel(62, 86, 17, '#9aa4aa') + wheel(260, 86, 17, '#9aa4aa') +
      polygon([[104, 14], [204, 12], [204, 13.8], [103, 15.8]], neon.cyan);
}

/** Frankly, Frank's. */
const hotdog = (): string => rect(92, 10, 5, 120, '#15191b') + rect(95, 10, 1.6, 120, '#9aa8a4') +
  each(6, (i) => polygon([[94, 0], [4 + i * 30, 44], [34 + i * 30, 44]], i % 2 ? '#c9b98a' : '#9a3a34')) +
  each(6, (i) => filled(`M${4 + i * 30} 44q15 14 30 0z`, i % 2 ? '#a8966a' : '#732a2a')) +
  polygon([[94, 0], [60, 44], [4, 44]], '#120e14', 'fill-opacity=".3"') + rect(20, 112, 150, 62, '#8a949a') +
  rect(20, 112, 34, 62, '#4a525c') + rect(156, 112, 14, 62, '#c9d2d2') + rect(14, 104, 162, 10, '#c9d2d2') +
  rect(14, 104, 162, 2.4, '#eef4f2') + rect(36, 122, 122, 30, '#9a3a34') + lettering('RED HOTS', 97, 144, 21, '#f4e2b8',
  { anchor: 'middle' }) + lettering('NO KETCHUP. EVER.', 97, 166, 9.6, '#2a2f36', { anchor: 'middle', font: 'oswald', tracking: 0.08 }) +
  each(4, (i) => rect(110 + i * 14, 90 - (i % 2) * 4, 10, 15 + (i % 2) * 4, ['#c9a03a', '#8a3a2c', '#6f8a3c', '#d8d0b8'][i]!) +
    rect(113 + i * 14, 85 - (i % 2) * 4, 4, 6, '#d8d0b8')) + filled('M30 104q2 -14 12 -14h16q10 0 12 14z', '#b57a3c') +
    polygon([[34, 98], [66, 94], [68, 99], [36, 103]], '#a8402c') + stroke('M38 98q4 -4 8 -1t8 -2t8 -1', '#e9b23c', 2) +
    wheel(52, 184, 20, '#9aa4aa') + wheel(140, 184, 20, '#9aa4aa') + rect(170, 120, 30, 5, '#4a525c') + rect(196, 116, 5, 24, '#4a525c');

/** Cast iron and one eye of sodium. */
const lamp = (): string => rect(18, 40, 8, 290, '#11181b') + rect(23, 40, 2, 290, '#c98a4a') +
  polygon([[8, 338], [36, 338], [30, 300], [14, 300]], '#11181b') + stroke('M22 44Q24 14 70 16', '#11181b', 6) +
  stroke('M24 42Q27 17 70 19', '#c98a4a', 1.4) + polygon([[58, 12], [104, 12], [112, 24], [52, 24]], '#11181b') +
  ellipse(82, 25, 28, 5, '#ffce7a') + ellipse(82, 26, 18, 3, '#fff0cc') + rect(12, 210, 20, 16, '#1d4a44') +
  lettering('13 ST', 22, 221.4, 7, '#e8dcb8', { anchor: 'middle', font: 'oswald' });

const hydrant = (): string => rect(10, 24, 32, 46, '#6f2d2e') + rect(10, 24, 10, 46, '#561c24') + rect(36, 24, 6, 46, '#96504a') +
  filled('M8 26Q8 6 26 6Q44 6 44 26Z', '#6f2d2e') + filled('M26 6Q44 6 44 26H34Q36 12 26 6Z', '#96504a') + rect(20, 0, 12, 8, '#561c24') +
  rect(2, 36, 10, 14, '#6a2428') + rect(40, 36, 10, 14, '#84423e') + circle(26, 44, 8, '#561c24') + circle(26, 44, 5, '#84423e') +
  rect(4, 68, 44, 8, '#431720');

const mailbox = (): string => rect(8, 70, 10, 40, '#14233a') + rect(54, 70, 10, 40, '#14233a') +
  filled('M2 92V30Q2 2 36 2Q70 2 70 30V92Z', '#27427a') + filled('M2 92V30Q2 2 36 2Q16 6 16 30V92Z', '#17294c') +
  filled('M70 92V30Q70 8 46 3Q62 12 62 30V92Z', '#4a6ea8') + rect(16, 28, 42, 12, '#122038') + rect(16, 28, 42, 3, '#7fa0d0') +
  lettering('MAIL', 38, 62, 14, '#e8eef4', { anchor: 'middle' }) + lettering('READ BY THE KGB', 38, 76, 6.6, '#c9d6ea',
  { anchor: 'middle', font: 'oswald' });

/** Steam from under the street. */
const steam = (): string => each(9, (i) => ellipse(70 + Math.sin(i * 1.3) * (8 + i * 3), 210 - i * 22, 20 + i * 6, 18 + i * 3, '#bcd8d4',
  `fill-opacity="${(0.3 - i * 0.028).toFixed(3)}"`)) + ellipse(70, 216, 36, 8, '#e8b070', 'fill-opacity=".25"');
const grate = (): string => ellipse(60, 12, 58, 11, '#07090b') + ellipse(60, 11, 54, 9, '#2a3236') +
  each(8, (i) => rect(18 + i * 11, 4 + Math.abs(i - 3.5) * 0.6, 4, 14 - Math.abs(i - 3.5) * 1.2, '#090c0e'));

const alarm = (): string => `<defs><linearGradient id="r" x1="1" y1="0" x2="0" y2="0">${stops([[0, '#ff4a3a', 0.55], [1, '#ff4a3a', 0]])}</linearGradient><linearGradient id="b" x1="0" y1="0" x2="1" y2="0">${stops([[0, '#4a7aff', 0.6], [1, '#4a7aff', 0]])}</linearGradient></defs>` +
  polygon([[200, 60], [0, 0], [0, 110]], 'url(#r)') + polygon([[200, 60], [400, 4], [400, 120]], 'url(#b)');

/** What the L stands on, and under it a wall of old bills: the way from the airport into the city. */
const viaduct = (): string => rect(0, 0, 120, 338, '#17211f') +
  along(0, 338, 22, (y, i) => rect(2 + (i % 2) * 6, y + 1, 52, 20, i % 3 ? '#26312f' : '#2e3a36') +
  rect(56 + (i % 2) * 6, y + 1, 54, 20, i % 2 ? '#222d2b' : '#2a3533')) + rect(0, 0, 16, 338, '#0d1413') +
  rect(108, 0, 12, 338, '#3f5a50') + polygon([[-4, 0], [124, 0], [118, 26], [2, 26]], '#0d1413') + rect(2, 24, 116, 3, '#3f5a50') +
  polygon([[22, 96], [96, 90], [98, 196], [24, 200]], '#b8a67c') + lettering('FIGHT', 60, 124, 20, '#8a2c30', { anchor: 'middle' }) +
  lettering('NIGHT', 60, 146, 20, '#8a2c30', { anchor: 'middle' }) + lettering('IVAN VS DUKE', 60, 162, 9, '#231a18',
  { anchor: 'middle', font: 'oswald' }) + print(32, 170, 58, 4, '#6d5f48', 6, 5) + polygon([[84, 92], [96, 90], [97, 130], [90, 118]],
  '#8d7d5a') +
  board(20, 226, 80, 40, 'CITY', 14, '#1d4a44', '#e8dcb8') + lettering('17 MI OF RAIN', 60, 262, 8, '#e8dcb8',
    { anchor: 'middle', font: 'oswald' }) + rect(0, 326, 120, 12, '#0b1110');

/** The house cut open: what lies between the street and the hall. */
const cut = (): string => rect(0, 0, 44, 338, '#0d0b11') + rect(4, 0, 36, 338, '#2a2026') +
  along(0, 338, 15, (y, i) => rect(i % 2 ? 5 : 11, y + 1, 15, 12, '#3d2a2c') + rect(i % 2 ? 22 : 28, y + 1, i % 2 ? 17 : 11, 12,
  '#35252a')) + rect(0, 0, 4, 338, street.stoneLit) + rect(38, 0, 6, 338, lobby.woodDeep) +
  rect(41, 0, 3, 338, lobby.rail, 'fill-opacity=".8"') + rect(0, 326, 44, 12, '#0d0b11');

export const precinctFront: readonly Piece[] = [
  { name: 'front-facade', w: bay, h: floorY, art: facade },
  { name: 'front-corner', w: 160, h: floorY, art: corner },
  { name: 'front-portal', w: 340, h: floorY, art: portal },
  { name: 'front-viaduct', w: 120, h: floorY, art: viaduct },
  { name: 'front-cut-wall', w: 44, h: floorY, art: cut },
  { name: 'blue-lamp', w: 56, h: 222, art: blueLamp },
  { name: 'patrol-car', w: 330, h: 112, art: () => at(4, 4, patrolCar()) },
  { name: 'hot-dog-cart', w: 206, h: 208, art: hotdog },
  { name: 'street-lamp-city', w: 116, h: floorY, art: lamp },
  { name: 'hydrant', w: 52, h: 78, art: hydrant },
  { name: 'mailbox', w: 74, h: 112, art: mailbox },
  { name: 'steam-grate', w: 120, h: 24, art: grate },
  { name: 'steam-street', w: 150, h: 230, scale: 0.5, blur: 9, raw: true, art: steam },
  { name: 'light-alarm', w: 400, h: 124, scale: 0.4, blend: 'add', blur: 5, art: alarm },
  { name: 'cone-street', w: 360, h: 330, scale: 0.5, blend: 'add', blur: 2,
    art: () => fadeDown('c', [[0, '#ffc06a', 0.44], [0.4, '#e08a3c', 0.17], [1, '#a8501c', 0]]) +
      polygon([[150, 0], [210, 0], [360, 330], [0, 330]], 'url(#c)', 'fill-opacity=".7"') +
      polygon([[164, 0], [196, 0], [276, 330], [84, 330]], 'url(#c)', 'fill-opacity=".5"') },
  { name: 'glow-globe', w: 160, h: 160, scale: 0.4, blend: 'add', art: () => softLight(160, 160,
    [[0, '#a8c4ff', 0.7], [0.25, '#3f6fe0', 0.34], [1, '#0d1f5a', 0]]) },
];
