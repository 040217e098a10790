/** One player's hands in one tick, as bits. This is all a replay stores (docs/formats.md). Bits 10-15 stay zero. */
export type Buttons = number;

export const Button = {
  up: 1 << 0,
  down: 1 << 1,
  left: 1 << 2,
  right: 1 << 3,
  light: 1 << 4,
  heavy: 1 << 5,
  jump: 1 << 6,
  defend: 1 << 7,
  gun: 1 << 8,
  partner: 1 << 9,
} as const;
export type ButtonName = keyof typeof Button;

export const NO_BUTTONS: Buttons = 0;
export const ALL_BUTTONS: Buttons = 0x3ff;

export const isDown = (buttons: Buttons, button: number): boolean => (buttons & button) !== 0;
export const isPressed = (now: Buttons, before: Buttons, button: number): boolean => (now & ~before & button) !== 0;
