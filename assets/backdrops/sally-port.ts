import { board, fadeDown, fadeOut, hazard, print } from './chicago-kit.ts';
import { neon, port, truck } from './chicago-palette.ts';
import { lettering } from './lettering.ts';
import type { Piece } from './piece.ts';
import { along, at, circle, clipped, dice, each, ellipse, filled, polygon, rect, stroke } from './shapes.ts';

/** The precinct's garage: block walls under sodium lamps, the dock, the truck that should not be here, and rain beyond the shutter. */
const floorY = 338;
const bay = 320;

function blocks(w: number, lampX: number, seed: number): string {
  const roll = dice(seed);
  const wedge = (half: number, top: number, tone: string, opacity: number): string =>
    polygon([[lampX - top, 88], [lampX + top, 88], [lampX + half, 262], [lampX - half, 262]], tone, `fill-opacity="${opacity}"`);
  return rect(0, 0, w, floorY, port.wallLine) + along(0, 262, 26, (y, row) => along(-(row % 2) * 32, w, 64,
    (x) => { const t = roll(); const left = Math.max(0, x); return rect(left, y, Math.min(x + 62.6, w) - left, 24.6,
    t > 0.82 ? '#3c4147' : t < 0.2 ? '#2d3138' : port.wall); })) +
    wedge(140, 20, '#6a5238', 0.5) + wedge(78, 12, '#8f6a3c', 0.42) +
      polygon([[0, 0], [w, 0], [w, 84], [lampX + 16, 92], [lampX - 16, 92], [0, 84]], '#191b22', 'fill-opacity=".72"') +
      each(4, () => { const x = roll() * w; const l = 40 + roll() * 90;
      return polygon([[x, 96], [x + 5, 96], [x + 3.4, 96 + l], [x + 1.6, 96 + l]], '#1d2026', 'fill-opacity=".5"'); }) +
    rect(0, 262, w, 76, port.plinth) + rect(0, 258, w, 8, port.band) + rect(0, 258, w, 2, '#e0b458') + rect(0, 266, w, 4, port.bandDark) +
      along(0, w, 80, (x) => rect(x, 270, 2, 62, '#181a21') + rect(x + 2, 270, 1.4, 62, '#343842')) + rect(0, 326, w, 12, '#111218') +
      rect(0, 324, w, 2, '#4a4238');
}

/** Pipes and a conduit along the top of a wall. */
const pipes = (w: number): string => rect(0, 104, w, 9, '#41352f') + rect(0, 104, w, 2.6, '#9a6238') +
  along(30, w, 106, (x) => rect(x, 100, 10, 17, '#231f24') + rect(x, 100, 10, 2, '#7a5036')) + rect(0, 122, w, 4, '#23262d') +
  rect(0, 122, w, 1, '#5a4a3a');

const plain = (): string => blocks(bay, 160, 11) + pipes(bay);

/** Where the second roller shutter hangs: outside it rains on the alley. */
function shutterBay(): string {
  const [x, y, w] = [76, 104, 168];
  const sill = polygon([[x, 338], [x + 14, 322], [x + w - 14, 322], [x + w, 338]], '#1b2329') +
    polygon([[x + 40, 338], [x + 52, 322], [x + 96, 322], [x + 92, 338]], '#c27a3a', 'fill-opacity=".5"') +
    polygon([[x + 112, 338], [x + 112, 322], [x + 134, 322], [x + 140, 338]], '#b03a7a', 'fill-opacity=".5"');
  const stripes = (sx: number, id: string): string => hazard(id, sx, y - 6, 14, 240, '#a8842e', '#17181e', 30);
  return clipped('round', `M0 0H${bay}V${floorY}H0ZM${x} ${y}V${floorY}H${x + w}V${y}Z`, plain(), 'evenodd') + sill +
    rect(x, y, 10, 234, '#0d0f14', 'fill-opacity=".7"') + stripes(x - 15, 'hl') + stripes(x + w + 1, 'hr') +
    rect(x - 2, y - 6, 3, 240, '#0d0a12') + rect(x + w - 1, y - 6, 3, 240, '#6d757d') +
    board(100, 44, 120, 20, 'HEIGHT 7 FT', 12, '#b58a2c', '#1b1c22') + lettering('BOWLERS STOOP', 160, 76, 8, '#c9b58c',
      { anchor: 'middle', font: 'oswald', tracking: 0.1 });
}

/** The truck from behind: doors wide open on a hold full of other people's money. */
function truckRear(x: number, base: number): string {
  const sack = (sx: number, sy: number, k: number): string =>
    filled(`M${sx - 16 * k} ${sy}C${sx - 22 * k} ${sy - 18 * k} ${sx - 12 * k} ${sy - 28 * k} ${sx - 5 * k} ${sy - 32 * k}H${sx + 5 * k}C${sx + 14 * k} ${sy - 28 * k} ${sx + 24 * k} ${sy - 14 * k} ${sx + 16 * k} ${sy}Z`,
      '#8a7650') + polygon([[sx - 6 * k, sy - 32 * k], [sx - 9 * k, sy - 41 * k], [sx + 9 * k, sy - 41 * k], [sx + 6 * k, sy - 32 * k]],
      '#a8925f') + lettering('$', sx, sy - 8 * k, 17 * k, '#3f4a34', { anchor: 'middle' });
  const door = (side: number): string => { const s = (px: number): number => x + side * px;
    return polygon([[s(88), base - 212], [s(132), base - 224], [s(132), base - 34], [s(88), base - 44]], truck.dark) +
    polygon([[s(94), base - 202], [s(126), base - 211], [s(126), base - 52], [s(94), base - 58]], truck.side) +
    polygon([[s(100), base - 190], [s(120), base - 196], [s(120), base - 152], [s(100), base - 148]], '#15232a') +
    polygon([[s(100), base - 168], [s(120), base - 190], [s(120), base - 172], [s(100), base - 150]], '#3f6a72', 'fill-opacity=".6"') +
    each(3, (i) => rect(s(92) - 3, base - 196 + i * 60, 6, 12, truck.deep)) + rect(s(122) - 2, base - 120, 4, 26, '#c9b06a'); };
  const hold = rect(x - 86, base - 210, 172, 168, '#17181d') +
    polygon([[x - 86, base - 210], [x - 60, base - 190], [x - 60, base - 62], [x - 86, base - 42]], '#2a2d33') +
    polygon([[x + 86, base - 210], [x + 60, base - 190], [x + 60, base - 62], [x + 86, base - 42]], '#353a40') +
    rect(x - 60, base - 190, 120, 128, '#262523') + polygon([[x - 24, base - 190], [x + 24, base - 190], [x + 58, base - 62],
    [x - 58, base - 62]], '#8a6436', 'fill-opacity=".5"') + rect(x - 20, base - 202, 40, 5, '#ffe3a0') +
    rect(x - 56, base - 136, 48, 4, '#4a4c50') + rect(x + 10, base - 136, 48, 4, '#4a4c50') +
    each(3, (i) => rect(x - 54 + i * 15, base - 152 + (i % 2) * 3, 13, 15, ['#6d757d', '#8a7650', '#59616a'][i]!)) +
      each(2, (i) => rect(x + 16 + i * 20, base - 154, 16, 17, ['#59616a', '#6d757d'][i]!)) +
      polygon([[x - 86, base - 42], [x - 60, base - 62], [x + 60, base - 62], [x + 86, base - 42]], '#3a3834') +
      sack(x - 44, base - 48, 0.95) + sack(x + 46, base - 50, 0.85) + sack(x - 14, base - 52, 0.72) + sack(x + 20, base - 46, 0.9);
  return polygon([[x - 108, base - 20], [x - 108, base - 228], [x - 96, base - 242], [x + 96, base - 242], [x + 108, base - 228],
    [x + 108, base - 20]], '#0d0a12') + polygon([[x - 104, base - 22], [x - 104, base - 227], [x - 94, base - 238], [x + 94, base - 238],
    [x + 104, base - 227], [x + 104, base - 22]], truck.side) +
    polygon([[x - 104, base - 22], [x - 104, base - 227], [x - 94, base - 238], [x - 88, base - 238], [x - 88, base - 22]], truck.dark) +
    polygon([[x - 94, base - 238], [x + 94, base - 238], [x + 100, base - 231], [x - 100, base - 231]], truck.lit) +
    rect(x - 60, base - 234, 120, 17, truck.deep) + lettering('SAFE & SOUND', x, base - 221, 12.6, truck.stripeLit,
    { anchor: 'middle', tracking: 0.08 }) +
    [-1, 1].map((s) => circle(x + s * 84, base - 226, 5, neon.red) + circle(x + s * 84, base - 226, 2.4, '#ffd0b0')).join('') + hold +
      door(-1) + door(1) + rect(x - 110, base - 44, 220, 22, truck.deep) + rect(x - 110, base - 44, 220, 3, truck.lit) +
      each(9, (i) => polygon([[x - 106 + i * 25, base - 24], [x - 98 + i * 25, base - 41], [x - 88 + i * 25, base - 41],
      [x - 96 + i * 25, base - 24]], '#b58a2c')) + [-1, 1].map((s) => rect(x + s * 98 - 9, base - 38, 18, 11, '#8a1f1c') +
      rect(x + s * 98 - 6, base - 36, 12, 5, neon.red)).join('') + rect(x - 30, base - 20, 60, 14, '#e0d2a8') +
      lettering('SAFE 1', x, base - 9, 10, '#27385c', { anchor: 'middle' }) +
      [-1, 1].map((s) => rect(x + s * 74 - 18, base - 24, 36, 28, '#15131a', 'rx="5"') + rect(x + s * 74 - 12, base - 20, 24, 22, '#24222a',
      'rx="3"')).join('');
}

/** The loading bay: the truck has backed up to it, rain and an alley lamp behind. */
function dock(): string {
  const w = 440;
  const [x, y, dw] = [62, 66, 316];
  const outside = rect(x, y, dw, 272, '#0c1a1e') + polygon([[x, y], [x + dw, y], [x + dw, y + 120], [x, y + 170]], '#12292c') +
    rect(x, y + 130, dw, 142, '#10181c') + circle(x + 284, y + 40, 46, '#a8622a', 'fill-opacity=".35"') +
    circle(x + 284, y + 40, 20, '#ffb45a', 'fill-opacity=".6"') + rect(x + 282, y + 40, 4, 110, '#070b0d') +
    along(x + 4, x + dw, 15, (rx, i) => stroke(`M${rx} ${y + (i * 37) % 120}l-5 ${20 + (i % 4) * 9}`, '#9fc8cc', 1,
    'stroke-opacity=".35"'));
  return clipped('round', `M0 0H${w}V${floorY}H0ZM${x} ${y}V${floorY}H${x + dw}V${y}Z`, blocks(w, -300, 23) +
    rect(0, 0, w, 60, '#17191f', 'fill-opacity=".6"'), 'evenodd') + clipped('out', `M${x} ${y}H${x + dw}V${floorY}H${x}Z`, outside +
    truckRear(220, 338)) + hazard('hd1', x - 18, y - 4, 18, 276, '#a8842e', '#17181e', 36) +
    hazard('hd2', x + dw, y - 4, 18, 276, '#a8842e', '#17181e', 36) + rect(x - 18, y - 20, dw + 36, 18, '#23262d') +
    rect(x - 18, y - 20, dw + 36, 3, '#79808a') + along(x - 8, x + dw + 10, 26, (rx) => circle(rx, y - 10, 2, '#565c66')) +
    rect(x, y - 2, dw, 12, '#0d0e13') + board(150, 47, 140, 16, 'LOADING ONLY', 12, '#2b2f38', '#e0b458', { tracking: 0.1 }) +
      polygon([[x, 338], [x, 316], [x + dw, 316], [x + dw, 338]], '#2b2d33') + rect(x, 316, dw, 3, '#8a7a5a') +
      each(4, (i) => rect(x + 12 + i * 84, 320, 40, 18, '#14151a') + rect(x + 12 + i * 84, 320, 40, 3, '#3a3c44'));
}

/** Hooks with everything a garage needs and one thing it does not. */
const tools = (): string => rect(0, 0, 190, 110, '#4a3a30') + rect(0, 0, 190, 4, '#7a5a40') +
  each(5, (i) => each(12, (k) => circle(10 + k * 15.6, 14 + i * 21, 1.1, '#2a201d'))) + stroke('M22 20v52M16 72h12', '#8d949c', 6) +
  rect(38, 18, 12, 16, '#8d949c') + rect(42, 34, 4, 42, '#8a4a30') + stroke('M66 22q-8 6 0 14v36', '#79808a', 6) +
  polygon([[82, 20], [116, 20], [116, 34], [82, 40]], '#9aa2a8') + polygon([[110, 20], [122, 18], [124, 36], [112, 36]], '#7a3a2c') +
  circle(144, 40, 20, 'none', 'stroke="#6d757d" stroke-width="6"') + rect(141, 18, 6, 44, '#6d757d') + rect(170, 16, 6, 60, '#8a5a34') +
  polygon([[164, 14], [182, 14], [180, 30], [166, 30]], '#59616a') + stroke('M84 62h30l6 12h-42z', '#8a3a30', 5) +
  lettering('BORROWED BY RIDZIK', 95, 98, 8, '#c9b58c', { anchor: 'middle', font: 'oswald' }) +
  stroke('M126 66h40v18h-40z', '#c9b58c', 1.2, 'stroke-dasharray="4 3"');

const tyres = (): string => { const tyre = (x: number, y: number): string => rect(x - 44, y - 22, 88, 22, '#0d0a12', 'rx="10"') +
  rect(x - 42, y - 20, 84, 18, '#23222a', 'rx="8"') + each(9, (i) => rect(x - 36 + i * 9, y - 20, 3, 18, '#15141a')) +
  rect(x - 34, y - 19, 68, 3, '#4a4236', 'rx="1.5"'); return each(5, (i) => tyre(50 + (i % 2) * 4, 116 - i * 21)) +
  circle(126, 84, 34, '#0d0a12') + circle(126, 84, 32, '#23222a') + circle(126, 84, 19, '#15141a') + circle(126, 84, 15, '#4a4d54') +
  circle(126, 84, 6, '#23222a') + stroke('M104 64A30 30 0 0 1 150 66', '#5a4a38', 3); };

const pallets = (): string => { const plank = (y: number): string => polygon([[4, y], [196, y], [200, y + 7], [0, y + 7]], port.wood) +
  polygon([[4, y], [196, y], [196, y + 2], [4, y + 2]], port.woodLit) + each(3, (i) => rect(6 + i * 84, y + 7, 22, 11, port.woodDark));
  const box = (x: number, y: number, w: number, h: number, tone: string, word: string): string => rect(x, y, w, h, tone) +
  rect(x, y, w * 0.2, h, '#2a201c', 'fill-opacity=".4"') + rect(x, y, w, 3, '#c99a68', 'fill-opacity=".7"') +
  rect(x, y + h * 0.42, w, 5, '#8a7a5a', 'fill-opacity=".5"') + lettering(word, x + w * 0.58, y + h * 0.34, 9, '#2a201c',
  { anchor: 'middle' }); return each(4, (i) => plank(142 - i * 18)) + box(10, 34, 84, 54, '#8a6844', 'FORMS') +
  box(98, 44, 92, 44, '#7a5c40', 'MORE FORMS') + box(44, 0, 70, 34, '#94724c', 'CARBON'); };

const hanging = (): string => rect(50, 0, 3, 36, '#0d0a12') + polygon([[8, 66], [34, 34], [70, 34], [96, 66]], '#2b2f38') +
  polygon([[54, 34], [70, 34], [96, 66], [74, 66]], '#59616a') + rect(4, 64, 96, 5, '#1b1c22') + ellipse(52, 69, 40, 5, '#ffc06a') +
  ellipse(52, 70, 26, 3, '#fff0cc') + stroke('M14 70Q52 96 90 70M40 70v12M64 70v12', '#1b1c22', 1.8);

const ceiling = (): string => { const w = 640; return rect(0, 0, w, 30, '#14151b') + along(0, w, 160,
  (x) => polygon([[x, 0], [x + 46, 0], [x + 40, 40], [x + 6, 40]], '#1d1f26') + rect(x + 6, 38, 34, 3, '#4a3c30') +
  polygon([[x + 40, 0], [x + 46, 0], [x + 40, 40], [x + 36, 40]], '#2b2d34')) + rect(0, 14, w, 8, '#332a28') +
  rect(0, 14, w, 2, '#8a5a36') + along(90, w, 160, (x) => rect(x - 2, 22, 4, 10, '#7a2a24') + ellipse(x, 33, 8, 2.4, '#8d949c')) +
  rect(0, 26, w, 3, '#0d0e13'); };

const cone = (): string => fadeDown('c', [[0, '#ffb45a', 0.46], [0.35, '#e07a2c', 0.22], [0.8, '#a8501c', 0.09], [1, '#a8501c', 0]]) +
  polygon([[158, 0], [242, 0], [400, 400], [0, 400]], 'url(#c)', 'fill-opacity=".6"') + polygon([[174, 0], [226, 0], [310, 400], [90, 400]],
  'url(#c)', 'fill-opacity=".55"');
const pool = (): string => fadeOut('p', [[0, '#ff9a3c', 0.34], [0.55, '#b05a1c', 0.15], [1, '#5a2a10', 0]]) +
  ellipse(190, 64, 188, 62, 'url(#p)');

/** Rain that blows in under the shutter and shines. */
const spill = (): string => polygon([[70, 0], [230, 0], [170, 150], [-20, 150]], '#3a8a96', 'fill-opacity=".14"') +
  polygon([[110, 0], [170, 0], [104, 140], [24, 140]], '#ff8ab8', 'fill-opacity=".12"') + each(22,
  (i) => ellipse(60 + ((i * 47) % 170) - (i % 7) * 9, 8 + (i * 23) % 120, 5, 1.2, '#cfeaf0', 'fill-opacity=".4"'));

const lockerSign = (): string => board(4, 4, 150, 44, 'CLEAR ALL GUNS', 14, '#8a2c30', '#f1e4c6') +
  lettering('THEN CLEAR THE TABLE', 79, 43, 8.4, '#e8c8b0', { anchor: 'middle', font: 'oswald' });

/** The precinct's own gas pump: out of gas since the budget. */
const pump = (): string => polygon([[8, 190], [8, 30], [18, 16], [74, 16], [84, 30], [84, 190]], '#6a2c2c') +
  rect(8, 30, 18, 160, '#431a22') + rect(76, 30, 8, 160, '#94483f') + rect(18, 0, 56, 22, '#d8c48e') +
  lettering('GAS', 46, 17, 15, '#7d2a2a', { anchor: 'middle' }) + rect(22, 44, 48, 44, '#17181e') + rect(26, 48, 40, 14, '#cdbb8a') +
  lettering('00.00', 46, 59.4, 10, '#1a1219', { anchor: 'middle' }) + rect(26, 68, 40, 14, '#cdbb8a') +
  lettering('EMPTY', 46, 79.4, 10, '#8a2c30', { anchor: 'middle' }) + print(24, 104, 44, 4, '#c9a08a', 5, 3) +
  stroke('M84 70C110 70 108 150 92 160C84 166 86 120 90 104', '#15131a', 5) + rect(82, 92, 14, 20, '#2b2f38') +
  rect(2, 186, 88, 14, '#17181e');

export const sallyPort: readonly Piece[] = [
  { name: 'port-wall', w: bay, h: floorY, art: plain },
  { name: 'port-wall-shutter', w: bay, h: floorY, art: shutterBay },
  { name: 'port-dock', w: 440, h: floorY, art: dock },
  { name: 'port-ceiling', w: 640, h: 44, scale: 1.2, art: ceiling },
  { name: 'port-tools', w: 190, h: 110, art: tools },
  { name: 'port-tyres', w: 166, h: 122, art: tyres },
  { name: 'port-pallets', w: 200, h: 162, art: pallets },
  { name: 'port-pump', w: 116, h: 202, art: pump },
  { name: 'port-sign', w: 158, h: 54, art: lockerSign },
  { name: 'port-lamp', w: 104, h: 94, art: hanging },
  { name: 'cone-sodium', w: 400, h: 400, scale: 0.5, blend: 'add', blur: 2, art: cone },
  { name: 'pool-sodium', w: 380, h: 130, scale: 0.4, blend: 'add', blur: 3, art: pool },
  { name: 'rain-spill', w: 260, h: 150, scale: 0.8, blend: 'add', blur: 1.2, art: () => at(24, 0, spill()) },
];
