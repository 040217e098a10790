type Value = string | number | boolean | ((event: Event) => void);

/** One DOM element: attributes by name, `on…` names as listeners, text as text (never as HTML). */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, Value>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') node.addEventListener(name.slice(2), value);
    else if (typeof value === 'boolean') node.toggleAttribute(name, value);
    else node.setAttribute(name, String(value));
  }
  node.append(...children);
  return node;
}

/** A menu button: its text, and what it does. */
export const button = (text: string, act: () => void, attributes: Readonly<Record<string, Value>> = {}): HTMLButtonElement =>
  element('button', { type: 'button', onclick: act, ...attributes }, element('span', {}, text));

/** The element the page's HTML promises. */
export function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`index.html has no element with id "${id}"`);
  return found;
}

/** Words in poster letters: Я and И for the eye alone, plain English for every other reader. */
export const poster = (text: string): Node[] => [
  element('span', { class: 'unseen' }, text),
  element('span', { class: 'poster', 'aria-hidden': 'true' }, text.toUpperCase().replaceAll('R', 'Я').replaceAll('N', 'И')),
];

export const heading = (text: string, id: string): HTMLHeadingElement => element('h1', { id }, ...poster(text));
