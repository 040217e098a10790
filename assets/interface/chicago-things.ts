import { glints } from '../backdrops/chicago-kit.ts';
import { lettering } from '../backdrops/lettering.ts';
import { along, at, circle, clipped, curve, dice, each, ellipse, filled, path, polygon, rect, stroke,
  type Vec } from '../backdrops/shapes.ts';
import type { Drawing } from './drawing.ts';

/** What Chicago leaves lying about: machines and cases to break, food to fight for, a key worth dying for. Hand-held things point along +x from the grip; the rest stand on their pivot. */
const steel = { lit: '#b9c0c6', mid: '#6f7882', dark: '#3a414b', deep: '#20252d' } as const;
const gold = { lit: '#ffd873', mid: '#d69a34', dark: '#8a5426' } as const;

function vending(): string {
  const can = (x: number, y: number, tone: string): string => rect(x, y, 7, 11, tone) + rect(x + 1, y, 1.6, 11, '#ffffff',
    'fill-opacity=".4"') + rect(x, y + 4, 7, 2.4, '#f1e4c6');
  return polygon([[-33, -124], [33, -124], [33, 0], [-33, 0]], '#7a2228') + rect(-33, -124, 12, 124, '#4a151f') +
    rect(27, -124, 6, 124, '#b23c3a') + rect(-33, -124, 66, 4, '#c95448') + rect(-26, -117, 52, 20, '#f4e2b8') +
    rect(-26, -117, 14, 20, '#cfae7a') + lettering('POP!', 2, -101, 17, '#a8242c', { anchor: 'middle', lean: 8 }) +
    rect(-26, -92, 36, 60, '#122a30') + each(3, (row) => rect(-26, -74 + row * 18.5, 36, 2.4, '#4a5a5e') +
      each(4, (i) => can(-24.6 + i * 8.8, -85.4 + row * 18.5, ['#c9483a', '#3f7fa8', '#d9a43a', '#4f8a52'][(i + row) % 4]!))) +
      polygon([[-26, -40], [2, -92], [8, -92], [-18, -32], [-26, -32]], '#cfe8ee', 'fill-opacity=".25"') +
    rect(14, -90, 12, 20, '#26121a') + each(3, (i) => circle(20, -86 + i * 6, 1.9, i ? '#ffd873' : '#ff5a44')) +
      rect(15, -64, 10, 14, steel.dark) + rect(19, -61, 2, 8, '#0d0a12') + rect(-26, -26, 40, 14, '#17090f') +
      rect(-26, -26, 40, 3, '#3a1a20') + lettering('50', 20, -38, 7, '#f4e2b8', { anchor: 'middle' }) + rect(-33, -7, 66, 7, '#24101a');
}
const loose = (x: number, y: number, tone: string, deg: number): string =>
  `<g transform="translate(${x} ${y}) rotate(${deg})">${rect(-6, -3.6, 12, 7.2, tone)}${rect(-2, -3.6, 3, 7.2, '#f1e4c6')}${rect(-6, -3.6, 12, 1.6, '#ffffff', 'fill-opacity=".4"')}</g>`;
const brokenVending = (): string => ellipse(4, -1, 74, 7, '#a8622a', 'fill-opacity=".5"') +
  polygon([[-62, -24], [54, -30], [60, -4], [-58, 0]], '#6a1d24') + polygon([[-62, -24], [54, -30], [55, -24], [-61, -18]], '#b23c3a') +
  polygon([[-44, -19], [12, -22], [15, -6], [-42, -3]], '#101d22') +
  polygon([[-40, -12], [-26, -19], [-30, -8], [-14, -20], [-10, -6], [-20, -9]], '#9fc4cc', 'fill-opacity=".55"') +
  polygon([[22, -24], [46, -26], [48, -10], [24, -8]], '#f4e2b8') + stroke('M26 -24l8 8l-4 8M44 -26l-6 9', '#4a151f', 1.6) +
    loose(-74, -3, '#c9483a', 20) + loose(70, -4, '#3f7fa8', -30) + loose(82, -1, '#d9a43a', 12) + loose(-50, 3, '#4f8a52', -8) +
    loose(22, 4, '#c9483a', 40) + polygon([[-20, 2], [-8, -2], [-4, 4]], '#cfe8ee') + polygon([[40, 3], [48, 0], [50, 5]], '#cfe8ee');

/** Roller shutters hang on the back wall: the pivot lies on the belt's back edge, 42 above which the wall begins. */
const slats = (from: number, to: number): string => along(from, to - 4, 11.4, (y, i) => rect(-84, y, 168, 11.4,
  i % 2 ? '#59616a' : '#515963') + rect(-84, y, 168, 2, '#89929a') + rect(-84, y + 8.6, 168, 2.8, '#2a3038')) +
  polygon([[-84, from], [-52, from], [-66, to], [-84, to]], '#20252d', 'fill-opacity=".4"') +
  polygon([[18, from], [52, from], [30, to], [-4, to]], '#a9b2b6', 'fill-opacity=".14"');
const housing = (): string => polygon([[-100, -304], [100, -304], [100, -270], [-100, -270]], steel.dark) +
  rect(-100, -304, 200, 5, steel.mid) + rect(-100, -304, 200, 1.6, steel.lit) + rect(-100, -276, 200, 6, steel.deep) +
  each(7, (i) => circle(-88 + i * 29.4, -287, 2, steel.lit)) + rect(-36, -298, 72, 18, '#b58a2c') +
  lettering('DUCK', 0, -284, 13, '#20252d', { anchor: 'middle', tracking: 0.2 });
const bar = (y: number): string => rect(-88, y - 9, 176, 11, steel.deep) + rect(-88, y - 9, 176, 2.6, steel.lit) +
  along(-84, 84, 24, (x) => polygon([[x + 6, y - 6], [x + 14, y - 6], [x + 8, y + 1], [x, y + 1]], '#c99a34')) +
  rect(-16, y - 1, 32, 7, steel.dark) + rect(-12, y + 1, 24, 3, '#0d0a12');
const shutterUp = (): string => slats(-272, -196) + bar(-190) + housing() + stroke('M70 -190V-150', '#8a7a5a', 2) +
  polygon([[64, -152], [76, -152], [74, -140], [66, -140]], '#a8343a');
const shutterDown = (): string => slats(-272, -50) + bar(-46) + housing() + polygon([[-48, -176], [54, -182], [56, -130], [-46, -124]],
  '#8a2c30', 'fill-opacity=".85"') + lettering('CLOSED', 4, -146, 20, '#e8d3a8', { anchor: 'middle', lean: 8 }) +
  ellipse(-46, -92, 15, 9, '#2a3038', 'fill-opacity=".55"') + ellipse(-43, -94, 10, 5, '#6d757d', 'fill-opacity=".6"') +
  rect(66, -66, 12, 14, gold.mid) + stroke('M68 -66v-5q4 -5 8 0v5', steel.lit, 2.4);

/** The lobby's window, in its hole in the wall: pivot as for a shutter. */
const [windowLeft, windowTop, windowWide, windowHigh] = [-104, -294, 208, 196];
const sash = (): string => stroke(path([[windowLeft + 3, windowTop + 3], [windowLeft + windowWide - 3, windowTop + 3],
  [windowLeft + windowWide - 3, windowTop + windowHigh - 3], [windowLeft + 3, windowTop + windowHigh - 3]]), '#2f1b1e', 8) +
  stroke(path([[windowLeft + 7, windowTop + windowHigh - 7], [windowLeft + 7, windowTop + 7], [windowLeft + windowWide - 7, windowTop + 7]],
  false), '#8a5f40', 1.6);
const word = (): string => `<g transform="scale(-1 1)">${lettering('13TH PRECINCT', 0, -200, 19, '#e0b866', { anchor: 'middle', tracking: 0.06 })}${lettering('ALWAYS OPEN', 0, -182, 9.6, '#e0b866', { anchor: 'middle', tracking: 0.2 })}</g>`;
const windowWhole = (): string => rect(windowLeft, windowTop, windowWide, windowHigh, '#16383f', 'fill-opacity=".22"') +
  glints(windowLeft, windowTop, windowWide, windowHigh, '#dff4f6', 0.13) +
  polygon([[-98, -150], [-70, -162], [-30, -120], [-30, -104], [-98, -104]], '#ff7ab8', 'fill-opacity=".08"') + word() +
  rect(-104, -240, 208, 5, '#2f1b1e') + rect(-104, -240, 208, 1.4, '#8a5f40') +
  [-36, 36].map((x) => rect(x - 2.5, -294, 5, 54, '#2f1b1e')).join('') + sash();
function windowBroken(): string {
  const roll = dice(27);
  const rim: Vec[] = [];
  const corners: Vec[] = [[-98, -288], [98, -288], [98, -104], [-98, -104]];
  for (let side = 0; side < 4; side++) {
    const [[ax, ay], [bx, by]] = [corners[side]!, corners[(side + 1) % 4]!];
    for (let k = 0; k < 7; k++) { const t = k / 7; const bite = k % 2 ? 8 + roll() * (side === 2 ? 20 : 44) : 2 + roll() * 8;
      const [x, y] = [ax + (bx - ax) * t, ay + (by - ay) * t]; const far = Math.hypot(x, y + 196);
      rim.push([x - (x / far) * bite, y - ((y + 196) / far) * bite]); }
  }
  return clipped('shards', `${path([[-104, -294], [104, -294], [104, -98], [-104, -98]])}${path(rim)}`,
    rect(-104, -294, 208, 196, '#8fc4cc', 'fill-opacity=".42"') + glints(-104, -294, 208, 196, '#f0ffff', 0.3), 'evenodd') +
    stroke(path(rim), '#dff4f6', 1.4, 'stroke-opacity=".8"') + polygon([[-104, -240], [-70, -240], [-58, -228], [-66, -234], [-104, -235]],
    '#2f1b1e') + polygon([[104, -240], [82, -240], [76, -232], [104, -235]], '#2f1b1e') + sash() +
    each(9, (i) => { const x = -80 + i * 20 + roll() * 8; return polygon([[x, -98], [x + 5, -106 - roll() * 6], [x + 9, -98]], '#bfe6ea',
      'fill-opacity=".85"'); });
}

const newsBox = (): string => polygon([[-20, -66], [20, -66], [20, -14], [-20, -14]], '#2a5f74') + rect(-20, -66, 8, 52, '#17384a') +
  rect(15, -66, 5, 52, '#4f94a4') + polygon([[-20, -66], [-14, -73], [16, -73], [20, -66]], '#3f8094') + rect(-12, -54, 24, 26, '#e6d8bf') +
  lettering('RED', 0, -44.6, 9, '#a8242c', { anchor: 'middle' }) + lettering('IN TOWN', 0, -37.6, 5.4, '#1a1219', { anchor: 'middle' }) +
  rect(-9, -35, 18, 1.4, '#6d5f50') + rect(-9, -32, 14, 1.4, '#6d5f50') +
  polygon([[-12, -28], [2, -54], [8, -54], [-6, -28]], '#ffffff', 'fill-opacity=".3"') + lettering('WINDY TIMES', 0, -59, 4.6, '#f4e2b8',
    { anchor: 'middle' }) + rect(6, -24, 9, 7, steel.mid) + rect(-17, -14, 6, 14, steel.dark) + rect(11, -14, 6, 14, steel.dark) +
    rect(-19, -2, 38, 3, steel.deep);
const sheet = (x: number, y: number, deg: number): string =>
  `<g transform="translate(${x} ${y}) rotate(${deg})">${polygon([[-11, -7], [10, -8], [12, 7], [-10, 8]], '#e6d8bf')}${rect(-7, -4, 13, 3, '#a8242c')}${rect(-7, 1, 13, 1.2, '#6d5f50')}</g>`;
const brokenNewsBox = (): string => polygon([[-34, -20], [18, -24], [22, 0], [-30, 2]], '#235266') +
  polygon([[-34, -20], [18, -24], [18, -19], [-33, -15]], '#4f94a4') + rect(18, -19, 14, 5, steel.dark) + rect(20, -7, 14, 5, steel.dark) +
  polygon([[-24, -12], [4, -14], [6, -3], [-22, -1]], '#0f2029') + sheet(-44, -2, 16) + sheet(40, 2, -22) + sheet(-8, 6, 4) +
  sheet(2, -18, -30);

const caseAt = (x: number, y: number, w: number, h: number, [lit, mid, dark]: readonly [string, string, string]): string =>
  rect(x, y, w, h, mid) + rect(x, y, w * 0.24, h, dark) + rect(x, y, w, 3, lit) + rect(x + w * 0.22, y, 3, h, dark) +
  rect(x + w * 0.74, y, 3, h, dark) + rect(x + w * 0.4, y + 3, w * 0.2, 4, gold.mid);
const tan = ['#c99a64', '#94663e', '#573628'] as const;
const navy = ['#5f7a98', '#36506e', '#1d2c42'] as const;
const wine = ['#b25a54', '#7a3338', '#461b26'] as const;
const cart = (): string => stroke('M-48 -92V-12H44', gold.mid, 4.4) + stroke('M-47 -92V-14', gold.lit, 1.4) +
  stroke('M-48 -92Q-48 -98 -56 -98', gold.mid, 4.4) + stroke('M44 -12V-54', gold.dark, 4) + rect(-50, -16, 98, 6, gold.dark) +
  rect(-50, -16, 98, 2, gold.lit) + caseAt(-42, -44, 62, 28, tan) + caseAt(-36, -68, 48, 24, wine) + caseAt(22, -52, 20, 36, navy) +
  filled(curve([[-30, -68], [-28, -82], [-8, -86], [8, -80], [10, -68]]), '#6d7a4a') + rect(-12, -87, 5, 19, '#4a5434') +
  stroke('M-14 -86q4 -6 8 0', '#4a5434', 2.4) + [-36, 34].map((x) => circle(x, -5, 6.4, '#1a1820') +
    circle(x, -5, 2.6, steel.mid)).join('') + polygon([[30, -36], [40, -34], [38, -26], [28, -28]], '#f1e4c6');
const shirt = (x: number, y: number, deg: number, tone: string): string =>
  `<g transform="translate(${x} ${y}) rotate(${deg})">${polygon([[-16, -3], [-8, -8], [8, -8], [16, -3], [12, 3], [7, 0], [7, 7], [-7, 7], [-7, 0], [-12, 3]], tone)}</g>`;
const brokenCart = (): string => shirt(-48, 2, -14, '#e6d8bf') + shirt(46, 4, 22, '#8fb0c4') +
  stroke('M-60 -6L30 -14L44 -34', gold.mid, 4.4) + stroke('M-60 -8L30 -16', gold.lit, 1.2) +
  polygon([[-40, -22], [10, -28], [14, -4], [-38, 0]], tan[1]) + polygon([[-40, -22], [10, -28], [10, -24], [-40, -18]], tan[0]) +
  polygon([[-36, -22], [-28, -40], [16, -44], [10, -28]], tan[2]) + polygon([[18, -16], [52, -20], [54, -2], [20, 1]], navy[1]) +
  polygon([[18, -16], [52, -20], [52, -16], [18, -12]], navy[0]) + shirt(-8, -20, 10, '#c9685a') + circle(-64, -3, 6.4, '#1a1820') +
  circle(66, -4, 6.4, '#1a1820') + circle(66, -4, 2.4, steel.mid);

/** Held by its handle at the grip, swung like a door. */
const suitcase = (): string => stroke('M-2 -7C-10 -7 -10 7 -2 7', '#3a2420', 4) + rect(1, -24, 44, 48, tan[1]) +
  rect(1, 12, 44, 12, tan[2]) + rect(1, -24, 44, 4, tan[0]) + rect(1, -24, 5, 48, '#6d4630') + rect(8, -24, 3, 48, tan[2]) +
  rect(34, -24, 3, 48, tan[2]) + each(4, (i) => polygon(i % 2 ? [[45, -24], [38, -24], [45, -16]] : [[45, 24], [38, 24], [45, 16]],
  gold.dark)) + rect(0, -12, 4, 6, gold.lit) + rect(0, 6, 4, 6, gold.lit) + polygon([[16, -12], [30, -15], [32, -2], [18, 1]], '#d8d0b8') +
  lettering('MOW', 24, -5, 5, '#a8242c', { anchor: 'middle' });
const brokenSuitcase = (): string => shirt(-30, 0, -20, '#e6d8bf') + shirt(32, 3, 16, '#c5302a') +
  polygon([[-26, -10], [20, -12], [24, 0], [-24, 2]], tan[1]) + polygon([[-26, -10], [-16, -32], [24, -30], [20, -12]], tan[2]) +
  polygon([[-26, -10], [20, -12], [20, -9], [-26, -7]], tan[0]) + shirt(0, -12, 4, '#8fb0c4');

const extinguisher = (): string => stroke('M2 -4C-6 -18 22 -22 30 -14', '#1a1820', 3.4) + rect(-8, -3, 14, 6, steel.dark) +
  polygon([[-10, -6], [4, -8], [4, -4], [-10, -2]], steel.mid) +
  filled('M8 -6C10 -12 16 -13 20 -13H52Q58 -12 58 0Q58 12 52 13H20C16 13 10 12 8 6Z', '#b02a2a') +
  filled('M9 3C14 6 20 6 58 4Q57 12 52 13H20C16 13 10 12 8 6Z', '#64151f') + polygon([[16, -11], [50, -11], [54, -7], [14, -7]],
  '#e8695a') + rect(26, -10, 16, 17, '#f1e4c6') + lettering('FOAM', 34, 1, 5.4, '#a8242c', { anchor: 'middle' }) +
  circle(5, -1, 3, gold.lit) + rect(54, -12, 3, 24, '#1a1820');
const brokenExtinguisher = (): string => ellipse(4, -2, 44, 9, '#e8f0ee', 'fill-opacity=".75"') +
  each(6, (i) => circle(-28 + i * 12, -6 - (i % 2) * 5, 8, '#e8f0ee', 'fill-opacity=".8"')) +
  `<g transform="translate(-24 -4) rotate(8) scale(.86)">${extinguisher()}</g>`;
const tyreIron = (): string => rect(-12, -2.6, 60, 5.2, steel.mid) + rect(-12, -2.6, 60, 1.8, steel.lit) +
  polygon([[44, -2.6], [52, -14], [58, -12], [52, 2.6], [44, 2.6]], steel.mid) + polygon([[44, -2.6], [52, -14], [54, -13.4], [48, -1]],
  steel.lit) + polygon([[50, -15], [60, -12], [58, -5], [51, -8]], steel.dark) + polygon([[-12, -2.6], [-18, -4], [-18, 4], [-12, 2.6]],
  steel.dark) + rect(-8, -3.2, 14, 6.4, '#7a2a2c');

/** The key: small, and on a tag so big that nobody could lose it. */
const lockerKey = (): string => polygon([[-30, -22], [-6, -28], [2, -20], [-2, -6], [-26, -1], [-33, -8]], '#c5302a') +
  polygon([[-30, -22], [-24, -23.4], [-26, -1], [-33, -8]], '#7d1420') + polygon([[-28, -21], [-7, -26.6], [-4, -24], [-26, -18]],
  '#ef6a54') + lettering('C13', -15.5, -9.6, 11.6, '#fff3d0', { anchor: 'middle', lean: -4 }) + circle(-1.6, -20, 2.4, '#2a1016') +
  stroke('M-1.6 -20Q6 -30 11 -21', steel.lit, 2) +
  circle(15, -15, 9, gold.mid) + circle(15, -15, 4, '#5a3420') + filled('M9 -20A9 9 0 0 1 20 -22L18 -19A5.4 5.4 0 0 0 12 -18Z', gold.lit) +
    polygon([[20, -11], [23, -14], [38, -1], [35, 2], [31, -1], [29, 1.4], [26.4, -1], [28, -3]], gold.mid) +
    polygon([[21, -12.4], [23, -14], [38, -1], [36.6, -0.4]], gold.lit);

const strongbox = (): string => polygon([[-26, -34], [20, -34], [20, 0], [-26, 0]], steel.mid) +
  polygon([[20, -34], [28, -40], [28, -6], [20, 0]], steel.dark) + polygon([[-26, -34], [-18, -40], [28, -40], [20, -34]], steel.lit) +
  rect(-26, -34, 10, 34, '#525b65') + rect(-22, -30, 38, 26, 'none', `stroke="${steel.deep}" stroke-width="1.6"`) +
  circle(-3, -17, 8, steel.deep) + circle(-3, -17, 5.6, steel.lit) +
  each(4, (i) => stroke(`M-3 -17l${Math.round(Math.cos(i * 1.57 + 0.6) * 8)} ${Math.round(Math.sin(i * 1.57 + 0.6) * 8)}`, gold.mid, 2)) +
  circle(-3, -17, 2, gold.lit) + each(4, (i) => circle(i % 2 ? 16 : -22.6, i < 2 ? -30.6 : -3.6, 1.4, steel.deep)) +
  stroke('M-6 -40q10 -7 20 0', steel.deep, 3);
const note = (x: number, y: number, deg: number): string =>
  `<g transform="translate(${x} ${y}) rotate(${deg})">${rect(-8, -4, 16, 8, '#8fae86')}${rect(-8, -4, 16, 2, '#b8d0a8')}${circle(0, 0, 2.4, '#54785a')}</g>`;
const brokenStrongbox = (): string => note(-34, -2, -16) + note(34, 0, 24) + note(-14, 4, 8) + note(18, 5, -6) +
  polygon([[-24, -16], [20, -18], [24, 0], [-22, 2]], steel.mid) + polygon([[-20, -14], [18, -16], [20, -9], [-19, -7]], steel.deep) +
  polygon([[-24, -16], [-34, -32], [4, -38], [16, -18]], steel.dark) + polygon([[-34, -32], [4, -38], [6, -35], [-32, -29]], steel.lit) +
  note(0, -16, -20) + note(-10, -14, 10);

const donut = (): string => ellipse(0, -10, 17, 11, '#b5763c') + ellipse(0, -8, 17, 9, '#8a5028') + ellipse(0, -12, 16.4, 9.6, '#d98fa8') +
  filled(curve([[-15, -10], [-10, -5], [-4, -7], [2, -4], [8, -7], [14, -9], [10, -13], [-8, -13]]), '#d98fa8') +
  ellipse(-3, -15, 10, 4, '#f2bccb', 'fill-opacity=".8"') + ellipse(0, -12, 5.4, 3, '#5a2f24') + ellipse(0, -11, 4.4, 2, '#c98a50') +
  each(9, (i) => `<g transform="translate(${Math.round(Math.cos(i * 2.3) * 11)} ${Math.round(-12 + Math.sin(i * 2.3) * 6.4)}) rotate(${i * 50})">${rect(-1.8, -0.7, 3.6, 1.4, ['#e9b23c', '#f7f0e0', '#4fb0b8'][i % 3]!)}</g>`);
const fries = (): string => each(7, (i) => polygon([[-10 + i * 3, -18], [-11.6 + i * 3.5, -38 - ((i * 5) % 9)],
  [-7.6 + i * 3.5, -39 - ((i * 5) % 9)], [-6.6 + i * 3, -18]], i % 2 ? '#f0bc4a' : '#d9963a')) +
  polygon([[-14, -26], [14, -26], [10, 0], [-10, 0]], '#c5302a') + polygon([[-14, -26], [-7, -24], [-6, 0], [-10, 0]], '#7d1420') +
  filled('M-14 -26Q0 -16 14 -26L13 -20Q0 -11 -13 -20Z', '#e8d3a8') + circle(1, -8, 4, '#e9b23c');
const burger = (): string => filled('M-18 -17C-18 -36 18 -36 18 -17Z', '#c9863f') +
  filled('M-12 -20C-12 -31 6 -34 12 -25C4 -28 -4 -27 -12 -20Z', '#eab872') +
  each(5, (i) => ellipse(-9 + i * 4.6, -25 - (i % 2) * 3, 1.4, 0.8, '#f7e8c4')) +
  filled('M-20 -17q4 5 8 0q4 5 8 0q4 5 8 0q4 5 8 0q4 5 8 -1v-3h-40z', '#6f9a3c') +
  polygon([[-18, -14], [18, -14], [12, -9], [4, -13], [-4, -9], [-12, -13]], '#f0b83a') + rect(-18, -12, 36, 6, '#4a261c') +
  rect(-18, -12, 36, 2, '#6f3c28') + filled('M-18 -6H18Q18 0 12 0H-12Q-18 0 -18 -6Z', '#b5702f');
const coffee = (): string => stroke('M-3 -36q-4 -5 0 -9t0 -9M4 -36q-4 -5 0 -9', '#e8e0d0', 2,
  'stroke-opacity=".6" stroke-linecap="round"') + polygon([[-11, -28], [11, -28], [8, 0], [-8, 0]], '#e6d8bf') +
  polygon([[-11, -28], [-5, -28], [-4, 0], [-8, 0]], '#a99a86') + polygon([[-10, -20], [10, -20], [9, -9], [-9, -9]], '#2f5a7a') +
  polygon([[-10, -20], [-5, -20], [-4.6, -9], [-9, -9]], '#1b3850') + lettering('JOE', 1.4, -11.6, 7, '#f1e4c6', { anchor: 'middle' }) +
  rect(-12.4, -31, 24.8, 4, '#f4ead4') + ellipse(0, -31, 11, 2.2, '#3a1e14');
const vodka = (): string => polygon([[-9, -30], [9, -30], [10, 0], [-10, 0]], '#a8c4cc') +
  polygon([[-9, -30], [-4, -30], [-4, 0], [-10, 0]], '#5f8290') + polygon([[5, -28], [7.6, -28], [8, -3], [5.6, -3]], '#eafcff') +
  polygon([[-9, -30], [-4, -38], [4, -38], [9, -30]], '#8fb0ba') + rect(-4, -47, 8, 10, '#8fb0ba') + rect(-4.6, -51, 9.2, 7, '#c5302a') +
  rect(-4.6, -51, 9.2, 2, '#ef6a54') + rect(-10, -24, 20, 15, '#f1e4c6') + polygon([[-10, -14], [10, -20], [10, -15], [-10, -9]],
  '#c5302a') + lettering('40°', 0, -16, 7, '#7d1420', { anchor: 'middle' });
const cashBag = (): string => filled('M-17 0C-26 -16 -16 -30 -6 -34H6C16 -30 26 -16 17 0Z', '#b09a6a') +
  filled('M-17 0C-26 -16 -16 -30 -6 -34C-12 -22 -12 -8 -8 0Z', '#6d5838') + filled('M6 -32C14 -28 20 -16 15 -4C14 -16 12 -24 6 -32Z',
  '#d9c694') + polygon([[-8, -34], [-13, -44], [-3, -41], [3, -45], [8, -41], [13, -43], [7, -34]], '#b09a6a') +
  rect(-8, -36, 16, 4, '#7a3a2c') + lettering('$', 1, -8, 21, '#3f5a3a', { anchor: 'middle' });

/** The torn banknote: what fits together proves who may be paid. */
const tear: Vec[] = [[2, -27], [-3, -22], [3, -18], [-2, -13], [4, -8], [-1, -4], [2, 1]];
const whole = (): string => rect(-36, -27, 72, 28, '#7fa07a') + rect(-33, -24, 66, 22, '#a8c49a') +
  rect(-31, -22, 62, 18, 'none', 'stroke="#54785a" stroke-width="1"') + ellipse(0, -13, 10, 9, '#6d9070') +
  ellipse(0, -13, 7, 7.4, '#c9dab4') + circle(0, -15, 3.4, '#54785a') + polygon([[-6, -7], [-3, -12], [3, -12], [6, -7]], '#54785a') +
  lettering('100', -22, -9, 10, '#3f6048', { anchor: 'middle' }) + lettering('100', 22, -9, 10, '#3f6048', { anchor: 'middle' });
const half = (left: boolean): string => at(left ? 15 : -15, 0, clipped(left ? 'nl' : 'nr',
  path([...tear, [left ? -40 : 40, 4], [left ? -40 : 40, -30]]), whole()) + stroke(path(tear, false), '#f1f6e4', 1.6));

/** A load of shot in the air, flying along +x. */
const buckshot = (): string => {
  const roll = dice(88);
  return each(9, (i) => {
    const [x, y] = [18 - (i % 3) * 13 - roll() * 8, (i - 4) * 4.2 + roll() * 2];
    return polygon([[x - 26 - roll() * 16, y], [x, y - 2.2], [x, y + 2.2]], '#ff9a3c', 'fill-opacity=".75"') +
      circle(x, y, 3.2, '#ffd873') + circle(x + 0.8, y - 0.6, 1.5, '#fff7df');
  });
};

type Room = Drawing['room'];
const thing = (name: string, art: () => string, room: Room = [-70, -70, 70, 24]): Drawing => ({ name, room, outline: 1.1, art });
const onWall: Room = [-120, -312, 120, -30];

export const chicagoThings: readonly Drawing[] = [
  thing('vending', vending, [-50, -134, 50, 16]), thing('vending-broken', brokenVending, [-96, -50, 100, 24]),
    thing('shutter-up', shutterUp, onWall), thing('shutter-down', shutterDown, onWall),
  { name: 'lobby-window', room: onWall, art: windowWhole }, { name: 'lobby-window-broken', room: onWall, art: windowBroken },
  thing('news-box', newsBox, [-50, -90, 50, 16]), thing('news-box-broken', brokenNewsBox), thing('luggage-cart', cart, [-70, -112, 70, 16]),
    thing('luggage-cart-broken', brokenCart, [-90, -64, 90, 24]),
  thing('suitcase', suitcase, [-70, -70, 70, 40]), thing('suitcase-broken', brokenSuitcase), thing('fire-extinguisher', extinguisher),
    thing('fire-extinguisher-broken', brokenExtinguisher), thing('tyre-iron', tyreIron), thing('locker-key', lockerKey),
  thing('strongbox', strongbox), thing('strongbox-broken', brokenStrongbox), thing('donut', donut), thing('fries', fries),
    thing('burger', burger), thing('coffee', coffee), thing('vodka', vodka), thing('cash-bag', cashBag),
  thing('buckshot', buckshot), thing('torn-note-left', () => half(true)), thing('torn-note-right', () => half(false)),
];
