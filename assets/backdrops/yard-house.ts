import type { Piece } from './piece.ts';
import { bath, night } from './palette.ts';
import { along, arch, clipped, dice, each, polygon, rect, star, stroke, type Vec } from './shapes.ts';
import { lettering } from './lettering.ts';

/** The bath house from outside: cold brick, warm panes, snow on every ledge. */
const floorY = 338;

function bricks(w: number, from: number, to: number, seed: number): string {
  const roll = dice(seed);
  return along(from, to, 14, (y, row) => along(0, w, 28, (x) => {
    const tone = roll();
    return tone > 0.62 ? rect(x - (row % 2) * 14 + 0.7, y + 0.7, 26.6, 12.6, tone > 0.86 ? '#35425f' : '#263049', 'fill-opacity=".8"') : '';
  }));
}

/** Snow lying along a ledge from x to x + w with its top near y. */
function ledge(x: number, y: number, w: number, thick: number, seed: number): string {
  const roll = dice(seed);
  const top: Vec[] = Array.from({ length: Math.max(3, Math.round(w / 26)) + 1 }, (_, i) => [x + (w * i) / Math.max(3, Math.round(w / 26)),
    y - thick * (0.5 + roll() * 0.6)]);
  return polygon([...top, [x + w + 2, y], [x - 2, y]], night.snow) + polygon([[x - 2, y], [x + w + 2, y], [x + w, y - thick * 0.32],
    [x, y - thick * 0.26]], night.snowMid);
}

const icicles = (x: number, y: number, w: number, seed: number): string => {
  const roll = dice(seed);
  return along(x, x + w, 15, (u) => { const l = 6 + roll() * 22; const s = 2 + roll() * 2.4;
    return polygon([[u, y], [u + s * 2, y], [u + s, y + l]], '#a9cbe2', 'fill-opacity=".9"') +
    polygon([[u, y], [u + s, y], [u + s, y + l]], '#e6f6fd', 'fill-opacity=".8"'); });
};

function warmWindow(x: number, y: number, w: number, h: number, seed: number): string {
  const d = arch(x, y, w, h);
  const man = seed % 2 ? `${polygon([[x + w * 0.5, y + h], [x + w * 0.54, y + h * 0.66], [x + w * 0.62, y + h * 0.6], [x + w * 0.76, y + h * 0.62], [x + w * 0.84, y + h]], '#8a3a22', 'fill-opacity=".55"')}<circle cx="${x + w * 0.68}" cy="${y + h * 0.54}" r="${w * 0.085}" fill="#8a3a22" fill-opacity=".55"/>` : '';
  return clipped(`ww${x}`, d, rect(x, y, w, h, '#c9712c') + rect(x, y + h * 0.3, w, h * 0.7, '#e89a3c') +
    polygon([[x, y + h], [x, y + h * 0.6], [x + w, y + h * 0.42], [x + w, y + h]], '#ffc76a') + man +
    polygon([[x, y + h * 0.9], [x + w * 0.3, y + h * 0.72], [x + w * 0.6, y + h * 0.86], [x + w, y + h * 0.7], [x + w, y + h], [x, y +
      h]], '#ffe8b0', 'fill-opacity=".5"') + polygon([[x, y], [x + 12, y], [x + 12, y + h], [x, y + h]], '#7a3a22',
      'fill-opacity=".45"')) +
    stroke(d, '#141a2c', 7) + stroke(`M${x + w / 2} ${y}V${y + h}M${x} ${y + h * 0.5}H${x + w}M${x} ${y + h * 0.76}H${x + w}`, '#141a2c',
      3.4) +
    stroke(`M${x - 7} ${y + h}V${y + w / 2}A${w / 2 + 7} ${w / 2 + 7} 0 0 1 ${x + w + 7} ${y + w / 2}V${y + h}`, '#5a6d8c', 3.4) +
      rect(x - 12, y + h, w + 24, 8, '#3d4c6a') + ledge(x - 12, y + h + 1, w + 24, 9, seed) + icicles(x - 6, y + h + 8, w + 12, seed + 3);
}

function plinth(w: number, seed: number): string {
  return rect(0, 284, w, 54, '#1c253a') + along(0, w, 44, (x, i) => rect(x + 1, 288, 42, 22, i % 3 ? '#232e47' : '#2a3652') +
    rect(x - 21, 312, 42, 22, i % 2 ? '#202a42' : '#263250')) + rect(0, 280, w, 5, '#3d4c6a') + ledge(0, 281, w, 6, seed) +
    polygon([[0, 338], [0, 322], [w * 0.2, 314], [w * 0.42, 324], [w * 0.66, 312], [w * 0.86, 322], [w, 322], [w, 338]], '#7f99b5') +
      polygon([[0, 338], [0, 330], [w * 0.3, 324], [w * 0.6, 332], [w, 330], [w, 338]], '#5d7896');
}

/** One bay of the long side: 304 px like the bays inside. */
function bay(seed: number): string {
  const w = 304;
  return rect(0, 40, w, floorY - 40, night.wallDark) + bricks(w, 60, 284, seed) + polygon([[0, 60], [w, 60], [w, 96], [0, 128]],
    '#0e1526', 'fill-opacity=".4"') + warmWindow(82, 84, 140, 158, seed) +
    rect(14, 60, 34, 222, '#232d46') + rect(14, 60, 10, 222, '#161e32') + rect(40, 60, 8, 222, '#33405e') +
      rect(8, 270, 46, 12, '#33405e') + rect(8, 62, 46, 10, '#33405e') + ledge(8, 63, 46, 6, seed + 1) +
    rect(0, 40, w, 20, '#141b2e') + rect(0, 56, w, 4, '#3d4c6a') + icicles(0, 60, w, seed + 5) +
      polygon([[0, 44], [0, 12], [w * 0.25, 6], [w * 0.5, 10], [w * 0.75, 5], [w, 12], [w, 44]], night.snowLit) +
      polygon([[0, 44], [0, 30], [w * 0.3, 26], [w * 0.7, 31], [w, 30], [w, 44]], night.snowMid) + plinth(w, seed + 9);
}

/** The corner of the house: what the broken window lies in, from without. */
function corner(): string {
  const w = 190;
  return rect(30, 20, 160, floorY - 20, night.wallDark) + at30(bricks(160, 60, 284, 81)) + rect(24, 20, 40, 318, '#2b3650') +
    along(26, 330, 28, (y, i) => rect(i % 2 ? 22 : 28, y, i % 2 ? 46 : 34, 25, '#35425f')) + rect(24, 20, 8, 318, '#161e32') +
    rect(0, 40, w, 20, '#141b2e') + icicles(10, 60, 180, 7) + polygon([[-4, 46], [6, 16], [60, 6], [130, 12], [w, 10], [w, 44]],
      night.snowLit) + polygon([[-4, 46], [4, 32], [80, 26], [w, 30], [w, 44]], night.snowMid) +
    rect(96, 150, 62, 134, '#3a1f24') + rect(96, 150, 12, 134, '#241319') + rect(104, 160, 46, 52, '#52282c') +
      rect(104, 220, 46, 56, '#52282c') + star(128, 186, 10, '#a8302a') + rect(88, 142, 78, 8, '#3d4c6a') + ledge(88, 143, 78, 8, 3) +
      at30(plinth(160, 12));
}
const at30 = (inner: string): string => `<g transform="translate(30 0)">${inner}</g>`;

/** The low wood shed with a roof men can jump from. */
function shed(): string {
  const w = 456;
  const boards = along(0, w, 19, (x, i) => rect(x + 0.6, 132, 17.8, 206, i % 4 === 1 ? '#3d3750' : i % 3 ? '#353047' : '#2c283d') +
    rect(x + 0.6, 132, 3, 206, '#4a4462'));
  return boards + rect(0, 128, w, 10, '#1d1a2a') + polygon([[-6, 134], [24, 62], [432, 62], [462, 134]], '#262a40') +
    polygon([[-6, 134], [24, 62], [432, 62], [462, 134], [440, 128], [330, 134], [220, 126], [110, 134], [16, 128]], night.snowLit) +
    polygon([[-6, 134], [2, 116], [120, 122], [240, 112], [350, 122], [456, 116], [462, 134], [440, 128], [330, 134], [220, 126],
    [110, 134], [16, 128]], night.snowMid) +
    polygon([[24, 62], [80, 50], [200, 56], [330, 48], [432, 62]], night.snow) + icicles(4, 130, w - 12, 21) +
      rect(346, 26, 26, 44, '#3a2a34') + rect(346, 26, 8, 44, '#241b28') + rect(342, 22, 34, 8, '#4a3844') + ledge(342, 23, 34, 8, 4) +
    rect(56, 182, 96, 156, '#1d1826') + rect(60, 186, 88, 152, '#4a3038') + stroke('M62 188L146 336M146 188L62 336', '#2f1f2a', 6) +
      rect(60, 186, 88, 6, '#6b4650') + rect(138, 256, 6, 18, bath.brassLit) + rect(196, 178, 78, 66, '#141a2c') +
      rect(201, 183, 68, 56, '#e89a3c') + polygon([[201, 239], [201, 214], [269, 200], [269, 239]], '#ffc76a') +
      stroke('M235 183V239M201 211H269', '#141a2c', 3.4) + ledge(192, 246, 86, 8, 15) +
    lettering('ДРОВА', 104, 174, 13, '#c9dcea', { anchor: 'middle', tracking: 0.1 }) +
      each(4, (row) => each(6 - (row % 2),
      (i) => `<circle cx="${310 + i * 23 + (row % 2) * 11.5}" cy="${322 - row * 20}" r="11.4" fill="#1c1524"/><circle cx="${310 + i * 23 + (row % 2) * 11.5}" cy="${322 - row * 20}" r="10" fill="${(i + row) % 3 ? '#8a6a5c' : '#7a5a50'}"/><circle cx="${309 + i * 23 + (row % 2) * 11.5}" cy="${323 - row * 20}" r="5" fill="#5f4444"/>`)) + ledge(298, 252, 140, 9, 18) +
    polygon([[0, 338], [0, 324], [70, 316], [180, 328], [300, 318], [420, 330], [456, 322], [456, 338]], '#7f99b5');
}

const chimney = (): string => rect(14, 14, 44, 130, '#3a2a34') + rect(14, 14, 14, 130, '#241b28') + rect(46, 14, 12, 130, '#54404a') +
  along(24, 140, 12, (y, i) => rect(15 + (i % 2) * 12, y, 20, 9, '#4c3640', 'fill-opacity=".7"')) + rect(6, 6, 60, 12, '#54404a') +
  rect(6, 6, 20, 12, '#2e222c') + ledge(6, 8, 60, 9, 9);

export const yardHouse: readonly Piece[] = [
  { name: 'house-bay', w: 304, h: floorY, art: () => bay(5) },
  { name: 'house-bay-empty', w: 304, h: floorY, art: () => bay(8) },
  { name: 'house-corner', w: 190, h: floorY, art: corner },
  { name: 'shed', w: 462, h: floorY, art: shed },
  { name: 'chimney', w: 72, h: 144, art: chimney },
];
