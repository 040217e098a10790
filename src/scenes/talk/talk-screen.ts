import { isLineKey, line } from '../../content/lines';
import { element } from '../screens/element';
import type { Wish } from './talk-hands';
import type { CardPage, Face, LinePage, TalkPage, Typed } from './talk-page';
import type { TalkPictures } from './talk-pictures';

/** What one presses, and what it does: `[key, words]`. */
export type Prompts = readonly (readonly [key: string, words: string])[];

export interface TalkCalls {
  readonly wish: (wish: Wish) => void;
  readonly pause: () => void;
}

/** Words that are typed: all of them have their place from the first letter on, so that nothing moves. */
class TypedWords {
  private readonly typed = element('span');
  private readonly ahead = element('span', { class: 'ahead' });
  private readonly read = element('span', { class: 'unseen' });
  readonly nodes = [element('span', { 'aria-hidden': 'true' }, this.typed, this.ahead), this.read];
  private now = '';

  constructor(private readonly dressed: (text: string) => string = (text) => text) {}

  show({ text, shown }: Typed): void {
    const now = `${shown} ${text}`;
    if (now === this.now) return;
    this.now = now;
    const letters = this.dressed(text);
    this.typed.textContent = letters.slice(0, shown);
    this.ahead.textContent = letters.slice(shown);
    if (this.read.textContent !== text) this.read.textContent = text;
  }
}

const inPoster = (text: string): string => text.toUpperCase().replaceAll('R', 'Я').replaceAll('N', 'И');

/** A conversation over the whole window. It knows pages, and hands on what is clicked; nothing else. */
export class TalkScreen {
  private readonly name = element('b', { class: 'talk-name' });
  private readonly words = new TypedWords();
  private readonly card = { place: new TypedWords(inPoster), date: new TypedWords(), mission: new TypedWords() };
  private readonly answers = element('div', { class: 'talk-answers', role: 'group', 'aria-label': line('talking.answers') });
  private readonly at = element('p', { class: 'talk-at', 'aria-hidden': 'true', hidden: true });
  private readonly prompt = element('p', { class: 'talk-prompt', 'aria-hidden': 'true' });
  private readonly skip = button('talk-skip');
  private readonly behind = element('img', { class: 'talk-scene', alt: '', draggable: 'false', hidden: true });
  private readonly faces = { left: face('left'), right: face('right') };
  private readonly painted = { left: '', right: '' };
  private readonly root: HTMLElement;
  private key = '';
  private step = 0;
  private scene: string | null = null;
  private told = '';

  constructor(host: HTMLElement, private readonly pictures: TalkPictures, private readonly calls: TalkCalls, still: boolean) {
    const { place, date, mission } = this.card;
    this.root = element('section', { class: 'talk', 'aria-label': line('talking.label') },
      element('div', { class: 'talk-back', 'aria-hidden': 'true' }, this.behind),
      element(
        'div', { class: 'talk-bar top' },
        button('talk-pause', element('span', { class: 'unseen' }, line('button.pause'))),
      ),
      this.at,
      element('div', { class: 'talk-stage', 'aria-hidden': 'true' }, this.faces.left, this.faces.right),
      element('div', { class: 'talk-plate' }, this.name, element('p', { class: 'talk-words' }, ...this.words.nodes)),
      this.answers,
      element(
        'div', { class: 'talk-card' }, element('h2', {}, ...place.nodes), element('p', { class: 'date' }, ...date.nodes),
        element('p', {}, ...mission.nodes),
      ),
      element('div', { class: 'talk-bar bottom' }, this.prompt, this.skip),
    );
    this.root.dataset.motion = still ? 'still' : 'full';
    this.root.addEventListener('mousedown', (event) => event.preventDefault()); // no button keeps the focus, and with it Enter and Space
    onPress(this.root, (target) => this.act(target));
    host.prepend(this.root); // under whatever menu may open
  }

  close(): void {
    this.root.remove();
  }

  /** `step` is the talk's own: an answer is to what was asked when it was tapped. */
  show(page: TalkPage, step: number): void {
    const { root } = this;
    if (page.key !== this.key) {
      this.key = page.key;
      this.step = step;
      root.dataset.kind = page.kind;
      this.setAnswers(page.kind === 'line' ? page.answers : []);
    }
    this.setScene(page.scene);
    this.setPlace(page.kind === 'card' ? null : page.scene);
    if (page.kind === 'card') this.showCard(page);
    else this.showLine(page);
    for (const side of ['left', 'right'] as const) this.setFace(side, page[side]);
  }

  showPrompts(prompts: Prompts, skip: readonly [key: string, words: string], onGlass: boolean): void {
    const told = JSON.stringify([prompts, skip, onGlass]);
    if (told === this.told) return;
    this.told = told;
    this.root.dataset.hands = onGlass ? 'glass' : 'keys';
    this.prompt.replaceChildren(...prompts.flatMap(keyed));
    this.skip.replaceChildren(...keyed(skip));
  }

  private showCard({ place, date, mission }: CardPage): void {
    this.card.place.show(place);
    this.card.date.show(date);
    this.card.mission.show(mission);
    this.root.toggleAttribute('data-typing', mission.shown < mission.text.length);
  }

  private showLine({ name, side, words, asked, pick }: LinePage): void {
    const { root } = this;
    if (this.name.textContent !== name) this.name.textContent = name;
    root.dataset.side = side;
    this.words.show(words);
    root.toggleAttribute('data-typing', words.shown < words.text.length);
    root.toggleAttribute('data-asked', asked);
    for (const [at, answer] of [...this.answers.children].entries()) {
      answer.setAttribute('aria-pressed', String(asked && at === pick));
      answer.toggleAttribute('disabled', !asked);
    }
  }

  private setAnswers(answers: readonly string[]): void {
    this.root.toggleAttribute('data-question', answers.length > 0);
    this.answers.replaceChildren(...answers.map((text) => button('talk-answer', element('span', {}, text))));
  }

  private act(target: Element): void {
    const { calls, step, root } = this;
    const on = target.closest('button');
    if (on === null) {
      if (!root.hasAttribute('data-asked')) calls.wish('hurry');
    } else if (on === this.skip) calls.wish('skip');
    else if (on.classList.contains('talk-pause')) calls.pause();
    else calls.wish({ answer: [...this.answers.children].indexOf(on), step });
  }

  private setScene(scene: string | null): void {
    if (scene === this.scene) return;
    const picture = scene === null ? null : this.pictures.scene(scene);
    if (scene !== null && picture === null) return; // on its way: what stood behind them stays
    this.scene = scene;
    this.behind.hidden = picture === null;
    if (picture) this.behind.src = picture.src;
    this.behind.getAnimations().forEach((push) => { push.currentTime = 0; });
  }

  private setPlace(scene: string | null): void {
    const key = `talk.at.${scene}`;
    const words = isLineKey(key) ? line(key) : '';
    if (this.at.textContent !== words) this.at.textContent = words;
    this.at.hidden = words === '';
  }

  private setFace(side: 'left' | 'right', shown: Face | null): void {
    const canvas = this.faces[side];
    if (!shown) {
      canvas.hidden = true;
      this.painted[side] = '';
      return;
    }
    canvas.dataset.part = shown.mood === 'falls' ? 'falls' : shown.speaks ? 'speaks' : 'listens';
    const { face, mood, open, blinks } = shown;
    const wanted = `${face} ${mood} ${open} ${blinks}`;
    if (wanted === this.painted[side]) return;
    canvas.hidden = !this.pictures.paint(canvas, shown);
    if (!canvas.hidden) this.painted[side] = wanted;
  }
}

const face = (side: string): HTMLCanvasElement => element('canvas', { class: `talk-face ${side}`, hidden: true });

/** It never takes the focus: keys are the fight's. */
const button = (name: string, ...children: readonly Node[]): HTMLButtonElement =>
  element('button', { type: 'button', class: name, tabindex: -1 }, ...children);

const CLICKS_AFTER = 700; // ms, at most, from a tap to the click that the browser makes of it

/** Clicks, and taps of any finger: browsers make clicks of one finger only, and another may rest on the glass. */
function onPress(root: HTMLElement, act: (target: Element) => void): void {
  const down = new Map<number, EventTarget | null>();
  let tapped = Number.NEGATIVE_INFINITY;
  root.addEventListener('pointerdown', ({ pointerId, pointerType, target }) => {
    if (pointerType !== 'mouse') down.set(pointerId, target);
  });
  root.addEventListener('pointercancel', ({ pointerId }) => down.delete(pointerId));
  root.addEventListener('pointerup', ({ pointerId, target, timeStamp }) => {
    if (!down.has(pointerId)) return;
    const here = down.get(pointerId) === target;
    down.delete(pointerId);
    if (!here) return;
    tapped = timeStamp;
    act(target as Element);
  });
  root.addEventListener('click', ({ target, timeStamp }) => {
    if (timeStamp - tapped > CLICKS_AFTER) act(target as Element);
  });
}

const keyed = ([key, words]: readonly [string, string]): Node[] => [
  ...(key === '' ? [] : [element('kbd', {}, key)]),
  element('span', {}, words),
];
