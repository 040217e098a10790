/** The yard gate of the old foundry baths: the moon has the snow to itself, and a car keeps its engine warm. */
import { lettering } from '../../backdrops/lettering.ts';
import { bath, night } from '../../backdrops/palette.ts';
import { along, arch, at, circle, clipped, curve, dice, each, ellipse, filled, group, path, polygon, rect, star, stroke,
  type Vec } from '../../backdrops/shapes.ts';
import { blurred, calmBelow, fading, glow, H, snowfall, vignette, W } from './kit.ts';
import { dusk, volga } from './moscow-cars.ts';

const moon = {
  ink: '#0d1220', brick: '#2a3552', brickLit: '#3b4a6c', brickDark: '#1a2238', joint: '#141b2e', iron: '#0f1628', ironLit: '#56709a',
  pane: '#c9712c', paneLit: '#e89a3c', paneHot: '#ffc76a', glare: '#ffe8b0', ray: '#8fb8d6', steam: '#c3d6ea',
} as const;
const GROUND = 306; // where the wall stands in the snow
const [gateLeft, gateRight] = [344, 616];

function sky(): string {
  const roll = dice(41);
  const band = (y: number, tone: string): string => polygon([[0, y + 12], [580, y - 26], [W, y + 8], [W, 320], [0, 320]], tone);
  const stars = each(70, () => circle(roll() * W, roll() * 150, 0.5 + roll() * 1.1, '#dcecf6',
    `fill-opacity="${(0.3 + roll() * 0.6).toFixed(2)}"`));
  return rect(0, 0, W, 330, '#16233a') +
    band(52, '#1d2d48') +
    band(92, night.sky) +
    band(132, '#2b425f') +
    band(170, night.skyLit) +
    band(206, '#46688a') +
    polygon([[700, 0], [810, 0], [560, 330], [380, 330]], moon.ray, 'fill-opacity=".08"') +
    polygon([[840, 0], [880, 0], [720, 330], [640, 330]], moon.ray, 'fill-opacity=".06"') +
    stars +
    at(872, 62, glow(0, 0, 170, '#9cc4ea', 0.55) +
    circle(0, 0, 35, '#b4c8da') +
    circle(2.6, -1.6, 31.6, '#f7f6e6') +
    circle(12, -10, 6, '#d8e2e6') +
    circle(4, 14, 4, '#d3dee6') +
    circle(20, 6, 3, '#d8e2e6'));
}

/** What was a foundry: saw-tooth roofs, a stack, panes that have been dark since the five-year plan. */
function foundry(): string {
  const tooth = (x: number): string => polygon([[x, 210], [x, 112], [x + 64, 150], [x + 64, 210]], '#1b2742') +
    polygon([[x, 112], [x + 64, 150], [x + 64, 156], [x + 2, 120]], night.snowLit) +
    polygon([[x - 2, 110], [x + 4, 110], [x + 4, 210], [x - 2, 210]], '#33486a') +
    each(3, (i) => rect(x + 12 + i * 16, 160, 10, 22, '#101a2d'));
  const stack = polygon([[62, 210], [70, -10], [112, -10], [120, 210]], '#2a2f4a') +
    polygon([[96, 210], [96, -10], [112, -10], [120, 210]], '#3d4a6c') +
    polygon([[62, 210], [70, -10], [78, -10], [74, 210]], '#1a2036') +
    along(2, 200, 22, (y) => rect(66, y, 50, 1.6, '#1a2036')) +
    rect(65, 40, 52, 14, '#7d2a2c') +
    rect(65, 54, 52, 3, '#1a2036');
  return stack + [752, 816, 880, 944].map(tooth).join('');
}

function courses(x: number, y: number, w: number, h: number, seed: number): string {
  const roll = dice(seed);
  return along(y, y + h - 3, 11, (row, i) => rect(x, row, w, 1, moon.joint, 'fill-opacity=".6"') +
    along(x - (i % 2) * 12, x + w - 6, 24, (u) => {
      const tone = roll();
      const from = Math.max(x, u);
      const size = Math.min(u + 23, x + w) - from;
      return tone < 0.6 || size < 4 ? '' : rect(from, row + 1.4, size, 9, tone > 0.84 ? moon.brickLit : moon.brickDark,
        'fill-opacity=".75"');
    }));
}

const icicles = (x: number, y: number, w: number, seed: number): string => {
  const roll = dice(seed);
  return along(x, x + w, 13, (u) => {
    const [long, half] = [5 + roll() * 17, 1.4 + roll() * 1.4];
    return polygon([[u, y], [u + half * 2, y], [u + half, y + long]], '#a9cbe2') +
      polygon([[u, y], [u + half, y], [u + half, y + long]], '#e6f6fd');
  });
};

/** Snow on a ledge, its top waving. */
function ledge(x: number, y: number, w: number, thick: number, seed: number): string {
  const roll = dice(seed);
  const parts = Math.max(3, Math.round(w / 24));
  const top = Array.from({ length: parts + 1 }, (_, i): Vec => [x + (w * i) / parts, y - thick * (0.6 + roll() * 0.5)]);
  return polygon([...top, [x + w + 2, y], [x - 2, y]], night.snow) +
    polygon([[x - 2, y + 1], [x, y - thick * 0.3], [x + w, y - thick * 0.34], [x + w + 2, y + 1]], night.snowMid);
}

function window(x: number, y: number, w: number, h: number): string {
  const d = arch(x, y, w, h);
  return filled(arch(x - 5, y - 5, w + 10, h + 5), moon.brickLit) +
    filled(d, moon.pane) +
    clipped(`pane${x}`, d, rect(x, y + h * 0.28, w, h, moon.paneLit) +
    polygon([[x, y + h], [x, y + h * 0.62], [x + w, y + h * 0.42], [x + w, y + h]], moon.paneHot) +
    polygon([[x + w * 0.2, y + h], [x + w * 0.5, y], [x + w * 0.72, y], [x + w * 0.5, y + h]], moon.glare, 'fill-opacity=".45"') +
    rect(x, y, w * 0.12, h, '#7a3a22', 'fill-opacity=".5"')) +
    stroke(d, moon.ink, 3.6) +
    stroke(`M${x + w / 2} ${y}V${y + h}M${x} ${y + h * 0.46}H${x + w}M${x} ${y + h * 0.74}H${x + w}`, moon.ink, 2.4) +
    glow(x + w / 2, y + h / 2, w * 1.5, '#ff9a3c', 0.4);
}

/** The bath house behind its wall: every pane is hot. */
function bathHouse(): string {
  const [l, r] = [150, 812];
  const pipe = rect(574, 34, 15, 50, '#3d4660') + rect(574, 34, 5, 50, '#222a42') + rect(584, 34, 5, 50, '#7f93b4') +
    rect(570, 28, 23, 8, '#59688a') + ledge(570, 30, 23, 5, 3);
  const stoop = polygon([[430, 292], [530, 292], [544, 306], [416, 306]], '#7f99b5') +
    polygon([[436, 284], [524, 284], [530, 292], [430, 292]], night.snowLit);
  const door = rect(434, 168, 92, 118, moon.ink) +
    clipped('fan', 'M440 212A40 36 0 0 1 520 212Z', rect(430, 170, 100, 50, moon.paneHot) +
    stroke('M480 214L446 182M480 214V170M480 214L514 182', moon.ink, 2.4)) +
    rect(440, 214, 80, 72, '#4a2a30') +
    rect(448, 222, 28, 58, moon.paneLit) +
    polygon([[448, 280], [448, 252], [476, 236], [476, 280]], moon.glare) +
    rect(484, 222, 30, 58, '#6b3a36') +
    rect(488, 226, 22, 22, '#3a2028') +
    rect(488, 254, 22, 22, '#3a2028') +
    circle(482, 254, 2.4, bath.brassLit);
  return pipe +
    rect(l, 84, r - l, 230, moon.brick) +
    courses(l, 96, r - l, 210, 12) +
    polygon([[l, 84], [l + 130, 84], [l + 40, 310], [l, 310]], moon.brickDark, 'fill-opacity=".6"') +
    [164, 240, 664, 738].map((x) => window(x, 106, 48, 120)).join('') +
    [368, 556].map((x) => window(x, 178, 38, 96)).join('') +
    door +
    stoop +
    rect(l - 8, 78, r - l + 16, 13, '#18213a') +
    rect(l - 8, 89, r - l + 16, 2.4, moon.brickLit) +
    icicles(l - 4, 91, r - l, 7) +
    polygon([[l - 14, 82], [l + 20, 52], [r - 26, 48], [r + 14, 82]], '#8fa8c4') +
    polygon([[l - 14, 80], [l + 20, 50], [l + 180, 54], [l + 330, 48], [l + 500, 53], [r - 26, 46], [r + 12, 78], [r - 120, 70],
      [r - 300, 76], [l + 200, 68], [l + 90, 76]], night.snow);
}

/** The wall along the street, as high as a man who does not pay. */
function wall(x: number, w: number, seed: number): string {
  return rect(x, 196, w, GROUND + 6 - 196, moon.brickDark) +
    rect(x, 206, w, 74, moon.brick) +
    courses(x, 206, w, 76, seed) +
    along(x + 20, x + w - 10, 74, (u) => rect(u, 200, 15, 110, '#232d46') + rect(u + 11, 200, 4, 110, moon.brickLit)) +
    rect(x, 280, w, 32, '#202a42') +
    rect(x, 279, w, 3, moon.brickLit) +
    rect(x, 194, w, 8, '#141b2e') +
    icicles(x + 4, 202, w - 10, seed + 2) +
    ledge(x, 198, w, 13, seed + 1);
}

function pier(x: number): string {
  return rect(x - 22, 118, 44, 196, moon.brick) +
    courses(x - 22, 124, 44, 150, x) +
    rect(x - 22, 118, 9, 196, moon.brickDark) +
    rect(x + 14, 118, 8, 196, moon.brickLit) +
    rect(x - 27, 276, 54, 38, '#232d46') +
    rect(x - 27, 274, 54, 4, moon.brickLit) +
    polygon([[x - 30, 120], [x + 30, 120], [x + 26, 108], [x - 26, 108]], '#3d4c6a') +
    rect(x - 30, 118, 60, 3, '#7f99b5') +
    ledge(x - 27, 110, 54, 9, x + 5) +
    rect(x - 3, 78, 6, 24, moon.iron) +
    circle(x, 78, 12, '#ffdf9a') +
    circle(x - 2, 75, 7, '#fffbe6') +
    ledge(x - 9, 70, 18, 6, x + 9) +
    glow(x, 78, 76, '#ffcf8a', 0.75);
}

/** An iron leaf, swung inwards and frozen there. */
function leaf(x: number, dx: number): string {
  const far = x + dx;
  const rail = (y0: number, y1: number): string => stroke(`M${x} ${y0}L${far} ${y1}`, moon.iron, 4);
  return each(6, (i) => {
    const t = i / 5;
    const u = x + dx * t;
    return stroke(`M${u.toFixed(1)} ${(136 + 22 * t).toFixed(1)}V${(308 - 16 * t).toFixed(1)}`, moon.iron, 3 - t) +
      polygon([[u - 3, 138 + 22 * t], [u, 126 + 22 * t], [u + 3, 138 + 22 * t]], moon.iron);
  }) +
    rail(146, 166) +
    rail(226, 226) +
    rail(300, 284) +
    stroke(`M${x} 144L${far} 164`, night.snowLit, 1.6);
}

/** The arch over the gate: iron, a star, and one word in bulbs. */
function sign(): string {
  const board: Vec[] = [[372, 76], [588, 76], [582, 140], [378, 140]];
  const bulb = (x: number, y: number): string => circle(x, y, 2.6, '#ffe08a') + circle(x - 0.6, y - 0.6, 1.1, '#fffbe8');
  const small = rect(408, 146, 144, 17, moon.ink) + rect(410, 148, 140, 13, '#7f99b5') +
    lettering('СТАРЫЙ ЛИТЕЙНЫЙ', 480, 158.4, 10, '#17203a', { anchor: 'middle', tracking: 0.06 });
  return stroke(`M${gateLeft - 12} 112C400 34 560 34 ${gateRight + 12} 112`, moon.iron, 6) +
    stroke(`M${gateLeft - 12} 110C400 32 560 32 ${gateRight + 12} 110`, night.snowLit, 2) +
    stroke('M352 112C372 92 380 92 384 80M608 112C588 92 580 92 576 80', moon.iron, 4) +
    polygon(board, moon.ink, `stroke="${moon.ink}" stroke-width="7" stroke-linejoin="round"`) +
    polygon(board, '#8a1c22') +
    polygon([[372, 76], [588, 76], [587, 84], [373, 84]], '#c5302a') +
    polygon([[372, 76], [440, 76], [410, 140], [378, 140]], '#5f121c', 'fill-opacity=".7"') +
    lettering('БАНЯ', 481, 128, 48, moon.ink, { anchor: 'middle', tracking: 0.1 }) +
    lettering('БАНЯ', 480, 126, 48, '#ffe6b8', { anchor: 'middle', tracking: 0.1 }) +
    along(381, 584, 16.6, (x) => bulb(x, 80)) +
    along(385, 580, 16.2, (x) => bulb(x, 136)) +
    ledge(370, 77, 220, 10, 33) +
    small +
    ledge(408, 148, 144, 5, 12) +
    glow(480, 42, 40, '#ff4a38', 0.8) +
    star(480, 44, 13, night.star, '#3a1622') +
    glow(480, 108, 190, '#ff8a4a', 0.42, 0.62);
}

function ground(): string {
  const roll = dice(19);
  const drift = (y: number, lift: number, tone: string): string => filled(curve([[-20, y], [150, y - lift], [340, y + 2],
    [560, y - lift * 0.3], [780, y - lift], [980, y], [980, H + 10], [-20, H + 10]], true, 0.16), tone);
  const clods = each(60, () => {
    const [x, y] = [roll() * W, 322 + roll() * 150];
    const r = 1 + (y - 300) / 90;
    return ellipse(x, y, r * 1.8, r * 0.7, night.snowDeep, 'fill-opacity=".6"') +
      ellipse(x + 0.6, y - r * 0.4, r * 1.3, r * 0.4, night.snow, 'fill-opacity=".55"');
  });
  const trodden = polygon([[446, 300], [514, 300], [600, 372], [720, H], [120, H], [360, 372]], '#7f9cbc');
  return rect(0, 296, W, H, '#6a88aa') +
    drift(310, 10, '#8aa6c4') +
    trodden +
    drift(392, 10, '#5c7a9c') +
    drift(442, 12, '#3f5b80') +
    drift(492, 12, '#223656') +
    stroke(`M452 352C400 388 300 440 160 ${H}M486 356C440 400 370 450 260 ${H}`, '#40597c', 8, 'stroke-opacity=".6"') +
    clods;
}

/** Bare feet, from the door to the car: he did not ask for his shoes either. */
function prints(): string {
  return each(9, (i) => {
    const t = i / 8;
    const side = i % 2 ? 1 : -1;
    const [x, y, k] = [462 - t * 108 + side * (4 + t * 6), 312 + t * 66, 0.55 + t * 0.6];
    const foot = ellipse(0, 0, 4.4, 8, '#2c4666') + ellipse(0.4, 9, 3.4, 3.6, '#2c4666') +
      each(4, (n) => circle(-3.4 + n * 2.3, -9.4 + Math.abs(n - 1) * 0.9, 1.2, '#2c4666'));
    return at(x, y, group(foot, `rotate(${214 + side * 8}) scale(${k.toFixed(2)} ${(k * 0.7).toFixed(2)})`));
  });
}

function car(): string {
  const pane: Vec[] = [[76, -51], [100, -75], [161, -77], [188, -51]];
  const warmth = clipped('cabin', path(pane), rect(70, -80, 124, 32, '#ffb45a', 'fill-opacity=".78"') +
    polygon([[120, -80], [146, -80], [164, -48], [96, -48]], '#fff0c0', 'fill-opacity=".7"')) +
    polygon([[96, -51], [98, -63], [104, -66], [110, -63], [112, -51]], '#3a2230') +
    polygon([[145, -51], [147, -63], [153, -66], [159, -63], [161, -51]], '#3a2230') +
    rect(128, -77, 4.6, 28, dusk.yellow) +
    stroke('M84 -52Q88 -62 94 -58', '#3a2230', 2.4);
  return group(volga() + warmth, 'translate(456 350) scale(.98)') +
    glow(584, 290, 76, '#ffb45a', 0.5, 0.6);
}

/** It hangs behind the car, red where the lamp is. */
const exhaust = (): string => blurred(each(7, (i) => ellipse(716 + i * 15, 342 - i * 9, 12 + i * 4.4, 8 + i * 3, '#cfd8ea',
  `fill-opacity="${(0.44 - i * 0.05).toFixed(2)}"`)) + ellipse(714, 334, 16, 9, '#ff7a6a', 'fill-opacity=".4"'), 3.4);

function steam(): string {
  const puffs = (x: number, y: number, dx: number, dy: number, size: number, count: number, tone: string): string => each(count,
    (i) => ellipse(x + i * dx, y - i * dy + (i % 2) * 4, size + i * 3.2, size * 0.7 + i * 1.6, tone,
      `fill-opacity="${Math.max(0.06, 0.62 - i * 0.055).toFixed(2)}"`));
  return blurred(puffs(586, 22, 19, 3.4, 11, 9, moon.steam), 3.4) +
    blurred(puffs(114, -2, 22, -2.4, 16, 9, '#9db6d2'), 4.4) +
    blurred(puffs(500, 176, 9, 7, 8, 4, '#ffdcb0'), 3);
}

function light(): string {
  const beam = fading([[466, 316], [466, 326], [300, 388], [196, 372], [300, 342]],
    [[0, '#fff2c8', 0], [0.5, '#fff2c8', 0.1], [1, '#fff2c8', 0.5]], true);
  const fan = fading([[440, 290], [478, 290], [452, 378], [338, 378]], [[0, '#ffcf8a', 0.7], [0.5, '#ffb45a', 0.26], [1, '#ffb45a', 0]]);
  const moonlit = (x: number): string => fading([[x + 60, 306], [x + 110, 306], [x - 40, 420], [x - 130, 420]],
    [[0, '#dcefff', 0.34], [1, '#dcefff', 0]]);
  return fan +
    beam +
    moonlit(170) +
    moonlit(300) +
    moonlit(760) +
    moonlit(880) +
    glow(464, 317, 54, '#fff6dc', 0.95) +
    glow(360, 368, 120, '#fff0c0', 0.3, 0.2) +
    glow(584, 266, 60, '#3f8aff', 0.7) +
    glow(702, 316, 34, '#ff4a3a', 0.6) +
    glow(480, 250, 120, '#ff9a3c', 0.4);
}

export function yard(): string {
  return sky() +
    foundry() +
    bathHouse() +
    steam() +
    ground() +
    wall(-10, 334, 4) +
    wall(636, 334, 8) +
    leaf(gateLeft + 20, 28) +
    leaf(gateRight - 20, -28) +
    pier(gateLeft) +
    pier(gateRight) +
    sign() +
    prints() +
    exhaust() +
    car() +
    light() +
    snowfall([0, 0, W, 400], 100, 4, [0.6, 1.8]) +
    blurred(snowfall([0, 0, W, 420], 16, 7, [3, 5.4]), 1.6) +
    vignette('#070b1a', 0.8) +
    calmBelow('#0a1124', 372);
}
