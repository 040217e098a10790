import { line } from '../../content/lines';
import { element } from './element';

/** How far loading has come. */
export class LoadingSign {
  private readonly bar = element('progress', { max: 100, value: 0 });
  private readonly words = element('span');
  private readonly sign = element('label', { class: 'loading' }, this.words, this.bar);

  constructor(private readonly host: HTMLElement) {}

  show(share: number): void {
    const percent = Math.round(share * 100);
    this.bar.value = percent;
    this.words.textContent = line('boot.loading', { percent });
    if (!this.sign.isConnected) this.host.append(this.sign);
  }

  hide(): void {
    this.sign.remove();
  }
}
