import { ALL_BUTTONS, Button, type Buttons } from '../sim/buttons';
import { roll } from '../sim/rng';
import type { Bot } from './bot';

/** Mashes: every few frames another handful of buttons, leaning to the right so that something happens. */
export function randomBot(seed: number): Bot {
  const holder = { dice: seed ^ 0x5bd1e995 };
  let held: Buttons = 0;
  let left = 0;
  return () => {
    if (left-- > 0) return held;
    left = 2 + roll(holder, 14);
    held = roll(holder, ALL_BUTTONS + 1) & roll(holder, ALL_BUTTONS + 1);
    if (roll(holder, 3) > 0) held = (held | Button.right) & ~Button.left;
    return held;
  };
}
