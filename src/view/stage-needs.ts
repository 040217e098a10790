import type { Content } from '../sim/content';
import { lookup } from '../sim/content';
import type { LevelDef } from '../sim/level-def';
import type { Seen } from '../sim/sim';

/** What must be loaded before a level can be drawn. */
export interface Needs {
  readonly level: string;
  readonly looks: readonly string[];
  readonly pieces: readonly string[];
  readonly sheets: readonly string[];
}

/** The men on the benches: scenery, but drawn with a fighter's rig. */
export const EXTRAS = 'bather';
/** Looks that come in more than one face: who wears which goes by the body's number. */
const FACES: Readonly<Record<string, readonly string[]>> = { goon: ['goon', 'goon-b'], bather: ['bather', 'bather-b'] };
export const facesOf = (look: string): readonly string[] => FACES[look] ?? [look];
/** The look of the body with this number. */
export const lookOf = (look: string, id: number): string => facesOf(look)[id % facesOf(look).length]!;

/** Scenery the view places by itself. */
const WEATHER = ['steam-1', 'steam-2', 'steam-3', 'front-steam-1', 'front-steam-2', 'vignette'];

/** Sheets of small things: assets/built/props. */
const SHEETS = ['fx', 'props'];

/** Looks of everybody who appears in a level, and the scenery it is built of. */
export function needsOf(level: Seen<LevelDef>, content: Content): Needs {
  const looks = new Set<string>();
  for (const def of Object.values(content.actors)) if (def.team === 'police') looks.add(def.look);
  for (const arena of level.arenas) {
    for (const wave of arena.waves) for (const { kind } of wave) looks.add(lookup(content.actors, kind, 'actor').look);
  }
  const pieces = new Set(WEATHER);
  for (const { piece } of level.decor) {
    if (isExtra(piece)) looks.add(EXTRAS);
    else pieces.add(piece);
  }
  return { level: level.id, looks: [...looks].flatMap(facesOf).sort(), pieces: [...pieces].sort(), sheets: SHEETS };
}

/** Scenery called `bather:sitting` is one of the extras, showing that anim; not a backdrop piece. */
export const isExtra = (piece: string): boolean => piece.startsWith(`${EXTRAS}:`);
export const extraAnim = (piece: string): string => piece.slice(EXTRAS.length + 1);
