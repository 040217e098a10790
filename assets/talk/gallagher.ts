/** Sergeant Gallagher: thin, grey, a cardigan under the tweed, a pencil behind his ear, and time for everybody. */
import { stroke } from '../backdrops/shapes.ts';
import { body, head, neck, type Speaker } from './bust.ts';
import type { Features } from './features.ts';
import { drawEar, drawHead } from './head.ts';
import type { Moods } from './look.ts';
import { drawNeck } from './necks.ts';
import { brush, facet, moved, type Points, shape, spot, within } from './pen.ts';

const TWEED = { l: '#8a6a4e', s: '#4a3530', d: '#281b1e', h: '#b89468' };
const WOOL = { l: '#56705e', s: '#2a3c3a', d: '#172426', h: '#83a088' };
const SHIRT = { l: '#ded8c4', s: '#918b8e', d: '#5e5a66' };
const TIE = { l: '#39567a', s: '#1f2f48', h: '#6a8cb4' };
const HAIR = { l: '#9a928c', s: '#554e52', d: '#37323a', h: '#cfc8be' };
const SKIN = { l: '#dfae8e', s: '#9c5f54', d: '#5c323a', h: '#f5d2b0', lip: '#b77a6c' };

const GALLAGHER: Features = {
  skin: SKIN, iris: '#5d86a0', brow: '#5e565a', browLit: '#a49c9c', browThick: 5.4, browIn: -3.2, browMid: -2, browOut: 2.2, eye: 1.04,
    eyeTilt: 1.6, bags: 1.3, noseOut: 2.8, noseDrop: 1.6, noseBump: 1.4, lipFull: 0.8, jaw: -2.6, chin: 0.4, chinLong: 1.6,
  cheek: 0, gaunt: 0.8, age: 1, stubble: '#7c6660',
};

const MOODS: Moods = {
  calm: { corner: -2.2, wide: 1.6, lid: 0.82, low: 0.35, fold: 0.7, crow: 0.5 },
  angry: { browIn: 6.4, corner: 2.4, grit: 0.5, crow: 0 },
  hurt: { crow: 0, corner: 4, wide: 0 },
  glad: { open: 0.24, corner: -6 },
};

const TORSO: Points = [[-42, -108], [-70, -98], [-90, -78], [-100, 40, 1], [82, 40, 1], [82, -34], [76, -70], [56, -90], [30, -104],
  [-10, -112]];

/** Herringbone, just enough of it. */
const weave = (x0: number, x1: number, y0: number, y1: number, colour: string): string => {
  let svg = '';
  for (let x = x0; x < x1; x += 7) {
    for (let y = y0; y < y1; y += 5.4) svg += stroke(`M${x} ${y}l3.4 -3l3.4 3`, colour, 1, 'stroke-opacity=".55"');
  }
  return svg;
};

function jacket(): string {
  return shape(TORSO, TWEED.l) + within(TORSO,
    weave(-60, 100, -110, 46, TWEED.s) +
      shape([[-110, -116], [-54, -112], [-54, -50], [-44, 44], [-116, 44]], TWEED.s) +
      shape([[78, -72], [60, -48], [56, 44], [96, 44], [94, -66]], TWEED.s) +
      shape([[-48, -8, 1], [-30, 4], [-18, 4, 1], [-32, 14], [-44, 32, 1]], TWEED.s));
}

function shirtFront(): string {
  return facet([[-28, -102], [10, -92], [36, -100], [36, -60], [14, -44], [-10, -64]], SHIRT.l) +
    facet([[-28, -102], [4, -94], [8, -60], [14, -44], [-10, -64]], SHIRT.s);
}
function tie(): string {
  const blade: Points = [[8, -90, 1], [18, -90, 1], [22, -60], [22, -30, 1], [8, -30, 1], [6, -60]];
  const knot: Points = [[4, -104, 1], [21, -104, 1], [20, -91, 1], [13, -86], [7, -91, 1]];
  return shape(blade, TIE.l) +
    within(blade, facet([[2, -92], [12, -91], [14, -30], [4, -30]], TIE.s) +
    [0, 1, 2, 3].map((i) => facet([[0, -70 + i * 14], [30, -84 + i * 14], [30, -81 + i * 14], [0, -67 + i * 14]], TIE.h)).join('')) +
    shape(knot, TIE.l) +
    within(knot, facet([[2, -106], [11, -106], [13, -86], [5, -88]], TIE.s));
}
function shirtCollar(): string {
  const near: Points = [[-32, -118, 1], [-22, -114], [4, -103, 1], [-3, -82, 1], [-20, -98], [-34, -108, 1]];
  const far: Points = [[38, -114, 1], [31, -107], [20, -102, 1], [26, -85, 1], [35, -96], [42, -108, 1]];
  return shape(far, SHIRT.l) +
    shape(near, SHIRT.l) +
    within(near, shape([[-38, -122], [-18, -110], [-8, -98], [-10, -80], [-38, -94]], SHIRT.s));
}

/** The cardigan his sister knitted. */
function cardigan(): string {
  const near: Points = [[-34, -104, 1], [-24, -100], [-4, -58], [14, -30, 1], [16, 40, 1], [-30, 40, 1], [-34, -30]];
  const far: Points = [[42, -100, 1], [36, -80], [28, -56], [14, -30, 1], [16, 40, 1], [42, 40, 1], [48, -40]];
  const rib = (x: number): string => `<path d="M${x} -110V44" stroke="${WOOL.s}" stroke-width="1.5" stroke-opacity=".7" fill="none"/>`;
  const ribs = Array.from({ length: 18 }, (_, i) => rib(-34 + i * 5)).join('');
  return shape(far, WOOL.l) +
    within(far, ribs +
    shape([[48, -90], [40, -40], [36, 44], [54, 44], [56, -80]], WOOL.s) +
    brush([[40, -94], [30, -60], [16, -32]], 4, WOOL.h, { head: 0.1, tail: 0.1 })) +
    shape(near, WOOL.l) +
    within(near, ribs +
    shape([[-40, -106], [-26, -96], [-14, -50], [-8, 0], [-8, 44], [-40, 44]], WOOL.s) +
    brush([[-27, -102], [-6, -60], [11, -32]], 4.4, WOOL.h, { head: 0.1, tail: 0.1 })) +
    brush([[14, -31], [15, 0], [16, 44]], 1.8, WOOL.d, { head: 0.1, tail: 0 }) +
    [-16, 8].map((y) => spot(9, y, 3.4, '#2a1a16') + spot(9.4, y - 0.6, 2.2, '#7a5236')).join('');
}

function nearLapel(): string {
  const lapel: Points = [[-40, -114, 1], [-31, -110], [-30, -92], [-28, -50], [-26, 40, 1], [-44, 40, 1], [-50, -36, 1], [-60, -46, 1],
    [-50, -53, 1], [-60, -60, 1], [-54, -90]];
  return shape(lapel, TWEED.l) +
    within(lapel, weave(-66, 0, -112, 46, TWEED.s) +
    shape([[-66, -116], [-44, -112], [-38, -80], [-44, -40], [-66, -40]], TWEED.s) +
    brush([[-31, -104], [-31, -60], [-28, 20]], 2.6, TWEED.h, { head: 0.2, tail: 0.4 }) +
    brush([[-50, -53], [-38, -60]], 1.8, TWEED.d));
}
function farLapel(): string {
  const lapel: Points = [[40, -110, 1], [42, -92], [46, -50], [44, 40, 1], [54, 40, 1], [58, -36, 1], [65, -45, 1], [57, -52, 1],
    [66, -58, 1], [56, -88]];
  return shape(lapel, TWEED.l) +
    within(lapel, weave(36, 80, -112, 46, TWEED.s) +
    brush([[44, -100], [49, -50], [47, 20]], 2.6, TWEED.h) +
    brush([[64, -58], [54, -64]], 1.6, TWEED.d));
}
function nearArm(): string {
  const sleeve: Points = [[-50, -102], [-66, -100], [-85, -84], [-97, -54], [-104, -8], [-107, 40, 1], [-56, 40, 1], [-58, -14],
    [-54, -48], [-46, -80]];
  return shape(sleeve, TWEED.l) + within(sleeve,
    weave(-110, -44, -108, 46, TWEED.s) +
      shape([[-114, -72], [-88, -68], [-82, -30], [-82, 44], [-116, 44]], TWEED.s) +
      shape([[-94, -54], [-106, -6], [-112, 44], [-96, 44], [-92, -8]], TWEED.d) +
      shape([[-50, -76, 1], [-62, -60], [-76, -54, 1], [-60, -50], [-50, -38, 1]], TWEED.s) +
      shape([[-54, -24, 1], [-68, -12], [-80, -6, 1], [-66, -2], [-56, 12, 1]], TWEED.s) +
      brush([[-52, -100], [-72, -91], [-86, -76]], 2.8, TWEED.h, { head: 0.4, tail: 0.5 }));
}
const badge = (): string => shape([[58, -30, 1], [66, -34, 1], [76, -32, 1], [76, -15], [67, -6], [60, -14]], '#2a1a16') +
  shape([[61, -27], [66.6, -31, 1], [73, -29], [73, -16], [67.4, -9], [63, -15]], '#e9c45a') +
  shape([[66.6, -30], [73, -28], [73, -16], [67.4, -9]], '#a8802e') +
  spot(67, -20, 2.8, '#2f4a7a');

/** Thin on top, curling over the ears. */
const THIN: Points = [
  [-30, -26, 1], [-38, -30], [-44, -38, 1], [-42, -42], [-51, -52, 1], [-46, -58], [-52, -72, 1], [-46, -84], [-38, -97], [-20, -105],
    [2, -108], [20, -105], [31, -98, 1], [24, -98.4], [12, -97], [2, -93, 1], [-4, -84, 1], [-7, -74], [-9, -60], [-11, -44, 1],
      [-15, -56], [-19, -65], [-25.6, -62], [-27.6, -50], [-22, -32, 1],
];
function hair(): string {
  const strands = [0, 1, 2, 3, 4].map((i) => brush([[22 - i * 4, -101 + i * 0.6], [0 - i * 4, -103 + i * 3], [-26, -94 + i * 7],
    [-40 + i * 1.4, -70 + i * 6]], i % 2 ? 1.5 : 2.2, i % 2 ? HAIR.h : HAIR.s, { head: 0.1, tail: 0.5 })).join('');
  return within(THIN, shape(THIN, HAIR.l) +
    shape([[-60, -108], [-36, -100], [-30, -76], [-22, -62], [-24, -22], [-60, -20]], HAIR.s) +
    shape([[-22, -100], [0, -105], [20, -102], [6, -99], [-12, -94]], HAIR.h) +
    strands +
    brush([[-44, -50], [-38, -42], [-30, -34]], 2, HAIR.d) +
    brush([[-44, -66], [-42, -54], [-36, -46]], 1.8, HAIR.h)) +
    brush([[4, -96], [14, -91], [18, -88]], 1.2, HAIR.l, { head: 0.2, tail: 0.8 });
}
const pencil = (): string => moved(facet([[-6, -2.2], [36, -2.2], [36, 2.2], [-6, 2.2]], '#e9b23c') +
  facet([[-6, 0.6], [36, 0.6], [36, 2.2], [-6, 2.2]], '#9a6a24') +
  facet([[36, -2.2], [44, 0], [36, 2.2]], '#ead2a4') +
  facet([[41, -0.8], [44, 0], [41, 0.8]], '#16111a') +
  facet([[-12, -2.4], [-6, -2.4], [-6, 2.4], [-12, 2.4]], '#d8757a') +
  facet([[-8, -2.6], [-5, -2.6], [-5, 2.6], [-8, 2.6]], '#a9b0b4'), -30, -59, -24, 0.84);

export const gallagher: Speaker = {
  id: 'gallagher', level: 'handover', rim: '#ff9a3c', at: [0, -96], size: 1.06, low: 18, moods: MOODS, talks: 0.6,
  layers: [
    body(jacket()),
    neck(moved(drawNeck(SKIN, 0.8), 3, -98)),
    body(shirtFront(), { cast: 0, contour: 0.6 }),
    body(tie(), { contour: 0.7 }),
    body(shirtCollar()),
    body(cardigan(), { contour: 0.9 }),
    body(farLapel()),
    body(badge(), { contour: 0.7, cast: 0.5 }),
    body(nearLapel()),
    body(nearArm()),
    head((look) => drawHead(GALLAGHER, look), { cast: 1.6 }),
    head(hair()),
    head(pencil(), { contour: 0.8, cast: 0.6 }),
    head(drawEar(GALLAGHER), { contour: 0.8, cast: 0.5 }),
  ],
};
