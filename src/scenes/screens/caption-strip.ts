import type { Caption } from '../../audio/captions';
import { line } from '../../content/lines';
import { nameOfKind } from '../kind-names';
import { element } from './element';

export interface Original {
  readonly text: string;
  readonly isSure: boolean;
}

const MOST = 2;

/** Words for what is heard, at the foot of the picture: at most two at a time, each long enough to read. */
export class CaptionStrip {
  private readonly shown: { sound: string; node: HTMLElement; until: number; stays: boolean }[] = [];

  constructor(private readonly host: HTMLElement) {}

  show(captions: readonly Caption[], now: number): void {
    for (const caption of captions) this.add(caption.sound, [wordsOf(caption)], caption.minimumMs, now);
  }

  /** What somebody says; `original` is what one really hears, when that is not English. */
  say(speaker: string, text: string, now: number, original: Original | null = null): void {
    const ms = 1000 + 60 * (text.length + (original?.text.length ?? 0));
    if (original === null) this.add(text, [line('caption.spoken', { speaker, text })], ms, now);
    else this.add(text, [line('caption.spoken', { speaker, text: '' }), heard(original), element('br'), text], ms, now);
  }

  /** The game's own word to its players, whether or not they have asked for captions. No sound takes its place. */
  note(text: string, now: number): void {
    this.add(text, [text], 2000 + 60 * text.length, now, true);
  }

  /** Takes away what has been up long enough. */
  update(now: number): void {
    for (const entry of this.shown.filter(({ until }) => until <= now)) this.takeDown(entry);
  }

  clear(): void {
    for (const { node } of this.shown.splice(0)) node.remove();
  }

  private add(sound: string, words: readonly (Node | string)[], ms: number, now: number, stays = false): void {
    const again = this.shown.find((entry) => entry.sound === sound);
    if (again) {
      again.until = now + ms;
      return;
    }
    if (this.shown.length === MOST) {
      const oldest = this.shown.find((entry) => !entry.stays) ?? (stays ? this.shown[0] : undefined);
      if (!oldest) return;
      this.takeDown(oldest);
    }
    const node = element('p', { class: 'caption' }, ...words);
    this.host.append(node);
    this.shown.push({ sound, node, until: now + ms, stays });
  }

  private takeDown(entry: (typeof this.shown)[number]): void {
    this.shown.splice(this.shown.indexOf(entry), 1);
    entry.node.remove();
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
