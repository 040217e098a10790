import { line } from '../../content/lines';
import { button, element, heading } from './element';
import type { Screen } from './screens';

export interface PauseChoices {
  readonly resume: () => void;
  readonly retry: () => void;
  readonly options: () => void;
  readonly controls: () => void;
  /** Left out while one plays alone. */
  readonly dropOut?: () => void;
  readonly quit: () => void;
}

/** The menu over a stage that waits. */
export function pauseScreen(why: string, choices: PauseChoices): Screen & { explain(text: string): void } {
  const reason = element('p', { class: 'why', role: 'status' }, why);
  const root = element(
    'section',
    { class: 'panel pause', role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'pause-title' },
    heading(line('pause.title'), 'pause-title'),
    reason,
    element(
      'div',
      { class: 'menu' },
      button(line('pause.resume'), choices.resume, { autofocus: true }),
      button(line('pause.retry'), choices.retry),
      button(line('pause.options'), choices.options),
      button(line('pause.controls'), choices.controls),
      ...(choices.dropOut ? [button(line('pause.drop-out'), choices.dropOut)] : []),
      button(line('pause.quit'), choices.quit),
    ),
  );
  return {
    root,
    cancel: choices.resume,
    explain: (text) => {
      reason.textContent = text;
    },
  };
}
