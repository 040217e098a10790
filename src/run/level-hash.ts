import type { LevelDef } from '../sim/level-def';
import { sha256 } from './sha256';

/** Fingerprint of all of a level that the sim reads: 32 hex digits. A moved backdrop or another place changes nothing. */
export function levelHash(level: LevelDef): string {
  const { decor: _, title: __, places: ___, lights: ____, ...played } = level;
  return sha256(new TextEncoder().encode(canonical(played))).slice(0, 32);
}

/** JSON with keys in order, so that equal data gives equal text. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`;
}
