/** Danko in Chicago: a bottle-green suit bought for somebody else's funeral. */
import { body, head, neck, type Speaker } from './bust.ts';
import { DANKO, DANKO_MOODS, dankoEar, dankoFace, dankoHair } from './danko-head.ts';
import { drawNeck } from './necks.ts';
import { brush, moved, type Points, shape, within } from './pen.ts';

const SUIT = { l: '#2b6a50', s: '#12332f', d: '#091819', h: '#3f8f6c' };
const SHIRT = { l: '#efe9d8', s: '#a29aa8', d: '#6b6478' };
const TIE = { l: '#9a2838', s: '#541226', d: '#300a18' };


const TORSO: Points = [
  [-50, -104], [-84, -92], [-108, -70], [-116, 40, 1], [92, 40, 1], [94, -40], [88, -72], [66, -92], [34, -106], [10, -112], [-20, -114],
];
const FRONT: Points = [[-30, -104, 1], [10, -94], [34, -102, 1], [36, -60], [30, 40, 1], [14, 40, 1], [2, -40], [-16, -84]];

function shirt(): string {
  return within(FRONT,
    shape(FRONT, SHIRT.l) +
      shape([[-34, -116], [-6, -104], [6, -60], [14, 24], [-20, 24]], SHIRT.s) +
      shape([[22, -100], [38, -100], [36, 20], [28, 20]], SHIRT.s) +
    brush([[16, -40], [26, -36], [32, -40]], 2, SHIRT.s));
}

function tie(): string {
  const blade: Points = [[6, -84, 1], [18, -84, 1], [26, -30], [30, 40, 1], [10, 40, 1], [8, -30]];
  return shape(blade, TIE.l) +
    within(blade, shape([[0, -90], [10, -86], [14, -40], [16, 24], [0, 24]], TIE.s) +
    brush([[9, -72], [14, -66], [20, -70]], 2.4, TIE.d) +
    brush([[12, -40], [20, -20], [22, 10]], 1.6, TIE.s));
}
const knot = (): string => shape([[2, -101, 1], [20, -101, 1], [19, -86, 1], [11, -81], [5, -86, 1]], TIE.l) +
  shape([[2, -101, 1], [9, -101, 1], [11, -82], [5, -86, 1]], TIE.s) +
  brush([[4, -99], [12, -95], [19, -99]], 1.6, TIE.d);

function collar(): string {
  const near: Points = [[-34, -118, 1], [-24, -114], [4, -100, 1], [-4, -78, 1], [-24, -94], [-36, -108, 1]];
  const far: Points = [[40, -114, 1], [32, -106], [18, -100, 1], [26, -82, 1], [36, -94], [44, -108, 1]];
  return shape(far, SHIRT.l) +
    shape([[40, -112, 1], [34, -106], [22, -97, 1], [26, -83, 1], [36, -95], [44, -108, 1]], SHIRT.s, 0.17, 0.5) +
    shape(near, SHIRT.l) +
    within(near, shape([[-40, -122], [-24, -110], [-10, -98], [-14, -82], [-40, -90]], SHIRT.s));
}

function nearLapel(): string {
  const lapel: Points = [[-40, -112, 1], [-28, -106], [-18, -92], [-2, -56], [14, 40, 1], [-4, 40, 1], [-38, -40, 1], [-52, -52, 1],
    [-42, -62, 1], [-58, -66, 1], [-52, -92]];
  return shape(lapel, SUIT.l) +
    within(lapel, shape([[-66, -110], [-44, -110], [-30, -88], [-36, -56], [-60, -50]], SUIT.s) +
    brush([[-34, -104], [-20, -78], [-2, -36], [8, 6]], 3.2, SUIT.h, { head: 0.2, tail: 0.4 }) +
    brush([[-44, -64], [-30, -74]], 2.2, SUIT.d));
}
function farLapel(): string {
  const lapel: Points = [[42, -110, 1], [38, -96], [36, -60], [28, 40, 1], [38, 40, 1], [54, -44, 1], [62, -54, 1], [54, -62, 1],
    [64, -68, 1], [56, -92]];
  return shape(lapel, SUIT.l) +
    within(lapel, brush([[40, -100], [40, -60], [32, 0]], 3, SUIT.h) + brush([[62, -68], [46, -76]], 2, SUIT.d));
}

function jacket(): string {
  return shape(TORSO, SUIT.l) + within(TORSO,
    shape([[-120, -120], [-64, -110], [-62, -60], [-56, -20], [-40, 24], [-130, 24]], SUIT.s) +
    shape([[-70, -60, 1], [-44, -34], [-36, -30, 1], [-52, -24], [-62, -8, 1]], SUIT.s) +
    shape([[-64, -16, 1], [-36, -4], [-22, -4, 1], [-40, 4], [-60, 40, 1]], SUIT.s) +
    shape([[84, -70], [66, -50], [60, -20], [58, 24], [100, 24], [100, -70]], SUIT.s) +
    shape([[64, -44, 1], [50, -30], [44, -28, 1], [56, -22], [62, -10, 1]], SUIT.s) +
    brush([[-34, -106], [-62, -96], [-84, -86]], 2.4, SUIT.h, { head: 0.5, tail: 0.5 }));
}

function nearArm(): string {
  const sleeve: Points = [[-58, -100], [-78, -95], [-100, -80], [-114, -50], [-121, -10], [-123, 40, 1], [-66, 40, 1], [-66, -16],
    [-60, -50], [-56, -80]];
  return shape(sleeve, SUIT.l) + within(sleeve,
    shape([[-130, -70], [-102, -66], [-96, -30], [-94, 24], [-130, 24]], SUIT.s) +
      shape([[-112, -54], [-124, -10], [-124, 24], [-110, 24], [-108, -10]], SUIT.d) +
    shape([[-58, -84, 1], [-72, -66], [-84, -58, 1], [-70, -56], [-60, -44, 1]], SUIT.s) +
    shape([[-62, -36, 1], [-78, -22], [-92, -16, 1], [-76, -12], [-64, 0, 1]], SUIT.s) +
    brush([[-62, -98], [-84, -88], [-98, -72]], 3.4, SUIT.h, { head: 0.4, tail: 0.5 }));
}

const throat = (): string => moved(drawNeck(DANKO.skin, 1), 0, -94);

export const danko: Speaker = {
  id: 'danko', level: 'handover', rim: '#ff3f9a', at: [-5, -101], size: 1.09, low: 14, moods: DANKO_MOODS, talks: 0.62,
  layers: [
    body(jacket()),
    neck(throat()),
    body(shirt(), { cast: 0, contour: 0.6 }),
    body(tie(), { contour: 0.7 }),
    body(collar()),
    body(knot()),
    body(farLapel()),
    body(nearLapel()),
    body(nearArm()),
    head(dankoFace, { cast: 1.6 }),
    head(dankoHair()),
    head(dankoEar(), { contour: 0.8, cast: 0.5 }),
  ],
};
