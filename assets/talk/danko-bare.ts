/** Danko straight out of the bath-house: nothing above the trunks but a towel, a birch leaf, and steam that comes off him in the snow. */
import { body, hand, head, neck, type Speaker } from './bust.ts';
import { DANKO, DANKO_MOODS, dankoEar, dankoFace, dankoHair } from './danko-head.ts';
import { openHand, rounded, tube } from './hands.ts';
import type { Look, Moods } from './look.ts';
import { drawNeck } from './necks.ts';
import { brush, cord, moved, type Points, shape, spot, within } from './pen.ts';

const { skin } = DANKO;
const MOODS: Moods = { ...DANKO_MOODS, glad: { ...DANKO_MOODS.glad, gesture: 'offer' } };
const TOWEL = { l: '#eef0ea', s: '#96a3bd', d: '#55617e', h: '#ffffff' };
const STRIPE = { l: '#c5302a', s: '#74182a' };
const LEAF = { l: '#a9b23f', s: '#66782b', d: '#38451d' };
const SNOW = { l: '#f3f8fb', s: '#9cb6cc' };

const CHEST: Points = [
  [-40, -124], [-56, -112], [-84, -100], [-104, -80], [-108, -44], [-92, 0], [-90, 44, 1], [78, 44, 1], [84, 0], [97, -34], [96, -68],
  [82, -92], [60, -104], [38, -118], [0, -112],
];
const NEAR_PEC: Points = [[-70, -84], [-30, -94], [4, -86], [13, -70], [12, -30, 1], [2, -17], [-24, -10], [-50, -16], [-68, -36]];
const FAR_PEC: Points = [[15, -72], [28, -86], [56, -92], [82, -80], [92, -58], [82, -34], [60, -18], [32, -16], [15, -28, 1]];

/** Below the breast: ribs, and the upper row of a belly that has never been still. */
function ribs(): string {
  return shape([[-100, -40], [-66, -20], [-30, -6], [4, -12], [10, 0], [-6, 12], [-8, 44], [-110, 44]], skin.s) +
    shape([[14, -20], [34, -12], [62, -16], [88, -36], [90, -20], [70, -6], [36, 0], [14, -4]], skin.s) +
    shape([[-62, 44, 1], [-58, 20], [-44, 10], [-30, 12], [-38, 26], [-42, 44, 1]], skin.d, 0.17, 0.6) +
    brush([[12, -24], [12, 4], [11, 44]], 2.8, skin.d, { head: 0.1, tail: 0 }) +
    brush([[-30, 18], [-10, 23], [10, 20]], 2.2, skin.d) +
    brush([[14, 20], [32, 23], [50, 16]], 2.2, skin.s) +
    shape([[18, 6], [34, 4], [46, 0], [44, 12], [28, 17], [17, 15]], skin.h) +
    [0, 1, 2].map((i) => brush([[60 + i * 5, -2 + i * 13], [71 + i * 2, 0 + i * 13], [80, -6 + i * 13]], 2.4, skin.s)).join('');
}

function pecs(): string {
  return shape(NEAR_PEC, skin.l) + within(NEAR_PEC,
    shape([[-80, -100], [-52, -92], [-46, -60], [-38, -36], [-16, -24], [8, -30], [14, -16], [-20, -2], [-80, -20]], skin.s) +
      shape([[-74, -60], [-62, -34], [-44, -20], [-20, -15], [0, -20], [-20, -4], [-60, -6], [-84, -40]], skin.d, 0.17, 0.55) +
      shape([[-34, -82], [-10, -86], [6, -78], [8, -62], [-6, -56], [-28, -60]], skin.h, 0.17, 0.75) +
      brush([[10, -68], [7, -48], [10, -30]], 2.6, skin.s)) +
    shape(FAR_PEC, skin.l) + within(FAR_PEC,
    shape([[12, -32], [30, -26], [58, -30], [84, -50], [98, -70], [98, -20], [50, -6], [12, -14]], skin.s) +
      shape([[30, -78], [54, -84], [74, -76], [80, -64], [58, -58], [34, -60]], skin.h, 0.17, 0.75) +
      brush([[16, -70], [20, -50], [17, -32]], 2.6, skin.s)) +
    spot(70, -37, 3.8, skin.d, 3) +
    spot(70.4, -37.6, 2, '#7d3d3e', 1.4);
}

const collarbones = (): string => brush([[8, -92], [-16, -99], [-44, -101], [-66, -96]], 3.4, skin.s, { head: 0.1, tail: 0.4 }) +
  brush([[4, -96], [-16, -102.4], [-40, -104]], 1.8, skin.h) +
  brush([[20, -92], [42, -97], [66, -96]], 3, skin.s, { head: 0.1, tail: 0.4 }) +
  brush([[26, -97], [44, -101], [60, -100]], 1.8, skin.h);

function chest(): string {
  return shape(CHEST, skin.l) + within(CHEST,
    shape([[-130, -130], [-58, -122], [-46, -100], [-60, -70], [-74, -20], [-80, 44], [-130, 44]], skin.s) +
    ribs() +
    pecs() +
    collarbones());
}

/** Someone had a bottle, in another year. */
const scar = (): string => brush([[65, -76], [76, -69], [87, -55]], 4, '#8a3a42', { head: 0.3, tail: 0.4 }) +
  brush([[66, -76.6], [77, -69.6], [87, -56.4]], 1.6, '#fbdcc0', { head: 0.3, tail: 0.4 }) +
  [0, 1, 2].map((i) => brush([[69 + i * 5.4, -67 + i * 4.4], [74 + i * 5, -75 + i * 5.4]], 1.5, '#8a3a42',
    { head: 0.2, tail: 0.2 })).join('');

/** From the jaw to the pit between the collarbones; the origin is the neck's. */
const throat = (): string => shape([[-40, -2, 1], [38, -2, 1], [40, 12], [26, 18], [13, 23], [-8, 18], [-36, 16]], skin.l) +
  shape([[-40, -4, 1], [-6, -4, 1], [4, 4], [11, 18], [2, 20], [-36, 18]], skin.s) +
  brush([[-16, -10], [-2, 4], [9, 17]], 3, skin.d, { head: 0.2, tail: 0.5 }) +
  brush([[34, -12], [28, 4], [18, 16]], 2.8, skin.s, { head: 0.2, tail: 0.5 }) +
  shape([[9, 14], [14, 12], [18, 15], [14, 21]], skin.s);

function farArm(): string {
  const arm: Points = [[62, -106], [84, -102], [104, -84], [113, -56], [111, -26], [106, -4], [112, 20], [112, 44, 1], [72, 44, 1],
    [74, -40]];
  return shape(arm, skin.l) + within(arm,
    shape([[70, -70], [88, -46], [92, -12], [94, 44], [66, 44]], skin.s) +
      shape([[112, -40], [100, -22], [96, -6], [104, 2], [116, -10]], skin.s) +
      shape([[88, -92], [102, -80], [107, -60], [98, -66], [88, -80]], skin.h));
}

function nearArm(): string {
  const arm: Points = [[-56, -108], [-82, -105], [-108, -93], [-125, -68], [-130, -36], [-124, -4], [-129, 18], [-128, 44, 1],
    [-68, 44, 1], [-66, 14], [-70, -10], [-62, -40], [-54, -76]];
  return shape(arm, skin.l) + within(arm,
    shape([[-140, -90], [-108, -84], [-100, -52], [-98, -24], [-92, 0], [-96, 44], [-140, 44]], skin.s) +
      shape([[-122, -66], [-134, -34], [-136, 44], [-116, 44], [-112, 10], [-120, -10]], skin.d, 0.17, 0.7) +
      shape([[-130, -34, 1], [-112, -22], [-98, 6, 1], [-108, -4], [-124, -6]], skin.d) +
      shape([[-58, -48, 1], [-74, -34], [-86, -14], [-92, 8, 1], [-80, -6], [-68, -12]], skin.s) +
      shape([[-84, 8], [-74, 2], [-72, 20], [-76, 44], [-86, 44]], skin.h, 0.17, 0.8) +
      shape([[-66, -98], [-84, -95], [-96, -84], [-92, -64], [-80, -58], [-66, -70]], skin.h, 0.17, 0.8) +
      brush([[-58, -92], [-62, -72], [-60, -52]], 2.6, skin.s) +
      brush([[-92, -50], [-88, -36], [-92, -22]], 2, skin.s));
}

/** It lies over both shoulders, an end on each side. */
const towelBehind = (): string => shape([[-54, -112], [-46, -130], [-20, -136], [30, -132], [50, -120], [58, -106], [30, -100],
  [-30, -100]], TOWEL.s) +
  brush([[-44, -124], [-20, -130], [10, -130]], 3, TOWEL.l);

function towelEnd(outline: Points, folds: string, end: Points): string {
  const across = (k: number): Points => end.map(([x, y]) => [x, y - k] as const);
  return shape(outline, TOWEL.l) + within(outline, folds +
    cord(across(15), 5.4, STRIPE.l, 'butt') +
    cord(across(22.6), 2, STRIPE.l, 'butt') +
    cord(across(7.6), 2, STRIPE.l, 'butt'));
}
const fringe = (from: number, to: number, y: number, slant: number): string => Array.from({ length: Math.floor((to - from) / 3.4) },
  (_, i) => brush([[from + i * 3.4 + 1.4, y + i * slant], [from + i * 3.4 + (i % 2), y + 7 + i * slant]], 2.6, i % 3 ? TOWEL.l : TOWEL.s,
    { head: 0, tail: 0.4 })).join('');

function nearTowel(): string {
  const outline: Points = [[-50, -126], [-36, -134, 1], [-26, -118], [-14, -98], [-8, -66], [-9, -24], [-7, 10, 1], [-41, 15, 1],
    [-42, -30], [-47, -66], [-60, -94], [-66, -106, 1], [-60, -118]];
  return fringe(-40, -8, 12, -0.5) + towelEnd(outline,
    shape([[-80, -140], [-52, -132], [-44, -106], [-32, -70], [-30, -20], [-30, 30], [-60, 30]], TOWEL.s) +
      shape([[-20, -104, 1], [-15, -70], [-17, -30], [-18, 14, 1], [-22, -30], [-22, -70]], TOWEL.s) +
      shape([[-60, -112, 1], [-48, -92], [-40, -66], [-40, -30, 1], [-46, -64], [-58, -92]], TOWEL.d) +
      brush([[-42, -126], [-30, -106], [-20, -84]], 3, TOWEL.h),
    [[-50, 14.4], [-24, 11], [0, 8.6]]);
}
function farTowel(): string {
  const outline: Points = [[38, -128, 1], [50, -122], [62, -106], [64, -88], [59, -60], [60, -26, 1], [35, -22, 1], [36, -56], [32, -84],
    [30, -104]];
  return fringe(36, 60, -24, -0.5) + towelEnd(outline,
    shape([[62, -110], [54, -84], [51, -56], [52, -20], [72, -20], [72, -100]], TOWEL.s) +
      shape([[38, -116, 1], [42, -88], [44, -58], [43, -24, 1], [40, -58], [37, -88]], TOWEL.s) +
      brush([[46, -116], [50, -96], [47, -76]], 2.6, TOWEL.h),
    [[30, -20.6], [46, -23.6], [66, -27]]);
}

const LEAF_SIDE: Points = [[2, -14], [5, -10, 1], [4.6, -9], [8.4, -4, 1], [7.6, -3], [11.4, 2, 1], [10, 3], [12.4, 7, 1], [10, 7.6],
  [9, 11, 1], [5, 12.6]];

/** Birch, from the besom they beat each other with. */
function leaf(): string {
  const outline: Points = [[0, -21, 1], ...LEAF_SIDE, [0, 13, 1],
    ...LEAF_SIDE.map(([x, y, corner]) => [-x, y, corner] as const).reverse()];
  return moved(cord([[0, 12], [1, 18], [5, 24]], 2, LEAF.d) +
    shape(outline, LEAF.l) + within(outline, shape([[-16, -24], [0, -22], [0, 14], [-16, 14]], LEAF.s) +
    [-6, -1, 4, 9].map((y) => brush([[0, y + 3], [5, y - 1], [9, y - 4]], 1.1, LEAF.s) +
      brush([[0, y + 3], [-5, y - 1], [-9, y - 4]], 1.1, LEAF.d)).join('')) +
    brush([[0, 13], [0, -2], [0, -18]], 1.5, LEAF.d, { head: 0.1, tail: 0.6 }), -97, -70, 38, 1.05);
}

const DROPS: readonly (readonly [x: number, y: number, long: number])[] = [[-70, -78, 9], [-79, -44, 7], [-66, -20, 8], [22, -50, 9],
  [82, -78, 5], [6, -8, 8], [26, 6, 7], [4, -64, 6]];
const sweat = (): string => DROPS.map(([x, y, long]) => brush([[x + 1.2, y], [x + 1.6, y + long]], 3.2, skin.s, { head: 0.9, tail: 0.1 }) +
  brush([[x, y - 1], [x + 0.3, y + long - 1.4]], 2.3, '#fff4e6', { head: 0.9, tail: 0.15 })).join('');

/** What has settled on him and not yet melted. */
const snowOnShoulders = (): string => shape([[-98, -97], [-90, -106], [-80, -110], [-70, -110], [-60, -112], [-58, -105], [-68, -101],
  [-82, -101]], SNOW.l) +
  shape([[-98, -97], [-88, -102], [-74, -104.6], [-58, -106], [-60, -102], [-72, -100], [-84, -99]], SNOW.s) +
  shape([[74, -104], [84, -108], [95, -101], [102, -91], [103, -84], [92, -92]], SNOW.l) +
  shape([[76, -103], [86, -103], [96, -95], [102, -86], [90, -92]], SNOW.s);
const snowInHair = (): string => shape([[-43, -107], [-38, -115], [-29, -118.6], [-19, -122], [-8, -118], [-12, -114], [-20, -115],
  [-26, -111], [-34, -111.6]], SNOW.l) +
  shape([[-43, -107], [-35, -113], [-26, -114], [-18, -117], [-9, -116], [-12, -114], [-20, -115], [-26, -111], [-34, -111.6]], SNOW.s) +
  shape([[4, -117], [10, -121.6], [19, -122], [28, -120], [30, -116], [22, -114], [16, -116.4], [10, -114.6]], SNOW.l);
const flakes = (): string => spot(-4, -111, 1.5, SNOW.l) + spot(27, -109, 1.3, SNOW.l) + spot(-28, -104, 1.6, SNOW.l) +
  spot(13, -103, 1.4, SNOW.l) + spot(-37, -90, 1.5, SNOW.s) + spot(-14, -96, 1.3, SNOW.l) + spot(30, -94, 1.2, SNOW.l);

const WISPS: readonly (readonly [line: Points, width: number])[] = [
  [[[-98, -96], [-112, -122], [-95, -148], [-106, -176], [-98, -196]], 15],
  [[[-122, -70], [-130, -92], [-122, -112]], 9],
  [[[92, -92], [81, -118], [97, -142], [88, -168], [94, -186]], 14],
  [[[110, -70], [120, -94], [111, -114], [118, -134]], 9],
];
const steam = (): string => `<g opacity=".55">${WISPS.map(([line, width]) => brush(line, width, '#d6e8f1',
  { head: 0.35, tail: 0.6 })).join('')}</g>`;

/** What he says with it: now give me the coat. */
const asking = ({ gesture }: Look): string => gesture !== 'offer' ? '' :
  rounded(tube([[58, 62], [76, 16], [96, -14]], 48, 27), skin.l, skin.s) +
  brush([[76, 44], [83, 22], [96, 2]], 3, skin.s) +
  openHand(skin, { at: [98, -19], turn: 47, size: 1.12, narrow: 0.82 });

export const dankoBare: Speaker = {
  id: 'danko-bare', level: 'banya', rim: '#9fd0e8', at: [-5, -104], size: 1.09, low: 12, moods: MOODS, talks: 0.62, air: steam(),
  layers: [
    body(farArm()),
    body(towelBehind()),
    body(chest() + scar()),
    neck(moved(drawNeck(skin, 1.06) + throat(), 0, -98), { contour: 0, cast: 0 }),
    body(nearArm()),
    body(snowOnShoulders(), { contour: 0.5, cast: 0.3 }),
    body(farTowel()),
    body(nearTowel()),
    body(leaf(), { contour: 0.9, cast: 0.6 }),
    body(sweat(), { contour: 0, cast: 0 }),
    hand(asking),
    head(dankoFace, { cast: 1.6 }),
    head(dankoHair()),
    head(flakes(), { contour: 0, cast: 0 }),
    head(snowInHair(), { contour: 0.4, cast: 0.5 }),
    head(dankoEar(), { contour: 0.8, cast: 0.5 }),
  ],
};
