import { line } from '../content/lines';
import type { PadReport } from '../input/gamepad';
import type { PadSnapshot } from '../input/pad-input';
import {
  advanceWizard, backWizard, isWizardDone, pressedInput, skipWizard, startWizard, wizardResult, type PadWizard,
} from '../input/pad-wizard';
import { padScreen } from './screens/pad-screen';
import type { Shared } from './shared';

/** A pad the browser does not know is taught as soon as there is a menu to do it in; a fight waits for it. */
export function welcomeStranger(shared: Shared): void {
  const { devices, screens } = shared;
  if (devices.stranger === null) return;
  if (screens.top === null || screens.top.press) devices.hold('padNew');
  else openPadSetup(shared, devices.stranger);
}

/** Asks for a pad's buttons one by one, over whatever menu is open, and saves them. Without an id: of the pad that is pressed next. */
export function openPadSetup(shared: Shared, id: string | null): void {
  new PadSetup(shared, id).open();
}

class PadSetup {
  private readonly rests = new Map<number, PadSnapshot>(); // what each pad reports with no finger on it, by its index
  private readonly screen: ReturnType<typeof padScreen>;
  private index: number | null;
  private wizard: PadWizard | null = null;
  private frame = 0;

  constructor(private readonly shared: Shared, id: string | null) {
    this.index = this.reports().find((report) => report.id === id)?.index ?? null;
    this.screen = {
      ...padScreen({
        skip: () => this.change((now) => skipWizard(now)),
        back: () => this.change((now) => backWizard(now)),
        cancel: () => this.cancel(),
      }),
      closed: () => {
        cancelAnimationFrame(this.frame);
        this.shared.devices.busy = null;
      },
    };
  }

  open(): void {
    const { devices, screens } = this.shared;
    devices.stranger = null; // asked once: who leaves now will not be asked again by himself
    devices.busy = 'gamepad';
    screens.open(this.screen);
    this.look();
  }

  private cancel(): void {
    this.shared.sounds.play('ui-back');
    this.shared.screens.close(this.screen);
  }

  private reports(): readonly PadReport[] {
    return this.shared.devices.gamepads.reports();
  }

  private readonly look = (): void => {
    this.frame = requestAnimationFrame(this.look);
    const reports = this.reports();
    const report = this.index === null ? this.pressedPad(reports) : reports.find((one) => one.index === this.index);
    if (!report) this.pulledOut();
    else if (this.wizard === null) this.begin(report);
    else this.advance(this.wizard, report);
  };

  /** Whichever is pressed next. */
  private pulledOut(): void {
    if (this.index === null) return;
    this.index = null;
    this.wizard = null;
    this.rests.clear();
    this.screen.show(null, true);
  }

  private begin({ id, index, snapshot }: PadReport): void {
    this.index = index;
    this.show(startWizard(id, this.rests.get(index) ?? snapshot));
    if (this.rests.has(index)) this.change((now) => ({ ...now, waitFor: pressedInput(now.rest, snapshot) }));
  }

  private advance(before: PadWizard, { snapshot }: PadReport): void {
    const now = advanceWizard(before, snapshot);
    if (now.step !== before.step || now.taken !== before.taken) this.show(now);
    else this.wizard = now;
  }

  private change(how: (now: PadWizard) => PadWizard): void {
    if (this.wizard) this.show(how(this.wizard));
  }

  private show(now: PadWizard): void {
    if (this.wizard && now.step !== this.wizard.step) this.shared.sounds.play('ui-move');
    this.wizard = now;
    if (isWizardDone(now)) this.finish(now);
    else this.screen.show(now, this.shared.devices.gamepads.isStandard(now.id));
  }

  /** The pad on which something is pressed that was not a moment ago. */
  private pressedPad(reports: readonly PadReport[]): PadReport | undefined {
    const { rests } = this;
    for (const one of reports) if (!rests.has(one.index)) rests.set(one.index, one.snapshot);
    return reports.find((one) => pressedInput(rests.get(one.index)!, one.snapshot) !== null);
  }

  private finish(done: PadWizard): void {
    const { devices, notices, screens, sounds } = this.shared;
    const set = wizardResult(done);
    screens.close(this.screen);
    if (set === null) return;
    devices.save({ ...devices.saved, pads: { ...devices.saved.pads, [done.id]: set } });
    sounds.play('ui-confirm');
    notices.show(line('pad.ready'));
    this.shared.troubles.tell();
  }
}
