import { lobby, neon } from './chicago-palette.ts';
import type { Piece } from './piece.ts';
import { along, circle, each, ellipse, filled, polygon, rect, stroke } from './shapes.ts';

/** Out-of-focus shapes before the lane, with one edge of the place's light on each. They frame the fight and never cover its middle. */
const dark = '#0f0c14';

const column = (): string => rect(8, 0, 46, 560, dark) + rect(50, 0, 8, 560, '#4a2c26') + rect(57, 0, 2.4, 560, lobby.railLit,
  'fill-opacity=".7"') + polygon([[0, 0], [68, 0], [62, 44], [4, 44]], dark) + rect(4, 42, 60, 5, lobby.brassDark) +
  rect(18, 120, 18, 300, '#1a1219');

/** Brass posts and a velvet rope: wait your turn. */
const rope = (): string => [30, 250].map((x) => rect(x - 5, 30, 10, 150, dark) + rect(x + 2, 30, 3, 150, lobby.brass) +
  circle(x, 24, 10, dark) + circle(x + 3, 21, 4, lobby.brassLit) + ellipse(x, 182, 32, 8, dark)).join('') +
  stroke('M30 44Q140 128 250 44', '#3a141c', 13) + stroke('M34 42Q140 122 246 42', '#8a3236', 3);

const plant = (): string => each(11, (i) => { const a = -Math.PI / 2 + (i - 5) * 0.3; const l = 120 - Math.abs(i - 5) * 7;
  const [x, y] = [120 + Math.cos(a) * l, 150 + Math.sin(a) * l];
  return polygon([[112, 152], [x - 10 + (x - 120) * 0.02, y + 16], [x, y], [128, 152]], i % 2 ? '#16211d' : '#101915') +
    stroke(`M126 150L${x} ${y}`, '#3d5a48', 1.6); }) + polygon([[78, 150], [162, 150], [152, 230], [88, 230]], dark) +
    polygon([[146, 150], [162, 150], [152, 230], [142, 230]], '#5a3424');

/** A clerk's desk end with a lamp, a mug and a typewriter. */
const clerk = (): string => polygon([[0, 112], [330, 100], [340, 116], [0, 130]], '#1a1217') +
  polygon([[0, 112], [330, 100], [331, 103], [0, 115]], lobby.rail) + polygon([[0, 130], [330, 116], [320, 200], [0, 200]], dark) +
  filled('M60 58C66 30 150 28 160 54Z', '#0f241d') + polygon([[62, 57], [160, 53], [160, 57], [62, 61]], '#ffe3a0') +
  rect(106, 56, 8, 56, dark) + ellipse(110, 110, 34, 7, dark) + polygon([[196, 106], [204, 72], [286, 66], [298, 100]], '#120e16') +
  polygon([[214, 72], [276, 68], [270, 36], [222, 40]], '#cdbb94', 'fill-opacity=".55"') +
  each(3, (i) => rect(212, 80 + i * 7, 74, 2.4, '#3a3238'));

const bollards = (): string => [36, 190].map((x) => rect(x - 20, 30, 40, 150, dark) + ellipse(x, 30, 20, 7, '#2a262c') +
  polygon([[x - 20, 60], [x + 20, 44], [x + 20, 68], [x - 20, 84]], '#8a6a24') +
  polygon([[x - 20, 110], [x + 20, 94], [x + 20, 118], [x - 20, 134]], '#8a6a24') + rect(x + 14, 30, 5, 150, neon.sodium,
  'fill-opacity=".45"')).join('');

const chains = (): string => along(24, 150, 54, (x, i) => each(15 - i * 3, (k) => ellipse(x, 10 + k * 20, k % 2 ? 4 : 8, 12, 'none',
  `stroke="${dark}" stroke-width="5"`) + (k % 2 ? '' : stroke(`M${x + 8} ${4 + k * 20}v12`, '#8a5a2c', 2)))) +
  filled('M20 300q-14 24 8 34q22 0 18 -22l-10 2q0 10 -8 9q-8 -4 0 -22z', dark);

const drums = (): string => [70, 176].map((x, i) => rect(x - 48, 34 + i * 10, 96, 170, dark) + ellipse(x, 34 + i * 10, 48, 13, '#232128') +
  ellipse(x, 34 + i * 10, 40, 9, dark) + rect(x - 48, 84 + i * 10, 96, 6, '#2b2a31') + rect(x - 48, 140 + i * 10, 96, 6, '#2b2a31') +
  rect(x + 36, 40 + i * 10, 9, 160, i ? '#6a3f24' : '#7a4a26')).join('') + rect(50, 104, 36, 24, '#8a6a24', 'fill-opacity=".7"');

/** Riveted leg of the elevated railway. */
const girder = (): string => rect(8, 0, 84, 560, '#0b1114') + rect(8, 0, 14, 560, '#070b0e') + rect(80, 0, 12, 560, '#1d3a3a') +
  rect(90, 0, 3, 560, neon.magenta, 'fill-opacity=".45"') + along(16, 560, 34, (y) => circle(30, y, 3.6, '#1f2d30') +
  circle(70, y, 3.6, '#1f2d30')) + along(40, 560, 136, (y) => stroke(`M30 ${y}L70 ${y + 68}M70 ${y}L30 ${y + 68}`, '#162226', 7)) +
  rect(0, 0, 100, 20, '#0b1114');

const meter = (): string => rect(36, 80, 12, 140, '#0b1014') + rect(44, 80, 3, 140, '#2f6a6a') +
  filled('M16 80C10 30 22 8 42 8C62 8 74 30 68 80Z', '#0b1014') + filled('M58 16C70 30 70 60 66 78H60C64 56 64 34 58 16Z', '#3a8a8a',
  'fill-opacity=".8"') + filled('M24 40C26 22 58 22 60 40Z', '#8a3028') + rect(30, 50, 24, 14, '#1d2a30') + rect(38, 54, 8, 3, '#c9b06a');

/** Cases on a porter's trolley. */
const trolley = (): string => stroke('M20 20V170H300', '#0c1013', 9) + stroke('M24 20V166', '#4a8a86', 2) +
  polygon([[50, 110], [180, 104], [184, 164], [52, 166]], '#14161c') + polygon([[50, 110], [180, 104], [180, 109], [50, 115]], '#6a4a34') +
  polygon([[64, 60], [158, 54], [162, 104], [68, 110]], '#1a1418') + polygon([[64, 60], [158, 54], [158, 58], [64, 64]], '#8a5a3c') +
  rect(96, 40, 34, 16, 'none', `stroke="#0c1013" stroke-width="6"`) + polygon([[196, 100], [282, 98], [286, 164], [196, 166]], '#101820') +
  polygon([[270, 98], [282, 98], [286, 164], [276, 164]], '#3a6a70') + circle(60, 186, 16, '#0c1013') + circle(266, 186, 16, '#0c1013') +
  rect(100, 76, 20, 14, '#8a7a5a', 'fill-opacity=".6"');

const cone = (): string => polygon([[8, 150], [52, 10], [68, 10], [112, 150]], '#1c0f0c') +
  polygon([[34, 66], [86, 66], [96, 98], [24, 98]], '#6d5c4c') + polygon([[68, 10], [74, 10], [112, 150], [98, 150]], '#a8481f') +
  polygon([[0, 146], [120, 146], [124, 162], [-4, 162]], dark);

const sacks = (): string => filled('M14 150C0 110 20 76 56 70L52 52L84 50L80 70C116 78 130 116 118 150Z', '#14110f') +
  filled('M92 78C116 90 128 120 118 150H104C112 124 108 98 92 78Z', '#6d5636') +
  filled('M120 150C112 120 134 96 160 94L158 80L182 79L180 94C206 102 214 128 206 150Z', '#100e0e') +
  filled('M186 100C204 110 210 130 206 150H196C200 130 198 114 186 100Z', '#5a4630') + rect(52, 108, 30, 26, '#3a2f22');

export const chicagoForeground: readonly Piece[] = [
  { name: 'front-column', w: 68, h: 540, scale: 1, blur: 1.6, art: column },
  { name: 'front-rope', w: 290, h: 192, scale: 1, blur: 1.4, art: rope },
  { name: 'front-plant', w: 240, h: 230, scale: 1, blur: 1.4, art: plant },
  { name: 'front-clerk', w: 340, h: 190, scale: 1, blur: 1.4, art: clerk },
  { name: 'front-bollards', w: 230, h: 180, scale: 1, blur: 1.4, art: bollards },
  { name: 'front-chains', w: 160, h: 340, scale: 1, blur: 1.6, art: chains },
  { name: 'front-drums', w: 240, h: 200, scale: 1, blur: 1.4, art: drums },
  { name: 'front-girder', w: 104, h: 540, scale: 1, blur: 2, art: girder },
  { name: 'front-meter', w: 84, h: 220, scale: 1, blur: 1.2, art: meter },
  { name: 'front-trolley', w: 310, h: 204, scale: 1, blur: 1.4, art: trolley },
  { name: 'front-cone', w: 124, h: 164, scale: 1, blur: 1.2, art: cone },
  { name: 'front-sacks', w: 224, h: 152, scale: 1, blur: 1.4, art: sacks },
];
