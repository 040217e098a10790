/** Commander Donnelly: sleeves up, tie down, earphones round his neck with a tape in them that tells him to breathe. */
import { body, hand, head, neck, type Speaker } from './bust.ts';
import type { Features } from './features.ts';
import { raisedFinger, rounded, tube } from './hands.ts';
import { drawEar, drawHead } from './head.ts';
import type { Look, Moods } from './look.ts';
import { drawNeck } from './necks.ts';
import { brush, cord, facet, moved, type Points, shape, spot, within } from './pen.ts';

const SHIRT = { l: '#eceee6', s: '#98a2b3', d: '#5a6478', h: '#ffffff' };
const TIE = { l: '#a32a35', s: '#5f1624', d: '#350a16', h: '#d2525a' };
const BRACE = { l: '#33456e', s: '#1b2644', h: '#5a74a8' };
const HAIR = { l: '#a9a29e', s: '#5e5862', d: '#3a343e', h: '#dcd6cf' };
const SKIN = { l: '#e5a488', s: '#a5524c', d: '#642a34', h: '#f9ccac', lip: '#c07466' };

const flush = (): string => shape([[6, -46], [14, -46], [18, -40], [12, -35], [6, -38]], '#d0705c', 0.17, 0.5) +
  shape([[29, -46], [37, -46], [37, -36], [31, -36]], '#d0705c', 0.17, 0.5);

const DONNELLY: Features = {
  skin: SKIN, iris: '#4f6a86', brow: '#6a646c', browLit: '#aaa4a8', browThick: 7.2, browIn: 0.4, browMid: -1, browOut: 1, eye: 0.98,
    eyeTilt: 1, bags: 1.6, noseOut: 2.4, noseDrop: 1.4, noseWing: 1.4, noseBump: 1, lipFull: 0.9,
  jaw: 6.6, jawLow: 2.4, chin: 0.2, chinLong: 0.8, cheek: 0.8, age: 0.9, jowl: 0.5, mouthWide: 0.8, marks: flush,
};

const MOODS: Moods = {
  calm: { lid: 0.8, corner: 1.2, fold: 0.7, browFar: -1 },
  angry: { grit: 0, open: 0.62, teeth: 2, sneer: 0.5, lid: 1.1, low: 0.4, gesture: 'finger' },
  hurt: { lid: 0.5, gaze: [-0.6, 1.8], grit: 0 },
  glad: { corner: -4.6, wide: 3.4, lid: 0.62, low: 0.9 },
};

const TORSO: Points = [[-52, -104], [-86, -95], [-108, -74], [-120, 40, 1], [102, 40, 1], [102, -34], [92, -70], [68, -90], [34, -104],
  [-10, -110]];

function shirt(): string {
  return shape(TORSO, SHIRT.l) + within(TORSO,
    shape([[-130, -114], [-64, -112], [-64, -50], [-54, 44], [-136, 44]], SHIRT.s) +
      shape([[94, -72], [78, -48], [74, 44], [114, 44], [112, -66]], SHIRT.s) +
      shape([[-60, -24, 1], [-36, -10], [-18, -10, 1], [-38, 2], [-54, 22, 1]], SHIRT.s) +
    shape([[76, -34, 1], [58, -22], [44, -20, 1], [60, -14], [74, 2, 1]], SHIRT.s) +
    shape([[-30, 44, 1], [-16, 14], [-4, 4, 1], [-8, 24], [-12, 44, 1]], SHIRT.s) +
    brush([[40, 40], [46, 20], [56, 8]], 3, SHIRT.s) +
    brush([[13, -80], [16, -30], [17, 44]], 1.6, SHIRT.d, { head: 0.1, tail: 0 }) +
    brush([[26, -80], [29, -30], [30, 44]], 1.2, SHIRT.s, { head: 0.1, tail: 0 }));
}

/** Braces over both shoulders, with their brass. */
function braces(): string {
  const near: Points = [[-58, -106, 1], [-44, -109, 1], [-34, -60], [-30, 44, 1], [-46, 44, 1], [-50, -58]];
  const far: Points = [[52, -100, 1], [61, -96, 1], [66, -56], [64, 44, 1], [52, 44, 1], [55, -54]];
  const clip = (x: number, y: number, w: number): string => facet([[x, y], [x + w, y], [x + w, y + 11], [x, y + 11]], '#8a5a24') +
    facet([[x + 1.6, y + 1], [x + w - 1, y + 1], [x + w - 1, y + 6], [x + 1.6, y + 6]], '#e9b23c');
  return shape(near, BRACE.l) +
    within(near, facet([[-62, -110], [-52, -110], [-42, -58], [-38, 44], [-54, 44]], BRACE.s) +
    brush([[-47, -104], [-37, -58], [-33, 40]], 2, BRACE.h, { head: 0.1, tail: 0.1 })) +
    shape(far, BRACE.l) +
    within(far, brush([[56, -94], [60, -54], [58, 40]], 1.8, BRACE.h, { head: 0.1, tail: 0.1 })) +
    clip(-48, 0, 18) +
    clip(53, -4, 13);
}

function collar(): string {
  const near: Points = [[-38, -116, 1], [-26, -112], [-4, -94, 1], [2, -84, 1], [-8, -64, 1], [-28, -84], [-42, -100, 1]];
  const far: Points = [[44, -112, 1], [36, -104], [28, -92, 1], [24, -84, 1], [36, -68, 1], [46, -86], [49, -100, 1]];
  return shape(far, SHIRT.l) +
    within(far, shape([[50, -108], [42, -90], [36, -66], [54, -70]], SHIRT.s)) +
    shape(near, SHIRT.l) +
    within(near, shape([[-46, -120], [-24, -106], [-10, -86], [-12, -60], [-46, -84]], SHIRT.s));
}
const throat = (): string => shape([[-34, 4, 1], [34, 4, 1], [30, 12], [14, 22], [-16, 14]], SKIN.l) +
  shape([[-34, 2, 1], [6, 2, 1], [10, 12], [13, 22], [-16, 16]], SKIN.s);

function tie(): string {
  const blade: Points = [[8, -64, 1], [20, -65, 1], [28, -20], [32, 40, 1], [6, 40, 1], [6, -20]];
  const knot: Points = [[4, -80, 1], [23, -81, 1], [22, -65, 1], [14, -60], [7, -64, 1]];
  return shape(blade, TIE.l) +
    within(blade, shape([[2, -68], [12, -65], [14, -10], [14, 44], [0, 44]], TIE.s) +
    [0, 1, 2, 3, 4, 5].map((i) => spot(13 + (i % 2) * 9, -46 + i * 15, 2.4, '#f0d890')).join('') +
    brush([[11, -60], [17, -50], [22, -58]], 2, TIE.d)) +
    shape(knot, TIE.l) +
    within(knot, facet([[2, -84], [12, -82], [13, -60], [4, -60]], TIE.s) + brush([[7, -77], [15, -73], [22, -78]], 1.5, TIE.d));
}

/** Foam earphones on a steel band: the way to inner peace, by post. */
function phonesBehind(): string {
  return cord([[-50, -92], [-42, -120], [-20, -132]], 4.4, '#2a2830') + cord([[-50, -93], [-42, -120.6], [-20, -132.6]], 1.6, '#b8c0c4');
}
function phones(): string {
  const pad = (x: number, y: number, r: number, ry: number): string => spot(x, y, r, '#16131a', ry) +
    spot(x + 1, y - 0.6, r - 2, '#d8672a', ry - 2) +
    spot(x - 1, y + 2.4, r - 5, '#9a3c1e', ry - 5) +
    spot(x + 3, y - 4, r * 0.3, '#f59a52', ry * 0.26);
  return cord([[-46, -104], [-50, -92], [-45, -80]], 5, '#3a3842') +
    pad(-40, -72, 14, 16) +
    cord([[52, -104], [58, -92], [57, -82]], 4.4, '#3a3842') +
    pad(55, -74, 10, 14) +
    cord([[-38, -58], [-30, -30], [-22, -16], [-20, 10], [-24, 44]], 2, '#16131a');
}

/** Sleeve rolled above the elbow; the cuff shows at the lower edge. */
function nearArm(): string {
  const sleeve: Points = [[-62, -100], [-84, -96], [-104, -80], [-118, -50], [-127, -10], [-128, -4, 1], [-70, 2, 1], [-71, -18],
    [-66, -46], [-60, -80]];
  const arm: Points = [[-121, -8], [-74, -2], [-74, 44, 1], [-119, 44, 1]];
  const cuff: Points = [[-132, -18, 1], [-129, -25, 1], [-68, -13, 1], [-67, -3, 1], [-71, 3, 1], [-131, -8, 1]];
  return shape(arm, SKIN.l) +
    within(arm, shape([[-130, -20], [-98, -10], [-96, 44], [-130, 44]], SKIN.s) + brush([[-76, 2], [-80, 16], [-78, 34]], 2.4, SKIN.s)) +
    shape(sleeve, SHIRT.l) +
    within(sleeve,
    shape([[-134, -70], [-108, -66], [-102, -30], [-100, 30], [-136, 30]], SHIRT.s) +
      shape([[-116, -54], [-128, -4], [-130, 30], [-116, 30], [-113, -8]], SHIRT.d) +
    shape([[-62, -78, 1], [-78, -62], [-92, -56, 1], [-76, -52], [-64, -40, 1]], SHIRT.s) +
    shape([[-68, -28, 1], [-84, -16], [-98, -12, 1], [-82, -8], [-70, 4, 1]], SHIRT.s)) +
    shape(cuff, SHIRT.l, 0.08) +
    within(cuff, shape([[-136, -30], [-106, -24], [-108, 12], [-136, 12]], SHIRT.s) +
    brush([[-132, -13], [-100, -7], [-68, -3]], 1.5, SHIRT.d, { head: 0.1, tail: 0.1 }), 0.08) +
    brush([[-130, -21], [-100, -16], [-68, -10]], 1.5, SHIRT.d, { head: 0, tail: 0 });
}

const pens = (): string => shape([[60, -44, 1], [88, -48, 1], [88, -10], [66, -6, 1]], SHIRT.l) +
  cord([[60, -43.6], [88, -47.6]], 1.4, SHIRT.d) +
  facet([[66, -56], [69, -56.4], [70.4, -38], [67.4, -37.6]], '#2f4a7a') +
  facet([[73, -58], [76, -58.4], [77.4, -39], [74.4, -38.6]], '#16131a') +
  facet([[73, -58], [76, -58.4], [76.2, -54], [73.2, -53.6]], '#c5302a');

const SLICK: Points = [
  [-38, -32, 1], [-45, -42], [-48, -60], [-48, -80], [-40, -99], [-20, -110], [4, -113], [22, -110], [32, -103, 1], [34, -96],
    [30, -89, 1], [21, -95], [14, -91, 1], [6, -92.6], [-1, -87, 1], [-4, -79], [-8, -72], [-9, -60], [-11, -46, 1], [-15, -56],
      [-19, -65], [-25.6, -62], [-27.6, -50], [-25, -34, 1],
];
function hair(): string {
  const strands = [0, 1, 2, 3, 4,
    5].map((i) => brush([[27 - i * 4, -99 + i * 1.2], [6 - i * 4, -105 + i * 3.6], [-22, -98 + i * 8], [-38 + i * 1.4, -72 + i * 6]],
      i % 2 ? 1.6 : 2.4, i % 2 ? HAIR.h : HAIR.s, { head: 0.1, tail: 0.5 })).join('');
  return within(SLICK, shape(SLICK, HAIR.l) +
    shape([[-60, -112], [-36, -104], [-30, -78], [-22, -62], [-24, -26], [-60, -20]], HAIR.s) +
    shape([[-24, -102], [-2, -109], [20, -106], [29, -100], [6, -102], [-14, -95]], HAIR.h) +
    strands +
    brush([[-40, -58], [-38, -46], [-33, -40]], 2.4, HAIR.d));
}

/** Nobody gets hit, and nobody writes to the mayor. */
const warning = ({ gesture }: Look): string => gesture !== 'finger' ? '' :
  rounded(tube([[108, 60], [114, 20], [119, -18]], 36, 25), SKIN.l, SKIN.s) +
  raisedFinger(SKIN, { at: [119, -22], turn: 14, size: 1.04 });

export const donnelly: Speaker = {
  id: 'donnelly', level: 'handover', rim: '#ffb24a', at: [-2, -102], size: 1.07, low: 12, moods: MOODS, talks: 0.7,
  layers: [
    body(shirt()),
    body(phonesBehind(), { contour: 0.8 }),
    neck(moved(drawNeck(SKIN, 1.04) + throat(), 2, -94)),
    body(pens(), { contour: 0.5, cast: 0.4 }),
    body(tie(), { contour: 0.8 }),
    body(collar()),
    body(braces(), { contour: 0.8 }),
    body(nearArm()),
    body(phones(), { contour: 0.8 }),
    hand(warning),
    head((look) => drawHead(DONNELLY, look), { cast: 1.6 }),
    head(hair()),
    head(drawEar(DONNELLY), { contour: 0.8, cast: 0.5 }),
  ],
};
