import type { Howl } from 'howler';

const SAME = 0.005; // Howler's fade never ends between equal volumes

/** One long sound: a loop of the place, or a layer of music. Starts, glides to a volume, stops. */
export class Channel {
  private id: number | null = null;

  constructor(private readonly howl: Howl, private readonly sprite: string) {}

  get ready(): boolean {
    return this.howl.state() === 'loaded';
  }

  start(): void {
    if (this.id !== null) return;
    this.id = this.howl.play(this.sprite);
    this.howl.volume(0, this.id);
  }

  glide(to: number, fadeMs: number): void {
    if (this.id === null) return;
    const from = Number(this.howl.volume(this.id));
    if (Math.abs(from - to) < SAME || fadeMs <= 0) this.howl.volume(to, this.id);
    else this.howl.fade(from, to, fadeMs, this.id);
  }

  stop(fadeMs: number): void {
    const id = this.id;
    if (id === null) return;
    this.id = null;
    if (Number(this.howl.volume(id)) < SAME || fadeMs <= 0) {
      this.howl.stop(id);
      return;
    }
    this.howl.once('fade', () => this.howl.stop(id), id);
    this.howl.fade(Number(this.howl.volume(id)), 0, fadeMs, id);
  }
}
