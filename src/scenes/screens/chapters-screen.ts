import { line } from '../../content/lines';
import type { LevelDef } from '../../sim/level-def';
import type { ChapterCard } from '../chapters';
import { button, element, heading, poster } from './element';
import type { Screen } from './screens';

/** Every level as a ticket: what it is called, what awaits there, and how well it has gone. */
export function chaptersScreen(cards: readonly ChapterCard[], choose: (level: LevelDef) => void, back: () => void): Screen {
  const root = element(
    'section',
    { class: 'panel chapters', role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'chapters-title' },
    heading(line('chapters.title'), 'chapters-title'),
    element('ol', { class: 'tickets' }, ...cards.map((card) => element('li', {}, ticket(card, () => choose(card.level))))),
    element('div', { class: 'foot' }, button(line('chapters.back'), back)),
  );
  return { root, cancel: back };
}

const ticket = ({ level, number, name, about, best, isBeaten }: ChapterCard, act: () => void): HTMLButtonElement =>
  element(
    'button',
    { type: 'button', class: 'ticket', onclick: act, 'data-level': level.id },
    element('img', { src: `chapters/${level.id}.webp`, alt: '', class: 'scene' }),
    element('span', { class: 'number' }, line('chapters.number', { number })),
    element('span', { class: 'name' }, ...poster(name)),
    element('span', { class: 'about' }, about),
    element('span', { class: isBeaten ? 'best beaten' : 'best' }, best),
  );
