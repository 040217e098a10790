import { by } from '../../actor-cues';
import { cue } from '../../cue';
import type { FeatureAudio } from '../feature-audio';

declare module '../../audio-port' {
  interface FeatureCaptions { knock: true; 'door-flies-open': true }
}

export const door = {
  sounds: {
    knocked: (e, sim) => [by(sim, e.actor, 'wood-hit', 1.2, 0.8, { says: 'knock' })],
    doorOpened: (e, sim) => [cue(sim, 'wall-slam', { x: e.x, says: 'door-flies-open' })],
    doorPaid: (_, sim) => [cue(sim, 'star-earned')],
  },
} satisfies FeatureAudio;
