import { line } from '../../content/lines';
import { type PadWizard, WIZARD_STEPS, wizardAsks } from '../../input/pad-wizard';
import { padLabel } from '../../input/prompts';
import { button, element, heading } from './element';
import type { Screen } from './screens';

export interface PadScreenChoices {
  readonly skip: () => void;
  readonly back: () => void;
  readonly cancel: () => void;
}

/** "Press the button for …", twelve times over. Without a wizard it waits for any pad at all. */
export function padScreen(choices: PadScreenChoices): Screen & { show(wizard: PadWizard | null, standard: boolean): void } {
  const name = element('p', { class: 'why' });
  const ask = element('p', { class: 'ask', role: 'status' });
  const news = element('p', { class: 'hint', role: 'status' });
  const chips = WIZARD_STEPS.map((action) => element('li', {}, element('span', {}, line(`button.${action}`)), element('b', {})));
  const skip = button(line('pad.skip'), choices.skip);
  const back = button(line('pad.back'), choices.back);
  const cancel = button(line('pad.cancel'), choices.cancel, { autofocus: true });

  function show(wizard: PadWizard | null, standard: boolean): void {
    const action = wizard && wizardAsks(wizard);
    name.textContent = wizard ? wizard.id.replace(/\s*\(.*$/, '') : '';
    ask.textContent = action ? line('pad.ask', { action: line(`button.${action}`) }) : line('pad.any');
    news.textContent = wizard === null ? '' : adviceFor(wizard);
    for (const [step, chip] of chips.entries()) {
      const input = wizard?.chosen[step];
      chip.className = step === wizard?.step ? 'now' : input ? 'done' : '';
      chip.lastElementChild!.textContent = input ? padLabel(input, wizard!.id, standard) : input === null ? line('controls.none') : '';
    }
    const waiting = wizard === null;
    const moved = skip.hidden !== waiting;
    skip.hidden = waiting;
    back.hidden = waiting || wizard.step === 0;
    if (moved) (waiting ? cancel : skip).focus();
  }

  show(null, true);
  const root = element(
    'section',
    { class: 'panel pad', role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'pad-title' },
    heading(line('pad.title'), 'pad-title'),
    name,
    ask,
    news,
    element('ol', { class: 'pad-steps' }, ...chips),
    element('div', { class: 'foot' }, skip, back, cancel),
  );
  return { root, cancel: choices.cancel, show };
}

function adviceFor({ taken, step }: PadWizard): string {
  if (taken) return line('pad.taken', { action: line(`button.${taken}`) });
  return line(step > 3 ? 'pad.with-pad' : 'pad.how');
}
