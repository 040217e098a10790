/** The words the armoured truck's crew is drawn with: a pose, and what a hand holds or a foot is chained to. */
import type { Drawing } from '../../build/rig/character.ts';
import type { Vec } from '../../build/rig/geometry.ts';
import { change, type Foot, type Hand, type Pose } from '../../build/rig/pose.ts';

/** A money sack by its neck: the world angle it hangs at (90 straight down), and how far the swing draws it out. */
export type Sack = {
  readonly deg: number;
  readonly long?: number;
  /** On his back. */
  readonly behind?: boolean;
  /** How far the banknotes knocked out of it have flown, 0..1. */
  readonly notes?: number;
  /** And from where, logical px from between the feet. */
  readonly notesFrom?: Vec;
};

/** A pump shotgun by its grip: the world angle of the barrel, and how far the fore-end is drawn back, 0..1. */
export type Shotgun = {
  readonly deg: number;
  readonly pump?: number;
  /** Size of the muzzle flash. */
  readonly flash?: number;
  /** An empty one flies out. */
  readonly shell?: boolean;
  /** The far hand is on the fore-end. */
  readonly twoHanded?: boolean;
};

/**
 * A hand truck by its handles: rolling on its wheels wherever the fist is, at a world angle in the air, or left standing at a spot
 * of the floor. Nothing else in the crew's hands is as big.
 */
export type Dolly = {
  /** From the handles to the wheels; left out, the wheels are on the floor. */
  readonly deg?: number;
  /** Where the handles are, logical px from between the feet, instead of in the fist. */
  readonly at?: Vec;
  /** Degrees the wheels have turned. */
  readonly spin?: number;
  /** The strongbox is off it. */
  readonly bare?: boolean;
  /** Size of what the wheels or the toe plate strike from the floor. */
  readonly sparks?: number;
};

export type CrewHand = Hand & {
  swish?: number; // degrees what it holds has just swept about the shoulder, > 0 upward
  sack?: Sack;
  /** The world angle it points at. */
  baton?: number;
  shotgun?: Shotgun;
  dolly?: Dolly;
  /** A cartridge between the fingers: the world angle it points at. */
  shell?: number;
  /** A strongbox on the hand: its tilt. */
  crate?: number;
  /** Near hand: how far the armour has flown off, 0 (on) .. 1. */
  plates?: number;
};
export type CrewFoot = Foot & { cuff?: 1 };
export type CrewPose = Omit<Pose, 'nh' | 'fh' | 'nf' | 'ff'> & { nh?: CrewHand; fh?: CrewHand; nf?: CrewFoot; ff?: CrewFoot };

export const from = (stance: CrewPose) => (by: CrewPose): CrewPose => change(stance, by);

export const draw = (ms: number, p: CrewPose): Drawing => ({ ms, p });
