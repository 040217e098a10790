import type { Caption } from '../../audio/captions';
import { isLineKey, line } from '../../content/lines';
import { element } from './element';

const MOST = 2;

/** Words for what is heard, at the foot of the picture: at most two at a time, each long enough to read. */
export class CaptionStrip {
  private readonly shown: { sound: string; node: HTMLElement; until: number; stays: boolean }[] = [];

  constructor(private readonly host: HTMLElement) {}

  show(captions: readonly Caption[], now: number): void {
    for (const caption of captions) this.add(caption.sound, wordsOf(caption), caption.minimumMs, now);
  }

  say(speaker: string, text: string, now: number): void {
    this.add(text, line('caption.spoken', { speaker, text }), 1000 + 60 * text.length, now);
  }

  /** The game's own word to its players, whether or not they have asked for captions. No sound takes its place. */
  note(text: string, now: number): void {
    this.add(text, text, 2000 + 60 * text.length, now, true);
  }

  /** Takes away what has been up long enough. */
  update(now: number): void {
    for (const entry of this.shown.filter(({ until }) => until <= now)) this.takeDown(entry);
  }

  clear(): void {
    for (const { node } of this.shown.splice(0)) node.remove();
  }

  private add(sound: string, text: string, ms: number, now: number, stays = false): void {
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
    const node = element('p', { class: 'caption' }, text);
    this.host.append(node);
    this.shown.push({ sound, node, until: now + ms, stays });
  }

  private takeDown(entry: (typeof this.shown)[number]): void {
    this.shown.splice(this.shown.indexOf(entry), 1);
    entry.node.remove();
  }
}

function wordsOf({ text, speaker, direction }: Caption): string {
  const key = `kind.${speaker}`;
  const words = speaker !== null && isLineKey(key) ? line('caption.by', { speaker: line(key), text }) : text;
  return direction === 'none' ? words : line(`caption.${direction}`, { text: words });
}
