import { BELT, BELT_TOP } from '../sim/units';
import type { LevelNames } from './level-classes';
import type { FoundObjects } from './level-found';

const CELL = 4; // px; a body is never narrower
const ROWS = BELT / CELL;

/** Floods the ground from the start, around what stands fast, and tells which arenas, checkpoints and exits stay dry. */
export function unreachable(found: FoundObjects, names: LevelNames, length: number): { place: string; what: string }[] {
  const columns = Math.ceil(length / CELL);
  const open = openCells(found, names, columns);
  const start = found.Start[0]!;
  const wet = flood(open, columns, column(start.x), row(start.y));
  const isWet = (x: number): boolean => {
    const at = Math.min(Math.max(column(x), 0), columns - 1);
    for (let r = 0; r < ROWS; r++) if (wet[r * columns + at]) return true;
    return false;
  };
  const dry: { place: string; what: string }[] = [];
  for (const arena of found.Arena) {
    if (!isWet(arena.x + (arena.width >> 1))) dry.push({ place: arena.place, what: 'cannot be reached from the start' });
  }
  for (const spot of [...found.Checkpoint, ...found.Exit]) {
    if (!isWet(spot.x)) dry.push({ place: spot.place, what: 'cannot be reached from the start' });
  }
  return dry;
}

const column = (x: number): number => Math.floor(x / CELL);
const row = (y: number): number => Math.floor((y - BELT_TOP) / CELL);

function openCells(found: FoundObjects, names: LevelNames, columns: number): Uint8Array {
  const open = new Uint8Array(columns * ROWS);
  const paint = (x0: number, x1: number, y0: number, y1: number, value: number): void => {
    for (let r = Math.max(0, row(y0)); r < Math.min(ROWS, row(y1)); r++) {
      open.fill(value, r * columns + Math.max(0, column(x0)), r * columns + Math.max(0, Math.min(columns, column(x1))));
    }
  };
  for (const ground of found.Ground) paint(ground.x, ground.x + ground.width, ground.y, ground.y + ground.height, 1);
  for (const prop of found.Prop) {
    const foot = names.props[prop.fields.kind];
    if (foot) paint(prop.x - foot.halfWidth, prop.x + foot.halfWidth + CELL, prop.y - foot.halfDepth, prop.y + foot.halfDepth + CELL, 0);
  }
  return open;
}

function flood(open: Uint8Array, columns: number, fromColumn: number, fromRow: number): Uint8Array {
  const wet = new Uint8Array(open.length);
  const inside = fromColumn >= 0 && fromColumn < columns && fromRow >= 0 && fromRow < ROWS;
  const queue = inside ? [fromRow * columns + fromColumn] : [];
  while (queue.length > 0) {
    const at = queue.pop()!;
    if (wet[at] || !open[at]) continue;
    wet[at] = 1;
    const c = at % columns;
    if (c > 0) queue.push(at - 1);
    if (c < columns - 1) queue.push(at + 1);
    if (at >= columns) queue.push(at - columns);
    if (at + columns < open.length) queue.push(at + columns);
  }
  return wet;
}
