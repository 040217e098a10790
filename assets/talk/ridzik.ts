/** Art Ridzik: corduroy, a tie he has been meaning to take off since Tuesday, and an opinion. */
import type { Vec } from '../build/rig/geometry.ts';
import { along, stroke } from '../backdrops/shapes.ts';
import { body, hand, head, neck, type Speaker } from './bust.ts';
import type { Features } from './features.ts';
import { cuff, type Hold, openHand, sleeve } from './hands.ts';
import { drawEar, drawHead } from './head.ts';
import type { Look, Moods } from './look.ts';
import { drawNeck } from './necks.ts';
import { brush, cord, facet, moved, type Points, shape, spot, within } from './pen.ts';

const CORD = { l: '#d0ac7c', s: '#84604e', d: '#4a3336', h: '#ecd0a0' };
const SHIRT = { l: '#c4d6e8', s: '#7686a6', d: '#4a5678' };
const TIE = { l: '#c23038', s: '#701828', d: '#3e0c1a', h: '#e86a5c' };
const HAIR = { l: '#5f3f2a', s: '#2c1b17', d: '#1a100f', h: '#946542' };

const RIDZIK: Features = {
  skin: { l: '#e4ac86', s: '#a65e50', d: '#62303a', h: '#f8d0a8', lip: '#c27a68' },
  iris: '#6e5232', brow: '#2a1a16', browLit: '#4e3426', browThick: 6.6, browIn: -0.6, browMid: -2, browOut: 0.4, eye: 1.02, eyeTilt: 0.8,
    bags: 1.1, noseOut: 1.2, noseDrop: 0.6, noseWing: 1, lipFull: 1.05,
  jaw: 1.4, jawLow: 1.6, chin: 0, cheek: 1, age: 0.5, stubble: '#6d4a48', mouthWide: 0.6,
};

const MOODS: Moods = {
  calm: { corner: -3.4, farCorner: 0.6, wide: 2.4, lips: 0.4, lid: 0.84, low: 0.3, browFar: -1.6, fold: 0.55 },
  angry: { browFar: 0, grit: 0, open: 0.42, teeth: 2, sneer: 0.6, lid: 1, gesture: 'open' },
  hurt: { browFar: 0, lid: 0.64 },
  glad: { browFar: -2, open: 0.4, corner: -6.4, farCorner: -4, wide: 5.4, lid: 0.72, low: 0.95, gesture: 'offer' },
};

const TORSO: Points = [[-50, -106], [-80, -98], [-102, -78], [-114, 40, 1], [96, 40, 1], [96, -30], [86, -70], [64, -92], [32, -106],
  [-10, -112]];

/** Corduroy: ribs that follow the cloth. */
const ribs = (from: number, to: number, slant: number, colour: string, y0 = -110, y1 = 44): string =>
  along(from, to, 5.4, (x) => stroke(`M${x} ${y0}L${x + slant} ${y1}`, colour, 1.1, 'stroke-opacity=".5"'));

function jacket(): string {
  return shape(TORSO, CORD.l) + within(TORSO,
    ribs(-70, 110, 6, CORD.s) +
      shape([[-124, -116], [-62, -112], [-62, -50], [-52, 44], [-130, 44]], CORD.s) +
      shape([[88, -72], [70, -48], [66, 44], [108, 44], [106, -66]], CORD.s) +
    shape([[-56, -8, 1], [-36, 4], [-22, 4, 1], [-38, 14], [-50, 32, 1]], CORD.s) +
    shape([[68, -22, 1], [54, -12], [46, -10, 1], [56, -4], [66, 8, 1]], CORD.s));
}

const SHIRT_FRONT: Points = [[-30, -106, 1], [-6, -88], [13, -74, 1], [26, -86], [38, -104, 1], [44, -60], [34, 40, 1], [-4, 40, 1],
  [-14, -40]];
function shirt(): string {
  return shape(SHIRT_FRONT, SHIRT.l) + within(SHIRT_FRONT,
    shape([[-40, -110], [-8, -92], [2, -60], [6, 0], [4, 44], [-30, 44]], SHIRT.s) +
      shape([[40, -96], [34, -50], [30, 44], [50, 44], [54, -90]], SHIRT.s) +
      brush([[24, -66], [30, -60], [38, -64]], 2, SHIRT.s) +
      brush([[22, -30], [28, -22], [36, -26]], 2, SHIRT.s) +
      brush([[13, -74], [14, -40], [14, 44]], 1.6, SHIRT.d, { head: 0.1, tail: 0 }));
}
const throat = (): string => shape([[-34, 4, 1], [34, 4, 1], [32, 14], [14, 30], [-16, 16]], RIDZIK.skin.l) +
  shape([[-34, 2, 1], [6, 2, 1], [10, 14], [13, 30], [-16, 18]], RIDZIK.skin.s);

/** The knot hangs a hand's breadth below the top button, and off to one side. */
function tie(): string {
  const blade: Points = [[7, -56, 1], [20, -57, 1], [28, -20], [22, 40, 1], [-2, 40, 1], [2, -20]];
  const loop = cord([[-18, -98], [-4, -78], [10, -66]], 5, TIE.s) + cord([[32, -98], [26, -80], [18, -68]], 5, TIE.l);
  const knot: Points = [[4, -71, 1], [22, -72, 1], [22, -57, 1], [14, -52], [6, -56, 1]];
  return loop +
    shape(blade, TIE.l) +
    within(blade, shape([[0, -60], [11, -57], [12, -10], [8, 44], [-8, 44]], TIE.s) +
    [0, 1, 2, 3, 4].map((i) => facet([[-6, -30 + i * 18], [34, -52 + i * 18], [34, -46 + i * 18], [-6, -24 + i * 18]], TIE.d)).join('')) +
    shape(knot, TIE.l) +
    within(knot, facet([[2, -74], [11, -73], [12, -52], [4, -54]], TIE.s) + brush([[6, -69], [14, -65], [21, -70]], 1.4, TIE.d));
}

function shirtCollar(): string {
  const near: Points = [[-34, -118, 1], [-24, -114], [-4, -92, 1], [0, -80, 1], [-12, -62, 1], [-28, -84], [-38, -104, 1]];
  const far: Points = [[40, -114, 1], [33, -106], [26, -90, 1], [24, -80, 1], [36, -66, 1], [43, -88], [46, -104, 1]];
  return shape(far, SHIRT.l) +
    within(far, shape([[46, -110], [40, -90], [36, -64], [50, -70]], SHIRT.s)) +
    shape(near, SHIRT.l) +
    within(near, shape([[-42, -122], [-22, -106], [-12, -84], [-14, -58], [-42, -84]], SHIRT.s));
}

function nearLapel(): string {
  const lapel: Points = [[-42, -116, 1], [-32, -112], [-28, -96], [-18, -70], [-6, -20], [-2, 40, 1], [-20, 40, 1], [-46, -36, 1],
    [-58, -48, 1], [-46, -56, 1], [-62, -62, 1], [-56, -90]];
  return shape(lapel, CORD.l) +
    within(lapel, ribs(-70, 10, 16, CORD.s) +
    shape([[-70, -120], [-44, -116], [-32, -84], [-38, -50], [-70, -40]], CORD.s) +
    brush([[-30, -104], [-19, -70], [-7, -20], [-4, 30]], 3, CORD.h, { head: 0.2, tail: 0.4 }) +
    brush([[-46, -56], [-34, -66]], 2, CORD.d));
}
function farLapel(): string {
  const lapel: Points = [[44, -112, 1], [42, -96], [42, -56], [34, 40, 1], [46, 40, 1], [58, -36, 1], [66, -46, 1], [58, -54, 1],
    [68, -60, 1], [60, -90]];
  return shape(lapel, CORD.l) +
    within(lapel, ribs(30, 80, -6, CORD.s) +
    brush([[45, -100], [45, -56], [38, 20]], 3, CORD.h) +
    brush([[66, -60], [52, -68]], 1.8, CORD.d));
}

function nearArm(): string {
  const sleeve: Points = [[-58, -100], [-76, -98], [-98, -82], [-111, -52], [-118, -6], [-122, 40, 1], [-64, 40, 1], [-66, -14],
    [-62, -48], [-54, -80]];
  return shape(sleeve, CORD.l) + within(sleeve,
    ribs(-130, -50, -10, CORD.s) +
      shape([[-128, -72], [-100, -68], [-94, -30], [-94, 44], [-130, 44]], CORD.s) +
      shape([[-108, -54], [-120, -6], [-126, 44], [-110, 44], [-106, -8]], CORD.d) +
    shape([[-58, -76, 1], [-72, -60], [-86, -54, 1], [-70, -50], [-58, -38, 1]], CORD.s) +
    shape([[-62, -24, 1], [-78, -12], [-92, -6, 1], [-76, -2], [-64, 12, 1]], CORD.s) +
    brush([[-60, -98], [-82, -89], [-98, -74]], 3.2, CORD.h, { head: 0.4, tail: 0.5 }));
}

/** A badge on the breast pocket, and what he takes notes with. */
const badge = (): string => shape([[60, -36, 1], [70, -40, 1], [80, -38, 1], [80, -20], [71, -10], [62, -18]], '#2a1a16') +
  shape([[63, -33], [70, -37, 1], [77, -35], [77, -21], [71, -14], [65, -20]], '#e9b23c') +
  shape([[70, -36], [77, -34], [77, -21], [71, -14]], '#a8742a') +
  spot(70.6, -26, 3.2, '#2f4a7a');

const MESS: Points = [
  [-38, -34, 1], [-43, -42], [-45, -54, 1], [-48, -62], [-50, -78, 1], [-47, -84], [-49, -97, 1], [-43, -100], [-37, -109, 1],
    [-31, -108], [-22, -117, 1], [-12, -111], [0, -119, 1], [8, -112], [19, -118.6, 1], [23, -111], [35, -112, 1], [32, -103],
      [40, -96, 1],
  [32, -93.6], [32, -85, 1], [25, -91], [17, -80, 1], [14, -91], [4, -81, 1], [1, -90], [-5, -79, 1], [-6, -72], [-8.4, -60],
    [-11, -46, 1], [-15, -56], [-19, -65], [-25.6, -62], [-27.6, -50], [-25, -36, 1], [-31, -38],
];
function hair(): string {
  const locks = ([[[-8, -111], [-18, -100], [-20, -86]], [[6, -111], [-2, -100], [-4, -86]], [[20, -109], [12, -100], [8, -88]],
    [[30, -104], [24, -98], [20, -88]], [[-24, -106], [-34, -92], [-36, -74]], [[-36, -98], [-44, -82], [-43, -64]],
      [[-18, -84], [-26, -72], [-32, -60]]] as const)
    .map((points, i) => brush(points, 3, HAIR.s, { head: 0.15, tail: 0.7 }) +
      brush(points.map(([x, y]): Vec => [x + 3.4, y - 0.4]), i % 2 ? 1.6 : 2.2, HAIR.h, { head: 0.2, tail: 0.7 })).join('');
  return within(MESS, shape(MESS, HAIR.l) +
    shape([[-60, -110], [-38, -104], [-32, -78], [-22, -62], [-24, -30], [-60, -24]], HAIR.s) +
    shape([[-22, -108], [-4, -114], [18, -112], [30, -105], [8, -106], [-12, -100]], HAIR.h) +
    locks +
    brush([[-42, -60], [-40, -48], [-34, -42]], 2.2, HAIR.d));
}

/** The hand he argues with: against it, or what do I know. */
const HOLDS: Partial<Record<Look['gesture'], Hold & { from: Points }>> = {
  open: { at: [120, -26], turn: 10, size: 1.02, from: [[104, 50], [112, 16], [118, -14]] },
  offer: { at: [98, -22], turn: 50, size: 1, narrow: 0.8, from: [[52, 50], [71, 14], [87, -14]] },
};
const arguing = (draw: (hold: Hold & { from: Points }) => string) => ({ gesture }: Look): string => {
  const hold = HOLDS[gesture];
  return hold ? draw(hold) : '';
};

export const ridzik: Speaker = {
  id: 'ridzik', level: 'handover', rim: '#3fe0e8', at: [0, -98], size: 1.04, low: 16, moods: MOODS, talks: 0.74,
  layers: [
    body(jacket()),
    neck(moved(drawNeck(RIDZIK.skin, 0.92) + throat(), 2, -96)),
    body(shirt(), { cast: 0.6, contour: 0.8 }),
    body(tie(), { contour: 0.8 }),
    body(shirtCollar()),
    body(badge(), { contour: 0.7, cast: 0.5 }),
    body(farLapel()),
    body(nearLapel()),
    body(nearArm()),
    hand(arguing((hold) => openHand(RIDZIK.skin, hold))),
    hand(arguing((hold) => cuff(hold, 31, 1, SHIRT.l, SHIRT.s)), { contour: 0.8 }),
    hand(arguing(({ from }) => sleeve(from, 44, 37, CORD, ribs(40, 150, 12, CORD.s, -40, 50)))),
    head((look) => drawHead(RIDZIK, look), { cast: 1.6 }),
    head(hair()),
    head(drawEar(RIDZIK), { contour: 0.8, cast: 0.5 }),
  ],
};
