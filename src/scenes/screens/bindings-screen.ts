import { line, type LineKey } from '../../content/lines';
import { ACTIONS, type Action } from '../../input/actions';
import { bindKey, DEFAULT_KEYS, isReserved, type KeySetName } from '../../input/key-bindings';
import { rebind } from '../../input/rebind';
import type { InputDevices } from '../input-devices';
import { PadChoice } from '../pad-choice';
import { button, element, heading } from './element';
import type { Screen } from './screens';

/** What a key set holds for each action: two keys. */
const KEY_SLOTS = ['controls.first', 'controls.second'] as const;
const KEY_SETS = ['solo', 'leftHalf', 'rightHalf'] as const satisfies readonly KeySetName[];

/** Which key and pad button does what, and how to change it. */
export function bindingsScreen(devices: InputDevices, teachPad: () => void, back: () => void): Screen {
  const table = new BindingsTable(devices);
  const root = element(
    'section',
    { class: 'panel controls', role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'controls-title' },
    heading(line('controls.title'), 'controls-title'),
    table.news,
    keySetChoice((keys) => table.choose(keys)),
    table.root,
    element('p', { class: 'hint' }, line('controls.menus')),
    element(
      'div',
      { class: 'foot' },
      button(line('options.back'), back, { class: 'primary', autofocus: true }),
      button(line('controls.reset'), () => table.reset()),
      button(line('pad.teach'), teachPad),
    ),
  );
  return { root, cancel: back, closed: () => table.close() };
}

function keySetChoice(chosen: (keys: KeySetName) => void): HTMLElement {
  const chips = KEY_SETS.map((name, i) => {
    const input = element('input', { type: 'radio', name: 'key-set', id: `key-set-${name}` });
    input.checked = i === 0;
    input.addEventListener('change', () => chosen(name));
    return element('label', { class: 'chip' }, input, element('span', {}, line(`controls.keys.${name}`)));
  });
  return element(
    'fieldset', { class: 'row choice' }, element('legend', {}, line('controls.keyboard')), element('div', { class: 'chips' }, ...chips),
  );
}

/** One row for each action: a slot waits for a key or button when it is chosen, and keeps it. */
class BindingsTable {
  readonly news = element('p', { class: 'why', role: 'status' }, line('controls.how'));
  readonly root = element('table', { class: 'bindings' });
  private readonly pad: PadChoice;
  private keys: KeySetName = KEY_SETS[0];

  constructor(private readonly devices: InputDevices) {
    this.pad = new PadChoice(devices);
    this.fill();
  }

  choose(keys: KeySetName): void {
    this.keys = keys;
    this.fill();
  }

  reset(): void {
    this.devices.save({ keys: DEFAULT_KEYS, pads: {} });
    this.fill();
  }

  close(): void {
    this.pad.stop();
  }

  private fill(): void {
    const heads: LineKey[] = ['controls.action', ...KEY_SLOTS, ...(this.pad.set ? (['controls.pad'] as const) : [])];
    this.root.replaceChildren(
      element('thead', {}, element('tr', {}, ...heads.map((key) => element('th', { scope: 'col' }, line(key))))),
      element('tbody', {}, ...ACTIONS.map((action) => this.rowOf(action))),
    );
  }

  private rowOf(action: Action): HTMLElement {
    const { devices, pad } = this;
    const { keyboard } = devices;
    const slots = KEY_SLOTS.map((which, slot) => {
      const code = devices.saved.keys[this.keys][action][slot];
      return this.cell(action, which, code === undefined ? null : keyboard.labels.labelOf(code), () => {
        keyboard.captureNext((taken) => this.takeKey(action, slot, which, taken));
      });
    });
    const { set } = pad;
    const pads = set
      ? [this.cell(action, 'controls.pad', this.padLabelOf(set[action][0]), () => pad.capture((taken) => this.takePad(action, taken)))]
      : [];
    return element('tr', {}, element('th', { scope: 'row' }, line(`button.${action}`)), ...slots, ...pads);
  }

  private cell(action: Action, which: LineKey, label: string | null, ask: () => void): HTMLElement {
    const binding = label ?? line('controls.none');
    const slot = button(binding, () => {
      slot.classList.add('waiting');
      slot.textContent = line('controls.press');
      this.devices.busy = 'all';
      ask();
    });
    slot.dataset.slot = `${action} ${which}`;
    slot.setAttribute('aria-label', line('controls.slot', { action: line(`button.${action}`), which: line(which), binding }));
    return element('td', {}, slot);
  }

  private takeKey(action: Action, slot: number, which: LineKey, code: string | null): void {
    const { devices } = this;
    const before = devices.saved;
    if (code === null || isReserved(code)) return this.taken(action, which, null, '');
    const { bindings, swapped, refused } = bindKey(before.keys, this.keys, action, slot, code);
    devices.save({ ...before, keys: bindings });
    const binding = devices.keyboard.labels.labelOf(code);
    this.taken(action, which, swapped, binding);
    if (refused === 'otherPlayer') this.news.textContent = line('controls.other-half', { binding });
  }

  private takePad(action: Action, input: string | null): void {
    const { set } = this.pad;
    if (input === null || !set) return this.taken(action, 'controls.pad', null, '');
    const rebound = rebind(set, action, 0, input);
    this.pad.save(rebound.set);
    this.taken(action, 'controls.pad', rebound.swapped, this.padLabelOf(input));
  }

  private taken(action: Action, which: LineKey, swapped: Action | null, binding: string): void {
    this.devices.busy = null;
    this.news.textContent =
      swapped === null ? line('controls.how') : line('controls.swapped', { binding, other: line(`button.${swapped}`) });
    this.fill();
    this.root.querySelector<HTMLElement>(`[data-slot="${action} ${which}"]`)?.focus();
  }

  private padLabelOf(input: string | undefined): string {
    return input === undefined ? line('controls.none') : this.pad.labelOf(input);
  }
}
