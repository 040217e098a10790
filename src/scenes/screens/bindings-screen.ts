import { line, type LineKey } from '../../content/lines';
import { ACTIONS, type Action } from '../../input/actions';
import { bindKey, DEFAULT_KEYS, isReserved, type KeySetName } from '../../input/key-bindings';
import { rebind } from '../../input/rebind';
import type { InputDevices } from '../input-devices';
import { PadChoice } from '../pad-choice';
import { button, element, heading } from './element';
import type { Screen } from './screens';

const KEY_SLOTS = [0, 1] as const;
const KEY_SETS: readonly KeySetName[] = ['solo', 'leftHalf', 'rightHalf'];

/** Which key and pad button does what, and how to change it. */
export function bindingsScreen(devices: InputDevices, teachPad: () => void, back: () => void): Screen {
  const news = element('p', { class: 'why', role: 'status' }, line('controls.how'));
  const table = element('table', { class: 'bindings' });
  const pad = new PadChoice(devices);

  const labelOf = (input: string | undefined): string => (input === undefined ? line('controls.none') : pad.labelOf(input));

  let keys: KeySetName = 'solo';
  const sets = element(
    'fieldset',
    { class: 'row choice' },
    element('legend', {}, line('controls.keyboard')),
    element('div', { class: 'chips' }, ...KEY_SETS.map((name) => {
      const input = element('input', { type: 'radio', name: 'key-set', id: `key-set-${name}` });
      input.checked = name === keys;
      input.addEventListener('change', () => {
        keys = name;
        show();
      });
      return element('label', { class: 'chip' }, input, element('span', {}, line(`controls.keys.${name}`)));
    })),
  );

  const show = (): void => {
    const heads: LineKey[] = ['controls.action', 'controls.first', 'controls.second', ...(pad.set ? (['controls.pad'] as const) : [])];
    table.replaceChildren(
      element('thead', {}, element('tr', {}, ...heads.map((key) => element('th', { scope: 'col' }, line(key))))),
      element('tbody', {}, ...ACTIONS.map(rowOf)),
    );
  };

  function rowOf(action: Action): HTMLElement {
    const slots = KEY_SLOTS.map((slot) => {
      const code = devices.saved.keys[keys][action][slot];
      return cell(action, slot === 0 ? 'controls.first' : 'controls.second', code === undefined ? null : devices.keyboard.labels.labelOf(code), () => {
        devices.keyboard.captureNext((taken) => takeKey(action, slot, taken));
      });
    });
    const { set } = pad;
    const pads = set ? [cell(action, 'controls.pad', labelOf(set[action][0]), () => pad.capture((taken) => takePad(action, taken)))] : [];
    return element('tr', {}, element('th', { scope: 'row' }, line(`button.${action}`)), ...slots, ...pads);
  }

  function cell(action: Action, which: LineKey, label: string | null, ask: () => void): HTMLElement {
    const binding = label ?? line('controls.none');
    const slot = button(binding, () => {
      slot.classList.add('waiting');
      slot.textContent = line('controls.press');
      devices.busy = 'all';
      ask();
    });
    slot.dataset.slot = `${action} ${which}`;
    slot.setAttribute('aria-label', line('controls.slot', { action: line(`button.${action}`), which: line(which), binding }));
    return element('td', {}, slot);
  }

  function takeKey(action: Action, slot: number, code: string | null): void {
    const before = devices.saved;
    if (code === null || isReserved(code)) return done(action, slot === 0 ? 'controls.first' : 'controls.second', null, '');
    const { bindings, swapped, refused } = bindKey(before.keys, keys, action, slot, code);
    devices.save({ ...before, keys: bindings });
    done(action, slot === 0 ? 'controls.first' : 'controls.second', swapped, devices.keyboard.labels.labelOf(code));
    if (refused === 'otherPlayer') news.textContent = line('controls.other-half', { binding: devices.keyboard.labels.labelOf(code) });
  }

  function takePad(action: Action, input: string | null): void {
    const { set } = pad;
    if (input === null || !set) return done(action, 'controls.pad', null, '');
    const rebound = rebind(set, action, 0, input);
    pad.save(rebound.set);
    done(action, 'controls.pad', rebound.swapped, labelOf(input));
  }

  function done(action: Action, which: LineKey, swapped: Action | null, binding: string): void {
    devices.busy = null;
    news.textContent = swapped === null ? line('controls.how') : line('controls.swapped', { binding, other: line(`button.${swapped}`) });
    show();
    table.querySelector<HTMLElement>(`[data-slot="${action} ${which}"]`)?.focus();
  }

  show();
  const root = element(
    'section',
    { class: 'panel controls', role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'controls-title' },
    heading(line('controls.title'), 'controls-title'),
    news,
    sets,
    table,
    element('p', { class: 'hint' }, line('controls.menus')),
    element(
      'div',
      { class: 'foot' },
      button(line('options.back'), back, { class: 'primary', autofocus: true }),
      button(line('controls.reset'), () => {
        devices.save({ keys: DEFAULT_KEYS, pads: {} });
        show();
      }),
      button(line('pad.teach'), teachPad),
    ),
  );
  return { root, cancel: back, closed: () => pad.stop() };
}
