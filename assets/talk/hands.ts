/** Hands as large as the faces. Hand units are logical px: origin at the wrist, fingers up, thumb to the left. */
import { mix, norm, rotate, sub, type Vec } from '../build/rig/geometry.ts';
import type { Skin } from './features.ts';
import { brush, facet, type Points, sampled, shape, within } from './pen.ts';

/** Where a hand is held. A `flip`ped one has its thumb to the right; `narrow` turns the palm away, 1 = seen in full. */
export type Hold = { at: Vec; turn?: number; size?: number; flip?: boolean; narrow?: number };

type Place = (points: Points) => Points;
type Digit = { line: Points; root: number; tip: number };

const LIGHT: Vec = [2.8, -2]; // how far the light tone is moved off the shadow below it

const placed = ({ at, turn = 0, size = 1, flip = false, narrow = 1 }: Hold): Place => (points) => points.map(([x, y, corner]) => {
  const [px, py] = rotate([x * (flip ? -narrow : narrow) * size, y * size], turn);
  return [at[0] + px, at[1] + py, corner] as const;
});

/** A round limb along a line, its far end rounded. */
export function tube(line: Points, root: number, tip: number): Points {
  const spine = sampled(line);
  const last = spine.length - 1;
  const sides: [Vec[], Vec[]] = [[], []];
  for (const [i, p] of spine.entries()) {
    const half = (root + (tip - root) * (i / last)) / 2;
    const d = norm(sub(spine[Math.min(last, i + 1)]!, spine[Math.max(0, i - 1)]!));
    sides[0].push([p[0] - d[1] * half, p[1] + d[0] * half]);
    sides[1].push([p[0] + d[1] * half, p[1] - d[0] * half]);
  }
  const end = spine[last]!;
  const way = norm(sub(end, spine[last - 1]!));
  const cap = [-60, -30, 0, 30, 60].map((deg): Vec => {
    const [x, y] = rotate(way, -deg);
    return [end[0] + (x * tip) / 2, end[1] + (y * tip) / 2];
  });
  return [...sides[0], ...cap, ...sides[1].reverse()];
}

const shifted = (points: Points, [dx, dy]: Vec): Points => points.map(([x, y, corner]) => [x + dx, y + dy, corner] as const);

/** Two tones: the shape in shadow, and itself in light moved toward the light. */
export const rounded = (points: Points, light: string, shadow: string, tension = 0): string => shape(points, shadow, tension) +
  within(points, shape(shifted(points, LIGHT), light, tension), tension);

function digit({ line, root, tip }: Digit, skin: Skin, to: Place, size: number): string {
  const way = to(line);
  const [a, b] = [way[way.length - 2]!, way[way.length - 1]!];
  const across = rotate(norm(sub(b, a)), 90);
  const crease = (t: number): string => {
    const at = mix(a, b, t);
    const half = tip * size * 0.32;
    return brush([[at[0] - across[0] * half, at[1] - across[1] * half], [at[0] + across[0] * half, at[1] + across[1] * half]], 1.3, skin.s);
  };
  return facet(tube(way, (root + 2.6) * size, (tip + 2.6) * size), skin.d) +
    rounded(tube(way, root * size, tip * size), skin.l, skin.s) +
    crease(0.1);
}

const lines = (to: Place, skin: Skin, all: readonly Points[], width = 1.8): string =>
  all.map((line) => brush(to(line), width, skin.d, { head: 0.3, tail: 0.5 })).join('');

const PALM: Points = [
  [-11, 13, 1], [-11, 4], [-15, -8], [-18, -22], [-18, -36], [-12, -43], [0, -46], [11, -44], [20, -37], [20.6, -24], [16, -8],
  [11.6, 4], [12, 13, 1],
];
const BALL: Points = [[-12, 2], [-17, -10], [-17, -22], [-10, -26], [-2, -22], [2, -10], [-2, 2], [-8, 5]]; // of the thumb
const HEEL: Points = [[5, 2], [4, -14], [9, -26], [17, -30], [18, -18], [14, -4], [10, 4]];

function palm(to: Place, skin: Skin): string {
  const outline = to(PALM);
  return shape(outline, skin.l) + within(outline,
    shape(to([[-14, -20], [-6, -38], [8, -36], [12, -28], [6, -16], [4, 2], [-6, 4]]), skin.s, 0.17, 0.5) +
      shape(to([[-12, 15], [-12, 4], [-2, 5], [3, 10], [3, 15]]), skin.s)) +
    rounded(to(BALL), skin.l, skin.s, 0.17) +
    within(outline, shape(to(HEEL), skin.l) + shape(to([[11, -24], [17, -26], [17, -14], [12, -8]]), skin.h));
}

const SPREAD: Record<'thumb' | 'index' | 'middle' | 'ring' | 'little', Digit> = {
  thumb: { line: [[-9, -10], [-24, -22], [-33, -33], [-38, -45]], root: 15, tip: 9.6 },
  index: { line: [[-12, -38], [-17, -56], [-21, -72]], root: 12.4, tip: 9.4 },
  middle: { line: [[-2, -40], [-3, -62], [-4, -80]], root: 12.4, tip: 9.6 },
  ring: { line: [[8, -40], [12, -59], [15, -75]], root: 12, tip: 9.2 },
  little: { line: [[16, -34], [23, -48], [29, -60]], root: 11, tip: 8.2 },
};

/** An open hand, its palm shown. */
export function openHand(skin: Skin, hold: Hold): string {
  const to = placed(hold);
  const size = hold.size ?? 1;
  const { thumb, index, middle, ring, little } = SPREAD;
  return [little, ring, middle, index, thumb].map((one) => digit(one, skin, to, size)).join('') +
    palm(to, skin) +
    lines(to, skin, [[[-8, -27], [0, -22], [3, -12], [1, 0]], [[-13, -33], [-2, -31], [8, -26], [15, -19]], [[-8, -38], [4, -38],
      [16, -31]]]);
}

/** One finger up, the others folded over the palm and the thumb laid on them. */
export function raisedFinger(skin: Skin, hold: Hold): string {
  const to = placed(hold);
  const size = hold.size ?? 1;
  const folded: Digit[] = [[15.4, -35, 13, -17], [6.6, -39, 5, -18], [-2.6, -41, -3, -19]].map(([x, y, u, v]) =>
    ({ line: [[x!, y!], [(x! + u!) / 2 + 0.4, (y! + v!) / 2], [u!, v!]], root: 11.6, tip: 10.4 }));
  const knuckles: Points = [[-9, -36], [-4, -46], [2, -47.4], [5, -44], [10, -45], [14, -41], [20, -40], [21.6, -33], [18, -24],
    [-6, -24]];
  return digit({ line: [[-12, -34], [-14, -58], [-15, -80]], root: 13, tip: 10 }, skin, to, size) +
    palm(to, skin) +
    rounded(to(knuckles), skin.l, skin.s, 0.17) +
    folded.map((one) => digit(one, skin, to, size)).join('') +
    digit({ line: [[-3, 9], [-15, -10], [-13, -26], [3, -28]], root: 13, tip: 10.6 }, skin, to, size) +
    lines(to, skin, [[[2, -4], [6, -8], [12, -9]]]);
}

type Cloth = { l: string; s: string; d: string; h: string };

/** A forearm in its sleeve, from below the picture to where the cuff ends: the last point of the line. */
export function sleeve(line: Points, root: number, end: number, cloth: Cloth, inner = ''): string {
  const spine = sampled(line);
  const [before, last] = [spine[spine.length - 4]!, spine[spine.length - 1]!];
  const way = norm(sub(last, before));
  const side: Vec = [-way[1], way[0]];
  const at = (along: number, across: number): Vec =>
    [last[0] + way[0] * along + side[0] * across, last[1] + way[1] * along + side[1] * across];
  const limb = tube(line, root, end).filter((_, i) => i < spine.length || i >= spine.length + 5); // no cap
  const half = end / 2;
  return rounded(limb, cloth.l, cloth.s) + within(limb, inner +
    facet(shifted(limb, [-end * 0.55, 0]), cloth.s) +
    shape([at(-12, -half), at(-17, -half * 0.2), at(-15, half * 0.3), at(-20, 0), at(-24, -half)], cloth.s) +
    brush([at(-2.4, -half), at(-3, 0), at(-2.4, half)], 2, cloth.d, { head: 0.1, tail: 0.1 }) +
    brush([at(-1, half * 0.3), at(-12, half * 0.7), at(-30, half * 0.8)], 2.6, cloth.h), 0);
}

/** A band round the wrist, standing out of the sleeve: a shirt's cuff. */
export function cuff(hold: Hold, wide: number, high: number, light: string, shadow: string): string {
  const to = placed(hold);
  const band = to([[-wide / 2, -high, 1], [0, -high + 2.4], [wide / 2, -high, 1], [wide / 2 + 1, 16, 1], [-wide / 2 - 1, 16, 1]]);
  return shape(band, light) + within(band, shape(to([[-wide, -high - 4], [-2, -high - 4], [-4, 18], [-wide, 18]]), shadow));
}
