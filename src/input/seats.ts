import type { DeviceKind, Seat } from './actions';

/** What one plays with: the keyboard (once it is split, its left half), its right half, a gamepad by its index, the glass. */
export type InputDevice = 'keys' | 'rightKeys' | 'touch' | `pad${number}`;

const IN_USE = 10_000; // ms

export const kindOf = (device: InputDevice): DeviceKind =>
  device === 'touch' ? 'touch' : device.startsWith('pad') ? 'gamepad' : 'keyboard';

/**
 * Who plays with what. Every device is player one's, so that he may change devices in mid-fight, but for the one that is player two's.
 *
 * A device becomes player two's by its joining press (Start on a gamepad; Enter on the keyboard; any key of the right half, once
 * the player has split the keyboard himself), if all of this holds: the level has room for two, the second seat is free, and
 * player one last played with another device, within the last ten seconds. Otherwise it is the same man with another device in
 * his hands: it drives his hero, and Start pauses. The glass is always player one's.
 */
export class Seats {
  /** The level being played has room for two. */
  open = false;
  second: InputDevice | null = null;
  /** What player one last held anything of. */
  first: InputDevice | null = null;
  private usedAt = 0;

  /** Something of this device is held, or has been pressed. */
  used(device: InputDevice, now: number): void {
    if (this.seatOf(device) !== 0) return;
    this.first = device;
    this.usedAt = now;
  }

  /** A joining press; true if the second seat is now its own. */
  join(device: InputDevice, now: number): boolean {
    if (!this.open || this.second !== null || device === 'touch') return false;
    if (this.first === null || this.first === device || now - this.usedAt > IN_USE) return false;
    this.second = device;
    return true;
  }

  leave(): void {
    this.second = null;
  }

  seatOf(device: InputDevice): Seat {
    return this.open && device === this.second ? 1 : 0;
  }
}
