/** Petrovka 38, Moscow, late: the only lamp that is still on in the militia's headquarters. */
import { lettering } from '../../backdrops/lettering.ts';
import { night } from '../../backdrops/palette.ts';
import { along, at, circle, clipped, curve, dice, each, ellipse, filled, group, path, polygon, rect, star, stroke, type Vec } from '../../backdrops/shapes.ts';
import { calmBelow, fading, glow, H, snowfall, vignette, W } from './kit.ts';
import { desk, files, lamp, phone, room, safe, table, teaGlass } from './petrovka-furniture.ts';

const [left, right, top, foot] = [322, 638, 40, 262];

/** One of the seven towers, a star on it, far away over the roofs. */
function tower(x: number, base: number): string {
  const roll = dice(17);
  const tiers = [[46, 0, 34], [33, 30, 60], [21, 58, 96], [13, 94, 124]] as const;
  let out = '';
  let lights = '';
  for (const [half, from, to] of tiers) {
    out += rect(x - half, base - to, half * 2, to - from, night.tower) +
      rect(x - half, base - to, 4, to - from, '#33496b') +
      rect(x - half, base - to, half * 2, 1.6, '#8fa9c4', 'fill-opacity=".6"');
    for (let y = base - to + 6; y < base - from - 3; y += 6) {
      for (let u = x - half + 7; u < x + half - 4; u += 5) if (roll() < 0.36) lights += rect(u, y, 2, 3, night.window,
        `fill-opacity="${(0.4 + roll() * 0.6).toFixed(2)}"`);
    }
  }
  const spires = [-40, -27, 27, 40].map((off, i) => polygon([[x + off - 4, base - [34, 60, 60, 34][i]!],
    [x + off, base - [34, 60, 60, 34][i]! - 18], [x + off + 4, base - [34, 60, 60, 34][i]!]], night.tower)).join('');
  return out +
    spires +
    lights +
    polygon([[x - 9, base - 124], [x, base - 168], [x + 9, base - 124]], night.tower) +
    polygon([[x - 9, base - 124], [x, base - 168], [x - 4, base - 124]], '#33496b') +
    glow(x, base - 172, 46, '#ff4a38', 0.75) + star(x, base - 172, 8.6, night.star, '#3a1622');
}

function roofs(): string {
  const roll = dice(5);
  let out = '';
  let x = left - 6;
  while (x < right) {
    const w = 26 + roll() * 34;
    const h = 8 + roll() * 26;
    const y = 218 - h;
    out += polygon([[x, 270], [x, y], [x + w * 0.5, y - 7 - roll() * 8], [x + w, y], [x + w, 270]],
      roll() > 0.5 ? '#17223a' : '#1c2943') +
      polygon([[x - 1, y + 1], [x + w * 0.5, y - 10], [x + w + 1, y + 1], [x + w * 0.5, y - 4]], night.snowMid);
    if (roll() > 0.4) out += rect(x + w * 0.7, y - 12, 5, 12, '#131b2e') + rect(x + w * 0.7 - 1, y - 13, 7, 2.4, night.snowMid);
    for (let k = 0; k < 4; k++) if (roll() > 0.5) out += rect(x + 5 + k * 7, y + 9 + Math.round(roll() * 2) * 8, 3.4, 4.6, night.window,
      `fill-opacity="${(0.5 + roll() * 0.5).toFixed(2)}"`);
    x += w;
  }
  return out;
}

function outside(): string {
  const band = (y: number, tone: string): string => polygon([[left, y + 16], [right, y - 26], [right, 280], [left, 280]], tone);
  return rect(left, top, right - left, foot - top, '#16233a') +
    band(74, '#1d2e4a') +
    band(112, '#263c5a') +
    band(150, '#33506c') +
    band(186, '#46688a') +
    polygon([[420, top], [500, top], [400, foot], [322, foot]], '#8fb8d6', 'fill-opacity=".08"') +
    group(tower(0, 0), 'translate(506 228) scale(.94)') +
    roofs() +
    filled(curve([[left, 244], [370, 236], [430, 242], [500, 234], [570, 241], [right, 233], [right, 280], [left, 280]], true, 0.16),
      '#6d89a8') +
    snowfall([left, top, right - left, 220], 120, 9, [0.5, 1.7]);
}

/** Three casements in a deep frame, frost in their corners. */
function windowFrame(): string {
  const w = right - left;
  const bars = [1, 2].map((i) => rect(left + (w / 3) * i - 5, top, 10, foot - top, '#3a2b34') +
    rect(left + (w / 3) * i - 5, top, 3, foot - top, '#6b5660')).join('') +
    rect(left, 102, w, 8, '#3a2b34') +
    rect(left, 102, w, 2.4, '#6b5660') +
    along(left + w / 6, right, w / 3, (x) => rect(x - 2, 110, 4, foot - 110, '#33262f'));
  const frost = [0, 1, 2].map((i) => {
    const x = left + (w / 3) * i + 5;
    const e = x + w / 3 - 10;
    return polygon([[x, foot], [x, foot - 40], [x + 7, foot - 22], [x + 20, foot - 13], [x + 38, foot]], '#c9dcea',
      'fill-opacity=".42"') +
      polygon([[e, foot], [e, foot - 34], [e - 6, foot - 19], [e - 20, foot - 11], [e - 34, foot]], '#c9dcea', 'fill-opacity=".36"') +
      polygon([[x, 110], [x, 128], [x + 5, 118], [x + 20, 110]], '#c9dcea', 'fill-opacity=".3"');
  }).join('');
  const glass = polygon([[left + 12, foot], [left + 150, top], [left + 190, top], [left + 60, foot]], '#cfe8f6', 'fill-opacity=".07"') +
    polygon([[left + 214, foot], [right - 8, top + 40], [right - 8, top + 70], [left + 236, foot]], '#cfe8f6', 'fill-opacity=".08"');
  return frost +
    glass +
    bars +
    stroke(path([[left, top], [right, top], [right, foot], [left, foot]]), '#241a22', 13) +
    stroke(path([[left + 4, top + 4], [right - 4, top + 4], [right - 4, foot], [left + 4, foot]]), '#5d4a53', 2.4) +
    polygon([[left - 18, foot - 2], [right + 18, foot - 2], [right + 26, foot + 12], [left - 26, foot + 12]], '#6b5660') +
    polygon([[left - 18, foot - 2], [right + 18, foot - 2], [right + 20, foot + 2], [left - 20, foot + 2]], '#a98f8c') +
    polygon([[left - 26, foot + 12], [right + 26, foot + 12], [right + 22, foot + 17], [left - 22, foot + 17]], '#251a22');
}

function radiator(): string {
  return along(left + 8, right - 12, 15.6, (x) => rect(x, 280, 12, 46, '#5a4a52', 'rx="3"') +
    rect(x + 7, 281, 4, 44, '#3a2d36', 'rx="2"') +
    rect(x + 2, 282, 2.4, 42, '#8a7478', 'rx="1"')) +
    rect(left - 4, 318, right - left + 8, 4, '#2e222b');
}

/** Heavy, red, tied back with a cord since the day they were hung. */
function curtain(flip: boolean): string {
  const edge: Vec[] = [[0, 36], [74, 36], [70, 70], [60, 130], [38, 186], [24, 204], [30, 226], [44, 290], [48, 336], [0, 336]];
  const folds = [[10, 8, 4], [24, 20, 14], [40, 32, 20], [56, 46, 30]] as const;
  const art = filled(curve(edge, true, 0.12), room.curtain) + clipped(`curtain${flip ? 'R' : 'L'}`, curve(edge, true, 0.12),
    folds.map(([a, b, c]) => filled(`M${a} 20C${a + 1} 90 ${b} 150 ${c} 204L${c + 5} 204C${b + 8} 150 ${a + 10} 90 ${a + 8} 20Z`,
      room.curtainDark) +
      filled(`M${a + 9} 20C${a + 10} 90 ${b + 9} 150 ${c + 6} 204L${c + 7.4} 204C${b + 13} 150 ${a + 14} 90 ${a + 13} 20Z`,
        room.curtainLit)).join('') +
    [4, 13, 23, 33].map((x, i) =>
      filled(`M${x} 214C${x + 2} 250 ${x + 4} 300 ${x + 4} 340L${x + 9 + i} 340C${x + 8} 300 ${x + 6} 250 ${x + 3} 214Z`,
        i % 2 ? room.curtainLit : room.curtainDark)).join('')) +
    stroke('M-2 206Q14 212 28 202', room.brass, 5) +
    stroke('M-2 204.6Q14 210.4 28 200.6', room.brassLit, 1.4) +
    polygon([[20, 206], [27, 204], [29, 226], [18, 226]], room.brass) +
    each(4, (i) => rect(18.6 + i * 2.8, 224, 1.6, 8, room.brassDark));
  return group(art, flip ? 'translate(698 0) scale(-1 1)' : 'translate(262 0)');
}

const pelmet = (): string => polygon([[250, 12], [710, 12], [716, 44], [244, 44]], room.woodDark) +
  polygon([[250, 12], [710, 12], [711, 17], [249, 17]], room.woodLit) +
  polygon([[246, 36], [714, 36], [716, 44], [244, 44]], room.wood) +
  along(252, 706, 9, (x) => polygon([[x, 44], [x + 8, 44], [x + 4, 53]], room.brass)) + rect(246, 43, 468, 2.4, room.brassDark);

/** Moscow in rings; the pins are where somebody has been seen, the thread is what the general thinks of it. */
function map(): string {
  const ring = (r: number, tone: string, width: number): string => ellipse(0, 0, r * 1.08, r, 'none',
    `stroke="${tone}" stroke-width="${width}"`);
  const rays = each(12, (i) => {
    const a = (i * Math.PI) / 6 + 0.2;
    return stroke(`M${Math.cos(a) * 14} ${Math.sin(a) * 13}L${Math.cos(a + (i % 3) * 0.08) * 92} ${Math.sin(a) * 86}`, '#a06a44', 1.3);
  });
  const river = stroke('M-96 34C-60 44 -50 6 -26 18C-8 28 2 2 20 10C44 22 52 48 96 40', '#5a87a0', 6) +
    stroke('M-96 34C-60 44 -50 6 -26 18C-8 28 2 2 20 10C44 22 52 48 96 40', '#8fb4c4', 1.6);
  const parks = polygon([[-70, -44], [-46, -56], [-34, -40], [-52, -28]], '#8d9a68') +
    polygon([[40, -50], [66, -42], [58, -24], [40, -30]], '#8d9a68') +
    polygon([[-30, 44], [-8, 40], [-6, 58], [-26, 62]], '#8d9a68');
  const pins: Vec[] = [[-52, -12], [-14, -30], [30, -14], [52, 26], [8, 34]];
  const thread = stroke(path(pins, false), room.red, 1.5);
  const sheet: Vec[] = [[-92, -72], [92, -72], [92, 74], [-92, 74]];
  return polygon([[-99, -79], [99, -79], [99, 81], [-99, 81]], room.ink) +
    polygon([[-97, -77], [97, -77], [97, 79], [-97, 79]], room.wood) +
    polygon([[-97, -77], [97, -77], [95, -74], [-95, -74]], room.woodLit) +
    clipped('map', path(sheet), polygon(sheet, '#c9b084') +
    polygon([[-92, -72], [20, -72], [-60, 74], [-92, 74]], '#e0c898', 'fill-opacity=".5"') +
    parks +
    rays +
    ring(22, '#8a5236', 2) +
    ring(46, '#8a5236', 2.4) +
    ring(74, '#8a5236', 2.8) +
    river) +
    star(0, 0, 7, room.red) +
    thread +
    pins.map(([x, y]) => circle(x + 1, y + 1.4, 3.2, '#000', 'fill-opacity=".4"') +
    circle(x, y, 3, room.red) +
    circle(x - 0.8, y - 1, 1, '#ffb0a0')).join('') +
    group(rect(-60, 50, 58, 15, room.paper) + lettering('МОСКВА', -31, 61.4, 10, room.deep, { anchor: 'middle' }), 'rotate(-1)') +
    polygon([[-92, -72], [92, -72], [92, -60], [-92, -68]], '#000', 'fill-opacity=".3"');
}

/** Whoever he is, he hangs in every office of the country: we see the lamp in his glass. */
function portrait(): string {
  const glass: Vec[] = [[-38, -50], [38, -50], [38, 52], [-38, 52]];
  const bust = filled(curve([[-30, 54], [-28, 34], [-12, 22], [-7, 12], [-12, 2], [-13, -14], [-6, -28], [8, -29], [16, -18], [16, -8],
    [20, -2], [15, 2], [15, 10], [9, 17], [9, 22], [26, 30], [33, 54]], true, 0.16), '#241a20') +
    filled(curve([[8, -28], [16, -18], [16, -8], [20, -2], [15, 2], [15, 10], [9, 17], [3, 14], [8, 2], [6, -12]], true, 0.16),
      '#6d4a40') +
    polygon([[2, 24], [9, 22], [14, 40], [8, 54]], '#8a7468');
  return polygon([[-49, -61], [49, -61], [49, 63], [-49, 63]], room.ink) +
    polygon([[-47, -59], [47, -59], [47, 61], [-47, 61]], room.brass) +
    polygon([[-47, -59], [47, -59], [42, -54], [-42, -54]], room.brassLit) +
    polygon([[47, -59], [47, 61], [42, 56], [42, -54]], room.brassDark) +
    polygon([[-47, 61], [47, 61], [42, 56], [-42, 56]], room.brassDark) +
    clipped('glass', path(glass), polygon(glass, '#5a3a34') +
    polygon([[-38, -50], [38, -50], [-10, 52], [-38, 52]], '#75504a') +
    bust +
    polygon([[-38, 20], [10, -50], [28, -50], [-38, 44]], '#fff0c8', 'fill-opacity=".2"') +
    polygon([[-2, 52], [38, -10], [38, 4], [8, 52]], '#fff0c8', 'fill-opacity=".13"')) +
    stroke(path(glass), '#3a2218', 2);
}

/** The banner in the corner, furled round its staff. */
const flag = (): string => polygon([[-3, -150], [3, -150], [4, 170], [-4, 170]], room.brassDark) +
  rect(-1.8, -150, 2, 320, room.brassLit) +
  star(0, -158, 10, room.brass) +
  filled(curve([[-2, -140], [26, -120], [36, -70], [30, -10], [38, 60], [26, 110], [8, 118], [-8, 112], [-22, 84], [-14, 20], [-22, -40],
    [-12, -110]], true, 0.15), room.curtain) +
  filled('M4 -130C20 -80 8 -20 18 40C22 80 16 100 12 116L24 110C32 60 22 0 28 -60C26 -100 18 -120 4 -130Z', room.curtainLit) +
  filled('M-8 -110C-14 -60 -6 0 -10 60C-12 90 -6 104 -2 114L6 117C2 80 2 20 0 -40Z', room.curtainDark) +
  each(9, (i) => rect(-10 + i * 4.4, 112 - Math.abs(i - 4) * 2.2, 2.2, 9, room.brass)) +
  star(14, -44, 7, room.brass, room.curtainDark);

function panelling(): string {
  const tall = (x: number, w: number): string => rect(x, 246, w, 84, room.wood) +
    rect(x, 246, w, 2, room.woodLit) +
    rect(x + 9, 256, w - 18, 66, room.woodDark) +
    rect(x + 11, 258, w - 22, 62, '#3d1b1f') +
    rect(x + 11, 318, w - 22, 2.4, room.woodLit, 'fill-opacity=".6"') +
    rect(x + w - 13, 258, 2.4, 62, room.woodLit, 'fill-opacity=".35"');
  return rect(0, 238, W, 98, room.woodDeep) +
    along(-14, W, 84, (x) => tall(x, 80)) +
    rect(0, 236, W, 9, room.woodLit) +
    rect(0, 236, W, 2.4, '#a8603f') +
    rect(0, 244, W, 4, room.woodDeep) +
    rect(0, 326, W, 12, room.woodDeep);
}

function walls(): string {
  return rect(0, 0, W, 340, room.wall) +
    polygon([[0, 0], [250, 0], [60, 340], [0, 340]], room.wallDark) +
    polygon([[W, 0], [800, 0], [900, 340], [W, 340]], room.wallDark) +
    polygon([[700, 44], [790, 44], [720, 236], [700, 236]], '#3a2d3a') +
    along(8, W, 31, (x) => rect(x, 24, 1.2, 214, '#3a2c38', 'fill-opacity=".8"')) +
    rect(0, 0, W, 14, room.wallDark) +
    rect(0, 14, W, 8, room.mould) +
    rect(0, 14, W, 2.4, '#84697a') +
    rect(0, 22, W, 4, room.mouldDark) +
    panelling();
}

function floor(): string {
  const boards = each(15, (i) => stroke(`M${480 + (i - 7) * 52} 338L${480 + (i - 7) * 150} ${H}`, '#170d14', 2));
  return rect(0, 336, W, H - 336, '#2a161c') +
    polygon([[0, 336], [330, 336], [60, H], [0, H]], '#1d1016') +
    boards + [360, 392, 434, 488].map((y) => rect(0, y, W, 1.4, '#170d14')).join('') +
    polygon([[300, 340], [660, 340], [930, H], [30, H]], '#3d1119') +
    polygon([[300, 340], [310, 340], [52, H], [30, H]], room.brassDark, 'fill-opacity=".6"') +
    polygon([[650, 340], [660, 340], [930, H], [908, H]], room.brassDark, 'fill-opacity=".6"');
}

/** Cold light from the window, warm light from the lamp: they do not mix. */
function light(): string {
  const cold = fading([[left, 150], [right, 120], [860, H], [520, H]],
    [[0, '#6fa0c8', 0], [0.35, '#6fa0c8', 0.16], [1, '#6fa0c8', 0.02]]);
  const cone = fading([[366, 282], [438, 282], [560, 352], [240, 352]], [[0, '#ffdf9a', 0.5], [1, '#ffdf9a', 0.16]]);
  const above = fading([[372, 240], [430, 240], [480, 60], [318, 60]], [[0, '#ffdf9a', 0], [0.3, '#ffdf9a', 0.1], [1, '#ffdf9a', 0.2]]);
  return cold + cone + above + glow(402, 282, 210, '#ffb45a', 0.5) + glow(402, 276, 80, '#9fffc8', 0.3);
}

export function petrovka(): string {
  return walls() +
    at(176, 128, map()) +
    at(788, 118, group(portrait(), 'rotate(1.2)')) +
    at(884, 166, flag()) +
    clipped('view', path([[left, top], [right, top], [right, foot], [left, foot]]), outside()) +
    windowFrame() +
    radiator() +
    curtain(false) +
    curtain(true) +
    pelmet() +
    at(742, 330, safe()) +
    files(742, 256, 5, 3, 56) +
    floor() +
    desk() +
    table() +
    files(306, 326, 7, 11) +
    files(352, 330, 3, 5, 54) +
    at(402, 326, lamp()) +
    teaGlass(462, 332) +
    files(512, 334, 2, 8, 60) +
    phone(566, 334, 0.86, '#2a2630', '#5a5664', true) +
    phone(616, 333, 0.86, '#d8cfb8', '#fff6dc', true) +
    phone(666, 335, 0.86, room.red, '#ff8a70', false) +
    light() + vignette('#0a0610', 0.82) + calmBelow('#0c0810', 344);
}
