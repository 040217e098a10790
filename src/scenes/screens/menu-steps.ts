import type { MenuStep } from '../../input/menu-repeat';

const FOCUSABLE = 'button:not([disabled]), input:not([disabled]), a[href], textarea:not([hidden])';

/** Takes one step in a menu: moves the focus, moves a slider or a choice, or presses what has the focus. */
export function stepIn(root: HTMLElement, step: MenuStep): void {
  const at = document.activeElement;
  const focused = at instanceof HTMLElement && root.contains(at) ? at : null;
  if (step === 'confirm') {
    if (focused === null) moveFocus(root, focused, 1);
    else focused.click();
    return;
  }
  const sideways = step === 'left' || step === 'right';
  const by = step === 'right' || step === 'down' ? 1 : -1;
  if (sideways && focused instanceof HTMLInputElement && adjust(focused, by)) return;
  moveFocus(root, focused, by);
}

function moveFocus(root: HTMLElement, from: HTMLElement | null, by: 1 | -1): void {
  const stops = stopsOf(root);
  const index = from === null ? -1 : stops.indexOf(from);
  const next = index < 0 ? stops[0] : stops[(index + by + stops.length) % stops.length];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

/** One stop for each control; a group of radio buttons is one control. */
const stopsOf = (root: HTMLElement): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (node) => node.getClientRects().length > 0 && !(node instanceof HTMLInputElement && node.type === 'radio' && !node.checked),
  );

/** Moves a slider, a group of choices or a switch; false when there is nothing to move. */
function adjust(input: HTMLInputElement, by: 1 | -1): boolean {
  if (input.type === 'range') {
    const before = input.value;
    if (by > 0) input.stepUp();
    else input.stepDown();
    if (input.value !== before) input.dispatchEvent(new Event('input', { bubbles: true }));
    return true;
  }
  if (input.type === 'checkbox') {
    if (input.checked !== by > 0) input.click();
    return true;
  }
  if (input.type !== 'radio') return false;
  const group = [...document.querySelectorAll<HTMLInputElement>(`input[type="radio"][name="${CSS.escape(input.name)}"]`)];
  const next = group[group.indexOf(input) + by];
  next?.focus();
  next?.click();
  return true;
}
