import type { CDPSession, Page } from '@playwright/test';
import { Button, type ButtonName, type Buttons } from '../../src/sim/buttons';

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
  const centre = async (control: string): Promise<{ x: number; y: number }> => {
    const box = (await page.locator(`[data-control="${control}"]`).boundingBox())!;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const places = new Map<ButtonName, Finger>();
  for (const [at, name] of (['light', 'heavy', 'jump', 'defend'] as const).entries()) places.set(name, { ...(await centre(name)), id: at + 2 });
  const { width, height } = page.viewportSize()!;
  const rest: Finger = { x: width * 0.2, y: height * 0.7, id: 1 };
  let stick = rest;
  let walking = false;
  return async (buttons) => {
    const dx = (buttons & Button.right ? 1 : 0) - (buttons & Button.left ? 1 : 0);
    const dy = (buttons & Button.down ? 1 : 0) - (buttons & Button.up ? 1 : 0);
    const fingers = [...places].filter(([name]) => buttons & Button[name]).map(([, finger]) => finger);
    if (dx === 0 && dy === 0) walking = false;
    else {
      if (!walking) await touch(cdp, [rest, ...fingers]);
      walking = true;
      stick = { ...rest, x: rest.x + dx * 30, y: rest.y + dy * 30 };
    }
    await touch(cdp, walking ? [stick, ...fingers] : fingers);
  };
}

/** These fingers are on the glass now, and no others. */
async function touch(cdp: CDPSession, fingers: readonly Finger[]): Promise<void> {
  await cdp.send('Input.dispatchTouchEvent', { type: fingers.length > 0 ? 'touchStart' : 'touchEnd', touchPoints: [...fingers] });
}
