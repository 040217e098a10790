import { line } from '../content/lines';
import type { Action, DeviceKind, Seat } from '../input/actions';
import { parseBindings, type SavedBindings } from '../input/binding-file';
import { browserControls, type InputWords } from '../input/browser-controls';
import type { Controls, PauseReason } from '../input/controls';
import type { Gamepads } from '../input/gamepad';
import type { Keyboard } from '../input/keyboard';
import type { MenuStep } from '../input/menu-repeat';
import { promptFor } from '../input/prompts';
import { type InputDevice, kindOf } from '../input/seats';
import type { TouchControls } from '../input/touch';
import { DEFAULT_TOUCH } from '../input/touch-settings';
import type { ReplayDevice } from '../run/replay';
import type { Settings, SettingsStore } from '../run/settings';
import { Awake } from './awake';

const RETRY_KEY = 'KeyR';

/** What a stage answers to besides the fight's own buttons. */
export interface StageCalls {
  readonly pause: (why: PauseReason) => void;
  readonly retry: () => void;
}

const WORDS: InputWords = {
  touch: (control) => ({ caption: control === 'pause' ? '' : line(`button.${control}`).toUpperCase(), name: line(`button.${control}`) }),
  keys: (key) => line(`key.${key}`),
};

/** Tells whether a part of something differs from the last time it was looked at. */
function changes<T>(part: (whole: T) => unknown): (whole: T) => boolean {
  let before: string | null = null;
  return (whole) => {
    const now = JSON.stringify(part(whole));
    const changed = now !== before;
    before = now;
    return changed;
  };
}

/** The player's devices: in a stage they are buttons, everywhere else they walk menus. */
export class InputDevices {
  readonly controls: Controls;
  readonly keyboard: Keyboard;
  readonly gamepads: Gamepads;
  readonly touch: TouchControls;
  /** Which device is having a key or button of its own chosen: for so long it walks no menus. */
  busy: DeviceKind | 'all' | null = null;
  /** A pad nobody knows the buttons of, not yet asked about. */
  stranger: string | null = null;
  private readonly awake = new Awake();
  private bindings!: SavedBindings;
  private calls: StageCalls | null = null;

  constructor(
    private readonly settings: SettingsStore,
    touchHost: HTMLElement,
    menu: (step: MenuStep) => void,
    complain: (problem: string) => void,
  ) {
    const { controls, keyboard, gamepads, touch } = browserControls(touchHost, WORDS);
    this.controls = controls;
    this.keyboard = keyboard;
    this.gamepads = gamepads;
    this.touch = touch;
    this.controls.onPause = (why) => this.calls?.pause(why);
    this.controls.onMenu = (step, device) => {
      if (this.busy !== 'all' && this.busy !== device) menu(step);
    };
    gamepads.onUnknown = (id) => {
      this.stranger = id;
    };
    // Only what has changed is set anew: new bindings let go of every key, even in the middle of a fight.
    const touchChanged = changes(({ touchLayout, touchScale, touchOpacity, touchSlide, vibrate }: Settings) => [
      touchLayout, touchScale, touchOpacity, touchSlide, vibrate,
    ]);
    const controlsChanged = changes(({ controls: saved }: Settings) => saved);
    settings.follow((now) => {
      controls.splitWished = now.splitKeyboard;
      if (touchChanged(now)) {
        touch.setSettings({
          ...DEFAULT_TOUCH, layout: now.touchLayout, scale: now.touchScale, opacity: now.touchOpacity, vibrate: now.vibrate,
          slide: now.touchSlide,
        });
      }
      if (!controlsChanged(now)) return;
      const { bindings, problems } = parseBindings(now.controls);
      this.bindings = bindings;
      controls.setBindings(bindings);
      for (const { where, fault, value } of problems) complain(line(`binding.${fault}`, { where, value }));
    });
    window.addEventListener('keydown', this.key);
  }

  get saved(): SavedBindings {
    return this.bindings;
  }

  save(bindings: SavedBindings): void {
    this.settings.change({ controls: { ...bindings } });
  }

  /** A stage begins, with room for so many. */
  enter(forTwo: boolean): void {
    this.controls.setRoom(forTwo);
  }

  play(calls: StageCalls): void {
    this.calls = calls;
    void this.awake.hold();
    this.controls.setActive(true);
  }

  /** Whatever is being played waits. */
  hold(why: PauseReason): void {
    this.calls?.pause(why);
  }

  rest(): void {
    this.calls = null;
    this.awake.release();
    this.controls.setActive(false);
  }

  /** While somebody talks: the glass is the page's, and keys that mean nothing to the fight hurry him. */
  talk(hurry: (() => void) | null): void {
    this.keyboard.onHurry = hurry;
    this.touch.setCovered(hurry !== null);
  }

  /** Who plays besides the first, if anybody does. */
  get second(): InputDevice | null {
    return this.controls.deviceOf(1);
  }

  /** The players' devices, for a replay's label. */
  replayDevices(): { readonly device: ReplayDevice; readonly second?: ReplayDevice } {
    const named = (device: DeviceKind): ReplayDevice => (device === 'gamepad' ? 'pad' : device);
    return { device: named(this.controls.lastDevice), ...(this.second === null ? {} : { second: named(kindOf(this.second)) }) };
  }

  /** What is printed on what a player would press for `action`, on the device he plays with. */
  nameOf(action: Action, player: Seat = 0): string {
    const device = this.controls.deviceOf(player);
    return (device && promptFor(action, device, this).text) || line(`button.${action}`);
  }

  /** The same for walking: a stick, the arrows, or four keys. */
  moveName(player: Seat = 0): string {
    const device = kindOf(this.controls.deviceOf(player) ?? 'keys');
    if (device !== 'keyboard') return line(`hands.${device}-stick`);
    const keys = (['up', 'left', 'down', 'right'] as const).map((action) => this.nameOf(action, player));
    return keys.join('') === '↑←↓→' ? line('hands.arrows') : keys.join(' ');
  }

  /** Both players' names for something, once if they are the same. */
  namesOf(name: (player: Seat) => string): string {
    return [...new Set([name(0), ...(this.second === null ? [] : [name(1)])])].join(' / ');
  }

  /** One key restarts the level, unless that key has a meaning in the fight, to either player. */
  private readonly key = (event: KeyboardEvent): void => {
    if (event.code !== RETRY_KEY || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    if (!this.keyboard.isBound(RETRY_KEY)) this.calls?.retry();
  };
}
