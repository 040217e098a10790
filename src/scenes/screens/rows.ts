import type { Settings, SettingsStore } from '../../run/settings';
import { line, type LineKey } from '../../content/lines';
import { element } from './element';

type KeysOf<T> = { [K in keyof Settings]: Settings[K] extends T ? K : never }[keyof Settings];

/** Rows of the options: each shows one setting, changes it at once, and is one stop for Tab. */
export class Rows {
  constructor(private readonly store: SettingsStore) {}

  slider(label: LineKey, key: KeysOf<number>, from = 0, to = 100, hint?: LineKey, changed?: (value: number) => void): HTMLElement {
    const shown = element('output', { class: 'value' });
    const input = element('input', { type: 'range', id: `set-${key}`, min: from, max: to, step: 5 });
    const show = (): void => {
      shown.textContent = line('options.percent', { value: Math.round(Number(input.value)) });
      input.setAttribute('aria-valuetext', shown.textContent);
    };
    input.value = String(this.store.now[key]);
    input.addEventListener('input', () => {
      this.store.change({ [key]: Math.round(Number(input.value)) });
      show();
      changed?.(Number(input.value));
    });
    show();
    return row(key, label, hint, input, shown);
  }

  toggle(label: LineKey, key: KeysOf<boolean>, hint?: LineKey): HTMLElement {
    const input = element('input', { type: 'checkbox', role: 'switch', id: `set-${key}`, class: 'switch' });
    const shown = element('span', { class: 'value', 'aria-hidden': 'true' });
    const show = (): void => {
      shown.textContent = line(input.checked ? 'options.on' : 'options.off');
    };
    input.checked = this.store.now[key];
    input.addEventListener('change', () => {
      this.store.change({ [key]: input.checked });
      show();
    });
    show();
    return row(key, label, hint, input, shown);
  }

  choice<K extends KeysOf<string | number>>(
    label: LineKey, key: K, choices: readonly (readonly [Settings[K], string])[], hint?: LineKey,
  ): HTMLElement {
    const chips = choices.map(([value, text]) => {
      const input = element('input', { type: 'radio', name: `set-${key}`, id: `set-${key}-${value}` });
      input.checked = this.store.now[key] === value;
      input.addEventListener('change', () => this.store.change({ [key]: value }));
      return element('label', { class: 'chip' }, input, element('span', {}, text));
    });
    const name = element('legend', {}, line(label));
    const group = element('fieldset', { class: 'row choice' }, name, element('div', { class: 'chips' }, ...chips));
    if (hint) group.append(element('p', { class: 'hint' }, line(hint)));
    return group;
  }
}

function row(key: string, label: LineKey, hint: LineKey | undefined, ...parts: Node[]): HTMLElement {
  const node = element('div', { class: 'row' }, element('label', { for: `set-${key}` }, line(label)), ...parts);
  if (hint) node.append(element('p', { class: 'hint' }, line(hint)));
  return node;
}
