import type { CDPSession, Page } from '@playwright/test';
import { DEFAULT_KEYS, type KeySetName } from '../../src/input/key-bindings';
import { Button, type ButtonName, type Buttons } from '../../src/sim/buttons';
import type { TouchControl } from '../../src/input/touch-layout';
import type { FakePad } from './fake-pad';

/** Something that can hold buttons on a page. */
export type Press = (buttons: Buttons) => Promise<void>;

const NAMES = Object.keys(Button) as ButtonName[];

/** Fingers on a keyboard, or on one half of it. */
export function onKeys({ keyboard }: Page, half: KeySetName = 'solo'): Press {
  const keys = DEFAULT_KEYS[half];
  let held: Buttons = 0;
  return async (buttons) => {
    for (const name of NAMES) if (held & ~buttons & Button[name]) await keyboard.up(keys[name][0]!);
    for (const name of NAMES) if (buttons & ~held & Button[name]) await keyboard.down(keys[name][0]!);
    held = buttons;
  };
}

/** Fingers on glass. */
export class Glass {
  private constructor(private readonly page: Page, private readonly cdp: CDPSession) {}

  static async of(page: Page): Promise<Glass> {
    return new Glass(page, await page.context().newCDPSession(page));
  }

  down(finger: Finger): Promise<unknown> {
    return this.send('touchStart', finger);
  }

  move(finger: Finger): Promise<unknown> {
    return this.send('touchMove', finger);
  }

  up(finger: Finger): Promise<unknown> {
    return this.send('touchEnd', finger);
  }

  /** A finger over the middle of a drawn button; null while it is not there. */
  async over(control: TouchControl, id: number): Promise<Finger | null> {
    const box = await this.page.locator(`[data-control="${control}"]`).boundingBox();
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2, id };
  }

  private send(type: 'touchStart' | 'touchMove' | 'touchEnd', finger: Finger): Promise<unknown> {
    return this.cdp.send('Input.dispatchTouchEvent', { type, touchPoints: [finger] });
  }
}

interface Finger {
  readonly x: number;
  readonly y: number;
  readonly id: number;
}

/** Thumbs on glass: the left one on the stick, the right ones on the drawn buttons. */
export async function onGlass(page: Page, glass: Glass): Promise<Press> {
  const places = new Map<ButtonName, Finger>();
  for (const [at, name] of (['light', 'heavy', 'jump', 'defend', 'partner'] as const).entries()) {
    const finger = await glass.over(name, at + 2);
    if (finger) places.set(name, finger);
  }
  const { width, height } = page.viewportSize()!;
  const rest: Finger = { x: width * 0.2, y: height * 0.7, id: 1 };
  await glass.down(rest); // and there the thumb stays, whoever talks in between
  let held: Buttons = 0;
  return async (buttons) => {
    const { x, y } = lean(buttons);
    const events: Promise<unknown>[] = [];
    for (const [name, finger] of places) if (held & ~buttons & Button[name]) events.push(glass.up(finger));
    if (((held ^ buttons) & STICK) !== 0) events.push(glass.move({ ...rest, x: rest.x + x * 30, y: rest.y + y * 30 }));
    for (const [name, finger] of places) if (buttons & ~held & Button[name]) events.push(glass.down(finger));
    await Promise.all(events);
    held = buttons;
  };
}

/** Thumbs on a standard gamepad. */
export function onPad(pad: FakePad): Press {
  const at = { light: 2, heavy: 3, jump: 0, defend: 1, gun: 7, partner: 5 } as const;
  return async (buttons) => {
    const { x, y } = lean(buttons);
    await pad.hold(
      Object.entries(at).flatMap(([name, index]) => (buttons & Button[name as keyof typeof at] ? [index] : [])), x * 0.9, y * 0.9,
    );
  };
}

const STICK = Button.up | Button.down | Button.left | Button.right;
const way = (buttons: Buttons, positive: number, negative: number): number => (buttons & positive ? 1 : 0) - (buttons & negative ? 1 : 0);
const lean = (buttons: Buttons): { x: number; y: number } => ({
  x: way(buttons, Button.right, Button.left), y: way(buttons, Button.down, Button.up),
});
