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

/** A soft hat with its brim pulled over the eyes. */
export const pulledDownHat = (felt: Ramp, band: string, hair: Ramp): Hair => (pen) =>
  pen.fill(BACK_OF_HAIR, hair.s) +
  pen.fill([[-8, -72, 1], [36, -72, 1], [38, -58, 1], [28, -51], [4, -52], [-8, -60, 1]], '#1a1018', 0.1, 0.62) +
  pen.solid(
    [[-42, -82, 1], [-46, -110], [-34, -128], [-14, -132], [0, -125, 1], [16, -132], [32, -122], [38, -104], [38, -78, 1]],
    felt,
    { off: 3, k: 0.13 },
  ) +
  pen.line([[-14, -128], [-2, -116], [8, -114]], felt.s, 3) +
  pen.fill([[-43, -96, 1], [-4, -94], [38, -93, 1], [38, -78, 1], [-4, -78], [-42, -82, 1]], band) +
  pen.solid(
    [
      [-72, -76, 1], [-56, -88], [-30, -90], [0, -86], [34, -84], [66, -76], [76, -62, 1], [60, -64], [34, -68], [4, -70],
      [-30, -68], [-58, -66],
    ],
    felt,
    { off: 2, k: 0.15 },
  );

/** The same cap the wrong way round: bill down the neck, a tuft through the gap in front. */
export const backwardsCap = (c: Ramp, hair: Ramp): Hair => (pen) =>
  pen.fill(BACK_OF_HAIR, hair.s) +
  pen.solid([[-30, -78, 1], [-50, -82], [-70, -70], [-80, -52, 1], [-70, -50], [-52, -58], [-36, -62, 1]], c, { off: 2, k: 0.12 }) +
  pen.solid(
    [[-46, -72, 1], [-50, -94], [-38, -114], [-12, -123], [14, -120], [32, -108], [37, -92], [36, -76, 1], [14, -78], [-20, -74]],
    c,
    { off: 3.2, k: 0.14 },
  ) +
  pen.fill([[6, -80, 1], [10, -94], [20, -98], [30, -93], [33, -79, 1]], '#1a1018') +
  pen.solid(
    [[8, -80, 1], [12, -90], [20, -86], [26, -92, 1], [30, -84], [34, -72, 1], [26, -76], [18, -70, 1], [14, -77]],
    hair,
    { off: 1.4 },
  ) +
  pen.line([[-44, -78], [-10, -82], [36, -81]], c.s, 3.4) +
  pen.line([[-10, -122], [-16, -100], [-14, -82]], c.s, 2);
