/** Says what happens on the canvas to screen readers, politely and never faster than it can be heard. */
export class Status {
  private readonly waiting: string[] = [];
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(private readonly region: HTMLElement) {}

  say(text: string): void {
    if (this.waiting.at(-1) === text) return;
    this.waiting.push(text);
    if (this.waiting.length > 3) this.waiting.shift(); // old news is no news
    if (this.timer === null) this.speak();
  }

  private speak(): void {
    const text = this.waiting.shift();
    this.timer = text === undefined ? null : setTimeout(() => this.speak(), 900);
    if (text !== undefined) this.region.textContent = text;
  }
}
