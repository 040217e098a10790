import type { GroundDef, LevelDef, Surface } from '../level-def';
import type { Seen } from '../sim';

/** The floor under x; before the first or after the last piece, the nearest one. */
export function groundAt(level: Seen<LevelDef>, x: number): Seen<GroundDef> {
  let ground = level.grounds[0];
  for (const piece of level.grounds) if (x >= piece.x0) ground = piece;
  if (!ground) throw new Error(`level ${level.id} has no ground`);
  return ground;
}

export const surfaceAt = (level: Seen<LevelDef>, x: number): Surface => groundAt(level, x).surface;
