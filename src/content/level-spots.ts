import { BELT_TOP, px } from '../sim/units';
import type { FaultList } from './level-faults';
import type { Surroundings } from './level-feature';

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

/** A hero can walk into it: some of it is on the ground, and it begins before the way out. */
export function checkOnWay(one: Area & { place: string }, { length, found }: Surroundings, faults: FaultList): void {
  checkOnMap(one, length, faults);
  const under = found.Ground.filter(({ x, width }) => one.x < x + width && x < one.x + one.width);
  if (under.length > 0 && under.every(({ y, height }) => one.y >= y + height || y >= one.y + one.height)) {
    faults.add(one.place, 'y', `rows ${one.y} to ${one.y + one.height - 1} are off the ground`);
  }
  if (found.Exit.some(({ x }) => one.x >= x)) faults.add(one.place, 'x', 'lies beyond the exit: nobody gets there');
}

/** Of what a level has not, no hint tells: it could not be followed. */
export function checkNoHint(hint: string, { found }: Surroundings, faults: FaultList): void {
  for (const { place, fields } of found.Trigger) {
    if (fields.kind === 'hint' && fields.value === hint) faults.add(place, 'value', `"${hint}" tells of what this level has not`);
  }
}

/** It stands, at `x`, on some ground. */
export function checkOnGround(thing: { place: string; y: number }, x: number, grounds: readonly Area[], faults: FaultList): void {
  const ground = grounds.find((one) => x >= one.x && x < one.x + one.width);
  if (!ground) faults.add(thing.place, 'x', `there is no ground at ${x}`);
  else if (thing.y < ground.y || thing.y >= ground.y + ground.height) {
    faults.add(thing.place, 'y', `row ${thing.y} is off the ground (rows ${ground.y} to ${ground.y + ground.height - 1})`);
  }
}
