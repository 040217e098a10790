import { line } from '../content/lines';
import type { PadReport } from '../input/gamepad';
import type { PadSnapshot } from '../input/pad-input';
import {
  advanceWizard, backWizard, isWizardDone, pressedInput, skipWizard, startWizard, wizardResult, type PadWizard,
} from '../input/pad-wizard';
import { padScreen } from './screens/pad-screen';
import { tellTrouble, type Shared } from './shared';

/** A pad the browser does not know is taught as soon as there is a menu to do it in; a fight waits for it. */
export function welcomeStranger(shared: Shared): void {
  const { devices, screens } = shared;
  if (devices.stranger === null) return;
  if (screens.top === null || screens.top.press) devices.hold('padNew');
  else openPadSetup(shared, devices.stranger);
}

/** Asks for a pad's buttons one by one, over whatever menu is open, and saves them. Without an id: of the pad that is pressed next. */
export function openPadSetup(shared: Shared, id: string | null): void {
  const { devices, notices, screens, settings, sounds } = shared;
  const { gamepads } = devices;
  const rests = new Map<number, PadSnapshot>();
  let index = gamepads.reports().find((report) => report.id === id)?.index ?? null;
  let wizard: PadWizard | null = null;
  let frame = 0;

  const screen = {
    ...padScreen({
      skip: () => change((now) => skipWizard(now)),
      back: () => change((now) => backWizard(now)),
      cancel,
    }),
    closed: (): void => {
      cancelAnimationFrame(frame);
      devices.busy = null;
    },
  };

  function cancel(): void {
    sounds.play('ui-back');
    screens.close(screen);
  }

  function change(how: (now: PadWizard) => PadWizard): void {
    if (wizard) show(how(wizard));
  }

  function show(now: PadWizard): void {
    if (wizard && now.step !== wizard.step) sounds.play('ui-move');
    wizard = now;
    if (isWizardDone(now)) finish(now);
    else screen.show(now, gamepads.isStandard(now.id));
  }

  function look(): void {
    frame = requestAnimationFrame(look);
    const reports = gamepads.reports();
    const report = index === null ? pressedPad(reports) : reports.find((one) => one.index === index);
    if (!report) {
      if (index === null) return;
      index = null; // pulled out: whichever is pressed next
      wizard = null;
      rests.clear();
      screen.show(null, true);
    } else if (wizard === null) {
      index = report.index;
      show(startWizard(report.id, rests.get(report.index) ?? report.snapshot));
      if (rests.has(report.index)) change((now) => ({ ...now, waitFor: pressedInput(now.rest, report.snapshot) }));
    } else {
      const now = advanceWizard(wizard, report.snapshot);
      if (now.step !== wizard.step || now.taken !== wizard.taken) show(now);
      else wizard = now;
    }
  }

  /** The pad on which something is pressed that was not a moment ago. */
  function pressedPad(reports: readonly PadReport[]): PadReport | undefined {
    for (const one of reports) if (!rests.has(one.index)) rests.set(one.index, one.snapshot);
    return reports.find((one) => pressedInput(rests.get(one.index)!, one.snapshot) !== null);
  }

  function finish(done: PadWizard): void {
    const set = wizardResult(done);
    screens.close(screen);
    if (set === null) return;
    devices.save({ ...devices.saved, pads: { ...devices.saved.pads, [done.id]: set } });
    sounds.play('ui-confirm');
    notices.show(line('pad.ready'));
    tellTrouble(shared, settings.trouble);
  }

  devices.stranger = null; // asked once: who leaves now will not be asked again by himself
  devices.busy = 'gamepad';
  screens.open(screen);
  look();
}
