import { board, glints, panel, print, tube } from './chicago-kit.ts';
import { lobby, neon } from './chicago-palette.ts';
import { lettering } from './lettering.ts';
import type { Piece } from './piece.ts';
import { along, at, circle, clipped, each, ellipse, filled, polygon, rect, stroke } from './shapes.ts';

/** Rooms that open on the hall: Donnelly's glass office, the cells, the lift that does not come, the lockers. */
const floorY = 338;

/** What is behind Donnelly's glass. He sits or stands here himself; the front is a piece of its own before him. */
function office(): string {
  const w = 376;
  const cabinet = (x: number): string => rect(x, 168, 52, 170, lobby.steelDark) +
    each(4, (i) => rect(x + 3, 172 + i * 41, 46, 37, '#46444f') + rect(x + 3, 172 + i * 41, 46, 2, lobby.steelLit, 'fill-opacity=".5"') +
    rect(x + 19, 186 + i * 41, 14, 4, lobby.brass) + rect(x + 17, 177 + i * 41, 18, 6, lobby.paper));
  const tapeDeck = rect(66, 136, 54, 32, '#1a1722') + circle(81, 152, 9, '#5a5664') + circle(105, 152, 9, '#5a5664') +
    circle(81, 152, 3, '#1a1722') + circle(105, 152, 3, '#1a1722') + rect(88, 141, 10, 3, neon.red) +
    lettering('RELAX', 93, 166, 4.6, lobby.railLit, { anchor: 'middle' });
  const frames = each(3, (i) => rect(206 + i * 46, 84 + (i % 2) * 8, 38, 30, lobby.woodDeep) +
    rect(209 + i * 46, 87 + (i % 2) * 8, 32, 24, ['#8d7d62', '#5c6a72', '#8a6a52'][i]!) + circle(225 + i * 46, 97 + (i % 2) * 8, 5,
    '#3a2a2c') + polygon([[216 + i * 46, 111 + (i % 2) * 8], [220 + i * 46, 102 + (i % 2) * 8], [230 + i * 46, 102 + (i % 2) * 8],
    [234 + i * 46, 111 + (i % 2) * 8]], '#3a2a2c'));
  const map = rect(132, 76, 64, 78, '#b9a47a') + each(6, (i) => stroke(`M134 ${86 + i * 12}l60 ${(i % 3) * 3 - 3}`, '#8a7352', 1)) +
    each(4, (i) => stroke(`M${144 + i * 14} 78l${i - 2} 74`, '#8a7352', 1)) +
    polygon([[176, 78], [194, 78], [194, 152], [184, 140], [180, 110]], '#5f8a94') + circle(160, 112, 3, lobby.red) +
    circle(150, 130, 2.4, lobby.red) + stroke('M160 112l-10 18', lobby.red, 1);
  const table = polygon([[150, 258], [352, 258], [356, 270], [146, 270]], lobby.woodLit) + rect(146, 268, 210, 6, lobby.woodDark) +
    rect(156, 274, 62, 64, lobby.woodMid) + rect(292, 274, 56, 64, lobby.woodMid) + rect(218, 274, 74, 40, lobby.woodDark) +
    each(3, (i) => rect(162, 280 + i * 19, 50, 15, lobby.wood) + rect(182, 286 + i * 19, 10, 3, lobby.brassLit)) +
    rect(318, 238, 22, 20, '#26212b') + polygon([[164, 258], [168, 238], [182, 238], [186, 258]], lobby.shadeDark) +
      ellipse(175, 236, 18, 6, lobby.shade) + ellipse(175, 240, 13, 3, '#fff0c0') + rect(228, 252, 44, 6, lobby.paper) +
      rect(232, 247, 40, 5, lobby.paperDark) + filled('M286 258v-12q0 -4 5 -4h6q5 0 5 4v12z', '#e6d8bf') +
      stroke('M302 246q6 0 6 4t-6 4', '#e6d8bf', 2);
  return rect(0, 40, w, 298, '#55463a') + polygon([[0, 40], [w, 40], [w, 60], [0, 84]], '#2a2026') +
    polygon([[130, 60], [230, 60], [350, 300], [60, 300]], '#7d6344', 'fill-opacity=".55"') + rect(0, 300, w, 38, '#33272a') + map +
    frames + cabinet(8) + cabinet(62) + tapeDeck + rect(14, 148, 40, 20, '#7a5a3c') + print(18, 152, 30, 4, '#c9b58c') +
    filled('M352 168C338 160 338 130 352 122H372V168Z', '#2a211f') + rect(170, 44, 60, 8, '#fff0c8') + at(0, -46, table);
}

/** The glazing in front: ribbed below, blinds half drawn, and the door with his name. */
function officeFront(): string {
  const w = 396;
  const bar = (x: number, h = 298): string => rect(x, 40, 8, h, lobby.woodDark) + rect(x + 5.4, 40, 2, h, lobby.woodLit);
  const pane = (x: number, pw: number): string => rect(x, 66, pw, 158, '#a8b8a8', 'fill-opacity=".07"') +
    glints(x, 66, pw, 158, '#e8f0e0', 0.11) + each(6, (i) => rect(x, 68 + i * 5.4, pw, 2.6, '#2a2228', 'fill-opacity=".82"') +
    rect(x, 68 + i * 5.4, pw, 0.8, '#8a7a68', 'fill-opacity=".8"'));
  const low = (x: number, pw: number): string => panel(x, 232, pw, 94, lobby.woodMid, lobby.woodLit, lobby.woodDark) +
    rect(x + 10, 244, pw - 20, 70, lobby.wood) + rect(x + 10, 244, pw - 20, 2, lobby.woodDeep);
  const door = rect(290, 56, 92, 280, lobby.woodDark) + rect(294, 60, 84, 276, lobby.woodMid) + rect(294, 60, 84, 2, lobby.woodLit) +
    rect(304, 76, 64, 132, '#8f9a86', 'fill-opacity=".62"') + polygon([[304, 208], [304, 160], [352, 76], [368, 76], [368, 96], [322, 208]],
    '#c9cfae', 'fill-opacity=".4"') +
    lettering('CMDR', 336, 118, 10, lobby.ink, { anchor: 'middle' }) + lettering('DONNELLY', 336, 134, 10, lobby.ink,
      { anchor: 'middle' }) + lettering('KNOCK FIRST', 336, 150, 6.6, lobby.redDark, { anchor: 'middle', font: 'oswald' }) +
      lettering('THEN REGRET IT', 336, 159, 6.6, lobby.redDark, { anchor: 'middle', font: 'oswald' }) +
    rect(304, 222, 64, 92, lobby.wood) + rect(304, 222, 64, 2, lobby.woodDeep) + circle(302, 214, 4, lobby.brassLit) +
      rect(296, 322, 80, 14, lobby.brassDark);
  return rect(0, 40, w, 26, lobby.woodDark) + rect(0, 63, w, 3, lobby.woodLit) + rect(0, 40, w, 3, lobby.railLit) + pane(12, 84) +
    pane(104, 84) + pane(196, 84) + rect(0, 224, 290, 10, lobby.rail) + rect(0, 224, 290, 2.4, lobby.railLit) + low(12, 84) + low(104, 84) +
    low(196, 84) +
    bar(4) + bar(96) + bar(188) + bar(280) + bar(382) + door + rect(0, 326, 290, 12, lobby.skirting) +
      board(108, 44, 172, 17, 'VIOLENT CRIMES', 11, '#241a1e', lobby.railLit, { tracking: 0.16 });
}

/** A holding cell: bars, a bunk, a tenant's thoughts on the wall. */
function cell(): string {
  const w = 288;
  const inside = rect(0, 60, w, 278, '#2a2c30') + along(72, 330, 26, (y, i) => along(-(i % 2) * 22, w, 44,
    (x) => rect(x + 1, y, 42, 24, (x + i * 29) % 5 === 0 ? '#34363a' : '#303236'))) + polygon([[120, 60], [200, 60], [270, 338], [60, 338]],
    '#4a4a44', 'fill-opacity=".5"') +
    rect(22, 96, 74, 52, '#0f1f26') + each(4, (i) => rect(36 + i * 16, 96, 4, 52, '#15161c')) +
      polygon([[22, 148], [22, 130], [96, 108], [96, 148]], '#1d444a', 'fill-opacity=".7"') +
      polygon([[30, 260], [210, 260], [206, 274], [26, 274]], '#4a4650') + rect(30, 252, 176, 10, '#7a6a5a') +
      rect(36, 244, 44, 10, '#9a8d7c') + stroke('M34 274L20 330M204 274L214 330', '#15161c', 5) +
    each(17, (i) => stroke(`M${126 + (i % 6) * 7 + Math.floor(i / 6) * 52} ${170}l-1 18${i % 6 === 5 ? `m3 -4l-38 -10` : ''}`, '#8d8a80',
      1.6)) + lettering('PERESTROIKA', 172, 218, 11, '#8d8a80', { anchor: 'middle', font: 'oswald', lean: 8 }) +
      lettering('WAS HERE', 186, 232, 11, '#8d8a80', { anchor: 'middle', font: 'oswald', lean: 8 }) +
    polygon([[0, 338], [30, 306], [w - 30, 306], [w, 338]], '#222428') + polygon([[236, 300], [266, 300], [262, 330], [240, 330]],
      '#5f646a') + ellipse(251, 300, 16, 5, '#7d838a');
  const bars = along(8, w, 19, (x) => rect(x, 58, 6, 276, '#14141a') + rect(x + 3.6, 58, 1.8, 276, '#7d7a80'));
  return clipped('c', `M0 60H${w}V${floorY}H0Z`, inside) + bars + rect(0, 54, w, 10, '#1d1c24') + rect(0, 54, w, 2, '#7d7a80') +
    rect(0, 176, w, 7, '#1d1c24') + rect(0, 176, w, 1.6, '#7d7a80') + rect(0, 328, w, 10, '#1d1c24') + rect(118, 58, 8, 278, '#1d1c24') +
    rect(206, 58, 8, 278, '#1d1c24') +
    rect(112, 196, 20, 34, '#34323e') + rect(112, 196, 20, 2, '#8d8c98') + circle(122, 208, 3.4, '#0d0a12') +
      polygon([[120.6, 208], [123.4, 208], [124.4, 220], [119.6, 220]], '#0d0a12') + rect(-6, 40, w + 12, 16, lobby.steelDark) +
      rect(-6, 40, w + 12, 2, lobby.steelLit) + lettering('HOLDING', 60, 52.4, 11, lobby.paper, { anchor: 'middle', tracking: 0.2 }) +
      lettering('1 GUEST MAX', 250, 52, 8.6, lobby.railLit, { anchor: 'middle', font: 'oswald' });
}

/** The lift: brass doors and a paper that has gone yellow. */
const lift = (): string => rect(0, 30, 180, 308, lobby.stoneDark) + rect(0, 30, 14, 308, lobby.stoneGap) +
  rect(166, 30, 14, 308, lobby.stone) + rect(16, 62, 148, 276, '#120e14') + rect(20, 66, 69, 272, lobby.brassDark) +
  rect(91, 66, 69, 272, lobby.brassDark) + [20, 91].map((x) => rect(x + 6, 78, 57, 246, '#7d5836') +
  polygon([[x + 6, 324], [x + 34, 78], [x + 52, 78], [x + 22, 324]], '#a87c48', 'fill-opacity=".6"') +
  each(5, (i) => polygon([[x + 34.5, 96 + i * 46], [x + 54, 118 + i * 46], [x + 34.5, 140 + i * 46], [x + 15, 118 + i * 46]], '#5f4029',
    'fill-opacity=".7"')) + rect(x + 6, 78, 57, 2, lobby.brassLit)).join('') + rect(89, 66, 2, 272, '#0d0a12') +
    polygon([[-6, 30], [186, 30], [178, 14], [2, 14]], lobby.stone) +
  filled('M60 56A30 30 0 0 1 120 56Z', lobby.woodDeep) + filled('M64 56A26 26 0 0 1 116 56Z', '#cdb584') +
    each(7, (i) => { const a = Math.PI + (i * Math.PI) / 6; return circle(90 + Math.cos(a) * 21, 55 + Math.sin(a) * 21, 1.6, lobby.ink);
    }) + polygon([[88.6, 56], [72, 40], [91.4, 54]], lobby.red) +
  polygon([[48, 150], [132, 144], [134, 196], [50, 202]], lobby.paper) + lettering('OUT OF ORDER', 91, 168, 10, lobby.redDark,
    { anchor: 'middle' }) + lettering('SINCE 1974', 92, 184, 10, lobby.ink, { anchor: 'middle', font: 'oswald' });

/** A bank of grey-green lockers; the last has been kicked before. */
function lockers(): string {
  const box = (x: number, i: number): string => rect(x, 0, 44, 232, '#3a4a4a') + rect(x, 0, 9, 232, '#22303a') +
    rect(x + 37, 0, 7, 232, '#5c6f6a') + each(4, (k) => rect(x + 14, 22 + k * 7, 18, 2.8, '#18222a')) +
    each(3, (k) => rect(x + 14, 188 + k * 7, 18, 2.8, '#18222a')) + rect(x + 34, 104, 4, 18, lobby.brassLit) +
    rect(x + 12, 60, 22, 13, lobby.paper) +
    lettering(['DUKE', 'ART', 'LOU', 'GALL', 'RDZK', '88'][i % 6]!, x + 23, 69.6, 7.4, lobby.ink, { anchor: 'middle', font: 'oswald' }) +
      rect(x, 0, 1.6, 232, '#10181d') + (i === 4 ? polygon([[x + 10, 140], [x + 26, 132], [x + 36, 150], [x + 20, 162]], '#22303a') +
      polygon([[x + 14, 142], [x + 26, 136], [x + 30, 146]], '#5c6f6a') : '') +
    (i === 1 ? rect(x + 11, 128, 24, 32, '#c9b58c') + circle(x + 23, 140, 7, '#8a5238') + rect(x + 15, 150, 16, 7, '#b23a5a') : '') +
      (i === 5 ? circle(x + 36, 126, 5, lobby.brass) + stroke(`M${x + 32} 123v-6q4 -6 8 0v6`, lobby.steelLit, 2) : '');
  return rect(-3, -6, 276, 8, '#18222a') + each(6, (i) => box(i * 45, i)) + rect(0, 228, 270, 10, '#120e14') +
    polygon([[24, -6], [30, -26], [86, -26], [92, -6]], '#6b5038') + rect(24, -14, 68, 3, '#4a3428') + rect(150, -22, 60, 16, '#8a7a5a') +
    rect(150, -22, 60, 3, '#b8a077') + lettering('EVIDENCE', 180, -11, 8, lobby.redDark, { anchor: 'middle' });
}

/** The coffee corner: an urn, a machine that takes dimes, doughnut box, and a cat's cradle of stirrers. */
const coffee = (): string => rect(0, 88, 172, 92, lobby.woodDark) + rect(0, 84, 172, 8, lobby.rail) + rect(0, 84, 172, 2, lobby.railLit) +
  panel(8, 98, 74, 74, lobby.woodMid, lobby.woodLit, lobby.woodDark) + panel(90, 98, 74, 74, lobby.woodMid, lobby.woodLit, lobby.woodDark) +
  rect(10, 8, 62, 76, '#15121a') + rect(12, 10, 58, 72, '#7a2a2c') + rect(12, 10, 14, 72, '#4a1a20') +
  rect(18, 16, 46, 14, '#e8d3a0') + lettering('COFFEE', 41, 27, 10, '#4a1a20', { anchor: 'middle' }) + rect(24, 36, 36, 26, '#15121a') +
    polygon([[34, 62], [36, 48], [48, 48], [50, 62]], '#e6d8bf') + rect(40, 36, 4, 12, '#4a2a1c') +
    each(3, (i) => circle(64, 40 + i * 9, 2.4, i ? '#e9b23c' : neon.red)) + lettering('OR SIMILAR', 41, 76, 7, '#e8b0a0',
    { anchor: 'middle', font: 'oswald' }) +
  filled('M88 84C80 60 84 40 96 34H116C128 40 132 60 124 84Z', lobby.steel) + filled('M108 34H116C128 40 132 60 124 84H112Z',
    lobby.steelLit) + rect(94, 28, 24, 7, lobby.steelDark) + ellipse(106, 27, 8, 4, lobby.steelLit) + rect(82, 66, 8, 4, lobby.brassLit) +
    polygon([[130, 84], [134, 64], [168, 64], [172, 84]], '#d9a0a8') + polygon([[130, 66], [138, 50], [170, 50], [168, 64]], '#e8c0c0') +
    lettering('12', 152, 79, 9, lobby.redDark, { anchor: 'middle' }) +
    each(3, (i) => polygon([[76 - i, 84 - i * 9], [77, 74 - i * 9], [84, 74 - i * 9], [85 + i, 84 - i * 9]],
    i % 2 ? '#d9c7a0' : '#e6d8bf'));

const cooler = (): string => filled('M12 2H44L48 30C50 44 44 54 40 60H16C12 54 6 44 8 30Z', '#4f7684', 'fill-opacity=".85"') +
  filled('M12 22H46L48 30C50 44 44 54 40 60H16C12 54 6 44 8 30Z', '#3a6674') + polygon([[14, 6], [22, 6], [20, 52], [14, 44]], '#cfe8ee',
  'fill-opacity=".35"') + rect(8, 58, 40, 12, '#a39478') + polygon([[6, 70], [50, 70], [46, 160], [10, 160]], '#857763') +
  polygon([[6, 70], [18, 70], [20, 160], [10, 160]], '#544b46') + rect(20, 78, 18, 8, '#3a6a8a') + circle(34, 90, 3, lobby.red) +
  rect(18, 94, 22, 5, '#6d6458');

/** Steel door at the end of the hall, to the garage. */
const portDoor = (): string => rect(0, 40, 150, 298, lobby.stoneDark) + rect(0, 40, 12, 298, lobby.stoneGap) +
  rect(138, 40, 12, 298, lobby.stone) + rect(14, 74, 122, 264, '#14141a') + rect(18, 78, 114, 260, '#4a5058') +
  rect(18, 78, 20, 260, '#2b3038') + rect(120, 78, 12, 260, '#6d757d') + rect(46, 98, 58, 44, '#12161c') +
  polygon([[46, 142], [46, 128], [104, 104], [104, 142]], '#c9762c', 'fill-opacity=".8"') +
  stroke('M46 112H104M46 126H104M65 98V142M84 98V142', '#3a3f48', 1.2) +
  rect(18, 206, 114, 10, '#2b3038') + rect(24, 203, 102, 8, '#8d949c') + rect(24, 203, 102, 2, '#c9ced2') +
    rect(18, 304, 114, 34, '#2b3038') + each(6, (i) => polygon([[18 + i * 22, 338], [28 + i * 22, 304], [39 + i * 22, 304],
    [29 + i * 22, 338]], '#b58a2c')) + lettering('SALLY PORT', 75, 172, 14, '#d9c7a0', { anchor: 'middle' }) +
    lettering('SALLY IS NOT HERE', 75, 186, 7.6, '#b8a077', { anchor: 'middle', font: 'oswald' }) + tube('M40 58H110', neon.sodium, 3);

export const lobbyOffices: readonly Piece[] = [
  { name: 'office-room', w: 376, h: floorY, art: office },
  { name: 'office-front', w: 396, h: floorY, art: officeFront },
  { name: 'cell', w: 300, h: floorY, art: () => at(6, 0, cell()) },
  { name: 'lift', w: 192, h: floorY, art: () => at(6, 0, lift()) },
  { name: 'precinct-lockers', w: 278, h: 268, art: () => at(4, 28, lockers()) },
  { name: 'coffee-corner', w: 176, h: 182, art: coffee },
  { name: 'water-cooler', w: 56, h: 162, art: cooler },
  { name: 'port-door', w: 150, h: floorY, art: portDoor },
];
