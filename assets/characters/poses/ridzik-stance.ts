/** How Ridzik stands, and the words his moves are written in: hips first, weight on the rear leg, hands anywhere but in a guard. */
import type { AnimDef, Drawing } from '../../build/rig/character.ts';
import { change, type Foot, fullPose, type Hand, type Head, type Pose } from '../../build/rig/pose.ts';

/** What he carries about him. */
export type Thing = 'cup' | 'pot' | 'badge' | 'card' | 'cuffs' | 'doughnut' | 'fries' | 'burger';
/** Faces of his own, drawn over the rig's. */
export type Mood = 'laugh' | 'talk' | 'whistle' | 'gape' | 'wink' | 'chew';

export type RidzikHand = Hand & {
  thing?: Thing;
  /** Degrees the thing leans forward, whatever the arm does. */
  tilt?: number;
  /** Coffee leaving the vessel: size of the splash. */
  spill?: number;
  /** The thing has left the hand: where it is, logical px from the wrist. */
  flies?: readonly [x: number, y: number];
};
export type RidzikHead = Head & { mood?: Mood };
export type RidzikPose = Omit<Pose, 'nh' | 'fh' | 'head'> & {
  nh?: RidzikHand;
  fh?: RidzikHand;
  head?: RidzikHead;
};

const STANCE: RidzikPose = {
  root: [-0.05, 0.06],
  pel: { a: -12, t: 42 }, chest: { a: 0, t: 24 }, head: { a: 5, x: 2.2, y: 1, e: 'neutral' }, nh: { a: -16, r: 0.6, h: 'fist', w: -26 },
  fh: { a: 72, r: 0.74, h: 'open', w: -34 }, fz: 'mid', nf: { g: [-0.26, 0], p: 0 }, ff: { g: [0.32, 0], p: 0 },
};

/** The stance with parts changed. */
export const ridzik = (by: RidzikPose = {}): RidzikPose => change(STANCE, by);

export const draw = (ms: number, by: RidzikPose): Drawing => ({ ms, p: ridzik(by) });
/** The same with a black eye and a split lip. */
export const bruised = (ms: number, by: RidzikPose): Drawing => ({ ms, damage: 1, p: ridzik(by) });

export const once = (drawings: readonly Drawing[]): AnimDef => ({ drawings });
export const loop = (drawings: readonly Drawing[]): AnimDef => ({ drawings, loop: true });
/** An attack: `hit` counts the drawings before the contact. */
export const blow = (hit: number, drawings: readonly Drawing[]): AnimDef => ({ hit, drawings });

/** The same pose facing the other way: what was forward is back, and the hands change sides. */
export function turned(pose: RidzikPose): RidzikPose {
  const { root, rot, pel, chest, head, nh, fh, nf, ff, sway } = fullPose(pose);
  return {
    root: [-root[0], root[1]],
    rot: -rot, pel: { a: -pel.a, t: -pel.t }, chest: { a: -chest.a, t: -chest.t },
    head: { ...head, a: -head.a, x: -(head.x ?? 0) - 3, v: head.v === 'left' ? 'right' : 'left' }, nh: otherHand(fh), fh: otherHand(nh),
    nz: pose.fz === 'front' ? 'front' : 'back', fz: 'over', nf: otherFoot(ff), ff: otherFoot(nf), sway: -sway,
  };
}

function otherHand(hand: RidzikHand & { a: number; r: number }): RidzikHand {
  const { a, w, wa, flip, m, tilt, ...rest } = hand;
  const turnedHand: RidzikHand = { ...rest, a: -a, w: -(w ?? 0), flip: flip ? 0 : 1, m: m ? 0 : 1 };
  if (wa !== undefined) turnedHand.wa = 180 - wa;
  if (tilt !== undefined) turnedHand.tilt = -tilt;
  return turnedHand;
}

function otherFoot(foot: Foot): Foot {
  const { g, a, p, flip, m, ...rest } = foot;
  const turnedFoot: Foot = { ...rest, flip: flip ? 0 : 1, m: m ? 0 : 1 };
  if (g) return { ...turnedFoot, g: [-g[0], g[1]], p: p ?? 0 };
  return { ...turnedFoot, a: -(a ?? 0), p: -(p ?? 0) };
}
