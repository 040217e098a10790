import type { DeviceKind, Seat } from './actions';

/** A pair of hands: the keyboard (once it is split, its left half), its right half, a gamepad by its index, the glass. */
export type Hand = 'keys' | 'rightKeys' | 'touch' | `pad${number}`;

const IN_USE = 10_000; // ms

export const kindOf = (hand: Hand): DeviceKind => (hand === 'touch' ? 'touch' : hand.startsWith('pad') ? 'gamepad' : 'keyboard');

/**
 * Who plays with what. Every hand is player one's, so that he may change devices in mid-fight, but for the one that is player two's.
 *
 * A hand becomes player two's by its joining press (Start on a gamepad; Enter on the keyboard; any key of the right half, once
 * the player has split the keyboard himself), if all of this holds: the level has room for two, the second seat is free, and
 * player one last played with another hand, within the last ten seconds. Otherwise it is the same man with another device in
 * his hands: it drives his hero, and Start pauses. The glass is always player one's.
 */
export class Seats {
  /** The level being played has room for two. */
  open = false;
  second: Hand | null = null;
  /** What player one last held anything of. */
  first: Hand | null = null;
  private usedAt = 0;

  /** Something of this hand is held, or has been pressed. */
  used(hand: Hand, now: number): void {
    if (this.seatOf(hand) !== 0) return;
    this.first = hand;
    this.usedAt = now;
  }

  /** A joining press; true if the second seat is now its own. */
  join(hand: Hand, now: number): boolean {
    if (!this.open || this.second !== null || hand === 'touch') return false;
    if (this.first === null || this.first === hand || now - this.usedAt > IN_USE) return false;
    this.second = hand;
    return true;
  }

  leave(): void {
    this.second = null;
  }

  seatOf(hand: Hand): Seat {
    return this.open && hand === this.second ? 1 : 0;
  }
}
