/** Puts rectangles side by side on shelves: tall ones first wastes least. */
export interface Slot {
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

const GAP = 4; // px between neighbours, so that smooth scaling does not mix them

/** The width at which these sizes, tallest first, take the least room. */
export function thriftiest(sizes: readonly { readonly w: number; readonly h: number }[], most: number): number {
  let best = { width: most, room: Number.POSITIVE_INFINITY };
  for (let width = Math.max(...sizes.map(({ w }) => w)) + 2 * GAP; width <= most; width += 32) {
    const room = roomOn(new ShelfPacker(width, most), sizes);
    if (room < best.room) best = { width, room };
  }
  return best.width;
}

function roomOn(packer: ShelfPacker, sizes: readonly { readonly w: number; readonly h: number }[]): number {
  const bottoms: number[] = [];
  for (const { w, h } of sizes) {
    const { page, y } = packer.pack(w, h);
    bottoms[page] = Math.max(bottoms[page] ?? 0, y + h + GAP);
  }
  return bottoms.reduce((sum, bottom) => sum + bottom * packer.width, 0) * bottoms.length; // a second page is another texture to switch to
}

interface Row {
  readonly page: number;
  readonly y: number;
  readonly height: number;
  x: number; // where the next one goes
}

export class ShelfPacker {
  private readonly rows: Row[] = [];

  constructor(readonly width: number, readonly height: number) {}

  /** In the first row that has room for it, or in a new one. */
  pack(w: number, h: number): Slot {
    if (w + 2 * GAP > this.width || h + 2 * GAP > this.height) {
      throw new Error(`${w}x${h} px does not fit on a page of ${this.width}x${this.height}`);
    }
    const row = this.rows.find(({ x, height }) => h <= height && x + w + GAP <= this.width) ?? this.newRow(h);
    const { page, x, y } = row;
    row.x += w + GAP;
    return { page, x, y };
  }

  private newRow(height: number): Row {
    const last = this.rows.at(-1);
    const y = last ? last.y + last.height + GAP : GAP;
    const fits = y + height + GAP <= this.height;
    const row: Row = { page: (last?.page ?? 0) + (fits ? 0 : 1), x: GAP, y: fits ? y : GAP, height };
    this.rows.push(row);
    return row;
  }
}
