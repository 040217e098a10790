import { type Atlas, firstPages, type FrameDef } from './atlas';

/** Which of the drawings that are always there looks most like one whose page is still on its way, for the moment until it is here. */
export class Likeness {
  private readonly known = new Map<string, string>();
  private readonly always: readonly (readonly [string, FrameDef])[];

  constructor(private readonly atlas: Atlas) {
    const first = firstPages(atlas);
    this.always = Object.entries(atlas.frames).filter(([, { page }]) => first.includes(page));
  }

  of(name: string): string {
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const frame = this.atlas.frames[name]!;
    let best = name;
    let least = Number.POSITIVE_INFINITY;
    for (const [other, def] of this.always) {
      const apart = distance(frame, def) + (isOnFloor(frame) && !isOnFloor(def) ? ELSEWHERE : 0);
      if (apart < least) [best, least] = [other, apart];
    }
    this.known.set(name, best);
    return best;
  }
}

/** Nobody lies in the air who stands on the floor: squared px that no drawing is apart. */
const ELSEWHERE = 1e9;
const FLOOR = 12; // px from the pivot that feet may be off it
const isOnFloor = ({ oy, h }: FrameDef): boolean => Math.abs(oy + h) <= FLOOR;

/** Outline, head and hands, squared px. */
function distance(one: FrameDef, other: FrameDef): number {
  let sum =
    square(one.ox - other.ox) +
    square(one.oy - other.oy) +
    square(one.ox + one.w - other.ox - other.w) +
    square(one.oy + one.h - other.oy - other.h);
  for (const anchor of ['head', 'nh', 'fh'] as const) {
    const [a, b] = [one[anchor], other[anchor]];
    if (a && b) sum += square(a[0] - b[0]) + square(a[1] - b[1]);
  }
  return sum;
}

const square = (x: number): number => x * x;
