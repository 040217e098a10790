import type { Piece } from './piece.ts';
import { bath, fire } from './palette.ts';
import { along, arch, at, circle, clipped, dice, each, ellipse, filled, path, polygon, rect, star, stroke, type Vec } from './shapes.ts';
import { lettering } from './lettering.ts';

/** Where the steam is made: soot, brick and brass. */
function bricks(x0: number, y0: number, w: number, h: number, seed: number, opacity = 0.75): string {
  const roll = dice(seed);
  return along(0, h, 18, (y, row) => along(-(row % 2) * 16, w, 32, (x) => {
    const left = Math.max(0, x);
    const bw = Math.min(x + 29, w) - left;
    const tone = roll();
    return bw < 3 ? '' : rect(x0 + left, y0 + y, bw, Math.min(15, h - y),
      tone > 0.82 ? fire.brickLit : tone < 0.16 ? '#502329' : fire.brick, `fill-opacity="${opacity}"`);
  }));
}

function wall(): string {
  return rect(0, 0, 304, 338, fire.brickDark) + along(0, 338, 18, (y, row) => along(0, 320, 32, (x) => rect(x - (row % 2) * 16, y, 29, 15,
    (x * 7 + row * 13) % 11 > 8 ? '#6b3230' : (x + row * 5) % 9 < 2 ? '#4c2228' : '#5a292c', 'fill-opacity=".7"'))) +
    rect(0, 0, 304, 338, '#2a1830', 'fill-opacity=".38"') + rect(0, 250, 304, 88, '#2a141c', 'fill-opacity=".55"') +
      rect(0, 244, 304, 7, '#8a6a52') + rect(0, 251, 304, 3, '#1c1016') +
    along(0, 304, 38, (x) => rect(x + 1, 258, 36, 68, '#4a1d24', 'fill-opacity=".8"') + rect(x + 1, 258, 36, 2, '#6f3035')) +
      rect(0, 330, 304, 8, bath.skirting) +
    polygon([[0, 0], [304, 0], [304, 60], [0, 90]], '#170f18', 'fill-opacity=".5"');
}

/** The furnace of the steam room: the word over its mouth, coals, and a hood that goes up through the roof. */
function furnace(): string {
  const [w, h] = [360, 330];
  const mouth = (inset: number): string => arch(110 + inset, 128 + inset * 1.3, 140 - inset * 2, 148 - inset * 1.3);
  const bars = each(6, (i) => rect(120 + i * 22, 238, 3.4, 40, '#16090d'));
  const coals = polygon([[110, 276], [122, 250], [140, 262], [156, 242], [178, 258], [198, 244], [218, 262], [236, 250], [250, 276]],
    fire.coal) +
    polygon([[124, 276], [136, 260], [150, 268], [166, 252], [186, 266], [206, 254], [228, 268], [238, 276]], fire.coalLit) +
    polygon([[146, 276], [160, 264], [176, 272], [192, 262], [210, 276]], fire.core);
  const tongues = filled('M140 262C132 236 150 226 148 200C166 214 166 232 172 240C178 222 172 204 186 184C200 206 196 226 206 238C212 226 212 214 210 204C228 222 230 246 220 262Z', fire.flame) +
    filled('M156 264C152 246 164 238 164 222C176 234 178 246 184 250C190 238 188 224 192 214C206 232 206 250 206 264Z', fire.core);
  const body = polygon([[20, h], [20, 120], [56, 84], [304, 84], [340, 120], [340, h]], fire.brickDark) +
    clipped('fb', path([[20, h], [20, 120], [56, 84], [304, 84], [340, 120], [340, h]] as Vec[]), bricks(20, 84, 320, 246, 6, 0.9)) +
    polygon([[20, h], [20, 120], [56, 84], [80, 84], [80, h]], fire.brickDeep, 'fill-opacity=".72"') +
      polygon([[300, h], [300, 84], [304, 84], [340, 120], [340, h]], '#8a4438', 'fill-opacity=".5"');
  const hood = polygon([[92, 84], [132, 0], [228, 0], [268, 84]], '#33262f') + polygon([[92, 84], [132, 0], [154, 0], [124, 84]],
    '#1d151d') + polygon([[236, 84], [204, 0], [228, 0], [268, 84]], '#57434a') +
    rect(84, 78, 192, 10, bath.brassDark) + rect(84, 79, 192, 4, bath.brass) + each(9, (i) => circle(96 + i * 21, 83, 2, bath.brassLit));
  const ring = each(15, (i) => { const a = Math.PI + (i + 0.5) * (Math.PI / 15); const [x, y] = [180 + Math.cos(a) * 82, 198 +
    Math.sin(a) * 82]; return `<g transform="rotate(${(a * 180) / Math.PI + 90} ${x} ${y})">${rect(x - 8, y - 11, 16, 22, i % 2 ? '#8a4a3c' : '#733a34', 'stroke="#241016" stroke-width="1.6"')}</g>`; });
  const lip = rect(84, 274, 192, 14, '#241319') + rect(84, 274, 192, 3, '#b06a3c') +
    polygon([[60, 330], [76, 288], [284, 288], [300, 330]], '#3a1a20') + rect(60, 326, 240, 4, '#1d0f14') +
    each(5, (i) => rect(96 + i * 38, 298, 22, 20, '#1a0c11') + rect(99 + i * 38, 301, 16, 14, fire.ember,
    `fill-opacity="${0.35 + (i % 3) * 0.25}"`));
  return hood + body + ring + filled(mouth(-2), fire.soot) + filled(mouth(9), '#7a1c18') + filled(mouth(14), fire.ember) +
    clipped('mouth', mouth(10), tongues + coals) + bars + lip +
    rect(98, 100, 164, 22, '#241016') + rect(98, 100, 164, 2, '#8a4a3c') + lettering('ПАРИЛЬНЯ', 180, 117, 17, bath.thread,
      { anchor: 'middle', tracking: 0.08 }) + star(70, 118, 12, bath.banner) + star(290, 118, 12, bath.banner) +
    rect(0, 322, w, 8, '#1d131a');
}

/** Stones in the fire basket and, held in tongs, the one that is handed to a captain. */
function stoneRack(): string {
  const stone = (x: number, y: number, r: number, heat: number): string => {
    const tone = ['#4a3c44', '#8a3424', '#e05a24'][heat]!;
    const lit = ['#6a5860', '#d8572c', '#ffb84a'][heat]!;
    return polygon([[x - r, y + r * 0.5], [x - r * 0.8, y - r * 0.4], [x - r * 0.1, y - r * 0.8], [x + r * 0.8, y - r * 0.5], [x + r, y +
      r * 0.4], [x + r * 0.3, y + r * 0.8]], tone, 'stroke="#17101a" stroke-width="1.6"') +
      polygon([[x - r * 0.6, y - r * 0.3], [x - r * 0.1, y - r * 0.7], [x + r * 0.7, y - r * 0.4], [x + r * 0.2, y]], lit);
  };
  const legs = polygon([[16, 118], [26, 60], [32, 60], [26, 118]], bath.brassDark) +
    polygon([[154, 118], [140, 60], [146, 60], [164, 118]], bath.brassDark);
  const basket = polygon([[6, 44], [174, 44], [158, 84], [22, 84]], '#241319') + polygon([[6, 44], [174, 44], [172, 50], [8, 50]],
    '#57434a') + each(11, (i) => stroke(`M${18 + i * 14.4} 50L${30 + i * 12} 84`, '#57434a', 1.6));
  const heap = stone(32, 38, 14, 0) + stone(62, 34, 15, 1) + stone(94, 36, 16, 2) + stone(124, 34, 14, 1) + stone(150, 38, 13, 0) +
    stone(48, 20, 13, 1) + stone(78, 14, 14, 2) + stone(110, 18, 13, 2) + stone(134, 22, 10, 0);
  const tongs = stroke('M84 4L120 -34M96 10L130 -28', '#17101a', 6) + stroke('M84 4L120 -34M96 10L130 -28', '#8a7f8a', 2.6);
  return at(6, 44, legs + heap + basket + tongs);
}

function boiler(): string {
  const rivets = each(9, (i) => circle(18 + i * 18, 92, 2, '#d9a25e') + circle(18 + i * 18, 206, 2, '#8f5a35'));
  return rect(70, 0, 26, 60, bath.brassDark) + rect(74, 0, 7, 60, bath.brass) +
    polygon([[0, 84], [30, 50], [140, 50], [170, 84], [170, 216], [0, 216]], '#4f3330') +
    polygon([[0, 84], [30, 50], [60, 50], [44, 84], [44, 216], [0, 216]], '#2b1a20') +
      polygon([[108, 84], [112, 50], [140, 50], [148, 84], [148, 216], [108, 216]], '#8f5a35') +
      polygon([[118, 84], [121, 52], [130, 52], [134, 84], [134, 216], [118, 216]], '#d9975a') +
    rect(0, 86, 170, 12, '#33211f') + rect(0, 200, 170, 12, '#33211f') + rivets + circle(66, 146, 34, '#241319') +
      circle(66, 146, 30, '#6b4636') + circle(66, 146, 26, '#33211f') + each(8, (i) => { const a = (i * Math.PI) / 4;
      return circle(66 + Math.cos(a) * 28, 146 + Math.sin(a) * 28, 2.2, bath.brassLit); }) +
    star(66, 146, 15, bath.banner) + polygon([[14, 216], [34, 216], [30, 240], [18, 240]], '#241319') +
      polygon([[136, 216], [156, 216], [152, 240], [140, 240]], '#241319') +
    stroke('M170 120H206V0', bath.brassDark, 14) + stroke('M170 119H205V0', bath.brass, 9) + stroke('M170 117H204V0', bath.brassLit, 2);
}

/** Oak barrels of cold water, one open with a ladle in it. */
function barrels(): string {
  const barrel = (x: number, y: number, w: number, h: number): string => {
    const body = `M${x} ${y}C${x - w * 0.09} ${y + h * 0.35} ${x - w * 0.09} ${y + h * 0.65} ${x} ${y + h}H${x + w}C${x + w * 1.09} ${y + h * 0.65} ${x + w * 1.09} ${y + h * 0.35} ${x + w} ${y}Z`;
    return clipped(`b${x}`, body, rect(x - 20, y, w + 40, h, '#6b4232') + rect(x - 20, y, w * 0.3 + 20, h, '#3f2624') +
      rect(x + w * 0.62, y, w * 0.2, h, '#8f5f40') +
      along(x, x + w, w / 6, (u) => rect(u, y, 1.4, h, '#2f1c1e')) + rect(x - 20, y + h * 0.14, w + 40, 7, '#4a4650') +
        rect(x - 20, y + h * 0.14, w + 40, 2, '#8b8793') + rect(x - 20, y + h * 0.74, w + 40, 7, '#4a4650') +
        rect(x - 20, y + h * 0.74, w + 40, 2, '#8b8793')) +
      ellipse(x + w / 2, y, w / 2, w * 0.13, '#8f5f40') + ellipse(x + w / 2, y + 1, w / 2 - 4, w * 0.1, '#1d4152') +
        ellipse(x + w / 2 + 4, y, w / 3.4, w * 0.05, '#7fc0cf', 'fill-opacity=".8"');
  };
  return ellipse(110, 116, 108, 8, '#120a14', 'fill-opacity=".6"') + barrel(86, 12, 58, 88) + barrel(12, 26, 66, 90) +
    barrel(150, 34, 60, 82) + stroke('M50 30L74 4', '#a5683f', 4) + stroke('M50 29L74 3', '#d9a25e', 1.4);
}

function logs(): string {
  const roll = dice(71);
  const log = (x: number, y: number, r: number): string => circle(x, y, r, '#2c1a1c') +
    circle(x, y, r - 1.4, roll() > 0.4 ? '#c99a68' : '#b08255') + circle(x - 0.6, y + 0.6, r * 0.55, '#9a6c48', 'fill-opacity=".8"') +
    circle(x, y, r * 0.22, '#6b4232');
  return along(0, 4, 1, (row) => along(0, 9 - row, 1, (i) => log(14 + row * 8.6 + i * 17, 68 - row * 15, 8.8))) +
    rect(0, 76, 172, 5, '#241319') + stroke('M4 78V6M168 78V6', bath.brassDark, 5);
}

/** Coal heap with a shovel. */
const coal = (): string => polygon([[0, 54], [22, 30], [44, 20], [70, 6], [96, 18], [120, 32], [140, 54]], '#17121b') +
  polygon([[30, 40], [50, 24], [62, 30], [46, 44]], '#33293a') + polygon([[74, 16], [92, 24], [84, 36], [68, 30]], '#2c2333') +
  polygon([[96, 40], [112, 34], [120, 46], [100, 50]], '#3a2a33') +
  polygon([[60, 44], [70, 38], [76, 46]], fire.ember) + polygon([[36, 50], [44, 46], [48, 52]], '#8a2a1c') +
    stroke('M96 20L128 -30', bath.woodMid, 5) + stroke('M95 20L127 -30', bath.wood, 1.8);

export const furnaceHall: readonly Piece[] = [
  { name: 'wall-brick', w: 304, h: 338, art: wall },
  { name: 'furnace', w: 360, h: 330, art: furnace },
  { name: 'stone-rack', w: 190, h: 166, art: stoneRack },
  { name: 'boiler', w: 214, h: 240, art: boiler },
  { name: 'barrels', w: 220, h: 126, art: barrels },
  { name: 'logs', w: 172, h: 82, art: logs },
  { name: 'coal-heap', w: 140, h: 90, art: () => at(0, 34, coal()) },
];
