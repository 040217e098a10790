import type { Difficulty } from '../sim/sim';
import { line } from '../content/lines';

/** What the page's address asks for. Null: it does not say. */
export interface Address {
  readonly level: string | null;
  readonly seed: number | null;
  readonly difficulty: Difficulty | null;
  readonly quality: 'auto' | 'high' | 'low' | null;
  readonly dev: boolean;
  /** What could not be understood, in words for the player. */
  readonly complaints: readonly string[];
}

/** Reads `?level=banya&seed=7&difficulty=2&quality=low&dev`. What is wrong is named and left out. */
export function readAddress(search: string, levels: readonly string[]): Address {
  const asked = new URLSearchParams(search);
  const complaints: string[] = [];

  function read<T>(name: 'level' | 'seed' | 'difficulty' | 'quality', fallback: string, parse: (value: string) => T | null): T | null {
    const value = asked.get(name);
    if (value === null) return null;
    const parsed = parse(value);
    if (parsed === null) complaints.push(line(`address.${name}`, { value: value.slice(0, 40), fallback }));
    return parsed;
  }

  return {
    level: read('level', levels[0] ?? '', (value) => (levels.includes(value) ? value : null)),
    seed: read('seed', line('address.own-seed'), readSeed),
    difficulty: read('difficulty', line('address.own-setting'), (value) => (/^[0-3]$/.test(value) ? (Number(value) as Difficulty) : null)),
    quality: read('quality', line('address.own-setting'), (value) =>
      value === 'auto' || value === 'high' || value === 'low' ? value : null,
    ),
    dev: asked.has('dev'),
    complaints,
  };
}

function readSeed(value: string): number | null {
  if (!/^\d{1,10}$/.test(value)) return null;
  const seed = Number(value);
  return seed <= 0xffffffff ? seed : null;
}
