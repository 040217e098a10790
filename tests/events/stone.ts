import type { Samples } from '../audio-events';

export const EVENTS = {
  stoneTaken: { type: 'stoneTaken', actor: 1 },
  stoneHeld: { type: 'stoneHeld', actor: 1 },
  stoneDropped: { type: 'stoneDropped', actor: 1 },
} satisfies Samples;
