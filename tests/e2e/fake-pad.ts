import type { Page } from '@playwright/test';

interface Report {
  readonly index: number;
  readonly id: string;
  readonly mapping: string;
  readonly connected: boolean;
  axes: number[];
  buttons: { pressed: boolean; touched: boolean; value: number }[];
}

declare global {
  interface Window {
    pads: (Report | null)[];
  }
}

/** Machines without gamepads: from now on the page sees those the test plugs in. Call before the page is opened. */
export async function allowPads(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.pads = [];
    navigator.getGamepads = () => structuredClone(window.pads) as unknown as (Gamepad | null)[];
  });
}

/** A gamepad as the browser reports it: standard numbers, or those of a make it has never heard of. */
export class FakePad {
  private constructor(private readonly page: Page, private readonly index: number) {}

  static async plugIn(page: Page, { index = 0, id = 'Xbox Wireless Controller', mapping = 'standard' } = {}): Promise<FakePad> {
    await page.evaluate((pad) => {
      window.pads[pad.index] = {
        ...pad, connected: true, axes: [0, 0, 0, 0],
        buttons: Array.from({ length: 17 }, () => ({ pressed: false, touched: false, value: 0 })),
      };
      window.dispatchEvent(new Event('gamepadconnected'));
    }, { index, id, mapping });
    return new FakePad(page, index);
  }

  unplug(): Promise<void> {
    return this.page.evaluate((index) => {
      window.pads[index] = null;
      window.dispatchEvent(new Event('gamepaddisconnected'));
    }, this.index);
  }

  /** Holds exactly these buttons, with the stick there. */
  hold(buttons: readonly number[], x = 0, y = 0): Promise<void> {
    return this.page.evaluate(([index, held, axes]) => {
      const pad = window.pads[index]!;
      pad.axes = [...axes, 0, 0];
      const isHeld = pad.buttons.map((_, at) => held.includes(at));
      pad.buttons = isHeld.map((down) => ({ pressed: down, touched: down, value: down ? 1 : 0 }));
    }, [this.index, buttons, [x, y]] as const);
  }

  /** Presses for a few frames and lets go. */
  async press(button: number): Promise<void> {
    await this.hold([button]);
    await this.frames(3);
    await this.hold([]);
    await this.frames(3);
  }

  private frames(count: number): Promise<void> {
    return this.page.evaluate(async (left) => {
      for (let i = 0; i < left; i++) await new Promise(requestAnimationFrame);
    }, count);
  }
}
