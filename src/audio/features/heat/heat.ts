import { by, effort, hurt } from '../../actor-cues';
import type { FeatureAudio } from '../feature-audio';

declare module '../../audio-port' {
  interface FeatureCaptions { 'steam-ready': true; 'steam-bursts': true }
}

export const heat = {
  sounds: {
    heatFull: (e, sim) => [by(sim, e.actor, 'stone-gong', 1.3, 0.6, { says: 'steam-ready' })],
    steamBegan: (e, sim) => [by(sim, e.actor, 'stone-sizzle', 1.1), effort(sim, e.actor)],
    steamBurst: (e, sim) => [
      by(sim, e.actor, 'stone-sizzle', e.last ? 0.75 : 0.95, 1, { says: 'steam-bursts' }),
      by(sim, e.actor, 'slam-shock', e.last ? 0.9 : 1.1),
    ],
    scalded: (e, sim) => [hurt(sim, e.actor)],
  },
  signals: ['steamBurst'],
} satisfies FeatureAudio;
