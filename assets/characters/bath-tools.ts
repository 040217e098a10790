/** What the master of the bath-house rules by: a bundle of birch twigs, a copper ladle, a whistle. */
import type { Outfit } from '../build/rig/character.ts';
import { add, type CurvePoint, type Placement, type Vec } from '../build/rig/geometry.ts';
import { drawHand } from '../build/rig/hands.ts';
import { flat, type Ramp, solid, stroke } from '../build/rig/paint.ts';
import { fistOf, heldAt } from './held-in-hand.ts';
import type { ArmedHand, Broom, Ladle } from './poses/enemies-armed.ts';

const LEAF: Ramp = { l: '#8aa548', s: '#3f5a34', h: '#b9cd6c' };
const TWIGS: Ramp = { l: '#96683f', s: '#4a2c22' };
const CORD = '#e6d7b2';
const COPPER: Ramp = { l: '#d08247', s: '#763a26', h: '#f2b67a' };
const WATER: Ramp = { l: '#d9f0f5', s: '#86b8cf' };
const STEAM = '#f1ece4';
const VAPOUR = 0.42; // thin enough to have no outline
const SILVER: Ramp = { l: '#dfe5ea', s: '#7c8496' };

export const BROOM_REACH = 54;
const HANDLE: readonly CurvePoint[] = [[-12, -3, 1], [16, -3.4, 1], [18, 3.4, 1], [-12, 3, 1]];
const BUSH: readonly CurvePoint[] = [
  [14, -4, 1], [20, -9], [24, -8, 1], [29, -13], [33, -11, 1], [40, -14], [43, -10, 1], [51, -10], [50, -5, 1], [57, -2], [52, 2, 1],
  [55, 8], [47, 8, 1], [44, 14], [37, 11, 1], [31, 14], [27, 9, 1], [20, 9], [14, 4, 1],
];
const LIT_LEAVES: readonly (readonly [number, number])[] = [[24, -5], [34, -8], [44, -6], [30, 0], [40, 2], [50, -1], [25, 4], [36, 7]];
const LEAF_SHAPE: readonly CurvePoint[] = [[-4, 0, 1], [0, -2.6], [4.4, 0, 1], [0, 2.6]];

const leafAt = (to: Placement, x: number, y: number, turn: number, color: string): string => {
  const spot = placed(to, x, y);
  return flat(LEAF_SHAPE, color, { at: spot, deg: to.deg + turn, s: 1 });
};

function placed(to: Placement, x: number, y: number): Vec {
  const a = (to.deg * Math.PI) / 180;
  return add(to.at, [x * Math.cos(a) - y * Math.sin(a), x * Math.sin(a) + y * Math.cos(a)]);
}

const LOOSE = [[60, -14, 30], [66, 4, -20], [58, 16, 70], [72, -6, 10], [48, -24, -50], [50, 26, 40], [76, 14, 0]] as const;

function drawBroom(at: Vec, { deg, splay = 0, leaves = 0 }: Broom): string {
  const to = heldAt(at, deg);
  const bush = BUSH.map(([x, y, corner]): CurvePoint => [x - Math.abs(y) * splay * 0.4, y * (1 + splay), corner]);
  const lit = LIT_LEAVES.map(([x, y]) => leafAt(to, x, y * (1 + splay), y * 3, LEAF.h ?? LEAF.l)).join('');
  const dark = LIT_LEAVES.map(([x, y]) => leafAt(to, x + 4, y * (1 + splay) + 3.4, y * 3 + 20, LEAF.s)).join('');
  const loose = LOOSE.slice(0, leaves).map(([x, y, turn], i) => leafAt(to, x, y, turn, i % 2 ? LEAF.l : (LEAF.h ?? LEAF.l))).join('');
  return (
    solid(HANDLE, TWIGS, { off: 1.4, xf: to, k: 0.06 }) +
    solid(bush, LEAF, { off: 3, xf: to, k: 0.13 }) + dark + lit +
    flat([[13, -4.6, 1], [16.4, -5, 1], [16.4, 5, 1], [13, 4.6, 1]], CORD, to) + loose
  );
}

const SHAFT: readonly CurvePoint[] = [[-8, -1.8, 1], [22, -1.8, 1], [22, 1.8, 1], [-8, 1.8, 1]];
const BOWL: readonly CurvePoint[] = [[20, -5, 1], [38, -6, 1], [37, 4], [32, 9], [26, 9], [21, 4]];

const TONGUE: readonly CurvePoint[] = [
  [-2, -3], [8, -9], [20, -14], [34, -13, 1], [27, -8], [40, -6], [52, 2, 1], [39, 3], [46, 11, 1], [30, 10], [16, 8], [4, 5],
];
const DROPS = [[42, -16, 2.6], [52, -8, 2], [58, 4, 2.8], [52, 14, 2], [66, -1, 1.8], [62, 10, 1.6]] as const;

function drawWater(at: Vec, deg: number, size: number): string {
  const to: Placement = { at, deg, s: size };
  return (
    flat([[4, -12], [10, -26], [24, -34], [40, -28], [54, -22], [46, -12], [24, -8]], STEAM, to, 0.17, VAPOUR) +
    solid(TONGUE, WATER, { off: 1.8, xf: to, k: 0.16 }) +
    DROPS.map(([x, y, r]) => flat([[x - r * 1.8, y], [x, y - r], [x + r, y], [x, y + r]], WATER.l, to)).join('')
  );
}

export function drawLadle(at: Vec, { deg, water = 0 }: Ladle): string {
  const to = heldAt(at, deg);
  return (
    solid(SHAFT, TWIGS, { off: 1, xf: to, k: 0.06 }) +
    (water ? drawWater(placed(to, 32, -6), deg - 8, water) : '') +
    solid(BOWL, COPPER, { off: 2, xf: to, k: 0.14 }) +
    flat([[21, -5.4, 1], [38, -6.4, 1], [37.6, -4, 1], [21, -3, 1]], COPPER.h ?? COPPER.l, to)
  );
}

const RAYS = [[9, -9, 15, -15], [13, -2, 22, -3], [10, 5, 16, 10]] as const;

const drawWhistle = (at: Vec, loud: number): string =>
  solid([[-4, -2.4, 1], [5, -2.8, 1], [5, 0, 1], [1, 4.4], [-3.6, 3]], SILVER, { off: 1, xf: heldAt(at, -10), k: 0.14 }) +
  (loud ? RAYS.map(([x, y, x1, y1]) => stroke([add(at, [x, y]), add(at, [x * (1 - loud) + x1 * loud, y * (1 - loud) + y1 * loud])],
    STEAM, 2.2)).join('') : '');

/** Broom, ladle or whistle in either hand, the fingers over it. */
export function bathToolInHand(skin: Ramp, handSize: number): NonNullable<Outfit['armOver']> {
  return (_context, _limb, _isFar, arm) => {
    const { broom, ladle, whistle }: ArmedHand = arm.def;
    const at = fistOf(arm, handSize);
    const fist = drawHand(arm.h, skin, { at: arm.J[2], deg: arm.deg, s: handSize, fy: arm.mirror });
    if (broom) return drawBroom(at, broom) + fist;
    if (ladle) return drawLadle(at, ladle) + fist;
    return whistle === undefined ? '' : fist + drawWhistle(add(at, [4, -5]), whistle);
  };
}
