import type { LevelDef, Surface } from '../../sim/level-def';
import type { Seen } from '../../sim/sim';

/** What the floor is made of at a place along the street. */
export function surfaceAt(level: Seen<LevelDef>, x: number): Surface {
  for (const ground of level.grounds) if (x >= ground.x0 && x < ground.x1) return ground.surface;
  return level.grounds.at(-1)?.surface ?? 'tile';
}

/** How clearly a floor shows what stands on it, 0 to 1: wet tiles, rain on a street, polished stone. */
export const SHINE: Readonly<Record<Surface, number>> = { tile: 0.34, asphalt: 0.34, stone: 0.24, concrete: 0.1, wood: 0, snow: 0 };
