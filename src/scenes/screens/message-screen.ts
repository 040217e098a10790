import { line } from '../../content/lines';
import { button, element, heading } from './element';
import type { Screen } from './screens';

interface Choice {
  readonly text: string;
  readonly act: () => void;
}

/** Says what went wrong, what can be done, and gives a report that can be copied. */
export function messageScreen(title: string, what: string, report: string, choices: readonly Choice[]): Screen {
  const text = element('textarea', { readonly: true, 'aria-label': line('report.copy'), hidden: true });
  text.value = report;
  const copy = button(line('report.copy'), () => void copyReport());
  async function copyReport(): Promise<void> {
    text.hidden = false;
    try {
      await navigator.clipboard.writeText(report);
      copy.textContent = line('report.copied');
    } catch {
      copy.textContent = line('report.not-copied');
      text.select();
    }
  }
  const root = element(
    'section',
    {
      class: 'panel message', role: 'alertdialog', 'aria-modal': 'true', 'aria-labelledby': 'message-title',
      'aria-describedby': 'message-what',
    },
    heading(title, 'message-title'),
    element('p', { id: 'message-what', class: 'why' }, what),
    text,
    element(
      'div', { class: 'foot' }, ...choices.map((choice, i) => button(choice.text, choice.act, i === 0 ? { class: 'primary' } : {})),
      copy,
    ),
  );
  return { root };
}

/** What a bug report says about the machine: nothing that names a person. */
export function machineReport(error: string): string {
  return line('report.machine', {
    game: line('title.name'), mode: import.meta.env.MODE, error, page: location.pathname + location.search, browser: navigator.userAgent,
    width: innerWidth, height: innerHeight, ratio: devicePixelRatio,
  });
}
