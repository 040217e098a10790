/** Chicago, the detectives' room by night: rain on the windows, coffee from the morning, one door nobody likes to knock at. */
import { lettering } from '../../backdrops/lettering.ts';
import { lobby, neon } from '../../backdrops/chicago-palette.ts';
import { glints, neonText, print } from '../../backdrops/chicago-kit.ts';
import { along, at, circle, clipped, curve, dice, each, ellipse, filled, group, path, polygon, rect, stroke,
  type Vec } from '../../backdrops/shapes.ts';
import { blurred, calmBelow, fading, glow, H, rainfall, vapour, vignette, W } from './kit.ts';

const ink = '#0d0a12';
const tone = {
  wall: '#3b2c2a', wallLit: '#5d4636', wallDark: '#231a20', dado: '#1b3431', dadoLit: '#2b5048', dadoDark: '#101f20', ceiling: '#17131a',
    beam: '#241d24',
  steel: '#4c5358', steelLit: '#7f898c', steelDark: '#272c33', desk: '#5a4234', deskLit: '#8a6546', deskDark: '#33252a', top: '#6d5a44',
    shade: '#1f6a4e', shadeLit: '#58b088', shadeDark: '#0f3a32', bulb: '#fff0c0',
} as const;
const FLOOR = 330;

/** Wet night over the Loop. */
function city(): string {
  const roll = dice(52);
  let out = rect(230, 40, 330, 220, '#0a1d22') +
    polygon([[230, 120], [560, 60], [560, 260], [230, 260]], '#12343a') +
    polygon([[230, 190], [560, 150], [560, 260], [230, 260]], '#5a3a34') +
    polygon([[230, 220], [560, 190], [560, 260], [230, 260]], '#a8602a');
  let lights = '';
  for (let x = 226; x < 570;) {
    const w = 20 + roll() * 30;
    const h = 50 + roll() * 110;
    const shade = roll() > 0.5 ? '#0c191d' : '#11252b';
    out += rect(x, 262 - h, w + 1, h, shade) + rect(x, 262 - h, 2, h, '#2c4a4c');
    for (let y = 268 - h; y < 254; y += 7) for (let u = x + 4; u < x + w - 4; u += 6) if (roll() < 0.34) lights += rect(u, y, 2.6, 3.6,
      roll() > 0.2 ? neon.lamp : neon.cyan, `fill-opacity="${(0.35 + roll() * 0.65).toFixed(2)}"`);
    x += w;
  }
  const sears = polygon([[380, 262], [380, 150], [390, 150], [390, 110], [400, 110], [400, 76], [424, 76], [424, 110], [436, 110],
    [436, 150], [448, 150], [448, 262]], '#081418') +
    stroke('M407 76V46M417 76V50', '#081418', 2.4) +
    circle(407, 46, 1.8, neon.red) +
    each(42, () => rect(384 + roll() * 58, 116 + roll() * 130, 2.4, 3.4, neon.lamp, `fill-opacity="${(0.4 + roll() * 0.6).toFixed(2)}"`));
  const sign = at(496, 168, rect(-34, -20, 68, 64, '#0a1014') +
    neonText('HOTEL', 0, 2, 17, neon.magenta, { anchor: 'middle' }, 2.4) +
    neonText('ROOMS', 0, 28, 14, neon.cyan, { anchor: 'middle' }, 2));
  return out +
    lights +
    sears +
    sign +
    glow(496, 172, 90, neon.magenta, 0.6) +
    glow(300, 236, 120, neon.sodium, 0.5) +
    rainfall([230, 40, 330, 220], 150, 3, '#bfe3ea', -0.12);
}

/** Drops that have joined and run. */
function runs(x: number, w: number, seed: number): string {
  const roll = dice(seed);
  return each(11, () => {
    const px = x + roll() * w;
    const y = 60 + roll() * 120;
    const l = 24 + roll() * 70;
    const way: Vec[] = [[px, y], [px + roll() * 5 - 2.5, y + l / 2], [px + roll() * 3, y + l]];
    return stroke(curve(way, false), '#bfe3ea', 1.1, 'stroke-opacity=".35"') +
      circle(px + 1.4, y + l, 1.5, '#e6f6f8', 'fill-opacity=".6"');
  });
}

function windows(): string {
  const bays = [238, 348, 458];
  const one = (x: number, i: number): string => {
    const down = [52, 108, 36][i]!;
    const slats = along(50, 50 + down, 7,
      (y, k) => polygon([[x, y], [x + 92, y - (i === 1 ? k * 0.24 : 0)], [x + 92, y + 4.4 - (i === 1 ? k * 0.24 : 0)], [x, y + 4.4]],
        '#8f8a74') +
      rect(x, y, 92, 1.2, '#d8cfa8', 'fill-opacity=".7"') +
      rect(x, y + 4.4, 92, 1.4, ink, 'fill-opacity=".6"'));
    return runs(x + 4, 84, 60 + i) +
      slats +
      rect(x, 50 + down, 92, 4, '#6a6450') +
      stroke(`M${x + 80} 50V${150 + i * 14}`, '#c9c0a0', 1) +
      rect(x + 78, 150 + i * 14, 4, 7, '#c9c0a0') +
      glints(x, 50, 92, 200, '#bfe3ea', 0.1) +
      rect(x + 43, 50, 6, 202, tone.beam) +
      rect(x, 148, 92, 6, tone.beam) +
      rect(x + 43, 50, 1.6, 202, '#57484a') +
      stroke(path([[x, 50], [x + 92, 50], [x + 92, 252], [x, 252]]), tone.wallDark, 9) +
      stroke(path([[x + 3, 53], [x + 89, 53], [x + 89, 252], [x + 3, 252]]), '#6a5346', 1.6);
  };
  return clipped('panes', bays.map((x) => `M${x} 50H${x + 92}V252H${x}Z`).join(''), city()) +
    bays.map(one).join('') +
    rect(224, 252, 340, 8, '#7a5f48') +
    rect(224, 252, 340, 2, '#b08a5e') +
    rect(224, 260, 340, 4, tone.wallDark) +
    along(240, 548, 10, (x) => rect(x, 272, 7, 50, tone.steelDark, 'rx="2"') + rect(x + 1.4, 273, 1.8, 48, tone.steel));
}

/** The frosted glass, and behind it somebody walking up and down. */
function office(): string {
  const glass: Vec[] = [[600, 84], [676, 84], [676, 200], [600, 200]];
  const shadow = filled('M632 200C630 178 636 164 642 156C636 150 637 138 645 136C654 135 658 144 654 152C660 156 664 170 664 200Z',
    '#6d4a2c', 'fill-opacity=".75"');
  return rect(580, 46, 116, 288, lobby.woodDeep) +
    rect(586, 52, 104, 20, lobby.woodDark) +
    rect(589, 55, 98, 14, '#e0a858') +
    polygon([[589, 55], [640, 55], [620, 69], [589, 69]], '#ffd998') +
    rect(586, 74, 104, 258, lobby.wood) +
    rect(586, 74, 3, 258, lobby.woodLit) +
    rect(586, 74, 104, 2.4, lobby.woodLit) +
    rect(596, 80, 84, 124, lobby.woodDeep) +
    clipped('frost', path(glass), polygon(glass, '#d9a862') +
    polygon([[600, 84], [650, 84], [614, 200], [600, 200]], '#f4d296') +
    blurred(shadow, 2.4) +
    along(600, 676, 3.2, (x) => rect(x, 84, 1, 116, '#8a6236', 'fill-opacity=".22"'))) +
    lettering('CMDR', 638, 112, 12, ink, { anchor: 'middle', tracking: 0.1 }) +
    lettering('DONNELLY', 638, 128, 13, ink, { anchor: 'middle' }) +
    rect(610, 133, 56, 1.4, ink) +
    lettering('KNOCK', 638, 146, 8.4, '#7d1420', { anchor: 'middle', tracking: 0.12 }) +
    rect(598, 216, 80, 50, lobby.woodDark) +
    rect(598, 216, 80, 2, ink) +
    rect(600, 264, 78, 2, lobby.woodLit) +
    rect(598, 276, 80, 46, lobby.woodDark) +
    rect(598, 276, 80, 2, ink) +
    circle(672, 210, 5, lobby.brassDark) +
    circle(672.6, 209.2, 3.8, lobby.brassLit) +
    rect(590, 322, 96, 9, lobby.brassDark) +
    rect(590, 322, 96, 2, lobby.brassLit);
}

/** Everybody wanted, and the softball table. */
function corkBoard(): string {
  const roll = dice(77);
  const face = (x: number, y: number, deg: number): string => group(rect(-15, -20, 30, 40, lobby.paper) +
    rect(-15, -20, 30, 7, lobby.paper) +
    lettering('WANTED', 0, -14, 6, lobby.redDark, { anchor: 'middle' }) +
    rect(-10, -11, 20, 18, '#8a7a66') +
    ellipse(0, -3, 5, 6, '#3a2e30') +
    polygon([[-9, 7], [-6, 2], [6, 2], [9, 7]], '#3a2e30') +
    print(-10, 10, 20, 3, '#8a7a66', 3) +
    circle(0, -18.4, 1.6, neon.red), `translate(${x} ${y}) rotate(${deg})`);
  const notes = each(9, (i) => group(rect(-9, -7, 18, 14, [lobby.cream, '#e8d06a', '#c9dcd0'][i % 3]!) +
    print(-6, -4, 12, 3, '#8a7a66', 3.4, i + 2), `translate(${30 + roll() * 150} ${86 + roll() * 56}) rotate(${(roll() - 0.5) * 16})`));
  return rect(0, 44, 212, 124, lobby.woodDeep) +
    rect(3, 47, 206, 118, lobby.cork) +
    polygon([[3, 47], [130, 47], [60, 165], [3, 165]], '#8a6240', 'fill-opacity=".6"') +
    notes +
    face(40, 84, -4) +
    face(82, 80, 3) +
    face(124, 86, -2) +
    face(166, 80, 5) +
    face(60, 134, 2) +
    face(150, 136, -5) +
    stroke('M40 66L82 62L124 68M124 68L150 118M82 62L60 116', neon.red, 1.2);
}

const cabinet = (x: number, h: number): string => rect(x, FLOOR - h, 50, h, tone.steelDark) +
  each(Math.floor(h / 42), (i) => rect(x + 3, FLOOR - h + 4 + i * 42, 44, 37, '#3c4349') +
  rect(x + 3, FLOOR - h + 4 + i * 42, 44, 2, tone.steelLit, 'fill-opacity=".55"') +
  rect(x + 16, FLOOR - h + 10 + i * 42, 18, 7, lobby.paper) +
  rect(x + 18, FLOOR - h + 21 + i * 42, 14, 4, lobby.brass));

const clock = (x: number, y: number): string => circle(x, y, 19, ink) + circle(x, y, 16.6, lobby.cream) + each(12, (i) => {
  const a = (i * Math.PI) / 6;
  return stroke(`M${x + Math.cos(a) * 13} ${y + Math.sin(a) * 13}L${x + Math.cos(a) * 15.4} ${y + Math.sin(a) * 15.4}`, ink, 1.6);
}) +
stroke(`M${x} ${y}L${x - 7} ${y - 5}`, ink, 2.6) +
stroke(`M${x} ${y}L${x - 12} ${y + 4}`, ink, 1.8) +
stroke(`M${x} ${y}L${x + 6} ${y + 10}`, neon.red, 1);

/** Enamel shades on long flexes: one light for each heap of paper. */
const pendant = (x: number, y: number, k: number): string => stroke(`M${x} 0V${y - 20 * k}`, ink, 2.4) +
  group(rect(-5, -24, 10, 10, tone.steelDark) +
  filled('M-38 0C-36 -12 -16 -15 -6 -16H6C16 -15 36 -12 38 0Z', tone.shade, `stroke="${ink}" stroke-width="4" paint-order="stroke"`) +
  filled('M-38 0C-36 -12 -16 -15 -8 -16C-20 -12 -26 -8 -26 0Z', tone.shadeDark) +
  filled('M6 -15.6C16 -14 30 -10 33 -2L24 -2C22 -9 14 -13 6 -15.6Z', tone.shadeLit) +
  ellipse(0, 0.6, 36, 4, '#fff6dc'), `translate(${x} ${y}) scale(${k})`);
const cone = (x: number, y: number, k: number, foot: number, half: number): string => fading([[x - 34 * k, y + 2], [x + 34 * k, y + 2],
  [x + half, foot], [x - half, foot]], [[0, '#ffdf9a', 0.46], [1, '#ffdf9a', 0.05]]) +
  glow(x, y + 8, 96 * k, '#ffcf7a', 0.7);

const typewriter = (x: number, y: number, k: number): string => group(polygon([[-24, -34], [22, -34], [22, -18], [-24, -18]],
  lobby.cream) +
  print(-18, -31, 34, 3, '#9a8d7c', 4, 4) +
  rect(-34, -22, 66, 7, '#16131a') +
  circle(-36, -18.6, 4.4, tone.steelLit) +
  circle(34, -18.6, 4.4, tone.steelLit) +
  polygon([[-30, -16], [28, -16], [36, 0], [-38, 0]], '#2d3a44') +
  polygon([[-30, -16], [-6, -16], [-14, 0], [-38, 0]], '#445662') +
  each(3, (r) => each(9, (i) => rect(-27 + i * 6 - r * 1.6, -12 + r * 4, 4.2, 2.6, '#d8d2c0'))), `translate(${x} ${y}) scale(${k})`);
const mug = (x: number, y: number, k: number, colour: string, mark = ''): string => group(filled('M-8 -16H8L7 0H-7Z', colour,
  `stroke="${ink}" stroke-width="2" paint-order="stroke"`) +
  filled('M2 -16H8L7 0H3Z', '#fff6dc', 'fill-opacity=".35"') +
  ellipse(0, -16, 8, 2, '#2a1712') +
  stroke('M8 -13Q15 -12 13 -6Q11 -2 7 -3', colour, 2.6) +
  (mark ? lettering(mark, -0.6, -5, 6.4, ink, { anchor: 'middle' }) : ''), `translate(${x} ${y}) scale(${k})`);
const papers = (x: number, y: number, count: number, seed: number): string => {
  const roll = dice(seed);
  return each(count, (i) => {
    const o = (roll() - 0.5) * 9;
    return polygon([[x - 24 + o, y - i * 4], [x + 22 + o, y - i * 4 - 1], [x + 23 + o, y - i * 4 - 4.4], [x - 23 + o, y - i * 4 - 3.4]],
      roll() > 0.7 ? '#a86a4a' : roll() > 0.4 ? lobby.paper : lobby.paperDark, `stroke="${ink}" stroke-width=".8"`);
  });
};
const telephone = (x: number, y: number, k: number): string => group(filled('M-22 0C-21 -14 -14 -18 -8 -19H8C14 -18 21 -14 22 0Z',
  '#26222b', `stroke="${ink}" stroke-width="2.4" paint-order="stroke"`) +
  each(4, (r) => each(3, (i) => rect(-6 + i * 5, -15 + r * 3.4, 3.4, 2.2, lobby.cream))) +
  filled('M-28 -20C-28 -28 -20 -28 -17 -24H17C20 -28 28 -28 28 -20L18 -19L14 -21H-14L-18 -19Z', '#26222b',
    `stroke="${ink}" stroke-width="2.4" paint-order="stroke"`) +
  stroke('M-24 -25H-19M19 -25H24M-12 -23H12', '#6a6474', 1.6), `translate(${x} ${y}) scale(${k})`);

/** A steel desk from the front: pedestal, knee hole, pedestal. */
const deskBody = (x: number, y: number, w: number, h: number): string => rect(x + 6, y, w - 12, h, tone.deskDark) +
  rect(x + 8, y, w * 0.3, h, tone.desk) +
  rect(x + w * 0.7 - 8, y, w * 0.3, h, tone.desk) +
  each(2, (i) => rect(x + 14, y + 8 + i * (h / 2 - 4), w * 0.3 - 12, h / 2 - 12, tone.deskDark) +
  rect(x + w * 0.7 - 2, y + 8 + i * (h / 2 - 4), w * 0.3 - 12, h / 2 - 12, tone.deskDark) +
  rect(x + 8 + w * 0.13, y + 16 + i * (h / 2 - 4), 16, 3, lobby.brass) +
  rect(x + w * 0.7 - 8 + w * 0.13, y + 16 + i * (h / 2 - 4), 16, 3, lobby.brass)) +
  polygon([[x - 6, y - 14], [x + w + 6, y - 14], [x + w + 14, y], [x - 14, y]], tone.top) +
  polygon([[x - 6, y - 14], [x + w * 0.4, y - 14], [x + w * 0.32, y], [x - 14, y]], '#8a7252', 'fill-opacity=".7"') +
  rect(x - 14, y, w + 28, 6, tone.deskLit) +
  rect(x - 14, y, w + 28, 1.6, '#d8ac74') +
  rect(x - 14, y + 6, w + 28, 3, ink, 'fill-opacity=".5"');

/** A swivel chair, its back to us. */
const chair = (x: number, y: number, k: number): string => group(rect(-4, -22, 8, 24, ink) +
  filled('M-26 -64Q0 -72 26 -64L23 -20Q0 -14 -23 -20Z', '#4a2c24', `stroke="${ink}" stroke-width="3.4" paint-order="stroke"`) +
  filled('M-21 -58Q0 -65 21 -58L19 -26Q0 -20 -19 -26Z', '#2b191a') +
  [-13, -4.5, 4.5, 13].map((u) => polygon([[u - 2.4, -62], [u + 2.4, -62], [u + 2, -22], [u - 2, -22]], '#6d4331')).join('') +
  filled('M-26 -64Q0 -72 26 -64L25 -57Q0 -65 -25 -57Z', '#8a5a3e') +
  filled('M6 -69Q18 -67.6 26 -64L25 -57Q16 -60.6 6 -61.4Z', '#b07c52'), `translate(${x} ${y}) scale(${k})`);

/** Coffee from the morning, and a plant that has drunk of it. */
const sill = (): string => at(262, 252, rect(-14, -34, 30, 34, '#26222b') +
  rect(-14, -34, 30, 5, '#57525f') +
  rect(-10, -20, 20, 18, '#3a2018') +
  polygon([[4, -20], [10, -20], [10, -2], [6, -2]], '#a8683c') +
  circle(12, -30, 1.8, neon.red) +
  stroke('M12 -16Q20 -14 18 -7Q16 -3 11 -4', '#57525f', 2.4)) +
  at(536, 252, polygon([[-11, -16], [11, -16], [8, 0], [-8, 0]], '#8a4a32') +
  rect(-12, -18, 24, 5, '#a86242') +
  stroke('M0 -18C-2 -34 -12 -38 -18 -28M0 -18C2 -40 12 -46 20 -34M0 -18C0 -34 4 -44 -4 -54', '#6a5a34', 2.4) +
  polygon([[-18, -28], [-24, -20], [-16, -22]], '#7d6a3a') +
  polygon([[20, -34], [27, -24], [18, -28]], '#7d6a3a') +
  polygon([[-4, -54], [-12, -54], [-4, -48]], '#8a7a40'));

function shell(): string {
  return rect(0, 0, W, FLOOR, tone.wall) +
    polygon([[0, 0], [230, 0], [80, FLOOR], [0, FLOOR]], tone.wallDark) +
    polygon([[700, 0], [W, 0], [W, FLOOR], [840, FLOOR]], tone.wallDark) +
    polygon([[560, 30], [700, 30], [760, FLOOR], [560, FLOOR]], tone.wallLit, 'fill-opacity=".7"') +
    rect(0, 0, W, 26, tone.ceiling) +
    rect(0, 26, W, 6, '#4a3a34') +
    rect(0, 26, W, 1.8, '#8a6a50') +
    rect(0, 262, W, FLOOR - 262, tone.dado) +
    along(0, W, 40, (x) => rect(x, 264, 1.4, FLOOR - 264, tone.dadoDark)) +
    rect(0, 258, W, 6, tone.dadoLit) +
    rect(0, 258, W, 1.6, '#5f9a82') +
    rect(0, FLOOR - 8, W, 8, tone.dadoDark) +
    along(60, W, 210, (x) => polygon([[x, 0], [x + 22, 0], [x + 18, 26], [x + 4, 26]], tone.beam)) +
    stroke('M0 12H960', '#3a3038', 7) + stroke('M0 10.4H960', '#5d4f54', 1.6);
}

function floor(): string {
  const rows = [FLOOR, 352, 382, 424, 482, H];
  let out = rect(0, FLOOR, W, H - FLOOR, '#2b2226');
  for (let r = 0; r < rows.length - 1; r++) {
    const [y0, y1] = [rows[r]!, rows[r + 1]!];
    for (let i = -12; i < 13; i++) if ((i + r) % 2 === 0) out += polygon([[480 + i * (40 + r * 13), y0],
      [480 + (i + 1) * (40 + r * 13), y0], [480 + (i + 1) * (53 + r * 13), y1], [480 + i * (53 + r * 13), y1]], '#352a2a');
  }
  return out;
}

const flag = (x: number, y: number): string => at(x, y, rect(-2, -190, 4, 190, lobby.brassDark) +
  circle(0, -194, 5, lobby.brass) +
  clipped('flag', 'M2 -184C22 -170 26 -120 20 -60C16 -30 22 -16 20 -4L-16 -4C-20 -60 -12 -140 2 -184Z',
    rect(-24, -190, 52, 190, lobby.cream) +
  each(7, (i) =>
    at(i * 8, 0, filled('M-20 -190C-14 -120 -22 -60 -16 0L-12 0C-18 -60 -10 -120 -16 -190Z', '#a5292c'))) +
  filled('M-24 -190H30V-128C14 -116 -4 -120 -24 -112Z', '#22355f') +
  each(14, (i) => circle(-8 + (i % 4) * 8, -176 + Math.floor(i / 4) * 14, 1.6, lobby.cream)) +
  filled('M-24 -190H-8C-14 -120 -16 -60 -12 0H-24Z', ink, 'fill-opacity=".35"')));

export function bullpen(): string {
  return shell() +
    windows() +
    sill() +
    office() +
    group(corkBoard(), 'translate(8 4)') +
    clock(766, 82) +
    at(740, 0, cabinet(0, 128) + cabinet(54, 168) + cabinet(108, 128)) +
    papers(770, 200, 8, 5) +
    papers(878, 200, 4, 9) +
    flag(918, 334) +
    rect(714, 96, 26, 44, '#8a1f24') +
    rect(716, 98, 22, 40, lobby.red) +
    rect(716, 98, 22, 2, '#ff8a78') +
    lettering('FIRE', 727, 122, 8, lobby.cream, { anchor: 'middle' }) +
    floor() +
    chair(306, 344, 0.9) +
    deskBody(214, 338, 160, 44) +
    papers(238, 334, 7, 3) +
    telephone(340, 334, 0.72) +
    mug(276, 334, 0.8, '#8a9a94') +
    chair(648, 350, 0.9) +
    deskBody(556, 344, 176, 46) +
    papers(702, 340, 7, 12) +
    typewriter(606, 340, 0.74) +
    mug(656, 340, 0.8, '#c9a25a') +
    deskBody(366, 372, 210, 60) +
    papers(392, 368, 11, 21) +
    typewriter(470, 368, 0.94) +
    mug(544, 369, 1.1, lobby.cream, 'CPD') +
    telephone(424, 370, 0.7) +
    cone(292, 150, 0.8, 330, 110) +
    cone(706, 166, 0.8, 340, 96) +
    cone(452, 112, 1, 366, 150) +
    pendant(292, 150, 0.8) +
    pendant(706, 166, 0.8) +
    pendant(452, 112, 1) +
    vapour(544, 348, lobby.cream) +
    vapour(276, 318, lobby.cream) +
    glow(638, 140, 120, '#ffc878', 0.4) +
    fading([[240, 252], [550, 252], [640, H], [160, H]], [[0, neon.magenta, 0.1], [0.4, neon.cyan, 0.05], [1, neon.cyan, 0]]) +
    vignette('#0a0709', 0.8) +
    calmBelow('#0a090c', 376);
}
