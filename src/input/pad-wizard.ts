import type { Action } from './actions';
import { type PadSnapshot, hatPosition, isHatAtRest, strengthOf } from './pad-input';
import type { BindingSet } from './rebind';

/** Twelve presses teach the game a pad the browser does not know. Once it knows right and left, they leave one out and go one back. */
export const WIZARD_STEPS: readonly Action[] = [
  'up', 'down', 'left', 'right', 'light', 'heavy', 'jump', 'defend', 'gun', 'partner', 'special', 'pause',
];
const LEFT = WIZARD_STEPS.indexOf('left');
const RIGHT = WIZARD_STEPS.indexOf('right');
const PRESSED = 0.6;
const LET_GO = 0.25;

export interface PadWizard {
  readonly id: string; // the pad's
  readonly rest: PadSnapshot; // what it reports with no finger on it
  readonly step: number;
  readonly chosen: readonly (string | null)[]; // one input per step done; null: left out
  readonly waitFor: string | null; // this input has to be let go first
  readonly taken: Action | null; // the last press is in use for this action already: ask again
}

export function startWizard(id: string, rest: PadSnapshot): PadWizard {
  return { id, rest, step: 0, chosen: [], waitFor: null, taken: null };
}

/** Feed it what the pad reports, frame by frame. */
export function advanceWizard(wizard: PadWizard, pad: PadSnapshot): PadWizard {
  return take({ ...wizard, rest: settled(wizard.rest, pad) }, pad);
}

function take(wizard: PadWizard, pad: PadSnapshot): PadWizard {
  if (isWizardDone(wizard)) return wizard;
  if (wizard.waitFor !== null) return strengthOf(wizard.waitFor, pad) > LET_GO ? wizard : { ...wizard, waitFor: null };
  const input = pressedInput(wizard.rest, pad);
  if (input === null) return wizard;
  const at = wizard.chosen.indexOf(input);
  if (wizard.step > RIGHT && at === RIGHT) return { ...skipWizard(wizard), waitFor: input };
  if (wizard.step > RIGHT && at === LEFT) return { ...backWizard(wizard), waitFor: input };
  if (at >= 0) return { ...wizard, waitFor: input, taken: WIZARD_STEPS[at] ?? null };
  return { ...wizard, step: wizard.step + 1, chosen: [...wizard.chosen, input], waitFor: input, taken: null };
}

/** Leaves the present action out: it stays without a button. */
export function skipWizard(wizard: PadWizard): PadWizard {
  if (isWizardDone(wizard)) return wizard;
  return { ...wizard, step: wizard.step + 1, chosen: [...wizard.chosen, null], taken: null };
}

export function backWizard(wizard: PadWizard): PadWizard {
  return { ...wizard, step: Math.max(0, wizard.step - 1), chosen: wizard.chosen.slice(0, -1), taken: null };
}

export const wizardAsks = (wizard: PadWizard): Action | null => WIZARD_STEPS[wizard.step] ?? null;
export const isWizardDone = (wizard: PadWizard): boolean => wizard.step >= WIZARD_STEPS.length;

/** The finished bindings, to be stored under the pad's id. Null while it is not finished, or when everything was left out. */
export function wizardResult(wizard: PadWizard): BindingSet | null {
  if (!isWizardDone(wizard) || wizard.chosen.every((input) => input === null)) return null;
  return Object.fromEntries(
    WIZARD_STEPS.map((action, step) => [action, wizard.chosen[step] === null ? [] : [wizard.chosen[step]]]),
  ) as unknown as BindingSet;
}

/** A button that was down when the wizard came (it is how the browser finds a pad) counts as resting once it is let go. */
const settled = (rest: PadSnapshot, pad: PadSnapshot): PadSnapshot =>
  ({ ...rest, buttons: rest.buttons.map((value, index) => Math.min(value, pad.buttons[index] ?? 0)) });

/** The input pushed farthest from where it rested, if any is pushed at all. */
export function pressedInput(rest: PadSnapshot, pad: PadSnapshot): string | null {
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
