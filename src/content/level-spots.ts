import { BELT_TOP, px } from '../sim/units';
import type { FaultList } from './level-faults';

/** Where things are: px of the map into what the sim plays, and whether they are anywhere at all. */

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A row of the map is a row of the screen: what stands at row 190 stands at the very back of the belt. */
export const belt = (row: number): number => px(row - BELT_TOP);
export const spot = ({ x, y }: { x: number; y: number }) => ({ x: px(x), y: belt(y) });
export const span = ({ x, width }: { x: number; width: number }) => ({ x0: px(x), x1: px(x + width) });
export const orNull = (name: string): string | null => (name === '' ? null : name);
export const byX = (a: { x: number; object: number }, b: { x: number; object: number }): number => a.x - b.x || a.object - b.object;

export function checkOnMap({ place, x, width }: { place: string; x: number; width: number }, length: number, faults: FaultList): void {
  if (x < 0 || x + width > length) faults.add(place, 'x', 'reaches beyond the map');
}

/** It stands, at `x`, on some ground. */
export function checkOnGround(thing: { place: string; y: number }, x: number, grounds: readonly Area[], faults: FaultList): void {
  const ground = grounds.find((one) => x >= one.x && x < one.x + one.width);
  if (!ground) faults.add(thing.place, 'x', `there is no ground at ${x}`);
  else if (thing.y < ground.y || thing.y >= ground.y + ground.height) {
    faults.add(thing.place, 'y', `row ${thing.y} is off the ground (rows ${ground.y} to ${ground.y + ground.height - 1})`);
  }
}
