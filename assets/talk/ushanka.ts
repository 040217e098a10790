/** A winter hat of the militia: on a head, in head units, and later in the snow. */
import { stroke } from '../backdrops/shapes.ts';
import { curve } from '../build/rig/geometry.ts';
import { cord, furry, INK, type Points, shape, within, wisps } from './pen.ts';
import { cockade } from './uniform.ts';

const FUR = { l: '#77706f', s: '#3b363f', d: '#211d27', h: '#a39b96' };

const HAT: Points = [[-46, -58], [-54, -72], [-55, -92], [-50, -112], [-36, -124], [-8, -130], [24, -129], [40, -120], [46, -104],
  [45, -92], [38, -82], [22, -85], [2, -86], [-7, -80], [-11, -66], [-22, -60], [-32, -54]];
const FRONT_FLAP: Points = [[-4, -84], [-8, -100], [-4, -116], [14, -122], [34, -120], [45, -110], [47, -94], [40, -84], [20, -86]];

export function hat(): string {
  const outline = furry(HAT, 3.4, [-0.2, 0.4], 5);
  return shape(outline, FUR.l, 0.05) +
    within(outline, shape([[-70, -134], [-34, -130], [-26, -104], [-20, -78], [-16, -40], [-70, -40]], FUR.s) +
    wisps([-52, -122, 36, 66], 11, 9, [-0.4, 0.9], FUR.d, 1.5) +
    wisps([-26, -126, 26, 40], 10, 9, [0.1, 1], FUR.s, 1.5) +
    wisps([-30, -128, 60, 8], 7, 6, [0.5, 0.5], FUR.h, 1.5), 0.05) +
    cord([[-34, -121], [-8, -126], [16, -124]], 1.6, FUR.d);
}
export function hatFront(): string {
  const outline = furry(FRONT_FLAP, 3.2, [0.1, 0.2], 5);
  return shape(outline, FUR.l, 0.05) +
    within(outline, shape([[-14, -122], [2, -120], [4, -100], [6, -80], [-16, -80]], FUR.s) +
    shape([[-10, -92], [20, -94], [50, -94], [50, -78], [-10, -78]], FUR.s) +
    wisps([2, -114, 42, 26], 7, 7, [0.1, 1], FUR.s, 1.5) +
    wisps([8, -118, 32, 14], 7, 6, [0.2, 0.9], FUR.h, 1.5), 0.05) +
    cockade(23, -103, 7.4);
}


const CROWN: Points = [[-38, 0], [-43, -22], [-41, -44], [-28, -60], [0, -66], [28, -61], [42, -44], [43, -22], [38, 0], [0, 4]];
const FLAP: Points = [[-32, 0], [-36, -18], [-32, -36], [-18, -46], [4, -48], [24, -44], [36, -32], [37, -12], [32, 2], [0, 6]];
const LOOSE: Points = [[30, -14], [46, -12], [62, 0], [74, 10], [66, 15], [48, 12], [30, 6]];

/** The hat with nobody in it, standing on (0, 0), one flap come undone. Logical px, 84 wide. */
export function emptyHat(): string {
  const crown = furry(CROWN, 4, [0, 0.3], 5);
  const flap = furry(FLAP, 3.6, [0, 0.3], 5);
  const loose = furry(LOOSE, 3.2, [0.2, 0.2], 5);
  const edge = (points: Points): string => stroke(curve(points, true, 0), INK, 4.6, 'stroke-linejoin="round"');
  return edge(loose) +
    shape(loose, FUR.s, 0.05) +
    within(loose, wisps([28, -16, 50, 28], 7, 7, [0.8, 0.5], FUR.l, 1.6), 0.05) +
    cord([[70, 11], [82, 9], [90, 14]], 2, FUR.d) +
    edge(crown) +
    shape(crown, FUR.l, 0.05) +
    within(crown, shape([[-60, -80], [-16, -74], [-20, -40], [-10, 10], [-60, 10]], FUR.s) +
    wisps([-44, -66, 30, 66], 9, 9, [-0.5, 0.8], FUR.d, 1.7) +
    wisps([-8, -68, 46, 30], 8, 8, [0.4, 0.8], FUR.h, 1.7), 0.05) +
    cord([[-26, -57], [0, -62], [26, -57]], 1.8, FUR.d) +
    edge(flap) +
    shape(flap, FUR.l, 0.05) +
    within(flap, shape([[-50, -54], [-14, -50], [-16, -20], [-10, 10], [-50, 10]], FUR.s) +
    wisps([-34, -42, 70, 44], 8, 8, [0.1, 1], FUR.s, 1.7) +
    wisps([-6, -46, 44, 30], 8, 7, [0.2, 1], FUR.h, 1.7), 0.05) +
    cockade(6, -26, 8.4);
}
