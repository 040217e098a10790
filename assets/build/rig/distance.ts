/** Exact distance in px from every pixel to the nearest one inside a mask (Felzenszwalb's transform). */
const FAR = 1e10;
const NOTHING_NEAR = 1e5;

export function distanceTo(mask: Uint8Array, w: number, h: number): Float32Array {
  const grid = new Float32Array(w * h);
  for (let x = 0; x < w; x++) scanColumn(mask, grid, x, w, h);
  const row = new Float64Array(w);
  const sites = new Int32Array(w);
  const borders = new Float64Array(w + 1);
  for (let y = 0; y < h; y++) scanRow(grid, y * w, w, row, sites, borders);
  return grid;
}

function scanColumn(mask: Uint8Array, grid: Float32Array, x: number, w: number, h: number): void {
  let d = FAR;
  for (let y = 0; y < h; y++) {
    const i = y * w + x;
    d = mask[i]! > 127 ? 0 : d + 1;
    grid[i] = d;
  }
  d = FAR;
  for (let y = h - 1; y >= 0; y--) {
    const i = y * w + x;
    d = mask[i]! > 127 ? 0 : d + 1;
    if (d < grid[i]!) grid[i] = d;
  }
}

/** Lower envelope of one parabola per column distance in the row. */
function scanRow(grid: Float32Array, start: number, w: number, row: Float64Array, sites: Int32Array, borders: Float64Array): void {
  let isAnyNear = false;
  for (let x = 0; x < w; x++) {
    const q = grid[start + x]!;
    const isNear = q < NOTHING_NEAR;
    row[x] = isNear ? q * q : FAR;
    isAnyNear ||= isNear;
  }
  if (!isAnyNear) {
    grid.fill(NOTHING_NEAR, start, start + w);
    return;
  }
  let k = 0;
  sites[0] = 0;
  borders[0] = -FAR;
  borders[1] = FAR;
  for (let q = 1; q < w; q++) {
    let crossing: number;
    do {
      const p = sites[k]!;
      crossing = (row[q]! + q * q - (row[p]! + p * p)) / (2 * q - 2 * p);
    } while (crossing <= borders[k]! && --k >= 0);
    k++;
    sites[k] = q;
    borders[k] = crossing;
    borders[k + 1] = FAR;
  }
  k = 0;
  for (let x = 0; x < w; x++) {
    while (borders[k + 1]! < x) k++;
    const p = sites[k]!;
    grid[start + x] = Math.sqrt((x - p) * (x - p) + row[p]!);
  }
}
