import type { Piece } from './piece.ts';
import { along, each, ellipse, path, polygon, rect, stroke, type Vec } from './shapes.ts';

/** Out-of-focus silhouettes before the lane. They frame the fight and never cover its middle. */
const dark = '#120c14';

const pillar = (): string => polygon([[6, 0], [70, 0], [62, 560], [0, 560]], dark) + polygon([[70, 0], [81, 0], [72, 560], [62, 560]],
  '#43202a') + polygon([[0, 0], [82, 0], [78, 30], [4, 34]], '#1d131c');

const leaves = (x: number, y: number, count: number): string => each(count, (i) => {
  const a = -Math.PI / 2 + ((i - (count - 1) / 2) / count) * 1.9;
  const l = 62 - Math.abs(i - (count - 1) / 2) * 3;
  const [tx, ty] = [x + Math.cos(a) * l, y + Math.sin(a) * l];
  return polygon([[x - 4, y], [tx - 6, ty + 5], [tx + 4, ty], [x + 5, y]], i % 2 ? '#2c3a22' : '#1d2718');
});

/** A bucket with a birch broom standing in it. */
const bucket = (): string => leaves(58, 82, 11) + polygon([[10, 190], [18, 84], [108, 78], [118, 190]], '#1a1016') +
  polygon([[17, 88], [108, 80], [107, 90], [17, 97]], '#8a5a3a') +
  polygon([[14, 120], [111, 114], [112, 123], [13, 129]], '#6a4a34') + polygon([[18, 84], [36, 83], [30, 190], [10, 190]], '#0d080d') +
    stroke('M18 86C24 26 100 20 108 80', '#1a1016', 6);

const benchEnd = (): string => polygon([[0, 60], [300, 46], [304, 62], [0, 78]], dark) + polygon([[0, 60], [300, 46], [300, 50], [0, 64]],
  '#5c3428') + polygon([[30, 74], [60, 72], [52, 170], [30, 170]], dark) + polygon([[236, 64], [266, 62], [270, 170], [244, 170]], dark) +
  polygon([[84, 56], [150, 53], [158, 110], [130, 104], [92, 112]], '#3a2f38') + polygon([[84, 56], [110, 55], [112, 108], [92, 112]],
    '#241b24') + polygon([[90, 96], [156, 92], [157, 99], [91, 103]], '#5a1a20');

/** The rail of the pool, close to the eye. */
const railing = (): string => stroke('M10 150V50Q10 24 36 24H264Q290 24 290 50V150', dark, 13) +
  stroke('M13 150V52Q13 27 38 27H262', '#6a4630', 3) + stroke('M10 90H290', dark, 8);

const pipeFront = (): string => rect(20, 0, 34, 560, dark) + rect(44, 0, 5, 560, '#5a3a28') + rect(12, 130, 50, 22, '#1d131c') +
  rect(12, 420, 50, 22, '#1d131c') + rect(12, 130, 50, 4, '#5a3a28');

const trunk = (): string => polygon([[24, 0], [78, 0], [92, 560], [0, 560]], '#10131f') +
  polygon([[70, 0], [78, 0], [92, 560], [80, 560]], '#4c6482') +
  each(9, (i) => polygon([[28 + (i % 3) * 12, 40 + i * 56], [58 + (i % 2) * 14, 35 + i * 56], [44, 46 + i * 56]], '#2c3c56'));

/** Fir branches heavy with snow hang into the top of the picture. */
const branch = (): string => {
  const under = (x: number): number => 74 - Math.abs(x - 185) * 0.36;
  const spray = (x: number, l: number): string => polygon([[x - 9, under(x) - 12], [x - 6, under(x) + l], [x + 2, under(x) + l * 0.66],
    [x + 9, under(x) + l * 0.9], [x + 12, under(x) - 12]], '#0e1422');
  const top = Array.from({ length: 11 }, (_, i): Vec => [10 + i * 35, under(10 + i * 35) - 6 + (i % 2) * 4]);
  return polygon([[0, 0], ...top, [370, 0]], '#0e1422') + along(24, 350, 24, (x, i) => spray(x, 22 + (i % 3) * 12)) +
    each(3, (i) => polygon([[40 + i * 96, 0], [70 + i * 96, 24 + (i % 2) * 12], [130 + i * 70, 30 + (i % 2) * 8], [150 + i * 80, 8],
      [140 + i * 80, 0]], '#6f8cab') + polygon([[60 + i * 96, 0], [84 + i * 94, 14 + (i % 2) * 10], [130 + i * 76, 16], [140 +
      i * 78, 0]], '#b6cadb'));
};

const drift = (): string => polygon([[4, 110], [40, 70], [100, 36], [210, 20], [330, 42], [420, 34], [480, 70], [516, 110]], '#425a78') +
  polygon([[4, 110], [40, 70], [100, 36], [210, 20], [330, 42], [420, 34], [480, 70], [516, 110], [420, 50], [330, 58], [210, 36],
  [100, 54]], '#8aa6c0') + polygon([[90, 34], [210, 20], [270, 31], [200, 28]], '#dce8f0');

const fence = (): string => along(6, 420, 40, (x, i) => polygon([[x, 40 + (i % 2) * 8], [x + 13, 26 + (i % 2) * 8], [x + 26, 40 +
  (i % 2) * 8], [x + 26, 160], [x, 160]], '#0e1220') + polygon([[x - 1, 41 + (i % 2) * 8], [x + 13, 25 + (i % 2) * 8], [x + 27, 41 +
  (i % 2) * 8], [x + 13, 33 + (i % 2) * 8]], '#8ea8c2')) + rect(0, 84, 430, 13, '#0e1220') + rect(0, 82, 430, 4, '#7f9bb8');

/** Skis and a sledge stuck into the snow, near the eye. */
const skis = (): string => polygon([[40, 200], [56, 12], [64, 0], [72, 6], [58, 200]], '#0e1220') +
  polygon([[74, 200], [84, 22], [94, 10], [100, 18], [92, 200]], '#0e1220') + stroke('M120 200L112 30', '#0e1220', 6) +
  ellipse(113, 150, 16, 5, '#0e1220') + polygon([[52, 60], [60, 14], [64, 4], [62, 60]], '#5a2028') +
  polygon(([[0, 200], [30, 186], [90, 180], [150, 190], [170, 200]] as Vec[]), '#5a7595') +
    stroke(path([[6, 198], [40, 186], [96, 182]] as Vec[], false), '#b6cadb', 3);

export const foreground: readonly Piece[] = [
  { name: 'front-pillar', w: 90, h: 540, scale: 1, blur: 1.4, art: pillar },
  { name: 'front-bucket', w: 130, h: 190, scale: 1.5, blur: 1.2, art: bucket },
  { name: 'front-bench', w: 310, h: 170, scale: 1, blur: 1.4, art: benchEnd },
  { name: 'front-railing', w: 300, h: 150, scale: 1, blur: 1.6, art: railing },
  { name: 'front-pipe', w: 74, h: 540, scale: 1, blur: 2, art: pipeFront },
  { name: 'front-birch', w: 96, h: 540, scale: 1, blur: 2, art: trunk },
  { name: 'front-branch', w: 370, h: 130, scale: 1, blur: 1.6, art: branch },
  { name: 'front-drift', w: 520, h: 110, scale: 1, blur: 2, art: drift },
  { name: 'front-fence', w: 430, h: 160, scale: 1, blur: 1.6, art: fence },
  { name: 'front-skis', w: 170, h: 200, scale: 1, blur: 1.4, art: skis },
];
