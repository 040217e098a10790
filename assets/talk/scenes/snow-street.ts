/** The street outside the Druzhba café, a quarter of an hour too late. */
import { lettering, textPath } from '../../backdrops/lettering.ts';
import { night } from '../../backdrops/palette.ts';
import { along, at, curve, dice, each, ellipse, filled, group, path, polygon, rect, star, stroke,
  type Vec } from '../../backdrops/shapes.ts';
import { emptyHat } from '../ushanka.ts';
import { blurred, calmBelow, fading, glow, H, snowfall, vignette, W } from './kit.ts';
import { ambulance, dusk, lampPost, volga } from './moscow-cars.ts';
import { BARE, breath, man, MILITIA, OFFICER, stretcher } from './street-people.ts';

const ROAD = 296; // where the houses end and the snow begins

function sky(): string {
  const band = (y: number, tone: string): string => polygon([[0, y + 10], [560, y - 22], [W, y + 6], [W, 320], [0, 320]], tone);
  return rect(0, 0, W, 330, '#121c33') +
    band(54, '#16233a') +
    band(98, '#1d2d48') +
    band(140, '#24385a') +
    band(180, '#2d466a') +
    band(214, '#3a577c') +
    band(246, '#4a6a90') +
    polygon([[560, 0], [660, 0], [520, 320], [430, 320]], '#cfe0f4', 'fill-opacity=".05"') +
    polygon([[380, 0], [430, 0], [440, 320], [380, 320]], '#cfe0f4', 'fill-opacity=".04"');
}

/** What the street leads to. */
function distance(): string {
  const roll = dice(8);
  let out = '';
  for (let i = 0; i < 14; i++) {
    const x = 300 + i * 26;
    const h = 20 + roll() * 38 - Math.abs(i - 7) * 1.5;
    out += rect(x, 286 - h, 24, h + 10, i % 2 ? '#1f2b48' : '#263454') +
      polygon([[x - 1, 287 - h], [x + 12, 281 - h], [x + 25, 287 - h]], '#8fa8c4');
    for (let k = 0; k < 5; k++) if (roll() > 0.45) out += rect(x + 4 + (k % 3) * 6, 293 - h + Math.floor(k / 3) * 8, 2.6, 3.6,
      night.window, 'fill-opacity=".8"');
  }
  const tower: Vec[] = [[-34, 0], [-34, -40], [-22, -40], [-22, -66], [-13, -66], [-13, -98], [-7, -98], [0, -140], [7, -98], [13, -98],
    [13, -66], [22, -66], [22, -40], [34, -40], [34, 0]];
  return at(524, 284, polygon(tower, '#1a2542') +
    polygon([[-34, 0], [-34, -40], [-30, -40], [-30, 0]], '#3d5478') +
    polygon([[-22, -40], [-22, -66], [-18, -66], [-18, -40]], '#3d5478') +
    each(16, (i) => rect(-18 + (i % 4) * 10, -58 + Math.floor(i / 4) * 12, 2.6, 4, night.window,
      `fill-opacity="${i % 3 ? 0.75 : 0.2}"`)) +
    glow(0, -143, 40, '#ff4a38', 0.8) + star(0, -143, 7, night.star, '#3a1622')) + out;
}

/** A point of the left-hand facade: `u` 0 at the viewer to 1 far down the street, `v` up, at the viewer's own scale. */
const onLeft = (u: number, v: number): Vec => [-20 + u * 350, ROAD + 40 - u * 52 - v * (1 - u * 0.62)];
const onRight = (u: number, v: number): Vec => [W + 20 - u * 330, ROAD + 40 - u * 52 - v * (1 - u * 0.62)];

const cafe = {
  plaster: '#4a3038', plasterLit: '#6d4244', plasterDark: '#2a1c2a', board: '#7a1a22', boardLit: '#b8302c', frame: '#1a0f18',
    hot: '#e8943c',
  hotter: '#ffc76a', glare: '#ffe8b0', curtain: '#8a2024', neon: '#ff6a4a', letter: '#ffe2a8',
} as const;

const onWall = (u0: number, u1: number, v0: number, v1: number, tone: string, more = ''): string => polygon([onLeft(u0, v1), onLeft(u1, v1),
  onLeft(u1, v0), onLeft(u0, v0)], tone, more);

/** A word that goes away from us along the wall as everything on it does. */
function wordOnWall(word: string, [u0, u1]: readonly [number, number], base: number, size: number): string {
  const { d, width } = textPath(word, 0, 0, size, { tracking: 0.08 });
  return d.replace(/(-?[\d.]+) (-?[\d.]+)/g, (_, x: string, y: string) => {
    const [px, py] = onLeft(u0 + (Number(x) / width) * (u1 - u0), base - Number(y));
    return `${px.toFixed(1)} ${py.toFixed(1)}`;
  });
}

/** A pane of the café, the lamps of it still lit; in one the shot has left by the street. */
function pane(u0: number, u1: number, isBroken: boolean): string {
  const [v0, v1, w] = [66, 206, u1 - u0];
  const lamp = (u: number): string => polygon([onLeft(u - 0.03, 168), onLeft(u + 0.03, 168),
    onLeft(u + 0.014, 188), onLeft(u - 0.014, 188)], '#c5502a') +
    stroke(path([onLeft(u, 188), onLeft(u, v1)], false), cafe.frame, 1.4);
  const curtain = along(u0, u1 - 0.001, w / 5, (u, i) => onWall(u, u + w / 6, v0, 122, i % 2 ? cafe.curtain : '#a8302c'));
  const hole = Array.from({ length: 12 }, (_, i): Vec => onLeft(u0 + w * 0.52 + Math.cos(i * 0.5236) * w * (i % 2 ? 0.13 : 0.34),
    158 + Math.sin(i * 0.5236) * (i % 2 ? 14 : 36)));
  return onWall(u0 - 0.012, u1 + 0.012, v0 - 6, v1 + 6, cafe.frame) +
    onWall(u0, u1, v0, v1, cafe.hot) +
    polygon([onLeft(u0, v0), onLeft(u0, v1), onLeft(u0 + w * 0.6, v1), onLeft(u0 + w * 0.3, v0)], cafe.hotter) +
    polygon([onLeft(u0 + w * 0.1, v0), onLeft(u0 + w * 0.34, v1), onLeft(u0 + w * 0.5, v1),
      onLeft(u0 + w * 0.26, v0)], cafe.glare, 'fill-opacity=".6"') +
    lamp(u0 + w * 0.28) +
    lamp(u0 + w * 0.74) +
    curtain +
    onWall(u0, u1, 122, 125, '#d8a03c') +
    (isBroken ? polygon(hole, '#2a1216', `stroke="${cafe.glare}" stroke-width="1.4" stroke-linejoin="round"`) : '') +
    onWall(u0 + w * 0.48, u0 + w * 0.52, v0, v1, cafe.frame) +
    onWall(u0 - 0.02, u1 + 0.02, v0 - 11, v0 - 4, dusk.snow);
}

/** The Druzhba: one floor, big panes, and friendship in letters as high as a man. */
function druzhba(): string {
  const letters = wordOnWall('ДРУЖБА', [0.07, 0.84], 236, 58);
  const open = onWall(0.5, 0.6, -10, 196, cafe.frame) +
    onWall(0.508, 0.592, -6, 190, cafe.hotter) +
    polygon([onLeft(0.592, -6), onLeft(0.592, 190), onLeft(0.626, 184), onLeft(0.626, -20)], '#5c3024') +
    onWall(0.49, 0.61, 196, 206, dusk.snow);
  return onWall(0, 1, -12, 322, cafe.plaster) +
    onWall(0, 0.2, -12, 322, cafe.plasterDark, 'fill-opacity=".7"') +
    onWall(0.8, 1, -12, 322, cafe.plasterLit) +
    onWall(0, 1, -12, 44, '#241723') +
    onWall(0, 1, 42, 48, dusk.snowMid) +
    pane(0.04, 0.22, false) +
    pane(0.27, 0.46, true) +
    open +
    pane(0.68, 0.8, false) +
    pane(0.86, 0.96, false) +
    onWall(0, 1, 222, 294, cafe.frame) +
    onWall(0, 1, 226, 290, cafe.board) +
    onWall(0, 1, 284, 290, cafe.boardLit) +
    onWall(0, 1, 226, 230, '#4a0f18') +
    filled(letters, cafe.neon, `stroke="${cafe.neon}" stroke-width="7" stroke-opacity=".35" stroke-linejoin="round"`) +
    filled(letters, cafe.letter) +
    onWall(0, 1, 290, 312, dusk.snowMid) +
    onWall(0, 1, 302, 326, dusk.snow) +
    onWall(0, 1, 218, 223, dusk.snow);
}

/** Hung out at the corner, to be seen from both ends of the street. */
const hangingSign = (): string => rect(326, 86, 26, 4, dusk.ink) +
  rect(332, 90, 36, 118, dusk.ink) +
  rect(335, 93, 30, 112, cafe.board) +
  rect(335, 93, 30, 3, cafe.boardLit) +
  ['К', 'А', 'Ф', 'Е'].map((letter, i) => lettering(letter, 350, 117 + i * 26, 23, cafe.letter, { anchor: 'middle' })).join('') +
  filled(curve([[328, 92], [334, 84], [350, 81], [366, 85], [372, 92]], true, 0.14), dusk.snow) +
  glow(350, 148, 92, '#ff6a4a', 0.5);

/** The house opposite: its people have put out their lamps to see better. */
function apartments(): string {
  const quad = (u0: number, u1: number, v0: number, v1: number, tone: string, more = ''): string => polygon([onRight(u0, v1),
    onRight(u1, v1), onRight(u1, v0), onRight(u0, v0)], tone, more);
  const roll = dice(21);
  let panes = '';
  for (let row = 0; row < 4; row++) {
    for (let k = 0; k < 6; k++) {
      const u = 0.06 + k * 0.155;
      const v = 76 + row * 62;
      const isLit = roll() > 0.68;
      panes += quad(u - 0.012, u + 0.092, v - 5, v + 45, dusk.stoneDark) +
        quad(u, u + 0.08, v, v + 40, isLit ? '#e0a052' : '#141c30') +
        (isLit ? quad(u, u + 0.034, v, v + 40, dusk.lamp) : quad(u, u + 0.03, v, v + 40, '#22304c')) +
        quad(u + 0.037, u + 0.044, v, v + 40, dusk.stoneDark) +
        quad(u - 0.016, u + 0.096, v - 8, v - 3, dusk.snow);
      if (isLit && roll() > 0.4) panes += quad(u + 0.05, u + 0.072, v, v + 22, '#2a1a20');
    }
  }
  return quad(0, 1, -12, 340, dusk.stone) +
    quad(0, 0.34, -12, 340, dusk.stoneDark, 'fill-opacity=".75"') +
    quad(0.78, 1, -12, 340, dusk.stoneLit) +
    quad(0, 1, -12, 56, dusk.stoneDark) +
    quad(0, 1, 54, 60, dusk.snowMid) +
    panes +
    quad(0, 1, 186, 190, dusk.stoneLit, 'fill-opacity=".6"');
}

function ground(): string {
  const roll = dice(31);
  const drift = (y: number, lift: number, tone: string): string => filled(curve([[-20, y], [160, y - lift], [360, y + 3],
    [560, y - lift * 0.4], [760, y - lift * 1.1], [980, y], [980, H + 10], [-20, H + 10]], true, 0.16), tone);
  const track = (x0: number, x1: number, bend: number): string => stroke(`M${x0} 288C${x0 + bend} 340 ${x1 - 60} 400 ${x1} ${H}`,
    dusk.snowDeep, 9, 'stroke-opacity=".75"') +
    stroke(`M${x0 + 3} 288C${x0 + bend + 4} 340 ${x1 - 54} 400 ${x1 + 8} ${H}`, dusk.snow, 2, 'stroke-opacity=".5"');
  const clods = each(22, () => {
    const [x, y] = [roll() * W, 312 + roll() * 200];
    const r = 1.4 + ((y - 300) / 200) * 3 * roll();
    return ellipse(x, y, r * 1.7, r * 0.7, dusk.snowDeep, 'fill-opacity=".6"') +
      ellipse(x + 0.6, y - r * 0.4, r * 1.3, r * 0.4, dusk.snow, 'fill-opacity=".5"');
  });
  return rect(0, 280, W, 260, dusk.snowShade) +
    polygon([[380, 284], [600, 284], [1100, H], [-60, H]], '#7187aa') +
    drift(372, 12, '#50698c') +
    drift(430, 14, dusk.snowDeep) +
    drift(488, 12, dusk.snowNight) +
    track(456, 250, -30) + track(486, 330, -20) + track(520, 720, 20) + track(546, 800, 30) + clods;
}

/** The hat of a lieutenant of twenty-four, in the light of the headlamp. */
const fallenHat = (x: number, y: number): string => ellipse(x - 24, y, 46, 5, '#1a2742', 'fill-opacity=".7"') +
  group(emptyHat(), `translate(${x} ${y}) rotate(-9) scale(.64)`) +
  filled(curve([[x - 36, y + 4], [x - 28, y - 3], [x - 8, y - 1], [x + 12, y - 3], [x + 32, y + 4], [x + 10, y + 6], [x - 16, y + 6]],
    true, 0.17), '#b9cbe0') +
  filled(curve([[x - 10, y + 3], [x + 10, y - 2], [x + 30, y + 4], [x + 10, y + 5]], true, 0.17), '#f4f8fc');

/** Footprints that lead to the cap, and others that lead away from it, far apart: that one was running. */
function prints(): string {
  const away = each(9, (i) => {
    const t = i / 8;
    const x = 506 + t * 40 + (i % 2 ? 6 : -6) * (1 - t * 0.6);
    const y = 366 - t * 76;
    const k = 1 - t * 0.62;
    return group(ellipse(0, 0, 5.4, 3, dusk.snowDeep) +
      ellipse(7, -2, 3, 2, dusk.snowDeep), `translate(${x} ${y}) rotate(-24) scale(${k})`);
  });
  const toward = each(7, (i) => group(ellipse(0, 0, 6, 3.2, dusk.snowDeep) +
    ellipse(7, -1.4, 3.4, 2.2, dusk.snowDeep), `translate(${300 + i * 22} ${392 - i * 5 + (i % 2) * 9}) rotate(-6)`));
  const drops = ([[508, 378, 3.4], [520, 382, 2], [500, 386, 2.4], [530, 376, 1.6],
    [514, 373, 1.3]] as const).map(([x, y, r]) => ellipse(x, y, r * 1.5, r * 0.8, '#7d1420')).join('');
  return away + toward + drops;
}

function light(): string {
  const beam = fading([[572, 302], [572, 311], [350, 404], [270, 384], [350, 336]],
    [[0, '#fff2c8', 0], [0.5, '#fff2c8', 0.16], [1, '#fff2c8', 0.42]], true);
  const doorway = fading([[158, 280], [190, 280], [250, 372], [96, 384]], [[0, '#ffcf8a', 0.5], [0.6, '#ffb45a', 0.2], [1, '#ffb45a', 0]]);
  return beam +
    doorway +
    glow(150, 116, 170, '#ff6a3c', 0.5, 0.5) +
    glow(474, 366, 46, '#fff0c0', 0.32) +
    glow(456, 370, 190, '#fff0c0', 0.6, 0.24) +
    glow(566, 306, 64, '#fff6dc', 0.95) +
    glow(668, 248, 92, dusk.siren, 0.8) +
    glow(296, 204, 110, dusk.siren, 0.85) +
    glow(296, 330, 190, '#3f7aff', 0.42, 0.24) +
    glow(690, 342, 200, '#3f7aff', 0.34, 0.2) +
    glow(784, 312, 44, '#ff4a3a', 0.4, 0.5);
}

export function snowStreet(): string {
  const crowd = man(800, 344, 1.24, 12, MILITIA, -1) + man(838, 342, 1.2, 4, OFFICER, -1) + man(872, 346, 1.26, 16, BARE, -1);
  const ours = man(538, 306, 0.8, 22, BARE, -1) + man(560, 304, 0.78, 8, MILITIA, -1) + man(640, 316, 0.96, 16, OFFICER, -1);
  return sky() +
    distance() +
    druzhba() +
    hangingSign() +
    apartments() +
    lampPost(404, 300, 0.62) +
    lampPost(716, 312, 0.86) +
    ground() +
    ours +
    group(ambulance(), 'translate(216 322) scale(.92)') +
    stretcher(480, 334) +
    breath(534, 252, 0.6) +
    breath(444, 268, 0.7) +
    breath(628, 258, 0.7) +
    group(volga(), 'translate(562 336) scale(.88)') +
    crowd +
    breath(786, 262, 1) +
    prints() +
    fallenHat(452, 382) +
    light() +
    snowfall([0, 0, W, 300], 60, 4, [0.6, 1.6]) +
    snowfall([0, 0, W, 420], 44, 6, [1.4, 2.8]) +
    blurred(snowfall([0, 0, W, 440], 22, 7, [3.4, 6]), 1.6) +
    vignette('#0a0c1c', 0.78) +
    calmBelow('#0b1122', 372);
}
