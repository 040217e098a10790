/** Captain Danko of the Moscow militia: greatcoat, cross strap, cap. */
import { body, head, neck, type Speaker } from './bust.ts';
import { DANKO, DANKO_MOODS, dankoEar, dankoFace } from './danko-head.ts';
import { drawNeck } from './necks.ts';
import { brush, cord, facet, moved, type Points, shape, spot, within } from './pen.ts';
import { BRASS, button, CLOTH, LEATHER, peak, peakedCap, RED, shoulderBoard } from './uniform.ts';


const TORSO: Points = [
  [-46, -112], [-84, -98], [-112, -74], [-122, 40, 1], [100, 40, 1], [102, -40], [94, -76], [70, -96], [34, -110], [10, -114],
    [-20, -116],
];

function coat(): string {
  return shape(TORSO, CLOTH.l) + within(TORSO,
    shape([[-130, -120], [-70, -114], [-70, -60], [-60, -20], [-52, 44], [-136, 44]], CLOTH.s) +
    shape([[-66, -20, 1], [-40, -6], [-24, -6, 1], [-42, 6], [-60, 26, 1]], CLOTH.s) +
    shape([[92, -78], [72, -54], [66, -20], [66, 44], [110, 44], [110, -70]], CLOTH.s) +
    shape([[70, -30, 1], [54, -18], [44, -16, 1], [56, -10], [66, 4, 1]], CLOTH.s));
}

/** The front closes over to the far side, two rows of buttons. */
function front(): string {
  const flap: Points = [[-40, -84, 1], [4, -60], [26, -76, 1], [40, -40], [44, 44, 1], [-60, 44, 1], [-62, -30]];
  return shape(flap, CLOTH.l) + within(flap,
    shape([[-70, -90], [-40, -84], [-34, -40], [-28, 10], [-30, 44], [-70, 44]], CLOTH.s) +
      shape([[-26, -26, 1], [0, -14], [14, -12, 1], [0, -2], [-26, 12, 1]], CLOTH.s) +
    brush([[36, -60], [40, -20], [41, 30]], 3, CLOTH.h, { head: 0.3, tail: 0.3 }) + brush([[30, 4], [16, 12], [8, 14]], 2, CLOTH.s)) +
    [-34, 2].map((y, i) => button(-22 - i * 1.4, y, 5.4) + button(30 + i * 1, y - 3, 5)).join('');
}

const shirtCollar = (): string => facet([[-30, -112], [4, -100], [-2, -84], [-24, -98]], '#9aa6ba') +
  facet([[-30, -112], [-8, -104], [-10, -90], [-24, -98]], '#57617a') +
  facet([[42, -110], [22, -100], [25, -86], [36, -96]], '#9aa6ba') +
  facet([[3, -103], [22, -103], [19, -88], [12, -84], [6, -88]], '#2a2633') +
  facet([[3, -103], [11, -103], [12, -84], [6, -88]], '#17131f');

const shirtFront = (): string => facet([[-26, -100], [10, -90], [36, -98], [30, -70], [8, -58], [-12, -76]], '#8e9bb0') +
  facet([[-26, -100], [6, -91], [10, -80], [8, -58], [-12, -76]], '#4e5870') +
  facet([[8, -92], [18, -92], [24, -62], [8, -56], [6, -72], [8, -90]], '#2a2633') +
  facet([[8, -92], [12, -92], [12, -60], [8, -56], [6, -72], [8, -90]], '#17131f');

function nearCollar(): string {
  const lapel: Points = [[-52, -100, 1], [-30, -88], [-4, -66, 1], [6, -52], [8, -28, 1], [-20, -44], [-52, -60], [-66, -72, 1]];
  const fall: Points = [[-46, -124], [-34, -124, 1], [-22, -114], [0, -92], [3, -70, 1], [-22, -74], [-50, -90], [-60, -106, 1]];
  const tab: Points = [[-30, -96, 1], [-16, -92], [0, -78, 1], [-2, -71, 1], [-18, -78], [-34, -87, 1]];
  return shape(lapel, CLOTH.l) +
    within(lapel, shape([[-70, -104], [-44, -96], [-26, -76], [-28, -48], [-70, -50]], CLOTH.s) +
    brush([[-6, -60], [4, -46], [5, -30]], 2.4, CLOTH.h)) +
    brush([[-52, -98], [-28, -86], [-4, -66]], 2, CLOTH.d, { head: 0.1, tail: 0.1 }) +
    shape(fall, CLOTH.l) +
    within(fall, shape([[-66, -130], [-38, -122], [-24, -100], [-20, -74], [-60, -84]], CLOTH.s) +
    brush([[-34, -120], [-16, -104], [1, -86]], 2.6, CLOTH.h, { head: 0.2, tail: 0.3 })) +
    shape(tab, RED.l, 0.06) +
    within(tab, facet([[-34, -98], [-24, -94], [-18, -74], [-36, -84]], RED.s) +
    cord([[-30, -95], [-16, -91], [-1, -77]], 1.6, BRASS.l), 0.06) +
    spot(-20, -85, 2.6, BRASS.l) +
    spot(-20, -85, 1, BRASS.s);
}

function farCollar(): string {
  const lapel: Points = [[44, -108], [38, -92], [26, -72, 1], [12, -46, 1], [30, -48], [56, -62, 1], [60, -84]];
  const fall: Points = [[42, -122, 1], [46, -116], [56, -98, 1], [44, -84], [24, -70, 1], [24, -88], [34, -104]];
  const tab: Points = [[46, -94, 1], [38, -88], [27, -76, 1], [28, -84, 1], [36, -94], [44, -102, 1]];
  return shape(lapel, CLOTH.l) +
    within(lapel, shape([[60, -90], [46, -74], [40, -50], [62, -50]], CLOTH.s)) +
    brush([[54, -92], [40, -80], [26, -71]], 1.8, CLOTH.d, { head: 0.1, tail: 0.1 }) +
    shape(fall, CLOTH.l) +
    within(fall, brush([[42, -118], [32, -100], [26, -82]], 2.2, CLOTH.h)) +
    shape(tab, RED.l, 0.06) +
    spot(38, -89, 2.2, BRASS.l);
}

function nearArm(): string {
  const sleeve: Points = [[-60, -106], [-82, -100], [-104, -86], [-119, -56], [-126, -10], [-130, 44, 1], [-70, 44, 1], [-72, -16],
    [-66, -50], [-58, -84]];
  return shape(sleeve, CLOTH.l) + within(sleeve,
    shape([[-136, -76], [-108, -72], [-102, -30], [-102, 44], [-140, 44]], CLOTH.s) +
      shape([[-118, -60], [-130, -10], [-134, 44], [-117, 44], [-114, -10]], CLOTH.d) +
    shape([[-60, -84, 1], [-78, -66], [-92, -60, 1], [-76, -54], [-64, -42, 1]], CLOTH.s) +
    shape([[-68, -30, 1], [-84, -16], [-100, -10, 1], [-82, -6], [-70, 8, 1]], CLOTH.s) +
    brush([[-64, -102], [-88, -92], [-104, -76]], 3.2, CLOTH.h, { head: 0.4, tail: 0.5 }));
}

/** The strap that holds up the belt. */
const strap = (): string => {
  const band: Points = [[-52, -108, 1], [-40, -112, 1], [6, -62], [56, 44, 1], [40, 44, 1], [-8, -56]];
  return shape(band, LEATHER.l) +
    within(band, brush([[-44, -110], [0, -62], [52, 44]], 2.2, LEATHER.h, { head: 0.1, tail: 0.1 }) +
    brush([[-50, -106], [-8, -56], [40, 40]], 3, LEATHER.s, { head: 0.1, tail: 0.1 }));
};

/** Hair shorn close below the cap. */
const nape = (): string => shape([[-44, -84, 1], [-45, -62], [-41, -46], [-31, -40, 1], [-27.6, -48], [-25.6, -62], [-16, -68],
  [-11, -56, 1], [-8.6, -66], [-8, -84, 1]], '#32262a') +
  brush([[-40, -76], [-40, -60], [-34, -48]], 3, '#1d1519', { head: 0.2, tail: 0.5 });

export const dankoUniform: Speaker = {
  id: 'danko-uniform', level: 'banya', rim: '#9fd0e8', at: [-5, -97], size: 1.06, low: 12, moods: DANKO_MOODS, talks: 0.62,
  layers: [
    body(coat()),
    neck(moved(drawNeck(DANKO.skin, 1), 0, -98)),
    body(shirtFront(), { cast: 0, contour: 0.6 }),
    body(shirtCollar(), { contour: 0.8 }),
    body(front()),
    body(strap(), { contour: 0.8 }),
    body(farCollar()),
    body(nearCollar()),
    body(nearArm()),
    body(shoulderBoard([-44, -113], [-108, -84], 17, [[0.4, 0], [0.6, 0], [0.8, 0.24], [0.8, -0.24]]), { cast: 0.6, contour: 0.8 }),
    body(shoulderBoard([54, -106], [90, -84], 10, [[0.5, 0], [0.76, 0]], 2.6), { cast: 0.6, contour: 0.8 }),
    head(dankoFace, { cast: 1.6 }),
    head(nape()),
    head(dankoEar(), { contour: 0.8, cast: 0.5 }),
    head(peakedCap(), { cast: 1.2 }),
    head(peak(), { cast: 1.1 }),
  ],
};
