import type { CDPSession, Page } from '@playwright/test';
import { Button, type ButtonName, type Buttons } from '../../src/sim/buttons';
import type { FakePad } from './fake-pad';

/** Something that can hold buttons on a page. */
export type Press = (buttons: Buttons) => Promise<void>;

const KEYS: Readonly<Record<ButtonName, string>> = {
  up: 'KeyW', down: 'KeyS', left: 'KeyA', right: 'KeyD', light: 'KeyJ', heavy: 'KeyK', jump: 'KeyL', defend: 'KeyI', gun: 'KeyU', partner: 'KeyO',
};
const NAMES = Object.keys(KEYS) as ButtonName[];

/** Fingers on a keyboard. */
export function onKeys({ keyboard }: Page): Press {
  let held: Buttons = 0;
  return async (buttons) => {
    for (const name of NAMES) if (held & ~buttons & Button[name]) await keyboard.up(KEYS[name]);
    for (const name of NAMES) if (buttons & ~held & Button[name]) await keyboard.down(KEYS[name]);
    held = buttons;
  };
}

interface Finger {
  readonly x: number;
  readonly y: number;
  readonly id: number;
}

/** Thumbs on glass: the left one on the stick, the right ones on the drawn buttons. */
export async function onGlass(page: Page, cdp: CDPSession): Promise<Press> {
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', finger: Finger) => cdp.send('Input.dispatchTouchEvent', { type, touchPoints: [finger] });
  const places = new Map<ButtonName, Finger>();
  for (const [at, name] of (['light', 'heavy', 'jump', 'defend'] as const).entries()) {
    const box = (await page.locator(`[data-control="${name}"]`).boundingBox())!;
    places.set(name, { x: box.x + box.width / 2, y: box.y + box.height / 2, id: at + 2 });
  }
  const { width, height } = page.viewportSize()!;
  const rest: Finger = { x: width * 0.2, y: height * 0.7, id: 1 };
  await touch('touchStart', rest);
  let held: Buttons = 0;
  return async (buttons) => {
    const { x, y } = lean(buttons);
    const events: Promise<unknown>[] = [];
    for (const [name, finger] of places) if (held & ~buttons & Button[name]) events.push(touch('touchEnd', finger));
    if (((held ^ buttons) & STICK) !== 0) events.push(touch('touchMove', { ...rest, x: rest.x + x * 30, y: rest.y + y * 30 }));
    for (const [name, finger] of places) if (buttons & ~held & Button[name]) events.push(touch('touchStart', finger));
    await Promise.all(events);
    held = buttons;
  };
}

/** Thumbs on a standard gamepad. */
export function onPad(pad: FakePad): Press {
  const at = { light: 2, heavy: 3, jump: 0, defend: 1, gun: 7, partner: 5 } as const;
  return async (buttons) => {
    const { x, y } = lean(buttons);
    await pad.hold(Object.entries(at).flatMap(([name, index]) => (buttons & Button[name as keyof typeof at] ? [index] : [])), x * 0.9, y * 0.9);
  };
}

const STICK = Button.up | Button.down | Button.left | Button.right;
const way = (buttons: Buttons, positive: number, negative: number): number => (buttons & positive ? 1 : 0) - (buttons & negative ? 1 : 0);
const lean = (buttons: Buttons): { x: number; y: number } => ({ x: way(buttons, Button.right, Button.left), y: way(buttons, Button.down, Button.up) });
