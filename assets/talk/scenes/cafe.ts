/** The Druzhba café, open all night: tea, cards, and one table too many at which nobody sits. */
import { lettering } from '../../backdrops/lettering.ts';
import { night } from '../../backdrops/palette.ts';
import { along, at, clipped, curve, each, ellipse, filled, group, polygon, rect, stroke } from '../../backdrops/shapes.ts';
import { abacus, bottles, cafe, card, carpet, chair, coats, cracked, glass, pendant, samovar, table, tableLamp,
  vitrine } from './cafe-things.ts';
import { blurred, calmBelow, fading, glow, H, snowfall, vapour, vignette, W } from './kit.ts';
import { room } from './petrovka-furniture.ts';

export type Moment = 'quiet' | 'shot';
const FLOOR = 322; // where wall meets floor
/** Where the lamps hang, how long their cords are, and by how many degrees a shot makes them swing. */
const LAMPS = [[196, 12, 20], [480, 6, -27], [790, 8, 15]] as const;
const [left, right, top, foot] = [34, 284, 50, 216];
const [mirrorLeft, mirrorRight, mirrorTop] = [326, 634, 48];
const COUNTER = 254; // its upper edge

function walls(): string {
  const wedge = (x: number, half: number, tone: string, opacity: number): string => polygon([[x - 44, 50], [x + 44, 50], [x + half, 240],
    [x - half, 240]], tone, `fill-opacity="${opacity}"`);
  const panels = along(-30, W, 104, (x) => rect(x, 252, 92, 58, cafe.wood) + rect(x + 8, 260, 76, 42, cafe.woodDark));
  return rect(0, 0, W, FLOOR + 8, cafe.wall) +
    along(0, W, 80, (x) => rect(x, 24, 40, 216, cafe.stripe)) +
    LAMPS.map(([x]) => wedge(x, 150, cafe.wallLit, 0.5) + wedge(x, 80, '#a8543c', 0.4)).join('') +
    polygon([[0, 0], [70, 0], [0, 330]], cafe.wallDark, 'fill-opacity=".8"') +
    polygon([[W, 0], [900, 0], [W, 330]], cafe.wallDark, 'fill-opacity=".8"') +
    rect(0, 0, W, 16, cafe.ceiling) +
    rect(0, 16, W, 9, cafe.mould) +
    rect(0, 16, W, 2.4, '#c98a5c') +
    rect(0, 25, W, 4, cafe.wallDark) +
    rect(0, 238, W, FLOOR - 238, cafe.woodDeep) +
    panels +
    rect(0, 236, W, 9, cafe.woodLit) +
    rect(0, 236, W, 2.4, '#d8945a') +
    rect(0, 312, W, 12, cafe.woodDeep);
}

/** The street, and the name as it reads from within. */
function pane(): string {
  const w = right - left;
  const house = (x: number, h: number, width: number): string => rect(x, foot - h, width, h, '#17233a') +
    polygon([[x - 3, foot - h + 2], [x + width / 2, foot - h - 9], [x + width + 3, foot - h + 2]], night.snowMid) +
    rect(x + 8, foot - h + 12, 6, 8, night.window) +
    rect(x + 22, foot - h + 26, 6, 8, night.window, 'fill-opacity=".7"');
  const outside = rect(left, top, w, foot - top, '#16233a') +
    polygon([[left, 96], [right, 74], [right, foot], [left, foot]], '#1f3150') +
    polygon([[left, 140], [right, 112], [right, foot], [left, foot]], '#2c466a') +
    house(40, 78, 46) +
    house(92, 58, 38) +
    house(214, 84, 52) +
    rect(160, 120, 3, 100, '#0d1220') +
    stroke('M161 122Q164 110 176 112', '#0d1220', 3) +
    ellipse(178, 115, 7, 4, '#fff6dc') +
    glow(178, 115, 44, '#ffdf9a', 0.7) +
    snowfall([left, top, w, foot - top], 18, 9, [0.8, 2]);
  const word = (x: number, y: number, tone: string): string =>
    group(lettering('ДРУЖБА', 0, 0, 46, tone, { anchor: 'middle', tracking: 0.06 }), `translate(${x} ${y}) scale(-1 1)`);
  const name = word(157.4, 126.6, '#1a0d12') + word(159, 124.6, '#ff6a4a') + word(159.6, 123.6, '#ffd98a');
  const frost = polygon([[left, top], [left + 44, top], [left + 14, top + 12], [left, top + 40]], '#c9dcea', 'fill-opacity=".4"') +
    polygon([[right, top], [right - 40, top], [right - 12, top + 12], [right, top + 34]], '#c9dcea', 'fill-opacity=".36"');
  return clipped('street', `M${left} ${top}H${right}V${foot}H${left}Z`, outside +
    name +
    frost +
    polygon([[left + 20, foot], [left + 120, top], [left + 150, top], [left + 60, foot]], '#ffe0b0', 'fill-opacity=".1"')) +
    glow(159, 108, 130, '#ff7a4a', 0.32, 0.5);
}

function window(): string {
  const folds = along(left - 2, right, 17, (x, i) => polygon([[x, 160], [x + 15, 160], [x + 16, 224 - (i % 2) * 4], [x - 1, 222]],
    i % 2 ? '#9a2426' : '#7d1a20') + rect(x + 3, 160, 3, 62, '#c5382e', 'fill-opacity=".6"'));
  return pane() +
    stroke(`M${left} ${top}H${right}V${foot}H${left}Z`, cafe.ink, 14, 'stroke-linejoin="round"') +
    stroke(`M${left - 2} ${foot}V${top - 2}H${right + 2}V${foot}`, cafe.wood, 6) +
    stroke(`M${left - 4} ${foot}V${top - 4}H${right + 4}`, cafe.woodLit, 2) +
    folds +
    rect(left - 10, 157, right - left + 20, 4, cafe.gold) +
    rect(left - 10, 157, right - left + 20, 1.4, cafe.goldLit) +
    rect(left - 18, foot + 6, right - left + 36, 9, cafe.wood) +
    rect(left - 18, foot + 6, right - left + 36, 2.4, '#d8945a');
}

/** Three arches of mirror; the room in them is as empty as the room before them. */
function mirror(isShot: boolean): string {
  const w = (mirrorRight - mirrorLeft) / 3;
  const bay = (i: number): string => {
    const [x, y, h] = [mirrorLeft + i * w + 5, mirrorTop, 152];
    const d = `M${x} ${y + h}V${y + 22}Q${x + w / 2 - 5} ${y - 14} ${x + w - 10} ${y + 22}V${y + h}Z`;
    const shine = rect(x, y - 12, w, h + 12, cafe.mirror) +
      polygon([[x, y + h], [x, y + 60], [x + w, y + 10], [x + w, y + h]], cafe.mirrorLit, 'fill-opacity=".5"') +
      rect(x, y + 104, w, 60, cafe.mirrorDark) +
      rect(x, y + 102, w, 3, '#c98a5c', 'fill-opacity=".6"') +
      (isShot ? '' : group(pendant(0), `translate(${x + 22 + i * 26} ${y + 26}) scale(.34)`)) +
      polygon([[x + 8, y + h], [x + 54, y - 12], [x + 74, y - 12], [x + 30, y + h]], '#ffe0b0', 'fill-opacity=".16"') +
      polygon([[x + 70, y + h], [x + 92, y + 60], [x + 98, y + 60], [x + 80, y + h]], '#ffe0b0', 'fill-opacity=".14"');
    return clipped(`mirror${i}`, d, shine) +
      stroke(d, cafe.goldDark, 8) +
      stroke(d, cafe.gold, 5) +
      stroke(d, cafe.goldLit, 1.2);
  };
  return rect(mirrorLeft - 10, mirrorTop - 16, mirrorRight - mirrorLeft + 20, 174, cafe.woodDark) +
    rect(mirrorLeft - 10, mirrorTop - 16, mirrorRight - mirrorLeft + 20, 4, cafe.woodLit) +
    each(3, bay) +
    (isShot ? at(584, 104, cracked(54)) : '') +
    rect(mirrorLeft - 4, 176, mirrorRight - mirrorLeft + 8, 6, cafe.woodLit) +
    rect(mirrorLeft - 4, 176, mirrorRight - mirrorLeft + 8, 2, '#e0a066') +
    bottles(mirrorLeft + 6, 176, 92) +
    bottles(536, 176, 92);
}

/** It says so, over the smoke. */
const notice = (): string => rect(434, 72, 92, 25, cafe.ink) +
  rect(436, 74, 88, 21, room.red) +
  rect(436, 74, 88, 3, '#ff7a5a') +
  lettering('НЕ КУРИТЬ', 480, 90, 13, '#fff0d0', { anchor: 'middle', tracking: 0.02 });

function counter(): string {
  const [l, r] = [304, 656];
  const front = along(l + 8, r - 20, 67.4, (x) => rect(x, COUNTER + 20, 60, 62, cafe.woodDark) +
    rect(x + 2, COUNTER + 22, 56, 58, '#6d3626') +
    polygon([[x + 30, COUNTER + 34], [x + 42, COUNTER + 51], [x + 30, COUNTER + 68],
      [x + 18, COUNTER + 51]], cafe.gold, 'fill-opacity=".7"'));
  return rect(l, COUNTER + 10, r - l, 84, cafe.woodDeep) +
    front +
    polygon([[l - 10, COUNTER + 2], [r + 10, COUNTER + 2], [r + 14, COUNTER + 14], [l - 14, COUNTER + 14]], cafe.woodLit) +
    rect(l - 10, COUNTER, r - l + 20, 3.4, '#f0b878') +
    rect(l - 14, COUNTER + 13, r - l + 28, 4, cafe.woodDeep) +
    rect(l, COUNTER + 84, r - l, 4, cafe.gold) +
    rect(l, COUNTER + 84, r - l, 1.4, cafe.goldLit);
}

const onCounter = (isShot: boolean): string => at(480, COUNTER, samovar()) + (isShot ? '' : at(334, COUNTER, vitrine()) +
  [538, 556].map((x) => at(x, COUNTER, glass())).join('') +
  at(604, COUNTER, abacus()));

function floor(): string {
  const rows = [FLOOR, 342, 368, 402, 448, 510, 580];
  const tiles = rows.slice(0, -1).map((y, r) => each(16, (i) => {
    const [y1, k0, k1] = [rows[r + 1]!, 46 + r * 14, 60 + r * 14];
    const at0 = (n: number, k: number): number => 480 + (n - 8) * k;
    return (i + r) % 2 ? '' : polygon([[at0(i, k0), y], [at0(i + 1, k0), y], [at0(i + 1, k1), y1], [at0(i, k1), y1]], '#3c2026');
  })).join('');
  return rect(0, FLOOR, W, H, '#2c161c') + tiles + ellipse(480, 356, 330, 26, '#c9743c', 'fill-opacity=".22"');
}

const lamps = (isShot: boolean): string => LAMPS.map(([x, long, swing], i) => group(pendant(long + 16, !(isShot && i === 1)),
  `translate(${x} 0) rotate(${isShot ? swing : 0})`)).join('');

/** Everything that stands still, whatever happens. */
export function roomOf(moment: Moment): string {
  const isShot = moment === 'shot';
  return walls() +
    window() +
    mirror(isShot) +
    (isShot ? group(notice(), 'rotate(-14 434 72)') : notice()) +
    at(676, 52, carpet(168, 142)) +
    at(884, 78, coats()) +
    floor() +
    counter() +
    onCounter(isShot) +
    [230, 742].map((x) => at(x, 330, isShot ? '' : table(70) + tableLamp())).join('') +
    lamps(isShot);
}

/** The table in the middle: a hand of cards half played, the tea still hot. */
export const laid = (): string => at(390, 430, chair()) +
  group(chair(), 'translate(572 430) scale(-1 1)') +
  at(480, 362, table(88)) +
  ellipse(480, 361, 60, 9, '#fff0d0', 'fill-opacity=".8"') +
  ([['T', 'spade', 436, -24], ['9', 'heart', 452, -8], ['K', 'heart', 520, 12]] as const).map(([rank, suit, x, turn]) =>
    group(card(rank, suit), `translate(${x} 364) scale(1 .5) rotate(${turn})`)).join('') +
  each(3, (i) => group(card('', 'back'), `translate(${534 + i * 3} ${358 - i * 1.4}) scale(1 .5) rotate(${20 + i * 9})`)) +
  at(480, 360, tableLamp()) +
  at(426, 358, glass()) +
  at(546, 372, glass());

/** It hangs where it is, since nobody comes in. */
const smoke = (): string => blurred(filled(curve([[-20, 112], [180, 100], [380, 118], [620, 102], [860, 116], [860, 124], [620, 116],
  [380, 130], [180, 114]], true, 0.2), '#ffdcb0', 'fill-opacity=".15"'), 4);

function light(): string {
  const cone = (x: number, y: number): string => fading([[x - 42, y], [x + 42, y], [x + 170, 352], [x - 170, 352]],
    [[0, '#ffcf8a', 0.46], [0.5, '#ffb45a', 0.14], [1, '#ffb45a', 0.02]]);
  return LAMPS.map(([x, long]) => cone(x, long + 54) + glow(x, long + 56, 96, '#ffb45a', 0.6)).join('') +
    glow(480, 332, 130, '#ff9a5a', 0.6) +
    glow(230, 304, 90, '#ff8a4a', 0.5) +
    glow(748, 304, 90, '#ff8a4a', 0.5) +
    glow(480, 190, 110, '#ffd08a', 0.3);
}

export function cafeInside(): string {
  return roomOf('quiet') +
    laid() +
    vapour(426, 330, room.cream) +
    vapour(488, 130, room.cream) +
    smoke() +
    light() +
    vignette('#12060c', 0.84) +
    calmBelow('#10070c', 352);
}
