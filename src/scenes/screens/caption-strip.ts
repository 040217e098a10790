import type { Caption } from '../../audio/captions';
import { isLineKey, line } from '../../content/lines';
import { element } from './element';

const MOST = 2;

/** Words for what is heard, at the foot of the picture: at most two at a time, each long enough to read. */
export class CaptionStrip {
  private readonly shown: { sound: string; node: HTMLElement; until: number }[] = [];

  constructor(private readonly host: HTMLElement) {}

  show(captions: readonly Caption[], now: number): void {
    for (const caption of captions) this.add(caption.sound, wordsOf(caption), caption.minimumMs, now);
  }

  say(speaker: string, text: string, now: number): void {
    this.add(text, line('caption.spoken', { speaker, text }), 1000 + 60 * text.length, now);
  }

  /** The game's own word to its players, whether or not they have asked for captions. */
  note(text: string, now: number): void {
    this.add(text, text, 2000 + 60 * text.length, now);
  }

  /** Takes away what has been up long enough. */
  update(now: number): void {
    while (this.shown[0] && this.shown[0].until <= now) this.shown.shift()!.node.remove();
  }

  clear(): void {
    for (const { node } of this.shown.splice(0)) node.remove();
  }

  private add(sound: string, text: string, ms: number, now: number): void {
    const again = this.shown.find((entry) => entry.sound === sound);
    if (again) {
      again.until = now + ms;
      return;
    }
    if (this.shown.length === MOST) this.shown.shift()!.node.remove();
    const node = element('p', { class: 'caption' }, text);
    this.host.append(node);
    this.shown.push({ sound, node, until: now + ms });
  }
}

function wordsOf({ text, speaker, direction }: Caption): string {
  const key = `kind.${speaker}`;
  const words = speaker !== null && isLineKey(key) ? line('caption.by', { speaker: line(key), text }) : text;
  return direction === 'none' ? words : line(`caption.${direction}`, { text: words });
}
