import type { SimEvent } from '../../sim/event';
import type { Seen } from '../../sim/sim';
import { glow, type Sky } from './bursts';
import { Depth } from '../render/depths';
import type { HudKit } from '../hud/hud-kit';
import type { Pen } from '../hud/hud-pen';
import { toRow, toX } from '../render/projection';

const MOST = 6;
const LASTS = 5; // frames

interface Tracer {
  age: number;
  from: number;
  to: number;
  row: number;
}

/** Where bullets went: a thin light along the street, gone before one has looked, and the flash at the muzzle. */
export class Tracers {
  private readonly pen: Pen;
  private readonly lines: Tracer[] = Array.from({ length: MOST }, () => ({ age: LASTS, from: 0, to: 0, row: 0 }));
  private next = 0;

  constructor(kit: HudKit) {
    this.pen = kit.pen(Depth.effect - 1, 1);
  }

  onEvent(event: Seen<SimEvent>, sky: Sky): void {
    if (event.type !== 'shot') return;
    const row = toRow(event.y, event.z);
    const [from, to] = [toX(event.x), toX(event.toX)];
    Object.assign(this.lines[this.next]!, { age: 0, from, to, row });
    this.next = (this.next + 1) % MOST;
    const left = to < from;
    sky.flat.add({
      shape: 'muzzle', x: from, row, depth: Depth.effect, life: 6, size: 0.85, angle: left ? 180 : 0, fades: false,
    });
    glow(sky, from, row, 0xffc060, 1.5, 6);
    if (event.told) sky.flat.add({ shape: 'steel-star', x: to, row, depth: Depth.effect, life: 10, size: 0.6, fades: false });
  }

  tick(): void {
    for (const line of this.lines) if (line.age < LASTS) line.age++;
  }

  draw(): void {
    this.pen.clear();
    for (const { age, from, to, row } of this.lines) {
      if (age >= LASTS) continue;
      const gone = from + (to - from) * (age / LASTS) * 0.8;
      const wide = 1.7 * (1 - age / LASTS);
      this.pen.slab(gone, row - 0.3, to, row - wide, to, row + wide, gone, row + 0.3, 0xfff3c4, 0.9);
    }
  }

  destroy(): void {
    this.pen.destroy();
  }
}
