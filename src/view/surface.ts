import type { LevelDef, Surface } from '../sim/level-def';
import type { Seen } from '../sim/sim';

/** What the floor is made of at a place along the street. */
export function surfaceAt(level: Seen<LevelDef>, x: number): Surface {
  for (const ground of level.grounds) if (x >= ground.x0 && x < ground.x1) return ground.surface;
  return level.grounds.at(-1)?.surface ?? 'tile';
}

/** Floors that mirror who walks on them: wet tiles, wet asphalt, polished stone. */
const MIRRORS: readonly Surface[] = ['tile', 'asphalt', 'stone'];
export const mirrors = (level: Seen<LevelDef>, x: number): boolean => MIRRORS.includes(surfaceAt(level, x));
