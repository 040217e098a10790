/** Those who stand about in the snow when it is over, small: coats, caps, breath. */
import { at, curve, ellipse, filled, group, polygon, rect, stroke, type Vec } from '../../backdrops/shapes.ts';
import { blurred } from './kit.ts';
import { dusk } from './moscow-cars.ts';

type Coat = { tone: string; lit: string; hat: 'cap' | 'fur' | 'none' };
export const MILITIA: Coat = { tone: '#161d33', lit: '#3a4a6c', hat: 'fur' };
export const OFFICER: Coat = { ...MILITIA, hat: 'cap' };
export const BARE: Coat = { ...MILITIA, hat: 'none' };
const MEDIC: Coat = { tone: '#5c6d8c', lit: '#c3d0e0', hat: 'none' };

function hatOf(kind: Coat['hat']): string {
  if (kind === 'cap') return polygon([[-6, -7], [-9, -11], [-4, -14], [7, -14], [9, -11], [6, -7]], '#161d33') +
    rect(-6, -8.6, 12.4, 2.2, '#a02428') +
    polygon([[1, -6.6], [7, -6.6], [10, -4.4], [2, -5]], dusk.ink);
  if (kind === 'fur') return polygon([[-6.6, -3], [-7, -11], [-4, -14], [5, -14], [7.4, -11], [7, -4], [3, -6.4], [-3, -6.4]],
    '#3a3640') +
    polygon([[1, -13.6], [5, -14], [7.4, -11], [7, -5], [3, -6.4]], '#6a626a');
  return filled('M-5 -3C-6 -9 -2 -12 1 -11.4C5 -11 6 -7 5.4 -4L3 -7L-2 -6.6Z', '#241a1e');
}

/** People of the evening, 70 high before `k`; `bow` lowers the head, degrees. The headlamps are on their right. */
export function man(x: number, y: number, k: number, bow: number, { tone, lit, hat }: Coat, flip = 1): string {
  const coat: Vec[] = [[-6, -55], [-11, -52], [-14, -44], [-15, -29], [-12.6, -26], [-11, -31], [-10.6, -18], [-12.6, -9], [12.4, -9],
    [10.4, -18], [10.8, -31], [12.4, -26], [15, -29], [13.6, -44], [10.6, -52], [6, -55]];
  const litSide: Vec[] = [[3, -55], [6, -55], [10.6, -52], [13.6, -44], [15, -29], [12.4, -26], [10.8, -31], [10.4, -18], [12.4, -9],
    [5, -9], [4, -30]];
  const legs = polygon([[-8, -10], [-9, 0], [-2, 0], [-2, -10]], '#0d1222') + polygon([[2, -10], [3, 0], [10, 0], [8, -10]], '#0d1222');
  const face = ellipse(0.4, -4, 4.8, 5.8, '#6d4a4c') + filled('M1.4 -9.4C6 -8 6.4 1 1.4 1.6C3 -2 3 -6 1.4 -9.4Z', '#c98d74');
  return at(x, y, ellipse(-22 * k * flip, 1, 34 * k, 3.4 * k, '#16223c', 'fill-opacity=".6"') +
    group(legs +
    polygon(coat, tone) +
    polygon(litSide, lit) +
    rect(-10.8, -32, 21.4, 3, dusk.ink, 'fill-opacity=".7"') +
    polygon([[-6, -56], [6, -56], [8, -51], [-8, -51]], tone) +
    stroke('M-11 -52L-14 -44L-15 -29', '#7fa6d0', 1.1) +
    group(face + hatOf(hat), `translate(0 -57) rotate(${bow})`), `scale(${k * flip} ${k})`));
}

/** He lies under a blanket, and they do not run with him. */
export const stretcher = (x: number, y: number): string => man(x - 50, y, 0.98, 20, MEDIC) +
  at(x, y, ellipse(0, 1, 54, 4, '#16223c', 'fill-opacity=".6"') +
  stroke('M-46 -25H46', dusk.ink, 3.4) +
  filled(curve([[-36, -25], [-35, -33], [-27, -38], [-18, -33], [4, -35], [24, -32], [34, -35], [38, -25]], true, 0.14), '#a9b8cc') +
  filled(curve([[-36, -25], [-30, -29], [-6, -28], [14, -29], [38, -25]], true, 0.14), '#5a6c8a') +
  filled(curve([[-18, -33], [4, -35], [24, -32], [34, -35], [36, -31], [20, -30], [2, -32]], true, 0.14), '#e4ecf4') +
  stroke('M14 -26C15 -16 17 -12 20 -8', '#8a5a4c', 3, 'stroke-linecap="round"') +
  stroke('M-26 -24L-28 -1M24 -24L26 -1', '#39486a', 2.4)) +
  man(x + 52, y, 1, 8, MEDIC, -1);

export const breath = (x: number, y: number, k: number): string => blurred(ellipse(x, y, 9 * k, 4 * k, '#dbe6f0', 'fill-opacity=".55"') +
  ellipse(x + 9 * k, y - 3 * k, 6 * k, 3.4 * k, '#dbe6f0', 'fill-opacity=".4"'), 1.4);
