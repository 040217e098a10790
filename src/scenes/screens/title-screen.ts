import { line } from '../../content/lines';
import { button, element } from './element';
import type { Screen } from './screens';

export interface TitleChoices {
  readonly play: () => void;
  readonly chapters: () => void;
  readonly options: () => void;
  readonly controls: () => void;
  readonly credits: () => void;
  /** Left out when there is no last run. */
  readonly saveRun?: () => void;
}

const root = (...children: (Node | string)[]): HTMLElement =>
  element(
    'section', { class: 'title', 'aria-labelledby': 'title-name' }, element('h1', { id: 'title-name' }, line('title.name')),
    ...children,
  );

/** The first gesture: browsers let no page make a sound before it. */
export function pressScreen(start: () => void): Screen {
  const press = button(line('title.press'), start, { class: 'press', autofocus: true });
  const key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || /^(F\d+|Tab|Shift|Control|Alt|Meta)$/.test(event.key)) return;
    event.preventDefault();
    start();
  };
  window.addEventListener('keydown', key);
  // The click, not the finger's lifting: the menu must not be there yet when this same tap looks for something to press.
  window.addEventListener('click', start);
  return {
    root: root(press),
    press: start,
    closed: () => {
      window.removeEventListener('keydown', key);
      window.removeEventListener('click', start);
    },
  };
}

/** The menu in the corner of the poster. */
export function titleScreen(choices: TitleChoices): Screen {
  const menu = element(
    'nav',
    { class: 'title-menu', 'aria-label': line('title.menu') },
    button(line('title.play'), choices.play, { autofocus: true }),
    button(line('title.chapters'), choices.chapters),
    button(line('title.options'), choices.options),
    button(line('title.controls'), choices.controls),
    button(line('title.credits'), choices.credits),
  );
  if (choices.saveRun) menu.append(button(line('title.last-run'), choices.saveRun));
  return { root: root(menu) };
}
