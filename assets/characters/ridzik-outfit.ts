/** Ridzik's clothes: an open tan jacket over a holster strap, jeans-blue trousers, and a tie that has given up and swings by itself. */
import type { Body, DrawContext, Outfit } from '../build/rig/character.ts';
import { add, type CurvePoint, DEGREES, dot, hard, mul, norm, sub, type Vec } from '../build/rig/geometry.ts';
import { drawHand } from '../build/rig/hands.ts';
import { headPen } from '../build/rig/heads.ts';
import { flat, type Ramp, solid } from '../build/rig/paint.ts';
import { suit } from '../interface/suit.ts';
import type { RidzikHead } from './poses/ridzik-stance.ts';
import { SKIN_PALE, TAN_CORD } from './ramps.ts';
import { drawMood } from './ridzik-face.ts';
import { drawHeld } from './ridzik-things.ts';

const SHIRT: Ramp = { l: '#e4ecf0', s: '#8796ab' };
const TIE: Ramp = { l: '#b5303d', s: '#661a2b' };
const JEANS: Ramp = { l: '#4c5878', s: '#232a44', d: '#121628', f: '#3c4763' };
const SHOE: Ramp = { l: '#5a3a30', s: '#2b1a1c', d: '#0c080c', f: '#2b1a1c', h: '#a08478' };
const STRAP = '#5c3a2a';

const TIE_LENGTH = 25;
const TIE_STEPS = 5;
const SIDEWAYS = 88;
const FLOOR = -4;
const WIDTHS = [1.7, 2.4, 3.1, 3.7, 4.1];

/** The tie lies on the belly until the body tips or `sway` swings it: then it hangs from the knot, in degrees from straight down. */
function tieLine({ T, P, J }: DrawContext, knot: Vec, forward: Vec): Vec[] {
  const isFlung = P.sway !== 0 && Math.abs(J.spine(0.9).twist) < SIDEWAYS; // a man seen from the side keeps it before him
  const degrees = isFlung ? P.sway : Math.max(0, P.sway);
  const swing: Vec = [Math.sin(degrees * DEGREES), Math.cos(degrees * DEGREES)];
  return Array.from({ length: TIE_STEPS }, (_, i) => {
    const u = i / (TIE_STEPS - 1);
    const hanging = add(knot, mul(swing, TIE_LENGTH * u));
    const lying = T.point(4 + 4 * u, 0.9 - 0.74 * u, 1.6).p;
    return onFloor(isFlung || dot(sub(hanging, lying), forward) > 0 ? hanging : lying);
  });
}

/** What would hang through the floor lies on it. */
const onFloor = ([x, y]: Vec): Vec => (y > FLOOR ? [x + (y - FLOOR) * 0.9, FLOOR] : [x, y]);

function drawTie(context: DrawContext): string {
  const { T, J } = context;
  const { n, twist } = J.spine(0.9);
  const forward = twist < 0 ? mul(n, -1) : n;
  if (Math.abs(twist) > 128) return ''; // his back is turned
  const knot = T.point(4, 0.92, 1.6).p;
  const line = tieLine(context, knot, forward);
  const side = (i: number, across: number): Vec => {
    const d = norm(sub(line[Math.min(TIE_STEPS - 1, i + 1)]!, line[Math.max(0, i - 1)]!));
    return add(line[i]!, mul([-d[1], d[0]], across * WIDTHS[i]!));
  };
  const last = TIE_STEPS - 1;
  const end = line[last]!;
  const tip = add(end, mul(norm(sub(end, line[last - 1]!)), 4));
  const all = line.map((_, i) => i);
  const left = all.map((i): CurvePoint => (i === last ? hard(side(i, 1)) : side(i, 1)));
  const right = all.map((i): CurvePoint => (i === last ? hard(side(i, -1)) : side(i, -1))).reverse();
  const blade: CurvePoint[] = [...left, hard(tip), ...right];
  const shade: CurvePoint[] = [...left, hard(tip), ...all.map((i) => side(i, 0.25)).reverse()];
  const knotShape: CurvePoint[] = [[-3.2, -3.6, 1], [3.2, -3.6, 1], [2.2, 2, 1], [-2.2, 2, 1]];
  const down = J.spine(0.9).d;
  const turned = { at: knot, deg: Math.atan2(down[0], -down[1]) / DEGREES, s: 1 };
  return flat(blade, TIE.l) + flat(shade, TIE.s) + solid(knotShape, TIE, { off: 0.8, xf: turned, k: 0.05 });
}

/** An open collar, one wing of it up. */
const drawCollar = ({ T }: DrawContext): string => {
  const wing = (points: readonly (readonly [number, number, number?])[], color: string): string => {
    const path = points.map(([u, t]): CurvePoint => hard(T.point(u, t, 1.4).p));
    return flat(path, color);
  };
  return wing([[0, 1], [-28, 1.15], [-40, 1.05], [-24, 0.88]], SHIRT.l) + wing([[6, 0.98], [27, 1.15], [38, 1.04], [26, 0.9]], SHIRT.s);
};

export function ridzikOutfit(body: Body): Outfit {
  const cut = suit({
    body,
    skin: SKIN_PALE,
    cloth: TAN_CORD,
    shirt: SHIRT,
    open: 8,
    skirt: { k: 0.36, flare: 2 },
    shoe: '#2b1a1c',
    trousers: JEANS,
    beneath: (pen) => pen([[-24, 0.98, 1], [-18, 0.98, 1], [-15, 0.6], [-20, 0.45, 1], [-28, 0.45, 1]], STRAP),
  });
  const handSize = body.handS ?? 1;
  return {
    ...cut,
    shoe: { kind: 'shoe', mat: SHOE },
    torsoOver: (context) => drawCollar(context) + drawTie(context),
    headOver: (context, to) => {
      const { mood, v }: RidzikHead = context.P.head;
      return mood && v !== 'back' ? drawMood(headPen(to), mood, cut.skin) : '';
    },
    armOver: (_context, _limb, _isFar, arm) => {
      const held = drawHeld(arm, handSize);
      if (!held.under) return held.over;
      return held.under + drawHand(arm.h, cut.skin, { at: arm.J[2], deg: arm.deg, s: handSize, fy: arm.mirror }) + held.over;
    },
  };
}
