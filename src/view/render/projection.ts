import { BELT_TOP, px, SUBPIXELS, VIEW_HEIGHT, VIEW_WIDTH } from '../../sim/units';

/** Where things of the sim lie in the picture: logical px, two to a sim px. */
export const LOGICAL = 2;
export const LOGICAL_WIDTH = VIEW_WIDTH * LOGICAL;
export const LOGICAL_HEIGHT = VIEW_HEIGHT * LOGICAL;

/** Further than this in a tick is a teleport: it is not drawn on the way. */
const SNAP = px(60);

export const toX = (x: number): number => (x * LOGICAL) / SUBPIXELS;
export const toRow = (y: number, z: number): number => (BELT_TOP + (y - z) / SUBPIXELS) * LOGICAL;

export function blended(from: number, to: number, blend: number): number {
  return Math.abs(to - from) > SNAP ? to : from + (to - from) * blend;
}

/**
 * Left edge of the picture, logical px. A picture wider than the sim's view shows scenery on both sides,
 * as far as the level has any.
 */
export function pictureLeft(cameraX: number, viewWidth: number, levelLength: number): number {
  const wider = Math.max(0, viewWidth - LOGICAL_WIDTH) / 2;
  const last = toX(levelLength) - viewWidth;
  return Math.min(Math.max(toX(cameraX) - wider, 0), Math.max(0, last));
}

/** Sort key: nearer the viewer covers further off; a hero covers whoever stands about level with him. */
export const depthOf = (y: number, hero: boolean): number => y / SUBPIXELS + (hero ? 4 : 0);
