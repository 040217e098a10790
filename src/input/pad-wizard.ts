import type { Action } from './actions';
import { type PadSnapshot, hatPosition, isHatAtRest, strengthOf } from './pad-input';
import type { BindingSet } from './rebind';

/** Twelve presses teach the game a pad the browser does not know. */
export const WIZARD_STEPS: readonly Action[] = [
  'up', 'down', 'left', 'right', 'light', 'heavy', 'jump', 'defend', 'gun', 'partner', 'special', 'pause',
];
const PRESSED = 0.6;
const LET_GO = 0.25;

export interface PadWizard {
  readonly id: string; // the pad's
  readonly rest: PadSnapshot; // what it reports with no finger on it
  readonly step: number;
  readonly chosen: readonly string[]; // one input per step done
  readonly waitFor: string | null; // this input has to be let go first
  readonly taken: Action | null; // the last press is in use for this action already: ask again
}

export function startWizard(id: string, rest: PadSnapshot): PadWizard {
  return { id, rest, step: 0, chosen: [], waitFor: null, taken: null };
}

/** Feed it what the pad reports, frame by frame. */
export function advanceWizard(wizard: PadWizard, pad: PadSnapshot): PadWizard {
  if (isWizardDone(wizard)) return wizard;
  if (wizard.waitFor !== null) return strengthOf(wizard.waitFor, pad) > LET_GO ? wizard : { ...wizard, waitFor: null };
  const input = pressedInput(wizard.rest, pad);
  if (input === null) return wizard;
  const at = wizard.chosen.indexOf(input);
  if (at >= 0) return { ...wizard, waitFor: input, taken: WIZARD_STEPS[at] ?? null };
  return { ...wizard, step: wizard.step + 1, chosen: [...wizard.chosen, input], waitFor: input, taken: null };
}

export function backWizard(wizard: PadWizard): PadWizard {
  return { ...wizard, step: Math.max(0, wizard.step - 1), chosen: wizard.chosen.slice(0, -1), taken: null };
}

export const wizardAsks = (wizard: PadWizard): Action | null => WIZARD_STEPS[wizard.step] ?? null;
export const isWizardDone = (wizard: PadWizard): boolean => wizard.step >= WIZARD_STEPS.length;

/** The finished bindings, to be stored under the pad's id. */
export function wizardResult(wizard: PadWizard): BindingSet | null {
  if (!isWizardDone(wizard)) return null;
  return Object.fromEntries(WIZARD_STEPS.map((action, step) => [action, [wizard.chosen[step]]])) as unknown as BindingSet;
}

/** The input pushed farthest from where it rested. */
function pressedInput(rest: PadSnapshot, pad: PadSnapshot): string | null {
  let best: string | null = null;
  let most = PRESSED;
  const consider = (input: string, pushed: number) => {
    if (pushed <= most) return;
    best = input;
    most = pushed;
  };
  pad.buttons.forEach((value, index) => {
    consider(`b${index}`, value - (rest.buttons[index] ?? 0));
  });
  pad.axes.forEach((value, index) => {
    const from = rest.axes[index] ?? 0;
    if (isHatAtRest(from)) {
      if (!isHatAtRest(value)) consider(`h${index}:${hatPosition(value)}`, 1);
      return;
    }
    const sign = value > from ? '+' : '-';
    const ends = Math.abs(from) > 0.8 ? `@${Math.sign(from)}` : '';
    consider(`a${index}${sign}${ends}`, Math.abs(value - from) / (ends ? 2 : 1));
  });
  return best;
}
