import { type Action, ACTIONS } from './actions';
import type { MenuStep } from './menu-repeat';
import type { BindingSet } from './rebind';

/**
 * Standard mapping (Xbox names): X light, Y heavy, A jump, B or LT defend, LB special, RT gun, RB partner, Start pause;
 * left stick or d-pad to move.
 */
export const STANDARD_PAD: BindingSet = {
  up: ['a1-', 'b12'],
  down: ['a1+', 'b13'],
  left: ['a0-', 'b14'],
  right: ['a0+', 'b15'],
  light: ['b2'],
  heavy: ['b3'],
  jump: ['b0'],
  defend: ['b1', 'b6'],
  gun: ['b7'],
  partner: ['b5'],
  special: ['b4'],
  pause: ['b9'],
};

/** The whole game under one hand, for pads held or lying down. */
export const PAD_PRESETS = {
  default: STANDARD_PAD,
  leftHand: {
    ...STANDARD_PAD,
    up: ['a1-'], down: ['a1+'], left: ['a0-'], right: ['a0+'],
    light: ['b4'], heavy: ['b6'], jump: ['b12'], defend: ['b14'], gun: ['b13'], partner: ['b15'], special: ['b10'], pause: ['b8'],
  },
  rightHand: {
    ...STANDARD_PAD,
    up: ['a3-'], down: ['a3+'], left: ['a2-'], right: ['a2+'],
    light: ['b5'], heavy: ['b7'], jump: ['b0'], defend: ['b1'], gun: ['b2'], partner: ['b3'], special: ['b11'], pause: ['b9'],
  },
} satisfies Record<string, BindingSet>;
export type PadPreset = keyof typeof PAD_PRESETS;

/** A standard pad walks through menus the same way whatever its buttons are bound to. */
const STANDARD_MENU: Readonly<Record<MenuStep, readonly string[]>> = {
  up: ['a1-', 'b12'],
  down: ['a1+', 'b13'],
  left: ['a0-', 'b14'],
  right: ['a0+', 'b15'],
  confirm: ['b0'],
  back: ['b1'],
  start: ['b9'],
};

export function menuInputs(standard: boolean, set: BindingSet): Readonly<Record<MenuStep, readonly string[]>> {
  if (standard) return STANDARD_MENU;
  return {
    up: set.up, down: set.down, left: set.left, right: set.right, confirm: set.jump, back: set.defend, start: set.pause,
  };
}

export const MENU_STEPS = Object.keys(STANDARD_MENU) as readonly MenuStep[];
export const PUSHES: readonly Action[] = ACTIONS.filter((action) => !['up', 'down', 'left', 'right'].includes(action));
