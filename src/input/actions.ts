import { Button, type Buttons } from '../sim/buttons';

/** What a key, a pad button or a thumb can be bound to: the ten buttons of a player, the two-button special, and pause. */
export const ACTIONS = [
  'up', 'down', 'left', 'right', 'light', 'heavy', 'jump', 'defend', 'gun', 'partner', 'special', 'pause',
] as const;
export type Action = (typeof ACTIONS)[number];

export type DeviceKind = 'keyboard' | 'gamepad' | 'touch';

/** Players at one machine: the first is 0. */
export type Seat = 0 | 1;

export const DIRECTION_BITS: Buttons = Button.up | Button.down | Button.left | Button.right;

const BITS: Record<Action, Buttons> = {
  up: Button.up,
  down: Button.down,
  left: Button.left,
  right: Button.right,
  light: Button.light,
  heavy: Button.heavy,
  jump: Button.jump,
  defend: Button.defend,
  gun: Button.gun,
  partner: Button.partner,
  special: Button.light | Button.heavy, // the chord has a button of its own: no finger gymnastics
  pause: 0, // pausing must not change a run, so it never enters the bits
};

export const bitsOf = (action: Action): Buttons => BITS[action];
export const isAction = (name: string): name is Action => (ACTIONS as readonly string[]).includes(name);
