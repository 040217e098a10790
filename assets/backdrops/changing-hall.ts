import type { Piece } from './piece.ts';
import { bath, night } from './palette.ts';
import { along, arch, at, circle, clipped, dice, each, ellipse, filled, path, polygon, rect, star, stroke, type Vec } from './shapes.ts';
import { lettering } from './lettering.ts';

/** Where one hands over boots, ushanka and badge. */
function wall(): string {
  const w = 304;
  const panel = along(0, w, 38, (x, i) => rect(x + 0.8, 176, 36.4, 152, i % 3 ? '#5a3a32' : '#63423a') +
    rect(x + 0.8, 176, 3, 152, '#7c5344') + rect(x + 33, 176, 4.2, 152, '#412a2a'));
  return rect(0, 0, w, 338, '#57463f') + along(26, 170, 26, (y, row) => along(0, w, 38, (x) => rect(x - (row % 2) * 19 +
    0.8, y - 26, 36.4, 24.4, (x + row * 31) % 7 > 4 ? '#62504a' : (x + row * 17) % 5 === 1 ? '#4c3c3c' : '#5a4944'))) +
    polygon([[0, 0], [w, 0], [w, 40], [0, 66]], '#2a1f2a', 'fill-opacity=".45"') + rect(0, 168, w, 8, bath.rail) +
      rect(0, 168, w, 2, '#fff1d0') + rect(0, 176, w, 4, bath.railShadow) + panel + rect(0, 326, w, 12, bath.skirting) +
      rect(0, 325, w, 1.4, '#8a5a44') + rect(0, 232, w, 3, '#412a2a', 'fill-opacity=".8"');
}

/** Double doors to the street, ajar; snow has come in with the last guest. */
function door(): string {
  const leaf = (x: number, flip: number): string => rect(x, 74, 72, 236, '#5a1c22') + rect(x + (flip ? 56 : 0), 74, 16, 236, '#7d2a2c') +
    rect(x + 10, 92, 52, 84, '#241c28') + rect(x + 13, 95, 46, 78, night.sky) +
    polygon([[x + 13, 150], [x + 59, 110], [x + 59, 173], [x + 13, 173]], night.skyLit) +
      stroke(`M${x + 36} 95V173M${x + 13} 134H${x + 59}`, '#241c28', 3) + rect(x + 10, 196, 52, 94, '#461419') +
      rect(x + 14, 200, 44, 86, '#66202a') + polygon([[x + 13, 173], [x + 13, 164], [x + 34, 160], [x + 59, 167], [x + 59, 173]],
      night.snow);
  return rect(6, 44, 184, 270, '#241c28') + rect(12, 50, 172, 264, bath.stone) + rect(20, 58, 156, 256, '#17101a') + leaf(24, 0) +
    leaf(100, 1) + rect(92, 190, 5, 34, bath.brassLit) + rect(103, 190, 5, 34, bath.brassLit) +
    polygon([[0, 44], [98, 6], [196, 44], [196, 52], [0, 52]], bath.stoneDark) + polygon([[10, 43], [98, 10], [186, 43]], bath.stone) +
      star(98, 32, 10, bath.banner) +
    rect(26, 56, 144, 18, '#241016') + lettering('БАНЯ № 1', 98, 70, 13, bath.thread, { anchor: 'middle', tracking: 0.1 }) +
    polygon([[4, 314], [30, 304], [70, 309], [104, 302], [150, 308], [192, 314]], night.snow) +
      polygon([[4, 314], [60, 311], [140, 312], [192, 314]], night.snowMid);
}

function ushanka(x: number, y: number, fur: string, shade: string): string {
  return at(x, y, polygon([[-15, 4], [-13, -8], [-7, -14], [8, -14], [13, -8], [15, 4]], shade) +
    polygon([[-4, -14], [8, -14], [13, -8], [15, 4], [0, 4]], fur) + polygon([[-15, 0], [15, 0], [15, 8], [-15, 8]], fur) +
    polygon([[-15, 0], [-8, 0], [-10, 22], [-17, 20]], shade) + polygon([[15, 0], [9, 0], [11, 22], [17, 20]], fur) +
    star(0, 2, 4.4, bath.banner));
}

/** Greatcoats, tunics and caps on numbered hooks, boots below. */
function hooks(): string {
  const coat = (x: number, main: string, shade: string, lapel: string): string => polygon([[x - 17, 48], [x - 7, 40], [x + 8, 40], [x +
    18, 48], [x + 22, 152], [x - 20, 152]], main) + polygon([[x - 17, 48], [x - 7, 40], [x - 2, 44], [x - 4, 152], [x - 20, 152]],
    shade) +
    polygon([[x - 7, 40], [x + 1, 58], [x + 8, 40], [x + 12, 46], [x + 1, 70], [x - 10, 46]], lapel) +
      each(4, (i) => circle(x + 3, 78 + i * 15, 1.9, bath.brassLit)) + polygon([[x - 18, 50], [x - 24, 106], [x - 17, 112], [x - 11, 62]],
      shade) + polygon([[x + 18, 50], [x + 26, 108], [x + 19, 112], [x + 13, 62]], main) + rect(x - 19, 100, 40, 5, '#3a2420') +
      rect(x - 1, 99, 7, 7, bath.brassLit);
  const boots = (x: number): string => [0, 15].map((d) => polygon([[x + d, 186], [x + d + 10, 186], [x + d + 10, 210], [x + d + 18, 214],
    [x + d + 18, 220], [x + d, 220]], '#17121b') + polygon([[x + d + 6, 186], [x + d + 10, 186], [x + d + 10, 208], [x + d + 6, 208]],
    '#4a4050')).join('');
  return rect(0, 22, 296, 14, bath.woodMid) + rect(0, 22, 296, 3, bath.wood) +
    along(24, 290, 50, (x, i) => stroke(`M${x} 30v8q0 6 6 4`, bath.brassLit, 2.4) + circle(x, 29, 6, '#f0e2c2') +
    lettering(String(11 + i), x, 31.6, 6.6, '#17121b', { anchor: 'middle' })) +
    coat(24, '#6f8476', '#38493f', '#4c5f52') + coat(74, '#3d4a66', '#1e2740', '#2c3750') + coat(174, '#6f8476', '#38493f', '#c5302a') +
      coat(274, '#7a4a38', '#43282a', '#c9b08a') +
    polygon([[112, 40], [136, 40], [140, 130], [124, 126], [110, 132]], '#e6d8bf') +
      polygon([[112, 40], [121, 40], [119, 128], [110, 132]], '#b9a79b') + polygon([[111, 108], [139, 108], [139, 115], [111, 115]],
      bath.banner) +
    polygon([[214, 44], [234, 44], [240, 120], [210, 120]], '#e9e2d4') + polygon([[214, 44], [222, 44], [220, 120], [210, 120]],
      '#a9a4ae') + each(5, (i) => rect(211, 54 + i * 13, 28, 4, '#3f5f8c')) +
    ushanka(74, 18, '#8a7a70', '#4c4248') + ushanka(174, 18, '#6b5a52', '#382e34') + ushanka(274, 18, '#9a8a7c', '#5a4c50') +
      ushanka(24, 18, '#7a6a64', '#443a40') + boots(8) + boots(62) + boots(160) + boots(260) +
      polygon([[112, 214], [140, 210], [142, 220], [110, 220]], '#5a4038');
}

/** A bank of steel lockers; somebody has been in a hurry. */
function lockers(): string {
  const box = (x: number, i: number): string => rect(x, 0, 40, 216, '#2f4a4a') + rect(x, 0, 9, 216, '#1c3034') +
    rect(x + 33, 0, 7, 216, '#4d6c66') + each(4, (k) => rect(x + 13, 20 + k * 7, 16, 2.6, '#16262a')) +
    rect(x + 30, 100, 4, 16, bath.brassLit) + rect(x + 12, 56, 18, 13, '#e0cfa9') + lettering(String(31 + i), x + 21, 66, 9, '#17121b',
    { anchor: 'middle' }) + rect(x, 0, 1.4, 216, '#0f1b1f') + (i === 3 ? star(x + 21, 146, 9, bath.banner) : '') +
    (i === 1 ? polygon([[x + 10, 130], [x + 32, 124], [x + 33, 152], [x + 12, 157]], '#d9bf8c') + circle(x + 22, 138, 6, '#8a5a48') : '');
  const open = rect(164, 0, 40, 216, '#120d14') + rect(168, 6, 32, 4, '#4d6c66') + polygon([[174, 20], [194, 20], [198, 100], [172, 96]],
    '#3d4a66') + polygon([[174, 20], [182, 20], [180, 98], [172, 96]], '#1e2740') + polygon([[204, 0], [226, 10], [226, 222], [204, 216]],
    '#3d5c58') + polygon([[204, 0], [208, 2], [208, 217], [204, 216]], '#5d7d75') +
    polygon([[172, 200], [196, 190], [200, 212], [170, 214]], '#6b4232');
  return box(0, 0) + box(41, 1) + box(82, 2) + box(123, 3) + open + rect(-2, -4, 208, 6, '#16262a') + rect(0, 212, 206, 8, '#120d14') +
    polygon([[30, 0], [92, 0], [90, -14], [36, -18]], '#6b5a52');
}

/** The cash desk: an arched window in marble, a price list, a lamp and a samovar behind the glass. */
function ticketWindow(): string {
  const glass = arch(40, 62, 112, 108);
  const inside = rect(40, 62, 112, 108, '#c98a3c') + circle(96, 96, 46, '#ffd98a', 'fill-opacity=".8"') +
    rect(40, 140, 112, 30, '#7a4a2c') +
    filled('M66 150C56 140 56 116 70 110H84C98 116 98 140 88 150Z', '#8f5a35') +
      filled('M74 150C66 140 66 118 74 110H80C76 120 76 140 82 150Z', '#f0c07a') + rect(72, 100, 10, 10, bath.brassDark) +
      ellipse(77, 98, 8, 5, '#e6d8bf') +
    polygon([[104, 150], [108, 122], [116, 114], [130, 114], [138, 122], [142, 150]], '#4c2a38') + circle(123, 102, 13, '#c98a72') +
      polygon([[109, 104], [111, 90], [123, 84], [135, 90], [137, 104], [130, 96], [116, 96]], '#e6d8bf') +
      rect(118, 101, 4, 2, '#33202a') + rect(125, 101, 4, 2, '#33202a') + stroke('M119 109q4 -2 8 0', '#33202a', 1.5);
  return rect(4, 30, 184, 300, '#6a5a58') + rect(4, 30, 40, 300, '#4a3e44') + rect(170, 30, 18, 300, '#86746a') +
    polygon([[0, 30], [96, 4], [192, 30], [192, 40], [0, 40]], bath.stone) + clipped('kassa', glass, inside) +
    stroke(glass, '#241c28', 6) + stroke('M96 62V130M68 76V170M124 76V170M40 130H152', '#241c28', 2.4) +
      rect(24, 168, 144, 12, '#cdbd9f') + rect(24, 168, 144, 3, '#fff1d0') + rect(24, 180, 144, 5, '#33272c') +
      rect(34, 160, 22, 8, '#a5683f') + circle(140, 164, 4, bath.brassLit) +
    rect(40, 38, 112, 20, bath.banner) + lettering('КАССА', 96, 53.5, 15, bath.thread, { anchor: 'middle', tracking: 0.12 }) +
      rect(44, 200, 104, 84, '#e0cfa9') + rect(44, 200, 104, 15, bath.bannerDark) + lettering('ЦЕНЫ', 96, 212, 10, bath.thread,
      { anchor: 'middle' }) +
    each(5, (i) => rect(52, 223 + i * 12, 54 - (i % 3) * 9, 3.4, '#57474a') + rect(124, 223 + i * 12, 16, 3.4, bath.bannerDark)) +
      rect(0, 318, 192, 12, '#241c22');
}

/** Tesserae: a worker and his hammer before the rising sun. */
function mosaic(): string {
  const [w, h, roll] = [250, 136, dice(21)];
  const colourAt = (u: number, v: number): string => {
    const ray = Math.floor((Math.atan2(v - 112, u - 170) / Math.PI) * 22);
    const sun = Math.hypot(u - 170, v - 112);
    const head = Math.hypot(u - 84, v - 34) < 13;
    const body = v > 46 && v < 120 && Math.abs(u - 82) < 32 - (v - 46) * 0.16;
    const arm = Math.abs((v - 60) - (u - 112) * -0.62) < 8 && u > 100 && u < 148;
    const handle = Math.abs((v - 46) - (u - 138) * 1.5) < 5 && u > 122 && u < 166;
    const iron = Math.abs((v - 20) - (u - 126) * -0.66) < 10 && u > 104 && u < 146;
    const wheat = Math.abs(u - 28 - Math.sin(v * 0.09) * 6) < 9 && v > 24;
    const tower2 = Math.abs(u - 224) < 22 - (132 - v) * 0.17 && v > 22;
    if (head) return u < 82 ? '#8f4f3e' : '#d99a72';
    if (iron) return '#2a2430';
    if (handle) return '#7a4a30';
    if (arm) return '#d99a72';
    if (body) return u < 78 ? '#8a1c22' : '#c5302a';
    if (wheat) return (u + v) % 11 < 5 ? '#e9b23c' : '#b8842a';
    if (tower2) return v < 34 ? '#e04a38' : '#5a4a5a';
    if (v > 120) return '#3a4a3a';
    if (sun < 40) return '#e9b23c';
    return ray % 2 ? '#c9b18a' : '#a3584a';
  };
  return rect(0, 0, w + 16, h + 16, '#241c28') + rect(3, 3, w + 10, h + 10, bath.brass) + rect(6, 6, w + 4, h + 4, '#2a2028') +
    along(0, h, 4.6, (v) => along(0, w, 4.6, (u) => rect(8 + u, 8 + v, 4.1, 4.1, colourAt(u + 2, v + 2),
    `fill-opacity="${(0.66 + roll() * 0.34).toFixed(2)}"`)));
}

/** Signpost to the steam, with a pointing hand. */
const sign = (): string => polygon([[0, 6], [108, 0], [128, 20], [106, 44], [2, 40]], '#241016') +
  polygon([[4, 10], [106, 4], [122, 20], [104, 40], [6, 36]], bath.banner) + lettering('В ПАРНУЮ', 56, 28, 12.5, bath.thread,
  { anchor: 'middle', lean: 9 });

const matPath: Vec[] = [[10, 0], [150, 0], [138, 22], [0, 22]];
const mat = (): string => filled(path(matPath), '#3a1a20') + filled(path([[18, 3], [142, 3], [133, 19], [9, 19]] as Vec[]), '#7d2a2c') +
  filled(path([[26, 6], [134, 6], [127, 16], [18, 16]] as Vec[]), '#3a1a20');

export const changingHall: readonly Piece[] = [
  { name: 'wall-changing', w: 304, h: 338, art: wall },
  { name: 'door-street', w: 196, h: 316, art: door },
  { name: 'hooks', w: 300, h: 222, art: hooks },
  { name: 'lockers', w: 232, h: 240, art: () => at(4, 20, lockers()) },
  { name: 'ticket-window', w: 192, h: 332, art: ticketWindow },
  { name: 'mosaic-worker', w: 266, h: 152, art: mosaic },
  { name: 'sign-steam', w: 130, h: 46, art: sign },
  { name: 'mat', w: 152, h: 24, art: mat },
];
