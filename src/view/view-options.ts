/** How the player wants the picture. */
export interface ViewOptions {
  readonly quality: 'high' | 'low'; // low: no reflections, steam or lights, and textures of half the size
  readonly shake: number; // 0-100 %
  readonly steam: boolean;
  readonly reducedFlashes: boolean;
  readonly reducedMotion: boolean;
  readonly hitboxes: boolean;
  readonly viewWidth: number; // logical px visible, 960 or more
  readonly timer: boolean; // the run's time in the picture
  readonly text: (key: string) => string; // the string table
  readonly thumbs: () => 'left' | 'right' | null; // the side of the picture that lies under a thumb's buttons
  readonly prompt: (hint: string) => string; // what an in-world hint says, with the player's own buttons
}

export const VIEW_DEFAULTS: ViewOptions = {
  quality: 'high', shake: 100, steam: true, reducedFlashes: false, reducedMotion: false, hitboxes: false,
  viewWidth: 960, timer: false, text: (key) => key, thumbs: () => null, prompt: (hint) => hint,
};

/** Share of shake that is left: none at all when motion is to be reduced. */
export const shakeShare = (options: ViewOptions): number => (options.reducedMotion ? 0 : options.shake / 100);
