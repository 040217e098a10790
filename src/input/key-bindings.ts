import type { Action } from './actions';
import type { MenuStep } from './menu-repeat';
import { type BindingSet, type Rebound, actionOf, rebind } from './rebind';

/** Keys by physical position (`KeyboardEvent.code`): for one player, and for the two halves of a shared keyboard. */
export interface KeyBindings {
  readonly solo: BindingSet;
  readonly leftHalf: BindingSet;
  readonly rightHalf: BindingSet;
}
export type KeySetName = keyof KeyBindings;

/** J K L lie under the right hand when WASD moves; Z X C V B under the left when the arrows do. */
const SOLO: BindingSet = {
  up: ['ArrowUp', 'KeyW'],
  down: ['ArrowDown', 'KeyS'],
  left: ['ArrowLeft', 'KeyA'],
  right: ['ArrowRight', 'KeyD'],
  light: ['KeyJ', 'KeyZ'],
  heavy: ['KeyK', 'KeyX'],
  jump: ['Space', 'KeyL', 'KeyC'],
  defend: ['KeyI', 'KeyV'],
  gun: ['KeyU', 'KeyB'],
  partner: ['KeyO', 'KeyN'],
  special: ['Semicolon', 'KeyF'],
  pause: ['KeyP'],
};

const LEFT_HALF: BindingSet = {
  up: ['KeyW'],
  down: ['KeyS'],
  left: ['KeyA'],
  right: ['KeyD'],
  light: ['KeyF'],
  heavy: ['KeyG'],
  jump: ['Space', 'KeyH'],
  defend: ['KeyR'],
  gun: ['KeyT'],
  partner: ['KeyY'],
  special: ['KeyV'],
  pause: ['Digit1'],
};

const RIGHT_HALF: BindingSet = {
  up: ['ArrowUp'],
  down: ['ArrowDown'],
  left: ['ArrowLeft'],
  right: ['ArrowRight'],
  light: ['Comma', 'Numpad1'],
  heavy: ['Period', 'Numpad2'],
  jump: ['Slash', 'Numpad3'],
  defend: ['KeyL', 'Numpad4'],
  gun: ['Semicolon', 'Numpad5'],
  partner: ['Quote', 'Numpad6'],
  special: ['KeyK', 'Numpad0'],
  pause: ['KeyP'],
};

export const DEFAULT_KEYS: KeyBindings = { solo: SOLO, leftHalf: LEFT_HALF, rightHalf: RIGHT_HALF };

/** The whole game under one hand. */
export const KEY_PRESETS = {
  default: SOLO,
  leftHand: {
    up: ['KeyW'],
    down: ['KeyS'],
    left: ['KeyA'],
    right: ['KeyD'],
    light: ['Space'],
    heavy: ['KeyQ'],
    jump: ['KeyE'],
    defend: ['KeyF'],
    gun: ['KeyC'],
    partner: ['KeyX'],
    special: ['KeyR'],
    pause: ['Digit1'],
  },
  rightHand: {
    up: ['KeyI', 'ArrowUp'],
    down: ['KeyK', 'ArrowDown'],
    left: ['KeyJ', 'ArrowLeft'],
    right: ['KeyL', 'ArrowRight'],
    light: ['Space', 'Numpad0'],
    heavy: ['KeyU', 'Numpad1'],
    jump: ['KeyO', 'Numpad2'],
    defend: ['Semicolon', 'Numpad3'],
    gun: ['KeyM', 'Numpad4'],
    partner: ['Comma', 'Numpad5'],
    special: ['KeyH', 'Numpad6'],
    pause: ['KeyP'],
  },
} satisfies Record<string, BindingSet>;
export type KeyPreset = keyof typeof KEY_PRESETS;

/** Escape always pauses; the others belong to the browser or the system. */
const RESERVED = /^(Escape|Tab|ContextMenu|PrintScreen|CapsLock|Pause|F\d+|(Control|Alt|Meta|OS)(Left|Right)?|Browser.*|Media.*|Launch.*)$/;
export const isReserved = (code: string): boolean => code === '' || RESERVED.test(code);

export interface KeyRebound extends Rebound {
  readonly bindings: KeyBindings;
  readonly refused: 'reserved' | 'otherPlayer' | null; // the browser or the other half has it: nothing was changed
}

/** Binds a key in one set. The two halves of a shared keyboard never hold the same key. */
export function bindKey(bindings: KeyBindings, name: KeySetName, action: Action, slot: number, code: string): KeyRebound {
  if (isReserved(code)) return { bindings, set: bindings[name], swapped: null, refused: 'reserved' };
  const other: KeySetName | null = name === 'leftHalf' ? 'rightHalf' : name === 'rightHalf' ? 'leftHalf' : null;
  if (other !== null && actionOf(bindings[other], code) !== null) {
    return { bindings, set: bindings[name], swapped: null, refused: 'otherPlayer' };
  }
  const rebound = rebind(bindings[name], action, slot, code);
  return { ...rebound, bindings: { ...bindings, [name]: rebound.set }, refused: null };
}

const FIXED_MENU_KEYS: Readonly<Record<string, MenuStep>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Enter: 'confirm',
  NumpadEnter: 'confirm',
  Escape: 'back',
};
const MENU_ACTIONS: Partial<Record<Action, MenuStep>> = {
  up: 'up', down: 'down', left: 'left', right: 'right', light: 'confirm', defend: 'back', pause: 'start',
};

/** What a key means in a menu. Arrows, Enter and Escape mean the same whatever they are bound to, so no menu is ever out of reach. */
export function menuStepOf(bindings: KeyBindings, code: string): MenuStep | null {
  const fixed = FIXED_MENU_KEYS[code];
  if (fixed !== undefined) return fixed;
  const action = actionOf(bindings.solo, code);
  return (action && MENU_ACTIONS[action]) ?? null;
}
