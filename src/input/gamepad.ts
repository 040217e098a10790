import { type Buttons, NO_BUTTONS } from '../sim/buttons';
import type { Seat } from './actions';
import type { MenuStep } from './menu-repeat';
import { Pad } from './pad';
import { STANDARD_PAD } from './pad-bindings';
import { type PadSnapshot, snapshotOf } from './pad-input';
import type { BindingSet } from './rebind';
import { seatPads } from './seats';

export interface PadReport {
  readonly index: number;
  readonly id: string;
  readonly snapshot: PadSnapshot;
}

export type ReadPads = () => readonly (Gamepad | null)[];

/** Every connected pad. The browser has no pad events, so they are read anew for each tick and each menu frame. */
export class Gamepads {
  /** Bindings by pad id; 'standard' for every pad the browser has a mapping for. */
  bindings: Readonly<Record<string, BindingSet>> = {};
  onUsed: () => void = () => {};
  onPause: () => void = () => {};
  onMenu: (step: MenuStep) => void = () => {};
  onLost: (id: string, seat: Seat) => void = () => {};
  /** A pad without a standard mapping and without stored bindings: time for the wizard. */
  onUnknown: (id: string) => void = () => {};

  private readonly pads = new Map<number, Pad>();
  private seats: ReadonlyMap<number, Seat> = new Map();
  private players: 1 | 2 = 1;
  private active = false;

  constructor(private readonly read: ReadPads) {}

  sample(seat: Seat): Buttons {
    this.poll();
    if (!this.active) return NO_BUTTONS;
    let buttons = NO_BUTTONS;
    for (const pad of this.pads.values()) if (this.seats.get(pad.index) === seat) buttons |= pad.latch.take();
    return buttons;
  }

  /** Menus: call once per frame while nothing is played. */
  navigate(now: number): void {
    this.poll();
    if (this.active) return;
    for (const { pad, set, report } of this.connected()) {
      for (const step of pad.repeat.update(pad.menuHeld(set, report), now)) {
        this.onUsed();
        this.onMenu(step);
      }
    }
  }

  setPlayers(players: 1 | 2): void {
    this.players = players;
    this.seats = seatPads(players, [...this.pads.keys()], new Map());
    this.releaseAll();
  }

  hasPadFor(seat: Seat): boolean {
    return [...this.seats.values()].includes(seat);
  }

  /** What is held across the change counts neither in play nor in the menu. */
  setActive(playing: boolean): void {
    this.poll();
    this.active = playing;
    this.releaseAll();
  }

  releaseAll(): void {
    for (const { pad, set, report } of this.connected()) {
      pad.mute();
      pad.repeat.swallow(pad.menuHeld(set, report));
    }
  }

  /** What every pad reports now, known or not. */
  reports(): readonly PadReport[] {
    return this.read().flatMap((pad) => (pad?.connected ? [{ index: pad.index, id: pad.id, snapshot: snapshotOf(pad) }] : []));
  }

  /** Does the browser know what each of its buttons is? */
  isStandard(id: string): boolean {
    return [...this.pads.values()].some((pad) => pad.id === id && pad.standard);
  }

  /** The id of the pad in a seat, for the names of its buttons. */
  idOf(seat: Seat): string | null {
    for (const pad of this.pads.values()) if (this.seats.get(pad.index) === seat) return pad.id;
    return null;
  }

  bindingsOf(id: string, standard: boolean): BindingSet | null {
    return this.bindings[id] ?? (standard ? (this.bindings.standard ?? STANDARD_PAD) : null);
  }

  poll(): void {
    this.plugIn();
    let used = false;
    let pause = false;
    for (const { pad, set, report } of this.connected()) {
      const fresh = pad.update(set, report);
      used ||= fresh.length > 0;
      pause ||= fresh.includes('pause');
    }
    if (!this.active) return;
    if (used) this.onUsed();
    if (pause) this.onPause();
  }

  private plugIn(): void {
    const present = new Map<number, Gamepad>();
    for (const pad of this.read()) if (pad?.connected) present.set(pad.index, pad);
    const lost = [...this.pads.values()].filter((pad) => present.get(pad.index)?.id !== pad.id);
    const found = [...present.values()].filter((pad) => this.pads.get(pad.index)?.id !== pad.id);
    if (lost.length === 0 && found.length === 0) return;
    const lostSeats = lost.map((pad) => ({ id: pad.id, seat: this.seats.get(pad.index) ?? 0 }));
    for (const pad of lost) this.pads.delete(pad.index);
    for (const pad of found) this.pads.set(pad.index, new Pad(pad.index, pad.id, pad.mapping === 'standard'));
    this.seats = seatPads(this.players, [...this.pads.keys()], this.seats);
    for (const { id, seat } of lostSeats) this.onLost(id, seat);
    for (const pad of found) if (this.bindingsOf(pad.id, pad.mapping === 'standard') === null) this.onUnknown(pad.id);
  }

  private connected(): { readonly pad: Pad; readonly set: BindingSet; readonly report: PadSnapshot }[] {
    const all = [];
    for (const device of this.read()) {
      const pad = device?.connected ? this.pads.get(device.index) : undefined;
      const set = pad && this.bindingsOf(pad.id, pad.standard);
      if (device && pad && set) all.push({ pad, set, report: snapshotOf(device) });
    }
    return all;
  }
}
