import { line } from '../../content/lines';
import { button, element, heading } from './element';
import type { Screen } from './screens';

interface Credit {
  readonly what: string;
  readonly author: string;
  readonly licence: string;
  readonly notice?: string;
}

const credits = Object.values(import.meta.glob<readonly Credit[]>('/assets/credits.json', { eager: true, import: 'default' })).flat();

const PACE = 36; // CSS px a second
const TURN = 90; // CSS px a press

/** Everybody's name and what he has made, rolling by itself until somebody takes hold of it. */
export function creditsScreen(still: boolean, back: () => void): Screen {
  const reel = element('div', { class: 'reel', tabindex: '0', role: 'region', 'aria-label': line('credits.title') },
    element('p', { class: 'fan' }, line('credits.fan')),
    element('dl', {}, ...credits.map(({ what, author, licence }) =>
      element('div', {}, element('dt', {}, what), element('dd', {}, line('credits.by', { author, licence }))))),
    element('p', {}, line('credits.code')),
    ...credits.flatMap(({ notice }) => (notice === undefined ? [] : [element('p', { class: 'licence' }, notice)])),
    element('p', { class: 'fan' }, line('credits.thanks')),
  );
  const root = element('section', { class: 'credits', role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'credits-title' },
    heading(line('credits.title'), 'credits-title'),
    reel,
    element('div', { class: 'foot' }, button(line('credits.back'), back, { autofocus: true })),
  );
  const stop = still ? (): void => {} : roll(reel);
  const turn = (by: 1 | -1): void => {
    stop();
    reel.scrollBy({ top: by * TURN, behavior: still ? 'auto' : 'smooth' });
  };
  return { root, cancel: back, turn, closed: stop };
}

/** Lets it roll. Answers how to stop it; a wheel, a finger or a mouse button on it does, too. */
function roll(reel: HTMLElement): () => void {
  let handle = 0;
  let last: number | null = null;
  let place = 0;
  const frame = (now: number): void => {
    place += last === null ? 0 : ((now - last) * PACE) / 1000;
    last = now;
    reel.scrollTop = place;
    handle = requestAnimationFrame(frame);
  };
  handle = requestAnimationFrame(frame);
  const stop = (): void => cancelAnimationFrame(handle);
  for (const touch of ['wheel', 'pointerdown', 'keydown']) reel.addEventListener(touch, stop, { once: true, passive: true });
  return stop;
}
