import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { LevelFaults } from '../src/content/level-faults';
import { allClasses } from '../src/content/level-features';
import { levelNames } from '../src/content/level-names';
import { levels } from '../src/content/levels';
import { parseLevel } from '../src/content/parse-level';
import { placeAt } from '../src/sim/place-def';
import { px, seconds } from '../src/sim/units';
import { levelFiles, readLevel } from '../src/tools/read-levels';
import { ROOT } from '../src/tools/root';

// biome-ignore-start lint/suspicious/noExplicitAny: a map under the knife has no fixed shape
type Loose = any;
const FILE = 'levels/1-banya.tmj';
const good = readFileSync(join(ROOT, FILE), 'utf8');
const names = {
  ...levelNames,
  places: { ...levelNames.places, cellar: { ...levelNames.places.lobby!, crowd: null } },
  props: { ...levelNames.props, pillar: { halfWidth: 12, halfDepth: 8 } },
};

const layer = (map: Loose, name: string): Loose => map.layers.find((one: Loose) => one.name === name);
const first = (map: Loose, type: string): Loose => map.layers.flatMap((one: Loose) => one.objects).find((one: Loose) => one.type === type);
const named = (map: Loose, name: string): Loose => map.layers.flatMap((one: Loose) => one.objects).find((one: Loose) => one.name === name);
const field = (object: Loose, name: string): Loose => object.properties.find((one: Loose) => one.name === name);
const drop = (object: Loose, name: string): void => { object.properties = object.properties.filter((one: Loose) => one.name !== name); };
const add = (map: Loose, to: string, object: Loose): void => {
  layer(map, to).objects.push({ id: map.nextobjectid++, name: '', rotation: 0, width: 0, height: 0, ...object });
};

function faultsOf(text: string, fileName = FILE): readonly string[] {
  try {
    parseLevel(fileName, text, names);
    return [];
  } catch (error) {
    if (error instanceof LevelFaults) return error.faults;
    throw error;
  }
}

/** The faults of the good level after `spoil` had its way with it. */
function spoilt(spoil: (map: Loose) => void): readonly string[] {
  const map = JSON.parse(good);
  spoil(map);
  return faultsOf(JSON.stringify(map));
}
// biome-ignore-end lint/suspicious/noExplicitAny: a map under the knife has no fixed shape

test('every level of the film can be read, by the browser as by the command line', () => {
  expect(Object.values(levels)).toEqual(levelFiles().map(readLevel));
  expect(Object.keys(levels)).toContain('banya');
});

test('a level says where one is at every step: in the Banya it is steam up to the great window, and snow beyond', () => {
  const banya = levels.banya!;
  const at = (x: number) => placeAt(banya, px(x)).weather;
  expect([at(0), at(600), at(1919)].map(({ steam, falls }) => [steam, falls])).toEqual([[1, null], [1, null], [1, null]]);
  expect([at(1920), at(3839)].map(({ steam, falls }) => [steam, falls])).toEqual([[0, 'snow'], [0, 'snow']]);
  expect(banya.lights.map(({ from }) => from), 'but for the fire').toEqual(['right', 'left']);
});

test('the Banya is eight screens, gives 165 seconds for the best rank and ends with a boss', () => {
  const banya = levels.banya!;
  expect(banya).toMatchObject({ number: 1, mode: 'brawl', length: px(8 * 480), par: seconds(165) });
  expect(banya.grounds[0]).toMatchObject({ x0: 0, y0: 0, y1: px(63), surface: 'tile' });
  expect(banya.arenas.at(-1)!.boss).toBe(true);
  expect(banya.arenas.filter((arena) => arena.boss)).toHaveLength(1);
  expect(banya.arenas.find((arena) => arena.ends === 'window')).toMatchObject({ id: 'window', x1: px(1920) });
});

const SPOILERS: Record<string, { spoil: (map: Loose) => void; says: RegExp }> = {
  'an enemy nobody knows': {
    spoil: (m) => { field(named(m, 'hall 1'), 'kind').value = 'gon'; },
    says: /object \d+ "hall 1" \(Spawn\): field "kind": no actor is called "gon"/,
  },
  'a weapon nobody knows': {
    spoil: (m) => { field(first(m, 'Item'), 'kind').value = 'sword'; },
    says: /\(Item\): field "kind": no item is called "sword"/,
  },
  'a spawn with an unknown weapon': {
    spoil: (m) => { first(m, 'Spawn').properties.push({ name: 'item', type: 'string', value: 'axe' }); },
    says: /field "item": no item is called "axe"/,
  },
  'a prop nobody knows': { spoil: (m) => { field(first(m, 'Prop'), 'kind').value = 'piano'; }, says: /no prop is called "piano"/ },
  'an unknown piece of music': {
    spoil: (m) => { field(named(m, 'hall'), 'music').value = 'polka'; },
    says: /"hall" \(Arena\): field "music": no music is called "polka"/,
  },
  'an unknown hint': {
    spoil: (m) => { field(named(m, 'grab'), 'value').value = 'hug'; },
    says: /"grab" \(Trigger\): field "value": no hint is called "hug"/,
  },
  'an unknown trigger': {
    spoil: (m) => { field(named(m, 'statue'), 'kind').value = 'rock'; },
    says: /"statue" \(Trigger\): field "kind": no trigger is called "rock"/,
  },
  'an unknown line': { spoil: (m) => { field(named(m, 'grab'), 'kind').value = 'line'; }, says: /field "value": no line is called "grab"/ },
  'a line from nobody': {
    spoil: (m) => { named(m, 'grab').properties = [{ name: 'kind', value: 'line' }, { name: 'value', value: 'line.driver' }]; },
    says: /"grab" \(Trigger\): field "by"/,
  },
  'a line from a stranger': {
    spoil: (m) => {
      const line = { name: 'value', value: 'line.driver' };
      named(m, 'grab').properties = [{ name: 'kind', value: 'line' }, line, { name: 'by', value: 'lenin' }];
    },
    says: /field "by": no speaker is called "lenin"/,
  },
  'a talk nobody wrote': { spoil: (m) => { field(m, 'opening').value = 'small'; }, says: /map: field "opening": no talk is called/ },
  'an unknown entrance': {
    spoil: (m) => { field(first(m, 'Spawn'), 'entrance').value = 'cellar'; },
    says: /field "entrance": no entrance is called "cellar"/,
  },
  'an unknown surface': {
    spoil: (m) => { field(first(m, 'Ground'), 'surface').value = 'lava'; },
    says: /field "surface": no surface is called "lava"/,
  },
  'an unknown decor layer': {
    spoil: (m) =>
      add(m, 'decor', {
        type: 'Decor',
        x: 0,
        y: 0,
        properties: [
          { name: 'piece', value: 'wall' },
          { name: 'layer', value: 'attic' },
        ],
      }),
    says: /\(Decor\): field "layer": no decor layer is called "attic"/,
  },
  'an object without a class': { spoil: (m) => { first(m, 'Item').type = ''; }, says: /\(no class\): field "type": is missing/ },
  'an object of an unknown class': {
    spoil: (m) => { first(m, 'Item').type = 'Helicopter'; },
    says: /field "type": no class is called "Helicopter"/,
  },
  'a class named like a built-in': { spoil: (m) => { first(m, 'Item').type = 'constructor'; }, says: /no class is called "constructor"/ },
  'an object in the wrong layer': {
    spoil: (m) => { layer(m, 'decor').objects.push(layer(m, 'things').objects.pop()); },
    says: /belongs in layer "things", not "decor"/,
  },
  'a field that is missing': { spoil: (m) => drop(first(m, 'Spawn'), 'arena'), says: /\(Spawn\): field "arena": is missing/ },
  'a field too many': {
    spoil: (m) => { first(m, 'Spawn').properties.push({ name: 'hat', value: 'fur' }); },
    says: /\(Spawn\): field "hat": is not a field of this class/,
  },
  'a field given twice': { spoil: (m) => { const o = first(m, 'Spawn'); o.properties.push(o.properties[0]); }, says: /is given twice/ },
  'a field of the wrong type': {
    spoil: (m) => { field(named(m, 'hall'), 'music').value = true; },
    says: /field "music": is true, not string/,
  },
  'a wave that is not a whole number': {
    spoil: (m) => { field(first(m, 'Spawn'), 'wave').value = 1.5; },
    says: /field "wave": is 1.5, not a whole number/,
  },
  'a place that is not a whole number': {
    spoil: (m) => { first(m, 'Spawn').x = 640.25; },
    says: /field "x": is 640.25, not a whole number/,
  },
  'a place off any map': { spoil: (m) => { first(m, 'Spawn').x = 1e9; }, says: /field "x": 1000000000 is off any map/ },
  'a turned rectangle': { spoil: (m) => { first(m, 'Ground').rotation = 30; }, says: /field "rotation": must be 0/ },
  'an ellipse for an arena': { spoil: (m) => { first(m, 'Arena').ellipse = true; }, says: /field "ellipse": must be a plain rectangle/ },
  'a point for an arena': { spoil: (m) => { first(m, 'Arena').width = 0; }, says: /\(Arena\): field "width": must be a rectangle/ },
  'a rectangle for an item': { spoil: (m) => { first(m, 'Item').width = 8; }, says: /\(Item\): field "width": must be a point/ },
  'an object id used twice': {
    spoil: (m) => { first(m, 'Item').id = first(m, 'Spawn').id; },
    says: /field "id": \d+ is another object's too/,
  },
  'two arenas of one name': { spoil: (m) => { named(m, 'steam').name = 'hall'; }, says: /field "name": "hall" is taken/ },
  'two checkpoints of one name': {
    spoil: (m) => { named(m, 'c2').name = 'c1'; },
    says: /"c1" \(Checkpoint\): field "name": "c1" is taken/,
  },
  'a checkpoint without a name': { spoil: (m) => { named(m, 'c1').name = ''; }, says: /\(Checkpoint\): field "name": is missing/ },
  'a checkpoint called start': { spoil: (m) => { named(m, 'c1').name = 'start'; }, says: /"start" means the start of the level/ },
  'a gap between waves': {
    spoil: (m) => { for (const o of layer(m, 'waves').objects) if (o.name === 'steam 2') field(o, 'wave').value = 4; },
    says: /"steam" \(Arena\): has no wave 2, but later ones/,
  },
  'an arena where nobody comes': {
    spoil: (m) => { layer(m, 'waves').objects = layer(m, 'waves').objects.filter((o: Loose) => !o.name.startsWith('yard')); },
    says: /"yard" \(Arena\): has no wave/,
  },
  'a spawn for no arena': {
    spoil: (m) => { field(named(m, 'yard 1'), 'arena').value = 'cellar'; },
    says: /field "arena": no arena is called "cellar"/,
  },
  'a spawn far from its arena': {
    spoil: (m) => { named(m, 'yard 1').x = 3400; },
    says: /field "x": is more than a screen away from arena "yard"/,
  },
  'a spawn off the ground': {
    spoil: (m) => { named(m, 'hall 1').y = 150; },
    says: /"hall 1" \(Spawn\): field "y": row 150 is off the ground \(rows 190 to 253\)/,
  },
  'an item inside the wall': { spoil: (m) => { first(m, 'Item').y = 180; }, says: /\(Item\): field "y": row 180 is off the ground/ },
  'a checkpoint beyond the ground': {
    spoil: (m) => { named(m, 'c3').x = 4000; },
    says: /"c3" \(Checkpoint\): field "x": there is no ground at 4000/,
  },
  'a gap in the ground': { spoil: (m) => { named(m, 'gym floor').width -= 20; }, says: /leaves a gap in the ground from 680 to 700/ },
  'grounds that overlap': { spoil: (m) => { named(m, 'gym floor').width += 20; }, says: /overlaps the ground that ends at 720/ },
  'ground that ends too soon': {
    spoil: (m) => { named(m, 'gym floor'); m.width = 400; },
    says: /layer "ground": ends at 3840, the map at 4000/,
  },
  'ground in the sky': { spoil: (m) => { named(m, 'gym floor').y = 100; }, says: /reaches outside the belt \(rows 190 to 254\)/ },
  'a gap between places': {
    spoil: (m) => { named(m, 'place of the gym').width -= 20; },
    says: /"place of the steam hall" \(Place\): field "x": leaves a gap in the place from 680 to 700/,
  },
  'places that overlap': {
    spoil: (m) => { named(m, 'place of the gym').width += 20; },
    says: /"place of the steam hall" \(Place\): field "x": overlaps the place that ends at 720/,
  },
  'a place that begins off the map': {
    spoil: (m) => { named(m, 'place of the hall').x = -10; },
    says: /"place of the hall" \(Place\): field "x": reaches beyond the map/,
  },
  'a place that reaches off the map': {
    spoil: (m) => { named(m, 'place of the yard').width += 10; },
    says: /"place of the yard" \(Place\): field "x": reaches beyond the map/,
  },
  'places that end too soon': {
    spoil: (m) => { named(m, 'place of the yard').width -= 10; },
    says: /"place of the yard" \(Place\): field "width": ends at 3830, the map at 3840/,
  },
  'a place nobody knows': {
    spoil: (m) => { field(named(m, 'place of the yard'), 'place').value = 'moon'; },
    says: /"place of the yard" \(Place\): field "place": no place is called "moon"/,
  },
  'a level without places': {
    spoil: (m) => { layer(m, 'places').objects = layer(m, 'places').objects.filter((o: Loose) => o.type !== 'Place'); },
    says: /layer "places": has no Place/,
  },
  'a seat where nobody looks on': {
    spoil: (m) => { field(named(m, 'place of the steam hall'), 'place').value = 'cellar'; },
    says: /\(Decor\): field "piece": nobody looks on in place "cellar"/,
  },
  'arenas that overlap': {
    spoil: (m) => { named(m, 'steam').width += 40; },
    says: /"window" \(Arena\): field "x": overlaps arena "steam"/,
  },
  'an arena too wide': { spoil: (m) => { named(m, 'yard').width = 1000; }, says: /is 1000, more than two screens \(960\)/ },
  'an arena narrower than a screen': { spoil: (m) => { named(m, 'yard').width = 300; }, says: /is 300, less than one screen \(480\)/ },
  'an arena beyond the map': {
    spoil: (m) => { named(m, 'strongman').x += 100; },
    says: /"strongman" \(Arena\): field "x": reaches beyond the map/,
  },
  'two windows': {
    spoil: (m) => { named(m, 'hall').properties.push({ name: 'ends', value: 'window' }); },
    says: /field "ends": only one arena of a level can end in a window/,
  },
  'a window with nothing beyond it': {
    spoil: (m) => { named(m, 'strongman').properties.push({ name: 'ends', value: 'window' }); drop(named(m, 'window'), 'ends'); },
    says: /"strongman" \(Arena\): field "ends": leaves less than one screen \(480\) beyond the window/,
  },
  'a start beyond the window': {
    spoil: (m) => { named(m, 'start').x = 2000; },
    says: /"window" \(Arena\): field "ends": the start lies beyond the window/,
  },
  'a thing of the street up a wall': {
    spoil: (m) => { Object.assign(named(m, 'stone'), { y: 100, height: 60 }); },
    says: /"stone" \(Stone\): field "y": rows 100 to 159 are off the ground/,
  },
  'a thing of the street beyond the exit': {
    spoil: (m) => { named(m, 'stone').x = 3500; },
    says: /"stone" \(Stone\): field "x": lies beyond the exit: nobody gets there/,
  },
  'a hint of a stone where there is none': {
    spoil: (m) => { layer(m, 'places').objects = layer(m, 'places').objects.filter((o: Loose) => o.type !== 'Stone'); },
    says: /"stone hint" \(Trigger\): field "value": "stone" tells of what this level has not/,
  },
  'a hint of a note where there is none': {
    spoil: (m) => { field(named(m, 'grab'), 'value').value = 'note'; },
    says: /"note" tells of what this level has not/,
  },
  'a hint of a key in no arena': {
    spoil: (m) => { field(named(m, 'grab'), 'value').value = 'key'; },
    says: /"key" tells of what this level has not/,
  },
  'a hint of back-up for a man alone': {
    spoil: (m) => { field(named(m, 'grab'), 'value').value = 'backup'; },
    says: /"grab" \(Trigger\): field "value": "backup" tells of what this level has not/,
  },
  'somebody who flees from nothing': {
    spoil: (m) => {
      const properties = [{ name: 'kind', value: 'cpd' }, { name: 'act', value: 'flee' }];
      add(m, 'places', { type: 'Person', x: 300, y: 220, properties });
    },
    says: /\(Person\): field "cue": is missing: when would this one flee\?/,
  },
  'a word nobody is asked for': {
    spoil: (m) => {
      const properties = [{ name: 'kind', value: 'cpd' }, { name: 'act', value: 'stand' }, { name: 'line', value: 'line.driver' }];
      add(m, 'places', { type: 'Person', x: 300, y: 220, properties });
    },
    says: /\(Person\): field "cue": is missing: when would this be said\?/,
  },
  'a trigger beyond the map': {
    spoil: (m) => { named(m, 'stone').x = 3800; },
    says: /"stone" \(Stone\): field "x": reaches beyond the map/,
  },
  'no start': { spoil: (m) => { layer(m, 'places').objects.shift(); }, says: /layer "places": has no Start/ },
  'two ways out': {
    spoil: (m) => add(m, 'places', { type: 'Exit', name: 'other', x: 3790, y: 220 }),
    says: /"other" \(Exit\): is a second Exit/,
  },
  'a way out before the boss': { spoil: (m) => { named(m, 'way out').x = 2000; }, says: /lies before the last arena, "strongman"/ },
  'a way out beyond the map': { spoil: (m) => { named(m, 'way out').x = 3840; }, says: /is outside the map \(0 to 3840\)/ },
  'a wall of pillars across the street': {
    spoil: (m) => {
      for (let y = 190; y < 254; y += 12) add(m, 'things', { type: 'Prop', x: 2600, y, properties: [{ name: 'kind', value: 'pillar' }] });
    },
    says: /"way out" \(Exit\): cannot be reached from the start/,
  },
  'a missing layer': {
    spoil: (m) => { m.layers = m.layers.filter((l: Loose) => l.name !== 'things'); },
    says: /layer "things": is missing/,
  },
  'a layer twice': { spoil: (m) => { m.layers.push({ ...layer(m, 'decor') }); }, says: /layer "decor": is there 2 times/ },
  'a layer of the wrong type': {
    spoil: (m) => { layer(m, 'decor').type = 'tilelayer'; },
    says: /layer "decor": field "type": is "tilelayer", not "objectgroup"/,
  },
  'a layer nobody knows': {
    spoil: (m) => { m.layers.push({ name: 'clouds', type: 'objectgroup' }); },
    says: /layer "clouds": is none of ground, arenas/,
  },
  'a map of the wrong height': { spoil: (m) => { m.height = 20; }, says: /map: field "height": is 200 px, not 270/ },
  'a map less than a screen long': { spoil: (m) => { m.width = 40; }, says: /map: field "width": is 400 px, less than one screen/ },
  'an isometric map': { spoil: (m) => { m.orientation = 'isometric'; }, says: /orientation: must be "orthogonal"/ },
  'an endless map': { spoil: (m) => { m.infinite = true; }, says: /infinite: must be false/ },
  'layers that are no list': { spoil: (m) => { m.layers = {}; }, says: /layers: is Object, not Array/ },
  'an object without a place': { spoil: (m) => { delete layer(m, 'waves').objects[3].x; }, says: /layers\.5\.objects\.3\.x: is missing/ },
  'a light of no colour': {
    spoil: (m) => { field(first(m, 'Light'), 'rim').value = 'blue'; },
    says: /"fire on the right" \(Light\): field "rim": is "blue", not a colour like #9fd0e8/,
  },
  'a light from above': {
    spoil: (m) => { first(m, 'Light').properties.push({ name: 'from', value: 'above' }); },
    says: /\(Light\): field "from": no side is called/,
  },
  'a level without par': { spoil: (m) => drop(m, 'par'), says: /map: field "par": is missing/ },
  'a mode nobody knows': {
    spoil: (m) => {
      field(m, 'mode').value = 'chess';
    },
    says: /map: field "mode": no mode is called "chess"/,
  },
  'a talk nobody knows': {
    spoil: (m) => {
      m.properties.push({ name: 'ending', type: 'string', value: 'farewell' });
    },
    says: /map: field "ending": no talk is called "?farewell"?/,
  },
};

test.each(Object.entries(SPOILERS))('%s is named with its file and place', (_what, { spoil, says }) => {
  const faults = spoilt(spoil);
  expect(faults.join('\n')).toMatch(says);
  for (const fault of faults) expect(fault.startsWith(`${FILE}: `)).toBe(true);
});

test('all faults are listed, not just the first', () => {
  const faults = spoilt((map) => {
    field(named(map, 'hall 1'), 'kind').value = 'gon';
    named(map, 'steam').width += 40;
    drop(map, 'par');
  });
  expect(faults).toHaveLength(3);
});

test('a file that is not JSON says so', () => {
  expect(faultsOf('{"layers": [')).toEqual([expect.stringMatching(/^levels\/1-banya\.tmj: map: is not JSON/)]);
  expect(faultsOf('null').join()).toMatch(/is not a Tiled map/);
});

test('a file name without a number says so', () => {
  expect(faultsOf(good, 'levels/banya.tmj').join()).toMatch('levels/banya.tmj: file name: must be a number, a dash and a name');
});

/** Every spot in the map, as a list of keys. */
function spots(value: unknown, trail: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [trail];
  return [trail, ...Object.entries(value).flatMap(([key, inner]) => spots(inner, [...trail, key]))];
}

test('a level file damaged anywhere is either still a level or a list of faults', { tags: 'slow' }, () => {
  const everywhere = spots(JSON.parse(good)).filter((trail) => trail.length > 0);
  const junk = fc.oneof(fc.jsonValue(), fc.constantFrom(null, -1, 0.5, 1e300, '', 'goon', '__proto__', [], {}, true), fc.integer());
  const damage = fc.record({ at: fc.nat(everywhere.length - 1), with: junk, remove: fc.boolean() });
  fc.assert(fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (damages) => {
    const map = JSON.parse(good);
    for (const { at, with: value, remove } of damages) {
      const trail = everywhere[at]!;
      let holder: Loose = map;
      for (const key of trail.slice(0, -1)) holder = holder?.[key];
      if (typeof holder !== 'object' || holder === null) continue;
      if (remove) delete holder[trail.at(-1)!];
      else holder[trail.at(-1)!] = value;
    }
    faultsOf(JSON.stringify(map)); // throws whatever is not LevelFaults
  }), { numRuns: 500 });
});

const tiled = spawnSync('tiled', ['--version'], { env: { ...process.env, QT_QPA_PLATFORM: 'offscreen' } }).status === 0;

describe(tiled ? 'Tiled itself' : 'Tiled is not installed: the shape it needs', { tags: 'slow' }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'red-heat-levels-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  test.each(levelFiles())('%s opens in Tiled and comes out the same level', (file) => {
    const out = join(folder, file.replace('levels/', ''));
    if (!tiled) return expectTiledShape(JSON.parse(readFileSync(join(ROOT, file), 'utf8')));
    execFileSync('tiled', ['--export-map', 'json', join(ROOT, file), out], {
      env: { ...process.env, QT_QPA_PLATFORM: 'offscreen', XDG_RUNTIME_DIR: folder }, stdio: 'ignore',
    });
    expect(existsSync(out)).toBe(true);
    expect(parseLevel(file, readFileSync(out, 'utf8'), levelNames)).toEqual(readLevel(file));
  });
});

function expectTiledShape(map: Loose): void {
  expect(map).toMatchObject({ type: 'map', renderorder: 'right-down', tilesets: [], infinite: false });
  const ids = map.layers.flatMap((one: Loose) => one.objects.map((object: Loose) => object.id));
  expect(map.nextobjectid).toBeGreaterThan(Math.max(...ids));
  expect(map.nextlayerid).toBeGreaterThan(Math.max(...map.layers.map((one: Loose) => one.id)));
}

const { propertyTypes } = JSON.parse(readFileSync(join(ROOT, 'levels/red-heat.tiled-project'), 'utf8'));

test('whoever opens the project in Tiled is offered every name a level may use, and none it may not', () => {
  const offered = (name: string): string[] => propertyTypes.find((one: Loose) => one.name === name).values.toSorted();
  expect(offered('actor')).toEqual(levelNames.actors.toSorted());
  expect(offered('person')).toEqual(levelNames.people.toSorted());
  expect(offered('item')).toEqual(levelNames.items.toSorted());
  expect(offered('music')).toEqual(levelNames.music.toSorted());
  expect(offered('place')).toEqual(Object.keys(levelNames.places).toSorted());
  expect(offered('prop')).toEqual(Object.keys(levelNames.props).toSorted());
  expect(offered('ending')).toEqual(['open', ...levelNames.endings].toSorted());
});

const entriesOf = (fields: Loose): Record<string, Loose> => fields.entries ?? Object.assign({}, ...fields.options.map(entriesOf));

/** A field as Tiled lists it; one of a list of names wants a `propertyType` besides. */
function memberOf([name, field]: [string, Loose]) {
  const kind = (field.wrapped ?? field).type;
  const [type, value] = kind === 'boolean' ? ['bool', false] : kind === 'number' ? ['int', 0] : ['string', ''];
  return { name, type, value: field.default ?? value };
}

test('and every class, with its fields', () => {
  const classes = Object.entries(allClasses(levelNames));
  const known = propertyTypes.filter(({ type }: Loose) => type === 'class');
  const wrong = classes.flatMap(([name, { fields }]) => {
    const members = Object.entries(entriesOf(fields)).map(memberOf).toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const id = Math.max(...propertyTypes.map((one: Loose) => one.id)) + 1;
    const whole = { color: '#d26f2f', drawFill: true, id, members, name, type: 'class', useAs: ['property', 'object'] };
    const there = known.find((one: Loose) => one.name === name)?.members.map((one: Loose) => one.name);
    if (!there) return [`paste into propertyTypes of levels/red-heat.tiled-project:\n${JSON.stringify(whole, null, 1)}`];
    const same = there.join() === members.map((one) => one.name).join();
    return same ? [] : [`the members of ${name} must be:\n${JSON.stringify(members, null, 1)}`];
  });
  expect(wrong.length, wrong.join('\n')).toBe(0);
  expect(known.map((one: Loose) => one.name).toSorted(), 'and no class but these').toEqual(classes.map(([name]) => name).toSorted());
});
