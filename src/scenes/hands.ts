import { line } from '../content/lines';
import type { Action } from '../input/actions';
import { parseBindings, type SavedBindings } from '../input/binding-file';
import { Controls, type PauseReason, type TouchDevice } from '../input/controls';
import { Gamepads } from '../input/gamepad';
import { Keyboard } from '../input/keyboard';
import type { MenuStep } from '../input/menu-repeat';
import { promptFor } from '../input/prompts';
import { actionOf } from '../input/rebind';
import type { SettingsStore } from '../run/settings';
import type { Buttons } from '../sim/buttons';

const RETRY_KEY = 'KeyR';

/** What a stage answers to besides the fight's own buttons. */
export interface StageCalls {
  readonly pause: (why: PauseReason) => void;
  readonly retry: () => void;
}

/** The player's devices: in a stage they are buttons, everywhere else they walk menus. */
export class Hands {
  readonly controls: Controls;
  /** True while a key or pad button is being chosen: the menus wait. */
  busy = false;
  private bindings!: SavedBindings;
  private calls: StageCalls | null = null;

  constructor(
    private readonly settings: SettingsStore,
    touch: TouchDevice | null,
    menu: (step: MenuStep) => void,
    complain: (problem: string) => void,
    readonly keyboard = new Keyboard(window),
    readonly gamepads = new Gamepads(() => navigator.getGamepads?.() ?? []),
  ) {
    this.controls = new Controls({ keyboard, gamepads, touch, page: { window, document } });
    this.controls.onPause = (why) => this.calls?.pause(why);
    this.controls.onMenu = (step) => {
      if (!this.busy) menu(step);
    };
    let read: unknown = null;
    settings.follow(({ controls }) => {
      if (controls === read) return;
      read = controls;
      const { bindings, problems } = parseBindings(controls);
      this.bindings = bindings;
      this.controls.setBindings(bindings);
      for (const problem of problems) complain(problem);
    });
    window.addEventListener('keydown', this.key);
    void keyboard.labels.load((navigator as { keyboard?: Parameters<Keyboard['labels']['load']>[0] }).keyboard);
  }

  get saved(): SavedBindings {
    return this.bindings;
  }

  save(bindings: SavedBindings): void {
    this.settings.change({ controls: { ...bindings } });
  }

  sample(): Buttons {
    return this.controls.sample(0);
  }

  play(calls: StageCalls): void {
    this.calls = calls;
    this.controls.setActive(true);
  }

  rest(): void {
    this.calls = null;
    this.controls.setActive(false);
  }

  /** What is printed on what the player would press for `action`, on the device in use. */
  nameOf(action: Action): string {
    return promptFor(action, this.controls.lastDevice, this).text || line(`button.${action}`);
  }

  /** One key restarts the level, unless the player has given that key a meaning in the fight. */
  private readonly key = (event: KeyboardEvent): void => {
    if (event.code !== RETRY_KEY || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    if (actionOf(this.bindings.keys.solo, RETRY_KEY) === null) this.calls?.retry();
  };
}
