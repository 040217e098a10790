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

/** What happens to what is in his hands goes by what happens to him, whichever way he takes it. */
export const happening = (anim: string): string => (anim === 'hit-legs' ? 'hit-low' : anim.replace(/-b$/, ''));

/** The same moves with every pose changed; a drawing that two of them share stays one, changed as in the first. */
export function redrawAll(
  moves: Readonly<Record<string, AnimDef>>, alter: (pose: Pose, anim: string, k: number) => EnemyPose,
): Record<string, AnimDef> {
  const known = new Map<Pose, EnemyPose>();
  const again = (pose: Pose, anim: string, k: number): EnemyPose => {
    const altered = known.get(pose) ?? alter(pose, anim, k);
    known.set(pose, altered);
    return altered;
  };
  return Object.fromEntries(Object.entries(moves).map(([anim, move]) => [anim, redraw(move, (pose, k) => again(pose, anim, k))]));
}

export const withTowel = (pose: EnemyPose, path: readonly Vec[], rest: Omit<Towel, 'path'> = {}): EnemyPose => ({
  ...pose,
  nh: { ...pose.nh, towel: { path, ...rest } },
});
