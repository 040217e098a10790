/** Puts rectangles side by side on shelves: tall ones first wastes least. */
export interface Slot {
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

const GAP = 4; // px between neighbours, so that smooth scaling does not mix them

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
