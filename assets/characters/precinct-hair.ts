/** Heads of the precinct and of the airport kerb. */
import type { CurvePoint } from '../build/rig/geometry.ts';
import type { Ramp } from '../build/rig/paint.ts';
import type { Hair } from './hair.ts';

const UNDER_CAP: readonly CurvePoint[] = [[-42, -76, 1], [-43, -58], [-32, -38, 1], [-26, -42, 1], [-22, -60], [-10, -58, 1], [-8, -76, 1]];
const CHECKS = 6;

/** A patrolman's cap: eight corners, a chequered band, a shield. */
export const patrolCap = (cloth: Ramp, hair: string, badge: string): Hair => (pen) => {
  const band: CurvePoint[] = [[-45, -93, 1], [-6, -96], [35, -92, 1], [36, -78, 1], [10, -81], [-24, -80], [-43, -76, 1]];
  const square = (i: number, row: number): string => {
    const x = -40 + i * 13 + row * 6.5;
    const y = -93 + row * 8 - Math.sin(((x + 44) / 80) * Math.PI) * 2.4;
    return pen.fill([[x, y, 1], [x + 6.5, y, 1], [x + 6.5, y + 7, 1], [x, y + 7, 1]], '#e8ecf2', 0);
  };
  const checks = Array.from({ length: CHECKS }, (_, i) => square(i, 0) + (i < CHECKS - 1 ? square(i, 1) : '')).join('');
  return (
    pen.fill(UNDER_CAP, hair) +
    pen.solid([[-46, -90, 1], [-60, -106], [-48, -122], [-14, -129], [22, -130, 1], [50, -120, 1], [44, -104], [34, -90, 1]], cloth, {
      off: 3,
      k: 0.12,
    }) +
    pen.line([[-46, -112], [-10, -119], [44, -114]], cloth.s, 2.4) +
    pen.solid(band, { l: '#1d2a56', s: '#10183a' }, { off: 1.2, k: 0.1 }) +
    checks +
    pen.fill([[4, -82, 1], [36, -79, 1], [56, -67], [58, -62, 1], [44, -66], [22, -71], [4, -73, 1]], '#15121a') +
    pen.fill([[18, -78, 1], [36, -75], [52, -66], [36, -72]], '#4b4a5c') +
    pen.fill([[20, -106, 1], [27, -113], [34, -106, 1], [33, -97], [27, -92, 1], [21, -97]], badge) +
    pen.fill([[27, -111], [33, -105, 1], [32, -97], [27, -93, 1]], '#9a7420')
  );
};

/** Grey, thin on top, curling over the ears. */
export const thinning = (c: Ramp): Hair => (pen) =>
  pen.solid(
    [
      [-40, -36], [-49, -44], [-46, -56], [-50, -68], [-44, -84], [-36, -98], [-22, -104], [-6, -106], [10, -107], [24, -102], [30, -94, 1],
      [18, -95], [4, -93], [-4, -88, 1], [-8, -76], [-9, -54, 1], [-15, -60], [-22, -66], [-25, -50], [-22, -30], [-32, -26],
    ],
    c,
    { off: 2.2, k: 0.17 },
  ) + pen.fill([[-30, -92], [-12, -100], [8, -102], [-10, -94]], c.h ?? c.l);

/** A perm of its decade. */
export const perm = (c: Ramp): Hair => (pen) =>
  pen.solid(
    [
      [-36, -2], [-52, -6], [-58, -20], [-66, -32], [-62, -46], [-70, -60], [-64, -76], [-66, -92], [-52, -102], [-48, -116], [-32, -116],
      [-20, -128], [-4, -120], [10, -126], [22, -116], [36, -114], [40, -100], [34, -88], [24, -94], [16, -84], [6, -90], [-2, -78], [-8, -66],
      [-14, -50], [-12, -34], [-18, -22], [-16, -8], [-26, 2],
    ],
    c,
    { off: 2.8, k: 0.2 },
  ) +
  pen.fill([[-40, -100], [-26, -108], [-18, -102], [-32, -94]], c.h ?? c.l) +
  pen.fill([[-6, -112], [8, -114], [10, -106], [-2, -104]], c.h ?? c.l) +
  pen.fill([[-54, -72], [-44, -80], [-40, -70], [-50, -62]], c.h ?? c.l) +
  pen.fill([[-48, -40], [-38, -46], [-34, -36], [-44, -30]], c.h ?? c.l) +
  pen.line([[-30, -80], [-22, -66], [-30, -54]], c.s, 2.4) +
  pen.line([[-44, -24], [-34, -18], [-30, -6]], c.s, 2.4);

/** A straw hat bought for somewhere warmer. */
export const strawHat = (straw: Ramp, band: string, hair: string): Hair => (pen) =>
  pen.fill(UNDER_CAP, hair) +
  pen.solid([[-40, -86, 1], [-42, -108], [-30, -124], [0, -128], [26, -122], [34, -104], [34, -84, 1]], straw, { off: 3, k: 0.14 }) +
  pen.fill([[-42, -100, 1], [-4, -102], [35, -99, 1], [34, -87, 1], [-4, -89], [-41, -87, 1]], band) +
  pen.solid([[-70, -80], [-56, -89], [-30, -92], [0, -90], [36, -90], [62, -84], [74, -76], [58, -76], [34, -78], [0, -80], [-30, -80], [-56, -76]], straw, {
    off: 1.8,
    k: 0.16,
  }) +
  pen.line([[-54, -84], [0, -86], [58, -81]], straw.s, 1.6);
