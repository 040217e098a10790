/** The general at Petrovka: forty years of service on his chest, and all of them under his eyes. */
import { body, head, neck, type Speaker } from './bust.ts';
import type { Features } from './features.ts';
import { drawEar, drawHead } from './head.ts';
import type { Moods } from './look.ts';
import { drawNeck } from './necks.ts';
import { brush, cord, facet, moved, type Points, shape, spot, starShape, wisps, within } from './pen.ts';
import { BRASS, button, RED, shoulderBoard } from './uniform.ts';

const CLOTH = { l: '#4d5c74', s: '#252e45', d: '#131a2c', h: '#7888a2' };
const HAIR = { l: '#b3b0b4', s: '#6b6674', d: '#454152', h: '#e6e2de' };

const GENERAL: Features = {
  skin: { l: '#dba58b', s: '#99595a', d: '#592e3c', h: '#f3ccb0', lip: '#b06d69' },
  iris: '#6c7f88', brow: '#3a353e', browLit: '#8d8890', browThick: 9.6, browIn: 1, browMid: -0.6, browOut: 2.6, eye: 0.92, eyeTilt: 2,
    bags: 2, noseOut: 1.6, noseDrop: 2.4, noseWing: 1.8, noseBump: 0.4, lipFull: 0.9,
  jaw: 10, jawLow: 6, chin: 0.4, chinLong: 1.6, cheek: 0.6, age: 1.2, jowl: 1.1, mouthWide: 0.6,
};

const MOODS: Moods = {
  calm: { lid: 0.66, corner: 2, fold: 0.8, furrow: 0.3, gaze: [1, 0.4] },
  angry: { browIn: 5, lid: 0.9 },
  hurt: { browIn: -5, lid: 0.4, gaze: [-0.6, 2], corner: 3.6, wet: 0, tilt: 10, lean: [-3, 8] },
  glad: { lid: 0.56, low: 0.9, corner: -3.6, wide: 2.6, browMid: -3 },
};

const TORSO: Points = [[-52, -104], [-86, -94], [-112, -72], [-124, 40, 1], [104, 40, 1], [104, -36], [94, -70], [70, -88], [46, -102],
  [12, -88], [-36, -108]];

function tunic(): string {
  return shape(TORSO, CLOTH.l) + within(TORSO,
    shape([[-132, -114], [-72, -110], [-72, -50], [-62, 44], [-136, 44]], CLOTH.s) +
      shape([[96, -72], [80, -50], [78, 44], [116, 44], [114, -66]], CLOTH.s) +
      shape([[-66, -6, 1], [-42, 6], [-28, 6, 1], [-46, 16], [-62, 34, 1]], CLOTH.s));
}

/** A closed collar, edged with gold. */
function collar(): string {
  const near: Points = [[-44, -122], [-32, -122, 1], [-18, -110], [6, -96, 1], [10, -76, 1], [-16, -82], [-46, -98, 1]];
  const far: Points = [[44, -118, 1], [34, -106], [12, -96, 1], [11, -76, 1], [30, -82], [48, -100, 1]];
  const tab: Points = [[-34, -112, 1], [-20, -104], [4, -91, 1], [6, -80, 1], [-16, -86], [-36, -98, 1]];
  const farTab: Points = [[40, -110, 1], [32, -102], [16, -92, 1], [15, -81, 1], [30, -86], [43, -99, 1]];
  const leaf = (x: number, y: number, deg: number, k = 1): string => moved(shape([[-5, 0, 1], [-1, -3], [5, 0, 1], [-1, 3]], BRASS.l) +
    brush([[-4, 0], [4, 0]], 1, BRASS.s, { head: 0, tail: 0.3 }), x, y, deg, k);
  return shape(far, CLOTH.l) +
    shape(farTab, RED.l, 0.08) +
    cord([[40, -109], [32, -101], [16, -91.4]], 1.6, BRASS.l) +
    leaf(22, -89, -40, 0.8) +
    leaf(29, -94, -50, 0.8) +
    leaf(36, -100, -52, 0.8) +
    shape(near, CLOTH.l) +
    within(near, shape([[-50, -126], [-28, -114], [-22, -80], [-50, -84]], CLOTH.s)) +
    shape(tab, RED.l, 0.08) +
    within(tab, shape([[-40, -114], [-26, -108], [-22, -82], [-40, -90]], RED.s)) +
    cord([[-34, -111], [-20, -103], [4, -90.4]], 1.8, BRASS.l) +
    leaf(-2, -86, 32) +
    leaf(-9, -91, 30) +
    leaf(-10, -86, 10, 0.8) +
    leaf(-17, -95, 26) +
    leaf(-19, -90, 8, 0.8) +
    leaf(-26, -99, 30) +
    leaf(-27, -94, 14, 0.8);
}

function front(): string {
  return brush([[11, -78], [18, -30], [20, 44]], 2.6, CLOTH.d, { head: 0.1, tail: 0 }) +
    brush([[14, -74], [21, -30], [23, 44]], 2, CLOTH.h, { head: 0.3, tail: 0.2 }) +
    [-50, -20, 12].map((y) => button(13 + (y + 50) * 0.06, y, 5)).join('') +
    shape([[-52, -34, 1], [-14, -28, 1], [-14, -16, 1], [-33, -12], [-53, -22, 1]], CLOTH.l) +
    cord([[-52, -33.4], [-14, -27.4]], 1.8, CLOTH.d) +
    cord([[-53, -22], [-33, -12], [-14, -16]], 1.8, CLOTH.d) +
    button(-33, -17, 3);
}

const RIBBONS = [['#c5302a', '#e9b23c', '#c5302a'], ['#2f5a9a', '#e9e2d0', '#2f5a9a'], ['#e98a2c', '#16111a', '#e98a2c'],
  ['#3c7a4a', '#c5302a', '#3c7a4a'], ['#8a2c5a', '#e9e2d0', '#8a2c5a'], ['#e9b23c', '#c5302a', '#e9b23c'],
    ['#6a7a8a', '#c5302a', '#6a7a8a'], ['#c5302a', '#3c7a4a', '#c5302a']] as const;

/** Four rows of ribbons, following the chest as it turns away. */
function ribbons(): string {
  let svg = facet([[32, -58], [88, -68], [90, -24], [36, -12]], '#0d0a12');
  for (let row = 0; row < 4; row++) {
    for (let i = 0; i < 4; i++) {
      const x = 34 + i * 13.4 + row * 0.8;
      const y = -56.6 + row * 11.4 - i * 2.5;
      RIBBONS[(row * 3 + i * 5) % RIBBONS.length]!.forEach((colour, k) => {
        const w = 12.2 / 3;
        svg += facet([[x + k * w, y - k * 0.7], [x + (k + 1) * w, y - (k + 1) * 0.7], [x + (k + 1) * w + 0.7, y + 9.4 - (k + 1) * 0.7],
          [x + k * w + 0.7, y + 9.4 - k * 0.7]], colour);
      });
    }
  }
  return svg + facet([[76, -66], [90, -70], [92, -20], [82, -22]], '#181e31').replace('/>', ' fill-opacity=".4"/>');
}

const hero = (): string => facet([[48, -84], [58, -86], [58.6, -76], [48.6, -74]], RED.l) +
  facet([[48, -84], [51, -84.6], [51.6, -74.6], [48.6, -74]], RED.s) +
  starShape(54, -67.4, 8.4, BRASS.s) +
  starShape(54.4, -68, 7, BRASS.l) +
  starShape(54.6, -68.4, 3, BRASS.h);

/** Orders hanging below the ribbons and on the other side. */
function orders(): string {
  const rays = Array.from({ length: 10 }, (_, i) => {
    const a = (i * Math.PI) / 5;
    return shape([[-42 + Math.cos(a - 0.2) * 7, -54 + Math.sin(a - 0.2) * 7], [-42 + Math.cos(a) * 14, -54 + Math.sin(a) * 14],
      [-42 + Math.cos(a + 0.2) * 7, -54 + Math.sin(a + 0.2) * 7]], i % 2 ? '#cfd6d4' : BRASS.l, 0.02);
  }).join('');
  return rays + spot(-42, -54, 7.6, RED.s) + spot(-41.6, -54.4, 6, RED.l) + starShape(-41.6, -54.4, 4, BRASS.h);
}

function nearArm(): string {
  const sleeve: Points = [[-64, -98], [-84, -95], [-106, -80], [-120, -50], [-128, -6], [-132, 40, 1], [-74, 40, 1], [-76, -14],
    [-70, -48], [-62, -80]];
  return shape(sleeve, CLOTH.l) + within(sleeve,
    shape([[-138, -70], [-110, -66], [-104, -30], [-104, 44], [-140, 44]], CLOTH.s) +
      shape([[-118, -54], [-130, -6], [-136, 44], [-119, 44], [-116, -8]], CLOTH.d) +
    shape([[-66, -76, 1], [-82, -60], [-96, -54, 1], [-80, -50], [-68, -38, 1]], CLOTH.s) +
    shape([[-72, -26, 1], [-88, -14], [-102, -8, 1], [-86, -4], [-74, 10, 1]], CLOTH.s) +
    brush([[-70, -96], [-92, -86], [-108, -70]], 3, CLOTH.h, { head: 0.4, tail: 0.5 }));
}

/** What is left: a brush cut that has withdrawn in good order. */
const CROP: Points = [
  [-30, -30, 1], [-40, -36], [-46, -48], [-48.5, -66], [-46, -84], [-38, -98], [-24, -106], [-8, -108.6], [4, -107], [10, -102, 1],
    [3, -100], [1, -95, 1], [-4, -93], [-7, -88, 1], [-6, -84], [-7, -76, 1], [-9, -68], [-9.4, -58], [-11, -46, 1], [-15, -56],
      [-19, -65], [-25.6, -62], [-27.6, -50], [-25, -34, 1],
];
function hair(): string {
  return within(CROP, shape(CROP, HAIR.l) +
    shape([[-60, -112], [-36, -104], [-30, -78], [-22, -62], [-24, -26], [-60, -20]], HAIR.s) +
    wisps([-44, -104, 18, 70], 7, 8, [-0.4, 0.9], HAIR.d, 1.6) +
    wisps([-28, -110, 34, 44], 6, 8, [-0.7, 0.7], HAIR.h, 1.5) +
    wisps([-25, -106, 30, 40], 7, 7, [-0.7, 0.7], HAIR.s, 1.3) +
    brush([[-14, -66], [-12, -58], [-12, -50]], 1.6, HAIR.h));
}
/** The light of the desk lamp on the rest. */
const dome = (): string => shape([[8, -94], [18, -97], [27, -93], [31, -84], [24, -88], [12, -88]], GENERAL.skin.h);

export const general: Speaker = {
  id: 'general', level: 'banya', rim: '#9fd0e8', at: [-3, -104], size: 1.08, low: 10, moods: MOODS, talks: 0.58,
  layers: [
    neck(moved(drawNeck(GENERAL.skin, 1.06), 2, -100)),
    body(tunic()),
    body(front(), { contour: 0.3, cast: 0.4 }),
    body(collar()),
    body(orders(), { contour: 0.7, cast: 0.5 }),
    body(ribbons(), { contour: 0.7, cast: 0.5 }),
    body(hero(), { contour: 0.7, cast: 0.5 }),
    body(nearArm()),
    body(shoulderBoard([-46, -108], [-108, -82], 19, [[0.62, 0]], 7.4, false), { cast: 0.6, contour: 0.8 }),
    body(shoulderBoard([56, -100], [92, -80], 11, [[0.62, 0]], 4.4, false), { cast: 0.6, contour: 0.8 }),
    head((look) => drawHead(GENERAL, look) + dome(), { cast: 1.6 }),
    head(hair()),
    head(drawEar(GENERAL), { contour: 0.8, cast: 0.5 }),
  ],
};
