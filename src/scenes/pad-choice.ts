import type { PadSnapshot } from '../input/pad-input';
import { advanceWizard, startWizard, type PadWizard } from '../input/pad-wizard';
import { padLabel } from '../input/prompts';
import type { BindingSet } from '../input/rebind';
import type { InputDevices } from './input-devices';

/** The pad in hand, while its buttons are being chosen. */
export class PadChoice {
  private wizard: PadWizard | null = null;
  private taken: (input: string | null) => void = () => {};
  private frame = 0;

  constructor(private readonly devices: InputDevices) {}

  get id(): string | null {
    return this.devices.gamepads.idOf(0);
  }

  /** Its bindings; null when there is no pad, or none we know. */
  get set(): BindingSet | null {
    return this.id === null ? null : this.devices.gamepads.bindingsOf(this.id, this.devices.gamepads.isStandard(this.id));
  }

  save(set: BindingSet): void {
    const { id, devices } = this;
    if (id === null) return;
    const { keys, pads } = devices.saved;
    const ownSet = pads[id] !== undefined || !devices.gamepads.isStandard(id); // taught button by button, or unknown to the browser
    devices.save({ keys, pads: { ...pads, [ownSet ? id : 'standard']: set } });
  }

  labelOf(input: string): string {
    return padLabel(input, this.id ?? '', this.id === null || this.devices.gamepads.isStandard(this.id));
  }

  /** Hands the next input pushed to `taken`; Escape or a lost pad answers null. */
  capture(taken: (input: string | null) => void): void {
    const rest = this.snapshot();
    if (this.id === null || rest === null) return taken(null);
    // The button that opened the slot may still be down: what is pushed now is taken as the pad's rest.
    this.wizard = startWizard(this.id, rest);
    this.taken = taken;
    window.addEventListener('keydown', this.escape, { capture: true });
    this.frame = requestAnimationFrame(this.look);
  }

  stop(): void {
    cancelAnimationFrame(this.frame);
    window.removeEventListener('keydown', this.escape, { capture: true });
    this.wizard = null;
  }

  private snapshot(): PadSnapshot | null {
    return this.devices.gamepads.reports().find(({ id }) => id === this.id)?.snapshot ?? null;
  }

  private readonly look = (): void => {
    const now = this.snapshot();
    if (!this.wizard || !now) return this.answer(null);
    this.wizard = advanceWizard(this.wizard, now);
    const input = this.wizard.chosen[0];
    if (input === undefined || input === null) this.frame = requestAnimationFrame(this.look);
    else this.answer(input);
  };

  private readonly escape = (event: KeyboardEvent): void => {
    if (event.code !== 'Escape') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.answer(null);
  };

  private answer(input: string | null): void {
    this.stop();
    this.taken(input);
  }
}
