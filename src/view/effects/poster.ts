import { HUD, type Pen } from '../hud/hud-pen';
import type { HudKit } from '../hud/hud-kit';
import { Depth } from '../render/depths';
import { LOGICAL_HEIGHT } from '../render/projection';

const RAYS = 14;
const FAR = 1600; // logical px: beyond any corner
const LEAN = 0.13; // of a turn: no ray stands upright
const MIDDLE = 70; // above his feet
const SPARE = 200; // beyond the edges, for a picture that is knocked about

/** The paper a poster is printed on: rays from whoever is struck, and a floor that slants. The batch prints the figures. */
export class Poster {
  private readonly pen: Pen;

  constructor(kit: HudKit) {
    this.pen = kit.pen(Depth.paper, 1);
  }

  draw(at: { readonly x: number; readonly row: number } | null, left: number, viewWidth: number): void {
    const { pen } = this;
    pen.clear();
    pen.visible = at !== null;
    if (!at) return;
    const { x } = at;
    const row = at.row - MIDDLE;
    const [from, to, foot] = [left - SPARE, left + viewWidth + SPARE, LOGICAL_HEIGHT + SPARE];
    pen.slab(from, -SPARE, to, -SPARE, to, foot, from, foot, HUD.red);
    for (let i = 0; i < RAYS; i++) {
      const a = (i / RAYS + LEAN) * Math.PI * 2;
      const b = ((i + 0.5) / RAYS + LEAN) * Math.PI * 2;
      pen.slab(
        x, row, x + Math.cos(a) * FAR, row + Math.sin(a) * FAR, x + Math.cos(b) * FAR, row + Math.sin(b) * FAR, x, row, HUD.deep,
      );
    }
    const floor = at.row - 14;
    pen.slab(from, floor + (x - from) * 0.07, to, floor - (to - x) * 0.07, to, foot, from, foot, HUD.ink);
  }

  destroy(): void {
    this.pen.destroy();
  }
}
