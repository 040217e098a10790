import { Controls } from './controls';
import { Gamepads } from './gamepad';
import { Keyboard } from './keyboard';
import { TouchControls } from './touch';

export interface BrowserControls {
  readonly controls: Controls;
  readonly keyboard: Keyboard;
  readonly gamepads: Gamepads;
  readonly touch: TouchControls;
}

/** The real devices of this page. `parent` holds the touch layer. */
export function browserControls(parent: HTMLElement): BrowserControls {
  const keyboard = new Keyboard(window);
  const gamepads = new Gamepads(readPads);
  const touch = new TouchControls(parent);
  const controls = new Controls({ keyboard, gamepads, touch, page: { window, document } });
  if (matchMedia('(pointer: coarse) and (hover: none)').matches) {
    controls.lastDevice = 'touch';
    touch.comeForward();
  }
  void keyboard.labels.load((navigator as Navigator & { keyboard?: { getLayoutMap?(): Promise<ReadonlyMap<string, string>> } }).keyboard);
  return { controls, keyboard, gamepads, touch };
}

function readPads(): readonly (Gamepad | null)[] {
  try {
    return navigator.getGamepads?.() ?? [];
  } catch {
    return []; // inside a frame that may not use pads
  }
}
