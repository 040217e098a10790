import { px } from './units';

export type Facing = 1 | -1;

/** A rectangle in x/z around a body's feet, subpixels: `x` forward of the centre, `z` above the floor. */
export interface Box {
  readonly x: number;
  readonly z: number;
  readonly w: number;
  readonly h: number;
}

export interface Placed {
  readonly x: number;
  readonly z: number;
  readonly facing: Facing;
}

/** In px: from `x` (behind the centre if negative) `w` forward, from `z` above the floor `h` up. */
export const box = (x: number, z: number, w: number, h: number): Box => ({ x: px(x), z: px(z), w: px(w), h: px(h) });

export const leftOf = (at: Placed, b: Box): number => (at.facing > 0 ? at.x + b.x : at.x - b.x - b.w);

export function overlap(at: Placed, a: Box, other: Placed, b: Box): boolean {
  const ax = leftOf(at, a);
  const bx = leftOf(other, b);
  const az = at.z + a.z;
  const bz = other.z + b.z;
  return ax < bx + b.w && bx < ax + a.w && az < bz + b.h && bz < az + a.h;
}
