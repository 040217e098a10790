import { Button, type Buttons, NO_BUTTONS } from '../sim/buttons';

const AXES = [Button.left | Button.right, Button.up | Button.down] as const;

/** Left and right (up and down) at once: the later one wins, both in one tick cancel out. The sim never sees both. */
export class Opposites {
  private raw = NO_BUTTONS;
  private out = NO_BUTTONS;

  resolve(raw: Buttons): Buttons {
    let out = raw;
    for (const axis of AXES) {
      if ((raw & axis) !== axis) continue;
      const fresh = raw & ~this.raw & axis;
      const winner = fresh === axis ? NO_BUTTONS : fresh !== 0 ? fresh : this.out & axis;
      out = (out & ~axis) | winner;
    }
    this.raw = raw;
    this.out = out;
    return out;
  }

  reset(): void {
    this.raw = NO_BUTTONS;
    this.out = NO_BUTTONS;
  }
}
