import { Controls } from './controls';
import { Gamepads, type ReadPads } from './gamepad';
import type { KeyNames } from './key-labels';
import { Keyboard } from './keyboard';
import { TouchControls } from './touch';
import type { TouchNames } from './touch-view';

/** What the devices are called, from the string table. */
export interface InputWords {
  readonly touch: TouchNames;
  readonly keys: KeyNames;
}

export interface BrowserControls {
  readonly controls: Controls;
  readonly keyboard: Keyboard;
  readonly gamepads: Gamepads;
  readonly touch: TouchControls;
}

/** The real devices of this page. `parent` holds the touch layer. */
export function browserControls(parent: HTMLElement, words: InputWords): BrowserControls {
  const keyboard = new Keyboard(window);
  keyboard.labels.names = words.keys;
  const gamepads = new Gamepads(padReader(window));
  const touch = new TouchControls(parent, words.touch);
  const controls = new Controls({ keyboard, gamepads, touch, page: { window, document } });
  if (matchMedia('(pointer: coarse) and (hover: none)').matches) {
    controls.lastDevice = 'touch';
    touch.comeForward();
  }
  void keyboard.labels.load((navigator as Navigator & { keyboard?: { getLayoutMap?(): Promise<ReadonlyMap<string, string>> } }).keyboard);
  return { controls, keyboard, gamepads, touch };
}

const SELDOM = 30; // readings

/**
 * To ask for pads costs a browser as much as a fighter costs us, even where there are none. Until one has made itself known they are
 * asked for every so often; a pad makes itself known with its first button.
 */
export function padReader(page: EventTarget): ReadPads {
  let known = false;
  let readings = 0;
  page.addEventListener('gamepadconnected', () => {
    known = true;
  });
  return () => {
    if (!known && readings++ % SELDOM > 0) return NONE;
    const pads = readPads();
    known = pads.some((pad) => pad?.connected);
    return pads;
  };
}

const NONE: readonly null[] = [];

function readPads(): readonly (Gamepad | null)[] {
  try {
    return navigator.getGamepads?.() ?? NONE;
  } catch {
    return NONE; // inside a frame that may not use pads
  }
}
