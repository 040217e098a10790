import type { Piece } from './piece.ts';
import { bath, night } from './palette.ts';
import { along, at, circle, clipped, dice, each, ellipse, path, polygon, rect, star, stroke, type Vec } from './shapes.ts';
import { lettering } from './lettering.ts';

/** What stands about in the snow behind the bath house. */
function fence(): string {
  const w = 304;
  return along(0, w, 19, (x, i) => { const y = 8 + ((i * 7) % 5);
    return polygon([[x + 1, y + 8], [x + 9, y], [x + 17, y + 8], [x + 17, 104], [x + 1, 104]], i % 4 === 2 ? '#433c58' : '#38324a') +
    polygon([[x + 1, y + 8], [x + 9, y], [x + 5, y + 10], [x + 5, 104], [x + 1, 104]], '#554d6e') +
    polygon([[x, y + 9], [x + 9, y - 2], [x + 18, y + 9], [x + 9, y + 4]], night.snow); }) +
    rect(0, 40, w, 9, '#2a2539') + rect(0, 37, w, 4, night.snowLit) + rect(0, 78, w, 8, '#2a2539') +
      polygon([[0, 110], [0, 94], [60, 86], [130, 97], [210, 88], [w, 94], [w, 110]], '#9db8cf') +
      polygon([[0, 110], [0, 102], [90, 98], [200, 104], [w, 102], [w, 110]], '#6d89a8');
}

function lampPost(): string {
  return polygon([[42, 300], [45, 60], [51, 60], [54, 300]], '#141a2c') + rect(36, 286, 24, 14, '#141a2c') +
    rect(47, 60, 2.4, 240, '#4c6482') + stroke('M48 66Q48 30 74 28', '#141a2c', 5) + polygon([[60, 26], [92, 26], [86, 14], [66, 14]],
    '#1d2438') + polygon([[62, 18], [90, 18], [86, 8], [66, 8]], night.snow) + polygon([[64, 26], [88, 26], [92, 46], [60, 46]],
    '#ffe8b0') + polygon([[64, 26], [74, 26], [72, 46], [60, 46]], '#fff8e0') + rect(58, 46, 36, 3, '#141a2c') +
    ellipse(48, 300, 26, 6, night.snowLit);
}

function woodpile(): string {
  const roll = dice(14);
  const log = (x: number, y: number): string => circle(x, y, 11, '#1c1524') + circle(x, y, 9.6, roll() > 0.5 ? '#a88474' : '#93705f') +
    circle(x - 0.8, y + 0.8, 5.4, '#74544c') + circle(x, y, 2, '#4a3438');
  return along(0, 5, 1, (row) => along(0, 9, 1, (i) => log(18 + i * 21 + (row % 2) * 10, 96 - row * 18))) +
    stroke('M5 108V10M209 108V10', '#2a2539', 7) + polygon([[0, 16], [30, 2], [96, 8], [160, 0], [214, 14], [212, 24], [0, 26]],
    night.snow) + polygon([[0, 26], [0, 20], [70, 16], [150, 20], [214, 18], [212, 26]], night.snowMid) +
    polygon([[0, 110], [50, 100], [140, 106], [216, 98], [216, 112], [0, 112]], '#9db8cf');
}

function drift(w: number, h: number, seed: number): string {
  const roll = dice(seed);
  const top: Vec[] = Array.from({ length: 9 }, (_, i) => [(w * i) / 8, h - Math.sin((i / 8) * Math.PI) * h * (0.6 + roll() * 0.34)]);
  return polygon([...top, [w, h], [0, h]], '#a9bfd3') +
    polygon(top.map(([x, y], i): Vec => [x, i > 4 ? y + (h - y) * 0.5 : y]).concat([[w, h], [w * 0.3, h]]), '#7f99b5') +
    polygon([...top.slice(1, 6), ...top.slice(1, 6).reverse().map(([x, y]): Vec => [x + 8, y + 6])], '#eef4f7');
}

/** The plunge pool, frozen; somebody has cut a hole in it and left a ladder. */
function plunge(): string {
  const w = 330;
  const ice = 'M24 40L70 14H270L310 40L262 66H62Z';
  return polygon([[0, 44], [58, 6], [280, 6], [330, 44], [276, 80], [50, 80]], '#55708f') +
    polygon([[0, 44], [58, 6], [280, 6], [330, 44], [316, 42], [274, 12], [64, 12], [18, 42]], night.snow) +
    clipped('ice', ice, rect(0, 0, w, 90, '#3f7396') + polygon([[24, 40], [180, 10], [250, 10], [80, 70]], '#6aa2c4',
    'fill-opacity=".8"') + polygon([[220, 66], [310, 30], [310, 44], [262, 66]], '#8fc0dc', 'fill-opacity=".7"') +
    stroke('M60 30L110 44L104 58M110 44L170 38M230 20L214 40L250 54M214 40L180 48', '#d8eefa', 1.4, 'stroke-opacity=".8"') +
      polygon([[128, 34], [152, 26], [196, 28], [206, 42], [182, 54], [138, 52]], '#0f2c42') +
      polygon([[128, 34], [152, 26], [196, 28], [206, 42], [196, 36], [154, 32], [134, 40]], '#c9e4f2') +
      polygon([[144, 42], [176, 38], [188, 44], [160, 48]], '#2f6d8a')) +
    stroke('M262 58V4Q262 -2 269 -2T276 4V58M284 50V0Q284 -6 291 -6T298 0V46', bath.brassLit, 3.4, 'transform="translate(0 10)"') +
      rect(8, 80, w - 40, 2, '#3d5674', 'fill-opacity=".4"') + at(58, 62, polygon([[0, 6], [40, 4], [44, 20], [2, 22]], '#9a5a34') +
      polygon([[0, 6], [40, 4], [40, 8], [0, 10]], '#d99a62'));
}

/** A snow officer, built by somebody's children: ushanka, buttons, no sense of humour. */
const snowman = (): string => ellipse(46, 148, 44, 7, '#4d6685', 'fill-opacity=".6"') + circle(46, 116, 33, '#7f99b5') +
  circle(49, 113, 30, '#e4edf3') + circle(46, 68, 24, '#7f99b5') + circle(48.6, 66, 21.4, '#e9f1f6') + circle(46, 34, 17, '#7f99b5') +
  circle(48, 33, 15, '#eef4f7') +
  polygon([[26, 30], [28, 14], [38, 6], [58, 6], [66, 14], [68, 30]], '#5a4a4c') +
    polygon([[42, 6], [58, 6], [66, 14], [68, 30], [44, 30]], '#7d6a66') + polygon([[24, 22], [70, 22], [70, 30], [24, 30]], '#8d7a74') +
    polygon([[24, 24], [32, 24], [30, 46], [22, 44]], '#5a4a4c') + star(49, 25, 5, bath.banner) + circle(44, 35, 2, '#17121b') +
    circle(56, 35, 2, '#17121b') + polygon([[50, 37], [68, 41], [50, 42]], '#d8702c') + stroke('M42 45h14', '#17121b', 2) +
    each(4, (i) => circle(52, 62 + i * 16, 2.4, '#17121b')) + stroke('M24 64L2 44M72 66L92 50M2 44l-2 -8M2 44l-7 1', '#2f2430', 3.4) +
    polygon([[30, 50], [64, 50], [66, 57], [40, 58], [36, 82], [27, 80], [30, 58]], bath.banner);

const sledge = (): string => stroke('M4 60Q-2 40 14 40M4 62H150Q164 60 160 44', '#2a1a20', 6) +
  stroke('M4 62H150Q164 60 160 44', '#8a5a3a', 2.4) + each(3, (i) => rect(28 + i * 46, 34, 6, 28, '#4a2f2b')) +
  polygon([[8, 26], [146, 26], [152, 36], [10, 36]], '#7a4a34') + polygon([[8, 26], [146, 26], [148, 30], [8, 30]], '#b9794a') +
  polygon([[20, 26], [30, 4], [74, 2], [84, 26]], '#5f4a3c') + polygon([[20, 26], [30, 4], [46, 3], [44, 26]], '#3a2c2a') +
  stroke('M24 16Q52 22 80 14', '#c9b08a', 2.4) + polygon([[90, 26], [92, 12], [130, 10], [134, 26]], '#6b2a2c') +
  polygon([[10, 27], [60, 20], [130, 22], [150, 27]], night.snow) + polygon([[0, 66], [60, 60], [166, 66]], night.snowLit);

/** A round summer bandstand, shut for the winter and hung with bulbs: here the strong men pose. */
function bandstand(): string {
  const [w, mid] = [560, 280];
  const post = (x: number, tone: string): string => rect(x - 7, 108, 14, 166, tone) + rect(x - 7, 108, 4, 166, '#1c253a') +
    rect(x - 11, 104, 22, 8, '#4c5c7a') + rect(x - 10, 262, 20, 12, '#33405e');
  const roof = polygon([[20, 110], [130, 44], [430, 44], [540, 110]], '#232b44') +
    polygon([[20, 110], [130, 44], [240, 38], [320, 36], [430, 44], [540, 110], [470, 100], [380, 108], [280, 98], [170, 108], [90, 100]],
    night.snowLit) + polygon([[20, 110], [60, 86], [180, 92], [290, 84], [400, 92], [500, 86], [540, 110], [470, 100], [380, 108],
    [280, 98], [170, 108], [90, 100]], night.snowMid) +
    polygon([[200, 46], [mid, 6], [360, 46]], '#232b44') + polygon([[200, 46], [mid, 6], [360, 46], [330, 42], [mid, 22], [230, 44]],
      night.snow);
  const shell = polygon([[60, 274], [60, 116], [500, 116], [500, 274]], '#141c30') +
    each(9, (i) => { const a = Math.PI + (i / 9) * Math.PI; const b = Math.PI + ((i + 1) / 9) * Math.PI;
    return polygon([[mid, 274], [mid + Math.cos(a) * 212, 274 + Math.sin(a) * 158], [mid + Math.cos(b) * 212, 274 + Math.sin(b) * 158]],
    i % 2 ? '#3d1a26' : '#531f2a'); });
  const frieze = rect(24, 108, 512, 18, '#5a1a22') + rect(24, 108, 512, 3, '#8a2a2c') + lettering('СИЛАЧИ МОСКВЫ', mid, 122.5, 13,
    bath.thread, { anchor: 'middle', tracking: 0.16 });
  const bulbs = each(19, (i) => circle(36 + i * 27.1, 131 + (i % 2) * 5 + Math.sin(i * 0.8) * 2, 3.6,
    i % 3 === 0 ? '#ff6a4a' : '#ffe08a') + circle(35 + i * 27.1, 130 + (i % 2) * 5 + Math.sin(i * 0.8) * 2, 1.4, '#fff8e0'));
  const stage = polygon([[10, 274], [550, 274], [550, 324], [10, 324]], '#2b3048') + rect(10, 274, 540, 7, '#5a6d8c') +
    polygon([[10, 276], [90, 268], [200, 274], [340, 267], [450, 273], [550, 268], [550, 278], [10, 278]], night.snow) +
    along(20, 545, 30, (x, i) => polygon([[x, 286], [x + 14, 286], [x + 7, 304]], i % 2 ? '#7d2a2c' : '#c9b08a', 'fill-opacity=".8"')) +
    rect(10, 316, 540, 8, '#141a2c');
  const podium = rect(196, 234, 168, 40, '#0d0a12', 'fill-opacity=".4"') + rect(246, 214, 70, 60, '#b8a48e') +
    rect(246, 214, 20, 60, '#7a6a66') + rect(188, 234, 58, 40, '#a3907e') + rect(188, 234, 16, 40, '#6b5c5c') +
    rect(316, 244, 58, 30, '#97857a') + rect(316, 244, 16, 30, '#64565a') + lettering('1', 284, 256, 28, bath.bannerDark,
    { anchor: 'middle' }) + lettering('2', 221, 264, 20, bath.bannerDark, { anchor: 'middle' }) +
    lettering('3', 348, 268, 16, bath.bannerDark, { anchor: 'middle' });
  const cup = polygon([[264, 168], [298, 168], [292, 190], [285, 197], [285, 204], [292, 212], [270, 212], [277, 204], [277, 197],
    [270, 190]], '#e9b23c') + polygon([[264, 168], [274, 168], [276, 190], [277, 197], [270, 190]], '#9a6a22') +
    stroke('M264 172Q252 174 256 184T270 190M298 172Q310 174 306 184T292 190', '#e9b23c', 3) + star(281, 181, 6, bath.banner) +
    polygon([[290, 170], [295, 170], [291, 186]], '#fff1c0');
  const emblem = star(mid, 26, 12, night.star, '#3a1622');
  const rail = [[70, 188], [372, 490]].map(([a, b]) => rect(a!, 232, b! - a!, 5, '#4c5c7a') +
    along(a! + 8, b!, 16, (x) => rect(x, 236, 3, 38, '#33405e')) + polygon([[a!, 233], [a! + 30, 227], [b!, 230], [b!, 233]],
    night.snow)).join('');
  return shell + post(74, '#33405e') + post(486, '#33405e') + rail + podium + cup + stage + post(180, '#3d4c6a') + post(380, '#3d4c6a') +
    frieze + roof + bulbs + emblem + rect(0, 322, w, 4, '#4d6685', 'fill-opacity=".6"');
}

const flag = (): string => rect(6, 0, 5, 250, '#141a2c') + rect(8, 0, 1.6, 250, '#5a6d8c') + circle(8.5, 2, 5, '#e9b23c') +
  polygon([[12, 10], [50, 18], [92, 8], [90, 64], [50, 72], [12, 64]], bath.banner) + polygon([[12, 10], [34, 14], [34, 69], [12, 64]],
  bath.bannerDark) + polygon([[62, 14], [92, 8], [90, 64], [62, 70]], '#de4a3a') + star(36, 34, 10, '#e9b23c');
/** Bulbs on a wire, from pole to pole. */
const bulbs = (): string => { const y = (x: number): number => 8 + Math.sin((x / 400) * Math.PI) * 34;
  return stroke(path(Array.from({ length: 21 }, (_, i): Vec => [i * 20, y(i * 20)]), false), '#141a2c', 1.8) +
  each(13, (i) => circle(16 + i * 31, y(16 + i * 31) + 6, 4.2, i % 3 ? '#ffe08a' : '#ff7a5a') + circle(15 + i * 31, y(16 + i * 31) +
  5, 1.6, '#fffbe8')); };
const signYard = (): string => rect(54, 40, 7, 90, '#2a2539') + polygon([[4, 6], [116, 0], [118, 46], [6, 50]], '#141a2c') +
  polygon([[8, 10], [112, 4], [114, 42], [10, 46]], '#7f99b5') + lettering('ПРОРУБЬ', 61, 24, 13, '#17203a', { anchor: 'middle' }) +
  lettering('-24°', 61, 40, 13, '#8a1c22', { anchor: 'middle' }) + polygon([[2, 8], [40, 0], [118, 2], [116, 6], [40, 8]], night.snow);
const rack = (): string => each(4, (i) => polygon([[14 + i * 22, 150], [19 + i * 22, 12], [24 + i * 22, 2], [29 + i * 22, 14], [25 +
  i * 22, 150]], ['#7d2a2c', '#b9794a', '#3d5c78', '#b9794a'][i]!) + polygon([[14 + i * 22, 150], [19 + i * 22, 12], [21 + i * 22, 12],
  [18 + i * 22, 150]], '#1d1826')) + rect(0, 60, 110, 8, '#38324a') + rect(0, 57, 110, 4, night.snow) + rect(6, 60, 7, 92, '#2a2539') +
  rect(98, 60, 7, 92, '#2a2539') + polygon([[0, 154], [40, 142], [110, 150], [110, 156], [0, 156]], night.snowLit);

export const yard: readonly Piece[] = [
  { name: 'fence', w: 304, h: 110, art: fence }, { name: 'street-lamp', w: 100, h: 308, art: lampPost }, { name: 'woodpile', w: 216,
    h: 112, art: woodpile },
  { name: 'snow-drift-1', w: 300, h: 46, art: () => drift(300, 46, 3) }, { name: 'snow-drift-2', w: 190, h: 34, art: () => drift(190, 34,
    8) }, { name: 'plunge-pool', w: 330, h: 90, art: plunge },
  { name: 'snowman', w: 98, h: 158, art: snowman }, { name: 'sledge', w: 170, h: 68, art: sledge }, { name: 'bandstand', w: 560, h: 326,
    art: bandstand }, { name: 'flag', w: 100, h: 250, art: flag },
  { name: 'bulbs', w: 400, h: 60, art: bulbs }, { name: 'sign-ice', w: 120, h: 132, art: signYard }, { name: 'ski-rack', w: 112, h: 158,
    art: rack },
];
