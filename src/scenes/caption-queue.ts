export interface CaptionEntry {
  readonly key: string; // the same again stays longer instead of standing there twice
  readonly ms: number; // shown at least so long
  /** Words somebody has said outrank sounds, take their place and wait for each other. */
  readonly isSpeech: boolean;
}

interface Shown<E> {
  readonly entry: E;
  left: number; // ms
  isFresh: boolean; // its time has not begun
}

const MOST = 2;

/** How long words of so many letters stay: more than the 0.9 s and 0.055 s a letter they need. */
export const readingMs = (letters: number): number => 1000 + 60 * letters;

/** Which captions are up, and which wait for room. It has a clock of its own, which stands while the fight does. */
export class CaptionQueue<E extends CaptionEntry> {
  private up: Shown<E>[] = [];
  private waiting: E[] = [];
  private last: number | null = null;

  get shown(): readonly E[] {
    return this.up.map(({ entry }) => entry);
  }

  add(entry: E): void {
    const again = this.up.find((one) => one.entry.key === entry.key);
    if (again) Object.assign(again, { left: entry.ms, isFresh: true });
    else if (this.up.length < MOST || this.giveWay(entry)) this.up.push({ entry, left: entry.ms, isFresh: true });
    else if (entry.isSpeech && this.waiting.every(({ key }) => key !== entry.key)) this.waiting.push(entry);
  }

  /** `now` in ms. Takes away what has been up long enough, and lets in what waits. */
  update(now: number): void {
    const passed = this.last === null ? 0 : now - this.last;
    this.last = now;
    for (const one of this.up) {
      if (!one.isFresh) one.left -= passed;
      one.isFresh = false;
    }
    this.up = this.up.filter(({ left }) => left > 0);
    while (this.up.length < MOST && this.waiting.length > 0) this.add(this.waiting.shift()!);
  }

  /** No time passes until the next update. */
  hold(): void {
    this.last = null;
  }

  clear(): void {
    this.up = [];
    this.waiting = [];
  }

  /** A sound makes room for what comes after it; words do for nobody. */
  private giveWay(entry: E): boolean {
    const at = this.up.findIndex((one) => !one.entry.isSpeech);
    const words = this.waiting.length > 0 && !entry.isSpeech;
    if (at < 0 || words) return false;
    this.up.splice(at, 1);
    return true;
  }
}
