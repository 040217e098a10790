import type { Disc, TouchControl } from './touch-layout';

/** A finger may miss a button by this much and still press it. */
const SLOP = 16;

/** Which button a finger is on: of those in reach the one with the nearest centre. */
export class ButtonPad {
  private discs: ReadonlyMap<TouchControl, Disc> = new Map();

  layOut(discs: ReadonlyMap<TouchControl, Disc>): void {
    this.discs = discs;
  }

  at(x: number, y: number): TouchControl | null {
    let nearest: TouchControl | null = null;
    let best = Number.POSITIVE_INFINITY;
    for (const [name, disc] of this.discs) {
      const distance = Math.hypot(x - disc.x, y - disc.y);
      if (distance > disc.r + SLOP || distance >= best) continue;
      nearest = name;
      best = distance;
    }
    return nearest;
  }
}
