import type { Action } from './actions';
import type { Gamepads } from './gamepad';
import type { Keyboard } from './keyboard';
import type { InputDevice } from './seats';
import type { TouchControl } from './touch-layout';

/** What to show for an action on the device in use: a short text, or the touch button's drawing. */
export interface Prompt {
  readonly text: string;
  readonly icon: TouchControl | 'stick' | null;
}

type PadStyle = 'xbox' | 'playstation' | 'nintendo';

const PAD_BUTTONS: Readonly<Record<PadStyle, readonly string[]>> = {
  xbox: ['A', 'B', 'X', 'Y', 'LB', 'RB', 'LT', 'RT', 'View', 'Menu', 'L3', 'R3', '✚↑', '✚↓', '✚←', '✚→'],
  playstation: ['✕', '○', '□', '△', 'L1', 'R1', 'L2', 'R2', 'Share', 'Options', 'L3', 'R3', '✚↑', '✚↓', '✚←', '✚→'],
  nintendo: ['B', 'A', 'Y', 'X', 'L', 'R', 'ZL', 'ZR', '−', '+', 'L3', 'R3', '✚↑', '✚↓', '✚←', '✚→'],
};
const AXES = ['→', '↓', '→', '↓'];
const AXES_BACK = ['←', '↑', '←', '↑'];

/** The real binding of an action on a device, for hints on the screen. */
export function promptFor(action: Action, device: InputDevice, { keyboard, gamepads }: { keyboard: Keyboard; gamepads: Gamepads }): Prompt {
  if (device === 'touch') return touchPrompt(action);
  if (device !== 'keys' && device !== 'rightKeys') return { text: padText(action, gamepads, Number(device.slice(3))), icon: null };
  const { bindings, split, labels } = keyboard;
  const set = device === 'rightKeys' ? bindings.rightHalf : split ? bindings.leftHalf : bindings.solo;
  return { text: labels.labelOf(set[action][0] ?? ''), icon: null };
}

function touchPrompt(action: Action): Prompt {
  switch (action) {
    case 'up':
      return { text: '↑', icon: 'stick' };
    case 'down':
      return { text: '↓', icon: 'stick' };
    case 'left':
      return { text: '←', icon: 'stick' };
    case 'right':
      return { text: '→', icon: 'stick' };
    default:
      return { text: '', icon: action };
  }
}

function padText(action: Action, gamepads: Gamepads, index: number): string {
  const id = gamepads.idOf(index) ?? '';
  const input = gamepads.bindingsOf(id, true)?.[action][0] ?? '';
  return input === '' ? '' : padLabel(input, id, id === '' || gamepads.isStandard(id));
}

/** The name printed on a pad's button, by the maker the pad's id names; on a pad the browser does not know, its number. */
export function padLabel(input: string, id: string, standard = true): string {
  const index = Number.parseInt(input.slice(1), 10);
  if (input.startsWith('b') && !standard) return `#${index + 1}`;
  if (input.startsWith('b')) return PAD_BUTTONS[styleOf(id)][index] ?? `${index + 1}`;
  if (input.startsWith('h')) return '✚';
  return (input.includes('-') ? AXES_BACK : AXES)[index] ?? `±${index + 1}`;
}

function styleOf(id: string): PadStyle {
  if (/054c|dualsense|dualshock|playstation|ps[345]/i.test(id)) return 'playstation';
  if (/057e|nintendo|switch|joy-con|pro controller/i.test(id)) return 'nintendo';
  return 'xbox';
}
