/** What the picture itself says, by its keys in the string table: whoever hands the table in cannot leave one out. */
export type PictureLine =
  | 'drawn.go' | 'drawn.hits' | 'drawn.glasnost' | 'drawn.fresh' | 'drawn.steam' | `drawn.shout-${1 | 2 | 3 | 4 | 5}`
  | `line.rights-${1 | 2 | 3 | 4}`;

/** How the player wants the picture. */
export interface ViewOptions {
  readonly quality: 'high' | 'low'; // low: no reflections, steam or lights, and textures of half the size
  readonly shake: number; // 0-100 %
  readonly steam: boolean;
  readonly reducedFlashes: boolean;
  readonly reducedMotion: boolean;
  readonly outlines: boolean; // round every fighter, so that he stands out
  readonly hitboxes: boolean;
  readonly viewWidth: number; // logical px visible, 960 or more
  readonly timer: boolean; // the run's time in the picture
  readonly text: (key: PictureLine) => string; // the string table
  readonly nameOf: (kind: string) => string; // of an actor
  readonly epithetOf: (kind: string) => string; // what is said of a boss; of others nothing
  readonly thumbs: () => 'left' | 'right' | null; // the side of the picture that lies under a thumb's buttons
  readonly prompt: (hint: string) => string; // what an in-world hint says, with the player's own buttons
}

export const shakeShare = ({ reducedMotion, shake }: Pick<ViewOptions, 'reducedMotion' | 'shake'>): number =>
  reducedMotion ? 0 : shake / 100;
