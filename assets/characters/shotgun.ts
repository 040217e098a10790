/** A pump shotgun held in one hand or two, and what comes out of either end of it. */
import type { Outfit } from '../build/rig/character.ts';
import { add, type CurvePoint, DEGREES, mul, type Placement, type Vec } from '../build/rig/geometry.ts';
import { drawHand } from '../build/rig/hands.ts';
import { flat, type Ramp, solid, stroke } from '../build/rig/paint.ts';
import { fistOf, heldAt } from './held-in-hand.ts';
import type { CrewHand, Shotgun } from './poses/enemies-crew.ts';

const STEEL: Ramp = { l: '#8f9cae', s: '#363d52' };
const WOOD: Ramp = { l: '#a8602f', s: '#4e261c' };
const SHINE = '#d6e0ea';
const DARK = '#15131d';
const MUZZLE = 57;
/** Where the fore-end is along the gun, from the grip, before it is drawn back. */
export const FORE_END = 27;
const PUMP_STROKE = 9;

const STOCK: readonly CurvePoint[] = [
  [1, -3.6, 1], [-6, -3, 1], [-14, -1], [-27, 0.4, 1], [-28, 11, 1], [-22, 11, 1], [-9, 6], [-2, 4.6], [3, 4, 1],
];
const RECEIVER: readonly CurvePoint[] = [[-3, -5.4, 1], [15, -5.8, 1], [17, -3.6, 1], [17, 2.6, 1], [2, 3.8, 1], [-3, 1, 1]];
const BARREL: readonly CurvePoint[] = [[15, -5.4, 1], [56, -5.2, 1], [57, -4, 1], [57, -1.6, 1], [15, -1.4, 1]];
const MAGAZINE: readonly CurvePoint[] = [[15, -1.2, 1], [48, -1, 1], [49.6, 0.6], [48, 2.2, 1], [15, 2.4, 1]];
const GRIP: readonly CurvePoint[] = [[19, -2.4, 1], [35, -2.2, 1], [36, 0], [35, 4.4, 1], [20, 4.8, 1], [18, 1]];
const FLAME: readonly CurvePoint[] = [
  [0, -3, 1], [10, -13, 1], [14, -6, 1], [34, -16, 1], [28, -5, 1], [52, 0, 1], [28, 5, 1], [34, 15, 1], [14, 6, 1], [9, 12, 1], [0, 3, 1],
];

function drawShotgun(at: Vec, { deg, pump = 0, flash = 0, shell = false }: Shotgun): string {
  const to = heldAt(at, deg);
  const along = (x: number): Placement => heldAt(add(at, mul([Math.cos(deg * DEGREES), Math.sin(deg * DEGREES)], x)), deg);
  return (
    (flash ? drawFlash({ ...along(MUZZLE), s: flash }) : '') +
    solid(MAGAZINE, STEEL, { off: 0.8, xf: to }) +
    solid(BARREL, STEEL, { off: 1.2, xf: to }) +
    stroke([[18, -4.4], [54, -4.2]], SHINE, 0.9, to) +
    flat([[53, -7, 1], [55.4, -7, 1], [55.8, -5, 1], [52, -5, 1]], DARK, to) +
    solid(STOCK, WOOD, { off: 1.8, xf: to, k: 0.12 }) +
    flat([[-28.4, 0.2, 1], [-25.8, 0.4, 1], [-26.4, 11, 1], [-29, 11, 1]], DARK, to) +
    solid(RECEIVER, STEEL, { off: 1.5, xf: to, k: 0.08 }) +
    flat([[4, -3.6, 1], [12, -3.8, 1], [12, -1.2, 1], [4, -1, 1]], DARK, to) +
    stroke([[5, 3.6], [8, 7], [1, 6.6]], STEEL.s, 1.2, to) +
    solid(GRIP, WOOD, { off: 1.2, xf: along(-PUMP_STROKE * pump), k: 0.1 }) +
    [23, 27, 31].map((x) => stroke([[x, 0.4], [x, 3.8]], WOOD.s, 1, along(-PUMP_STROKE * pump))).join('') +
    (shell ? drawShell({ ...heldAt(add(at, [-12, -26]), deg - 70) }) : '')
  );
}

function drawFlash(to: Placement): string {
  const flame = (k: number, color: string): string =>
    flat(FLAME.map(([x, y, corner]) => [x * k, y * k, corner] as const), color, to, 0.1);
  return flame(1, '#f0562c') + flame(0.76, '#ffb02e') + flame(0.46, '#fff7df');
}

const drawShell = (to: Placement): string =>
  flat([[-6, -2.6, 1], [5, -2.6, 1], [5, 2.6, 1], [-6, 2.6, 1]], '#d8352a', to) +
  flat([[-8, -2.8, 1], [-4.6, -2.8, 1], [-4.6, 2.8, 1], [-8, 2.8, 1]], '#e9c25c', to);

/** The gun in the near fist, and over it the fingers of the far hand where it holds the fore-end. */
export function shotgunInHand(glove: Ramp, handSize: number): NonNullable<Outfit['armOver']> {
  return ({ J }, _limb, isFar, arm) => {
    const { shotgun, shell }: CrewHand = arm.def;
    const fist = (held: typeof arm): string => drawHand(held.h, glove, { at: held.J[2], deg: held.deg, s: handSize, fy: held.mirror });
    if (shell !== undefined) return drawShell(heldAt(add(fistOf(arm, handSize), [4, -5]), shell)) + fist(arm);
    if (isFar || !shotgun) return '';
    return drawShotgun(fistOf(arm, handSize), shotgun) + fist(arm) + (shotgun.twoHanded ? fist(J.far) : '');
  };
}
