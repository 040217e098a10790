/** The words for blows too fast to be seen, and for what the newer men bring to the fight. */
import type { Drawing } from '../../build/rig/character.ts';
import { change, type Pose } from '../../build/rig/pose.ts';
import type { CrewFoot, CrewHand } from './enemies-crew.ts';
import type { LadenHand } from './enemies-drawings.ts';

/** A tub's lid by its handle: the world angle its face looks along, and how much of the face one sees, 0 (edge on) .. 1. */
export type Lid = { readonly deg: number; readonly open?: number };

/** A riot shield by its grip: the world angle its top points at (-90 upright), and how much of its front one sees, 0 .. 1. */
export type Shield = { readonly deg?: number; readonly open?: number };

/** A bundle of birch twigs: the world angle it points at, how far its leaves are pressed apart, and how many have come off it. */
export type Broom = { readonly deg: number; readonly splay?: number; readonly leaves?: number };

/** A copper ladle: the world angle it points at, and the size of the water on its way out of it. */
export type Ladle = { readonly deg: number; readonly water?: number };

/** A walkie-talkie: the world angle of its antenna, and how far the whip bends it, degrees at the tip. */
export type Radio = { readonly deg: number; readonly bend?: number };

export type ArmedHand = CrewHand & LadenHand & {
  lid?: Lid;
  shield?: Shield;
  broom?: Broom;
  ladle?: Ladle;
  /** A whistle between the fingers: how loud. */
  whistle?: number;
  radio?: Radio;
  /** The world angle it points at. */
  stick?: number;
};
export type ArmedFoot = CrewFoot & {
  /** Near foot: the blow goes all round him, close to the floor. */
  round?: true;
};
export type ArmedPose = Omit<Pose, 'nh' | 'fh' | 'nf' | 'ff'> & { nh?: ArmedHand; fh?: ArmedHand; nf?: ArmedFoot; ff?: ArmedFoot };

export const from = (stance: ArmedPose) => (by: ArmedPose): ArmedPose => change(stance, by);

export const draw = (ms: number, p: ArmedPose): Drawing => ({ ms, p });
