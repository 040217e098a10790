import type { SimEvent } from '../../sim/event';
import type { Seen, Sim } from '../../sim/sim';
import type { Sprite } from '../render/sprite';
import type { HudKit } from './hud-kit';
import type { SpriteSheet } from '../assets/sprite-sheet';

const X = 366;
const Y = 14;
const STAYS = 150; // frames it lies there after the last complaint is withdrawn
const SLAM = 10;
const PLACES = [[17, 22], [27, 32], [19, 42]] as const;

/** Donnelly's desk: a sheet for complaints, a stamp for each, and the guns under lock at the third. */
export class DeskNote {
  private readonly sheet: SpriteSheet;
  private readonly note: Sprite;
  private readonly stamps: readonly Sprite[];
  private readonly locked: Sprite;
  private slam = 0;
  private stays = 0;
  private clicked = 0;
  private out = 0; // 0 put away, 1 on the desk

  constructor(kit: HudKit) {
    this.sheet = kit.sheet;
    this.note = kit.sprite('note', 0.9);
    this.stamps = PLACES.map((_, i) => kit.sprite(`stamp/${i}`));
    this.locked = kit.sprite('gun-locked', 0.75);
  }

  onEvent(event: Seen<SimEvent>): void {
    if (event.type === 'complaint') this.slam = SLAM;
    if (event.type === 'complaint' || event.type === 'complaintWithdrawn' || event.type === 'gunsLocked') this.stays = STAYS;
    if (event.type === 'gunClicked') this.clicked = 16;
  }

  tick(sim: Seen<Sim>): void {
    if (this.slam > 0) this.slam--;
    if (this.clicked > 0) this.clicked--;
    if (this.stays > 0) this.stays--;
    const wanted = (sim.world.desk?.complaints ?? 0) > 0 || this.stays > 0 ? 1 : 0;
    this.out += Math.max(-0.09, Math.min(0.09, wanted - this.out));
  }

  draw(sim: Seen<Sim>): void {
    const { desk } = sim.world;
    const shown = desk !== null && this.out > 0;
    const locked = desk?.gunLocked ?? false;
    if (!shown && !locked && !this.note.visible && !this.locked.visible) return;
    const slide = (1 - this.out) * -80;
    const complaints = desk?.complaints ?? 0;
    this.note.visible = shown;
    if (shown) this.note.setPosition(X, Y + slide);
    for (const [i, stamp] of this.stamps.entries()) {
      stamp.visible = shown && i < complaints;
      if (!stamp.visible) continue;
      const falling = i === complaints - 1 ? this.slam / SLAM : 0;
      const [x, y] = PLACES[i]!;
      this.sheet.setFrame(stamp, `stamp/${i}`, 0.74 + falling * 1.3).setPosition(X + x, Y + y + slide).setAlpha(1 - falling * 0.5);
    }
    this.locked.visible = locked;
    if (!locked) return;
    const shiver = this.clicked > 0 ? (this.clicked % 4 < 2 ? 3 : -3) : 0;
    this.sheet.setFrame(this.locked, 'gun-locked', this.clicked > 0 ? 0.9 : 0.75).setPosition(X + 22 + shiver, Y + 66);
  }

  destroy(): void {
    for (const part of [this.note, ...this.stamps, this.locked]) part.destroy();
  }
}
