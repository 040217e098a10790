/** What men wear on their heads on a night's work in Chicago. */
import type { CurvePoint } from '../build/rig/geometry.ts';
import type { Ramp } from '../build/rig/paint.ts';
import type { Hair } from './hair.ts';

const BACK_OF_HAIR: readonly CurvePoint[] = [[-42, -76, 1], [-43, -56], [-34, -38], [-27, -40, 1], [-22, -60], [-10, -56, 1], [-8, -78, 1]];

/** A tall-fronted cap with a long bill and a round badge. */
export const truckerCap = (c: Ramp, hair: Ramp, badge: string): Hair => (pen) =>
  pen.fill(BACK_OF_HAIR, hair.s) +
  pen.solid(
    [
      [-47, -74, 1], [-50, -94], [-40, -112], [-16, -121], [12, -127], [32, -122], [40, -104], [40, -84, 1], [12, -80], [-18, -76],
    ],
    c,
    { off: 3.2, k: 0.14 },
  ) +
  pen.line([[-6, -119], [-10, -98], [-8, -80]], c.s, 2) +
  pen.fill([[12, -112], [26, -112], [32, -101], [24, -91], [11, -93], [7, -103]], badge) +
  pen.fill([[14, -105, 1], [26, -107, 1], [26, -102, 1], [14, -99, 1]], c.s) +
  pen.solid([[2, -82, 1], [22, -89], [44, -90, 1], [64, -84], [77, -74, 1], [70, -70], [46, -75], [22, -76], [4, -75, 1]], c, {
    off: 2.2,
    k: 0.12,
  }) +
  pen.fill([[6, -76, 1], [44, -76], [72, -71, 1], [40, -70], [14, -71]], c.d ?? c.s);
