/** What the Moscow militia wears: grey-blue cloth, red piping, brass. */
import { type CurvePoint, mix, norm, sub, type Vec } from '../build/rig/geometry.ts';
import { brush, cord, facet, type Points, shape, spot, starShape, within } from './pen.ts';

export const CLOTH = { l: '#66768a', s: '#313b52', d: '#181e31', h: '#8fa1b5' };
export const RED = { l: '#c5302a', s: '#7d1420', h: '#ec6a50' };
export const BRASS = { l: '#e9b23c', s: '#8a5a24', h: '#ffe39a' };
export const LEATHER = { l: '#6d4128', s: '#38201c', h: '#9a6440' };

export const button = (x: number, y: number, r = 4.6): string =>
  spot(x - 0.6, y + 1, r + 0.8, '#181e31') +
    spot(x, y, r, BRASS.s) +
    spot(x + 0.5, y - 0.6, r * 0.78, BRASS.l) +
    starShape(x + 0.4, y - 0.4, r * 0.5, BRASS.s) +
  spot(x + r * 0.4, y - r * 0.45, r * 0.22, BRASS.h);

/** A board on the shoulder from the neck to the arm: two long edges, `pips` stars along it. */
export function shoulderBoard(neck: Vec, arm: Vec, width: number, pips: readonly (readonly [along: number, across: number])[], size = 4,
  stripe = true): string {
  const along = norm(sub(arm, neck));
  const across: Vec = [along[1], -along[0]];
  const at = (t: number, v: number): CurvePoint => {
    const p = mix(neck, arm, t);
    return [p[0] + across[0] * v * width, p[1] + across[1] * v * width, 1];
  };
  const board: Points = [at(0, -0.34), at(0.04, -0.5), at(1, -0.5), at(1, 0.5), at(0.04, 0.5), at(0, 0.34)];
  const inner: Points = [at(0.03, -0.26), at(0.06, -0.36), at(0.97, -0.36), at(0.97, 0.36), at(0.06, 0.36), at(0.03, 0.26)];
  const stars = pips.map(([t, v]) => {
    const p = at(t, v);
    return spot(p[0] - 0.7, p[1] + 0.8, size * 0.8, '#20263a') +
      starShape(p[0], p[1], size, BRASS.l, Math.atan2(along[1], along[0]) + Math.PI / 2);
  });
  return facet(board, RED.l) +
    facet(inner, '#55647a') +
    facet([at(0.06, -0.36), at(0.97, -0.36), at(0.97, -0.16), at(0.06, -0.16)], '#3a465c') +
    (stripe ? facet([at(0.02, -0.09), at(0.97, -0.09), at(0.97, 0.09), at(0.02, 0.09)], RED.l) : '') +
    stars.join('') +
    button(...(at(0.1, 0).slice(0, 2) as [number, number]), 2.8);
}

/** The badge on a cap: oak leaves round a red star. */
export function cockade(x: number, y: number, r: number): string {
  const leaves = Array.from({ length: 9 }, (_, i) => {
    const a = Math.PI * (0.12 + (i / 8) * 0.76);
    const side = [Math.cos(a), Math.sin(a)] as const;
    return shape([[x + side[0] * r * 0.6, y + side[1] * r * 0.6], [x + side[0] * r * 1.1 + side[1] * r * 0.3, y + side[1] * r * 1.05],
      [x + side[0] * r * 1.36, y + side[1] * r * 1.3], [x + side[0] * r * 1.1 - side[1] * r * 0.3, y + side[1] * r * 1.05]],
        i % 2 ? BRASS.l : BRASS.s);
  }).join('');
  return leaves +
    spot(x, y, r, BRASS.s, r * 1.12) +
    spot(x + 0.3, y - 0.4, r * 0.86, BRASS.l, r * 0.98) +
    starShape(x + 0.2, y, r * 0.86, RED.l) +
    starShape(x + 0.2, y, r * 0.36, BRASS.h);
}

/** A peaked cap over a head, head units. */
export function peakedCap(): string {
  const crown: Points = [[-46, -84, 1], [-60, -98], [-68, -111], [-60, -122], [-30, -131], [6, -136], [38, -136], [57, -127, 1],
    [54, -116], [46, -104], [38, -90, 1]];
  const band: Points = [[-47, -98, 1], [-8, -101], [38, -99, 1], [38.6, -82, 1], [12, -86.5], [-24, -84], [-46.6, -78, 1]];
  return shape(crown, CLOTH.l) + within(crown,
    shape([[-70, -130], [-40, -130], [-24, -118], [-34, -100], [-44, -80], [-76, -100]], CLOTH.s) +
      shape([[-30, -104], [10, -107], [50, -106], [44, -96], [-40, -94]], CLOTH.s) +
    shape([[-8, -133], [36, -134], [54, -127], [36, -126], [6, -127]], CLOTH.h) +
    brush([[-62, -112], [-20, -119], [30, -121], [56, -119]], 2.2, CLOTH.d, { head: 0.2, tail: 0.3 }) +
    brush([[-20, -104], [-26, -112], [-38, -118]], 2.4, CLOTH.d) + brush([[44, -108], [40, -114], [30, -117]], 2, CLOTH.d)) +
    cord([[-67, -112], [-60, -122], [-30, -131], [6, -136], [38, -136], [56, -127]], 1.7, RED.l) +
    shape(band, RED.l) +
    within(band, shape([[-50, -104], [-30, -104], [-24, -90], [-26, -74], [-50, -74]], RED.s) +
    shape([[-30, -87], [10, -90], [40, -86], [40, -78], [-30, -78]], RED.s) +
    brush([[0, -99], [20, -99.6], [37, -97.6]], 1.6, RED.h)) +
    cord([[-47, -98], [-8, -101], [38, -99]], 1.4, RED.s);
}

/** Peak and strap lie before the band and throw their shadow on the brow. */
export function peak(): string {
  const peakShape: Points = [[-6, -87, 1], [12, -89], [38.6, -85, 1], [50, -78], [58.6, -68], [58, -64.4, 1], [46, -69], [30, -74.6],
    [12, -78], [-4, -78, 1]];
  return shape(peakShape, '#15121a') +
    within(peakShape, shape([[16, -86], [38, -83], [52, -73], [50, -71.6], [36, -79], [14, -82]], '#4b4a5c') +
    brush([[0, -79.6], [26, -77.6], [48, -70]], 1.6, '#2c2a3a')) +
    cord([[-14, -86], [12, -89.6], [39, -86.4]], 2.6, BRASS.s) +
    cord([[-14, -86.6], [12, -90.2], [39, -87]], 1.3, BRASS.l) +
    button(-14, -86, 3) +
    cockade(19, -111, 8);
}
