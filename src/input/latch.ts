import { type Buttons, NO_BUTTONS } from '../sim/buttons';
import { DIRECTION_BITS } from './actions';

/** Remembers presses until a tick has seen them, so that a tap shorter than a tick still lands exactly once. */
export class Latch {
  private readonly sources = new Map<string | number, Buttons>();
  private readonly fading = new Set<string | number>(); // let go once a tick has seen them
  private tapped = NO_BUTTONS; // pressed since the last take
  private shown = NO_BUTTONS; // what the last take answered

  /** `source` (a key, a finger, a pad button) now holds exactly these bits. */
  set(source: string | number, bits: Buttons): void {
    this.tapped |= bits & ~(this.sources.get(source) ?? NO_BUTTONS);
    this.fading.delete(source);
    if (bits === NO_BUTTONS) this.sources.delete(source);
    else this.sources.set(source, bits);
  }

  release(source: string | number): void {
    this.sources.delete(source);
  }

  /** Lets go after the next tick has seen all that is held together. */
  releaseSeen(source: string | number): void {
    if (this.sources.has(source)) this.fading.add(source);
  }

  /** Lets go as if the press had not been meant: what no tick has seen yet is forgotten. */
  cancel(source: string | number): void {
    this.tapped &= ~(this.sources.get(source) ?? NO_BUTTONS);
    this.sources.delete(source);
  }

  releaseAll(): void {
    this.sources.clear();
    this.fading.clear();
    this.tapped = NO_BUTTONS;
    this.shown = NO_BUTTONS;
  }

  held(): Buttons {
    let held = NO_BUTTONS;
    for (const bits of this.sources.values()) held |= bits;
    return held;
  }

  /** Called once per tick. A button hit anew while it was down reads as up for this tick: the sim sees two presses, not one. */
  take(): Buttons {
    const held = this.held();
    const again = this.shown & this.tapped & held & ~DIRECTION_BITS;
    this.shown = (held | this.tapped) & ~again;
    this.tapped = again;
    for (const source of this.fading) this.sources.delete(source);
    this.fading.clear();
    return this.shown;
  }
}
