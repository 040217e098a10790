import type { Sprite } from '../render/sprite';
import type { SpriteSheet } from '../assets/sprite-sheet';

export type Mood = 'calm' | 'angry' | 'hurt' | 'glad';

/** Portraits that wear each mood, best first; everybody has the first and the one who is hurt. */
const DRAWN: Readonly<Record<Mood, readonly string[]>> = {
  calm: ['neutral'], angry: ['grit', 'neutral'], hurt: ['hurt', 'neutral'], glad: ['smirk', 'neutral'],
};
const SIZE = 60; // logical px of a portrait as it was drawn, without its frame

/** Head and shoulders in a leaning frame, for panels. */
export class Faces {
  private readonly names = new Map<string, string | null>();

  constructor(private readonly sheet: SpriteSheet) {}

  /** Puts the portrait of `look` into `image`, which becomes `size` logical px wide. */
  show(image: Sprite, look: string, mood: Mood, x: number, y: number, size: number): void {
    const name = this.nameOf(look, mood);
    image.visible = name !== null;
    if (name !== null) this.sheet.setFrame(image, name, size / SIZE).setPosition(x, y);
  }

  private nameOf(look: string, mood: Mood): string | null {
    const key = `${look}/${mood}`;
    const known = this.names.get(key);
    if (known !== undefined) return known;
    const found = DRAWN[mood].map((drawn) => `portrait/${look}/${drawn}`).find((name) => this.sheet.has(name)) ?? null;
    this.names.set(key, found);
    return found;
  }
}
