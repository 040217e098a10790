import { Controls } from '../../src/input/controls';
import { Gamepads } from '../../src/input/gamepad';
import { Keyboard } from '../../src/input/keyboard';

/** The outside world of a test: a window, a document, and pads plugged into the machine. */
export class World {
  readonly window = new EventTarget();
  readonly document = Object.assign(new EventTarget(), { hidden: false, fullscreenElement: null as unknown });
  readonly pads: (Gamepad | null)[] = [];
  readonly keyboard = new Keyboard(this.window);
  readonly gamepads = new Gamepads(() => this.pads);
  readonly controls = new Controls({
    keyboard: this.keyboard,
    gamepads: this.gamepads,
    touch: null,
    page: { window: this.window, document: this.document },
  });

  key(type: 'keydown' | 'keyup', code: string, more: Partial<KeyboardEvent> = {}): Event {
    const event = Object.assign(new Event(type, { cancelable: true }), { code, key: code, repeat: false, ...more });
    this.window.dispatchEvent(event);
    return event;
  }

  press(code: string, more: Partial<KeyboardEvent> = {}): Event {
    return this.key('keydown', code, more);
  }

  letGo(code: string): Event {
    return this.key('keyup', code);
  }

  plug(pad: FakePad): FakePad {
    this.pads[pad.index] = pad as unknown as Gamepad;
    return pad;
  }

  unplug(index: number): void {
    this.pads[index] = null;
  }
}

export class FakePad {
  connected = true;
  mapping = 'standard';
  axes = [0, 0, 0, 0];
  buttons = Array.from({ length: 17 }, () => ({ pressed: false, touched: false, value: 0 }));

  constructor(
    readonly index = 0,
    readonly id = 'Xbox Wireless Controller',
  ) {}

  set(button: number, value: number): void {
    this.buttons[button] = { pressed: value > 0.5, touched: value > 0, value };
  }

  stick(x: number, y: number): void {
    this.axes[0] = x;
    this.axes[1] = y;
  }
}
