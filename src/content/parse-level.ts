import * as v from 'valibot';
import type { ArenaDef, LevelDef, SpawnDef, TriggerDef } from '../sim/level-def';
import { px, seconds } from '../sim/units';
import { checkLevel } from './level-checks';
import { mapFields, type LevelNames, type MapFields } from './level-classes';
import { FaultList } from './level-faults';
import { readFeatures } from './level-features';
import type { Found, FoundObjects } from './level-found';
import { readObjects } from './level-objects';
import { belt, byX, orNull, span, spot } from './level-spots';
import { readTiledMap, recordOf, sayIssue, type TiledMap } from './tiled-map';

/**
 * Turns a Tiled map (levels/*.tmj) into what the sim plays. Throws LevelFaults, naming all that is wrong.
 * A row of the map is a row of the screen: what stands at row 190 stands at the very back of the belt.
 */
export function parseLevel(fileName: string, text: string, names: LevelNames): LevelDef {
  const faults = new FaultList(fileName);
  const title = readFileName(fileName, faults);
  const map = readTiledMap(text, faults);
  const fields = readMapFields(map, names, faults);
  const found = readObjects(map, names, faults);
  checkLevel(map, fields, found, names, faults);
  faults.throwIfAny();
  return assemble(title, map, fields!, found, names);
}

interface FileTitle {
  readonly number: number;
  readonly id: string;
}

function readFileName(fileName: string, faults: FaultList): FileTitle {
  const [, number, id] = /(?:^|[\\/])(\d{1,3})-([a-z][a-z0-9-]{0,31})\.tmj$/.exec(fileName) ?? [];
  if (number === undefined || id === undefined) return faults.stop('file name', 'must be a number, a dash and a name, as in "1-banya.tmj"');
  return { number: Number(number), id };
}

function readMapFields(map: TiledMap, names: LevelNames, faults: FaultList): MapFields | null {
  const result = v.safeParse(mapFields(names), recordOf(map.properties, 'map', faults));
  if (result.success) return result.output;
  for (const issue of result.issues) faults.add('map', v.getDotPath(issue), sayIssue(issue));
  return null;
}

const nameOf = (one: Found<'Trigger' | 'Prop'>): string => one.name || `${one.fields.kind}-${one.object}`;

function assemble({ number, id }: FileTitle, map: TiledMap, fields: MapFields, found: FoundObjects, names: LevelNames): LevelDef {
  return {
    id, number, title: fields.title, mode: fields.mode,
    opening: orNull(fields.opening), ending: orNull(fields.ending),
    hero: fields.hero, partner: orNull(fields.partner), music: fields.music,
    length: px(map.width * map.tilewidth),
    par: seconds(fields.par), rankScore: fields.rankScore,
    start: spot(found.Start[0]!),
    exit: px(found.Exit[0]!.x),
    grounds: found.Ground.toSorted(byX).map((one) => ({
      ...span(one), y0: belt(one.y), y1: belt(one.y + one.height - 1), surface: one.fields.surface,
    })),
    arenas: found.Arena.toSorted(byX).map((arena) => assembleArena(arena, found.Spawn)),
    checkpoints: found.Checkpoint.toSorted(byX).map((one) => ({ id: one.name, ...spot(one) })),
    triggers: found.Trigger.toSorted(byX).map(assembleTrigger),
    items: found.Item.toSorted(byX).map((one) => ({ kind: one.fields.kind, ...spot(one) })),
    props: found.Prop.toSorted(byX).map((one) => ({
      id: nameOf(one), kind: one.fields.kind, ...spot(one), drops: orNull(one.fields.drops),
    })),
    features: readFeatures(found.features),
    places: found.Place.toSorted(byX).map((one) => ({ ...span(one), place: names.places[one.fields.place]! })),
    lights: found.Light.toSorted((a, b) => a.object - b.object).map((one) => ({
      ...span(one), from: one.fields.from, rim: one.fields.rim, tint: one.fields.tint,
    })),
    decor: found.Decor.map(({ x, y, fields: { piece, layer, repeat, scroll } }) => ({ piece, layer, x, y, repeat, scroll })),
  };
}

function assembleTrigger(one: Found<'Trigger'>): TriggerDef {
  const { kind, value } = one.fields;
  return { id: nameOf(one), kind, ...span(one), value, by: 'by' in one.fields ? one.fields.by : '' };
}

function assembleArena(arena: Found<'Arena'>, all: readonly Found<'Spawn'>[]): ArenaDef {
  const spawns = all.filter((spawn) => spawn.fields.arena === arena.name);
  const count = Math.max(...spawns.map((spawn) => spawn.fields.wave));
  const waves = Array.from({ length: count }, (_, i) =>
    spawns.filter((spawn) => spawn.fields.wave === i + 1).toSorted(byDelay).map(assembleSpawn),
  );
  const { boss, optional, music, ends } = arena.fields;
  return { id: arena.name, ...span(arena), waves, boss, optional, music, ends };
}

const byDelay = (a: Found<'Spawn'>, b: Found<'Spawn'>): number =>
  a.fields.phase - b.fields.phase || a.fields.delay - b.fields.delay || a.object - b.object;

function assembleSpawn({ x, y, fields }: Found<'Spawn'>): SpawnDef {
  const { kind, entrance, delay, phase, leader, item } = fields;
  return { kind, ...spot({ x, y }), entrance, delay, phase, leader, item: orNull(item) };
}
