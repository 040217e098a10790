/** Positions and speeds are whole subpixels, so they add up the same on every machine. */
export const SUBPIXELS = 256;
/** Sim pixels (480 to a screen's width) to subpixels. */
export const px = (pixels: number): number => Math.round(pixels * SUBPIXELS);

export const FRAMES_PER_SECOND = 60;
export const seconds = (s: number): number => Math.round(s * FRAMES_PER_SECOND);

/** What every device sees of the world, in px: rules about "on screen" use this, whatever the window's shape. */
export const VIEW_WIDTH = 480;
export const VIEW_HEIGHT = 270;
/** Depth of the belt one walks on, px. y runs from 0 (back, at the wall) to BELT - 1 (front). */
export const BELT = 64;
/** Screen row, in px, of y = 0: a body at (x, y, z) has its feet drawn at row BELT_TOP + y - z. */
export const BELT_TOP = 190;
