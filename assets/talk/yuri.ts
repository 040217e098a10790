/** Yuri, Danko's partner: a lieutenant of twenty-four who presses his own uniform. */
import type { Vec } from '../build/rig/geometry.ts';
import { body, head, neck, type Speaker } from './bust.ts';
import type { Features } from './features.ts';
import { drawEar, drawHead } from './head.ts';
import type { Moods } from './look.ts';
import { drawNeck } from './necks.ts';
import { brush, cord, facet, moved, type Points, shape, spot, within } from './pen.ts';
import { button, CLOTH, RED, shoulderBoard } from './uniform.ts';
import { hat, hatFront } from './ushanka.ts';

const HAIR = { l: '#c08a4c', s: '#74492c', h: '#e3b878' };

const FRECKLES: readonly Vec[] = [[10, -43], [13.6, -44.6], [15.4, -41.2], [11.8, -40.4], [30.6, -43.4], [33, -42], [26, -45.6],
  [17, -44.8]];
const freckles = (): string => shape([[4, -46], [12, -47], [18, -43], [15, -37.6], [8, -38]], '#e08a6c', 0.17, 0.5) +
  shape([[29, -46], [36, -47], [36, -38], [31, -38]], '#e08a6c', 0.17, 0.6) +
  FRECKLES.map(([x, y]) => spot(x, y, 0.62, '#a0563f')).join('');

const YURI: Features = {
  skin: { l: '#efbd98', s: '#b8705e', d: '#763c44', h: '#ffdcb8', lip: '#d2816f' },
  iris: '#5f9a86', brow: '#653f26', browLit: '#94653a', browThick: 5.8, browIn: -5, browMid: -2.4, browOut: 1.6, eye: 1.18, noseOut: -2.4,
    noseDrop: -2, noseWing: -0.6, lipFull: 1.15,
  jaw: -1.5, chin: -2.6, chinLong: -2.6, cheek: 0.8, marks: freckles,
};

const MOODS: Moods = {
  calm: { lid: 1.06, corner: -1.4, fold: 0.1, browMid: -1 },
  angry: { browIn: 7.4, lid: 1.02, fold: 0.7 },
  hurt: { browIn: -5, browMid: 4, lid: 0.64, fold: 0.4, gaze: [0.6, 1] },
  glad: { lid: 0.92, low: 0.6, corner: -6, wide: 4.4, open: 0.26, fold: 0.7, crow: 0.4 },
};

const TORSO: Points = [[-40, -110], [-70, -98], [-90, -78], [-100, 40, 1], [80, 40, 1], [82, -40], [76, -74], [56, -94], [30, -106],
  [-10, -112]];

function tunic(): string {
  return shape(TORSO, CLOTH.l) + within(TORSO,
    shape([[-110, -116], [-54, -110], [-54, -50], [-44, 44], [-116, 44]], CLOTH.s) +
      shape([[76, -76], [58, -52], [54, 44], [94, 44], [94, -70]], CLOTH.s) +
    shape([[-48, -20, 1], [-28, -8], [-14, -8, 1], [-30, 2], [-44, 18, 1]], CLOTH.s) +
    shape([[56, -26, 1], [44, -16], [36, -14, 1], [46, -8], [54, 4, 1]], CLOTH.s));
}

const shirt = (): string => facet([[-24, -100], [10, -92], [34, -98], [36, -70], [16, -20], [2, -36], [-16, -80]], '#c3ccd8') +
  facet([[-24, -100], [2, -93], [8, -70], [10, -26], [2, -36], [-16, -80]], '#76819a');

function tie(): string {
  const blade: Points = [[5, -90, 1], [15, -90, 1], [22, -40], [18, -14, 1], [8, -28, 1], [6, -50]];
  const knot: Points = [[1, -104, 1], [18, -104, 1], [17, -91, 1], [10, -86], [4, -91, 1]];
  return shape(blade, '#2c2836') +
    within(blade, facet([[0, -92], [9, -92], [12, -20], [0, -30]], '#181420')) +
    shape(knot, '#37313f') +
    within(knot, facet([[0, -106], [8, -106], [10, -86], [0, -88]], '#1c1824'));
}

function shirtCollar(): string {
  const near: Points = [[-30, -118, 1], [-20, -114], [3, -103, 1], [-3, -83, 1], [-20, -98], [-31, -108, 1]];
  const far: Points = [[36, -114, 1], [29, -107], [17, -102, 1], [23, -86, 1], [33, -96], [39, -108, 1]];
  return shape(far, '#d3dae4') +
    shape(near, '#d3dae4') +
    within(near, shape([[-36, -122], [-18, -110], [-8, -98], [-10, -84], [-36, -94]], '#7f8aa4'));
}

function nearLapel(): string {
  const lapel: Points = [[-38, -114, 1], [-27, -108], [-14, -88], [6, -40, 1], [10, -10, 1], [-6, -22], [-36, -58, 1], [-46, -70, 1],
    [-36, -76, 1], [-50, -84, 1], [-46, -100]];
  const tab: Points = [[-40, -104, 1], [-31, -102, 1], [-20, -84, 1], [-30, -82, 1], [-42, -90, 1]];
  return shape(lapel, CLOTH.l) +
    within(lapel, shape([[-56, -116], [-38, -110], [-24, -88], [-26, -60], [-56, -64]], CLOTH.s) +
    brush([[-26, -104], [-12, -80], [6, -36]], 2.6, CLOTH.h, { head: 0.2, tail: 0.3 }) +
    brush([[-36, -76], [-24, -82]], 1.8, CLOTH.d)) +
    shape(tab, RED.l, 0.05) +
    within(tab, facet([[-44, -106], [-36, -104], [-30, -80], [-44, -86]], RED.s), 0.05) +
    spot(-31, -92, 2, '#e9b23c');
}

function farLapel(): string {
  const lapel: Points = [[38, -112, 1], [35, -98], [30, -60], [12, -8, 1], [24, -22], [46, -58, 1], [54, -68, 1], [46, -74, 1],
    [56, -82, 1], [50, -98]];
  const tab: Points = [[44, -104, 1], [38, -98, 1], [36, -84, 1], [44, -84, 1], [49, -94, 1]];
  return shape(lapel, CLOTH.l) +
    within(lapel, brush([[36, -102], [32, -66], [16, -20]], 2.4, CLOTH.h) + brush([[54, -82], [44, -88]], 1.6, CLOTH.d)) +
    shape(tab, RED.l, 0.05) +
    spot(42.5, -93, 1.8, '#e9b23c');
}

function nearArm(): string {
  const sleeve: Points = [[-46, -106], [-66, -100], [-84, -84], [-96, -54], [-103, -8], [-106, 40, 1], [-56, 40, 1], [-58, -14],
    [-52, -50], [-44, -84]];
  return shape(sleeve, CLOTH.l) + within(sleeve,
    shape([[-112, -74], [-88, -70], [-82, -30], [-82, 44], [-114, 44]], CLOTH.s) +
      shape([[-94, -56], [-106, -8], [-110, 44], [-94, 44], [-91, -8]], CLOTH.d) +
    shape([[-46, -82, 1], [-60, -66], [-74, -60, 1], [-58, -56], [-48, -44, 1]], CLOTH.s) +
    shape([[-54, -30, 1], [-68, -18], [-80, -12, 1], [-66, -8], [-56, 6, 1]], CLOTH.s) +
    brush([[-50, -102], [-70, -92], [-84, -76]], 2.8, CLOTH.h, { head: 0.4, tail: 0.5 }));
}

/** A pocket with its flap, and the badge of the school he was first in. */
const pocket = (): string => cord([[-34, -30], [-12, -22], [-10, 6]], 1.6, CLOTH.d) +
  shape([[-36, -34, 1], [-10, -25, 1], [-12, -14, 1], [-22, -14, 1], [-36, -24, 1]], CLOTH.l) +
  cord([[-36, -33], [-10, -24.4]], 1.4, CLOTH.d) +
  button(-22, -19, 2.6) +
  facet([[40, -46], [48, -52], [55, -46], [48, -38]], '#e9e2d0') +
  facet([[43, -46], [48, -49.6], [52, -46], [48, -41]], '#2f5a9a') +
  button(21, 8, 4.4);

/** A lock that no comb has ever kept under a hat. */
const lock = (): string => shape([[2, -88, 1], [12, -89], [24, -88], [30, -86, 1], [27, -80], [30, -75, 1], [22, -78], [20, -73, 1],
  [15, -79], [8, -78, 1], [8, -84]], HAIR.l) +
  brush([[10, -87], [18, -82], [21, -75]], 1.8, HAIR.s, { head: 0.1, tail: 0.6 }) +
  brush([[18, -87], [25, -82], [28, -77]], 1.6, HAIR.h, { head: 0.1, tail: 0.6 });
const side = (): string => shape([[-38, -66], [-40, -50], [-32, -40, 1], [-27, -48], [-25.6, -60], [-17, -66], [-11, -52, 1], [-7.6, -64],
  [-8, -76], [-30, -76]], HAIR.s) +
  brush([[-34, -62], [-34, -52], [-30, -45]], 2, HAIR.l) +
  brush([[-12, -70], [-11, -62], [-10.6, -56]], 1.8, HAIR.l);

export const yuri: Speaker = {
  id: 'yuri', level: 'banya', rim: '#9fd0e8', at: [-2, -93], size: 1.02, low: 20, moods: MOODS, talks: 0.64,
  layers: [
    body(tunic()),
    neck(moved(drawNeck(YURI.skin, 0.78), 2, -96)),
    body(shirt(), { cast: 0, contour: 0.6 }),
    body(tie(), { contour: 0.7 }),
    body(shirtCollar()),
    body(pocket(), { contour: 0.3, cast: 0.4 }),
    body(farLapel()),
    body(nearLapel()),
    body(nearArm()),
    body(shoulderBoard([-32, -112], [-86, -84], 14, [[0.62, 0.24], [0.62, -0.24]], 3.6), { cast: 0.6, contour: 0.8 }),
    body(shoulderBoard([44, -104], [74, -84], 9, [[0.6, 0]], 2.4), { cast: 0.6, contour: 0.8 }),
    head((look) => drawHead(YURI, look), { cast: 1.6 }),
    head(side()),
    head(drawEar(YURI), { contour: 0.8, cast: 0.5 }),
    head(hat(), { cast: 1.1 }),
    head(lock(), { contour: 0.8, cast: 0.8 }),
    head(hatFront(), { cast: 0.9 }),
  ],
};
