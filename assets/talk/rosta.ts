/** Viktor Rosta: a good coat with somebody else's fur on it, a moustache, a gold tooth, and eyes that have already counted you. */
import type { Vec } from '../build/rig/geometry.ts';
import { body, hand, head, neck, type Speaker } from './bust.ts';
import type { Features, Mouth } from './features.ts';
import { type Hold, openHand, sleeve } from './hands.ts';
import { drawEar, drawHead } from './head.ts';
import type { Look, Moods } from './look.ts';
import { drawNeck } from './necks.ts';
import { brush, cord, furry, moved, type Points, shape, spot, wisps, within } from './pen.ts';

const COAT = { l: '#353a4d', s: '#171925', d: '#0b0b13', h: '#565d78' };
const FUR = { l: '#3a2f35', s: '#1d161d', d: '#0f0b11', h: '#6b5a5e' };
const SILK = { l: '#9a2438', s: '#4d1022', d: '#2c0914', h: '#cf4a58' };
const HAIR = { l: '#2b2733', s: '#110e16', h: '#6a728a' };

function moustache({ near, left, mid, far, lift }: Mouth): string {
  const outline: Points = [
    [near[0] - 2.6, near[1] + 2.4, 1], [near[0] + 0.6, near[1] - 3.4], [18, -31], [25, -32.4], [29.4, -31, 1], [34, -31.6], [37.6, -28],
      [37.6, far[1] + 1, 1], [34.6, far[1] - 1.6],
    [mid[0] + 1, mid[1] - 1.4 - lift], [left[0], left[1] - 0.2 - lift], [near[0] + 2.6, near[1] + 1.6],
  ];
  const hairs = [[20, 13.6], [23.4, 18], [27, 23.6],
    [32, 33]].map(([a, b]) => brush([[a!, -30.6], [(a! + b!) / 2, -27.6], [b!, -24 + (near[1] + 22) * 0.5]], 1.2, HAIR.h,
      { head: 0.2, tail: 0.8 })).join('');
  return shape(outline, '#17121a') + within(outline, hairs + brush([[29.4, -31], [29, -26]], 1, '#000', { head: 0, tail: 0.4 }));
}

const scar = (): string => brush([[-1, -44], [3.6, -36], [4.6, -27]], 2.2, '#5a2630', { head: 0.4, tail: 0.5 }) +
  brush([[0.6, -44], [5, -36], [5.8, -28]], 1, '#e9b795', { head: 0.4, tail: 0.5 }) +
  [0, 1, 2].map((i) => brush([[0 + i * 1.5, -41 + i * 4.4], [5 + i * 1, -42.4 + i * 4.4]], 1, '#5a2630',
    { head: 0.2, tail: 0.2 })).join('');

const ROSTA: Features = {
  skin: { l: '#d39c78', s: '#87493f', d: '#47222b', h: '#efc39c', lip: '#a35a50' },
  iris: '#6b5a3a', brow: '#16111a', browLit: '#332c3a', browThick: 7.8, browIn: 4.4, browMid: 1.2, browOut: -1, eye: 0.95, bags: 1.4,
    noseOut: 3, noseDrop: 2, noseBump: 2, noseWing: 0.6, lipFull: 0.9,
  jaw: -2.4, chin: 0.6, chinLong: 1, gaunt: 0.9, age: 0.7, stubble: '#3a2830', goldTooth: true, marks: scar, over: moustache,
};

const MOODS: Moods = {
  calm: { lid: 0.68, low: 0.35, corner: 0.6, fold: 0.6 },
  angry: { browIn: 4.4, lid: 0.94, low: 0.7, gaze: [1.6, 0.4] },
  hurt: { browIn: -5.4, lid: 0.56, low: 0.6, grit: 0.7, teeth: 2, sneer: 0.3, wet: 0, tilt: 5, lean: [-5, 5] },
  glad: { browIn: 0.6, browMid: -3, browOut: -3, browFar: -2, lid: 0.66, low: 0.6, corner: -4.6, wide: 3.6, open: 0.2, crow: 0.6,
    tilt: -6, gesture: 'open' },
};

const TORSO: Points = [[-44, -112], [-76, -100], [-98, -78], [-110, 40, 1], [90, 40, 1], [92, -36], [84, -74], [62, -94], [32, -108],
  [-10, -114]];

function coat(): string {
  return shape(TORSO, COAT.l) + within(TORSO,
    shape([[-120, -118], [-60, -112], [-58, -50], [-46, 44], [-126, 44]], COAT.s) +
      shape([[84, -76], [66, -50], [60, 44], [104, 44], [104, -70]], COAT.s) +
      shape([[-50, -10, 1], [-30, 2], [-18, 2, 1], [-34, 12], [-46, 30, 1]], COAT.s));
}

const SHIRT: Points = [[-30, -108, 1], [-8, -84], [12, -62, 1], [26, -82], [38, -106, 1], [42, -70], [26, 40, 1], [0, 40, 1], [-14, -40]];
const shirt = (): string => shape(SHIRT, SILK.l) +
  within(SHIRT, shape([[-34, -118], [-6, -110], [6, -70], [8, -20], [10, 44], [-30, 44]], SILK.s) +
  shape([[34, -110], [28, -70], [22, -20], [20, 44], [44, 44], [50, -100]], SILK.s) +
  brush([[16, -96], [18, -60], [16, 0]], 2.4, SILK.h, { head: 0.2, tail: 0.4 }) +
  brush([[12, -64], [12, -30], [11, 40]], 1.6, SILK.d, { head: 0.1, tail: 0 }) +
  [-46, -18, 10].map((y) => spot(13.6, y, 2.2, '#e9b23c') + spot(14, y - 0.6, 0.8, '#ffe39a')).join('') +
  brush([[22, -60], [30, -54], [38, -58]], 2, SILK.s) + brush([[-4, -34], [4, -26], [10, -28]], 2, SILK.d));

/** Open at the neck, with a chain. */
function collar(): string {
  const near: Points = [[-34, -122, 1], [-22, -118], [0, -100], [4, -88, 1], [-6, -70, 1], [-24, -88], [-36, -106, 1]];
  const far: Points = [[40, -118, 1], [32, -108], [20, -94], [18, -88, 1], [28, -74, 1], [38, -92], [45, -108, 1]];
  return shape(far, SILK.l) +
    within(far, brush([[38, -112], [26, -94], [22, -86]], 2, SILK.h)) +
    shape(near, SILK.l) +
    within(near, shape([[-40, -126], [-20, -110], [-8, -92], [-8, -66], [-40, -90]], SILK.s) +
    brush([[-20, -114], [-4, -98], [1, -88]], 2, SILK.h));
}
/** Skin below the throat, origin as the neck's. */
const chest = (): string => shape([[-34, 6, 1], [34, 6, 1], [34, 20], [14, 40], [-16, 24]], ROSTA.skin.l) +
  shape([[-34, 4, 1], [6, 4, 1], [10, 20], [12, 40], [-16, 26]], ROSTA.skin.s) +
  brush([[13, 2], [15, 12], [13, 24]], 1.8, ROSTA.skin.s) +
  wisps([8, 8, 12, 16], 5, 5, [0.3, 0.8], '#2a1a20', 1.2);
const chain = (): string => cord([[-14, -106], [0, -92], [12, -86], [22, -92], [30, -104]], 2.6, '#8a5a24') +
  `<g stroke-dasharray="2.2 1.6">${cord([[-14, -106.4], [0, -92.4], [12, -86.4], [22, -92.4], [30, -104]], 1.7, '#e9b23c', 'butt')}</g>`;

const NEAR_FUR: Points = [[-48, -126], [-34, -126], [-26, -112], [-22, -86], [-12, -50], [0, 0], [4, 44], [-26, 44], [-34, 4], [-50, -36],
  [-62, -66], [-64, -92], [-58, -114]];
const FAR_FUR: Points = [[42, -122], [52, -114], [66, -92], [70, -68], [62, -40], [50, 0], [46, 44], [24, 44], [30, 0], [40, -44],
  [44, -84]];

function nearFur(): string {
  const outline = furry(NEAR_FUR, 3.6, [0, 0.3], 5);
  return shape(outline, FUR.l, 0.05) +
    within(outline, shape([[-70, -130], [-46, -130], [-40, -90], [-34, -50], [-16, 0], [-14, 44], [-70, 44]], FUR.s) +
    wisps([-60, -122, 62, 160], 8, 8, [-0.35, 0.9], FUR.d, 2) +
    wisps([-38, -120, 20, 160], 9, 7, [0.3, 0.9], FUR.h, 1.6), 0.05);
}
function farFur(): string {
  const outline = furry(FAR_FUR, 3.2, [0, 0.3], 5);
  return shape(outline, FUR.l, 0.05) +
    within(outline, shape([[66, -110], [58, -70], [46, -20], [38, 44], [80, 44], [80, -100]], FUR.s) +
    wisps([30, -116, 40, 156], 8, 8, [0.3, 0.9], FUR.d, 1.8) +
    wisps([36, -112, 14, 150], 9, 7, [-0.2, 0.9], FUR.h, 1.5), 0.05);
}

function nearArm(): string {
  const sleeve: Points = [[-50, -104], [-72, -100], [-94, -84], [-106, -54], [-114, -8], [-117, 40, 1], [-62, 40, 1], [-64, -14],
    [-60, -50], [-50, -84]];
  return shape(sleeve, COAT.l) + within(sleeve,
    shape([[-124, -74], [-96, -70], [-90, -30], [-90, 44], [-126, 44]], COAT.s) +
      shape([[-104, -56], [-116, -8], [-120, 44], [-104, 44], [-100, -8]], COAT.d) +
    shape([[-54, -80, 1], [-68, -64], [-82, -58, 1], [-66, -54], [-56, -42, 1]], COAT.s) +
    shape([[-60, -28, 1], [-74, -16], [-88, -10, 1], [-74, -6], [-62, 8, 1]], COAT.s) +
    brush([[-56, -101], [-78, -92], [-94, -76]], 3, COAT.h, { head: 0.4, tail: 0.5 }));
}

const SLICK: Points = [
  [-40, -34, 1], [-46, -50], [-48.5, -76], [-40, -98], [-18, -109.6], [10, -109], [29, -102, 1], [33.4, -95], [32, -88, 1], [22, -93.6],
    [10, -92], [2, -86, 1], [-3, -77], [-8, -72], [-8.6, -60], [-10, -49, 1], [-14, -58], [-19, -66], [-25.6, -62], [-27.6, -50],
  [-26, -36, 1], [-32, -32],
];
function hair(): string {
  const strands = [0, 1, 2, 3, 4,
    5].map((i) => brush([[26 - i * 3, -99 + i * 1.6], [4 - i * 3, -104 + i * 4], [-22, -94 + i * 7], [-36 + i, -68 + i * 6]],
      i % 2 ? 1.5 : 2, i % 2 ? HAIR.h : HAIR.s, { head: 0.1, tail: 0.5 })).join('');
  return within(SLICK, shape(SLICK, HAIR.l) +
    shape([[-60, -110], [-34, -104], [-30, -76], [-24, -60], [-26, -30], [-60, -20]], HAIR.s) +
    shape([[-30, -98], [-8, -106], [18, -105], [26, -100], [4, -101], [-20, -92]], HAIR.h) +
    strands +
    brush([[-20, -68], [-14, -80], [0, -86]], 2, HAIR.s));
}
/** One lock gets loose when he is not calm. */
const lock = (look: Look): string => look.tilt === 0 ? '' : brush([[22, -98], [30, -90], [29, -80], [25, -74]], 3.2, HAIR.l,
  { head: 0.2, tail: 0.6 });

const NEAR: Hold = { at: [-88, -22], turn: -4, size: 0.96, flip: true };
const FAR: Hold = { at: [118, -24], turn: 9, size: 0.92 };
const CUFF: Points = [[-19, -4], [19, -4], [25, 2], [25, 16], [0, 22], [-25, 16], [-25, 2]];

/** Both palms, and nothing in them; the sleeves are wide. */
const ifShown = (svg: string) => ({ gesture }: Look): string => gesture === 'open' ? svg : '';

function furCuff([x, y]: Vec, turn: number): string {
  const outline = furry(CUFF, 3.4, [0, 0.2], 5);
  return moved(shape(outline, FUR.l, 0.05) + within(outline, shape([[-34, -20], [-4, -16], [-6, 34], [-34, 34]], FUR.s) +
    wisps([-26, -6, 50, 26], 8, 7, [0.1, 0.9], FUR.d, 1.8) +
    wisps([0, -4, 24, 22], 9, 7, [0.2, 0.9], FUR.h, 1.5), 0.05), x, y, turn);
}
const ring = (): string => moved(cord([[-5, 1], [0, -0.6], [5, 1]], 3.2, '#8a5a24') +
  cord([[-4.6, 0.4], [0, -1], [4.6, 0.4]], 1.8, '#e9b23c') +
  spot(0.6, -1.6, 2.6, '#7a1a2c') + spot(1.2, -2.2, 1, '#ff6a7c'), 135.4, -68.4, 16, 0.92);

export const rosta: Speaker = {
  id: 'rosta', rim: '#ff4a6a', at: [-2, -100], size: 1.06, low: 16, moods: MOODS, talks: 0.6,
  layers: [
    body(coat()),
    neck(moved(drawNeck(ROSTA.skin, 0.88) + chest(), 0, -92)),
    neck(chain(), { contour: 0.6, cast: 0.5 }),
    body(shirt(), { cast: 0.6, contour: 0.8 }),
    body(collar()),
    body(farFur()),
    body(nearArm()),
    body(nearFur()),
    hand(ifShown(openHand(ROSTA.skin, FAR) + ring())),
    hand(ifShown(sleeve([[106, 50], [112, 20], [117, -10]], 46, 42, COAT))),
    hand(ifShown(furCuff([117, -12], 9))),
    hand(ifShown(openHand(ROSTA.skin, NEAR))),
    hand(ifShown(sleeve([[-94, 50], [-91, 20], [-88, -8]], 50, 44, COAT))),
    hand(ifShown(furCuff([-88, -10], -4))),
    head((look) => drawHead(ROSTA, look), { cast: 1.6 }),
    head(hair()),
    head(lock, { contour: 0.5, cast: 0.6 }),
    head(drawEar(ROSTA), { contour: 0.8, cast: 0.5 }),
  ],
};
