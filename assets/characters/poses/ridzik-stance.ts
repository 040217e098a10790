/** How Ridzik stands, and the words his moves are written in: hips first, weight on the rear leg, hands anywhere but in a guard. */
import type { AnimDef, Drawing } from '../../build/rig/character.ts';
import { change, type Hand, type Head, type Pose } from '../../build/rig/pose.ts';

/** What he carries about him. */
export type Thing = 'cup' | 'pot' | 'badge' | 'card' | 'cuffs' | 'doughnut' | 'fries' | 'burger';
/** Faces of his own, drawn over the rig's. */
export type Mood = 'laugh' | 'talk' | 'whistle' | 'gape' | 'wink' | 'chew';

export type RidzikHand = Hand & {
  thing?: Thing;
  tilt?: number; // degrees the thing leans forward, whatever the arm does
  spill?: number; // coffee leaving the vessel: size of the splash
};
export type RidzikHead = Head & { mood?: Mood };
export type RidzikPose = Omit<Pose, 'nh' | 'fh' | 'head'> & { nh?: RidzikHand; fh?: RidzikHand; head?: RidzikHead };

const STANCE: RidzikPose = {
  root: [-0.05, 0.06],
  pel: { a: -12, t: 42 },
  chest: { a: 0, t: 24 },
  head: { a: 5, x: 2.2, y: 1, e: 'neutral' },
  nh: { a: -16, r: 0.6, h: 'fist', w: 22 },
  fh: { a: 72, r: 0.74, h: 'open', w: -34 },
  fz: 'mid',
  nf: { g: [-0.26, 0], p: 0 },
  ff: { g: [0.32, 0], p: 0 },
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
