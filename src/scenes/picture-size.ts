export type Quality = 'high' | 'low';

/** A wider window sees more scenery, never more of the fight: the sim's own view stays 16:9. */
const NARROWEST = 16 / 9;
const WIDEST = 21 / 9;
/** The logical height of the picture. Art is drawn for twice this, so more pixels than that are wasted. */
export const PICTURE_HEIGHT = 540;
const MOST = 2;

/** How many pixels to draw for a window of this many CSS px. */
export function pictureSize(width: number, height: number, pixelRatio: number, quality: Quality): { width: number; height: number } {
  const aspect = Math.min(WIDEST, Math.max(NARROWEST, width / Math.max(1, height)));
  const shown = Math.min(height, width / aspect) * pixelRatio;
  const scale = quality === 'high' ? clamp(shown / PICTURE_HEIGHT, 1, MOST) : shown > PICTURE_HEIGHT * 1.5 ? 1 : 2 / 3;
  const rows = Math.round(PICTURE_HEIGHT * scale);
  return { width: 2 * Math.round((rows * aspect) / 2), height: rows };
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
