/** Necks: what holds a head above a collar. Logical px. */
import type { Skin } from './features.ts';
import { brush, type Points, shape, within } from './pen.ts';

/** `wide` 1 is Danko's. The origin is the middle of the collar. */
export function drawNeck(skin: Skin, wide: number): string {
  const w = (x: number): number => x * wide;
  const outline: Points = [[w(-38), -66], [w(-40), -34], [w(-46), -12], [w(-46), 10, 1], [w(40), 10, 1], [w(36), -26], [w(24), -46]];
  return shape(outline, skin.s) + within(outline,
    shape([[w(8), -14], [w(18), -16], [w(32), -12], [w(28), 6], [w(12), 6]], skin.l) +
      shape([[w(-44), -56], [w(-20), -46], [w(6), -18], [w(22), -12], [w(26), -26], [w(-10), -66]], skin.d) +
    brush([[w(-24), -44], [w(-12), -22], [w(2), -4]], 2.4, skin.d, { head: 0.2, tail: 0.4 }) +
    brush([[w(22), -12], [w(24), -4], [w(20), 2]], 1.6, skin.s));
}
