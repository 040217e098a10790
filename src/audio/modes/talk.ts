import { SILENCE, type SoundsFor } from '../actor-cues';
import { plainCue } from '../cue';

/** Curtain up, an answer, curtain down; the lines themselves are typed, see talk-cues. */
export const TALK_SOUNDS = {
  talkBegan: () => [plainCue('talk-cut')],
  talkLine: () => SILENCE,
  talkChose: () => [plainCue('ui-confirm')],
  talkEnded: () => [plainCue('talk-cut', 1.2)],
} satisfies Partial<SoundsFor>;
