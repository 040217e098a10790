/** The street behind the bath house, a quarter of an hour too late. */
import { lettering } from '../../backdrops/lettering.ts';
import { night } from '../../backdrops/palette.ts';
import { along, at, circle, clipped, curve, dice, each, ellipse, filled, group, path, polygon, rect, star, stroke,
  type Vec } from '../../backdrops/shapes.ts';
import { wheel } from '../../backdrops/chicago-kit.ts';
import { emptyHat } from '../ushanka.ts';
import { blurred, calmBelow, fading, glow, H, snowfall, vignette, W } from './kit.ts';

const dusk = {
  ink: '#0d0a12', brick: '#3c2c3c', brickLit: '#55394a', brickDark: '#261c2c', stone: '#2c3550', stoneLit: '#40506e',
    stoneDark: '#1b2338', lamp: '#ffdf9a', warm: '#ffb45a', fire: '#ff8a3c',
  snow: '#dbe6f0', snowMid: '#8fa8c4', snowShade: '#5a7396', snowDeep: '#34496b', snowNight: '#1e2d4a', yellow: '#d9a12c',
    yellowLit: '#f4cf6a', yellowDark: '#7d5424', blue: '#2b5aa8', blueLit: '#6aa6ff',
  white: '#d5dde6', whiteDark: '#7d8ba6', red: '#c5302a', glass: '#1b2a44', glassLit: '#5f86ac', siren: '#3f8aff',
} as const;
const ROAD = 296; // where the houses end and the snow begins

function sky(): string {
  const band = (y: number, tone: string): string => polygon([[0, y + 10], [560, y - 22], [W, y + 6], [W, 320], [0, 320]], tone);
  return rect(0, 0, W, 330, '#16233a') +
    band(54, '#1d2d48') +
    band(96, '#263a58') +
    band(134, '#34486a') +
    band(168, '#4d567c') +
    band(198, '#74608a') +
    band(224, '#a86f86') +
    band(246, '#d98b78') +
    band(266, '#f2b98a') +
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
    out += rect(x, 286 - h, 24, h + 10, i % 2 ? '#3a3558' : '#443a60') +
      polygon([[x - 1, 287 - h], [x + 12, 281 - h], [x + 25, 287 - h]], '#9a93b4');
    for (let k = 0; k < 5; k++) if (roll() > 0.45) out += rect(x + 4 + (k % 3) * 6, 293 - h + Math.floor(k / 3) * 8, 2.6, 3.6,
      night.window, 'fill-opacity=".8"');
  }
  const tower: Vec[] = [[-34, 0], [-34, -40], [-22, -40], [-22, -66], [-13, -66], [-13, -98], [-7, -98], [0, -140], [7, -98], [13, -98],
    [13, -66], [22, -66], [22, -40], [34, -40], [34, 0]];
  return at(524, 284, polygon(tower, '#2e2c4c') +
    polygon([[-34, 0], [-34, -40], [-30, -40], [-30, 0]], '#6a5f8a') +
    polygon([[-22, -40], [-22, -66], [-18, -66], [-18, -40]], '#6a5f8a') +
    each(16, (i) => rect(-18 + (i % 4) * 10, -58 + Math.floor(i / 4) * 12, 2.6, 4, night.window,
      `fill-opacity="${i % 3 ? 0.75 : 0.2}"`)) +
    glow(0, -143, 40, '#ff4a38', 0.8) + star(0, -143, 7, night.star, '#3a1622')) + out;
}

/** A point of the left-hand facade: `u` 0 at the viewer to 1 far down the street, `v` up, at the viewer's own scale. */
const onLeft = (u: number, v: number): Vec => [-20 + u * 350, ROAD + 40 - u * 52 - v * (1 - u * 0.62)];
const onRight = (u: number, v: number): Vec => [W + 20 - u * 330, ROAD + 40 - u * 52 - v * (1 - u * 0.62)];

/** The bath house, still steaming. */
function bathHouse(): string {
  const quad = (u0: number, u1: number, v0: number, v1: number, tone: string, more = ''): string => polygon([onLeft(u0, v1),
    onLeft(u1, v1), onLeft(u1, v0), onLeft(u0, v0)], tone, more);
  const window = (u: number): string => {
    const [u0, u1] = [u, u + 0.1];
    const crown = Array.from({ length: 9 }, (_, i): Vec => {
      const a = Math.PI - (i / 8) * Math.PI;
      return onLeft((u0 + u1) / 2 + (Math.cos(a) * (u1 - u0)) / 2, 178 + Math.sin(a) * 26);
    });
    const pane: Vec[] = [onLeft(u0, 84), ...crown, onLeft(u1, 84)];
    return polygon(pane, dusk.ink, `stroke="${dusk.brickDark}" stroke-width="9" stroke-linejoin="round"`) +
      polygon(pane, '#d8772c') +
      clipped(`w${u}`, path(pane), quad(u0, u1, 84, 130, dusk.fire) +
      quad(u0, u0 + 0.05, 84, 210, dusk.warm, 'fill-opacity=".7"') +
      quad(u0 + 0.02, u0 + 0.04, 84, 210, '#ffe9b0', 'fill-opacity=".5"')) +
      stroke(path([onLeft((u0 + u1) / 2, 84), onLeft((u0 + u1) / 2, 204)], false), dusk.brickDark, 3.4) +
      stroke(path([onLeft(u0, 134), onLeft(u1, 134)], false), dusk.brickDark, 3) +
      polygon([onLeft(u0 - 0.012, 84), onLeft(u1 + 0.012, 84), onLeft(u1 + 0.012, 77), onLeft(u0 - 0.012, 77)], dusk.snow);
  };
  const rows = along(8, 300, 15, (v, i) => stroke(path([onLeft(0, v), onLeft(1, v)], false), dusk.brickDark, 1, 'stroke-opacity=".7"') +
    each(9, (k) => {
      const u = (k + (i % 2) / 2) / 9;
      return stroke(path([onLeft(u, v), onLeft(u, v + 15)], false), dusk.brickDark, 0.9, 'stroke-opacity=".5"');
    }));
  return quad(0, 1, -12, 300, dusk.brick) +
    quad(0, 0.3, -12, 300, dusk.brickDark, 'fill-opacity=".7"') +
    quad(0.74, 1, -12, 300, dusk.brickLit) +
    rows +
    quad(0, 1, -12, 46, '#4a1a26') +
    quad(0, 1, 44, 50, dusk.snowMid) +
    [0.06, 0.26, 0.46, 0.66, 0.84].map(window).join('') +
    quad(0, 1, 236, 262, dusk.brickDark) +
    quad(0, 1, 262, 268, dusk.brickLit) +
    quad(0, 1, 298, 318, dusk.snowMid) +
    quad(0, 1, 308, 324, dusk.snow);
}

/** The sign, aslant as the wall it hangs on. */
const bathSign = (): string => group(rect(0, 0, 118, 32, dusk.ink) +
  rect(2, 2, 114, 28, '#6e1a22') +
  rect(2, 2, 114, 3, '#a83434') +
  lettering('БАНЯ', 59, 25, 23, '#ffe0b0', { anchor: 'middle', tracking: 0.12 }), 'translate(226 96) skewY(14) scale(.62 .9)');

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

function lampPost(x: number, y: number, k: number): string {
  return fading([[x - 6 * k, y - 146 * k], [x + 8 * k, y - 146 * k], [x + 60 * k, y + 6], [x - 60 * k, y + 6]],
    [[0, dusk.lamp, 0.42], [1, dusk.lamp, 0.03]]) +
    at(x, y, group(polygon([[-3, 0], [-1.6, -150], [1.6, -150], [3, 0]], dusk.ink) +
    stroke('M0 -148Q2 -166 18 -164', dusk.ink, 3) +
    polygon([[8, -164], [28, -164], [24, -171], [12, -171]], dusk.ink) +
    polygon([[10, -172], [26, -172], [22, -176], [14, -176]], dusk.snow) +
    ellipse(18, -161, 7, 4, '#fff6dc'), `scale(${k})`)) +
    glow(x + 18 * k, y - 160 * k, 70 * k, dusk.lamp, 0.7);
}

function ground(): string {
  const roll = dice(31);
  const drift = (y: number, lift: number, tone: string): string => filled(curve([[-20, y], [160, y - lift], [360, y + 3],
    [560, y - lift * 0.4], [760, y - lift * 1.1], [980, y], [980, H + 10], [-20, H + 10]], true, 0.16), tone);
  const track = (x0: number, x1: number, bend: number): string => stroke(`M${x0} 288C${x0 + bend} 340 ${x1 - 60} 400 ${x1} ${H}`,
    dusk.snowDeep, 9, 'stroke-opacity=".75"') +
    stroke(`M${x0 + 3} 288C${x0 + bend + 4} 340 ${x1 - 54} 400 ${x1 + 8} ${H}`, dusk.snow, 2, 'stroke-opacity=".5"');
  const clods = each(90, () => {
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

/** Out of town: yellow, with МИЛИЦИЯ along a blue stripe, and its lights still on. */
function volga(): string {
  const shell: Vec[] = [[2, -20], [0, -34], [10, -45], [70, -52], [96, -78], [164, -80], [196, -52], [244, -47], [251, -32], [250, -16],
    [4, -12]];
  const roof: Vec[] = [[76, -51], [100, -75], [161, -77], [188, -51]];
  const art = polygon(shell, dusk.ink, `stroke="${dusk.ink}" stroke-width="6" stroke-linejoin="round"`) +
    polygon(shell, dusk.yellow) +
    clipped('volga', path(shell), polygon([[0, -24], [260, -26], [260, -6], [0, -6]], dusk.yellowDark) +
    polygon([[8, -46], [72, -53], [76, -50], [8, -42]], dusk.yellowLit) +
    polygon([[190, -53], [246, -48], [246, -45], [192, -49]], dusk.yellowLit) +
    polygon([[0, -40], [260, -42], [260, -26], [0, -25]], dusk.blue) +
    polygon([[0, -40], [260, -42], [260, -39.4], [0, -37.4]], dusk.blueLit, 'fill-opacity=".7"')) +
    polygon(roof, dusk.glass) +
    clipped('panes', path(roof), polygon([[70, -50], [110, -78], [126, -78], [92, -50]], dusk.glassLit, 'fill-opacity=".8"') +
    polygon([[150, -50], [172, -78], [182, -78], [164, -50]], dusk.glassLit, 'fill-opacity=".5"')) +
    rect(128, -77, 4.6, 28, dusk.yellow) +
    stroke('M84 -50V-16M131 -50V-16M178 -50L184 -20', dusk.yellowDark, 1.6) +
    rect(112, -44, 11, 2.6, '#e8e8ea') +
    rect(160, -45, 11, 2.6, '#e8e8ea') +
    lettering('МИЛИЦИЯ', 131, -28.6, 11.6, '#f4f6fa', { anchor: 'middle', tracking: 0.16 }) +
    rect(-4, -22, 20, 6, '#b9c0c8') +
    rect(236, -23, 20, 6, '#b9c0c8') +
    rect(-4, -22, 20, 1.8, '#f4f6fa') +
    circle(8, -33, 6, '#8a8f98') +
    circle(7, -33, 4.8, '#fffbe6') +
    rect(245, -38, 5, 10, '#ff4a3a') +
    stroke('M108 -78H158', dusk.snow, 4, 'stroke-linecap="round"') +
    polygon([[22, -46], [60, -51.6], [58, -54], [26, -50]], dusk.snow);
  const beacon = rect(122, -86, 16, 3, '#2a2630') +
    filled('M124 -86V-92Q130 -98 136 -92V-86Z', dusk.siren) +
    filled('M126 -87V-92Q128 -95 130 -95V-87Z', '#d8ecff');
  return ellipse(126, -4, 138, 9, '#0d1426', 'fill-opacity=".7"') + art + beacon + wheel(48, -15, 16) + wheel(204, -15, 16);
}

/** The ambulance: its back doors are open, and nobody in it is in a hurry. */
function ambulance(): string {
  const shell: Vec[] = [[0, -14], [0, -52], [16, -88], [30, -98], [176, -100], [184, -92], [186, -14]];
  const inside: Vec[] = [[186, -92], [186, -16], [214, -12], [214, -86]];
  return ellipse(100, -3, 112, 8, '#0d1426', 'fill-opacity=".7"') +
    polygon(shell, dusk.ink, `stroke="${dusk.ink}" stroke-width="6" stroke-linejoin="round"`) +
    polygon(shell, dusk.white) +
    clipped('raf', path(shell), polygon([[0, -36], [190, -36], [190, -10], [0, -10]], dusk.whiteDark) +
    polygon([[0, -52], [190, -54], [190, -42], [0, -40]], dusk.red) +
    polygon([[14, -96], [180, -101], [184, -93], [18, -90]], '#f4f8fc')) +
    polygon([[8, -60], [22, -86], [54, -88], [54, -60]], dusk.glass) +
    polygon([[12, -60], [24, -84], [32, -85], [22, -60]], dusk.glassLit) +
    polygon([[64, -62], [64, -88], [106, -89], [106, -62]], dusk.glass) +
    polygon([[114, -62], [114, -89], [170, -90], [170, -62]], '#c9a25a') +
    polygon([[114, -62], [114, -89], [138, -89.6], [132, -62]], '#ffe0a0') +
    circle(142, -47, 11, '#f4f8fc') +
    rect(139.4, -54, 5.2, 14, dusk.red) +
    rect(135, -49.6, 14, 5.2, dusk.red) +
    lettering('03', 84, -43, 13, '#f4f8fc', { anchor: 'middle' }) +
    stroke('M59 -88V-16M110 -90V-16', dusk.whiteDark, 1.6) +
    rect(-4, -22, 10, 7, '#8a929c') +
    circle(4, -40, 4, '#fff2c8') +
    polygon(inside, dusk.ink, `stroke="${dusk.ink}" stroke-width="4"`) +
    polygon(inside, dusk.white) +
    polygon([[190, -84], [190, -52], [210, -48], [210, -79]], dusk.glass) +
    rect(88, -108, 22, 4, '#2a2630') +
    filled('M90 -108V-114Q99 -121 108 -114V-108Z', dusk.siren) +
    filled('M93 -109V-114Q96 -117 98 -117V-109Z', '#e4f2ff') +
    stroke('M34 -100H82M116 -101H172', dusk.snow, 4, 'stroke-linecap="round"') +
    wheel(40, -14, 15) +
    wheel(150, -14, 15);
}

type Coat = { tone: string; lit: string; hat: 'cap' | 'fur' | 'none' };
const MILITIA: Coat = { tone: '#161d33', lit: '#3a4a6c', hat: 'fur' };
const OFFICER: Coat = { ...MILITIA, hat: 'cap' };
const BARE: Coat = { ...MILITIA, hat: 'none' };
const MEDIC: Coat = { tone: '#5c6d8c', lit: '#c3d0e0', hat: 'none' };

function hatOf(kind: Coat['hat']): string {
  if (kind === 'cap') return polygon([[-6, -7], [-9, -11], [-4, -14], [7, -14], [9, -11], [6, -7]], '#161d33') +
    rect(-6, -8.6, 12.4, 2.2, '#a02428') +
    polygon([[1, -6.6], [7, -6.6], [10, -4.4], [2, -5]], dusk.ink);
  if (kind === 'fur') return polygon([[-6.6, -3], [-7, -11], [-4, -14], [5, -14], [7.4, -11], [7, -4], [3, -6.4], [-3, -6.4]],
    '#3a3640') +
    polygon([[1, -13.6], [5, -14], [7.4, -11], [7, -5], [3, -6.4]], '#6a626a');
  return filled('M-5 -3C-6 -9 -2 -12 1 -11.4C5 -11 6 -7 5.4 -4L3 -7L-2 -6.6Z', '#241a1e');
}

/** People of the evening, 70 high before `k`; `bow` lowers the head, degrees. The headlamps are on their right. */
function man(x: number, y: number, k: number, bow: number, { tone, lit, hat }: Coat, flip = 1): string {
  const coat: Vec[] = [[-6, -55], [-11, -52], [-14, -44], [-15, -29], [-12.6, -26], [-11, -31], [-10.6, -18], [-12.6, -9], [12.4, -9],
    [10.4, -18], [10.8, -31], [12.4, -26], [15, -29], [13.6, -44], [10.6, -52], [6, -55]];
  const litSide: Vec[] = [[3, -55], [6, -55], [10.6, -52], [13.6, -44], [15, -29], [12.4, -26], [10.8, -31], [10.4, -18], [12.4, -9],
    [5, -9], [4, -30]];
  const legs = polygon([[-8, -10], [-9, 0], [-2, 0], [-2, -10]], '#0d1222') + polygon([[2, -10], [3, 0], [10, 0], [8, -10]], '#0d1222');
  const face = ellipse(0.4, -4, 4.8, 5.8, '#6d4a4c') + filled('M1.4 -9.4C6 -8 6.4 1 1.4 1.6C3 -2 3 -6 1.4 -9.4Z', '#c98d74');
  return at(x, y, ellipse(-22 * k * flip, 1, 34 * k, 3.4 * k, '#16223c', 'fill-opacity=".6"') +
    group(legs +
    polygon(coat, tone) +
    polygon(litSide, lit) +
    rect(-10.8, -32, 21.4, 3, dusk.ink, 'fill-opacity=".7"') +
    polygon([[-6, -56], [6, -56], [8, -51], [-8, -51]], tone) +
    stroke('M-11 -52L-14 -44L-15 -29', '#7fa6d0', 1.1) +
    group(face + hatOf(hat), `translate(0 -57) rotate(${bow})`), `scale(${k * flip} ${k})`));
}

/** He lies under a blanket, and they do not run with him. */
const stretcher = (x: number, y: number): string => man(x - 50, y, 0.98, 20, MEDIC) +
  at(x, y, ellipse(0, 1, 54, 4, '#16223c', 'fill-opacity=".6"') +
  stroke('M-46 -25H46', dusk.ink, 3.4) +
  filled(curve([[-36, -25], [-35, -33], [-27, -38], [-18, -33], [4, -35], [24, -32], [34, -35], [38, -25]], true, 0.14), '#a9b8cc') +
  filled(curve([[-36, -25], [-30, -29], [-6, -28], [14, -29], [38, -25]], true, 0.14), '#5a6c8a') +
  filled(curve([[-18, -33], [4, -35], [24, -32], [34, -35], [36, -31], [20, -30], [2, -32]], true, 0.14), '#e4ecf4') +
  stroke('M14 -26C15 -16 17 -12 20 -8', '#8a5a4c', 3, 'stroke-linecap="round"') +
  stroke('M-26 -24L-28 -1M24 -24L26 -1', '#39486a', 2.4)) +
  man(x + 52, y, 1, 8, MEDIC, -1);

const breath = (x: number, y: number, k: number): string => blurred(ellipse(x, y, 9 * k, 4 * k, '#dbe6f0', 'fill-opacity=".55"') +
  ellipse(x + 9 * k, y - 3 * k, 6 * k, 3.4 * k, '#dbe6f0', 'fill-opacity=".4"'), 1.4);

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
  return beam +
    glow(474, 366, 46, '#fff0c0', 0.32) +
    glow(456, 370, 190, '#fff0c0', 0.6, 0.24) +
    glow(566, 306, 64, '#fff6dc', 0.95) +
    glow(668, 248, 92, dusk.siren, 0.8) +
    glow(296, 204, 110, dusk.siren, 0.85) +
    glow(296, 330, 190, '#3f7aff', 0.42, 0.24) +
    glow(690, 342, 200, '#3f7aff', 0.34, 0.2) +
    glow(784, 312, 44, '#ff4a3a', 0.4, 0.5);
}

const steam = (): string => blurred(each(9,
  (i) => ellipse(60 + i * 26, 46 - (i % 3) * 16 + i * 6, 34 - i, 15, '#c9d2e4', `fill-opacity="${(0.2 - i * 0.012).toFixed(2)}"`)) +
  each(5, (i) => ellipse(262 + i * 10, 176 - i * 22, 10 + i * 5, 9 + i * 3, '#ffd9a8', 'fill-opacity=".14"')), 5);

export function snowStreet(): string {
  const crowd = man(800, 344, 1.24, 12, MILITIA, -1) + man(838, 342, 1.2, 4, OFFICER, -1) + man(872, 346, 1.26, 16, BARE, -1);
  const ours = man(538, 306, 0.8, 22, BARE, -1) + man(560, 304, 0.78, 8, MILITIA, -1) + man(640, 316, 0.96, 16, OFFICER, -1);
  return sky() +
    distance() +
    bathHouse() +
    bathSign() +
    apartments() +
    lampPost(392, 300, 0.62) +
    lampPost(716, 312, 0.86) +
    ground() +
    steam() +
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
    snowfall([0, 0, W, 300], 150, 4, [0.6, 1.6]) +
    snowfall([0, 0, W, 420], 70, 6, [1.4, 2.8]) +
    blurred(snowfall([0, 0, W, 440], 22, 7, [3.4, 6]), 1.6) +
    vignette('#0a0c1c', 0.78) +
    calmBelow('#0b1122', 372);
}
