import { cue } from '../../cue';
import type { FeatureAudio } from '../feature-audio';

export const greatWindow = {
  sounds: {
    windowBroken: (e, sim) => [cue(sim, 'glass-crash', { x: e.x, ids: [e.first] }), cue(sim, 'glass-shards', { x: e.x, ids: [e.first] })],
  },
  circumstances: { draught: ({ world }) => world.features.window?.broken ?? false },
} satisfies FeatureAudio;
