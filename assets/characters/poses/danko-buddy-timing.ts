/** Moves two heroes play together: written in frames of the game, sixty a second, so that both clocks agree. */
import type { AnimDef, Drawing } from '../../build/rig/character.ts';
import type { Pose } from '../../build/rig/pose.ts';

export type Beat = readonly [frames: number, pose: Pose];

const MS_PER_FRAME = 1000 / 60;

/** Drawings shown for whole frames; `contact` is the frame the deciding one begins at. */
export function inFrames(beats: readonly Beat[], contact?: number): AnimDef {
  const starts = beats.map((_, i) => beats.slice(0, i).reduce((sum, [frames]) => sum + frames, 0));
  const drawings = beats.map(([frames, p], i): Drawing => {
    const start = starts[i]!;
    return { ms: Math.round((start + frames) * MS_PER_FRAME) - Math.round(start * MS_PER_FRAME), p };
  });
  if (contact === undefined) return { drawings };
  const hit = starts.indexOf(contact);
  if (hit < 0) throw new Error(`no drawing begins at the contact frame ${contact}; they begin at ${starts.join(', ')}`);
  return { drawings, hit };
}
