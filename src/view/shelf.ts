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
    const room = roomOn(new Shelf(width, most), sizes);
    if (room < best.room) best = { width, room };
  }
  return best.width;
}

function roomOn(shelf: Shelf, sizes: readonly { readonly w: number; readonly h: number }[]): number {
  const bottoms: number[] = [];
  for (const { w, h } of sizes) {
    const { page, y } = shelf.place(w, h);
    bottoms[page] = Math.max(bottoms[page] ?? 0, y + h + GAP);
  }
  return bottoms.reduce((sum, bottom) => sum + bottom * shelf.width, 0) * bottoms.length; // a second page is another texture to switch to
}

export class Shelf {
  private page = 0;
  private x = GAP;
  private y = GAP;
  private tallest = 0;

  constructor(readonly width: number, readonly height: number) {}

  place(w: number, h: number): Slot {
    if (w + 2 * GAP > this.width || h + 2 * GAP > this.height) throw new Error(`${w}x${h} px does not fit on a page of ${this.width}x${this.height}`);
    if (this.x + w + GAP > this.width) {
      this.x = GAP;
      this.y += this.tallest + GAP;
      this.tallest = 0;
    }
    if (this.y + h + GAP > this.height) {
      this.page++;
      this.x = this.y = GAP;
      this.tallest = 0;
    }
    const slot = { page: this.page, x: this.x, y: this.y };
    this.x += w + GAP;
    this.tallest = Math.max(this.tallest, h);
    return slot;
  }
}
