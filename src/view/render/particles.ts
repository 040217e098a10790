import type { Sprite } from './sprite';
import type { SpriteBatch } from './sprite-batch';
import type { SpriteSheet } from '../assets/sprite-sheet';

/** A flying, growing, fading shape. Logical px and ticks; `row` runs down the picture. */
export interface Particle {
  readonly shape: string; // a drawing, or a series of them played once in its life
  readonly x: number;
  readonly row: number;
  readonly depth: number;
  readonly life: number;
  readonly vx?: number;
  readonly vrow?: number;
  readonly gravity?: number;
  readonly floor?: number; // row it does not fall below
  readonly size?: number;
  readonly grows?: number; // size at the end
  readonly angle?: number;
  readonly spin?: number; // degrees a tick
  readonly alpha?: number;
  readonly fades?: boolean;
  readonly tint?: number;
  readonly delay?: number; // ticks before it shows
}

interface Slot {
  readonly image: Sprite;
  what: Particle | null;
  drawings: readonly string[];
  age: number;
  x: number;
  row: number;
  vx: number;
  vrow: number;
}

/** A fixed number of shapes: when all are flying, the oldest is taken. Nothing is made in the middle of a fight. */
export class Particles {
  private readonly slots: Slot[];
  private next = 0;
  private flying = 0; // ticks until the last has landed

  constructor(batch: SpriteBatch, private readonly sheet: SpriteSheet, count: number, added: boolean) {
    this.slots = Array.from({ length: count }, () => {
      const image = sheet.sprite(batch, 0);
      image.additive = added;
      return { image, what: null, drawings: [], age: 0, x: 0, row: 0, vx: 0, vrow: 0 };
    });
  }

  add(what: Particle): void {
    const slot = this.slots[this.next]!;
    this.next = (this.next + 1) % this.slots.length;
    slot.what = what;
    this.flying = Math.max(this.flying, what.life + (what.delay ?? 0) + 1);
    slot.age = -(what.delay ?? 0);
    slot.x = what.x;
    slot.row = what.row;
    slot.vx = what.vx ?? 0;
    slot.vrow = what.vrow ?? 0;
    slot.drawings = this.sheet.seriesOf(what.shape);
    slot.image.setDepth(what.depth).setTint(what.tint ?? 0xffffff);
  }

  tick(): void {
    if (this.flying === 0) return;
    this.flying--;
    for (const slot of this.slots) {
      const { what } = slot;
      if (!what || ++slot.age <= 0) continue;
      if (slot.age > what.life) {
        slot.what = null;
        slot.image.visible = false;
        continue;
      }
      slot.vrow += what.gravity ?? 0;
      slot.x += slot.vx;
      slot.row += slot.vrow;
      if (what.floor !== undefined && slot.row > what.floor) {
        slot.row = what.floor;
        slot.vrow *= -0.35;
        slot.vx *= 0.5;
      }
    }
  }

  draw(blend: number): void {
    if (this.flying === 0) return;
    for (const slot of this.slots) {
      const { image, what } = slot;
      image.visible = what !== null && slot.age >= 0;
      if (!what || slot.age < 0) continue;
      const { drawings, age, x, row, vx, vrow } = slot;
      const share = Math.min(1, (age + blend) / what.life);
      const size = (what.size ?? 1) + ((what.grows ?? what.size ?? 1) - (what.size ?? 1)) * share;
      this.sheet.setFrame(image, drawings[Math.min(drawings.length - 1, Math.floor(share * drawings.length))]!, size);
      image
        .setPosition(x + vx * (blend - 1), row + vrow * (blend - 1))
        .setAngle((what.angle ?? 0) + (what.spin ?? 0) * (age + blend))
        .setAlpha((what.alpha ?? 1) * (what.fades === false ? 1 : 1 - share * share));
    }
  }

  hide(): void {
    for (const { image } of this.slots) image.visible = false;
  }

  destroy(): void {
    for (const { image } of this.slots) image.destroy();
  }
}
