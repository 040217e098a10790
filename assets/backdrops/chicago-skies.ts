import { neonText, tube } from './chicago-kit.ts';
import { neon, street } from './chicago-palette.ts';
import { lettering } from './lettering.ts';
import type { Piece } from './piece.ts';
import { along, at, circle, dice, each, ellipse, polygon, rect, softLight, stroke, type Vec } from './shapes.ts';

/** Chicago by night behind everything: bands of bottle green over a sodium haze, the towers, the elevated railway, the street across the way. */
const skyWidth = 960;

/** Both ends of every band meet, so that skies lie side by side. */
function sky(): string {
  const band = (y: number, rise: number, tone: string): string =>
    polygon([[0, y], [skyWidth * 0.62, y - rise], [skyWidth, y], [skyWidth, 400], [0, 400]], tone);
  const ray = (x: number, w: number): string => [-skyWidth, 0,
    skyWidth].map((s) => polygon([[x + s, 0], [x + w + s, 0], [x - 130 + s, 400], [x - 220 - w + s, 400]], '#5fa89a',
    'fill-opacity=".05"')).join('');
  return rect(0, 0, skyWidth, 400, '#08181d') + band(44, 26, street.night) + band(92, 34, street.nightMid) + band(146, 40, '#13322f') +
    band(192, 34, street.nightLit) + band(236, 30, '#2c3d34') + band(268, 26, street.haze) + band(300, 20, '#54402a') +
    band(330, 16, street.glow) + ray(240, 60) + ray(560, 90) + ray(840, 40) +
    each(5, (i) => polygon([[60 + i * 190, 118 + (i % 3) * 34], [170 + i * 190, 108 + (i % 3) * 34], [210 + i * 176, 114 + (i % 3) * 34],
      [100 + i * 180, 124 + (i % 3) * 34]], '#2f5a52', 'fill-opacity=".35"'));
}

const lights = (roll: () => number, x: number, y: number, w: number, h: number, dense: number, tone: string): string =>
  along(y + 6, y + h - 4, 7, (wy) => along(x + 4, x + w - 4, 6,
  (wx) => (roll() < dense ? rect(wx, wy, 2.3, 3.1, tone, `fill-opacity="${(0.3 + roll() * 0.6).toFixed(2)}"`) : '')));

/** Two towers everybody knows and a row nobody does. */
function skyline(): string {
  const [w, base, roll] = [960, 260, dice(5)];
  const big = (x: number, k: number): string => { const b = (dx: number, bw: number, h: number): string =>
    rect(x + dx * k, base - h * k, bw * k, h * k, street.shapeFar);
    return b(-34, 68, 130) + b(-34, 46, 170) + b(-12, 46, 154) + b(-22, 44, 204) + b(-14, 28, 228) +
      rect(x - 9 * k, base - 256 * k, 2.4 * k, 30 * k, street.shapeFar) + rect(x + 6 * k, base - 260 * k, 2.4 * k, 34 * k,
      street.shapeFar) + rect(x + 22 * k, base - 154 * k, 12 * k, 154 * k, '#1d3a3a', 'fill-opacity=".7"') +
      lights(roll, x - 30 * k, base - 126 * k, 60 * k, 124 * k, 0.24, neon.sodium) + lights(roll, x - 18 * k, base - 220 * k, 34 * k,
      90 * k, 0.26, neon.sodium) + circle(x - 8 * k, base - 256 * k, 2.2, neon.red) + circle(x + 7 * k, base - 260 * k, 2.2, neon.red); };
  const cross = (x: number, k: number): string => polygon([[x - 34 * k, base], [x - 21 * k, base - 196 * k], [x + 21 * k, base - 196 * k],
    [x + 34 * k, base]], street.shapeFar) + rect(x - 12 * k, base - 232 * k, 2.4 * k, 40 * k, street.shapeFar) +
    rect(x + 9 * k, base - 228 * k, 2.4 * k, 36 * k, street.shapeFar) + rect(x - 20 * k, base - 193 * k, 40 * k, 3, neon.sodium) +
    stroke(`M${x - 22 * k} ${base - 190 * k}L${x + 26 * k} ${base - 128 * k}L${x - 30 * k} ${base - 64 * k}M${x + 22 * k} ${base - 190 * k}L${x - 26 * k} ${base - 128 * k}L${x + 30 * k} ${base - 64 * k}`,
      neon.sodium, 1.6 * k, 'stroke-opacity=".28"') + lights(roll, x - 22 * k, base - 180 * k, 44 * k, 176 * k, 0.14, neon.sodium);
  let out = big(226, 0.92) + cross(470, 0.78) + rect(640, base - 150, 34, 150, street.shapeFar) +
    polygon([[640, base - 150], [657, base - 186], [674, base - 150]], street.shapeFar) + lights(roll, 640, base - 148, 34, 140, 0.22,
    neon.sodium) + each(2, (i) => rect(780 + i * 44, base - 132, 34, 132, street.shapeFar) +
    each(15, (k) => ellipse(797 + i * 44, base - 126 + k * 8, 18, 3, '#1a3638')));
  for (let x = 0; x < w;) {
    const bw = Math.min(24 + roll() * 40, w - x);
    const bh = 34 + roll() * 66;
    out += rect(x, base - bh, bw + 0.6, bh, street.shape) + (roll() > 0.6 ? rect(x + bw * 0.3, base - bh - 12, 9, 12, street.shape) +
      stroke(`M${x + bw * 0.3} ${base - bh}l-2 6m11 -6l2 6`, street.shape, 1.4) : '') + lights(roll, x, base - bh, bw, bh, 0.17,
      roll() > 0.8 ? '#8fd0c8' : neon.sodium);
    x += bw;
  }
  return out;
}

/** The L: girders, and a train that is always on time because it never moves. */
function elevated(): string {
  const [w, y] = [960, 62];
  const c = '#091115';
  const car = (x: number): string => rect(x, y - 50, 190, 46, '#18242b') + rect(x + 2, y - 50, 186, 5, '#2c3d45') +
    along(x + 10, x + 180, 22, (wx, i) => rect(wx, y - 40, 16, 15, i % 4 === 2 ? '#b8823c' : '#ffc766', i % 3 ? '' : 'fill-opacity=".8"')) +
    rect(x, y - 19, 190, 4, '#2f6b5a') + rect(x + 86, y - 42, 18, 36, '#223038') +
    polygon([[x + 30, y - 30], [x + 33, y - 34], [x + 38, y - 34], [x + 40, y - 25], [x + 30, y - 25]], '#5a3a20');
  return car(180) + car(376) + car(572) + rect(0, y - 3, w, 3, c) + rect(0, y, w, 14, c) + rect(0, y + 1, w, 1.4, '#3a5a52') +
    along(0, w, 24, (x) => stroke(`M${x} ${y + 14}l12 -12l12 12`, '#14201f', 2) + rect(x + 11, y - 8, 2, 8, c)) +
    along(54, w, 192, (x) => polygon([[x, y + 14], [x + 14, y + 14], [x + 12, 300], [x + 2, 300]], c) +
    rect(x + 10, y + 14, 2, 286, '#2a4540') + polygon([[x - 26, y + 14], [x + 40, y + 14], [x + 14, y + 38], [x, y + 38]], c));
}

/** The other side of the street: what a man needs after hours. Signs that glow get their light from pieces of their own. */
function across(): string {
  const [base, roll] = [300, dice(15)];
  const wall = (x: number, bw: number, top: number, tone: string): string => rect(x, top, bw, base - top, tone) +
    rect(x, top, bw, 6, '#0b1316') + rect(x, top + 6, bw, 2, '#3a5048') + rect(x + bw - 5, top, 5, base - top, '#0b1316',
    'fill-opacity=".6"') + along(top + 22, base - 120, 40, (y) => along(x + 14, x + bw - 26, 34, (wx) => { const lit = roll();
    return rect(wx - 2, y - 2, 22, 30, '#0b1316') + rect(wx, y, 18, 26, lit > 0.76 ? '#d98f3c' : lit > 0.68 ? '#a84a6c' : '#12292e') +
      (lit > 0.76 ? polygon([[wx, y], [wx + 6, y], [wx + 3, y + 26], [wx, y + 26]], '#7a4422') : polygon([[wx, y + 18], [wx + 18, y + 6],
      [wx + 18, y + 12], [wx, y + 26]], '#1f454a', 'fill-opacity=".7"')) + rect(wx - 3, y + 27, 24, 3, '#263832'); }));
  const shop = (x: number, bw: number, warm: string, deep: string): string => rect(x, base - 96, bw, 96, '#0d1417') +
    rect(x + 8, base - 70, bw - 60, 58, deep) + polygon([[x + 8, base - 12], [x + 8, base - 40], [x + bw - 52, base - 66],
    [x + bw - 52, base - 12]], warm, 'fill-opacity=".75"') + rect(x + bw - 44, base - 72, 34, 72, '#1a1416') +
    rect(x + bw - 40, base - 68, 26, 44, warm, 'fill-opacity=".55"') + along(x + 30, x + bw - 60, 34,
    (wx) => rect(wx, base - 70, 2.6, 58, '#0d1417')) + rect(x, base - 8, bw, 8, '#20282a');
  const awning = (x: number, bw: number, a: string, b: string): string => along(x, x + bw - 1, 20, (ax, i) =>
    polygon([[ax + 6, base - 98], [ax + 26, base - 98], [ax + 20, base - 74], [ax, base - 74]], i % 2 ? a : b));
  const sign = (x: number, y: number, sw: number, sh: number, ground: string): string =>
    polygon([[x - 3, y], [x + sw, y - 5], [x + sw + 3, y + sh], [x, y + sh + 4]], '#0b090d') +
    polygon([[x, y + 3], [x + sw - 3, y - 2], [x + sw, y + sh - 3], [x + 3, y + sh]], ground);
  return wall(0, 236, 40, '#1c3133') + wall(236, 210, 84, '#2a2730') + wall(446, 260, 20, '#1a2c30') + wall(706, 254, 66, '#27302e') +
    shop(10, 218, '#ffc66a', '#8a4a22') + shop(244, 196, '#d88a5a', '#5a2c2a') + shop(456, 244, '#8fc4c0', '#1f4a50') +
    shop(716, 236, '#e0a04a', '#6a3a20') + awning(10, 218, '#5c2a30', '#8a7a60') + awning(716, 236, '#24403c', '#6f6a50') +
    sign(26, 118, 186, 66, '#2a1030') + neonText('DINER', 120, 170, 50, neon.magenta, { anchor: 'middle', tracking: 0.04 }, 3.6) +
      stroke('M24 110L214 104', '#ffe0b0', 3, 'stroke-dasharray="0.1 11" stroke-linecap="round"') +
      tube('M222 96C252 116 250 176 214 196M214 196l20 -4M214 196l6 -19', neon.sodium, 3.4) +
    sign(256, 150, 176, 46, '#0c2a30') + neonText('BAIL BONDS', 344, 182, 22, neon.cyan, { anchor: 'middle', tracking: 0.04 }, 2.4) +
      lettering('YOU RING WE SPRING', 344, 214, 9.4, '#cfe8e0', { anchor: 'middle', font: 'oswald', tracking: 0.06 }) +
      rect(262, 203, 164, 0.1, '#0b090d') +
    sign(640, 40, 50, 176, '#301418') + [...'HOTEL'].map((letter, i) => neonText(letter, 666, 74 + i * 33, 30,
      i === 3 ? '#6a3430' : neon.red, { anchor: 'middle' }, 2.6)).join('') + sign(470, 170, 160, 34, '#33240f') +
      lettering('PAWN  LOANS', 550, 194, 18, '#ffb45a', { anchor: 'middle', tracking: 0.06 }) +
      each(3, (i) => circle(500 + i * 16, 218 + (i % 2) * 12, 7, '#c98a3c')) +
    sign(736, 140, 196, 52, '#10241c') + neonText('BLUES', 812, 178, 32, '#6fb8ff', { anchor: 'middle' }, 2.8) +
      lettering('TONIGHT', 900, 162, 9, '#ffd9a0', { anchor: 'middle', font: 'oswald' }) +
      lettering('THE RED HEATS', 895, 178, 9, '#ffd9a0', { anchor: 'middle', font: 'oswald' });
}

/** A rain-wet pavement below the far houses, with their signs lying in it. */
const pavement = (): string => { const roll = dice(4); const list: [number, string][] = [[110, neon.magenta], [230, neon.sodium],
  [344, neon.cyan], [480, '#ffb45a'], [666, neon.red], [812, '#6fb8ff'], [890, '#ffc66a']];
  return rect(0, 0, 960, 120, '#10191d') + rect(0, 0, 960, 8, '#3a4442') + rect(0, 8, 960, 4, '#0a0f12') +
    list.map(([x, c]) => each(16, (i) => { const ww = 46 * (0.4 + roll() * 0.7);
    return rect(x - ww / 2 + roll() * 10, 14 + i * 6, ww, 3.4, c, `fill-opacity="${(0.55 * (1 - i / 17)).toFixed(2)}"`); })).join(''); };

/** The field beyond the terminal: tower, hangars, lights on short posts. */
function airfield(): string {
  const base = 190;
  const roll = dice(61);
  const tower = polygon([[214, base], [220, 62], [246, 62], [252, base]], '#10242a') +
    polygon([[240, 62], [246, 62], [252, base], [244, base]], '#21424a') + polygon([[196, 40], [270, 40], [262, 64], [204, 64]],
    '#0d1c22') + polygon([[200, 42], [266, 42], [261, 58], [205, 58]], '#8fd0c8', 'fill-opacity=".6"') +
    polygon([[200, 42], [224, 42], [216, 58], [205, 58]], '#e8fff6', 'fill-opacity=".5"') +
    each(5, (i) => rect(212 + i * 12, 41, 2, 18, '#0d1c22')) + rect(192, 35, 82, 6, '#1d3a40') + rect(210, 28, 46, 8, '#10242a') +
    rect(232, 4, 2.4, 26, '#10242a') + circle(233, 4, 2.8, neon.red) +
    each(6, (i) => rect(226, 78 + i * 18, 5, 6, neon.sodium, `fill-opacity="${i % 2 ? 0.8 : 0.35}"`));
  const hangar = (x: number, w: number): string =>
    `<path d="M${x} ${base}V${base - 42}Q${x + w / 2} ${base - 82} ${x + w} ${base - 42}V${base}Z" fill="#0d1d22"/>` +
    rect(x + 18, base - 40, w - 36, 40, '#14343a') + rect(x + 18, base - 40, w - 36, 3, neon.sodium, 'fill-opacity=".7"') +
    each(4, (i) => rect(x + 26 + i * ((w - 40) / 4), base - 36, 2, 36, '#0d1d22'));
  const tail = (x: number, k: number, tone: string): string =>
    polygon([[x, base - 26 * k], [x + 26 * k, base - 74 * k], [x + 44 * k, base - 74 * k], [x + 46 * k, base - 26 * k]], tone) +
    polygon([[x - 110 * k, base - 12 * k], [x - 124 * k, base - 20 * k], [x - 104 * k, base - 32 * k], [x + 40 * k, base - 32 * k],
    [x + 62 * k, base - 22 * k], [x + 40 * k, base - 10 * k]], '#3a4c50') + rect(x - 100 * k, base - 26 * k, 128 * k, 2.4, '#ffd98a',
    'fill-opacity=".8"') + rect(x - 110 * k, base - 18 * k, 150 * k, 3 * k, tone);
  return hangar(20, 150) + hangar(300, 170) + tower + tail(440, 1, '#7d3a36') + rect(0, base - 8, 640, 28, '#0b171b') +
    each(30, (i) => circle(10 + i * 21, base - 6 + (i % 3) * 6, 1.7, ['#7fd0ff', '#ffd98a', '#7fe0a0'][i % 3]!,
    `fill-opacity="${(0.5 + roll() * 0.5).toFixed(2)}"`)) + polygon([[0, base + 10], [640, base + 4], [640, base + 20], [0, base + 20]],
    '#101f23');
}

/** Coming in over the roofs with everything lit. */
const plane = (): string => group3(polygon([[6, 62], [28, 46], [170, 40], [232, 44], [252, 54], [232, 64], [40, 72]], '#2a3d45') +
  polygon([[28, 46], [170, 40], [232, 44], [246, 50], [60, 56]], '#45606a') + polygon([[10, 60], [2, 14], [22, 12], [48, 48]], '#7d3432') +
  polygon([[10, 60], [6, 34], [30, 40], [40, 58]], '#4f2228') + polygon([[96, 62], [70, 92], [86, 94], [150, 64]], '#1d2c33') +
  polygon([[110, 46], [128, 26], [140, 26], [150, 44]], '#33474f') + ellipse(112, 82, 17, 7, '#16232a') +
  ellipse(125, 82, 4, 6, '#5a7078') + along(52, 214, 9, (x) => rect(x, 51 - (x - 52) * 0.016, 4.4, 3.4, '#ffe2a0')) +
  polygon([[228, 47], [240, 49], [236, 53], [226, 52]], '#9fd8e0') + rect(20, 60, 218, 2.4, '#b8453c')) + circle(76, 93, 3, neon.red) +
  circle(140, 26, 2.4, '#7fe0a0') + stroke('M60 68v12M196 66v10', '#16232a', 3) + circle(60, 82, 4, '#0d1519') +
  circle(196, 78, 4, '#0d1519');
const group3 = (inner: string): string => `<g transform="rotate(5 130 60)">${inner}</g>`;

/** Landing light cutting the rain. */
const beam = (): string => polygon([[0, 44], [300, 70], [292, 140]], '#fff1c8', 'fill-opacity=".13"') +
  polygon([[0, 44], [260, 86], [250, 116]], '#fff1c8', 'fill-opacity=".16"');

/** Rain made visible by what is lit behind it. */
const rainHaze = (): string => { const points: Vec[] = [[0, 60], [140, 30], [320, 52], [520, 24], [700, 58], [760, 150], [560, 170],
  [330, 140], [120, 168]];
  return polygon(points, '#7fa8a0', 'fill-opacity=".2"') + ellipse(380, 110, 360, 46, '#c98a4a', 'fill-opacity=".12"'); };

const glow = (name: string, tone: string, deep: string, size: number): Piece =>
  ({ name, w: size, h: size, scale: 0.3, blend: 'add', art: () =>
  softLight(size, size, [[0, tone, 0.42], [0.4, deep, 0.16], [1, deep, 0]]) });

export const chicagoSkies: readonly Piece[] = [
  { name: 'sky-chicago', w: skyWidth, h: 400, scale: 0.8, art: sky },
  { name: 'chicago-far', w: 960, h: 262, scale: 1.3, art: skyline },
  { name: 'el-track', w: 960, h: 300, scale: 1.2, blur: 0.5, art: () => elevated() },
  { name: 'street-across', w: 960, h: 300, scale: 1.4, art: across },
  { name: 'street-wet', w: 960, h: 120, scale: 0.8, blur: 0.8, art: pavement },
  { name: 'airfield', w: 640, h: 210, scale: 1.3, art: airfield },
  { name: 'plane', w: 262, h: 110, art: () => at(4, 4, plane()) },
  { name: 'plane-beam', w: 300, h: 150, scale: 0.5, blend: 'add', blur: 2, art: beam },
  { name: 'rain-haze', w: 780, h: 190, scale: 0.35, blur: 14, raw: true, art: rainHaze },
  glow('glow-magenta', '#ff5fae', '#a01f6a', 420), glow('glow-cyan', '#5fe8f0', '#157a8a', 340),
    glow('glow-sodium', '#ffb45a', '#a85a1c', 340), glow('glow-red', '#ff6a4a', '#8a1a18', 240),
];
