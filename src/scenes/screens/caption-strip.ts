import type { Caption } from '../../audio/captions';
import { line } from '../../content/lines';
import { CaptionQueue, readingMs, type CaptionEntry } from '../caption-queue';
import { nameOfKind } from '../kind-names';
import { element } from './element';

export interface Original {
  readonly text: string;
  readonly isSure: boolean;
}

interface Written extends CaptionEntry {
  readonly words: readonly (Node | string)[];
}

/** Words for what is heard, at the foot of the picture: at most two at a time, each long enough to read. */
export class CaptionStrip {
  private readonly queue = new CaptionQueue<Written>();
  private readonly nodes = new Map<Written, HTMLElement>();

  constructor(private readonly host: HTMLElement) {}

  show(captions: readonly Caption[]): void {
    for (const caption of captions) this.add({ key: caption.says, words: [wordsOf(caption)], ms: caption.minimumMs, isSpeech: false });
  }

  /** What somebody says; `original` is what one really hears, when that is not English. */
  say(speaker: string, text: string, original: Original | null = null): void {
    const ms = readingMs(text.length + (original?.text.length ?? 0));
    const words = original === null
      ? [line('caption.spoken', { speaker, text })]
      : [line('caption.spoken', { speaker, text: '' }), heard(original), element('br'), text];
    this.add({ key: text, words, ms, isSpeech: true });
  }

  /** The game's own word to its players, whether or not they have asked for captions. No sound takes its place. */
  note(text: string): void {
    this.add({ key: text, words: [text], ms: 1000 + readingMs(text.length), isSpeech: true });
  }

  /** Takes away what has been up long enough. `now` in ms. */
  update(now: number): void {
    this.queue.update(now);
    this.host.hidden = false;
    this.draw();
  }

  /** The fight waits, and its words with it, unseen. */
  hush(): void {
    this.queue.hold();
    this.host.hidden = true;
  }

  clear(): void {
    this.queue.clear();
    this.draw();
  }

  private add(entry: Written): void {
    this.queue.add(entry);
    this.draw();
  }

  private draw(): void {
    const { shown } = this.queue;
    for (const [entry, node] of this.nodes) {
      if (shown.includes(entry)) continue;
      node.remove();
      this.nodes.delete(entry);
    }
    for (const entry of shown) {
      if (this.nodes.has(entry)) continue;
      const node = element('p', { class: 'caption' }, ...entry.words);
      this.host.append(node);
      this.nodes.set(entry, node);
    }
  }
}

function wordsOf({ text, speaker, direction }: Caption): string {
  const words = speaker === null ? text : line('caption.by', { speaker: nameOfKind(speaker), text });
  return direction === 'none' ? words : line(`caption.${direction}`, { text: words });
}

/** Russian stands upright; an attempt at it does not. */
function heard({ text, isSure }: Original): HTMLElement {
  if (isSure) return element('span', { class: 'russian', lang: 'ru' }, `«${text}»`);
  const letters = [...`«${text}»`].map((letter) => element('span', { class: 'letter' }, letter));
  return element(
    'span', { class: 'russian attempt', lang: 'ru' }, element('span', { class: 'unseen' }, text),
    element('span', { 'aria-hidden': 'true' }, ...letters),
  );
}
