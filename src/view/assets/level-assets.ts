import { heroesOf, lookup, movesNamedIn, type Content } from '../../sim/content';
import type { ArenaDef, DecorDef, LevelDef } from '../../sim/level-def';
import { placeAt, SEAT, type Crowd } from '../../sim/place-def';
import type { Seen } from '../../sim/sim';
import { px } from '../../sim/units';
import { FEATURE_VIEWS } from '../features/features';

/** What must be loaded before a level can be drawn. */
export interface LevelAssets {
  readonly level: string;
  readonly looks: readonly string[];
  readonly extras: readonly string[]; // looks of those who look on
  readonly heroes: readonly string[]; // looks without which nobody can play
  readonly arenas: readonly (readonly string[])[]; // looks of the bodies who come in each arena on the way, left to right
  readonly pieces: readonly string[];
  readonly decor: readonly Seen<DecorDef>[];
  readonly always: readonly string[]; // pieces the view places by itself
  readonly sheets: readonly string[];
  readonly things: ReadonlySet<string>; // what stands, lies, is carried or flies
}

/** Looks that come in more than one face: who wears which goes by the body's number. */
const FACES: Readonly<Record<string, readonly string[]>> = { goon: ['goon', 'goon-b'], bather: ['bather', 'bather-b'],
  'truck-hand': ['truck-hand', 'truck-hand-b'], traveller: ['traveller', 'traveller-b'], cpd: ['cpd', 'cpd-b'],
};
export const facesOf = (look: string): readonly string[] => FACES[look] ?? [look];
/** The look of the body with this number. */
export const lookOf = (look: string, id: number): string => facesOf(look)[id % facesOf(look).length]!;

/** Scenery the view places by itself. */
const EDGE = ['vignette'];
const STEAM = ['steam-1', 'steam-2', 'steam-3', 'front-steam-1', 'front-steam-2'];

/** Sheets of small things: assets/built/props. */
const SHEETS = ['fx', 'props', 'hud', 'portraits'];

/** Looks of everybody who appears in a level, and the scenery it is built of. */
export function levelAssetsOf(level: Seen<LevelDef>, content: Content): LevelAssets {
  const heroes = faces(heroesOf(content, level).map(({ look }) => look));
  const arenas = onTheWay(level).map((some) =>
    faces(some.flatMap((arena) => kindsIn(level, arena, content)).map((kind) => lookup(content.actors, kind, 'actor').look)),
  );
  const extras = faces(extrasOf(level).map(({ crowd }) => crowd.look));
  const looks = new Set([...heroes, ...arenas.flat(), ...extras]);
  const always = level.places.some(({ place }) => place.weather.steam > 0) ? [...STEAM, ...EDGE] : EDGE;
  const pieces = new Set([...always, ...level.decor.map(({ piece }) => piece).filter((piece) => !isExtra(piece))]);
  return {
    level: level.id, looks: [...looks].sort(), extras: extras.sort(), heroes, arenas,
    pieces: [...pieces].sort(), decor: level.decor, always,
    sheets: SHEETS, things: thingsIn(level, content),
  };
}

/** Each arena that has to be fought, with those before it that need not. */
function onTheWay({ arenas }: Seen<LevelDef>): Seen<ArenaDef>[][] {
  const way: Seen<ArenaDef>[][] = [[]];
  for (const arena of arenas) {
    way.at(-1)!.push(arena);
    if (!arena.optional) way.push([]);
  }
  const last = way.pop()!;
  way.at(-1)?.push(...last);
  return way;
}

/** Whoever may be seen in an arena: those who come and are called, what is left of them without their plates, and who stands by. */
function kindsIn(level: Seen<LevelDef>, arena: Seen<ArenaDef>, content: Content): string[] {
  const foes = arena.waves.flat().flatMap(({ kind }) => {
    const { ai, bare } = lookup(content.actors, kind, 'actor');
    return [kind, bare ?? kind, content.moves[ai?.call?.move ?? '']?.calls?.kind ?? kind];
  });
  return [...foes, ...FEATURE_VIEWS.flatMap(({ guests }) => guests?.(level, arena, content) ?? [])];
}

/** Drawings of everything that may be met in a level, by the names of furniture and items. */
function thingsIn(level: Seen<LevelDef>, content: Content): Set<string> {
  const things = new Set(level.props.map(({ kind }) => baseOf(kind)));
  const bodies = [...new Set(level.arenas.flatMap((arena) => kindsIn(level, arena, content)))].map((kind) => content.actors[kind]);
  const items = [
    ...level.items.map(({ kind }) => kind),
    ...level.props.map(({ drops }) => drops),
    ...level.arenas.flatMap(({ waves }) => waves.flat().map(({ item }) => item)),
  ];
  for (const name of movesNamedIn([bodies, heroesOf(content, level)], content)) {
    const { shot, hazard } = content.moves[name]!;
    items.push(shot === 'carried' ? null : (shot ?? null), hazard?.item ?? null);
  }
  for (const { resolution } of heroesOf(content, level)) items.push(resolution?.thanks ?? null);
  for (const item of items) if (item !== null) things.add(baseOf(lookup(content.items, item, 'item').look));
  return things;
}

/** The thing a drawing is of, whatever state it shows. */
const STATES = ['broken', 'up', 'down'] as const;
const baseOf = (name: string): string => name.replace(/-(broken|held|up|down)$/, '');

/** Is a drawing of a sheet wanted? Effects and signs always; a thing if the level has it; a portrait if its owner comes. */
export function isWanted(
  name: string, all: Readonly<Record<string, unknown>>, { things, looks }: Pick<LevelAssets, 'things' | 'looks'>,
): boolean {
  if (name.startsWith('portrait/')) return looks.includes(name.split('/')[1]!);
  const base = baseOf(name);
  return things.has(base) || !STATES.some((state) => `${base}-${state}` in all);
}

const faces = (looks: readonly string[]): string[] => [...new Set(looks.flatMap(facesOf))];

/** One who looks on: scenery, but drawn with a fighter's rig. */
export interface Extra {
  readonly decor: Seen<DecorDef>;
  readonly crowd: Crowd;
  readonly anim: string;
}

/** Is a piece of scenery a seat in a crowd, and none of the backdrop's? */
export const isExtra = (piece: string): boolean => piece.startsWith(SEAT);

/** The men on the benches, the people at the kerb: who they are goes by the place. */
export const extrasOf = (level: Seen<LevelDef>): Extra[] => level.decor.flatMap((decor) => {
  const crowd = isExtra(decor.piece) ? placeAt(level, px(decor.x)).crowd : null;
  return crowd ? [{ decor, crowd, anim: decor.piece.slice(SEAT.length) }] : [];
});
