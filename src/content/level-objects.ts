import * as v from 'valibot';
import { LAYERS, type ClassName, type LayerName, type LevelClass, type LevelNames } from './level-classes';
import type { FaultList } from './level-faults';
import { allClasses, featureClasses } from './level-features';
import type { FoundObject, FoundObjects } from './level-found';
import { LARGEST, recordOf, sayIssue, type MapObject, type TiledMap } from './tiled-map';

/** Sorts a map's objects by class. Objects with a fault of their own are reported and left out. */
export function readObjects(map: TiledMap, names: LevelNames, faults: FaultList): FoundObjects {
  const found: FoundObjects = {
    Ground: [], Arena: [], Spawn: [], Place: [], Start: [], Checkpoint: [], Exit: [], Trigger: [], Item: [], Prop: [], Light: [], Decor: [],
    features: Object.fromEntries(Object.keys(featureClasses(names)).map((name) => [name, []])),
  };
  checkLayers(map, faults);
  const classes: Readonly<Record<string, LevelClass>> = allClasses(names);
  const ids = new Set<number>();
  for (const layer of map.layers) {
    for (const object of layer.objects) {
      const place = `object ${object.id} "${object.name}" (${object.type || 'no class'})`;
      if (ids.has(object.id)) faults.add(place, 'id', `${object.id} is another object's too`);
      ids.add(object.id);
      if (!Object.hasOwn(classes, object.type)) {
        faults.add(place, 'type', object.type === '' ? 'is missing: the object has no class' : `no class is called "${object.type}"`);
        continue;
      }
      const fields = readFields(classes[object.type]!, object, place, layer.name, faults);
      if (fields === null) continue;
      const list = found.features[object.type] ?? (found[object.type as ClassName] as FoundObject<unknown>[]);
      list.push({
        place, object: object.id, name: object.name,
        x: object.x, y: object.y, width: object.width, height: object.height, ...fields,
      });
    }
  }
  return found;
}

function checkLayers(map: TiledMap, faults: FaultList): void {
  for (const layer of map.layers) {
    const place = `layer "${layer.name}"`;
    if (!LAYERS.includes(layer.name as LayerName)) faults.add(place, null, `is none of ${LAYERS.join(', ')}`);
    else if (layer.type !== 'objectgroup') faults.add(place, 'type', `is "${layer.type}", not "objectgroup"`);
  }
  for (const name of LAYERS) {
    const count = map.layers.filter((layer) => layer.name === name).length;
    if (count !== 1) faults.add(`layer "${name}"`, null, count === 0 ? 'is missing' : `is there ${count} times`);
  }
}

function readFields(kind: LevelClass, object: MapObject, place: string, layer: string, faults: FaultList): { fields: unknown } | null {
  if (layer !== kind.layer) faults.add(place, null, `belongs in layer "${kind.layer}", not "${layer}"`);
  const whole = checkForm(kind, object, place, faults);
  const result = v.safeParse(kind.fields, recordOf(object.properties, place, faults));
  if (result.success) return whole ? { fields: result.output } : null;
  for (const issue of result.issues) faults.add(place, v.getDotPath(issue), sayIssue(issue));
  return null;
}

function checkForm(kind: LevelClass, object: MapObject, place: string, faults: FaultList): boolean {
  let whole = true;
  const fault = (field: string, message: string) => {
    whole = false;
    faults.add(place, field, message);
  };
  for (const field of ['x', 'y', 'width', 'height'] as const) {
    if (!Number.isInteger(object[field])) fault(field, `is ${object[field]}, not a whole number`);
    else if (Math.abs(object[field]) > LARGEST) fault(field, `${object[field]} is off any map`);
  }
  for (const shape of ['ellipse', 'polygon', 'polyline', 'text', 'gid']) {
    if (Object.hasOwn(object, shape)) fault(shape, 'must be a plain rectangle or a point');
  }
  if (object.rotation !== 0) fault('rotation', 'must be 0');
  if (kind.form === 'rect' && (object.width <= 0 || object.height <= 0)) fault('width', 'must be a rectangle with some width and height');
  if (kind.form === 'point' && (object.width !== 0 || object.height !== 0)) fault('width', 'must be a point');
  return whole;
}
