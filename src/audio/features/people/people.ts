import { cue } from '../../cue';
import type { FeatureAudio } from '../feature-audio';

export const people = {
  sets: ['handover'],
  sounds: {
    backupCalled: (_, sim) => [cue(sim, 'police-whistle', { rate: 0.94, volume: 0.5 })],
    backupCame: (_, sim) => [cue(sim, 'police-whistle')],
    applauded: (_, sim) => [cue(sim, 'applause-few')],
  },
} satisfies FeatureAudio;
