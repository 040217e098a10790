import { cue } from '../../cue';
import type { FeatureAudio } from '../feature-audio';

declare module '../../audio-port' {
  interface FeatureCaptions { 'pipe-hisses': true; 'steam-blows': true }
}

export const valve = {
  sounds: {
    valveStruck: (e, sim) => [cue(sim, 'armour-clang', { x: e.x }), cue(sim, 'steam-hiss', { x: e.x, says: 'pipe-hisses' })],
    jetBlew: (e, sim) => [cue(sim, 'steam-hiss', { x: e.x, says: 'steam-blows' }), cue(sim, 'water-splash', { x: e.x })],
  },
} satisfies FeatureAudio;
