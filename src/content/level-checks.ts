import { SEAT } from '../sim/place-def';
import { BELT, BELT_TOP, VIEW_HEIGHT, VIEW_WIDTH } from '../sim/units';
import type { LevelNames, MapFields } from './level-classes';
import type { FaultList } from './level-faults';
import { checkFeatures } from './level-features';
import type { Found, FoundObjects } from './level-found';
import { unreachable } from './level-reach';
import { checkOnGround, checkOnMap } from './level-spots';
import type { TiledMap } from './tiled-map';

const WIDEST_ARENA = 2 * VIEW_WIDTH;
const BELT_BOTTOM = BELT_TOP + BELT;

/** What must be true of a level beyond its objects being well formed: that it can be played from end to end. */
export function checkLevel(map: TiledMap, fields: MapFields | null, found: FoundObjects, names: LevelNames, faults: FaultList): void {
  const length = map.width * map.tilewidth;
  if (map.height * map.tileheight !== VIEW_HEIGHT) {
    faults.add('map', 'height', `is ${map.height * map.tileheight} px, not ${VIEW_HEIGHT}`);
  }
  if (length < VIEW_WIDTH) faults.add('map', 'width', `is ${length} px, less than one screen (${VIEW_WIDTH})`);
  checkGrounds(found, length, faults);
  checkArenas(found, length, faults);
  checkSpawns(found, length, faults);
  checkSpots(found, length, faults);
  checkPlaces(found, length, faults);
  checkCrowds(found, names, faults);
  checkNames(found, faults);
  checkFeatures({ length, map: fields, found }, faults);
  if (found.Start.length !== 1 || found.Exit.length !== 1) return;
  for (const { place, what } of unreachable(found, names, length)) faults.add(place, null, what);
}

const byX = (a: { x: number }, b: { x: number }): number => a.x - b.x;

function checkGrounds(found: FoundObjects, length: number, faults: FaultList): void {
  const end = checkCover(found.Ground, 'ground', faults);
  for (const ground of found.Ground) {
    if (ground.y < BELT_TOP || ground.y + ground.height > BELT_BOTTOM) {
      faults.add(ground.place, 'y', `reaches outside the belt (rows ${BELT_TOP} to ${BELT_BOTTOM})`);
    }
  }
  if (end !== length) faults.add('layer "ground"', null, `ends at ${end}, the map at ${length}`);
}

/** Every step of the way is somewhere, and nowhere twice. */
function checkPlaces(found: FoundObjects, length: number, faults: FaultList): void {
  for (const one of found.Place) checkOnMap(one, length, faults);
  const end = checkCover(found.Place, 'place', faults);
  const last = found.Place.toSorted(byX).at(-1);
  if (!last) faults.add('layer "places"', null, 'has no Place');
  else if (end < length) faults.add(last.place, 'width', `ends at ${end}, the map at ${length}`);
}

/** Seats are for places where somebody looks on. */
function checkCrowds(found: FoundObjects, names: LevelNames, faults: FaultList): void {
  for (const { place, x, fields } of found.Decor) {
    const here = found.Place.find((one) => x >= one.x && x < one.x + one.width)?.fields.place;
    if (fields.piece.startsWith(SEAT) && here !== undefined && names.places[here]!.crowd === null) {
      faults.add(place, 'piece', `nobody looks on in place "${here}"`);
    }
  }
}

/** Lying side by side, without a gap, from the left edge on. Answers where they end. */
function checkCover(stretches: readonly { place: string; x: number; width: number }[], what: string, faults: FaultList): number {
  let end = 0;
  for (const { place, x, width } of stretches.toSorted(byX)) {
    if (x > end) faults.add(place, 'x', `leaves a gap in the ${what} from ${end} to ${x}`);
    if (x < end) faults.add(place, 'x', `overlaps the ${what} that ends at ${end}`);
    end = x + width;
  }
  return end;
}

function checkArenas(found: FoundObjects, length: number, faults: FaultList): void {
  const arenas = found.Arena.toSorted(byX);
  for (const [i, arena] of arenas.entries()) {
    const before = arena.fields.optional ? undefined : arenas.slice(0, i).findLast(({ fields }) => !fields.optional);
    if (arena.width < VIEW_WIDTH) faults.add(arena.place, 'width', `is ${arena.width}, less than one screen (${VIEW_WIDTH})`);
    if (arena.width > WIDEST_ARENA) faults.add(arena.place, 'width', `is ${arena.width}, more than two screens (${WIDEST_ARENA})`);
    if (arena.x < 0 || arena.x + arena.width > length) faults.add(arena.place, 'x', 'reaches beyond the map');
    if (before && arena.x < before.x + before.width) faults.add(arena.place, 'x', `overlaps arena "${before.name}"`);
    checkWaves(arena, found.Spawn, faults);
  }
}

function checkWaves(arena: Found<'Arena'>, spawns: readonly Found<'Spawn'>[], faults: FaultList): void {
  const waves = new Set(spawns.filter((spawn) => spawn.fields.arena === arena.name).map((spawn) => spawn.fields.wave));
  if (waves.size === 0) faults.add(arena.place, null, 'has no wave: nobody would come');
  for (let wave = 1; wave < Math.max(0, ...waves); wave++) {
    if (!waves.has(wave)) faults.add(arena.place, null, `has no wave ${wave}, but later ones`);
  }
}

function checkSpawns(found: FoundObjects, length: number, faults: FaultList): void {
  for (const spawn of found.Spawn) {
    const arena = found.Arena.find((one) => one.name === spawn.fields.arena);
    if (!arena) faults.add(spawn.place, 'arena', `no arena is called "${spawn.fields.arena}"`);
    else if (spawn.x < arena.x - VIEW_WIDTH || spawn.x > arena.x + arena.width + VIEW_WIDTH) {
      faults.add(spawn.place, 'x', `is more than a screen away from arena "${arena.name}"`);
    }
    checkOnGround(spawn, Math.min(Math.max(spawn.x, 0), length - 1), found.Ground, faults);
  }
}

function checkSpots(found: FoundObjects, length: number, faults: FaultList): void {
  for (const what of ['Start', 'Exit'] as const) {
    if (found[what].length === 0) faults.add('layer "places"', null, `has no ${what}`);
    for (const extra of found[what].slice(1)) faults.add(extra.place, null, `is a second ${what}`);
  }
  for (const thing of [...found.Start, ...found.Checkpoint, ...found.Item, ...found.Prop]) {
    checkOnGround(thing, thing.x, found.Ground, faults);
  }
  for (const trigger of found.Trigger) checkOnMap(trigger, length, faults);
  const last = found.Arena.toSorted(byX).at(-1);
  for (const exit of found.Exit) {
    if (exit.x <= 0 || exit.x >= length) faults.add(exit.place, 'x', `is outside the map (0 to ${length})`);
    if (last && exit.x < last.x) faults.add(exit.place, 'x', `lies before the last arena, "${last.name}"`);
  }
}

/** Arenas and checkpoints are remembered by name; triggers and props may go without. */
function checkNames(found: FoundObjects, faults: FaultList): void {
  for (const list of [found.Arena, found.Checkpoint, found.Trigger, found.Prop]) {
    const seen = new Set<string>();
    for (const { name, place } of list) {
      const needed = list === found.Arena || list === found.Checkpoint;
      if (name === '' && needed) faults.add(place, 'name', 'is missing');
      if (name !== '' && seen.has(name)) faults.add(place, 'name', `"${name}" is taken`);
      seen.add(name);
    }
  }
  for (const { name, place } of found.Checkpoint) {
    if (name === 'start') faults.add(place, 'name', '"start" means the start of the level');
  }
}
