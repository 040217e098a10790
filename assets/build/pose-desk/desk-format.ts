/** What the pose desk's page and the server behind it say to each other. */
import type { AnimDef } from '../rig/character.ts';

/** `POSES` answers with everybody's poses, `POSES/LOOK/ANIM/INDEX` with one drawing: a line of JSON and a PNG. */
export const POSES = '/poses';
/** Sent when a file that poses or looks are made of was saved. */
export const POSES_CHANGED = 'poses-changed';

export type Cast = Readonly<Record<string, Readonly<Record<string, AnimDef>>>>;
/** Where a drawing lies about the point between the feet, logical px. */
export type DrawnAs = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
