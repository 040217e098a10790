import type { LevelDef } from '../sim/level-def';
import type { Seen } from '../sim/sim';
import { LOGICAL, toX } from './place';
import { isOutside } from './surface';

/** What colour figures take on, multiplied: the air of the place, and fire from the side it is on. */
export interface Light {
  readonly left: number;
  readonly right: number;
}

const INSIDE = [247, 232, 224] as const;
const OUTSIDE = [224, 237, 255] as const;
const FIRE = [255, 196, 150] as const;
const FIRE_REACH = 300; // logical px

/** Where fires burn in a level, logical px. */
export const firesOf = (level: Seen<LevelDef>): number[] =>
  level.decor.filter(({ piece }) => /furnace|fire|stove/.test(piece)).map(({ x }) => x * LOGICAL);

export function lightAt(level: Seen<LevelDef>, fires: readonly number[], x: number): Light {
  const air = isOutside(level, x) ? OUTSIDE : INSIDE;
  let warmLeft = 0;
  let warmRight = 0;
  for (const fire of fires) {
    const away = fire - toX(x);
    const warmth = Math.max(0, 1 - Math.abs(away) / FIRE_REACH);
    if (away < 0) warmLeft = Math.max(warmLeft, warmth);
    else warmRight = Math.max(warmRight, warmth);
  }
  return { left: mixed(air, FIRE, warmLeft), right: mixed(air, FIRE, warmRight) };
}

type Rgb = readonly [number, number, number];
const mixed = (a: Rgb, b: Rgb, share: number): number =>
  (channel(a[0], b[0], share) << 16) | (channel(a[1], b[1], share) << 8) | channel(a[2], b[2], share);
const channel = (a: number, b: number, share: number): number => Math.round(a + (b - a) * share);
