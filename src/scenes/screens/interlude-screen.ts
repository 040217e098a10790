import { line } from '../../content/lines';
import type { Carry } from '../../sim/carry';
import { button, element, heading } from './element';
import type { Screen } from './screens';

type Office = Carry['office'];

export interface InterludeChoices {
  readonly office: (office: Office) => void;
  readonly bird: (fed: boolean) => void;
  readonly go: () => void;
  readonly menu: () => void;
}

const OFFERS = ['tape', 'vodka', 'none'] as const satisfies readonly Office[];

/** Donnelly's desk on the left, a cage in Moscow on the right; below, the words for both. Going on keeps what was chosen last. */
export function interludeScreen(level: string, now: Readonly<Pick<Carry, 'office' | 'fedBird'>>, choices: InterludeChoices): Screen {
  const said = element('p', { class: 'said', role: 'status' });
  const sung = element('p', { class: 'sung', role: 'status' });
  const root = element('section', { class: 'interlude', role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'interlude-title' });
  const showOffice = (office: Office): void => {
    root.dataset.office = office;
    said.textContent = line(`interlude.${office}-how`);
  };
  const showBird = (fed: boolean): void => {
    root.dataset.bird = fed ? 'fed' : 'hungry';
    sung.textContent = line(`interlude.bird-${fed ? 'fed' : 'hungry'}`);
  };
  const offers = OFFERS.map((office) => {
    const input = element('input', { type: 'radio', name: 'office', id: `office-${office}` });
    input.checked = office === now.office;
    input.addEventListener('change', () => {
      showOffice(office);
      choices.office(office);
    });
    return element('label', { class: 'chip' }, input, element('span', {}, line(`interlude.${office}`)));
  });
  const bird = element('input', { type: 'checkbox', role: 'switch', id: 'feed-bird' });
  bird.checked = now.fedBird;
  bird.addEventListener('change', () => {
    showBird(bird.checked);
    choices.bird(bird.checked);
  });
  bird.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') bird.click(); // the browser leaves that to buttons
  });
  showOffice(now.office);
  showBird(now.fedBird);
  root.append(
    element(
      'div', { class: 'art', 'aria-hidden': 'true' }, picture('office'), thing('office-tape', 'tape'), thing('office-vodka', 'vodka'),
      thing('feed-bird', 'parakeet-hungry', 'parakeet-singing'),
    ),
    heading(line('interlude.title'), 'interlude-title'),
    element('p', { class: 'before' }, line('interlude.before', { level })),
    element(
      'fieldset', { class: 'offer' }, element('legend', { class: 'unseen' }, line('interlude.offer')),
      element('div', { class: 'chips' }, ...offers), said,
    ),
    element('div', { class: 'feed' }, element('label', { class: 'chip' }, bird, element('span', {}, line('interlude.bird'))), sung),
    element(
      'div',
      { class: 'foot' },
      button(line('interlude.go'), choices.go, { class: 'primary', autofocus: true }),
      button(line('interlude.menu'), choices.menu),
    ),
  );
  return { root, cancel: choices.go };
}

const picture = (name: string): HTMLImageElement =>
  element('img', { src: `interlude/${name}.webp`, alt: '', class: name, draggable: 'false' });

/** A thing in the picture does what its words below do. */
const thing = (input: string, ...names: readonly string[]): HTMLLabelElement =>
  element('label', { for: input, class: `thing ${input}` }, ...names.map(picture));
