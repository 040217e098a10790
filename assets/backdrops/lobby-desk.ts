import { board, glints, panel, print } from './chicago-kit.ts';
import { lobby } from './chicago-palette.ts';
import { lettering } from './lettering.ts';
import type { Piece } from './piece.ts';
import { along, at, circle, dice, each, ellipse, filled, group, path, polygon, rect, star, stroke, type Vec } from './shapes.ts';

/** The business end of the hall: the way in, the sergeant's desk, and everything pinned to the walls. */

/** Street doors seen from within: the word on the glass is for those outside. */
function entrance(): string {
  const leaf = (x: number): string => rect(x, 112, 78, 224, lobby.woodDark) + rect(x + 3, 114, 72, 222, lobby.wood) +
    rect(x + 3, 114, 72, 2, lobby.woodLit) +
    rect(x + 11, 126, 56, 120, '#12262b') + polygon([[x + 11, 246], [x + 11, 196], [x + 67, 150], [x + 67, 246]], '#1d4148') +
      rect(x + 14, 172, 18, 20, '#c23a7a', 'fill-opacity=".55"') +
    rect(x + 40, 158, 20, 12, '#3fb8c8', 'fill-opacity=".5"') + glints(x + 11, 126, 56, 120, '#d8f0f4', 0.13) +
      panel(x + 11, 256, 56, 64, lobby.woodMid, lobby.woodLit, lobby.woodDark) +
    rect(x + 3, 324, 72, 12, lobby.brassDark) + rect(x + 3, 324, 72, 2, lobby.brass);
  const letters = (x: number): string =>
    `<g transform="translate(${x * 2 + 78} 0) scale(-1 1)">${lettering('POLICE', x + 39, 222, 15, '#d9b373', { anchor: 'middle', tracking: 0.06 })}</g>`;
  return rect(0, 40, 204, 298, lobby.stoneDark) + rect(0, 40, 16, 298, lobby.stoneGap) + rect(188, 40, 16, 298, lobby.stone) +
    rect(18, 66, 168, 272, lobby.woodDeep) +
    rect(22, 70, 160, 36, '#12262b') + polygon([[22, 106], [22, 96], [182, 76], [182, 106]], '#1d4148') +
      each(3, (i) => rect(60 + i * 40, 70, 4, 36, lobby.woodDeep)) +
    `<g transform="translate(204 0) scale(-1 1)">${lettering('13TH', 102, 97, 20, '#d9b373', { anchor: 'middle', tracking: 0.1 })}</g>` +
      leaf(23) + leaf(103) + letters(23) + letters(103) +
    rect(94, 210, 5, 40, lobby.brassLit) + rect(105, 210, 5, 40, lobby.brassLit) + polygon([[-4, 40], [208, 40], [200, 22], [4, 22]],
      lobby.stone) + rect(-4, 38, 212, 3, '#9a8a7c') +
    star(102, 52, 9, lobby.brass) + rect(16, 62, 172, 4, lobby.stoneGap);
}

/** The desk sergeant's counter, taller than any complaint. The man himself stands behind it; this piece covers his legs. */
function desk(): string {
  const [w, top] = [408, 66];
  const field = (x: number, fw: number): string => panel(x, top + 34, fw, 108, lobby.woodMid, lobby.woodLit, lobby.woodDark) +
    rect(x + 9, top + 44, fw - 18, 88, lobby.wood) +
    rect(x + 9, top + 44, fw - 18, 2, lobby.woodDeep) + polygon([[x + 9, top + 132], [x + fw * 0.45, top + 44], [x + fw * 0.7, top + 44],
      [x + fw * 0.3, top + 132]], '#7a4a32', 'fill-opacity=".35"');
  const lamp = (x: number, flip: number): string => group(rect(-11, -5, 22, 5, lobby.brassDark) + rect(-2, -34, 4, 30, lobby.brass) +
    stroke('M0 -34Q0 -44 12 -44', lobby.brass, 3.4) +
    filled('M-16 -38C-12 -52 34 -52 38 -38Z', lobby.shadeDark) + filled('M6 -38C8 -52 32 -51 38 -38Z', lobby.shade) +
      rect(-16, -39, 54, 2.6, lobby.brassLit) + ellipse(11, -35, 20, 3, '#fff0c0'), `translate(${x} ${top}) scale(${flip} 1)`);
  const phone = (x: number): string => polygon([[x - 17, top], [x - 12, top - 13], [x + 12, top - 13], [x + 17, top]], '#15121a') +
    filled(`M${x - 19} ${top - 14}q0 -8 9 -7h20q9 -1 9 7l-8 1q-1 -4 -5 -4h-12q-4 0 -5 4z`, '#241f2a') + circle(x, top - 6, 5, '#d9c7a0') +
    circle(x, top - 6, 2, '#15121a');
  const papers = (x: number, n: number): string => each(n, (i) =>
    polygon([[x - 2 * (i % 2), top - 3 * i - 3], [x + 42 - 3 * (i % 2), top - 3 * i - 3], [x + 44, top - 3 * i], [x, top - 3 * i]],
    i % 2 ? lobby.paperDark : lobby.paper));
  const bell = (x: number): string => filled(`M${x - 10} ${top - 2}C${x - 10} ${top - 15} ${x + 10} ${top - 15} ${x + 10} ${top - 2}Z`,
    lobby.brass) + filled(`M${x} ${top - 12}C${x + 7} ${top - 12} ${x + 9} ${top - 7} ${x + 9} ${top - 2}H${x + 4}Z`, lobby.brassLit) +
    rect(x - 12, top - 3, 24, 3, lobby.brassDark) + rect(x - 1.4, top - 16, 2.8, 4, lobby.brassLit);
  return polygon([[8, top + 8], [w - 8, top + 8], [w - 14, 224], [14, 224]], lobby.wood) + each(5, (i) => field(18 + i * 75, 70)) +
    polygon([[0, top], [w, top], [w - 4, top + 14], [4, top + 14]], lobby.woodMid) +
    rect(0, top, w, 3, lobby.railLit) + polygon([[4, top + 14], [w - 4, top + 14], [w - 10, top + 24], [10, top + 24]], lobby.woodDark) +
      rect(10, top + 24, w - 20, 3, lobby.brass) +
    rect(10, 212, w - 20, 12, lobby.woodDeep) + rect(4, 206, w - 8, 6, lobby.brass) + rect(4, 206, w - 8, 1.6, lobby.brassLit) +
      each(6, (i) => rect(28 + i * 70, 206, 6, 14, lobby.brassDark)) +
    lamp(64, 1) + lamp(346, -1) + phone(132) + papers(168, 7) + papers(286, 4) + bell(244) +
      polygon([[254, top], [262, top - 22], [270, top]], '#2f4470') +
    board(206, top + 60, 144, 46, 'SERGEANT', 17, '#20141a', lobby.railLit, { tracking: 0.12 }).replace('#120e16', lobby.brass) +
    lettering('COMPLAINTS: TAKE A NUMBER', 278, top + 100, 7.4, lobby.paper, { anchor: 'middle', font: 'oswald' }) +
    polygon([[38, top + 52], [78, top + 49], [80, top + 84], [39, top + 86]], lobby.paper) +
    lettering('88', 59, top + 77, 20, lobby.red, { anchor: 'middle' }) +
    lettering('NOW SERVING', 59, top + 59, 5.4, lobby.ink, { anchor: 'middle', font: 'oswald' });
}

type Face = readonly [skin: string, hair: string, style: 'bald' | 'slick' | 'curly' | 'hat', moustache: boolean];
const mug = (x: number, y: number, k: number, [skin, hair, style, moustache]: Face): string =>
  at(x, y, polygon([[-13 * k, 18 * k], [-8 * k, 9 * k], [8 * k, 9 * k], [13 * k, 18 * k]], '#3a3038') +
  polygon([[-7 * k, -8 * k], [6 * k, -9 * k], [8 * k, 2 * k], [3 * k, 10 * k], [-4 * k, 10 * k], [-7 * k, 3 * k]], skin) +
    polygon([[-7 * k, -8 * k], [-2 * k, -8 * k], [-3 * k, 10 * k], [-5 * k, 8 * k], [-7 * k, 3 * k]], '#5f2a35', 'fill-opacity=".45"') +
  (style === 'bald' ? '' : style === 'hat' ? polygon([[-12 * k, -6 * k], [12 * k, -7 * k], [12 * k, -4 * k], [-12 * k, -3 * k]], hair) +
    polygon([[-7 * k, -6 * k], [-5 * k, -14 * k], [6 * k, -14 * k], [7 * k, -7 * k]], hair)
    : style === 'curly' ? each(6, (i) => circle(-8 * k + i * 3.2 * k, -9 * k - (i % 2) * 2 * k, 4 * k, hair)) : polygon([[-8 * k, 0],
      [-8 * k, -10 * k], [0, -13 * k], [7 * k, -10 * k], [8 * k, -5 * k], [-2 * k, -7 * k]], hair)) +
  rect(-4.6 * k, -3 * k, 3.4 * k, 1.2 * k, '#1a1219') + rect(1.6 * k, -3 * k, 3.6 * k, 1.2 * k, '#1a1219') +
    (moustache ? polygon([[-4 * k, 4 * k], [0, 2.4 * k], [5 * k, 4 * k], [4 * k, 6 * k], [-3 * k, 6 * k]], hair) : rect(-2.4 * k, 5 * k,
    5 * k, 1 * k, '#5a2c2c')));

function poster(x: number, y: number, w: number, h: number, title: string, name: string, face: Face, deg: number): string {
  return group(rect(2, 2, w, h, '#120e14', 'fill-opacity=".4"') + rect(0, 0, w, h, lobby.paper) + rect(0, h * 0.7, w, h * 0.3, '#c9b58c') +
    lettering(title, w / 2, h * 0.16, w * 0.17, lobby.red, { anchor: 'middle' }) +
    rect(w * 0.14, h * 0.21, w * 0.72, h * 0.48, '#8d8375') + mug(w / 2, h * 0.46, w / 56, face) +
      lettering(name, w / 2, h * 0.82, w * 0.115, lobby.ink, { anchor: 'middle', font: 'oswald' }) +
    print(w * 0.16, h * 0.86, w * 0.68, 3, '#6d5f50', h * 0.045, w) + circle(w / 2, 2, 2, '#c5302a'),
      `translate(${x} ${y}) rotate(${deg})`);
}

const corkBoard = (w: number, h: number, title: string, inner: string): string => rect(0, 0, w, h, lobby.woodDeep) +
  rect(2, 2, w - 4, h - 4, lobby.woodLit) + rect(6, 20, w - 12, h - 26, lobby.cork) +
  rect(6, 20, w - 12, 4, lobby.corkDark) + rect(6, 5, w - 12, 14, lobby.woodDark) + lettering(title, w / 2, 15.6, 10, lobby.railLit,
    { anchor: 'middle', tracking: 0.1 }) + inner;

/** The third most wanted has been found already: green, talkative, in a cage. */
const found = (x: number, y: number): string => at(x, y, rect(2, 2, 58, 82, '#120e14', 'fill-opacity=".4"') +
  rect(0, 0, 58, 82, '#d9d0a8') + lettering('FOUND', 29, 13, 10, '#2f5a3a', { anchor: 'middle' }) + rect(8, 18, 42, 38, '#a8b49a') +
  filled('M24 50C18 42 20 28 30 25C38 24 40 32 36 40L44 54L34 48Z', '#5f8f3c') + circle(29, 29, 5.4, '#c9b84a') +
    circle(30, 28, 1.2, lobby.ink) + polygon([[24, 28], [20, 31], [25, 32]], '#8a5a34') + stroke('M14 50H48', '#5a4630', 2) +
    lettering('ONE PARAKEET', 29, 66, 7, lobby.ink, { anchor: 'middle', font: 'oswald' }) +
  lettering('SPEAKS RUSSIAN', 29, 75, 6, lobby.redDark, { anchor: 'middle', font: 'oswald' }) + circle(29, 2, 2, '#c5302a'));

const wanted = (): string => corkBoard(222, 146, 'MOST WANTED', poster(14, 32, 58, 82, 'WANTED', 'VIKTOR R.',
  ['#d9a384', '#1d1a22', 'slick', true], -2) +
  poster(82, 28, 58, 82, 'WANTED', 'RAN RED LIGHT', ['#8a5238', '#15121a', 'bald', false], 1.5) + found(150, 34) +
  polygon([[40, 122], [118, 119], [119, 138], [41, 140]], '#e6d8bf') + lettering('BOWLING THURSDAY', 80, 132.5, 8, lobby.blue,
    { anchor: 'middle', font: 'oswald' }) + polygon([[136, 124], [172, 122], [172, 138], [137, 139]], '#d8a0a0'));

/** Days without a complaint. The number hangs on a hook. */
const complaints = (): string => rect(0, 0, 128, 76, '#120e16') + rect(3, 3, 122, 70, '#2b4038') + rect(3, 3, 122, 2, '#5f7a6a') +
  lettering('DAYS WITHOUT', 64, 18, 11, lobby.paper, { anchor: 'middle', font: 'oswald' }) +
  lettering('A COMPLAINT', 64, 66, 11, lobby.paper, { anchor: 'middle', font: 'oswald' }) +
    polygon([[49, 24], [79, 22], [80, 52], [50, 54]], lobby.paper) + lettering('0', 64.5, 48, 26, lobby.red, { anchor: 'middle' }) +
    circle(64, 22, 2, lobby.brassLit);

const clock = (): string => circle(34, 34, 33, lobby.woodDeep) + circle(34, 34, 30, lobby.brass) + circle(34, 34, 26.5, '#e4d3a8') +
  each(12, (i) => group(rect(-1.2, -25, 2.4, i % 3 ? 4 : 7, lobby.ink), `translate(34 34) rotate(${i * 30})`)) +
  polygon([[32, 36], [34, 18], [36, 36]], lobby.ink) + polygon([[32, 33], [52, 43], [33, 36]], lobby.ink) + circle(34, 34, 2.6, lobby.red) +
    polygon([[12, 44], [46, 10], [52, 14], [18, 52]], '#fff6dc', 'fill-opacity=".2"');

/** A tired flag on a brass pole. */
const flag = (): string => rect(10, 8, 5, 262, lobby.brassDark) + rect(12.6, 8, 1.8, 262, lobby.brassLit) +
  circle(12.4, 7, 6, lobby.brassLit) + polygon([[0, 274], [26, 274], [20, 262], [6, 262]], lobby.brassDark) +
  polygon([[15, 20], [52, 30], [66, 70], [60, 172], [48, 160], [36, 178], [22, 164], [15, 170]], '#8f8478') +
    each(5, (i) => polygon([[20 + i * 9.4, 60 + i * 3], [25 + i * 9.4, 60 + i * 3], [26 + i * 7.6, 170 - (i % 2) * 8],
    [20 + i * 7.6, 170 - (i % 2) * 8]], '#8a2c30')) +
  polygon([[15, 20], [52, 30], [62, 62], [44, 88], [15, 76]], '#27385c') + polygon([[15, 20], [26, 23], [28, 160], [15, 170]], '#15101a',
    'fill-opacity=".35"') + each(7, (i) => star(24 + (i % 3) * 13, 36 + Math.floor(i / 3) * 15 + (i % 3) * 4, 3.2, '#cfc4a8', 'none'));

/** An oak bench with a back, made for waiting. */
const bench = (): string => { const w = 190;
  return along(10, w - 10, 12, (x, i) => rect(x, 6, 9, 42, i % 2 ? lobby.woodMid : lobby.wood) + rect(x, 6, 2, 42, lobby.woodLit)) +
    rect(2, 0, w - 4, 8, lobby.woodMid) + rect(2, 0, w - 4, 2, lobby.railLit) + polygon([[0, 50], [w, 50], [w - 6, 60], [6, 60]],
    lobby.woodLit) +
    rect(6, 60, w - 12, 7, lobby.woodDark) + each(3, (i) => rect(10 + i * (w / 2 - 18), 60, 16, 40, lobby.woodDark) +
      rect(10 + i * (w / 2 - 18), 60, 5, 40, lobby.woodDeep)) + rect(14, 82, w - 28, 5, lobby.woodDeep) +
    filled(`M0 54C-2 34 4 24 14 26V54Z`, lobby.woodMid) + filled(`M${w} 54C${w + 2} 34 ${w - 4} 24 ${w - 14} 26V54Z`, lobby.woodLit) +
      polygon([[62, 48], [110, 44], [120, 50], [66, 52]], '#cfc4a8') + print(68, 46, 36, 1, '#4a4650'); };

/** Rubber plant that lives on cold coffee. */
const plant = (): string => { const roll = dice(19);
  return each(11, (i) => { const a = -Math.PI / 2 + (i - 5) * 0.27; const l = 66 + roll() * 44;
    const [tx, ty] = [50 + Math.cos(a) * l * 0.5, 112 + Math.sin(a) * l];
    const d = path([[50, 112], [50 + (tx - 50) * 0.4 - 8, 112 + (ty - 112) * 0.55], [tx, ty],
      [50 + (tx - 50) * 0.5 + 8, 112 + (ty - 112) * 0.5]] as Vec[]); return filled(d, i % 3 ? '#2c4230' : '#3d5a3a') +
      stroke(path([[50, 112], [tx, ty]], false), '#1a2a20', 1); }) +
    polygon([[24, 110], [76, 110], [69, 162], [31, 162]], '#6d3f2c') + polygon([[24, 110], [42, 110], [42, 162], [31, 162]], '#472822') +
      rect(20, 106, 60, 9, '#8a5238') + rect(20, 106, 60, 2, '#b87a52'); };

export const lobbyDesk: readonly Piece[] = [
  { name: 'lobby-entrance', w: 208, h: 338, art: () => at(2, 0, entrance()) },
  { name: 'front-desk', w: 408, h: 226, art: desk },
  { name: 'board-wanted', w: 222, h: 146, art: wanted },
  { name: 'board-complaints', w: 128, h: 76, art: complaints },
  { name: 'lobby-clock', w: 68, h: 68, art: clock },
  { name: 'lobby-flag', w: 70, h: 276, art: flag },
  { name: 'lobby-bench', w: 192, h: 102, art: bench },
  { name: 'lobby-plant', w: 100, h: 164, art: plant },
];
