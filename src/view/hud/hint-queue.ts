/** What is put up in the street: a hint, and where, sim px. */
interface Sign {
  readonly hint: string;
  readonly x: number;
}

/** Ticks a hint is up at least, so that it can be read, and at most. */
export const READ = 150;
export const SHOWN = 420;

/** Which hint is up, and which wait for it to have been read. One that has been followed goes at once. */
export class HintQueue {
  age = 0; // of the one that is up
  private up: Sign | null = null;
  private waiting: Sign[] = [];

  constructor(private readonly past: number) {}

  get shown(): Sign | null {
    return this.up;
  }

  put(sign: Sign): void {
    if (this.up?.hint === sign.hint || this.waiting.some(({ hint }) => hint === sign.hint)) return;
    this.waiting.push(sign);
    if (this.up === null) this.next(sign.x);
  }

  /** `x`: where he is who reads it; beyond it by `past` he has understood, or never will. */
  tick(x: number, isFollowed: (hint: string) => boolean): void {
    this.age++;
    this.waiting = this.waiting.filter(({ hint }) => !isFollowed(hint));
    if (this.up === null || isFollowed(this.up.hint)) return this.next(x);
    const isRead = this.age >= READ;
    if (isRead && (this.waiting.length > 0 || this.age > SHOWN || this.isPast(this.up, x))) this.next(x);
  }

  /** What he has run past while it waited gives way to what is news to him here. */
  private next(x: number): void {
    while (this.waiting.length > 1 && this.isPast(this.waiting[0]!, x)) this.waiting.shift();
    this.up = this.waiting.shift() ?? null;
    this.age = 0;
  }

  private isPast(sign: Sign, x: number): boolean {
    return x > sign.x + this.past;
  }
}
