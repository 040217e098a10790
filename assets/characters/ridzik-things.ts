/** What Ridzik fights and lives with: paper cup, glass pot, badge, the card with the rights,
  cuffs, lunch. Origin in the middle of the fist. */
import { add, type CurvePoint, DEGREES, length, mul, norm, type Placement, sub, type Vec } from '../build/rig/geometry.ts';
import { flat, type Ramp, solid, stroke } from '../build/rig/paint.ts';
import type { SolvedArm } from '../build/rig/skeleton.ts';
import type { RidzikHand, Thing } from './poses/ridzik-stance.ts';

const PAPER: Ramp = { l: '#f3ecdc', s: '#a39aa8' };
const SLEEVE: Ramp = { l: '#3f7f86', s: '#1d4350' };
const GLASS: Ramp = { l: '#b9d3da', s: '#6d8da3' };
const COFFEE: Ramp = { l: '#6a3a1e', s: '#3a1c14', h: '#a8683a' };
const BLACK: Ramp = { l: '#3b3843', s: '#17151d' };
const GOLD: Ramp = { l: '#f0c24c', s: '#9a6320' };
const LEATHER: Ramp = { l: '#4a3128', s: '#22161a' };
const STEEL: Ramp = { l: '#c3ccd6', s: '#66707f' };
const DOUGH: Ramp = { l: '#d89a52', s: '#8a4e2c' };
const ICING = '#ef7fa8';
const CARTON: Ramp = { l: '#cf3a2e', s: '#74182a' };
const CHIPS: Ramp = { l: '#f2cf5c', s: '#b98428' };
const STEAM = '#e8e2e0';

type Art = (to: Placement) => string;

const cup: Art = (to) =>
  solid([[-4.4, 8, 1], [-6.2, -9, 1], [6.2, -9, 1], [4.4, 8, 1]], PAPER, { off: 1.4, xf: to, k: 0.05 }) +
  flat([[-4.9, 3.6, 1], [-5.6, -3.6, 1], [5.6, -3.6, 1], [4.9, 3.6, 1]], SLEEVE.l, to) +
  flat([[-4.9, 3.6, 1], [-5.6, -3.6, 1], [-2, -3.6, 1], [-2, 3.6, 1]], SLEEVE.s, to) +
  flat([[-6.6, -9.4, 1], [-5.4, -11.6], [5.4, -11.6], [6.6, -9.4, 1]], PAPER.l, to) +
  flat([[-4.6, -10.2], [0, -11], [4.6, -10.2], [0, -9.6]], COFFEE.s, to);

const pot: Art = (to) =>
  stroke([[-9, -5, 1], [-16, -5], [-16, 6], [-10, 7, 1]], BLACK.s, 3, to) +
  solid([[-8, -10, 1], [7, -10, 1], [13, 3], [10, 12, 1], [-10, 12, 1], [-13, 3]], GLASS, { off: 1.8, xf: to, k: 0.14 }) +
  flat([[-11.4, 1], [12, 1], [12, 6], [9.6, 11, 1], [-9.6, 11, 1], [-12, 6]], COFFEE.l, to) +
  flat([[-11.4, 1], [-4, 1], [-5, 11, 1], [-9.6, 11, 1], [-12, 6]], COFFEE.s, to) +
  solid([[-9, -9, 1], [-9, -13, 1], [7, -14, 1], [13, -12, 1], [8, -9, 1]], BLACK, { off: 1, xf: to, k: 0.08 });

const badge: Art = (to) =>
  solid([[-7, -10, 1], [7, -10, 1], [7, 9, 1], [-7, 9, 1]], LEATHER, { off: 1.2, xf: to, k: 0.06 }) +
  solid(
    [[0, -8.6, 1], [2, -3.6, 1], [6, -4.4, 1], [3.8, 0, 1], [6, 4.6, 1], [1.8, 3.8, 1], [0, 8, 1], [-1.8, 3.8, 1], [-6, 4.6, 1], [-3.8, 0, 1],
      [-6, -4.4, 1], [-2, -3.6, 1]],
    GOLD,
    { off: 1, xf: to, k: 0.02 },
  ) + flat([[-1.8, -1.6], [1.8, -1.6], [1.8, 2], [-1.8, 2]], '#3a6ac0', to);

const card: Art = (to) =>
  solid([[-6.4, -9, 1], [6.4, -9, 1], [6.4, 9, 1], [-6.4, 9, 1]], PAPER, { off: 1, xf: to, k: 0.04 }) +
  [-6, -3, 0, 3].map((y) => stroke([[-4.4, y], [y === 3 ? 1 : 4.4, y]], '#6c6474', 1, to)).join('');

/** Two rings and three links, hanging from the fist. */
const cuffs: Art = (to) =>
  stroke([[-1, -4], [-5, 0], [-4, 5], [0, 7], [4, 5], [5, 0], [1, -4]], STEEL.l, 2.2, to) +
  stroke([[0, 7], [1, 11], [0, 14]], STEEL.s, 1.8, to) +
  stroke([[0, 14], [-4.6, 17], [-4.4, 22], [0, 25], [4.4, 22], [5.4, 18]], STEEL.l, 2.2, to) +
  stroke([[-4.4, 22], [0, 25], [4.4, 22]], STEEL.s, 1.2, to);

const doughnut: Art = (to) =>
  solid([[-8, 0], [-6, -6], [0, -8], [6, -6], [8, 0], [6, 6], [0, 8], [-6, 6]], DOUGH, { off: 1.2, xf: to }) +
  flat([[-7.4, -1], [-5, -6], [0, -7.6], [5.4, -5.6], [7.2, -0.6], [4.6, 1.4], [2, 0], [-1, 2], [-4, 0.6]], ICING, to) +
  flat([[-2.4, -0.4], [0, -2.2], [2.4, -0.4], [0, 2]], DOUGH.s, to);

const fries: Art = (to) =>
  [-4.4, -1.8, 0.8, 3.4].map((x, i) => flat([[x, -12 + (i % 2) * 3, 1], [x + 2.6, -12.6 + (i % 2) * 3, 1], [x + 2.2, 0, 1], [x, 0, 1]],
    i % 2 ? CHIPS.s : CHIPS.l, to)).join('') +
  solid([[-6.4, -5, 1], [0, -2.6], [6.4, -5, 1], [5, 8, 1], [-5, 8, 1]], CARTON, { off: 1.2, xf: to, k: 0.06 });

const burger: Art = (to) =>
  solid([[-8, -1, 1], [-7, -6], [0, -8.4], [7, -6], [8, -1, 1]], DOUGH, { off: 1.2, xf: to }) +
  flat([[-9, -1.4], [9, -1.4], [8.6, 1], [4, 2.6], [0, 1], [-5, 2.8], [-8.6, 1]], '#7fb24a', to) +
  flat([[-8, 1], [8, 1], [7.6, 4, 1], [-7.6, 4, 1]], '#5a2a1c', to) +
  solid([[-7.6, 3.6, 1], [7.6, 3.6, 1], [6, 7.4], [-6, 7.4]], DOUGH, { off: 0.8, xf: to });

const ART: Record<Thing, Art> = { cup, pot, badge, card, cuffs, doughnut, fries, burger };

/** Held flat between the fingers: these lie over the hand. */
const OVER_THE_HAND: readonly Thing[] = ['badge', 'card'];

/** A tongue of coffee with drops running ahead of it, out of the mouth of the vessel. */
function drawSpill(from: Vec, deg: number, size: number): string {
  const to: Placement = { at: from, deg, s: size };
  const tongue: CurvePoint[] = [
    [-3, -3], [6, -7], [18, -10], [30, -9, 1], [24, -6], [34, -3], [43, 2, 1], [32, 3], [38, 9, 1], [25, 8], [14, 7], [4, 5],
  ];
  const drops: readonly (readonly [number,
    number, number])[] = [[38, -12, 2.2], [46, -5, 1.8], [50, 5, 2.4], [44, 12, 1.6], [56, -1, 1.4]];
  const gleam = flat([[6, -4], [18, -7], [26, -6], [16, -4]], COFFEE.h ?? COFFEE.l, to);
  const fly = drops.map(([x, y, r]) => flat([[x - r * 2, y], [x, y - r], [x + r, y], [x, y + r]], COFFEE.l, to)).join('');
  const steam = stroke([[10, -12], [14, -17], [11, -21], [15, -26]], STEAM, 1.6, to);
  return solid(tongue, COFFEE, { off: 1.6, xf: to, k: 0.16 }) + gleam + fly + steam;
}

const LINK = 5; // logical px

/** What a bracelet hangs on, and he holds the other end. */
function chain(from: Vec, to: Vec): string {
  const links = Math.max(1, Math.round(length(sub(to, from)) / LINK));
  const at = (i: number): Vec => add(from, mul(sub(to, from), i / links));
  return Array.from({ length: links }, (_, i) => stroke([at(i), at(i + 0.8)], i % 2 ? STEEL.s : STEEL.l, 2.4)).join('');
}

/** Lunch on its way, with the air it leaves behind; cuffs stay on their chain. */
function drawFlying(thing: Thing, from: Vec, at: Vec, tilt: number): string {
  const way = norm(sub(at, from));
  const across: Vec = [-way[1], way[0]];
  const streak = (side: number, long: number): string =>
    stroke([add(add(at, mul(way, -11)), mul(across, side)), add(add(at, mul(way, -11 - long)), mul(across, side * 0.6))], STEAM, 1.6);
  const trail = thing === 'cuffs' ? chain(from, at) : streak(-6, 14) + streak(0, 24) + streak(6, 16);
  return trail + ART[thing]({ at, deg: tilt, s: 1 });
}

export type Held = { under: string; over: string };

/** What is in a hand: the part below the fingers and the part above them. */
export function drawHeld(arm: SolvedArm, handSize: number): Held {
  const { thing, tilt = 0, spill, flies }: RidzikHand = arm.def;
  if (!thing) return { under: '', over: '' };
  if (flies) return { under: '', over: drawFlying(thing, arm.J[2], add(arm.J[2], flies), tilt) };
  const along: Vec = [Math.cos(arm.deg * DEGREES), Math.sin(arm.deg * DEGREES)];
  const grip = add(arm.J[2], mul(along, 6 * handSize));
  const art = ART[thing]({ at: grip, deg: tilt, s: 1 });
  const mouth = add(grip, mul([Math.sin(tilt * DEGREES), -Math.cos(tilt * DEGREES)], thing === 'pot' ? 12 : 9));
  const coffee = spill ? drawSpill(mouth, tilt - 90, spill) : '';
  return OVER_THE_HAND.includes(thing) ? { under: '', over: art } : { under: coffee + art, over: '' };
}
