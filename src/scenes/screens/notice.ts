import { line } from '../../content/lines';
import { button, element } from './element';

/** Short messages at the foot of the page that wait until they are closed; they never take the focus. */
export class Notices {
  constructor(private readonly host: HTMLElement) {}

  show(text: string): void {
    if ([...this.host.querySelectorAll('p')].some((shown) => shown.textContent === text)) return;
    const note = element('div', { class: 'notice' }, element('p', {}, text));
    note.append(button(line('notice.close'), () => note.remove()));
    this.host.append(note);
  }
}
