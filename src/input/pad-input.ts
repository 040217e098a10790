/** What a pad reports at one moment, as plain numbers. */
export interface PadSnapshot {
  readonly buttons: readonly number[]; // 0..1
  readonly axes: readonly number[]; // -1..1
}

/**
 * One input of a pad as text: "b3" button 3, "a1-" axis 1 pushed to -1, "a4+@-1" axis 4 pushed to +1 from a rest at -1
 * (a trigger that reports as an axis), "h9:2" the eye of a hat on axis 9 in its third of eight positions.
 */
export const PAD_INPUT = /^(b\d{1,2}|a\d{1,2}[+-](@-1|@1)?|h\d{1,2}:[0-7])$/;

const HAT_POSITIONS = 8;
/** A hat at rest reports a value beyond the axis's range. */
export const isHatAtRest = (value: number): boolean => Math.abs(value) > 1.05;
export const hatPosition = (value: number): number => Math.round(((value + 1) / 2) * (HAT_POSITIONS - 1));

/** How far an input is pushed, 0..1. */
export function strengthOf(input: string, pad: PadSnapshot): number {
  const index = Number.parseInt(input.slice(1), 10);
  if (input.startsWith('b')) return pad.buttons[index] ?? 0;
  const value = pad.axes[index] ?? 0;
  if (input.startsWith('h')) return hatPushes(value, Number(input.slice(input.indexOf(':') + 1))) ? 1 : 0;
  const sign = input.includes('+') ? 1 : -1;
  const rest = input.includes('@') ? Number(input.slice(input.indexOf('@') + 1)) : 0;
  return Math.max(0, Math.min(1, ((value - rest) * sign) / (1 - rest * sign)));
}

/** Part of a stick, so that its two axes share one round dead zone. */
export const isStickInput = (input: string): boolean => input.startsWith('a') && !input.includes('@');

function hatPushes(value: number, position: number): boolean {
  if (isHatAtRest(value)) return false;
  const apart = Math.abs(hatPosition(value) - position);
  return Math.min(apart, HAT_POSITIONS - apart) <= 1; // between two eyes both are pushed
}

export function snapshotOf(pad: Gamepad): PadSnapshot {
  // some drivers say only "pressed" and leave the value at 0
  const buttons = pad.buttons.map((button) => (button.pressed && button.value === 0 ? 1 : button.value));
  return { buttons, axes: [...pad.axes] };
}
