import { by } from '../../actor-cues';
import type { FeatureAudio } from '../feature-audio';

export const note = {
  sets: ['handover'],
  sounds: {
    noteFound: (e, sim) => [by(sim, e.actor, 'banknote')],
    noteMended: (e, sim) => [by(sim, e.actor, 'banknote-mended')],
    noteDropped: (e, sim) => [by(sim, e.actor, 'banknote', 0.85)],
  },
} satisfies FeatureAudio;
