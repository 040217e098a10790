import { type Buttons, NO_BUTTONS } from '../sim/buttons';
import type { MenuStep } from './menu-repeat';
import { Pad } from './pad';
import { STANDARD_PAD } from './pad-bindings';
import { type PadSnapshot, snapshotOf } from './pad-input';
import type { BindingSet } from './rebind';

export interface PadReport {
  readonly index: number;
  readonly id: string;
  readonly snapshot: PadSnapshot;
}

type Reports = readonly (Gamepad | null)[];
export type ReadPads = () => Reports;

/** Every connected pad. The browser has no pad events, so they are read anew for each tick and each menu frame. */
export class Gamepads {
  /** Bindings by pad id; 'standard' for every pad the browser has a mapping for. */
  bindings: Readonly<Record<string, BindingSet>> = {};
  onUsed: (index: number) => void = () => {};
  onStart: (index: number) => void = () => {};
  onMenu: (step: MenuStep) => void = () => {};
  onLost: (id: string, index: number) => void = () => {};
  /** A pad without a standard mapping and without stored bindings: time for the wizard. */
  onUnknown: (id: string) => void = () => {};

  private readonly pads = new Map<number, Pad>();
  private inHand: number | null = null;
  private active = false;

  constructor(private readonly read: ReadPads) {}

  /** The pads that are plugged in, by index. */
  indices(): readonly number[] {
    this.poll();
    return [...this.pads.keys()];
  }

  /** One pad's buttons for one tick. */
  sample(index: number): Buttons {
    return this.active ? (this.pads.get(index)?.latch.take() ?? NO_BUTTONS) : NO_BUTTONS;
  }

  /** Menus: call once per frame while nothing is played. */
  navigate(now: number): void {
    const reports = this.read();
    this.take(reports);
    if (this.active) return;
    for (const { pad, set, report } of this.connected(reports)) {
      for (const step of pad.repeat.update(pad.menuHeld(set, report), now)) {
        this.use(pad.index);
        this.onMenu(step);
      }
    }
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

  /** The id of a pad; without an index, of the one last used. */
  idOf(index: number | null = this.inHand): string | null {
    const pad = index === null ? undefined : this.pads.get(index);
    return (pad ?? [...this.pads.values()][0])?.id ?? null;
  }

  bindingsOf(id: string, standard: boolean): BindingSet | null {
    return this.bindings[id] ?? (standard ? (this.bindings.standard ?? STANDARD_PAD) : null);
  }

  poll(): void {
    this.take(this.read());
  }

  private take(reports: Reports): void {
    if (reports.length === 0 && this.pads.size === 0) return;
    this.plugIn(reports);
    for (const { pad, set, report } of this.connected(reports)) {
      const fresh = pad.update(set, report);
      if (!this.active || fresh.length === 0) continue;
      if (fresh.includes('pause')) this.onStart(pad.index);
      else this.use(pad.index);
    }
  }

  private use(index: number): void {
    this.inHand = index;
    this.onUsed(index);
  }

  private plugIn(reports: Reports): void {
    const present = new Map<number, Gamepad>();
    for (const pad of reports) if (pad?.connected) present.set(pad.index, pad);
    const lost = [...this.pads.values()].filter((pad) => present.get(pad.index)?.id !== pad.id);
    const found = [...present.values()].filter((pad) => this.pads.get(pad.index)?.id !== pad.id);
    for (const pad of lost) this.pads.delete(pad.index);
    for (const pad of found) this.pads.set(pad.index, new Pad(pad.index, pad.id, pad.mapping === 'standard'));
    for (const { id, index } of lost) this.onLost(id, index);
    for (const pad of found) if (this.bindingsOf(pad.id, pad.mapping === 'standard') === null) this.onUnknown(pad.id);
  }

  private connected(reports: Reports = this.read()): { readonly pad: Pad; readonly set: BindingSet; readonly report: PadSnapshot }[] {
    const all = [];
    for (const device of reports) {
      const pad = device?.connected ? this.pads.get(device.index) : undefined;
      const set = pad && this.bindingsOf(pad.id, pad.standard);
      if (device && pad && set) all.push({ pad, set, report: snapshotOf(device) });
    }
    return all;
  }
}
