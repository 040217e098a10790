import { type Buttons, NO_BUTTONS } from '../sim/buttons';
import type { DeviceKind, Seat } from './actions';
import type { SavedBindings } from './binding-file';
import type { Gamepads } from './gamepad';
import type { Keyboard } from './keyboard';
import type { MenuStep } from './menu-repeat';
import { Opposites } from './opposites';

/** Thumbs on glass, as far as `Controls` needs to know. */
export interface TouchDevice {
  onUsed: () => void;
  onPause: () => void;
  sample(): Buttons;
  setActive(playing: boolean): void;
  releaseAll(): void;
  /** Another device is in use: the drawn controls step aside until the next touch. */
  stepAside(): void;
}

export type PauseReason = 'asked' | 'blur' | 'hidden' | 'fullscreen' | 'rotated' | 'padLost' | 'padNew' | 'pictureLost';

/** The page, as far as it can take the player's hands off the game. */
export interface PageSignals {
  readonly window: EventTarget;
  readonly document: EventTarget & { readonly hidden: boolean; readonly fullscreenElement: unknown };
}

export interface Devices {
  readonly keyboard: Keyboard;
  readonly gamepads: Gamepads;
  readonly touch: TouchDevice | null;
  readonly page: PageSignals;
}

/** Keyboard, pads and touch each answer with the same bits; held on any of them is held. */
export class Controls {
  lastDevice: DeviceKind = 'keyboard';
  onDevice: (device: DeviceKind) => void = () => {};
  onPause: (reason: PauseReason) => void = () => {};
  onPadLost: (id: string, seat: Seat) => void = () => {};
  onMenu: (step: MenuStep, device: DeviceKind) => void = () => {};

  private playing = false;
  private players: 1 | 2 = 1;
  private readonly opposites = [new Opposites(), new Opposites()] as const;
  private readonly listening = new AbortController();

  constructor(private readonly devices: Devices) {
    const { keyboard, gamepads, touch, page } = devices;
    keyboard.onUsed = () => this.used('keyboard');
    keyboard.onPause = () => this.pause('asked');
    keyboard.onMenu = (step) => this.onMenu(step, 'keyboard');
    gamepads.onUsed = () => this.used('gamepad');
    gamepads.onPause = () => this.pause('asked');
    gamepads.onMenu = (step) => this.onMenu(step, 'gamepad');
    gamepads.onLost = (id, seat) => this.padLost(id, seat);
    if (touch !== null) {
      touch.onUsed = () => this.used('touch');
      touch.onPause = () => this.pause('asked');
    }
    this.listen(page);
  }

  /** One player's hands for one tick. Call once per player per tick, and only for ticks that are run. */
  sample(player: Seat): Buttons {
    const { keyboard, gamepads, touch } = this.devices;
    this.shareKeyboard();
    const touched = player === 0 && touch !== null ? touch.sample() : NO_BUTTONS;
    const joined = keyboard.sample(player) | gamepads.sample(player) | touched;
    return this.opposites[player].resolve(this.playing ? joined : NO_BUTTONS);
  }

  /** Call once per drawn frame: menus are walked by pad here, and a lost pad is noticed. `now` in ms. */
  frame(now: number): void {
    this.devices.gamepads.navigate(now);
  }

  /** Playing, devices fill `sample`; otherwise they walk menus. What is held across the change counts for neither. */
  setActive(playing: boolean): void {
    this.playing = playing;
    this.devices.keyboard.setActive(playing);
    this.devices.gamepads.setActive(playing);
    this.devices.touch?.setActive(playing);
    for (const axis of this.opposites) axis.reset();
  }

  setPlayers(players: 1 | 2): void {
    this.players = players;
    this.devices.gamepads.setPlayers(players);
    this.releaseAll();
  }

  setBindings({ keys, pads }: SavedBindings): void {
    this.devices.keyboard.bindings = keys;
    this.devices.gamepads.bindings = pads;
    this.releaseAll();
  }

  /** Every button of every device up at once; what is still held stays silent until pressed anew. */
  releaseAll(): void {
    this.devices.keyboard.releaseAll();
    this.devices.gamepads.releaseAll();
    this.devices.touch?.releaseAll();
    for (const axis of this.opposites) axis.reset();
  }

  dispose(): void {
    this.listening.abort();
    this.devices.keyboard.dispose();
  }

  private listen({ window, document }: PageSignals): void {
    const { signal } = this.listening;
    const drop = (target: EventTarget, event: string, reason: PauseReason, when = () => true) =>
      target.addEventListener(event, () => when() && this.drop(reason), { signal, capture: true });
    drop(window, 'blur', 'blur');
    drop(window, 'pagehide', 'hidden');
    drop(window, 'orientationchange', 'rotated');
    drop(document, 'visibilitychange', 'hidden', () => document.hidden);
    drop(document, 'fullscreenchange', 'fullscreen', () => !document.fullscreenElement);
    // it does not bubble, but on its way down to the canvas the document sees it
    drop(document, 'webglcontextlost', 'pictureLost');
    window.addEventListener('gamepaddisconnected', () => this.devices.gamepads.poll(), { signal });
    document.addEventListener('fullscreenchange', () => this.releaseAll(), { signal });
  }

  private drop(reason: PauseReason): void {
    this.releaseAll();
    this.pause(reason);
  }

  private pause(reason: PauseReason): void {
    if (this.playing) this.onPause(reason);
  }

  private padLost(id: string, seat: Seat): void {
    this.shareKeyboard();
    this.onPadLost(id, seat);
    if (this.lastDevice === 'gamepad' || this.players === 2) this.drop('padLost');
  }

  /** Two players and no pad for the second: they share the keyboard. */
  private shareKeyboard(): void {
    const { keyboard, gamepads } = this.devices;
    const split = this.players === 2 && !gamepads.hasPadFor(1);
    if (split === keyboard.split) return;
    keyboard.split = split;
    keyboard.releaseAll();
  }

  private used(device: DeviceKind): void {
    if (device !== 'touch') this.devices.touch?.stepAside();
    if (device === this.lastDevice) return;
    this.lastDevice = device;
    this.onDevice(device);
  }
}
