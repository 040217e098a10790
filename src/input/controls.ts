import { type Buttons, NO_BUTTONS } from '../sim/buttons';
import type { DeviceKind, Seat } from './actions';
import type { SavedBindings } from './binding-file';
import type { Gamepads } from './gamepad';
import type { Keyboard } from './keyboard';
import type { MenuStep } from './menu-repeat';
import { Opposites } from './opposites';
import { type InputDevice, kindOf, Seats } from './seats';

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

/** Keyboard, pads and touch each answer with the same bits; held on any device of a player is held. */
export class Controls {
  /** What player one plays with. */
  lastDevice: DeviceKind = 'keyboard';
  onDevice: (device: DeviceKind) => void = () => {};
  onPause: (reason: PauseReason) => void = () => {};
  onPadLost: (id: string, seat: Seat) => void = () => {};
  onMenu: (step: MenuStep, device: DeviceKind) => void = () => {};
  /** The player has given the second one the right half of the keyboard, for whenever there is room for two. */
  splitWished = false;

  private playing = false;
  private now = 0; // ms, as last told by `frame`
  private readonly seats = new Seats();
  private readonly opposites = [new Opposites(), new Opposites()] as const;
  private readonly listening = new AbortController();

  constructor(private readonly devices: Devices) {
    const { keyboard, gamepads, touch, page } = devices;
    keyboard.onUsed = (device) => this.used(device);
    keyboard.onJoin = () => this.join(this.lastDevice === 'keyboard' ? 'rightKeys' : 'keys');
    keyboard.onPause = () => this.pause('asked');
    keyboard.onMenu = (step) => this.onMenu(step, 'keyboard');
    gamepads.onUsed = (index) => this.used(`pad${index}`);
    gamepads.onStart = (index) => this.join(`pad${index}`) || this.start(index);
    gamepads.onMenu = (step) => this.onMenu(step, 'gamepad');
    gamepads.onLost = (id, index) => this.padLost(id, `pad${index}`);
    if (touch !== null) {
      touch.onUsed = () => this.used('touch');
      touch.onPause = () => this.pause('asked');
    }
    this.listen(page);
  }

  /** The device of a player: of the first, the one he used last. Null: there is no second player. */
  deviceOf(player: Seat): InputDevice | null {
    if (player === 1) return this.seats.open ? this.seats.second : null;
    return this.seats.first ?? (this.lastDevice === 'touch' ? 'touch' : 'keys');
  }

  /** One player's buttons for one tick, of all devices that are his. Call for player one, then two, and only for ticks that are run. */
  sample(player: Seat): Buttons {
    this.shareKeyboard();
    let joined = NO_BUTTONS;
    for (const device of this.inputDevices()) if (this.seats.seatOf(device) === player) joined |= this.take(device);
    return this.opposites[player].resolve(joined);
  }

  /** Whether the level about to be played has room for two. */
  setRoom(forTwo: boolean): void {
    this.seats.open = forTwo;
    this.shareKeyboard();
    this.releaseAll();
  }

  /** Player two puts his controls down. */
  dropSecond(): void {
    this.seats.leave();
    this.releaseAll();
  }

  /** Call once per drawn frame: menus are walked by pad here, and a lost pad is noticed. `now` in ms. */
  frame(now: number): void {
    this.now = now;
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

  private inputDevices(): readonly InputDevice[] {
    const pads = this.devices.gamepads.indices().map((index) => `pad${index}` as const);
    return ['keys', 'rightKeys', ...pads, 'touch'];
  }

  private take(device: InputDevice): Buttons {
    const { keyboard, gamepads, touch } = this.devices;
    if (!this.playing) return NO_BUTTONS;
    const buttons = device === 'touch' ? (touch?.sample() ?? NO_BUTTONS)
      : device === 'keys' || device === 'rightKeys' ? keyboard.sample(device) : gamepads.sample(Number(device.slice(3)));
    if (buttons !== NO_BUTTONS) this.seats.used(device, this.now);
    return buttons;
  }

  private join(device: InputDevice): boolean {
    if (!this.playing || !this.seats.join(device, this.now)) return false;
    this.shareKeyboard();
    this.opposites[1].reset();
    return true;
  }

  private start(index: number): void {
    this.used(`pad${index}`);
    this.pause('asked');
  }

  /** The second player's pad goes with him, and the fight goes on; the one in player one's hands stops it. */
  private padLost(id: string, device: InputDevice): void {
    const seat = this.seats.seatOf(device);
    this.onPadLost(id, seat);
    if (this.seats.second === device) this.seats.leave();
    else if (this.seats.first === device) this.drop('padLost');
  }

  /** The keyboard is in two halves while two have it, or one has asked for it. */
  private shareKeyboard(): void {
    const { keyboard } = this.devices;
    const { open, second } = this.seats;
    const split = open && (second === 'rightKeys' || (this.splitWished && second === null));
    if (split === keyboard.split) return;
    keyboard.split = split;
    keyboard.releaseAll();
  }

  private used(device: InputDevice): void {
    if (device === 'rightKeys' && this.splitWished && this.join(device)) return;
    if (this.seats.seatOf(device) !== 0) return;
    this.seats.used(device, this.now);
    const kind = kindOf(device);
    if (kind !== 'touch') this.devices.touch?.stepAside();
    if (kind === this.lastDevice) return;
    this.lastDevice = kind;
    this.onDevice(kind);
  }
}
