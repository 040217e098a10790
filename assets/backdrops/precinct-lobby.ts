import { board, fadeDown, fadeOut, glints, panel, tube } from './chicago-kit.ts';
import { lobby, neon } from './chicago-palette.ts';
import { lettering } from './lettering.ts';
import type { Piece } from './piece.ts';
import { along, circle, clipped, each, ellipse, filled, polygon, rect, softLight, stroke } from './shapes.ts';

/** The precinct's long hall: tobacco-brown plaster over walnut, lit from under green shades. Bays stand side by side. */
const floorY = 338;
const bay = 320;
const railY = 222;

/** Plaster with two frames of moulding, and the hard wedge of a lamp that hangs at `lampX`. */
function plaster(w: number, lampX: number): string {
  const frame = (x: number, fw: number): string => rect(x, 66, fw, 138, lobby.mouldingDark) + rect(x + 2, 68, fw - 2, 136, lobby.moulding) +
    rect(x + 5, 71, fw - 8, 130, lobby.wall) + rect(x + 5, 71, fw - 8, 2, lobby.wallLine);
  const wedge = (half: number, top: number, tone: string, opacity: number): string => polygon([[lampX - top, 62], [lampX + top, 62],
    [lampX + half, railY], [lampX - half, railY]], tone, `fill-opacity="${opacity}"`);
  return rect(0, 0, w, floorY, lobby.wall) + frame(14, w / 2 - 26) + frame(w / 2 + 12, w / 2 - 26) + wedge(130, 22, lobby.wallLit, 0.55) +
    wedge(74, 14, '#7d6245', 0.5) + polygon([[0, 0], [w, 0], [w, 62], [lampX + 20, 70], [lampX - 20, 70], [0, 62]], lobby.wallHigh,
      'fill-opacity=".72"') +
    rect(0, 52, w, 5, lobby.rail, 'fill-opacity=".7"') + rect(0, 57, w, 3, lobby.railDark);
}

function wainscot(w: number, lampX: number): string {
  const step = w / 6;
  const fields = along(0, w - 1, step, (x) => {
    const near = Math.max(0, 1 - Math.abs(x + step / 2 - lampX) / 150);
    return panel(x + 4, 240, step - 8, 80, lobby.woodMid, lobby.woodLit, lobby.woodDark) + rect(x + 10, 248, step - 20, 64, lobby.wood) +
      rect(x + 10, 248, step - 20, 2, lobby.woodDeep) + rect(x + 10, 248, 3, 64, lobby.woodDark) +
      (near > 0 ? polygon([[x + 4, 240], [x + step - 4, 240], [x + step - 4, 320], [x + 4, 320]], '#a8703f',
        `fill-opacity="${(near * 0.26).toFixed(2)}"`) : '');
  });
  return rect(0, railY, w, floorY - railY, lobby.wood) + fields + rect(0, railY - 2, w, 10, lobby.rail) +
    rect(0, railY - 2, w, 2.4, lobby.railLit) +
    rect(0, railY + 8, w, 4, lobby.railDark) + rect(0, 326, w, 12, lobby.skirting) + rect(0, 325, w, 1.6, '#8a5f40');
}

const plain = (): string => plaster(bay, 160) + wainscot(bay, 160);

/** A tall sash window: the pane is a hole, the street's neon comes through the blind. */
function windowBay(): string {
  const [x, y, w, h] = [78, 58, 164, 162];
  const hole = `M0 0H${bay}V${floorY}H0ZM${x} ${y}V${y + h}H${x + w}V${y}Z`;
  const slats = (left: number, width: number, to: number, droop: number): string => along(y + 4, to, 6.4, (sy, i) =>
    polygon([[left, sy], [left + width, sy + droop * i * 0.2], [left + width, sy + 3.2 + droop * i * 0.2], [left, sy + 3.2]], '#241d22') +
    polygon([[left, sy], [left + width, sy + droop * i * 0.2], [left + width, sy + 0.9 + droop * i * 0.2], [left, sy + 0.9]], '#6b5a52'));
  const frame = stroke(`M${x} ${y}H${x + w}V${y + h}H${x}Z`, lobby.woodDeep, 9) +
    stroke(`M${x - 6} ${y + h}V${y - 6}H${x + w + 6}V${y + h}`, lobby.woodLit, 3) +
    rect(x + w / 2 - 3, y, 6, h, lobby.woodDeep) + rect(x, y + h * 0.52, w, 6, lobby.woodDeep) +
      rect(x, y + h * 0.52, w, 1.4, lobby.woodLit);
  return clipped('wall', hole, plaster(bay, 160) + rect(0, 0, bay, railY, '#231a22', 'fill-opacity=".28"'), 'evenodd') +
    wainscot(bay, 160) +
    glints(x, y, w, h, '#bfe3ea', 0.1) + slats(x + 3, 77, y + 96, 0) + slats(x + 84, 77, y + 66, 0.9) + frame +
    stroke(`M${x + 20} ${y}V${y + 110}M${x + 146} ${y}V${y + 96}`, '#8a7a6a', 1) + circle(x + 20, y + 112, 2.2, lobby.railLit) +
    polygon([[x - 12, y + h - 3], [x + w + 12, y + h - 3], [x + w + 16, y + h + 8], [x - 16, y + h + 8]], lobby.rail) +
    polygon([[x - 12, y + h - 3], [x + w + 12, y + h - 3], [x + w + 12, y + h - 1], [x - 12, y + h - 1]], lobby.railLit) +
    radiator(x + 22, 246);
}

const radiator = (x: number, y: number): string => rect(x - 4, y - 4, 128, 84, lobby.woodDeep, 'fill-opacity=".5"') +
  along(0, 120, 12, (dx) =>
  rect(x + dx, y, 10, 70, '#3f3a40', 'rx="4"') + rect(x + dx, y, 3.4, 70, '#201c26', 'rx="2"') +
    rect(x + dx + 6.6, y + 3, 2, 64, '#6d6468')) +
  rect(x + 4, y + 70, 6, 8, '#201c26') + rect(x + 108, y + 70, 6, 8, '#201c26') + rect(x + 118, y + 56, 14, 4, '#8a5f40') +
    circle(x + 132, y + 58, 5, '#6d1c26');

/** The opening of a roller shutter: bare bulb, a corridor of shelves, and the guide rails. Its curtain is a thing on the belt. */
function shutterBay(): string {
  const [x, y, w] = [76, 104, 168];
  const shelf = (sy: number): string => rect(x + 12, sy, w - 24, 4, '#4a3a34') + along(x + 16, x + w - 40, 25, (sx, i) =>
    rect(sx, sy - 16 - (i * 7 + sy) % 9, 21, 16 + (i * 7 + sy) % 9, ['#5a4436', '#473a3c', '#64503a'][(i + sy) % 3]!) +
      rect(sx + 5, sy - 11, 10, 6, '#b8a077'));
  const inside = rect(x, y, w, floorY - y, '#1c151b') + rect(x + 8, y, w - 16, 214, '#2c2126') +
    polygon([[x + 74, y + 20], [x + 94, y + 20], [x + 148, 330], [x + 20, 330]], '#8a6338', 'fill-opacity=".4"') +
    shelf(168) + shelf(208) + shelf(248) + shelf(290) + polygon([[x, 338], [x + 18, 318], [x + w - 18, 318], [x + w, 338]], '#332a2c') +
    stroke(`M${x + 84} ${y}v22`, '#0d0a12', 2) + circle(x + 84, y + 27, 6, '#ffe9b0') +
      polygon([[x, y], [x + 26, y], [x + 18, 318], [x, 338]], '#120e14', 'fill-opacity=".6"');
  return clipped('in', `M${x} ${y}H${x + w}V${floorY}H${x}Z`, inside) +
    clipped('round', `M0 0H${bay}V${floorY}H0ZM${x} ${y}V${floorY}H${x + w}V${y}Z`, plain(), 'evenodd') +
    rect(x - 14, y - 4, 16, 238, lobby.steelDark) + rect(x - 14, y - 4, 4, 238, lobby.steelDeep) +
      rect(x - 4, y - 4, 3, 238, lobby.steelLit) +
    rect(x + w - 2, y - 4, 16, 238, lobby.steelDark) + rect(x + w - 2, y - 4, 4, 238, lobby.steelLit) +
      rect(x + w + 10, y - 4, 4, 238, lobby.steelDeep) +
    each(5, (i) => circle(x - 8, y + 26 + i * 46, 2, lobby.steelLit) + circle(x + w + 6, y + 26 + i * 46, 2, lobby.steelLit));
}

/** What hangs above a shutter. */
const plaque = (text: string, below: string): string => board(4, 3, 132, 20, text, 12.4, '#241a1e', lobby.railLit) +
  lettering(below, 70, 34, 7.6, lobby.paperDark, { anchor: 'middle', font: 'oswald', tracking: 0.06 });

/** The window to the street: nothing but the hole and its stone surround; panes whole and broken are things on the belt. */
function streetBay(): string {
  const [x, y, w, h] = [56, 86, 208, 196];
  return clipped('wall', `M0 0H${bay}V${floorY}H0ZM${x} ${y}V${y + h}H${x + w}V${y}Z`, plaster(bay, 160) + wainscot(bay, 160), 'evenodd') +
    rect(x - 14, y - 12, 14, h + 20, lobby.stoneDark) + rect(x - 14, y - 12, 4, h + 20, lobby.stoneGap) +
      rect(x + w, y - 12, 14, h + 20, lobby.stone) +
    polygon([[x - 20, y - 20], [x + w + 20, y - 20], [x + w + 14, y], [x - 14, y]], lobby.stone) +
      polygon([[x - 20, y - 20], [x + w + 20, y - 20], [x + w + 19, y - 17], [x - 19, y - 17]], '#9a8a7c') +
    polygon([[x + w / 2 - 12, y - 26], [x + w / 2 + 12, y - 26], [x + w / 2 + 8, y], [x + w / 2 - 8, y]], lobby.stoneLit) +
    polygon([[x - 18, y + h], [x + w + 18, y + h], [x + w + 24, y + h + 14], [x - 24, y + h + 14]], lobby.stone) +
      rect(x - 18, y + h, w + 36, 2.4, '#9a8a7c') +
    rect(x - 22, y + h + 11, w + 44, 3, lobby.stoneGap);
}

/** A square pier of walnut and brass between bays. */
const pier = (): string => rect(6, 0, 60, 338, lobby.woodDark) + rect(6, 0, 16, 338, lobby.woodDeep) + rect(54, 0, 12, 338, lobby.woodLit) +
  rect(22, 74, 32, 180, lobby.wood) +
  rect(22, 74, 32, 2, lobby.woodDeep) + rect(22, 252, 32, 2, lobby.woodLit) + polygon([[0, 22], [72, 22], [66, 48], [6, 48]],
    lobby.woodMid) + rect(0, 20, 72, 4, lobby.railLit) +
  rect(4, 46, 64, 4, lobby.brassDark) + rect(0, 300, 72, 38, lobby.woodDeep) + rect(0, 298, 72, 4, lobby.brass) +
    rect(0, 298, 72, 1.4, lobby.brassLit) +
  rect(48, 302, 24, 36, lobby.woodDark) + stroke('M38 104v30', lobby.brass, 4) + ellipse(38, 100, 9, 12, '#ffd98a') +
    ellipse(38, 100, 5, 8, '#fff1c8') + rect(30, 112, 16, 4, lobby.brassLit);

function ceiling(): string {
  const w = bay * 2;
  return polygon([[0, 0], [w, 0], [w, 26], [0, 26]], lobby.ceiling) +
    along(0, w, 80, (x, i) => polygon([[x + 8, 0], [x + 66, 0], [x + 60, 14], [x + 14, 14]], i % 2 ? '#30262b' : '#372b2d') +
    rect(x + 14, 12, 46, 2, '#5a4639')) + rect(0, 20, w, 8, lobby.beam) + rect(0, 27, w, 2, lobby.rail, 'fill-opacity=".75"') +
    along(6, w, 16, (x) => rect(x, 29, 8, 4, '#241b20')) + rect(0, 33, w, 2, '#120e14');
}

/** A lamp on a long rod under a green shade. */
const pendant = (): string => rect(48.4, 0, 3.2, 46, '#120e14') + rect(49.4, 0, 1, 46, lobby.brass) +
  rect(44, 40, 12, 12, lobby.brassDark) + rect(51, 40, 4, 12, lobby.brassLit) +
  filled('M4 76C8 56 28 48 50 48C72 48 92 56 96 76Z', lobby.shadeDark) + filled('M34 76C38 56 44 49 52 48C72 48 92 56 96 76Z',
    lobby.shade) +
  filled('M70 76C72 62 68 54 62 50C80 53 92 62 94 76Z', lobby.shadeLit) + ellipse(50, 76, 46, 6, '#f4d48a') +
    ellipse(50, 77, 34, 4, '#fff3cc') + rect(3, 74, 94, 2.4, lobby.brass) +
  rect(3, 74, 94, 0.9, lobby.brassLit);

/** Warm light falling from a shade, with hard edges in it, to the floor. */
const cone = (): string => fadeDown('c', [[0, '#ffdf9a', 0.42], [0.35, '#e8a85a', 0.2], [0.8, '#b0703a', 0.1], [1, '#b0703a', 0]]) +
  polygon([[150, 0], [230, 0], [380, 400], [0, 400]], 'url(#c)', 'fill-opacity=".62"') +
    polygon([[166, 0], [214, 0], [296, 400], [84, 400]], 'url(#c)', 'fill-opacity=".6"');

/** A pool of lamp light lying on a polished floor. */
const lampPool = (): string => fadeOut('p', [[0, '#ffcf8a', 0.34], [0.55, '#c98a4a', 0.16], [1, '#7a4a2a', 0]]) +
  ellipse(170, 60, 168, 58, 'url(#p)') + polygon([[140, 6], [200, 6], [176, 118], [96, 118]], '#ffd89a', 'fill-opacity=".07"');

function fan(): string {
  const blade = (deg: number, long: number): string =>
    `<g transform="translate(130 66) rotate(${deg})">${polygon([[10, -4], [long, -8], [long + 6, 0], [long, 6], [10, 4]], lobby.woodDark)}${polygon([[10, -4], [long, -8], [long + 2, -4], [10, -1]], lobby.woodLit)}</g>`;
  return rect(128, 0, 4, 54, '#120e14') + rect(130, 0, 1.2, 54, lobby.brass) + blade(-168, 108) + blade(10, 110) + blade(-30, 58) +
    blade(150, 62) +
    ellipse(130, 62, 20, 13, lobby.brassDark) + ellipse(134, 59, 13, 8, lobby.brass) + ellipse(137, 56, 6, 3, lobby.brassLit) +
      ellipse(130, 76, 9, 6, '#ffe3a0');
}

/** Smoke under the lamps: flat bands that never quite meet. */
const haze = (): string => each(5, (i) => ellipse(90 + i * 96, 40 + (i % 2) * 34, 118 - (i % 3) * 16, 12 + (i % 2) * 6, '#cdb089',
  `fill-opacity="${0.14 + (i % 2) * 0.05}"`)) +
  ellipse(280, 62, 250, 16, '#cdb089', 'fill-opacity=".12"');

/** What a window throws across the hall: street light in slats, magenta going over to cyan. */
function slatShaft(): string {
  const slat = (i: number): string => { const x = 8 + i * 17;
    return polygon([[x, 0], [x + 10, 0], [x + 156 + i * 3, 430], [x + 120 + i * 3, 430]], 'url(#n)',
      `fill-opacity="${i % 3 ? 0.9 : 0.55}"`); };
  return fadeDown('n', [[0, '#ff5fa8', 0.05], [0.25, '#ff5fa8', 0.24], [0.6, '#7a8ae0', 0.17], [1, '#3fe0e8', 0.02]]) + each(9, slat);
}
const slatPool = (): string => each(8, (i) => polygon([[132 + i * 17, 6], [142 + i * 17, 6], [56 + i * 19, 128], [44 + i * 19, 128]],
  i < 4 ? '#ff5fa8' : '#5fc4e8', 'fill-opacity=".17"'));

/** Tubing over the door at the end. */
const exitSign = (): string => rect(0, 4, 84, 34, '#0d0a12') + rect(3, 7, 78, 28, '#2a0d14') +
  tube('M14 14H24M14 14V28M14 21H22M14 28H24M30 14L40 28M40 14L30 28M46 14V28M52 14H64M58 14V28', neon.red, 2.2) +
  stroke('M68 21h8m-4 -4l4 4l-4 4', neon.red, 2);

export const precinctLobby: readonly Piece[] = [
  { name: 'lobby-wall', w: bay, h: floorY, art: plain },
  { name: 'lobby-wall-window', w: bay, h: floorY, art: windowBay },
  { name: 'lobby-wall-shutter', w: bay, h: floorY, art: shutterBay },
  { name: 'sign-lost-property', w: 140, h: 38, art: () => plaque('LOST PROPERTY', 'YOU LOST IT, WE KEEP IT') },
  { name: 'sign-lockers', w: 140, h: 38, art: () => plaque('LOCKERS 1 TO C13', 'NO KEY, NO LOCKER') },
  { name: 'lobby-wall-street', w: bay, h: floorY, art: streetBay },
  { name: 'lobby-pier', w: 72, h: floorY, art: pier },
  { name: 'lobby-ceiling', w: bay * 2, h: 36, scale: 1.2, art: ceiling },
  { name: 'lobby-pendant', w: 100, h: 84, art: pendant },
  { name: 'lobby-fan', w: 260, h: 96, scale: 1.3, art: fan },
  { name: 'lobby-exit', w: 84, h: 40, art: exitSign },
  { name: 'lobby-haze', w: 560, h: 110, scale: 0.4, blur: 9, raw: true, art: haze },
  { name: 'cone-lobby', w: 380, h: 400, scale: 0.5, blend: 'add', blur: 2, art: cone },
  { name: 'pool-lobby', w: 340, h: 120, scale: 0.4, blend: 'add', blur: 3, art: lampPool },
  { name: 'shaft-neon', w: 340, h: 430, scale: 0.5, blend: 'add', blur: 1.6, art: slatShaft },
  { name: 'pool-neon', w: 330, h: 130, scale: 0.5, blend: 'add', blur: 2, art: slatPool },
  { name: 'glow-warm', w: 260, h: 260, scale: 0.4, blend: 'add', art: () => softLight(260, 260,
    [[0, '#ffe2a4', 0.62], [0.2, '#f0b060', 0.3], [0.55, '#b0682f', 0.1], [1, '#4a2418', 0]]) },
];
