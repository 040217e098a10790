import { by } from '../../actor-cues';
import { cue } from '../../cue';
import { actorWith } from '../../hearing';
import type { FeatureAudio } from '../feature-audio';

/** It is a ball that rings. */
export const key = {
  sets: ['partners'],
  sounds: {
    keyDropped: (e, sim) => [cue(sim, 'key-jingle', { x: e.x })],
    keyKicked: (e, sim) => {
      const kick = cue(sim, 'key-kick', { x: e.x, ids: [e.actor] });
      return actorWith(sim, e.actor)?.role === 'enemy' ? [kick, cue(sim, 'key-pass', { x: e.x, ids: [e.actor] })] : [kick];
    },
    keyTaken: (e, sim) => [by(sim, e.actor, 'key-jingle', 1.1)],
    keyHeld: (e, sim) => [cue(sim, 'key-tick', { rate: 1 + 0.35 * Math.min(1, e.frames / e.of) })],
    keyKept: (_, sim) => [cue(sim, 'key-kept')],
  },
  signals: ['keyKept'],
} satisfies FeatureAudio;
