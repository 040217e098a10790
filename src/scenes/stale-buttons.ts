import { Button, type Buttons } from '../sim/buttons';

const STICK = Button.up | Button.down | Button.left | Button.right;

/**
 * Buttons after a pause: one held on the way back counts only once it has been let go, unless it was held on the
 * way in. So nobody gets a frame-perfect press out of the pause menu. The stick may be held: it is no press.
 */
export class StaleButtons {
  private stale: Buttons = 0;

  /** `before` is what the last tick saw, `now` what is held as time goes on. */
  resume(now: Buttons, before: Buttons): void {
    this.stale = now & ~before & ~STICK;
  }

  sift(now: Buttons): Buttons {
    this.stale &= now;
    return now & ~this.stale;
  }
}
