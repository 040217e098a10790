/** The words an enemy's moves are written in: drawings that differ from a stance only in what they name. */
import type { AnimDef, Drawing } from '../../build/rig/character.ts';
import type { Vec } from '../../build/rig/geometry.ts';
import { change, type Hand, type Pose } from '../../build/rig/pose.ts';

/** A wet towel as the line its cloth follows, in logical px from the fist. */
export type Towel = {
  readonly path: readonly Vec[];
  readonly widths?: readonly number[];
  /** Thrown off the free end. */
  readonly drops?: readonly (readonly [x: number, y: number, size: number])[];
  /** Size of the snap at the free end. */
  readonly crack?: number;
  /** No floor under it to lie on. */
  readonly aloft?: boolean;
};

/** What a near hand may carry besides itself. */
export type LadenHand = Hand & { towel?: Towel; icicle?: number }; // icicle: the world angle it points at

export type EnemyPose = Omit<Pose, 'nh'> & { nh?: LadenHand };

export const from = (stance: EnemyPose) => (by: EnemyPose): EnemyPose => change(stance, by);

export const draw = (ms: number, p: EnemyPose): Drawing => ({ ms, p });

export const once = (drawings: readonly Drawing[], hit?: number): AnimDef => (hit === undefined ? { drawings } : { drawings, hit });

export const loop = (drawings: readonly Drawing[]): AnimDef => ({ drawings, loop: true });

/** The same move with every pose changed. */
export const redraw = (move: AnimDef, alter: (pose: Pose, k: number) => EnemyPose): AnimDef => ({
  ...move,
  drawings: move.drawings.map((drawing, k) => ({ ...drawing, p: alter(drawing.p, k) })),
});

export const withTowel = (pose: EnemyPose, path: readonly Vec[], rest: Omit<Towel, 'path'> = {}): EnemyPose => ({
  ...pose,
  nh: { ...pose.nh, towel: { path, ...rest } },
});
