import { line } from '../../content/lines';
import { button, element } from './element';

const READING_MS = 4000;
const LETTER_MS = 90;

/** Short messages at the foot of the page: long enough to be read, or closed at once; they never take the focus. */
export class Notices {
  constructor(private readonly host: HTMLElement) {}

  show(text: string): void {
    if ([...this.host.querySelectorAll('p')].some((shown) => shown.textContent === text)) return;
    const note = element('div', { class: 'notice' }, element('p', {}, text));
    note.append(button(line('notice.close'), () => note.remove()));
    this.host.append(note);
    setTimeout(() => note.remove(), READING_MS + LETTER_MS * text.length);
  }
}
