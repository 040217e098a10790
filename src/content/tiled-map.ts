import * as v from 'valibot';
import type { FaultList } from './level-faults';

/** The shape of a Tiled map (JSON) as far as we use it. What the fields mean is told in level-classes. */
export const LARGEST = 32_767; // px; keeps positions in subpixels far from where whole numbers end

/** A whole number from `low` to `high`. */
export const whole = (low: number, high: number) =>
  v.pipe(
    v.number(),
    v.integer((issue) => `is ${issue.received}, not a whole number`),
    v.minValue(low, `is below ${low}`),
    v.maxValue(high, `is above ${high}`),
  );

const property = v.object({ name: v.string(), value: v.union([v.string(), v.number(), v.boolean()]) });
const properties = v.optional(v.array(property), []);

const mapObject = v.looseObject({
  id: v.pipe(v.number(), v.integer()),
  name: v.optional(v.string(), ''),
  type: v.optional(v.string(), ''),
  x: v.number(),
  y: v.number(),
  width: v.optional(v.number(), 0),
  height: v.optional(v.number(), 0),
  rotation: v.optional(v.number(), 0),
  properties,
});
export type MapObject = v.InferOutput<typeof mapObject>;

const layer = v.looseObject({ name: v.string(), type: v.string(), objects: v.optional(v.array(mapObject), []) });

const tiledMap = v.looseObject({
  orientation: v.literal('orthogonal', 'must be "orthogonal"'),
  infinite: v.optional(v.literal(false, 'must be false: a level has ends'), false),
  width: whole(1, LARGEST),
  height: whole(1, LARGEST),
  tilewidth: whole(1, 480),
  tileheight: whole(1, 270),
  properties,
  layers: v.array(layer),
});
export type TiledMap = v.InferOutput<typeof tiledMap>;

export function readTiledMap(text: string, faults: FaultList): TiledMap {
  const result = v.safeParse(tiledMap, parseJson(text, faults));
  if (result.success) return result.output;
  for (const issue of result.issues) faults.add(v.getDotPath(issue) ?? 'map', null, sayIssue(issue));
  return faults.stop('map', 'is not a Tiled map the game can read');
}

function parseJson(text: string, faults: FaultList): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')); // some editors begin a file with a byte order mark
  } catch (error) {
    return faults.stop('map', `is not JSON (${(error as Error).message})`);
  }
}

/** A valibot issue in our words. */
export function sayIssue(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'is not a field of this class';
  if (issue.received === 'undefined') return 'is missing';
  if (issue.message.startsWith('Invalid')) return `is ${issue.received}, not ${issue.expected ?? 'allowed'}`;
  return issue.message;
}

/** Tiled's list of properties as a record; a name given twice is a fault. */
export function recordOf(list: MapObject['properties'], place: string, faults: FaultList): Record<string, string | number | boolean> {
  const names = new Set<string>();
  for (const { name } of list) {
    if (names.has(name)) faults.add(place, name, 'is given twice');
    names.add(name);
  }
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}
