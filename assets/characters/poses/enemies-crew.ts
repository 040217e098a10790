/** The words the armoured truck's crew is drawn with: a pose, and what a hand holds or a foot is chained to. */
import type { Drawing } from '../../build/rig/character.ts';
import type { Vec } from '../../build/rig/geometry.ts';
import { change, type Foot, type Hand, type Pose } from '../../build/rig/pose.ts';

/** A money sack by its neck: the world angle it hangs at (90 straight down), and how far the swing draws it out. */
export type Sack = {
  readonly deg: number;
  readonly long?: number;
  readonly behind?: boolean; // on his back
  readonly notes?: number; // how far the banknotes knocked out of it have flown, 0..1
  readonly notesFrom?: Vec; // and from where, logical px from between the feet
};

/** A pump shotgun by its grip: the world angle of the barrel, and how far the fore-end is drawn back, 0..1. */
export type Shotgun = {
  readonly deg: number;
  readonly pump?: number;
  readonly flash?: number; // size of the muzzle flash
  readonly shell?: boolean; // an empty one flies out
  readonly twoHanded?: boolean; // the far hand is on the fore-end
};

/**
 * A hand truck by its handles: rolling on its wheels wherever the fist is, at a world angle in the air, or left standing at a spot
 * of the floor. Nothing else in the crew's hands is as big.
 */
export type Dolly = {
  readonly deg?: number; // from the handles to the wheels; left out, the wheels are on the floor
  readonly at?: Vec; // where the handles are, logical px from between the feet, instead of in the fist
  readonly spin?: number; // degrees the wheels have turned
  readonly bare?: boolean; // the strongbox is off it
  readonly sparks?: number; // size of what the wheels or the toe plate strike from the floor
};

export type CrewHand = Hand & {
  sack?: Sack;
  baton?: number; // the world angle it points at
  shotgun?: Shotgun;
  dolly?: Dolly;
  shell?: number; // a cartridge between the fingers: the world angle it points at
  crate?: number; // a strongbox on the hand: its tilt
  plates?: number; // near hand: how far the armour has flown off, 0 (on) .. 1
};
export type CrewFoot = Foot & { cuff?: 1 };
export type CrewPose = Omit<Pose, 'nh' | 'fh' | 'nf' | 'ff'> & { nh?: CrewHand; fh?: CrewHand; nf?: CrewFoot; ff?: CrewFoot };

export const from = (stance: CrewPose) => (by: CrewPose): CrewPose => change(stance, by);

export const draw = (ms: number, p: CrewPose): Drawing => ({ ms, p });
